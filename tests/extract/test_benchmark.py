"""The labelled articles are whole, and every span of what is read from them points at words of its own article."""

import pytest

from dashboard.evaluate.labelled import Labelled, read_labelled
from dashboard.extract.lexicon import Lexicon
from dashboard.settings import DATA
from tests.extract.spans import all_spans, lies_in, sites_of


@pytest.fixture(scope="module")
def labelled(words: Lexicon) -> list[Labelled]:
    return read_labelled(sorted((DATA / "benchmark").glob("*.json")), words)


def test_the_articles_are_all_there_with_facts_and_without(labelled: list[Labelled]) -> None:
    assert len({each.article.article_id for each in labelled}) == len(labelled) >= 46
    assert sum(len(each.labels) for each in labelled) >= 180
    assert sum(not each.labels for each in labelled) >= 3


def test_every_label_is_worded_as_in_its_article(labelled: list[Labelled]) -> None:
    for each in labelled:
        for label in each.labels:
            assert label.evidence, each.article.article_id
            assert all(sentence in each.article.text for sentence in label.evidence), each.article.article_id


def test_no_span_lies_outside_its_article(labelled: list[Labelled]) -> None:
    for each in labelled:
        text = each.article.text
        for fact in each.extraction.facts:
            assert all(lies_in(span, text) for span in all_spans(fact)), fact
            assert [span.of(text) for span in fact.evidence_spans] == list(fact.evidence)
            assert len(sites_of(fact)) == len(fact.origins) + len(fact.destinations)
        assert all(lies_in(rejection.span, text) for rejection in each.extraction.rejections)
