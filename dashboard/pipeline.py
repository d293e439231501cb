"""articles -> extract -> locate -> reconcile -> store: article texts in, deployments in the store out."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard.articles.read import read_article
from dashboard.errors import ArticleError, DashboardError, StoreError
from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.geocode.place import keep_answers
from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.report import locate_fact
from dashboard.reconcile import reconcile, refold
from dashboard.records import Article, Rejection, Report
from dashboard.settings import Settings
from dashboard.store import Findings, Store
from dashboard.words import load_words

logger = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading an article needs, built once."""

    words: Lexicon
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be added, by its title or file name, and why."""

    title: str
    message: str


@dataclass(frozen=True, slots=True)
class Reread:
    """How many articles were read again, in how many of them something else was found, and which failed."""

    articles: int
    changed: int
    failed: tuple[Failure, ...] = ()


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
    """Words and gazetteer."""
    return Tools(load_words(settings.data), load_gazetteer(settings.data))


def read_facts(article: Article, tools: Tools) -> tuple[tuple[Report, ...], tuple[Rejection, ...]]:
    """What the article says of deployments, with places, and what was read but not used."""
    found = extract(article, tools.words)
    reports = tuple(locate_fact(fact, article, tools.gazetteer) for fact in found.facts)
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
    if store.has_unfolded_reports():
        store.fold_new(refold)
    return added


def reread(store: Store, tools: Tools, progress: Progress | None = None) -> Reread:
    """Read all articles in the store again with today's rules, and fold anew; what people changed holds on.

    `progress(done, total, title)` is called after each article. One that fails stays as it was read before.
    """
    articles = (*store.articles(), *store.removed_articles())
    before, left = _by_article(store.reports()), _by_article(store.rejections())
    changed: list[Findings] = []
    failed: list[Failure] = []
    for done, article in enumerate(articles, 1):
        try:
            reports, rejections = read_facts(article, tools)
        except Exception as error:  # as in _add
            failed.append(_failure(article, error))
        else:
            reports = keep_answers(reports, before[article.article_id])
            if (reports, rejections) != (before[article.article_id], left[article.article_id]):
                changed.append((article, reports, rejections))
        if progress is not None:
            progress(done, len(articles), article.title)
    store.replace(changed, reconcile)
    return Reread(len(articles), len(changed), tuple(failed))


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
        return Added(failed=(_failure(article, error),))
    return Added(new=1, reports=len(reports), rejections=len(rejections)) if is_new else Added(known=1)


def _failure(article: Article, error: Exception) -> Failure:
    logger.error("Article %s could not be read", article.article_id, exc_info=error)
    message = str(error) if isinstance(error, DashboardError) else f"It could not be read ({error!r})."
    return Failure(article.title or article.article_id, message)


def _by_article(read: Iterable[Report] | Iterable[Rejection]) -> Mapping[str, tuple[Any, ...]]:
    """Reports or rejections by article, in their order; none for an article that has none."""
    found: dict[str, tuple[Any, ...]] = defaultdict(tuple)
    for each in read:
        found[each.fact.article_id if isinstance(each, Report) else each.article_id] += (each,)
    return found


def _known(article: Article, store: Store) -> Added:
    """The same article again is known; another one under its id is refused, and the first stays as it is."""
    first = store.article(article.article_id)
    if first is None or (first.text, first.published) == (article.text, article.published):
        return Added(known=1)
    message = (
        f"Another text is there under the id {article.article_id}. Give this one an id of its own, or let it take the "
        "other's place (python -m dashboard add --replace)."
    )
    return Added(failed=(Failure(article.title or article.article_id, message),))


def _read_all(paths: Iterable[Path], unreadable: list[Failure]) -> Iterator[Article]:
    for path in paths:
        try:
            yield read_article(path)
        except ArticleError as error:
            unreadable.append(Failure(path.name, str(error)))
