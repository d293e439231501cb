"""Records in, rows of the store's tables out, as dicts by column name."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import zip_longest
from typing import Any

from dashboard.correct.change import Change
from dashboard.records import Deployment, Place, Rejection, Report, Span, content_id
from dashboard.store.tables import SLOT_SPANS

Row = dict[str, Any]
SHARED = (
    "force",
    "count",
    "count_low",
    "count_high",
    "approximate",
    "status",
    "hypothetical",
    "date",
    "date_end",
    "unit",
    "confidence",
)


def report_row(report: Report, position: int) -> Row:
    """The row of `reports`; its sentences and places have tables of their own."""
    fact = report.fact
    own = ("article_id", "rule", "count_text", "duration", "total_of_others")
    spans = {key: end for slot in SLOT_SPANS for key, end in _span(f"{slot}_span", getattr(fact.spans, slot)).items()}
    said = {name: getattr(fact, name) for name in (*SHARED, *own)}
    return {"report_id": report.report_id, "position": position, "published": report.published, **said, **spans}


def evidence_rows(report: Report) -> Iterator[Row]:
    """One row per sentence, with its span."""
    pairs = zip_longest(report.fact.evidence, report.fact.evidence_spans)
    for position, (sentence, span) in enumerate(pairs):
        yield {"report_id": report.report_id, "position": position, "sentence": sentence, **_span("span", span)}


def report_place_rows(report: Report) -> Iterator[Row]:
    """One row per origin and destination: the name, what it was resolved to, and where it stands."""
    fact = report.fact
    yield from _report_side(report, "origin", fact.origins, report.origin_places, fact.spans.origins)
    yield from _report_side(
        report, "destination", fact.destinations, report.destination_places, fact.spans.destinations
    )


def deployment_row(deployment: Deployment) -> Row:
    """The row of `deployments`, without its fingerprint; its places and reports have tables of their own."""
    said = {name: getattr(deployment, name) for name in (*SHARED, "deployment_id", "part_of")}
    first_day = deployment.date or deployment.date_end or min(each.published for each in deployment.reports)
    return {"first_day": first_day.toordinal(), **said}


def fingerprint(deployment: Deployment) -> str:
    """The content hash of all rows of a deployment."""
    rows = (deployment_place_rows(deployment), deployment_report_rows(deployment))
    return content_id(deployment_row(deployment), *(list(each) for each in rows))


def deployment_place_rows(deployment: Deployment) -> Iterator[Row]:
    """One row per origin and destination."""
    said = deployment
    for side, names, places in (
        ("origin", said.origins, said.origin_places),
        ("destination", said.destinations, said.destination_places),
    ):
        for position, (name, place) in enumerate(zip_longest(names, places)):
            yield {"deployment_id": said.deployment_id, "side": side, "position": position, **_named(name, place)}


def deployment_report_rows(deployment: Deployment) -> Iterator[Row]:
    """One row per report folded in, with the reason."""
    for position, report in enumerate(deployment.reports):
        key = {"deployment_id": deployment.deployment_id, "report_id": report.report_id}
        yield {**key, "position": position, "reason": report.reason}


def change_row(change: Change) -> Row:
    """The row of `changes`; its time in UTC without saying so, as SQLite keeps it."""
    at = change.at.astimezone(dt.UTC).replace(tzinfo=None)
    return {**asdict(change), "change_id": change.change_id, "at": at}


def place_id(place: Place) -> str:
    """The content hash of a place and its candidates."""
    return content_id(asdict(place))


def place_rows(places: Iterable[Place]) -> Iterator[Row]:
    """One row per place, without its candidates."""
    for place in places:
        row = asdict(place)
        del row["candidates"]
        yield {"place_id": place_id(place), **row}


def candidate_rows(places: Iterable[Place]) -> Iterator[Row]:
    """One row per candidate of each place."""
    for place in places:
        for position, candidate in enumerate(place.candidates):
            yield {"place_id": place_id(place), "position": position, **asdict(candidate)}


def rejection_row(rejection: Rejection, position: int) -> Row:
    """The row of `rejections`."""
    said = {"article_id": rejection.article_id, "text": rejection.text, "reason": rejection.reason}
    return {"position": position, **said, **_span("span", rejection.span)}


def _report_side(
    report: Report, side: str, names: tuple[str, ...], places: tuple[Place, ...], spans: tuple[Span | None, ...]
) -> Iterator[Row]:
    for position, (name, place, span) in enumerate(zip_longest(names, places, spans)):
        key = {"report_id": report.report_id, "side": side, "position": position}
        yield {**key, **_named(name, place), **_span("span", span)}


def _named(name: str | None, place: Place | None) -> Row:
    return {"name": name, "place_id": None if place is None else place_id(place)}


def _span(name: str, span: Span | None) -> Row:
    ends = (None, None) if span is None else (span.start, span.end)
    return {f"{name}_start": ends[0], f"{name}_end": ends[1]}
