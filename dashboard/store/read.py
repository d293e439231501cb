"""A connection in, records out, equal to those that were written."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, select

from dashboard.correct.change import Change
from dashboard.correct.standing import removed_articles
from dashboard.records import (
    Article,
    Deployment,
    Fact,
    FactSpans,
    Place,
    PlaceCandidate,
    Rejection,
    Report,
    Span,
)
from dashboard.store import tables
from dashboard.store.rows import SHARED
from dashboard.store.tables import SLOT_SPANS

Rows = list[Row[Any]]
Places = Mapping[str, Place]


def read_articles(connection: Connection, removed: bool) -> tuple[Article, ...]:
    """The articles that were removed, or the others, by day of publication and id."""
    table = tables.articles
    gone = removed_articles(read_changes(connection))
    rows = connection.execute(select(table).order_by(table.c.published, table.c.article_id))
    return tuple(Article(**row._mapping) for row in rows if (row.article_id in gone) == removed)


def read_article(connection: Connection, article_id: str) -> Article | None:
    """One article; None if it is not there."""
    row = connection.execute(select(tables.articles).where(tables.articles.c.article_id == article_id)).first()
    return None if row is None else Article(**row._mapping)


def read_rejections(connection: Connection, article_id: str | None) -> tuple[Rejection, ...]:
    """What was not used of one article, or of all, in order of appearance."""
    table = tables.rejections
    query = select(table).order_by(table.c.article_id, table.c.position)
    if article_id is not None:
        query = query.where(table.c.article_id == article_id)
    rows = connection.execute(query)
    return tuple(Rejection(row.article_id, Span(row.span_start, row.span_end), row.text, row.reason) for row in rows)


def read_reports(connection: Connection, only: ColumnElement[bool] | None = None) -> tuple[Report, ...]:
    """The reports that a condition is true of, or all, by article and place in it, as they were read."""
    table, named = tables.reports, tables.report_places
    ids = None if only is None else select(table.c.report_id).where(only)
    evidence = _by_key(connection, tables.evidence, "report_id", ids)
    sides = _by_key(connection, named, "report_id", ids)
    places = read_places(
        connection, None if ids is None else select(named.c.place_id).where(named.c.report_id.in_(ids))
    )
    query = select(table) if only is None else select(table).where(only)
    rows = connection.execute(query.order_by(table.c.article_id, table.c.position))
    return tuple(_report(row, evidence[row.report_id], sides[row.report_id], places) for row in rows)


def read_unplaced_reports(connection: Connection) -> tuple[Report, ...]:
    """The reports that name a place without a position, as they were read."""
    places, named = tables.places, tables.report_places
    query = select(named.c.report_id).join(places, named.c.place_id == places.c.place_id)
    return read_reports(connection, tables.reports.c.report_id.in_(query.where(places.c.lat.is_(None))))


def read_alias(connection: Connection, deployment_id: str) -> str:
    """The id that an id leads to: itself, unless the deployment is gone."""
    there, table = tables.deployments, tables.aliases
    if connection.scalar(select(there.c.deployment_id).where(there.c.deployment_id == deployment_id)) is not None:
        return deployment_id
    return connection.scalar(select(table.c.deployment_id).where(table.c.old_id == deployment_id)) or deployment_id


def read_changes(connection: Connection) -> tuple[Change, ...]:
    """The audit trail in the order in which it was written."""
    table = tables.changes
    rows = connection.execute(select(table).order_by(table.c.number))
    return tuple(Change(**_without(row, "change_id", "at"), at=row.at.replace(tzinfo=dt.UTC)) for row in rows)


def read_deployments(
    connection: Connection, given: Iterable[Report], only: ColumnElement[bool] | None = None
) -> tuple[Deployment, ...]:
    """The deployments that a condition is true of, or all, by first day and id.

    They are given with those of the given reports that are in them, and the reasons.
    """
    table = tables.deployments
    reports = {report.report_id: report for report in given}
    ids = None if only is None else select(table.c.deployment_id).where(only)
    named = tables.deployment_places
    folded = _by_key(connection, tables.deployment_reports, "deployment_id", ids)
    sides = _by_key(connection, named, "deployment_id", ids)
    place_ids = None if ids is None else select(named.c.place_id).where(named.c.deployment_id.in_(ids))
    places = read_places(connection, place_ids)
    query = select(table) if only is None else select(table).where(only)
    rows = connection.execute(query.order_by(table.c.first_day, table.c.deployment_id))
    return tuple(
        _deployment(row, _with_reasons(folded[row.deployment_id], reports), sides[row.deployment_id], places)
        for row in rows
        if any(each.report_id in reports for each in folded[row.deployment_id])
    )


def read_places(connection: Connection, ids: Select[Any] | None = None) -> dict[str, Place]:
    """All places by id, or those alone whose ids a query gives."""
    table = tables.places
    candidates = _by_key(connection, tables.candidates, "place_id", ids)
    rows = connection.execute(select(table) if ids is None else select(table).where(table.c.place_id.in_(ids)))
    return {row.place_id: _place(row, candidates[row.place_id]) for row in rows}


def read_unplaced(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Every name in a report that has no position, once with each reason for it, in order."""
    places, named = tables.places, tables.report_places
    query = select(places.c.name, places.c.reason).join(named, named.c.place_id == places.c.place_id)
    rows = connection.execute(query.where(places.c.lat.is_(None)).distinct())
    return tuple(sorted((row.name, row.reason) for row in rows))


def _by_key(connection: Connection, table: Table, key: str, owners: Select[Any] | None = None) -> dict[str, Rows]:
    """The rows of a table by owner, in order of position; no rows for an owner that has none."""
    found: dict[str, Rows] = defaultdict(list)
    query = select(table) if owners is None else select(table).where(table.c[key].in_(owners))
    for row in connection.execute(query.order_by(table.c[key], table.c.position)):
        found[row._mapping[key]].append(row)
    return found


def _place(row: Row[Any], candidates: Rows) -> Place:
    return Place(**_without(row, "place_id"), candidates=tuple(_candidate(each) for each in candidates))


def _candidate(row: Row[Any]) -> PlaceCandidate:
    return PlaceCandidate(**_without(row, "place_id", "position"))


def _report(row: Row[Any], evidence: Rows, sides: Rows, places: Places) -> Report:
    origins, destinations = _on_side(sides, "origin"), _on_side(sides, "destination")
    spans = FactSpans(
        **{slot: _span(row, f"{slot}_span") for slot in SLOT_SPANS},  # type: ignore[arg-type]  # the number's is required
        origins=_site_spans(origins),
        destinations=_site_spans(destinations),
    )
    fact = Fact(
        **_shared(row),
        article_id=row.article_id,
        origins=_names(origins),
        destinations=_names(destinations),
        evidence=tuple(each.sentence for each in evidence if each.sentence is not None),
        evidence_spans=_spans(evidence),
        spans=spans,
        rule=row.rule,
        count_text=row.count_text,
        duration=row.duration,
        total_of_others=row.total_of_others,
    )
    return Report(fact, row.published, _places(origins, places), _places(destinations, places))


def _deployment(row: Row[Any], reports: Iterable[Report], sides: Rows, places: Places) -> Deployment:
    origins, destinations = _on_side(sides, "origin"), _on_side(sides, "destination")
    return Deployment(
        **_shared(row),
        deployment_id=row.deployment_id,
        origins=_names(origins),
        destinations=_names(destinations),
        origin_places=_places(origins, places),
        destination_places=_places(destinations, places),
        part_of=row.part_of,
        reports=tuple(reports),
    )


def _with_reasons(folded: Rows, reports: Mapping[str, Report]) -> Iterator[Report]:
    for row in (row for row in folded if row.report_id in reports):
        yield replace(reports[row.report_id], reason=row.reason)


def _shared(row: Row[Any]) -> dict[str, Any]:
    return {name: row._mapping[name] for name in SHARED}


def _without(row: Row[Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name not in names}


def _on_side(rows: Rows, side: str) -> Rows:
    return [row for row in rows if row.side == side]


def _names(rows: Rows) -> tuple[str, ...]:
    return tuple(row.name for row in rows if row.name is not None)


def _places(rows: Rows, places: Places) -> tuple[Place, ...]:
    return tuple(places[row.place_id] for row in rows if row.place_id is not None)


def _spans(rows: Rows) -> tuple[Span, ...]:
    return tuple(Span(row.span_start, row.span_end) for row in rows if row.span_start is not None)


def _site_spans(rows: Rows) -> tuple[Span | None, ...]:
    """Parallel to the names: None where the article's text does not hold the name."""
    return tuple(_span(row, "span") for row in rows if row.name is not None)


def _span(row: Row[Any], name: str) -> Span | None:
    start = row._mapping[f"{name}_start"]
    return None if start is None else Span(start, row._mapping[f"{name}_end"])
