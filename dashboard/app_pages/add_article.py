"""Add an article: paste or upload one; its rows appear, and what was read but not used."""

import streamlit as st

from dashboard import session
from dashboard.app_pages import reading
from dashboard.articles.read import article_from_bytes, article_from_text
from dashboard.errors import DashboardError
from dashboard.records import Article
from dashboard.settings import Settings

FORMATS = ["txt", "md", "json", "html", "htm"]


def pasted() -> Article | None:
    """The article of the form, once its button is pressed. What was typed stays in the form."""
    with st.form("paste", enter_to_submit=False):
        text = st.text_area("Text of the article", height=260, key="paste_text")
        left, right = st.columns([1, 2])
        published = left.date_input(
            "Published on", value=None, min_value=reading.FIRST_DAY, format="YYYY-MM-DD", key="paste_date"
        )
        title = right.text_input("Title", key="paste_title")
        publisher = left.text_input("Outlet", key="paste_publisher")
        address = right.text_input("Address", key="paste_address", placeholder="https://…")
        if not st.form_submit_button("Read the article", icon=":material/search:"):
            return None
    return article_from_text(text, published, title, publisher, address, session.settings().max_article_bytes)


def uploaded() -> Article | None:
    """The article in the uploaded file, once its button is pressed."""
    with st.form("upload"):
        file = st.file_uploader("File", type=FORMATS, max_upload_size=2, key="upload_file")
        published = st.date_input(
            "Published on, if the file does not say", value=None, min_value=reading.FIRST_DAY, format="YYYY-MM-DD",
            key="upload_date",
        )  # fmt: skip
        if not st.form_submit_button("Read the file", icon=":material/search:"):
            return None
    if file is None:
        st.error("Choose a file first.")
        return None
    return article_from_bytes(file.getvalue(), file.name, published, session.settings().max_article_bytes)


def what_leaves(chosen: Settings) -> str:
    """What is sent over the network when an article is read, and to whom."""
    if not chosen.geocoder:
        return "Nothing leaves this machine."
    domain = dict(chosen.geocoder_arguments).get("domain", "")
    service = f"{reading.plain(chosen.geocoder)}{f' ({reading.plain(domain)})' if domain else ''}"
    return (
        f"Names of places that are not known here are sent to the online geocoder {service}; nothing else leaves. "
        "The article is added at once, and such places when it answers."
    )


def show() -> None:
    """The forms, and what became of the article added last."""
    st.title("Add an article", anchor=False)
    st.caption(f"{what_leaves(session.settings())} The same article twice is one article.")
    for tab, form in zip(st.tabs(["Paste a text", "Upload a file"]), (pasted, uploaded), strict=True):
        with tab:
            try:
                if (article := form()) is not None:
                    reading.add(article)
            except DashboardError as error:
                reading.forget()
                st.error(f"Not added: {reading.plain(str(error))}", icon=":material/error:")
    reading.result()


show()
