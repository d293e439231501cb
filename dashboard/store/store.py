"""The store: articles are added once and whole, deployments are folded anew from all reports."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Connection, exc, func, select

from dashboard.errors import ArticleError
from dashboard.records import Article, Deployment, Rejection, Report
from dashboard.store import read, tables, write
from dashboard.store.engine import open_engine, plain_errors, reading, told, writing

Found = TypeVar("Found")
Fold = Callable[[Iterable[Report]], Sequence[Deployment]]


class Store:
    """Articles, reports, rejections and deployments in the database at `url`.

    `sqlite:///folder/file.sqlite` or `postgresql://user:password@host/database`. Opening makes the folder and the file,
    and brings the tables up to date. All methods raise StoreError if the database cannot be used.
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
                    return write.add_article(connection, article, list(reports), rejections)
            except (exc.IntegrityError, exc.DataError, OverflowError, UnicodeError) as error:
                raise ArticleError(
                    f"It breaks a rule of the store ({told(error)}), so none of it was added."
                ) from error

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
            write.replace_deployments(connection, deployments)

    def close(self) -> None:
        """Give the file back; the store cannot be used after that."""
        self._engine.dispose()

    def _read(self, query: Callable[[Connection], Found]) -> Found:
        with plain_errors(self.url), reading(self._engine) as connection:
            return query(connection)
