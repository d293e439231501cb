"""Scores add up to the figures: what each is a share of, and how they are written."""

import pytest

from dashboard.evaluate.figures import Shares, StatusFigures, Traps, figures
from dashboard.evaluate.report import aligned, markdown, report
from dashboard.evaluate.scoring import score_article
from tests.evaluate.by_hand import fact, label

DEPLOYED = {"force": "France", "status": "deployed"}
SCORES = [
    score_article([label(), label(**DEPLOYED), label(force="Fiji")], [fact(), fact(force="France")]),
    score_article([label(force="Chad", status="deployed")], []),
    score_article([], [fact(**DEPLOYED)]),
    score_article([], []),
]


def test_the_figures_of_four_articles() -> None:
    result = figures(SCORES)
    assert (result.articles, result.facts, result.predicted) == (4, 4, 3)
    assert result.found == Shares(0.667, 0.5, 0.571)
    assert result.strict == Shares(0.333, 0.25, 0.286)
    assert result.right_where_found["status"] == 0.5
    assert result.right_where_found["unit"] == 1
    assert result.traps == Traps(2, 1)
    assert sum(band.facts for band in result.calibration) == 3


def test_a_status_is_right_where_the_fact_is_found_with_it() -> None:
    by_status = figures(SCORES).by_status
    assert by_status["planned"] == StatusFigures(facts=2, predicted=2, precision=0.5, recall=0.5)
    assert by_status["deployed"] == StatusFigures(facts=2, predicted=1, precision=0.0, recall=0.0)
    assert by_status["standby"] == StatusFigures(0, 0, 0.0, 0.0)


def test_another_reading_of_the_status_is_right_for_the_label_and_for_the_fact() -> None:
    by_status = figures([score_article([label(alt_status=["deployed"])], [fact(status="deployed")])]).by_status
    assert (by_status["planned"].recall, by_status["deployed"].precision) == (1, 1)


def test_no_articles_give_zeros() -> None:
    result = figures([])
    assert result.found == result.strict == Shares(0.0, 0.0, 0.0)
    assert result.calibration == ()


def test_the_report_has_every_figure_in_words() -> None:
    said = report(figures(SCORES))
    for words in ("articles 4, facts 4, predicted 3", "F1         0.571   0.286", "articles without facts: 1"):
        assert words in said
    for name in ("date overlaps", "right where found", "withdrawn", "confidence"):
        assert name in said


@pytest.mark.parametrize(
    ("write", "lines"),
    [(aligned, ["name  share", "a         1"]), (markdown, ["| name | share |", "| --- | ---: |", "| a | 1 |"])],
)
def test_a_table_is_written_line_by_line(write: object, lines: list[str]) -> None:
    assert callable(write)
    assert write([("name", "share"), ("a", "1")]).splitlines() == lines
