"""articles -> extract -> locate -> reconcile -> store: article texts in, deployments in the store out."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dashboard.articles.read import read_article
from dashboard.errors import ArticleError, DashboardError, StoreError
from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.geocoder import Geocoder, make_geocoder
from dashboard.locate.report import locate_fact
from dashboard.reconcile import reconcile
from dashboard.records import Article, Rejection, Report
from dashboard.settings import Settings
from dashboard.store import Store
from dashboard.words import load_words

logger = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading an article needs, built once. `geocoder` is None where no network is used."""

    words: Lexicon
    gazetteer: Gazetteer
    geocoder: Geocoder | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be added, by its title or file name, and why."""

    title: str
    message: str


@dataclass(frozen=True, slots=True)
class Added:
    """What became of some articles: new ones, ones that were known, what was read in the new ones, and failures."""

    new: int = 0
    known: int = 0
    reports: int = 0
    rejections: int = 0
    failed: tuple[Failure, ...] = ()

    def __add__(self, other: "Added") -> "Added":
        return Added(
            self.new + other.new,
            self.known + other.known,
            self.reports + other.reports,
            self.rejections + other.rejections,
            self.failed + other.failed,
        )


def load_tools(settings: Settings) -> Tools:
    """Words, gazetteer and, if the settings name one, the online geocoder."""
    return Tools(load_words(settings.data), load_gazetteer(settings.data), make_geocoder(settings))


def read_facts(article: Article, tools: Tools) -> tuple[tuple[Report, ...], tuple[Rejection, ...]]:
    """What the article says of deployments, with places, and what was read but not used."""
    found = extract(article, tools.words)
    reports = tuple(locate_fact(fact, article, tools.gazetteer, tools.geocoder) for fact in found.facts)
    return reports, found.rejections


def add_articles(articles: Iterable[Article], store: Store, tools: Tools, progress: Progress | None = None) -> Added:
    """Read the articles into the store and fold all its reports anew; articles that are there already change nothing.

    `progress(done, total, title)` is called after each. One that fails is in `failed`, and the others go on;
    a StoreError stops.
    """
    todo = tuple(articles)
    known = store.article_ids()
    added = Added()
    for done, article in enumerate(todo, 1):
        added += _known(article, store) if article.article_id in known else _add(article, store, tools)
        if progress is not None:
            progress(done, len(todo), article.title)
    if added.new or store.has_unfolded_reports():
        store.refold(reconcile)
    return added


def load_starter(store: Store, tools: Tools, settings: Settings, progress: Progress | None = None) -> Added:
    """Add the articles that come with the project, unless the settings say no; those that are there are skipped."""
    if not settings.load_starter:
        return Added()
    unreadable: list[Failure] = []
    articles = tuple(_read_all(sorted((settings.data / "articles").glob("*.md")), unreadable))
    return add_articles(articles, store, tools, progress) + Added(failed=tuple(unreadable))


def _add(article: Article, store: Store, tools: Tools) -> Added:
    try:
        reports, rejections = read_facts(article, tools)
        is_new = store.add(article, reports, rejections)
    except StoreError:
        raise
    except Exception as error:  # whatever one text brings about, the other articles are not to suffer
        logger.exception("Article %s was not added", article.article_id)
        message = str(error) if isinstance(error, DashboardError) else f"It could not be read ({error!r})."
        return Added(failed=(Failure(article.title or article.article_id, message),))
    return Added(new=1, reports=len(reports), rejections=len(rejections)) if is_new else Added(known=1)


def _known(article: Article, store: Store) -> Added:
    """The same article again is known; another one under its id is refused, and the first stays as it is."""
    first = store.article(article.article_id)
    if first is None or (first.text, first.published) == (article.text, article.published):
        return Added(known=1)
    message = f"Another article is there under the id {article.article_id}. Give this one an id of its own."
    return Added(failed=(Failure(article.title or article.article_id, message),))


def _read_all(paths: Iterable[Path], unreadable: list[Failure]) -> Iterator[Article]:
    for path in paths:
        try:
            yield read_article(path)
        except ArticleError as error:
            unreadable.append(Failure(path.name, str(error)))
