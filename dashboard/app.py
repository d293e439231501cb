"""The app: streamlit run dashboard/app.py. Navigation and the filters that drive every page."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # `streamlit run` has only this folder on the path

import datetime as dt
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages.escape import plain
from dashboard.app_pages.online import look_up_places
from dashboard.charts.theme import MEANINGS
from dashboard.errors import DashboardError
from dashboard.records import STATUSES

PAGES = [
    st.Page("app_pages/map.py", title="Map", icon=":material/public:", default=True),
    st.Page("app_pages/timeline.py", title="Timeline", icon=":material/view_timeline:"),
    st.Page("app_pages/deployments.py", title="Deployments", icon=":material/table_rows:"),
    st.Page("app_pages/review.py", title="Review", icon=":material/fact_check:"),
    st.Page("app_pages/add_article.py", title="Add an article", icon=":material/note_add:"),
    st.Page("app_pages/sources.py", title="Sources", icon=":material/menu_book:"),
    st.Page("app_pages/method.py", title="Method", icon=":material/rule:"),
]
# The frame of the map has the map's own proportions, so that no strip of it is empty.
STYLE = """<style>
.st-key-map_frame {aspect-ratio: 2.19; border-radius: .5rem; overflow: hidden;}
.st-key-map_frame > * {height: 100%;}
@media (max-width: 640px) {.st-key-map_frame {aspect-ratio: 1.1;}}
.stMainBlockContainer {padding: 4.2rem clamp(1rem, 2.5vw, 2.5rem) 3rem;}
[role=radio][aria-checked=true], [role=radio][aria-checked=true] p,
[role=tab][aria-selected=true], [role=tab][aria-selected=true] p {color: inherit !important;}
@media (max-width: 640px) {[data-testid=stMarkdownContainer] :is(th, td) {padding: .35rem .4rem;}}
[data-testid=stCaptionContainer] {opacity: .8 !important;}
.article {white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55;}
.article mark {background: #FFE08A; color: #1B2430; padding: .05em .1em; border-radius: .15em;}
</style>"""
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


def sidebar() -> None:
    """The filters. Options come from the whole table, so that a choice never makes another one vanish."""
    data = session.dataset()
    st.subheader("Filters")
    summary = st.container()
    st.multiselect("Force", sorted(data.table["force"].unique()), key="filter_forces", placeholder="All forces")
    st.multiselect("Status", STATUSES, key="filter_statuses", placeholder="Every status", help=statuses_explained())
    st.multiselect("From", list(data.origins), key="filter_origins", placeholder="Anywhere")
    st.multiselect("To, or in", list(data.destinations), key="filter_destinations", placeholder="Anywhere")
    period_and_size()
    st.text_input("Words in evidence or names", key="filter_text", placeholder="for example: airborne")
    st.session_state.setdefault("filter_include_hypothetical", True)
    st.toggle("Include what is not decided", key="filter_include_hypothetical")
    st.button("Reset", on_click=session.reset_filters, icon=":material/restart_alt:", width="stretch")
    with summary:
        count_shown()


def period_and_size() -> None:
    """When the event was, and how many people."""
    days: dict[str, Any] = {"value": None, "min_value": FIRST_DAY, "max_value": LAST_DAY, "format": "YYYY-MM-DD"}
    st.date_input("Event from", key="filter_date_from", **days)
    st.date_input("Event to", key="filter_date_to", **days)
    left, right = st.columns(2)
    left.number_input("People, at least", min_value=0, value=None, step=100, key="filter_count_min", placeholder="any")
    right.number_input("at most", min_value=0, value=None, step=100, key="filter_count_max", placeholder="any")
    if session.has_period():
        st.checkbox("Include deployments without a date", key="filter_include_undated")


def statuses_explained() -> str:
    """The five statuses with what they mean."""
    return "  \n".join(f"**{status}**: {meaning}" for status, meaning in MEANINGS.items())


def count_shown() -> None:
    """How many rows are shown, and how many of those no map can show: nothing is hidden in silence."""
    table: pd.DataFrame = session.shown()
    whole = len(session.dataset().table)
    lost = session.count_unplaced(table)
    note = f"; {lost} unplaced (listed, not on the map)" if lost else ""
    st.markdown(f"**{len(table)} of {whole}** deployments shown{note}")


def main() -> None:
    """Sets the page up, fills an empty store, shows the filters and runs the page."""
    # A file of the app: for an icon's name the browser would be sent to a font server.
    st.set_page_config("Deployment dashboard", str(Path(__file__).parent / "static" / "favicon.svg"), "wide")
    page = st.navigation(PAGES, position="top")
    st.html(STYLE)
    try:
        session.fill_empty_store()
        if trouble := look_up_places():
            st.warning(f"Names are not looked up online: {plain(trouble)}", icon=":material/warning:")
        session.enter(page.title)
        with st.sidebar:
            sidebar()
        page.run()
    except DashboardError as error:
        st.error(str(error), icon=":material/error:")


main()
