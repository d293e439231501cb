"""The store: articles are added once and whole, deployments are folded from all reports as people say they are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, select

from dashboard.correct.change import Change
from dashboard.errors import ArticleError
from dashboard.records import Article, Deployment, Rejection, Report
from dashboard.store import folding, read, tables, write
from dashboard.store.engine import BrokenRuleError, Database
from dashboard.store.folding import Fold, Refold
from dashboard.store.lookups import Lookups
from dashboard.store.trail import Trail, append

Findings = tuple[Article, Sequence[Report], Sequence[Rejection]]


class Store:
    """Articles, reports, rejections and deployments in the database at `url`; `trail` is what people changed of them,
    and `lookups` what online geocoders said of names.

    `sqlite:///folder/file.sqlite` or `postgresql://user:password@host/database`. Opening makes the folder and the file,
    and brings the tables up to date. All methods raise StoreError if the database cannot be used.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._database = Database(url)
        self._engine = self._database.engine
        self.trail = Trail(self._database)
        self.lookups = Lookups(self._database)

    def add(self, article: Article, reports: Iterable[Report], rejections: Iterable[Rejection]) -> bool:
        """Add an article with all that was read in it, in one transaction; False if it was there, and nothing changes.

        Raises ArticleError if a value breaks a rule of the tables: nothing of the article is added then.
        """
        said = list(reports)
        with _refusing():
            return self._database.write(lambda connection: write.add_article(connection, article, said, rejections))

    def articles(self) -> tuple[Article, ...]:
        """All articles, by day of publication, but for those that were removed."""
        return self._database.read(lambda connection: read.read_articles(connection, removed=False))

    def removed_articles(self) -> tuple[Article, ...]:
        """The articles that were removed and can be restored."""
        return self._database.read(lambda connection: read.read_articles(connection, removed=True))

    def article(self, article_id: str) -> Article | None:
        """One article, removed or not; None if it is not there."""
        return self._database.read(lambda connection: read.read_article(connection, article_id))

    def article_ids(self) -> frozenset[str]:
        """The ids of all articles, removed ones as well, without their texts."""
        query = select(tables.articles.c.article_id)
        return self._database.read(lambda connection: frozenset(connection.scalars(query)))

    def reports(self) -> tuple[Report, ...]:
        """All reports as they were read, by article and place in it."""
        return self._database.read(read.read_reports)

    def corrected_reports(self) -> tuple[Report, ...]:
        """The reports as people say they are: what is folded."""
        return self._database.read(lambda connection: folding.read_corrected(connection).reports)

    def rejections(self, article_id: str | None = None) -> tuple[Rejection, ...]:
        """What was read and not used, of one article or of all."""
        return self._database.read(lambda connection: read.read_rejections(connection, article_id))

    def deployments(self) -> tuple[Deployment, ...]:
        """The deployments as they were last folded, by first day and id."""
        return self._database.read(folding.read_deployments)

    def deployment(self, deployment_id: str) -> Deployment | None:
        """The deployment of this id, or the one that the id of a former deployment leads to; None if none."""
        return self._database.read(lambda connection: folding.read_deployment(connection, deployment_id))

    def has_unfolded_reports(self) -> bool:
        """True if reports were added and not folded since, as a process leaves them that ends in between."""
        query = select(tables.unfolded.c.article_id).limit(1)
        return self._database.read(lambda connection: connection.scalar(query) is not None)

    def version(self) -> int:
        """How often the store has changed: another number whenever it has something else to give."""
        query = select(tables.state.c.number).where(tables.state.c.name == "version")
        return self._database.read(lambda connection: connection.scalar(query) or 0)

    def fold_new(self, refold: Refold) -> None:
        """Fold the reports that are not folded yet, with those that they touch.

        The result is that of `refold`; nothing is done where another process has folded them meanwhile.
        """

        def fold_some(connection: Connection) -> None:
            if connection.scalar(select(tables.unfolded.c.article_id).limit(1)) is not None:
                folding.refold_after(connection, refold, folding.look_before(connection, ()))

        self._database.write(fold_some)

    def refold(self, fold: Fold) -> None:
        """Fold all reports anew, while no other process can add one: no report is left out of the deployments."""
        self._database.write(lambda connection: folding.refold(connection, fold))

    def replace(self, findings: Iterable[Findings], fold: Fold, changes: Iterable[Change] = ()) -> None:
        """Put what was read anew, and the articles' texts, in the place of what was there, and fold, all at once.

        `changes` are what the trail has to tell of it.

        Corrections hold where their text is still there. Raises ArticleError as `add` does; nothing is changed then.
        """

        def replace(connection: Connection) -> None:
            anchors = {each.report_id: each.fact.anchor for each in read.read_reports(connection)}
            for article, reports, rejections in findings:
                write.replace_findings(connection, article, reports, rejections)
            append(connection, changes)
            folding.refold(connection, fold, anchors)

        with _refusing():
            self._database.write(replace)

    def unplaced(self) -> tuple[tuple[str, str], ...]:
        """Every name in a report that has no position, with the reason."""
        return self._database.read(read.read_unplaced)

    def unplaced_reports(self) -> tuple[Report, ...]:
        """The reports with such a name, as they were read."""
        return self._database.read(read.read_unplaced_reports)

    def replace_places(self, new: Mapping[Report, Report], refold: Refold) -> int:
        """Put each new report in the place of the old one, from which it differs in its places, and fold again.

        An old report that is not there as it was when it was read stays as it is. Gives the number of those replaced.
        """

        def replace(connection: Connection) -> int:
            articles = {each.fact.article_id for each in new}
            there = read.read_reports(connection, tables.reports.c.article_id.in_(articles))
            changed = [new[each] for each in there if each in new]
            if changed:
                before = folding.look_before(connection, articles)
                write.replace_report_places(connection, changed)
                folding.refold_after(connection, refold, before)
            return len(changed)

        return self._database.write(replace) if new else 0

    def close(self) -> None:
        """Give the file back; the store cannot be used after that."""
        self._engine.dispose()


@contextmanager
def _refusing() -> Iterator[None]:
    """Tell a value that breaks a rule of the tables, which is the article's fault, from a store that fails."""
    try:
        yield
    except BrokenRuleError as error:
        raise ArticleError(f"It breaks a rule of the store ({error}), so none of it was added.") from error
