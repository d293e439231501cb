"""The store of one file: articles are added once and whole, deployments are folded anew from all reports."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, exc, func, select
from sqlalchemy.dialects.sqlite import insert

from dashboard.errors import ArticleError
from dashboard.records import Article, Deployment, Rejection, Report
from dashboard.store import read, tables, write
from dashboard.store.engine import open_engine, plain_errors, writing

Found = TypeVar("Found")
Fold = Callable[[Iterable[Report]], Sequence[Deployment]]


class Store:
    """Articles, reports, rejections and deployments in the SQLite file at `url` (`sqlite:///folder/file.sqlite`).

    Opening makes the folder, the file and its tables. All methods raise StoreError if the file cannot be used.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = open_engine(url)

    def add(self, article: Article, reports: Iterable[Report], rejections: Iterable[Rejection]) -> bool:
        """Add an article with all that was read in it, in one transaction; False if it was there, and nothing changes.

        Raises ArticleError if a value breaks a rule of the tables: nothing of the article is added then.
        """
        with plain_errors(self.url):
            try:
                with writing(self._engine) as connection:
                    return _add_article(connection, article, list(reports), rejections)
            except (exc.IntegrityError, exc.DataError, OverflowError, UnicodeError) as error:
                what = getattr(error, "orig", None) or error
                raise ArticleError(f"It breaks a rule of the store ({what}), so none of it was added.") from error

    def articles(self) -> tuple[Article, ...]:
        """All articles, by day of publication."""
        return self._read(read.read_articles)

    def article(self, article_id: str) -> Article | None:
        """One article; None if it is not there."""
        return self._read(lambda connection: read.read_article(connection, article_id))

    def article_ids(self) -> frozenset[str]:
        """The ids of all articles, without their texts."""
        return self._read(lambda connection: frozenset(connection.scalars(select(tables.articles.c.article_id))))

    def reports(self) -> tuple[Report, ...]:
        """All reports, by article and place in it."""
        return self._read(read.read_reports)

    def rejections(self, article_id: str | None = None) -> tuple[Rejection, ...]:
        """What was read and not used, of one article or of all."""
        return self._read(lambda connection: read.read_rejections(connection, article_id))

    def deployments(self) -> tuple[Deployment, ...]:
        """The deployments as they were last folded."""
        return self._read(read.read_deployments)

    def has_unfolded_reports(self) -> bool:
        """True if reports were added and not folded since, as a process leaves them that ends in between."""
        folded = select(tables.deployment_reports.c.report_id)
        query = select(tables.reports.c.report_id).where(tables.reports.c.report_id.not_in(folded)).limit(1)
        return self._read(lambda connection: connection.scalar(query) is not None)

    def version(self) -> tuple[int, int]:
        """Numbers of articles and of folded reports: another pair whenever the store has something else to give."""
        counts = [select(func.count()).select_from(table) for table in (tables.articles, tables.deployment_reports)]
        articles, folded = self._read(lambda connection: [connection.scalar(query) or 0 for query in counts])
        return articles, folded

    def refold(self, fold: Fold) -> None:
        """Fold all reports anew, while no other process can add one: no report is left out of the deployments.

        The reports of the deployments have to be in the store.
        """
        with plain_errors(self.url), writing(self._engine) as connection:
            deployments = fold(read.read_reports(connection))
            connection.execute(delete(tables.deployments))
            _add_deployments(connection, deployments)

    def close(self) -> None:
        """Give the file back; the store cannot be used after that."""
        self._engine.dispose()

    def _read(self, query: Callable[[Connection], Found]) -> Found:
        with plain_errors(self.url), self._engine.connect() as connection:
            return query(connection)


def _add_article(
    connection: Connection, article: Article, reports: Sequence[Report], rejections: Iterable[Rejection]
) -> bool:
    if not _insert(connection, tables.articles, [asdict(article)]):
        return False
    _add_reports(connection, reports)
    rows = (write.rejection_row(each, position) for position, each in enumerate(rejections))
    _insert(connection, tables.rejections, rows)
    return True


def _add_reports(connection: Connection, reports: Sequence[Report]) -> None:
    places = [place for report in reports for place in (*report.origin_places, *report.destination_places)]
    _insert(connection, tables.places, write.place_rows(places))
    _insert(connection, tables.candidates, write.candidate_rows(places))
    _insert(connection, tables.reports, [write.report_row(each, position) for position, each in enumerate(reports)])
    _insert(connection, tables.evidence, [row for each in reports for row in write.evidence_rows(each)])
    _insert(connection, tables.report_places, [row for each in reports for row in write.report_place_rows(each)])


def _add_deployments(connection: Connection, deployments: Sequence[Deployment]) -> None:
    places = [place for each in deployments for place in (*each.origin_places, *each.destination_places)]
    _insert(connection, tables.places, write.place_rows(places))
    _insert(connection, tables.candidates, write.candidate_rows(places))
    rows = [write.deployment_row(each, position) for position, each in enumerate(deployments)]
    _insert(connection, tables.deployments, rows)
    for table, rows_of in (
        (tables.deployment_places, write.deployment_place_rows),
        (tables.deployment_reports, write.deployment_report_rows),
    ):
        _insert(connection, table, (row for each in deployments for row in rows_of(each)))


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> bool:
    """Insert the rows whose key is not there yet; True if at least one was new."""
    values = list(rows)
    return bool(values) and connection.execute(insert(table).on_conflict_do_nothing(), values).rowcount > 0
