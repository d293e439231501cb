"""The app: streamlit run dashboard/app.py. Navigation and the filters that drive every page."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # `streamlit run` has only this folder on the path

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard import session
from dashboard.app_pages.address import read_address, write_address
from dashboard.app_pages.escape import plain
from dashboard.app_pages.online import look_up_places
from dashboard.charts.theme import MEANINGS
from dashboard.errors import DashboardError
from dashboard.records import STATUSES
from dashboard.table.address import FIRST_DAY, LAST_DAY, MOST_PEOPLE
from dashboard.table.filters import Filters

PAGES = [
    st.Page("app_pages/map.py", title="Map", default=True),
    st.Page("app_pages/timeline.py", title="Timeline"),
    st.Page("app_pages/presence.py", title="Presence"),
    st.Page("app_pages/deployments.py", title="Deployments"),
    st.Page("app_pages/review.py", title="Review"),
    st.Page("app_pages/add_article.py", title="Add an article"),
    st.Page("app_pages/sources.py", title="Sources"),
    st.Page("app_pages/method.py", title="Method"),
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

LACKING_HELP = {
    "place": "Listed, but on no map: no place of theirs is known. Show only these.",
    "date": "On no timeline, and left out by a period. Show only these.",
}


def sidebar() -> None:
    """The filters. Options come from the whole table, so that a choice never makes another one vanish."""
    data = session.dataset()
    st.subheader("Filters")
    summary = st.container()
    several("Force", sorted(data.table["force"].unique()), "filter_forces", "All forces")
    several("Status", STATUSES, "filter_statuses", "Every status", statuses_explained())
    several("From", list(data.origins), "filter_origins", "Anywhere")
    several("To, or in", list(data.destinations), "filter_destinations", "Anywhere")
    period_and_size()
    st.text_input("Words in evidence or names", key="filter_text", placeholder="for example: airborne")
    st.toggle("Leave out what is not decided", key="filter_only_decided")
    st.button("Reset", on_click=session.set_filters, args=(Filters(),), icon=":material/restart_alt:", width="stretch")
    with summary:
        count_shown()


def several(label: str, options: Sequence[str], key: str, nothing_chosen: str, explained: str | None = None) -> None:
    """A list to choose any number from."""
    st.multiselect(label, options, key=key, placeholder=nothing_chosen, help=explained)


def period_and_size() -> None:
    """When the event was, and how many people."""
    days: dict[str, Any] = {"value": None, "min_value": FIRST_DAY, "max_value": LAST_DAY, "format": "YYYY-MM-DD"}
    for label, key in (("Event", "filter_date"), ("Published", "filter_published")):
        st.date_input(f"{label} from", key=f"{key}_from", **days)
        st.date_input(f"{label} to", key=f"{key}_to", **days)
    if session.has_period():
        st.checkbox("Include deployments without a date", key="filter_include_undated")
    people: dict[str, Any] = {
        "min_value": 0,
        "max_value": MOST_PEOPLE,
        "value": None,
        "step": 100,
        "placeholder": "any",
    }
    left, right = st.columns(2)
    left.number_input("People, at least", key="filter_count_min", **people)
    right.number_input("at most", key="filter_count_max", **people)


def statuses_explained() -> str:
    """The five statuses with what they mean."""
    return "  \n".join(f"**{status}**: {meaning}" for status, meaning in MEANINGS.items())


def count_shown() -> None:
    """How many rows are shown, and how many have no place or no date: each a button that shows just those."""
    st.markdown(f"**{len(session.shown())} of {len(session.dataset().table)}** deployments shown")
    chosen = session.filters().lacking
    with st.container(horizontal=True):
        for what, word in (("place", "unplaced"), ("date", "undated")):
            if what == chosen:
                st.button(
                    f"Not only {word}",
                    on_click=show_lacking,
                    args=("",),
                    icon=":material/close:",
                    key=f"lacking_{what}",
                )
            elif number := session.count_lacking(what):
                st.button(
                    f"{number} {word}",
                    on_click=show_lacking,
                    args=(what,),
                    help=LACKING_HELP[what],
                    key=f"lacking_{what}",
                )


def show_lacking(what: str) -> None:
    """Shows only the rows without a place or a date; with "" all that fit the other filters."""
    st.session_state["filter_lacking"] = what


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
        read_address()
        session.enter(page.title)
        with st.sidebar:
            sidebar()
        write_address()
        page.run()
    except DashboardError as error:
        st.error(str(error), icon=":material/error:")


main()
