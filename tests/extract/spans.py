"""A fact in, its spans out, and the names in a text that tell whose troops they are."""

from collections.abc import Iterator

from dashboard.extract.lexicon import Lexicon
from dashboard.extract.tokens import tokenise
from dashboard.records import Fact, Span


def sites_of(fact: Fact) -> list[tuple[str, Span | None]]:
    """Every place of a fact with its span; fails where names and spans are not parallel."""
    spans = fact.spans
    return [
        *zip(fact.origins, spans.origins, strict=True),
        *zip(fact.destinations, spans.destinations, strict=True),
    ]


def all_spans(fact: Fact) -> Iterator[Span]:
    """Every span of a fact that is not None, those of its evidence included."""
    spans = fact.spans
    yield from fact.evidence_spans
    yield spans.number
    for span in (*spans.origins, *spans.destinations, spans.force, spans.date, spans.trigger, spans.unit):
        if span is not None:
            yield span


def lies_in(span: Span, text: str) -> bool:
    """Whether a span holds at least one character, and none outside the text."""
    return 0 <= span.start < span.end <= len(text)


def forces_named(text: str, words: Lexicon) -> set[str]:
    """The forces that any name in a text stands for."""
    tokens = tokenise(text)
    found = (words.name_at(tokens, at) for at in range(len(tokens)))
    return {hit[1].force for hit in found if hit is not None and hit[1].force}
