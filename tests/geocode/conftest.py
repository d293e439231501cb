"""A store with two articles that name what no gazetteer has, and a service on loopback to ask."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.geocode.search import Search
from dashboard.locate.configure import make_geocoder
from dashboard.locate.gazetteer import Gazetteer
from dashboard.pipeline import Tools, add_articles, load_tools
from dashboard.records import Article, content_id
from dashboard.settings import DATA, Settings
from dashboard.store import Store
from tests.locate.loopback import Server, serving

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
TEXTS = (
    "VILNIUS — Germany sent 300 soldiers to Nowhereville in Lithuania on Monday.",
    "RIGA — Britain will send 800 soldiers to Zzyzxberg in Latvia in June.",
    "BAMAKO — France has 3,400 troops stationed in Mali.",
)


class Clock:
    """Time that stands still until it is slept or moved."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> dt.datetime:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.at += dt.timedelta(seconds=seconds)


def article(text: str, published: dt.date = dt.date(2021, 5, 4)) -> Article:
    return Article(content_id(text, published), text, published, "A title", "The Test Paper", "https://example.org/a")


def search_at(server: Server, store: Store, tools: Tools, clock: Clock, timeout: float = 5.0) -> Search:
    geocoder = make_geocoder(server.settings(timeout), tools.gazetteer)
    assert geocoder is not None
    return Search(store, geocoder, tools.gazetteer, clock.now, clock.sleep)


@pytest.fixture(scope="session")
def tools() -> Tools:
    return load_tools(Settings("sqlite://", DATA))


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, tools: Tools) -> Iterator[Store]:
    opened = Store(f"sqlite:///{tmp_path / 'store.sqlite'}")
    add_articles(map(article, TEXTS), opened, tools)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def gazetteer(tools: Tools) -> Gazetteer:
    return tools.gazetteer
