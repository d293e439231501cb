"""A table of deployments in; numbers of deployments, and of people within a period, shown in words."""

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.charts.timeline import undated
from dashboard.records import STATUSES
from dashboard.table.totals import totals

CAUTION = (
    "Movements, presence and standby are never added to each other. Where a report links a total to its parts, "
    "one of the two is counted; where none links them, a mission's total and its nations' shares may both be in a sum."
)


def show_statuses(table: pd.DataFrame) -> None:
    """How many deployments there are of each status; never people."""
    numbers = table["status"].value_counts()
    said = " · ".join(f"{status} **{int(numbers.get(status, 0)):,}**" for status in STATUSES)
    st.markdown(f"Deployments: {said}")


def show_sums(table: pd.DataFrame) -> None:
    """People by status where a period is chosen, and what the sums leave out; otherwise nothing.

    Without a period there is no sum: presences decades apart make none.
    """
    if not session.has_period():
        return
    sums = totals(table, session.dataset().table)
    parts = [each for each in (*sums.movements, sums.presence, sums.standby) if each.deployments or each.without_number]
    st.subheader("People in this period", anchor=False)
    st.markdown("\n".join(f"- **{each.status}**: {each}" for each in parts) or "No deployment is in this period.")
    st.caption(f"{CAUTION} {undated_in_words()}")


def undated_in_words() -> str:
    """How many rows that fit the other filters have no date, and what the period does to them."""
    number = undated(session.shown_without_period())
    who = "1 deployment fits" if number == 1 else f"{number:,} deployments fit"
    which = "has" if number == 1 else "have"
    fate = "counted all the same" if session.filters().include_undated else "left out by the period"
    return f"{who} the other filters but {which} no date: {fate}." if number else "No deployment is without a date."
