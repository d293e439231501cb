"""Sources: every article, its reports marked in its text, and the forms that add a row to it or remove it."""

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages import add_row, word
from dashboard.app_pages.columns import COLUMNS
from dashboard.app_pages.evidence import heading, safe_link, show_article
from dashboard.app_pages.reading import spans_of

REPORTS = st.column_config.NumberColumn("Reports", help="What the article says of deployments")


def articles_table() -> pd.DataFrame:
    """One row per article, newest first, with the number of reports it gave."""
    data = session.dataset()
    reports = pd.Series(
        [report.fact.article_id for each in data.deployments.values() for report in each.reports], dtype=object
    ).value_counts()
    rows = [
        (
            each.article_id,
            each.publisher,
            each.title,
            each.published,
            int(reports.get(each.article_id, 0)),
            each.source_url if safe_link(each.source_url) else None,
        )
        for each in data.articles.values()
    ]
    table = pd.DataFrame(rows, columns=["article_id", "publisher", "title", "published", "reports", "source_url"])
    return table.sort_values(["published", "article_id"], ascending=[False, True], ignore_index=True)


def show() -> None:
    """The articles, one of them marked."""
    st.title("Sources", anchor=False)
    table = articles_table()
    st.caption(
        f"{len(table)} articles. Choose a row to read one with its reports marked. The filters do not apply here. "
        "Those that the dashboard brings are digests in its own words of the reports that they link to."
    )
    chosen = st.dataframe(
        table.drop(columns="article_id"), hide_index=True, height=360, key="articles",
        column_config=COLUMNS | {"reports": REPORTS},
        on_select="rerun", selection_mode="single-row", alt=f"{len(table)} articles",
    )  # fmt: skip
    if rows := chosen["selection"]["rows"]:
        article = session.dataset().articles[table["article_id"][rows[0]]]
        with st.container(border=True):
            st.markdown(heading(article))
            show_article(article, spans_of(article))
        add_row.show(article)
    else:
        word.show_said()
    st.page_link("app_pages/method.py", label="Whose places, outlines and digests these are", icon=":material/rule:")


show()
