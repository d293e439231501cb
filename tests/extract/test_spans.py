"""Every fact of every article points at the words that it comes from.

A headline that is no part of the text lies before it: spans in it are negative, and end at 0 or earlier.
"""

import pytest

from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Fact, Span
from tests.extract.texts import all_articles

ARTICLES = all_articles()
by_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.title or article.article_id)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start < inner.end <= outer.end


def _slots(fact: Fact) -> list[Span]:
    spans = fact.spans
    single = (spans.number, spans.force, spans.date, spans.trigger, spans.unit)
    return [span for span in single if span] + [*spans.origins, *spans.destinations]


def _words_at(span: Span, article: Article) -> str:
    """What stands at a span of the text or, before the text, of the headline; fails where it is in neither."""
    if span.start >= 0:
        assert span.start <= span.end <= len(article.text), span
        return span.of(article.text)
    assert -len(article.title) <= span.start < span.end <= 0, span
    return article.title[span.start : span.end or None]


@by_article
def test_evidence_is_verbatim_and_its_first_sentence_holds_the_number(article: Article, words: Lexicon) -> None:
    for fact in extract(article, words).facts:
        assert [span.of(article.text) for span in fact.evidence_spans] == list(fact.evidence)
        assert all(sentence.strip() == sentence != "" for sentence in fact.evidence)
        assert _holds(fact.evidence_spans[0], fact.spans.number)
        assert fact.spans.number.of(article.text) == fact.count_text != ""


@by_article
def test_every_slot_holds_words(article: Article, words: Lexicon) -> None:
    for fact in extract(article, words).facts:
        assert fact.force
        assert fact.spans.force is not None
        assert all(_words_at(span, article).strip() for span in _slots(fact)), fact


@by_article
def test_a_place_is_worded_as_at_its_span(article: Article, words: Lexicon) -> None:
    for fact in extract(article, words).facts:
        sites = [
            *zip(fact.origins, fact.spans.origins, strict=True),
            *zip(fact.destinations, fact.spans.destinations, strict=True),
        ]
        assert [_words_at(span, article) for _, span in sites] == [name for name, _ in sites]


@by_article
def test_a_place_in_the_text_stands_in_the_evidence(article: Article, words: Lexicon) -> None:
    for fact in extract(article, words).facts:
        sites = [span for span in (*fact.spans.origins, *fact.spans.destinations) if span.start >= 0]
        assert all(any(_holds(sentence, site) for sentence in fact.evidence_spans) for site in sites), fact


@by_article
def test_what_was_left_is_in_the_text_with_a_reason(article: Article, words: Lexicon) -> None:
    for rejection in extract(article, words).rejections:
        assert rejection.span.start >= 0
        assert _words_at(rejection.span, article).strip()
        assert rejection.text in article.text
        assert rejection.reason


def test_the_articles_have_facts_to_look_at(words: Lexicon) -> None:
    assert sum(len(extract(article, words).facts) for article in ARTICLES) >= len(ARTICLES)
