"""The way of a user: open, filter, select on the map, read the evidence, add an article, download."""

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.locate.gazetteer import load_gazetteer
from dashboard.settings import DATA
from dashboard.store import Store
from dashboard.table.build import deployments_table
from dashboard.table.export import read_csv
from dashboard.table.filters import Filters, apply_filters
from tests.browser.conftest import Server, Watched, watching
from tests.browser.look import marks, shown_count, wait_for_map

pytestmark = pytest.mark.browser
SENTENCE = "Portugal sent 437 soldiers from Lisbon to Romania on Tuesday, the defence minister said."
OTHER = "The army wants 25 new trucks <script>document.title='broken'</script>."


def open_page(page: Page, name: str) -> None:
    """Follows the navigation at the top."""
    page.get_by_role("link", name=name, exact=False).first.click()
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible(timeout=20_000)


def choose_force(page: Page, name: str) -> None:
    """Chooses one force in the sidebar."""
    page.get_by_role("combobox", name="Force").click()
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def expected_rows(server: Server, force: str) -> pd.DataFrame:
    """The rows of one force, as the table and the filter make them from the server's store."""
    return apply_filters(whole_table(server), Filters(forces=(force,)))


def whole_table(server: Server) -> pd.DataFrame:
    """The table as it is made from the server's store."""
    store = Store(server.store_url)
    countries = [row for row in load_gazetteer(DATA).rows if row.level == "country" and row.country_iso3]
    iso3 = {row.name: str(row.country_iso3) for row in countries}
    return deployments_table(store.deployments(), store.articles(), iso3)


def test_filter_then_click_on_the_map_shows_the_sentence_and_keeps_the_zoom(desktop: Watched) -> None:
    page = desktop.page
    wait_for_map(page)
    _, whole = shown_count(page)
    choose_force(page, "United States")
    expect(page.get_by_text("deployments shown").first).not_to_contain_text(f"{whole} of {whole}", timeout=15_000)
    wait_for_map(page)
    x, y = marks(page)[0]
    page.mouse.move(x, y)
    page.mouse.wheel(0, -240)
    page.wait_for_timeout(1_500)
    coasts = page.locator(".layer.coastlines path")
    zoomed = coasts.get_attribute("d")
    page.mouse.click(*next((x, y) for x, y in marks(page) if visible(page, x, y)))
    expect(page.locator(".article mark").first).to_be_visible(timeout=15_000)
    assert any(letter.isdigit() for letter in page.locator(".article mark").first.inner_text())
    page.wait_for_timeout(1_000)
    assert coasts.get_attribute("d") == zoomed


def visible(page: Page, x: float, y: float) -> bool:
    """Whether a point of the screen is well inside the map."""
    box = page.locator(".st-key-map_frame").bounding_box()
    assert box is not None
    return box["x"] + 20 < x < box["x"] + box["width"] - 20 and box["y"] + 60 < y < box["y"] + box["height"] - 20


def test_a_row_of_the_table_shows_its_sentence_and_the_map_highlights_it(desktop: Watched) -> None:
    page = desktop.page
    wait_for_map(page)
    open_page(page, "Deployments")
    grid = page.get_by_test_id("stDataFrame")
    expect(grid).to_be_visible(timeout=20_000)
    page.wait_for_timeout(1_500)
    grid.click(position={"x": 16, "y": 35 + 17})
    expect(page.locator(".article mark").first).to_be_visible(timeout=15_000)


def test_an_added_article_gives_rows_and_the_download_has_exactly_what_is_shown(
    desktop: Watched, server: Server
) -> None:
    page = desktop.page
    wait_for_map(page)
    _, before = shown_count(page)
    open_page(page, "Add an article")
    page.get_by_label("Text of the article").fill(f"{SENTENCE}\n\n{OTHER}")
    page.get_by_role("button", name="Read the article").click()
    expect(page.get_by_text("Not added")).to_be_visible(timeout=15_000)
    expect(page.get_by_label("Text of the article")).to_have_value(f"{SENTENCE}\n\n{OTHER}")
    fill_date(page, "20210504")
    page.get_by_role("button", name="Read the article").click()
    expect(page.get_by_text("Added. Reports found: 1.")).to_be_visible(timeout=20_000)
    expect(page.locator(".article mark").first).to_contain_text("437 soldiers")
    expect(page.locator(".article")).to_contain_text("<script>")
    assert page.title() == "Deployment dashboard"
    assert shown_count(page)[1] == before + 1

    open_page(page, "Deployments")
    choose_force(page, "Portugal")
    wanted = expected_rows(server, "Portugal")
    button = page.get_by_role("button", name=f"Download these {len(wanted)} rows")
    expect(button).to_be_visible(timeout=15_000)
    with page.expect_download() as download:
        button.click()
    data = download.value.path().read_bytes()
    assert data.decode("utf-8-sig").startswith("origin,destination,count,date,")
    pd.testing.assert_frame_equal(read_csv(data), wanted)
    assert 437 in wanted["count"].tolist()


def fill_date(page: Page, digits: str) -> None:
    """Types a date into the form of the paste."""
    field = page.get_by_role("group", name="Published on").first
    field.get_by_role("spinbutton").first.click()
    page.keyboard.type(digits)
    page.keyboard.press("Escape")  # the calendar that opens would lie over the button


def test_the_keyboard_alone_reaches_a_page_and_a_sentence(browser: Browser, server: Server) -> None:
    with watching(browser, server) as watched:
        page = watched.page
        wait_for_map(page)
        tab_to(page, "Timeline")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Timeline", exact=True)).to_be_visible(timeout=20_000)
        page.get_by_role("combobox", name="Deployment").focus()
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(300)
        page.keyboard.press("Enter")
        expect(page.locator(".article mark").first).to_be_visible(timeout=15_000)


def test_reset_empties_every_widget_and_none_comes_back(desktop: Watched, server: Server) -> None:
    page = desktop.page
    wait_for_map(page)
    _, whole = shown_count(page)
    everything = page.get_by_text(f"{whole} of {whole} deployments shown")
    day = page.get_by_role("group", name="Event from").first
    type_into(page, "Words in evidence or names", "airborne")
    type_into(page, "at most", "7000")
    day.get_by_role("spinbutton").first.click()
    page.keyboard.type("20200101")
    page.keyboard.press("Escape")
    choose_force(page, "United States")
    page.locator("label").filter(has_text="Leave out what is not decided").click()
    expect(page.get_by_text("Include deployments without a date")).to_be_visible(timeout=15_000)
    expect(everything).to_have_count(0, timeout=15_000)

    page.get_by_test_id("stSidebar").get_by_role("button", name="Reset").click()
    expect(everything).to_be_visible(timeout=15_000)
    expect(page.get_by_label("Words in evidence or names")).to_have_value("")
    expect(page.get_by_label("at most", exact=True)).to_have_value("")
    expect(day).not_to_contain_text("2020")
    expect(page.get_by_test_id("stSidebar").get_by_text("United States", exact=True)).to_have_count(0)
    expect(page.get_by_label("Leave out what is not decided")).not_to_be_checked()

    type_into(page, "People, at least", "5000")
    wanted = len(apply_filters(whole_table(server), Filters(count_min=5_000)))
    assert 0 < wanted < whole
    expect(page.get_by_text(f"{wanted} of {whole} deployments shown")).to_be_visible(timeout=15_000)
    page.wait_for_timeout(1_000)
    assert shown_count(page) == (wanted, whole)


def type_into(page: Page, label: str, words: str) -> None:
    """Types into a box of the sidebar, key by key, and leaves it."""
    page.get_by_label(label, exact=True).press_sequentially(words)
    page.keyboard.press("Enter")
    page.wait_for_timeout(700)


def test_the_keyboard_reaches_the_list_of_deployments_before_the_table(desktop: Watched) -> None:
    page = desktop.page
    wait_for_map(page)
    open_page(page, "Deployments")
    expect(page.get_by_test_id("stDataFrame")).to_be_visible(timeout=20_000)
    page.get_by_test_id("stSidebar").get_by_role("button", name="Reset").focus()
    for _ in range(14):
        page.keyboard.press("Tab")
        if page.get_by_role("combobox", name="Deployment").evaluate("each => each === document.activeElement"):
            break
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    expect(page.locator(".article mark").first).to_be_visible(timeout=15_000)


def tab_to(page: Page, name: str, most: int = 60) -> None:
    """Presses Tab until the element with that text has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.innerText || ''").splitlines():
            return
    pytest.fail(f"Tab does not reach {name}")


def test_a_click_on_the_timeline_shows_the_sentence(desktop: Watched) -> None:
    page = desktop.page
    wait_for_map(page)
    open_page(page, "Timeline")
    page.wait_for_selector(".scatterlayer .point", state="attached", timeout=20_000)
    page.wait_for_timeout(1_500)
    page.mouse.click(*marks(page)[0])
    expect(page.locator(".article mark").first).to_be_visible(timeout=15_000)


def test_an_article_among_the_sources_shows_all_its_reports(desktop: Watched) -> None:
    page = desktop.page
    wait_for_map(page)
    open_page(page, "Sources")
    page.wait_for_timeout(1_500)
    page.get_by_test_id("stDataFrame").first.click(position={"x": 16, "y": 35 + 17})
    expect(page.locator(".article")).to_be_visible(timeout=15_000)
