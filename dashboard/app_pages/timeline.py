"""Timeline: when each deployment moves or is there, and how sure that is."""

import streamlit as st

from dashboard import session
from dashboard.app_pages import evidence
from dashboard.charts.legend import legend
from dashboard.charts.timeline import MOST_ROWS, timeline, undated


def show() -> None:
    """The timeline of the rows shown, with what it leaves out."""
    st.title("Timeline", anchor=False)
    table = session.shown()
    dated = len(table) - undated(table)
    st.html(legend(session.theme(), lines=False))
    if undated(table):
        st.caption(f"{undated(table)} of the {len(table)} shown have no date and are only in the table.")
    if dated > MOST_ROWS:
        st.caption(f"Drawn: the newest {MOST_ROWS} of {dated:,}. Filter to see the others.")
    with st.container(height=600, key="timeline_frame"):
        st.plotly_chart(
            timeline(table, session.theme(), session.drawn()),
            theme=None,
            key="timeline_chart",
            on_select=lambda: session.select_on_chart("timeline_chart"),
            selection_mode="points",
            config={"displaylogo": False, "displayModeBar": False},
            alt=f"Timeline of {dated} deployments. The list below has the same deployments.",
        )
    evidence.picker("Click a symbol")
    evidence.panel()


show()
