"""Presence: who is in which country on a day, from reports up to that day, and what changed since another day."""

import datetime as dt
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages import evidence
from dashboard.charts.wording import day as in_words
from dashboard.reconcile.presence import Standing, there_on
from dashboard.table.presence import countries_of, presence_table, with_change

NO_LIMIT = 0
AGES = {31: "a month", 366: "a year", 5 * 366: "five years", NO_LIMIT: "ever so long"}
HEADINGS: dict[str, Any] = {
    "country": st.column_config.TextColumn("Country", width=170),
    "force": st.column_config.TextColumn("Force", width=150),
    "there_low": st.column_config.NumberColumn("At least", format="localized", help="Lowest that reports give"),
    "there": st.column_config.NumberColumn("There", format="localized", help="People told of as present"),
    "there_high": st.column_config.NumberColumn("At most", format="localized", help="Highest that reports give"),
    "came": st.column_config.NumberColumn("Came", format="localized", help="Told of as having come, and no more"),
    "change": st.column_config.NumberColumn("Change", format="localized", help="There, less those of the other day"),
    "as_of": st.column_config.DateColumn("Last told of", format="YYYY-MM-DD"),
    "age_days": st.column_config.NumberColumn("Days ago", help="Age of the newest report: old ones may be out of date"),
    "deployments": st.column_config.NumberColumn("Deployments"),
}
ORDER = ("country", "force", "there", "there_low", "there_high", "came", "change", "as_of", "age_days", "deployments")


def show() -> None:
    """Two days to choose, the table, and the deployments behind a row."""
    st.title("Presence", anchor=False)
    st.caption(
        "Those who are told of as present, and apart from them those who are told to have come. "
        "Plans and troops on alert are not there; who has left is not. The filters apply."
    )
    newest = max((each.published for each in session.dataset().articles.values()), default=dt.date.today())
    left, middle, right = st.columns(3)
    day = left.date_input("As of", newest, format="YYYY-MM-DD", key="presence_day", min_value=dt.date(1900, 1, 1))
    oldest = right.selectbox(
        "Told of within", list(AGES), 1, format_func=lambda each: AGES[each], key="presence_age",
        help="An old report may be out of date: who is not told of since is left out, and counted.",
    )  # fmt: skip
    other = middle.date_input(
        "Compare with", None, format="YYYY-MM-DD", key="presence_other", min_value=dt.date(1900, 1, 1)
    )
    known = standings_on(day)
    standings = not_older(known, oldest)
    table = presence_table(standings, session.country_names())
    if other is not None:
        before = not_older(standings_on(other), oldest)
        table = with_change(table, presence_table(before, session.country_names()))
    if len(known) > len(standings):
        left_out = len(known) - len(standings)
        st.caption(
            f"{left_out} of {len(known)} deployments are left out: last told of more than {AGES[oldest]} before."
        )
    if table.empty:
        st.info("No report of that time tells of troops who are there. Choose another day, or take filters back.")
        return
    show_table(table, day)
    show_row(table, standings)


def standings_on(day: dt.date) -> tuple[Standing, ...]:
    """Who was where on the day, of the deployments that the filters let through."""
    deployments = session.dataset().deployments
    return there_on([deployments[each] for each in session.shown()["deployment_id"]], day)


def not_older(standings: tuple[Standing, ...], days: int) -> tuple[Standing, ...]:
    """Those whose newest report is of so many days before at most; `NO_LIMIT` leaves none out."""
    return tuple(each for each in standings if days == NO_LIMIT or each.age_days <= days)


def show_table(table: pd.DataFrame, day: dt.date) -> None:
    """The rows, by country and force."""
    st.caption(f"By country and force, as of {in_words(day)}: {len(table)} {'row' if len(table) == 1 else 'rows'}.")
    columns = [each for each in ORDER if each in table]
    st.dataframe(
        table, hide_index=True, column_order=columns, column_config=HEADINGS, placeholder="–",
        alt=f"{len(table)} rows: who is in which country as of {in_words(day)}",
    )  # fmt: skip


def show_row(table: pd.DataFrame, standings: tuple[Standing, ...]) -> None:
    """The sentences behind a row: choose a country and a force, then read each deployment."""
    rows = list(zip(table["country"], table["force"], strict=True))
    chosen = st.selectbox("Read the reports of", rows, None, format_func=lambda each: f"{each[1]} in {each[0]}")
    if chosen is None:
        return
    names = session.country_names()
    ids = [each.deployment_id for each in standings if (countries_of(each, names), each.force) == chosen]
    for each in ids:
        deployment = session.dataset().deployments[each]
        for report in deployment.reports:
            evidence.show_report(report, deployment)


show()
