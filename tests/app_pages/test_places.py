"""Names that the gazetteer lacks: asked for behind the page's back, credited where found, explained where not."""

from collections.abc import Callable, Iterator

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard import session
from dashboard.app_pages import online
from dashboard.geocode.search import search_of
from dashboard.pipeline import add_articles, load_tools
from dashboard.settings import read_settings
from dashboard.store import Store
from tests.app_pages.conftest import article
from tests.app_pages.test_pages import words_of
from tests.locate.loopback import Server, says, sends, serving, spot

Page = Callable[[str], AppTest]
LOST = "VILNIUS — Germany sent 300 soldiers to Nowhereville in Lithuania on Monday."
CREDIT = "[© OpenStreetMap contributors](<https://www.openstreetmap.org/copyright>)"


@pytest.fixture
def lost(store: Store) -> str:
    """The id of a deployment to a place that the gazetteer lacks."""
    add_articles([article(LOST)], store, load_tools(read_settings()))
    return next(each.deployment_id for each in store.deployments() if each.force == "Germany")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An online service that the app under test is pointed at. It runs in the foreground here, by `ask`."""
    with serving() as running:
        monkeypatch.setattr(online, "look_up_places", lambda: "")
        for name, value in {"": "on", "_DOMAIN": running.domain, "_SCHEME": "http"}.items():
            monkeypatch.setenv(f"DASHBOARD_GEOCODER{name}", value)
        yield running


def ask(store: Store) -> None:
    chosen = read_settings()
    list(search_of(chosen, store, load_tools(chosen).gazetteer).run())


def chosen(page: Page, name: str, deployment_id: str) -> str:
    app = page(name)
    app.session_state["selected"] = deployment_id
    return words_of(app.run())


@pytest.mark.parametrize("name", ["map", "deployments"])
def test_a_place_that_was_found_online_is_credited_on_the_page_and_beside_its_evidence(
    name: str, page: Page, store: Store, lost: str, server: Server
) -> None:
    assert CREDIT not in chosen(page, name, lost)
    ask(store)
    said = chosen(page, name, lost)
    assert f"Some positions were looked up online: {CREDIT}." in said.replace("\\", "")
    assert f"Position of **Nowhereville** looked up online: {CREDIT}." in said.replace("\\", "")
    assert "Not on the map" not in said


def test_where_the_filters_leave_only_places_of_the_gazetteer_nobody_is_credited(
    page: Page, store: Store, lost: str, server: Server
) -> None:
    ask(store)
    app = page("map")
    app.multiselect(key="filter_forces").select("France").run()
    assert "looked up online" not in words_of(app)


def test_a_row_that_is_not_on_the_map_says_why(page: Page, store: Store, lost: str, server: Server) -> None:
    before = "Not on the map: **Nowhereville**. The gazetteer does not know this name."
    assert before in chosen(page, "map", lost).replace("\\", "")
    server.reply = sends(503)
    ask(store)
    after = f"{before} nominatim at {server.domain} is in trouble (HTTP 503). Asked "
    assert after in chosen(page, "map", lost).replace("\\", "")


def test_an_answer_cannot_write_markdown_onto_the_page(page: Page, store: Store, lost: str, server: Server) -> None:
    server.reply = says(spot("[click](https://evil.example) <b>"))
    ask(store)
    said = chosen(page, "map", lost)
    assert "other names only" in said
    assert f"Offered online: {CREDIT}." in said.replace("\\", "")
    assert "[click]" not in said
    assert "<b>" not in said


def test_an_added_article_says_which_of_its_places_are_not_known(page: Page, store: Store, lost: str) -> None:
    app = page("add_article")
    app.session_state["added"] = (article(LOST).article_id, False)
    assert "Not on the map: **Nowhereville**" in words_of(app.run())


def test_the_app_s_thread_places_a_row_while_pages_are_shown(
    page: Page, store: Store, lost: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as server:
        for name, value in {"": "nominatim", "_DOMAIN": server.domain, "_SCHEME": "http"}.items():
            monkeypatch.setenv(f"DASHBOARD_GEOCODER{name}", value)
        app = page("map")
        background = online.started(session.settings())
        background.end()
        assert "looked up online" in words_of(app.run())
        assert server.names == ["Nowhereville"]
    st.cache_resource.clear()


def test_wrong_settings_are_told_and_the_page_is_shown_all_the_same(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DASHBOARD_GEOCODER", "opencage")
    app = page("map")
    assert "DASHBOARD_GEOCODER_API_KEY" in words_of(app).replace("\\", "")
    assert "**2 of 2** deployments shown" in words_of(app)
