"""The map as a person sees it: drawn without any network, light and dark, wide and narrow, under a base path."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from dashboard.charts.theme import THEMES, ThemeName
from tests.browser.conftest import PHONE, Server, Watched, serving, watching
from tests.browser.look import layers, share_of_colour, shown_count, wait_for_map

pytestmark = pytest.mark.browser
FRAME = ".st-key-map_frame"
OUTLINES = "performance.getEntriesByType('resource').map(each => each.name.split('/').pop())"


def assert_drawn(watched: Watched, theme: ThemeName) -> None:
    """Land, coasts and borders are there as lines with an extent, and land and water as pixels."""
    wait_for_map(watched.page)
    for name, size in layers(watched.page).items():
        assert size["area"] > 30_000, name
        assert size["points"] > 500, name
    assert share_of_colour(watched.page, FRAME, THEMES[theme].land) > 0.12
    assert share_of_colour(watched.page, FRAME, THEMES[theme].water) > 0.2
    assert watched.page.locator(".scatterlayer path.js-line").count() > 3


def test_the_first_visit_loads_the_starter_articles_and_draws_the_map(desktop: Watched) -> None:
    assert_drawn(desktop, "light")
    shown, whole = shown_count(desktop.page)
    assert shown == whole >= 40
    assert desktop.page.title() == "Deployment dashboard"


def test_arcs_and_discs_have_their_colours_on_the_screen(desktop: Watched) -> None:
    wait_for_map(desktop.page)
    for status in ("planned", "deployed", "stationed"):
        assert share_of_colour(desktop.page, FRAME, THEMES["light"].statuses[status], tolerance=25) > 0.0003, status


def test_the_map_is_drawn_under_a_base_path_from_any_folder(browser: Browser, server: Server, tmp_path: Path) -> None:
    with serving(server.store_url, "a/base", tmp_path) as under_base, watching(browser, under_base) as watched:
        assert_drawn(watched, "light")


def test_a_dark_browser_gets_a_dark_map(browser: Browser, server: Server) -> None:
    with watching(browser, server, color_scheme="dark") as watched:
        assert_drawn(watched, "dark")
        assert watched.page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == (
            "rgb(17, 22, 29)"
        )


def test_a_phone_shows_a_map_that_can_be_read_and_nothing_sticks_out(browser: Browser, server: Server) -> None:
    with watching(browser, server, **PHONE) as watched:
        assert_drawn(watched, "light")
        frame = watched.page.locator(FRAME).bounding_box()
        assert frame is not None
        assert frame["width"] > 340
        assert frame["height"] > 280
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_phone_reaches_every_part_of_the_world(browser: Browser, server: Server) -> None:
    with watching(browser, server, **PHONE) as watched:
        page = watched.page
        wait_for_map(page)
        page.get_by_role("combobox", name="Part of the world").click()
        page.get_by_role("option", name="Americas").click()
        page.wait_for_timeout(2_500)
        wait_for_map(page)
        assert "world_50m.json" in page.evaluate(OUTLINES)


def test_another_part_of_the_world_has_finer_outlines(desktop: Watched) -> None:
    wait_for_map(desktop.page)
    assert "world_50m.json" not in desktop.page.evaluate(OUTLINES)
    desktop.page.get_by_role("radio", name="Europe").click()
    desktop.page.wait_for_timeout(2_500)
    wait_for_map(desktop.page)
    assert "world_50m.json" in desktop.page.evaluate(OUTLINES)
    assert layers(desktop.page)["land"]["area"] > 100_000


def test_static_files_of_the_app_are_the_outlines_and_not_a_page(server: Server, desktop: Watched) -> None:
    for name in ("world_110m", "world_50m"):
        answer = desktop.page.request.get(f"{server.address}/app/static/topojson/{name}.json")
        assert answer.json()["type"] == "Topology"


def test_the_picture_in_the_readme_is_there_and_light(request: pytest.FixtureRequest) -> None:
    picture = Path(request.config.rootpath) / "dashboard" / "static" / "screenshot.png"
    assert 20_000 < picture.stat().st_size <= 400_000
