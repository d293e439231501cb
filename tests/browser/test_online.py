"""A person sees where an online answer is from, and why a row is not on the map; secrets.toml switches it on."""

import datetime as dt
import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from dashboard.pipeline import add_articles, load_tools
from dashboard.records import Article
from dashboard.settings import read_settings
from dashboard.store import Store
from tests.browser.conftest import serving as serving_app
from tests.browser.conftest import watching
from tests.browser.test_main_path import open_page
from tests.locate.loopback import Handler, says, sends, serving, spot

pytestmark = pytest.mark.browser
FOUND = "VILNIUS — Germany sent 300 soldiers from Poland to Nowhereville in Lithuania on Monday."
LOST = "RIGA — Britain sent 800 soldiers to Zzyzxberg in Latvia on Monday."
SECRETS = """DASHBOARD_GEOCODER = "on"
DASHBOARD_GEOCODER_DOMAIN = "{domain}"
DASHBOARD_GEOCODER_SCHEME = "http"
DASHBOARD_STARTER = "0"
"""


def reply(handler: Handler, name: str) -> None:
    """Knows one of the two names, and then is in trouble."""
    (says(spot(name)) if name == "Nowhereville" else sends(503))(handler, name)


def wait_until_asked(store: Store, seconds: float = 60) -> None:
    """Returns once both names were asked for and the rows say what came of it."""
    end = time.monotonic() + seconds
    while "HTTP 503" not in str(store.unplaced()):
        assert time.monotonic() < end, f"nobody was asked: {store.unplaced()}"
        time.sleep(0.2)


def test_online_answers_are_credited_and_what_is_not_on_the_map_is_explained(browser: Browser, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    articles = [Article(text[:6], text, dt.date(2021, 5, 4), source_url="") for text in (FOUND, LOST)]
    store = Store(url)
    add_articles(articles, store, load_tools(read_settings({})))
    (tmp_path / ".streamlit").mkdir()
    with serving() as service:
        service.reply = reply
        (tmp_path / ".streamlit" / "secrets.toml").write_text(SECRETS.format(domain=service.domain), "utf-8")
        with serving_app(url, folder=tmp_path) as app, watching(browser, app) as watched:
            page = watched.page
            expect(page.get_by_text("deployments shown").first).to_be_visible(timeout=60_000)
            wait_until_asked(store)
            open_page(page, "Sources")
            open_page(page, "Map")
            credit = page.get_by_role("link", name="© OpenStreetMap contributors")
            expect(credit).to_have_attribute("href", "https://www.openstreetmap.org/copyright", timeout=30_000)
            page.get_by_role("combobox", name="Deployment").click()
            page.get_by_role("option").filter(has_text="Zzyzxberg").click()
            reason = page.get_by_text("Not on the map: Zzyzxberg")
            expect(reason).to_contain_text(f"nominatim at {service.domain} is in trouble (HTTP 503)", timeout=15_000)
        assert service.names == ["Nowhereville", "Zzyzxberg"]
    store.close()
