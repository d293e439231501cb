"""Readings in, facts and rejections out: spans, evidence, rule and confidence."""

from collections.abc import Sequence

from dashboard.extract.article import Left
from dashboard.extract.confidence import confidence_of
from dashboard.extract.ranking import Weights
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.records import Article, Fact, FactSpans, Rejection, Span


def fact_of(reading: Reading, sentences: Sequence[Sentence], article: Article, weights: Weights) -> Fact:
    """The fact that a finished reading states; its first evidence holds the number."""
    assert reading.force is not None
    count = reading.mention.count
    spans = _evidence_spans(reading, sentences)
    return Fact(
        article_id=article.article_id,
        force=reading.force.name,
        count=count.value,
        count_low=count.low,
        count_high=count.high,
        approximate=count.approximate,
        origins=_words(reading.origins),
        destinations=_words(reading.destinations),
        status=reading.state.status,
        hypothetical=reading.state.hypothetical,
        date=reading.when.date,
        date_end=reading.when.date_end,
        unit=reading.unit,
        evidence=tuple(span.of(article.text) for span in spans),
        evidence_spans=spans,
        spans=_slots(reading),
        rule=rule_of(reading),
        confidence=confidence_of(reading, weights),
        count_text=count.span.of(article.text),
        duration=reading.duration.of(article.text) if reading.duration else None,
        total_of_others=reading.total,
    )


def rule_of(reading: Reading) -> str:
    """How the reading came about: verb class, relation to the count, kind of head, sources of force and place."""
    force = reading.force.how if reading.force else "none"
    trigger, head = reading.trigger, reading.mention.head
    return f"{trigger.verb_class or 'place'}.{trigger.relation}.{head}/force-{force}/place-{reading.place_from}"


def rejection_of(left: Left, sentences: Sequence[Sentence], article: Article) -> Rejection:
    """A count that was left, with its sentence."""
    return Rejection(article.article_id, left.span, sentences[left.sentence].span.of(article.text), left.reason)


def _words(sites: Sequence[Site]) -> tuple[str, ...]:
    return tuple(_once(sites))


def _once(sites: Sequence[Site]) -> dict[str, Span]:
    """Each wording of a place once, with where it stands first."""
    spans: dict[str, Span] = {}
    for site in sites:
        spans.setdefault(site.words, site.span)
    return spans


def _slots(reading: Reading) -> FactSpans:
    assert reading.force is not None
    return FactSpans(
        number=reading.mention.count.span,
        force=_in_text(reading.force.span),
        origins=tuple(_in_text(span) for span in _once(reading.origins).values()),
        destinations=tuple(_in_text(span) for span in _once(reading.destinations).values()),
        date=reading.when.span,
        trigger=reading.trigger.span,
        unit=reading.unit_span,
    )


def _in_text(span: Span) -> Span | None:
    """The span, or None where the words stand in the headline or the dateline alone."""
    return span if span.start >= 0 and span.end > span.start else None


def _evidence_spans(reading: Reading, sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """The sentence with the number, then those that say its other slots."""
    order = [reading.sentence, *reading.evidence]
    spans = [sentences[index].span for index in dict.fromkeys(order)]
    sites = [*reading.origins, *reading.destinations]
    for site in sites:
        holder = next((s.span for s in sentences if s.span.start <= site.span.start < s.span.end), None)
        if holder and holder not in spans and not any(span.start <= site.span.start < span.end for span in spans):
            spans.append(holder)
    return tuple(spans)
