"""The extractor reads the labelled articles no worse than the floor says; lowering the floor is a change of its own."""

import json
from pathlib import Path

import pytest

from dashboard.extract.lexicon import Lexicon
from tests.extract.accuracy import BENCHMARK, Labelled, measure, read_labelled, report
from tests.extract.spans import all_spans, lies_in, sites_of

FLOOR: dict[str, float] = json.loads(Path(__file__).with_name("floor.json").read_text("utf-8"))
NAMES = ["precision", "recall", "f1", "strict_f1"]


@pytest.fixture(scope="module")
def labelled(words: Lexicon) -> list[Labelled]:
    return read_labelled(BENCHMARK, words)


def test_the_floor_holds(labelled: list[Labelled]) -> None:
    result = measure(labelled)
    figures = result.figures()
    under = {name: (figures[name], least) for name, least in FLOOR.items() if figures[name] < least}
    assert not under, f"(figure, floor): {under}\n{report(result)}"


def test_the_floor_is_of_use() -> None:
    assert list(FLOOR) == NAMES
    assert all(0.5 < least < 1 for least in FLOOR.values())


def test_the_articles_are_all_there_with_facts_and_without(labelled: list[Labelled]) -> None:
    assert len({each.article.article_id for each in labelled}) == len(labelled) >= 46
    assert sum(len(each.labels) for each in labelled) >= 180
    assert sum(not each.labels for each in labelled) >= 3


def test_every_label_is_worded_as_in_its_article(labelled: list[Labelled]) -> None:
    for each in labelled:
        for label in each.labels:
            assert all(sentence in each.article.text for sentence in label["evidence"]), each.article.article_id


def test_no_span_lies_outside_its_article(labelled: list[Labelled]) -> None:
    for each in labelled:
        text = each.article.text
        for fact in each.extraction.facts:
            assert all(lies_in(span, text) for span in all_spans(fact)), fact
            assert [span.of(text) for span in fact.evidence_spans] == list(fact.evidence)
            assert len(sites_of(fact)) == len(fact.origins) + len(fact.destinations)
        assert all(lies_in(rejection.span, text) for rejection in each.extraction.rejections)
