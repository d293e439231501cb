"""Every page runs on a small store: what it shows, what the filters do to it, what bad input gives."""

import datetime as dt
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.app_pages.columns import ORDER, PHONE_ORDER
from dashboard.evaluate.report import bands_table, markdown, shares_table, slots_table, statuses_table
from dashboard.evaluate.stored import read_accuracy
from dashboard.pipeline import Added, Failure, add_articles, load_tools
from dashboard.settings import read_settings
from dashboard.store import Store
from dashboard.table.filters import Filters
from tests.app_pages.conftest import APP, PAGES, PUBLISHED, TEXTS, article

Page = Callable[[str], AppTest]
ANOTHER = "TALLINN — Britain will send 800 soldiers to Estonia in June."

UNDATED = "WARSAW — Norway could send 700 soldiers to Latvia."
UNNUMBERED = "OSLO — Canada sent hundreds of soldiers from Germany to Poland on Monday."


def add(store: Store, *texts: str) -> None:
    add_articles([article(text) for text in texts], store, load_tools(read_settings()))


def html_of(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def words_of(app: AppTest) -> str:
    kinds = (app.markdown, app.caption, app.info, app.success, app.error, app.warning, app.subheader)
    return "\n".join(str(element.value) for kind in kinds for element in kind)


def deployment_of(store: Store, force: str) -> str:
    return next(each.deployment_id for each in store.deployments() if each.force == force)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_shows_its_title_and_the_count_without_an_error(page: Page, name: str) -> None:
    app = page(name)
    assert not app.exception
    assert not app.error
    assert len(app.title) == 1
    assert "**2 of 2** deployments shown" in words_of(app)


@pytest.mark.parametrize("name", ["map", "timeline", "deployments"])
def test_one_set_of_filters_drives_every_page(page: Page, name: str) -> None:
    app = page(name)
    app.multiselect(key="filter_forces").select("France").run()
    assert "**1 of 2** deployments shown" in words_of(app)
    assert len(app.selectbox(key="picker").options) == 1
    app.switch_page("app_pages/sources.py").run()
    assert "**1 of 2** deployments shown" in words_of(app)


@pytest.mark.parametrize(
    ("key", "value", "left"),
    [
        ("filter_text", "bamako mali", 0),
        ("filter_text", "mali", 1),
        ("filter_count_min", 2_000, 1),
        ("filter_count_max", 2_000, 1),
        ("filter_count_max", 10, 0),
        ("filter_date_from", dt.date(2030, 1, 1), 0),
        ("filter_date_to", dt.date(2021, 12, 31), 2),
        ("filter_published_from", dt.date(2021, 5, 5), 0),
        ("filter_published_from", PUBLISHED, 2),
        ("filter_published_to", PUBLISHED, 2),
        ("filter_published_to", dt.date(2021, 5, 3), 0),
    ],
)
def test_each_filter_counts_what_it_leaves(page: Page, key: str, value: object, left: int) -> None:
    app = page("deployments")
    kind = {"text": app.text_input, "count": app.number_input, "date": app.date_input, "published": app.date_input}[
        key.split("_")[1]
    ]
    kind(key=key).set_value(value).run()
    assert f"**{left} of 2** deployments shown" in words_of(app)
    assert len(app.dataframe[0].value) == left
    assert not app.exception


def test_the_map_counts_deployments_and_never_adds_up_people(page: Page) -> None:
    app = page("map")
    app.date_input(key="filter_date_from").set_value(dt.date(2000, 1, 1)).run()
    assert "planned **0** · standby **0** · deployed **1** · stationed **1** · withdrawn **0**" in words_of(app)
    assert "people" not in words_of(app).lower()


def test_people_are_added_up_under_the_table_within_a_period_alone(page: Page, store: Store) -> None:
    add(store, UNDATED, UNNUMBERED)
    app = page("deployments")
    assert "people in" not in words_of(app)
    app.date_input(key="filter_date_from").set_value(dt.date(2000, 1, 1)).run()
    said = words_of(app)
    assert "- **deployed**: 1,200 people in 1 deployment; 1 deployment without a number" in said
    assert "- **stationed**: 3,400 people in 1 deployment" in said
    assert "**withdrawn**" not in said
    for caution in ("never added to each other", "a mission's total and its nations' shares may both be in a sum"):
        assert caution in said
    assert "1 deployment fits the other filters but has no date: left out by the period." in said
    app.checkbox(key="filter_include_undated").check().run()
    assert "1 deployment fits the other filters but has no date: counted all the same." in words_of(app)
    app.multiselect(key="filter_forces").select("France").run()
    assert "No deployment is without a date." in words_of(app)
    assert "**deployed**" not in words_of(app)


def test_the_evidence_tells_how_long_the_troops_stay(page: Page, store: Store) -> None:
    add(store, "PRAGUE — Togo will send 700 soldiers to Niger for up to six months.")
    app = page("deployments")
    app.selectbox(key="picker").set_value(deployment_of(store, "Togo")).run()
    assert "How long: up to six months" in words_of(app)
    app.selectbox(key="picker").set_value(deployment_of(store, "France")).run()
    assert "How long" not in words_of(app)


def test_rows_without_a_date_are_counted_and_a_button_shows_just_those(page: Page, store: Store) -> None:
    add(store, UNDATED)
    app = page("deployments")
    app.date_input(key="filter_date_from").set_value(dt.date(2000, 1, 1)).run()
    press(app, "1 undated")
    assert "**1 of 3** deployments shown" in words_of(app)
    assert app.dataframe[0].value["force"].tolist() == ["Norway"]
    press(app, "Not only undated")
    assert "**2 of 3** deployments shown" in words_of(app)


def test_rows_on_no_map_are_counted_and_a_button_shows_just_those(page: Page, store: Store) -> None:
    add(store, "LIMA — Peru sent 450 soldiers to Qwertyburg on Monday.")
    app = page("deployments")
    press(app, "1 unplaced")
    assert app.dataframe[0].value["force"].tolist() == ["Peru"]
    assert app.query_params == {"lacking": "place"}


def test_reset_takes_every_filter_back(page: Page) -> None:
    app = page("deployments")
    app.multiselect(key="filter_statuses").select("stationed")
    app.text_input(key="filter_text").set_value("mali")
    app.toggle(key="filter_only_decided").set_value(True).run()
    assert "**1 of 2**" in words_of(app)
    next(button for button in app.button if button.label == "Reset").click().run()
    assert "**2 of 2**" in words_of(app)
    assert app.text_input(key="filter_text").value == ""
    assert app.multiselect(key="filter_statuses").value == []
    assert app.toggle(key="filter_only_decided").value is False
    assert app.query_params == {}


def test_reset_knows_the_default_of_every_filter(page: Page) -> None:
    app = page("deployments")
    next(button for button in app.button if button.label == "Reset").click().run()
    assert not app.exception
    assert not app.warning
    kept = {each.name: app.session_state[f"filter_{each.name}"] for each in fields(Filters)}
    assert Filters(**{key: tuple(value) if isinstance(value, list) else value for key, value in kept.items()}) == (
        Filters()
    )


@pytest.mark.parametrize("name", ["map", "timeline", "deployments"])
def test_choosing_from_the_list_shows_the_sentence_marked_in_its_article(page: Page, store: Store, name: str) -> None:
    app = page(name)
    assert "Choose a deployment" in words_of(app)
    app.selectbox(key="picker").set_value(deployment_of(store, "France")).run()
    assert "<mark>" in html_of(app)
    assert "3,400 troops" in html_of(app).split("<mark>")[1].split("</mark>")[0]
    assert "The Test Paper" in words_of(app).replace("\\", "")
    assert "https://example.org/a" in words_of(app)


def test_the_choice_goes_with_the_user_to_another_page(page: Page, store: Store) -> None:
    app = page("map")
    app.selectbox(key="picker").set_value(deployment_of(store, "France")).run()
    app.switch_page("app_pages/timeline.py").run()
    assert "<mark>" in html_of(app)


def test_a_choice_that_the_filters_leave_out_says_so(page: Page, store: Store) -> None:
    app = page("map")
    app.selectbox(key="picker").set_value(deployment_of(store, "France")).run()
    app.multiselect(key="filter_forces").select("United States").run()
    assert "filters leave this deployment out" in words_of(app)


def test_the_table_begins_with_the_four_columns(page: Page) -> None:
    table = page("deployments").dataframe[0].value
    assert list(table.columns[:4]) == ["origin", "destination", "count", "date"]


def test_a_pasted_article_gives_rows_and_what_was_not_used(page: Page, store: Store) -> None:
    app = page("add_article")
    app.text_area(key="paste_text").set_value(ANOTHER + "\n\nIt lost 30 soldiers there in the war.")
    app.date_input(key="paste_date").set_value(PUBLISHED)
    app.text_input(key="paste_title").set_value("My <b>title</b>")
    press(app, "Read the article")
    assert not app.exception
    assert "Added. Reports found: 1." in words_of(app)
    assert len(store.articles()) == len(TEXTS) + 1
    found = next(table.value for table in app.dataframe if "evidence" in table.value)
    assert found["count"].tolist() == [800]
    assert "of 3** deployments shown" in words_of(app)
    assert "<mark>" in html_of(app)
    unused = next(table.value for table in app.dataframe if "reason" in table.value and "text" in table.value)
    assert unused["reason"].str.len().min() > 0


def test_the_same_article_twice_says_so_and_changes_nothing(page: Page, store: Store) -> None:
    app = page("add_article")
    app.text_area(key="paste_text").set_value(TEXTS[0])
    app.date_input(key="paste_date").set_value(PUBLISHED)
    press(app, "Read the article")
    assert "here already" in words_of(app)
    assert len(store.articles()) == len(TEXTS)


@pytest.mark.parametrize(
    ("text", "day", "address"),
    [
        ("", PUBLISHED, ""),
        ("   \n ", PUBLISHED, ""),
        (ANOTHER, None, ""),
        (ANOTHER, PUBLISHED, "javascript:alert(1)"),
        ("x" * 5_000_000, PUBLISHED, ""),
        ("half \x00 binary", PUBLISHED, ""),
    ],
    ids=["empty", "blank", "no date", "script address", "5 MB", "binary"],
)
def test_bad_input_gives_a_message_and_leaves_text_and_store(
    page: Page, store: Store, text: str, day: dt.date | None, address: str
) -> None:
    app = page("add_article")
    before = store.version()
    app.text_area(key="paste_text").set_value(text)
    app.date_input(key="paste_date").set_value(day)
    app.text_input(key="paste_address").set_value(address)
    press(app, "Read the article")
    assert not app.exception
    assert [error.value.startswith("Not added: ") for error in app.error] == [True]
    assert app.text_area(key="paste_text").value == text
    assert store.version() == before


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("broken.json", b'{"text": ', "JSON"),
        ("photo.txt", b"\x89PNG\r\n\x00\x01", "Not added"),
        ("latin.txt", "caf\xe9 soldiers".encode("utf-16-le")[:-1], "Not added"),
    ],
)
def test_a_bad_file_gives_a_message_and_the_store_is_as_it_was(
    page: Page, store: Store, name: str, data: bytes, message: str
) -> None:
    app = page("add_article")
    before = store.version()
    app.file_uploader(key="upload_file").set_value((name, data, "text/plain"))
    app.date_input(key="upload_date").set_value(PUBLISHED)
    press(app, "Read the file")
    assert not app.exception
    assert message in words_of(app)
    assert store.version() == before


def test_an_uploaded_page_is_read_and_its_scripts_are_only_text(page: Page, store: Store) -> None:
    story = f"<article><p>{ANOTHER}</p><script>alert(1)</script></article>"
    body = f"<html><head><title>T</title></head><body>{story}</body></html>"
    app = page("add_article")
    app.file_uploader(key="upload_file").set_value(("page.html", body.encode(), "text/html"))
    app.date_input(key="upload_date").set_value(PUBLISHED)
    press(app, "Read the file")
    assert "Added. Reports found: 1." in words_of(app)
    assert "<script" not in html_of(app)


def test_a_pasted_script_is_shown_as_text(page: Page) -> None:
    app = page("add_article")
    app.text_area(key="paste_text").set_value(ANOTHER + " <script>alert(1)</script><img src=x onerror=alert(1)>")
    app.date_input(key="paste_date").set_value(PUBLISHED)
    press(app, "Read the article")
    assert "&lt;script&gt;" in html_of(app)
    assert "<script" not in html_of(app)
    assert "<img src=x" not in html_of(app)


def test_sources_lists_the_articles(page: Page) -> None:
    app = page("sources")
    table = app.dataframe[0].value
    assert table["title"].tolist() == ["Title 1", "Title 2"] or table["title"].tolist() == ["Title 2", "Title 1"]
    assert table["reports"].tolist() == [1, 1]
    assert "digests in its own words" in words_of(app)


def test_method_shows_the_stored_figures_and_whose_data_it_rests_on(page: Page) -> None:
    stored = read_accuracy(read_settings().data)
    said = words_of(page("method"))
    for part in (stored.held_out, stored.at_hand):
        assert f"**{part.articles} labelled articles** with {part.facts} facts" in said
        bands = bands_table("confidence", part.calibration)
        for table in (shares_table(part), slots_table(part), statuses_table(part), bands):
            assert markdown(table) in said
    assert "written for testing" in said
    for words in ("Natural Earth", "GeoNames", "CC BY 4.0", "no statement", "own words"):
        assert words in said


def test_method_shows_the_honest_figures_first_and_tells_them_apart(page: Page) -> None:
    stored = read_accuracy(read_settings().data)
    said = words_of(page("method"))
    marks = ["expect figures like these of a new article", markdown(shares_table(stored.held_out))]
    marks += ["a new article is read less well", markdown(shares_table(stored.at_hand))]
    assert sorted(marks, key=said.index) == marks


def test_method_gives_the_command_that_makes_its_figures(page: Page) -> None:
    (code,) = page("method").code
    assert code.value == "python -m dashboard evaluate data/benchmark"


def test_sources_links_nothing_but_the_web(page: Page, store: Store) -> None:
    bad = ("java\tscript:alert(1)", "\x01javascript:alert(1)", "//evil.example", "ftp://a.example")
    for n, address in enumerate(bad):
        store.add(replace(article(f"Text {n}."), source_url=address), [], [])
    table = page("sources").dataframe[0].value
    assert len(table) == len(TEXTS) + len(bad)
    assert table["source_url"].dropna().tolist() == ["https://example.org/a"] * len(TEXTS)


def test_the_page_says_what_leaves_the_machine(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Nothing leaves this machine." in words_of(page("add_article"))
    monkeypatch.setenv("DASHBOARD_GEOCODER", "nominatim")
    monkeypatch.setenv("DASHBOARD_GEOCODER_DOMAIN", "127.0.0.1:9")
    said = words_of(page("add_article")).replace("\\", "")
    assert "Nothing leaves" not in said
    assert "sent to the online geocoder nominatim (127.0.0.1:9)" in said


def test_a_phone_sees_who_and_how_many_first() -> None:
    assert PHONE_ORDER[:3] == ("force", "count", "status")
    assert sorted(PHONE_ORDER) == sorted(ORDER)


def test_the_first_start_loads_the_starter_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'first.sqlite'}"
    monkeypatch.setenv("DASHBOARD_STORE_URL", url)
    monkeypatch.delenv("DASHBOARD_STARTER", raising=False)
    app = AppTest.from_file(str(APP), default_timeout=60).run()
    assert not app.exception
    articles = Store(url).article_ids()
    assert len(articles) >= 40
    assert f"of {len(Store(url).deployments())}** deployments shown" in words_of(app)
    assert not Store(url).has_unfolded_reports()


def test_an_empty_store_shows_every_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASHBOARD_STORE_URL", f"sqlite:///{tmp_path / 'empty.sqlite'}")
    monkeypatch.setenv("DASHBOARD_STARTER", "0")
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    for name in PAGES[1:]:
        assert not app.exception
        app.switch_page(f"app_pages/{name}.py").run()
    assert not app.exception
    assert "**0 of 0**" in words_of(app)


def press(app: AppTest, label: str) -> None:
    next(button for button in app.button if button.label == label).click().run()


def test_starter_articles_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASHBOARD_STORE_URL", f"sqlite:///{tmp_path / 'lost.sqlite'}")
    monkeypatch.delenv("DASHBOARD_STARTER", raising=False)
    lost = Added(failed=(Failure("a.md", "There is no text in it."), Failure("b.md", "It is broken.")))
    monkeypatch.setattr("dashboard.session.load_starter", lambda *_: lost)
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not app.exception
    assert "Starter articles could not be loaded: 2 of" in words_of(app)
    assert "There is no text in it." in words_of(app)


def test_the_presence_page_tells_who_is_there_and_shows_the_sentence(page: Page) -> None:
    app = page("presence")
    app.date_input(key="presence_day").set_value(PUBLISHED).run()
    table = app.dataframe[0].value
    people = table[["there", "came"]].fillna(0).astype(int)
    there = dict(zip(table["country"], zip(table["force"], people["there"], people["came"], strict=True), strict=True))
    assert there == {"Mali": ("France", 3_400, 0), "Poland": ("United States", 0, 1_200)}
    chosen = next(each for each in app.selectbox if each.label == "Read the reports of")
    chosen.set_value(("Mali", "France")).run()
    assert not app.exception
    assert "3,400 troops stationed in Mali" in html_of(app)


def test_the_presence_page_on_an_earlier_day_says_what_to_do(page: Page) -> None:
    app = page("presence")
    app.date_input(key="presence_day").set_value(dt.date(2001, 1, 1)).run()
    assert "Choose another day" in words_of(app)


def test_the_presence_page_counts_whom_it_leaves_out_for_old_reports(page: Page) -> None:
    app = page("presence")
    app.date_input(key="presence_day").set_value(PUBLISHED + dt.timedelta(days=1_000)).run()
    assert "2 of 2 deployments are left out: last told of more than a year before." in words_of(app)
    app.selectbox(key="presence_age").set_value(0).run()
    assert len(app.dataframe[0].value) == 2


def test_the_presence_page_compares_two_days(page: Page) -> None:
    app = page("presence")
    app.date_input(key="presence_other").set_value(dt.date(2001, 1, 1)).run()
    table = app.dataframe[0].value
    assert dict(zip(table["force"], table["change"], strict=True)) == {"France": 3_400, "United States": 0}
