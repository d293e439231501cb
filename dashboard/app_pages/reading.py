"""What became of an article that was added: its rows with their sentences, and what was read but not used."""

import datetime as dt

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages.columns import COLUMNS
from dashboard.app_pages.escape import plain
from dashboard.app_pages.evidence import show_article
from dashboard.app_pages.places import show_places
from dashboard.pipeline import add_articles
from dashboard.records import Article, Place
from dashboard.table.build import reports_table

FIRST_DAY = dt.date(1900, 1, 1)
FOUND = ("origin", "destination", "count", "date", "date_end", "force", "status", "count_text", "evidence")

__all__ = ["FIRST_DAY", "add", "forget", "plain", "result"]


def add(article: Article) -> None:
    """Puts the article into the store and remembers what to tell about it. Known articles change nothing."""
    known = session.store().article(article.article_id) is not None
    with st.spinner("Reading …"):
        added = add_articles([article], session.store(), session.tools())
    if added.failed:
        forget()
        st.error("Not added: it could not be read to its end. The store is as it was.")
        return
    st.session_state["added"] = (article.article_id, known)
    st.rerun()


def forget() -> None:
    """Takes the last result off the page."""
    st.session_state.pop("added", None)


def result() -> None:
    """The rows and rejections of the article that was added last, if there is one."""
    article_id, known = st.session_state.get("added", (None, False))
    article = session.dataset().articles.get(article_id)
    if article is None:
        return
    rows = reports_of(article)
    if known:
        st.info("This article was here already: same text and date. Nothing was added.")
    else:
        st.success(f"Added. Reports found: {len(rows)}.")
    show_rows(rows)
    show_places(places_in(article))
    show_rejections(article)
    st.subheader("In the article", anchor=False)
    show_article(article, spans_of(article))


def reports_of(article: Article) -> pd.DataFrame:
    """One row per report of the article."""
    table = reports_table(session.dataset().deployments.values(), session.dataset().articles.values())
    return table[table["article_id"] == article.article_id]


def places_in(article: Article) -> list[Place]:
    """The places of all the article's reports."""
    reports = (report for each in session.dataset().deployments.values() for report in each.reports)
    mine = (report for report in reports if report.fact.article_id == article.article_id)
    return [place for report in mine for place in (*report.origin_places, *report.destination_places)]


def spans_of(article: Article) -> list:  # type: ignore[type-arg]
    """Where the evidence of all the article's reports stands."""
    reports = (report for each in session.dataset().deployments.values() for report in each.reports)
    return [
        span
        for report in reports
        if report.fact.article_id == article.article_id
        for span in report.fact.evidence_spans
    ]


def show_rows(rows: pd.DataFrame) -> None:
    """What was found, each with its sentence."""
    st.subheader("Reports", anchor=False)
    if rows.empty:
        st.caption("No statement in it has a number of troops and a place.")
        return
    st.dataframe(
        rows, hide_index=True, column_order=FOUND, column_config=COLUMNS, key="found", placeholder="–", row_height=44
    )


def show_rejections(article: Article) -> None:
    """What looked like a deployment and was not used, with the reason."""
    st.subheader("Read but not used", anchor=False)
    rejections = session.store().rejections(article.article_id)
    if not rejections:
        st.caption("Nothing else in it looked like a deployment.")
        return
    rows = pd.DataFrame({"text": [each.text for each in rejections], "reason": [each.reason for each in rejections]})
    st.dataframe(rows, hide_index=True, column_config=COLUMNS, key="rejected")
