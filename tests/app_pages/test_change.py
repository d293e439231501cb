"""People change rows on the pages: what becomes of the row, the trail and what was typed."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.pipeline import add_articles, load_tools
from dashboard.review import Word, correct
from dashboard.settings import read_settings
from dashboard.store import Store
from tests.app_pages.conftest import article
from tests.app_pages.test_pages import deployment_of
from tests.app_pages.test_pages import words_of as marked_words_of

Page = Callable[[str], AppTest]
NEXT_DAY = "WARSAW — The United States sent about 1,000 soldiers from Germany to Poland on Monday."


def words_of(app: AppTest) -> str:
    return marked_words_of(app).replace("\\", "")


def open_row(page: Page, store: Store, force: str) -> AppTest:
    app = page("deployments")
    app.session_state["selected"] = deployment_of(store, force)
    return app.run()


def sign(app: AppTest, why: str = "the ministry says so") -> None:
    app.text_input(key="who").set_value("Ann")
    app.text_input(key="why").set_value(why)


def press(app: AppTest, label: str) -> AppTest:
    return next(each for each in app.button if each.label == label).click().run()


def field(app: AppTest, kind: str, label: str) -> object:
    return next(each for each in getattr(app, kind) if each.label == label)


def test_a_corrected_count_changes_the_row_and_undo_brings_it_back(page: Page, store: Store) -> None:
    app = open_row(page, store, "France")
    sign(app)
    field(app, "number_input", "Count").set_value(3_500)  # type: ignore[attr-defined]
    press(app, "Store the correction")
    assert not app.exception
    assert "Corrected." in words_of(app)
    assert [each.count for each in store.deployments() if each.force == "France"] == [3_500]
    assert "Ann changed the count from 3,400 to 3,500, because: the ministry says so." in words_of(app)
    app.button(key="undo").click().run()
    assert "Undone" in words_of(app)
    assert [each.count for each in store.deployments() if each.force == "France"] == [3_400]
    assert len(store.trail.entries()) >= 2


def test_a_change_without_a_name_is_refused_and_what_was_typed_stays(page: Page, store: Store) -> None:
    app = open_row(page, store, "France")
    app.text_input(key="why").set_value("typo")
    field(app, "number_input", "Count").set_value(9)  # type: ignore[attr-defined]
    press(app, "Store the correction")
    assert "Not changed. Your name has to be given" in words_of(app)
    assert field(app, "number_input", "Count").value == 9  # type: ignore[attr-defined]
    assert app.text_input(key="why").value == "typo"
    assert store.trail.entries() == ()


def test_a_change_on_what_somebody_else_changed_meanwhile_tells_who(page: Page, store: Store) -> None:
    app = open_row(page, store, "France")
    reports = [each for each in store.reports() if each.fact.force == "France"]
    correct(store, reports, {"count": 3_000}, Word("Bob", "his count", 0), load_tools(read_settings()).gazetteer)
    sign(app)
    field(app, "number_input", "Count").set_value(3_500)  # type: ignore[attr-defined]
    press(app, "Store the correction")
    assert "Changed meanwhile, so nothing was stored." in words_of(app)
    assert "Bob changed the count from 3,400 to 3,000" in words_of(app)
    assert [each.count for each in store.deployments() if each.force == "France"] == [3_000]


def test_a_rejected_row_leaves_the_table_and_the_review_page_restores_it(page: Page, store: Store) -> None:
    app = open_row(page, store, "France")
    sign(app)
    press(app, "Reject the row")
    assert "**1 of 1** deployments shown" in words_of(app)
    app.switch_page("app_pages/review.py").run()
    assert "Ann rejected a row" in words_of(app)
    press(app, "Take back")
    assert not app.exception
    assert "**2 of 2** deployments shown" in words_of(app)


def test_nobody_takes_back_in_the_name_of_another(page: Page, store: Store) -> None:
    france = [each for each in store.reports() if each.fact.force == "France"]
    correct(store, france, {"count": 3_000}, Word("Bob", "his count", 0), load_tools(read_settings()).gazetteer)
    app = page("review")
    press(app, "Take back")
    assert "Not changed. Your name has to be given" in words_of(app)
    assert [each.who for each in store.trail.entries()] == ["Bob"]
    app.text_input(key="who").set_value("Ann")
    press(app, "Take back")
    assert [each.who for each in store.trail.entries()] == ["Bob", "Ann"]


def test_another_position_of_a_place_is_kept(page: Page, store: Store) -> None:
    app = open_row(page, store, "France")
    sign(app)
    field(app, "radio", "It is").set_value("Type coordinates")  # type: ignore[attr-defined]
    field(app, "number_input", "Latitude").set_value(16.27)  # type: ignore[attr-defined]
    field(app, "number_input", "Longitude").set_value(-0.04)  # type: ignore[attr-defined]
    press(app, "Store the place")
    assert not app.exception
    places = [place for each in store.deployments() if each.force == "France" for place in each.destination_places]
    assert [(place.lat, place.lon) for place in places] == [(16.27, -0.04)]


@pytest.fixture
def two_reports(store: Store) -> Store:
    """The row of the United States has a second report that the rules fold in."""
    add_articles([article(NEXT_DAY, "Title 3")], store, load_tools(read_settings()))
    return store


def test_a_row_is_folded_and_split_again(page: Page, two_reports: Store) -> None:
    store = two_reports
    rows = [each for each in store.deployments() if each.force == "United States"]
    app = open_row(page, store, "United States")
    sign(app)
    if len(rows) == 1:
        press(app, "Split it off")
        assert len([each for each in store.deployments() if each.force == "United States"]) == 2
        sign(app)
    other = next(each for each in app.selectbox if each.label == "The other row")
    other.set_value(_another(app, store))
    press(app, "Fold")
    assert not app.exception
    assert len([each for each in store.deployments() if each.force == "United States"]) == 1


def _another(app: AppTest, store: Store) -> str:
    return next(
        each.deployment_id
        for each in store.deployments()
        if each.force == "United States" and each.deployment_id != app.session_state["selected"]
    )


def test_the_review_page_says_that_nothing_is_to_do(page: Page) -> None:
    app = page("review")
    assert not app.exception
    assert "0 pairs in doubt" in words_of(app)
    assert "0 changes by people" in words_of(app)
