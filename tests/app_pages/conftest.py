"""Two invented articles in a store of their own, and the pages run on it."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.pipeline import add_articles, load_tools
from dashboard.records import Article, content_id
from dashboard.settings import read_settings
from dashboard.store import Store

APP = Path(__file__).parents[2] / "dashboard" / "app.py"
PAGES = ("map", "timeline", "presence", "deployments", "review", "add_article", "sources", "method")
PUBLISHED = dt.date(2021, 5, 4)
TEXTS = (
    "WARSAW — The United States sent 1,200 soldiers from Germany to Poland on Monday.\n\n"
    "The ministry bought 14 new tanks.",
    "BAMAKO — France has 3,400 troops stationed in Mali.",
)


def article(text: str, title: str = "A title") -> Article:
    return Article(content_id(text, PUBLISHED), text, PUBLISHED, title, "The Test Paper", "https://example.org/a")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store with the two articles; the app under test opens the same file."""
    url = f"sqlite:///{tmp_path / 'test.sqlite'}"
    monkeypatch.setenv("DASHBOARD_STORE_URL", url)
    monkeypatch.setenv("DASHBOARD_STARTER", "0")
    opened = Store(url)
    add_articles([article(text, f"Title {n}") for n, text in enumerate(TEXTS, 1)], opened, load_tools(read_settings()))
    yield opened
    opened.close()
    st.cache_resource.clear()


@pytest.fixture
def page(store: Store) -> Callable[[str], AppTest]:
    """Runs one page of the app."""

    def run(name: str) -> AppTest:
        app = AppTest.from_file(str(APP), default_timeout=30)
        app.run()
        return app.switch_page(f"app_pages/{name}.py").run() if name != "map" else app

    return run
