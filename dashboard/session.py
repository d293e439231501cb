"""What the pages ask for: the store and the tools (one each for all users), the tables, and each user's filters."""

import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast

import pandas as pd
import streamlit as st

from dashboard.charts.theme import ThemeName
from dashboard.charts.wording import sentences
from dashboard.errors import DashboardError
from dashboard.pipeline import Tools, load_starter, load_tools
from dashboard.records import Article, Deployment
from dashboard.settings import Settings, read_settings
from dashboard.store import Store
from dashboard.table.build import deployments_table, legs_table, reports_table
from dashboard.table.filters import Filters, apply_filters
from dashboard.table.places import destinations_of, names_within, origins_of


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything in the store at one moment, as records and as tables. Shared by all users: read, never write."""

    deployments: Mapping[str, Deployment]
    articles: Mapping[str, Article]
    table: pd.DataFrame
    legs: pd.DataFrame
    origins: Mapping[str, frozenset[str]]
    destinations: Mapping[str, frozenset[str]]


def settings() -> Settings:
    """The settings of this process, read anew: tests change the environment."""
    return read_settings()


def store() -> Store:
    """The store that the settings name, opened once."""
    return _open_store(settings().store_url)


@st.cache_resource(show_spinner=False)
def _open_store(url: str) -> Store:
    return Store(url)


def tools() -> Tools:
    """Words and gazetteer, built once."""
    return _build_tools(settings())


@st.cache_resource(show_spinner="Loading words and places …")
def _build_tools(chosen: Settings) -> Tools:
    return load_tools(chosen)


class StarterLoad:
    """Reads the starter articles in a thread of its own: a visitor who leaves does not stop it halfway."""

    def __init__(self, target: Store, with_tools: Tools, chosen: Settings) -> None:
        self.done, self.whole, self.failed = 0, 1, ""
        needed = chosen.load_starter and (not target.article_ids() or target.has_unfolded_reports())
        self._thread = threading.Thread(target=self._run, args=(target, with_tools, chosen), daemon=True)
        self.is_running = needed
        if needed:
            self._thread.start()

    def _run(self, target: Store, with_tools: Tools, chosen: Settings) -> None:
        try:
            lost = load_starter(target, with_tools, chosen, self._note).failed
            if lost:
                self.failed = f"{len(lost)} of {self.whole}, the first because: {lost[0].message}"
        except DashboardError as error:
            self.failed = str(error)
        finally:
            self.is_running = False

    def _note(self, done: int, whole: int, _title: str) -> None:
        self.done, self.whole = done, whole


@st.cache_resource(show_spinner=False)
def _starter_load(url: str) -> StarterLoad:
    return StarterLoad(_open_store(url), tools(), settings())


def fill_empty_store() -> None:
    """Loads the starter articles into a store without articles, showing how far it is."""
    load = _starter_load(settings().store_url)
    bar = st.empty()
    while load.is_running:
        bar.progress(load.done / load.whole, f"Reading the starter articles: {load.done} of {load.whole}")
        time.sleep(0.05)
    bar.empty()
    if load.failed:
        st.warning(f"Starter articles could not be loaded: {load.failed}", icon=":material/warning:")


def dataset() -> Dataset:
    """The store's content; built anew only after the store has changed."""
    return _build_dataset(settings().store_url, store().version())


@st.cache_resource(max_entries=2, show_spinner="Building the tables …")
def _build_dataset(url: str, version: int) -> Dataset:
    deployments, articles = _open_store(url).deployments(), _open_store(url).articles()
    iso3, names = _countries()
    table = deployments_table(deployments, articles, iso3)
    said = dict(zip(table["deployment_id"], sentences(table), strict=True))
    legs = legs_table(deployments)
    return Dataset(
        {each.deployment_id: each for each in deployments},
        {each.article_id: each for each in articles},
        table,
        legs.assign(sentence=legs["deployment_id"].map(said)),
        names_within(origins_of(deployments), names),
        names_within(destinations_of(deployments), names),
    )


def _countries() -> tuple[dict[str, str], dict[str, str]]:
    """ISO code by name, and name by ISO code, of the gazetteer's countries; a former one has no code of its own."""
    rows = [row for row in tools().gazetteer.rows if row.level == "country" and row.country_iso3]
    today = [row for row in rows if row.kind != "former"]
    return {row.name: str(row.country_iso3) for row in rows}, {str(row.country_iso3): row.name for row in today}


def country_names() -> dict[str, str]:
    """The gazetteer's name of each country by its ISO 3166-1 alpha-3 code."""
    return _countries()[1]


def filters() -> Filters:
    """What the user has chosen in the sidebar; all of it where nothing is chosen."""
    chosen: dict[str, Any] = {
        key: value for key in Filters.__slots__ if (value := st.session_state.get(f"filter_{key}")) is not None
    }
    choices: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in chosen.items()}
    return Filters(**choices)


def set_filters(chosen: Filters) -> None:
    """Sets every filter; the defaults too, as a widget whose key is only taken away keeps its old value."""
    for each in fields(Filters):
        value = getattr(chosen, each.name)
        st.session_state[f"filter_{each.name}"] = list(value) if isinstance(value, tuple) else value


def shown() -> pd.DataFrame:
    """The rows of the table that pass the user's filters."""
    return fitting(filters())


def shown_without_period() -> pd.DataFrame:
    """The rows that pass the user's filters, whenever they were."""
    return fitting(replace(filters(), date_from=None, date_to=None))


def has_period() -> bool:
    """Whether the user has chosen a first or a last day."""
    chosen = filters()
    return chosen.date_from is not None or chosen.date_to is not None


def fitting(chosen: Filters) -> pd.DataFrame:
    """The rows of the table that pass these filters; a country stands for the places in it."""
    data = dataset()
    within = {
        name: data.origins.get(name, frozenset()) | data.destinations.get(name, frozenset())
        for name in (*chosen.origins, *chosen.destinations)
    }
    return apply_filters(data.table, chosen, within)


def shown_legs(table: pd.DataFrame) -> pd.DataFrame:
    """The legs of the rows of `table`."""
    legs = dataset().legs
    return legs[legs["deployment_id"].isin(table["deployment_id"])]


def reports_of(deployment_ids: Iterable[str]) -> pd.DataFrame:
    """One row per report of these deployments."""
    data = dataset()
    return reports_table([data.deployments[each] for each in deployment_ids], data.articles.values())


def count_lacking(what: str) -> int:
    """How many rows fit the user's other filters and lack a place, or a date."""
    return len(fitting(replace(filters(), lacking=what)))


def theme() -> ThemeName:
    """Whether the user's browser shows the page light or dark."""
    return "dark" if st.context.theme.type == "dark" else "light"


def on_phone() -> bool:
    """Whether the browser says that it is a phone's."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def selected() -> str | None:
    """The id of the deployment that the user has chosen on any page, if the store still has it."""
    chosen = cast("str | None", st.session_state.get("selected"))
    if chosen is None or chosen in dataset().deployments:
        return chosen
    led_to = store().deployment(chosen)
    return led_to.deployment_id if led_to and led_to.deployment_id in dataset().deployments else None


def select(deployment_id: str | None) -> None:
    """Remembers the user's choice for every page."""
    st.session_state["selected"] = st.session_state["drawn"] = deployment_id


def select_on_chart(key: str) -> None:
    """Remembers the deployment that was clicked on the chart of that key.

    A chart that is drawn anew loses its zoom, so the figure stays as it is as long as nothing is highlighted in it:
    the chart itself then shows which mark was clicked.
    """
    points = st.session_state[key]["selection"]["points"]
    clicked = points[0].get("customdata") if points else None
    st.session_state["selected"] = clicked[0] if isinstance(clicked, list) else clicked
    if st.session_state.get("drawn") is not None:
        st.session_state["drawn"] = st.session_state["selected"]


def drawn() -> str | None:
    """The deployment to highlight in a figure."""
    return cast("str | None", st.session_state.get("drawn"))


def enter(page: str) -> None:
    """Notes which page is shown; a page that is entered draws its charts anew, with the selection highlighted."""
    if st.session_state.get("page") != page:
        st.session_state["page"] = page
        st.session_state["drawn"] = selected()
