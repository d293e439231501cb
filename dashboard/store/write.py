"""Records and a connection in, rows in the tables: the one module that writes them."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite

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
    _add_reports(connection, reports)
    _insert(connection, tables.rejections, (rows.rejection_row(each, at) for at, each in enumerate(rejections)))
    return True


def replace_deployments(connection: Connection, deployments: Sequence[Deployment]) -> None:
    """Put these in the place of all that are there."""
    connection.execute(delete(tables.deployments))
    _add_places(
        connection, (place for each in deployments for place in (*each.origin_places, *each.destination_places))
    )
    _insert(connection, tables.deployments, (rows.deployment_row(each, at) for at, each in enumerate(deployments)))
    for table, rows_of in (
        (tables.deployment_places, rows.deployment_place_rows),
        (tables.deployment_reports, rows.deployment_report_rows),
    ):
        _insert(connection, table, (row for each in deployments for row in rows_of(each)))


def _add_reports(connection: Connection, reports: Sequence[Report]) -> None:
    _add_places(connection, (place for each in reports for place in (*each.origin_places, *each.destination_places)))
    _insert(connection, tables.reports, (rows.report_row(each, at) for at, each in enumerate(reports)))
    _insert(connection, tables.evidence, (row for each in reports for row in rows.evidence_rows(each)))
    _insert(connection, tables.report_places, (row for each in reports for row in rows.report_place_rows(each)))


def _add_places(connection: Connection, places: Iterable[Place]) -> None:
    unique = tuple(dict.fromkeys(places))
    _insert(connection, tables.places, rows.place_rows(unique))
    _insert(connection, tables.candidates, rows.candidate_rows(unique))


def _insert(connection: Connection, table: Table, values: Iterable[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet."""
    listed = list(values)
    if listed:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), listed)
