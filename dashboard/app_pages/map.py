"""Map: movements as arcs, presences as discs."""

import streamlit as st

from dashboard import session
from dashboard.app_pages import evidence
from dashboard.app_pages.places import show_credits
from dashboard.app_pages.sums import show_statuses
from dashboard.charts.legend import legend
from dashboard.charts.map import MOST_LEGS, VIEWS, deployment_map

# Relative on purpose: right under any base path, where an absolute address finds nothing.
CONFIG = {
    "topojsonURL": "app/static/topojson/",
    "displaylogo": False,
    "displayModeBar": True,
    "scrollZoom": True,
    "modeBarButtonsToRemove": ["select2d", "lasso2d"],
}


def part_of_the_world() -> str:
    """The part that the user chose: by a button, or on a phone, where the buttons do not fit, from a list."""
    if st.session_state.get("view") not in VIEWS:
        st.session_state["view"] = "World"
    if session.on_phone():
        return st.selectbox("Part of the world", list(VIEWS), key="view", label_visibility="collapsed")
    buttons = st.segmented_control(
        "Part of the world", list(VIEWS), required=True, key="view", label_visibility="collapsed"
    )
    return buttons or "World"


def show() -> None:
    """The map of the rows shown, with its legend."""
    table = session.shown()
    legs = session.shown_legs(table)
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        st.title("Map", anchor=False, width="content")
        view = part_of_the_world()
    show_statuses(table)
    figure = deployment_map(legs, session.theme(), session.drawn(), view, session.on_phone())
    with st.container(key="map_frame"):
        st.plotly_chart(
            figure,
            theme=None,
            height="stretch",
            key="map_chart",
            on_select=lambda: session.select_on_chart("map_chart"),
            selection_mode="points",
            config=CONFIG,
            alt=f"World map of {len(table)} deployments. The list below the map has the same deployments.",
        )
    st.html(legend(session.theme()))
    if len(legs) > MOST_LEGS:
        st.caption(f"Drawn: the {MOST_LEGS} largest of {len(legs):,} lines and discs. Filter to see the others.")
    show_credits(table["deployment_id"])
    evidence.picker("Click an arc or a disc")
    evidence.panel()


show()
