"""Confidence against the share that is right, by bands."""

from dashboard.evaluate.calibration import Band, Graded, bands, graded, mean_gap
from dashboard.evaluate.scoring import score_article
from tests.evaluate.by_hand import fact, label


def test_bands_count_what_is_right_and_leave_out_none() -> None:
    some = [Graded(0.8, True), Graded(0.89, False), Graded(1.0, True), Graded(0.0, False)]
    assert bands(some) == (
        Band(0.0, 0.5, 1, 0, 0.0, 0.0),
        Band(0.8, 0.9, 2, 1, 0.845, 0.5),
        Band(0.9, 1.0, 1, 1, 1.0, 1.0),
    )
    assert bands([]) == ()


def test_the_mean_gap_weighs_every_fact_the_same() -> None:
    assert mean_gap([Band(0.7, 0.8, 30, 21, 0.75, 0.7), Band(0.8, 0.9, 20, 18, 0.8, 0.9)]) == 0.07
    assert mean_gap([]) == 0


def test_facts_that_count_neither_way_are_not_graded() -> None:
    score = score_article(
        [label(), label(force="Chad", optional=True)], [fact(), fact(force="Chad"), fact(force="Fiji")]
    )
    assert [each.is_right for each in graded(score)] == [True, False]
