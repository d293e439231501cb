"""Records and a connection in, rows in the tables: the one module that writes them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from dashboard.correct.change import Change
from dashboard.records import Article, Deployment, Place, Rejection, Report
from dashboard.store import rows, tables


def add_article(
    connection: Connection, article: Article, reports: Sequence[Report], rejections: Iterable[Rejection]
) -> bool:
    """Add an article with all that was read in it; False if it was there, and nothing changes."""
    table = tables.articles
    if connection.scalar(select(table.c.article_id).where(table.c.article_id == article.article_id)) is not None:
        return False
    _insert(connection, table, [asdict(article)])
    _add_findings(connection, article, reports, rejections)
    return True


def replace_findings(
    connection: Connection, article: Article, reports: Sequence[Report], rejections: Iterable[Rejection]
) -> None:
    """Put what was read now, in this text of the article, in the place of what was read before."""
    for table in (tables.reports, tables.rejections):
        connection.execute(delete(table).where(table.c.article_id == article.article_id))
    table = tables.articles
    connection.execute(update(table).where(table.c.article_id == article.article_id).values(asdict(article)))
    _add_findings(connection, article, reports, rejections)


def replace_deployments(connection: Connection, ids: Iterable[str], deployments: Sequence[Deployment]) -> None:
    """Put these in the place of those with these ids; the others stay untouched."""
    table = tables.deployments
    old = [{"old": each} for each in ids]
    if old:
        connection.execute(delete(table).where(table.c.deployment_id == bindparam("old")), old)
    add_places(connection, (place for each in deployments for place in (*each.origin_places, *each.destination_places)))
    made = ({**rows.deployment_row(each), "fingerprint": rows.fingerprint(each)} for each in deployments)
    _insert(connection, table, made)
    for table, rows_of in (
        (tables.deployment_places, rows.deployment_place_rows),
        (tables.deployment_reports, rows.deployment_report_rows),
    ):
        _insert(connection, table, (row for each in deployments for row in rows_of(each)))
    note_change(connection)


def replace_report_places(connection: Connection, reports: Sequence[Report]) -> None:
    """Give these reports, which are there, the places that they have now."""
    add_places(connection, (place for each in reports for place in (*each.origin_places, *each.destination_places)))
    table = tables.report_places
    for report in reports:
        connection.execute(delete(table).where(table.c.report_id == report.report_id))
    _insert(connection, table, (row for each in reports for row in rows.report_place_rows(each)))
    note_change(connection)


def add_aliases(connection: Connection, leads: Mapping[str, str]) -> None:
    """Note where the ids of former deployments lead; what led to them leads on."""
    table = tables.aliases
    for old, new in leads.items():
        connection.execute(delete(table).where(table.c.old_id == old))
        connection.execute(update(table).where(table.c.deployment_id == old).values(deployment_id=new))
    _insert(connection, table, ({"old_id": old, "deployment_id": new} for old, new in leads.items()))


def add_changes(connection: Connection, changes: Iterable[Change]) -> None:
    """Append to the audit trail."""
    listed = [rows.change_row(each) for each in changes]
    if listed:
        _insert(connection, tables.changes, listed)
        note_change(connection)


def note_change(connection: Connection) -> None:
    """Let everybody who keeps a copy of the store see that it is old."""
    table = tables.state
    connection.execute(update(table).where(table.c.name == "version").values(number=table.c.number + 1))


def forget_unfolded(connection: Connection) -> None:
    """All reports are folded now."""
    connection.execute(delete(tables.unfolded))


def _add_findings(
    connection: Connection, article: Article, reports: Sequence[Report], rejections: Iterable[Rejection]
) -> None:
    _add_reports(connection, reports)
    _insert(connection, tables.rejections, (rows.rejection_row(each, at) for at, each in enumerate(rejections)))
    _insert(connection, tables.unfolded, [{"article_id": article.article_id}])
    note_change(connection)


def _add_reports(connection: Connection, reports: Sequence[Report]) -> None:
    add_places(connection, (place for each in reports for place in (*each.origin_places, *each.destination_places)))
    _insert(connection, tables.reports, (rows.report_row(each, at) for at, each in enumerate(reports)))
    _insert(connection, tables.evidence, (row for each in reports for row in rows.evidence_rows(each)))
    _insert(connection, tables.report_places, (row for each in reports for row in rows.report_place_rows(each)))


def add_places(connection: Connection, places: Iterable[Place]) -> None:
    """Add the places that are not there yet, with their candidates."""
    unique = tuple(dict.fromkeys(places))
    _insert(connection, tables.places, rows.place_rows(unique))
    _insert(connection, tables.candidates, rows.candidate_rows(unique))


def _insert(connection: Connection, table: Table, values: Iterable[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet."""
    listed = list(values)
    if listed:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), listed)
