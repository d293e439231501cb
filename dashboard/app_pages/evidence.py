"""The panel under every chart and table: a deployment's reports, each sentence marked in its article."""

import re

import streamlit as st

from dashboard import session
from dashboard.app_pages.escape import plain
from dashboard.app_pages.highlight import SHORT, as_article, excerpt, marked
from dashboard.app_pages.places import show_places
from dashboard.charts.wording import day, number, sentence, short
from dashboard.records import Article, Deployment, Report

LINKABLE = re.compile(r"https?://[^\s<>\\\x00-\x1f\x7f-\x9f]+")


def picker(how: str) -> None:
    """A list of the deployments shown: the way to pick one without a mouse."""
    labels = {row["deployment_id"]: short(row) for row in session.shown().to_dict("records")}
    chosen = session.selected()
    st.session_state["picker"] = chosen if chosen in labels else None
    st.selectbox(
        "Deployment",
        list(labels),
        key="picker",
        format_func=lambda each: labels.get(each, each),
        placeholder=f"{how}, or choose from this list",
        on_change=lambda: session.select(st.session_state["picker"]),
    )


def panel() -> None:
    """The chosen deployment with all its reports, or what to do to see one."""
    deployment = session.dataset().deployments.get(session.selected() or "")
    if deployment is None:
        st.info("Choose a deployment to read the sentence behind its number, marked in its article.")
        return
    table = session.dataset().table
    row = table[table["deployment_id"] == deployment.deployment_id].to_dict("records")[0]
    st.subheader(plain(sentence(row)), anchor=False)
    if deployment.deployment_id not in set(session.shown()["deployment_id"]):
        st.caption("The filters leave this deployment out of the charts and the table.")
    if isinstance(row["review"], str) and row["review"]:
        st.warning(f"To check: {plain(row['review'])}", icon=":material/flag:")
    show_places((*deployment.origin_places, *deployment.destination_places))
    show_relatives(deployment)
    for report in deployment.reports:
        show_report(report, deployment)


def show_relatives(deployment: Deployment) -> None:
    """The total that it is a part of, and the parts that it is the total of."""
    table = session.dataset().table
    for words, ids in (
        ("Part of", table["deployment_id"] == deployment.part_of),
        ("Its part", table["part_of"] == deployment.deployment_id),
    ):
        for row in table[ids].to_dict("records"):
            st.caption(f"{words}: {plain(sentence(row))}")


def show_report(report: Report, deployment: Deployment) -> None:
    """One article's word on it: outlet, date, link, figure, reason, and the marked sentence."""
    article = session.dataset().articles[report.fact.article_id]
    with st.container(border=True):
        st.markdown(heading(article))
        if len(deployment.reports) > 1:
            st.caption(f"Says {said(report)}. Folded in: {plain(report.reason or 'the first report of it')}.")
        if report.fact.duration:
            st.caption(f"How long: {plain(report.fact.duration)}")
        show_article(article, list(report.fact.evidence_spans))


def said(report: Report) -> str:
    """The report's own figure and status, in words."""
    fact = report.fact
    return f"{number(fact.count, fact.count_low, fact.count_high, fact.approximate)}, {fact.status}"


def heading(article: Article) -> str:
    """Title, outlet, date and link of an article, as Markdown."""
    outlet = plain(article.publisher or "Outlet not given")
    link = f" · [read it there ↗](<{article.source_url}>)" if safe_link(article.source_url) else ""
    return f"**{plain(article.title or 'Untitled')}**  \n{outlet} · {day(article.published)}{link}"


def safe_link(address: str) -> bool:
    """Whether an address may become a link: of the web, and without characters that would end the link."""
    return LINKABLE.fullmatch(address) is not None


def show_article(article: Article, spans: list) -> None:  # type: ignore[type-arg]
    """The article with its spans marked: the paragraphs round them first where it is long."""
    st.html(excerpt(article.text, spans))
    if len(article.text) > SHORT:
        with st.expander("Whole article"):
            st.html(as_article(marked(article.text, spans)))
