"""An article in, the forms that add a row that was not read, and that remove the article, out."""

from typing import Any

import streamlit as st

from dashboard import review, session
from dashboard.app_pages import word
from dashboard.app_pages.correct_row import split_up
from dashboard.records import STATUSES, Article


def show(article: Article) -> None:
    """The two forms; what they do is kept with name and reason, and can be taken back on the Review page."""
    word.show_said()
    with st.expander("Add a row, or remove the article", icon=":material/edit:"):
        word.sign()
        by_hand(article)
        removal(article)
    word.look()


def by_hand(article: Article) -> None:
    """A row with a sentence of the article as its evidence."""
    with st.form(f"row_{article.article_id}", enter_to_submit=False):
        sentence = st.text_area("Its sentence, copied from the article", key=f"row_sentence_{article.article_id}")
        left, right = st.columns(2)
        said: dict[str, Any] = {
            "count_text": left.text_input("The words of the number", placeholder="about 1,700"),
            "count": right.number_input("Count", value=None, min_value=0, step=1),
            "force": left.text_input("Force", placeholder="United States"),
            "status": right.selectbox("Status", STATUSES, None),
            "origins": split_up(left.text_input("From", help="Several: with a semicolon between them.")),
            "destinations": split_up(right.text_input("To, or in")),
            "date": left.date_input("First day", None, format="YYYY-MM-DD"),
            "date_end": right.date_input("Last day", None, format="YYYY-MM-DD"),
            "approximate": left.checkbox("About"),
            "hypothetical": right.checkbox("Not decided"),
        }
        if st.form_submit_button("Add the row", icon=":material/add:"):
            row = {**said, "sentence": sentence.strip()} | bounds(said)
            gazetteer = session.tools().gazetteer
            word.change(lambda by: review.add_row(session.store(), article.article_id, row, by, gazetteer), "Added.")
            st.rerun()


def bounds(said: dict[str, Any]) -> dict[str, int | None]:
    """An exact number bounds itself; one said to be about so many leaves the bounds open."""
    exact = None if said["approximate"] else said["count"]
    return {"count_low": exact, "count_high": exact}


def removal(article: Article) -> None:
    """Take the article with its rows out of the tables."""
    with st.form(f"remove_{article.article_id}", enter_to_submit=False):
        st.write("An article that was added by mistake leaves the tables with its rows, and can be restored.")
        if st.form_submit_button("Remove the article", icon=":material/delete:"):
            word.change(lambda by: review.remove_article(session.store(), article, by), "Removed. Review restores it.")
            st.rerun()
