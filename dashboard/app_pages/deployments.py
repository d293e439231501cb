"""Deployments: the table, its download, the evidence of a row, and the forms that change it."""

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages import correct_row, evidence, word
from dashboard.app_pages.columns import COLUMNS, ORDER, PHONE_ORDER
from dashboard.app_pages.places import show_credits
from dashboard.app_pages.sums import show_sums
from dashboard.table.export import csv_bytes


def select_row(ids: list[str]) -> None:
    """Remembers the deployment of the chosen row; `ids` are those of the rows as they were shown."""
    rows = st.session_state["rows"]["selection"]["rows"]
    session.select(ids[rows[0]] if rows else None)


def download(label: str, rows: pd.DataFrame, name: str) -> None:
    """A button that hands out exactly these rows."""
    st.download_button(label, csv_bytes(rows), name, "text/csv", icon=":material/download:", on_click="ignore")


def show() -> None:
    """The rows shown, as a table and as a file."""
    st.title("Deployments", anchor=False)
    table = session.shown()
    ids = table["deployment_id"].tolist()
    evidence.picker("Choose a row")  # above the table, which does not let the Tab key out again
    st.dataframe(
        table,
        hide_index=True,
        height=430,
        column_order=PHONE_ORDER if session.on_phone() else ORDER,
        column_config=COLUMNS,
        key="rows",
        on_select=lambda: select_row(ids),
        selection_mode="single-row",
        placeholder="–",
        alt=f"{len(table)} deployments. Choose a row to read its evidence.",
    )
    with st.container(horizontal=True):
        download(f"Download these {len(table)} rows (CSV)", table, "deployments.csv")
        download("Download their reports (CSV)", session.reports_of(ids), "reports.csv")
    show_credits(ids)
    show_sums(table)
    evidence.panel()
    if deployment := session.dataset().deployments.get(session.selected() or ""):
        correct_row.show(deployment)
    else:
        word.show_said()


show()
