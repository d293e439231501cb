"""Every fact of every article points at the words that it comes from.

No span lies outside the text; it is None where the words stand in the headline or the dateline alone.
"""

import pytest

from dashboard.extract.lexicon import Lexicon
from dashboard.extract.lines import find_sentences
from dashboard.extract.spot import BORDERS
from dashboard.records import Article, Span
from tests.extract.case import MAY, facts_in
from tests.extract.spans import all_spans, forces_named, lies_in, sites_of
from tests.extract.texts import all_articles, name_of, read

ARTICLES = all_articles()
by_article = pytest.mark.parametrize("article", ARTICLES, ids=name_of)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start < inner.end <= outer.end


def _before_the_text(article: Article, words: Lexicon) -> str:
    """The headline and the dateline: words that no span points at."""
    datelines = [piece.dateline for piece in find_sentences(article.text, words) if piece.dateline]
    return "\n".join([article.title, *datelines])


def _is_made_up_border(name: str, said: str) -> bool:
    """Whether a name such as "Ukraine border" was made for words such as "the border", "Romania" for "his country"."""
    of_its_own = said.lower().startswith(("his ", "her ", "its ", "their ")) and "country" not in name  # "on its soil"
    return of_its_own or (name.endswith("border") and said.lower().split()[-1] in BORDERS)


@by_article
def test_evidence_is_verbatim_and_its_first_sentence_holds_the_number(article: Article) -> None:
    for fact in read(article).facts:
        assert [span.of(article.text) for span in fact.evidence_spans] == list(fact.evidence)
        assert all(sentence.strip() == sentence != "" for sentence in fact.evidence)
        assert _holds(fact.evidence_spans[0], fact.spans.number)
        assert fact.spans.number.of(article.text) == fact.count_text != ""


@by_article
def test_every_span_lies_in_the_text_and_holds_words(article: Article) -> None:
    for fact in read(article).facts:
        assert all(lies_in(span, article.text) and span.of(article.text).strip() for span in all_spans(fact)), fact


@by_article
def test_places_are_parallel_to_their_spans_and_worded_as_there(article: Article) -> None:
    for fact in read(article).facts:
        for name, span in sites_of(fact):
            said = name if span is None else span.of(article.text)
            assert said == name or _is_made_up_border(name, said), fact


@by_article
def test_a_place_without_a_span_stands_before_the_text(article: Article, words: Lexicon) -> None:
    before = _before_the_text(article, words).lower()
    for fact in read(article).facts:
        assert all(name.lower() in before for name, span in sites_of(fact) if span is None), fact


@by_article
def test_a_force_is_named_at_its_span_or_before_the_text(article: Article, words: Lexicon) -> None:
    for fact in read(article).facts:
        span = fact.spans.force
        said = _before_the_text(article, words) if span is None else span.of(article.text)
        of_many_countries = fact.force == "coalition" and said in ("countries", "nations")
        american = fact.force == "United States" and said == "Marines"
        assert of_many_countries or american or fact.force in forces_named(said, words), fact


@by_article
def test_a_unit_is_worded_as_at_its_span(article: Article) -> None:
    for fact in read(article).facts:
        assert (fact.spans.unit.of(article.text) if fact.spans.unit else None) == fact.unit


@by_article
def test_a_place_in_the_text_stands_in_the_evidence(article: Article) -> None:
    for fact in read(article).facts:
        sites = [span for _, span in sites_of(fact) if span is not None]
        assert all(any(_holds(sentence, site) for sentence in fact.evidence_spans) for site in sites), fact


@by_article
def test_a_duration_is_worded_as_in_the_evidence(article: Article) -> None:
    for fact in read(article).facts:
        assert fact.duration is None or any(fact.duration in sentence for sentence in fact.evidence), fact


def test_a_duration_of_the_next_sentence_brings_that_sentence_along(words: Lexicon) -> None:
    (fact,) = facts_in("Togo will send 700 soldiers to Mali. Their tour will last one year.", MAY, words)
    assert fact.evidence == ("Togo will send 700 soldiers to Mali.", "Their tour will last one year.")


@by_article
def test_what_was_left_is_in_the_text_with_a_reason(article: Article) -> None:
    for rejection in read(article).rejections:
        assert lies_in(rejection.span, article.text)
        assert rejection.span.of(article.text).strip()
        assert rejection.text in article.text
        assert rejection.reason


def test_a_headline_alone_gives_a_force_and_a_place_without_spans(words: Lexicon) -> None:
    (fact,) = facts_in("Some 300 soldiers arrived on Monday.", MAY, words, "French troops land in Mali")
    assert (fact.force, fact.spans.force) == ("France", None)
    assert (fact.destinations, fact.spans.destinations) == (("Mali",), (None,))


def test_a_dateline_alone_gives_a_place_without_a_span(words: Lexicon) -> None:
    (fact,) = facts_in("NIAMEY, May 9 (Reuters) - About 300 Italian soldiers arrived here on Monday.", MAY, words)
    assert (fact.destinations, fact.spans.destinations) == (("Niamey",), (None,))


def test_a_border_that_is_not_named_points_at_its_stand_in(words: Lexicon) -> None:
    text = "Tension is growing in Ukraine. Russia has massed 90,000 soldiers at the border."
    (fact,) = facts_in(text, MAY, words)
    (span,) = fact.spans.destinations
    assert fact.destinations == ("Ukraine border",)
    assert span is not None
    assert span.of(text) in ("border", "the border")


def test_the_articles_have_facts_to_look_at() -> None:
    assert sum(len(read(article).facts) for article in ARTICLES) >= len(ARTICLES)
