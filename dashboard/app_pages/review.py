"""Review: pairs of reports that a person should judge, what finds no text any more, and the trail of all changes."""

import streamlit as st

from dashboard import review, session
from dashboard.app_pages import history, word
from dashboard.app_pages.correct_row import part_first
from dashboard.app_pages.escape import plain
from dashboard.app_pages.evidence import heading, said
from dashboard.app_pages.highlight import excerpt
from dashboard.charts.wording import number
from dashboard.correct.lines import from_lines, to_lines
from dashboard.correct.standing import judgements
from dashboard.errors import DashboardError
from dashboard.reconcile import DoubtfulPair, doubtful_pairs, reconcile
from dashboard.records import Report, Verdict

MOST_PAIRS = 5
MOST_ENTRIES = 100
DONE: dict[Verdict, str] = {
    "same": "Judged: one deployment.",
    "different": "Judged: two deployments.",
    "part of": "Judged: a part and its total.",
}


def show() -> None:
    """The three lists, each with what a person can do."""
    st.title("Review", anchor=False)
    word.show_said()
    word.sign()
    tabs = st.tabs(["Doubtful pairs", "Trail", "Without their text", "Share"])
    for tab, part in zip(tabs, (show_pairs, show_trail, show_lost, share), strict=True):
        with tab:
            part()
    word.look()


def show_pairs() -> None:
    """Pairs that may be one deployment or two: the most people at stake and the most in doubt first."""
    pairs = queue(session.settings().store_url, session.store().version())
    st.caption(f"{len(pairs)} pairs in doubt. The first matter most: people at stake times doubt.")
    for place, pair in enumerate(pairs[:MOST_PAIRS]):
        with st.container(border=True):
            show_pair(place, pair)
    if len(pairs) > MOST_PAIRS:
        st.caption(f"{len(pairs) - MOST_PAIRS} more follow when these are judged.")


@st.cache_resource(max_entries=2, show_spinner="Looking for doubtful pairs …")
def queue(url: str, version: int) -> tuple[DoubtfulPair, ...]:
    """The queue as the store is now."""
    store = session.store()
    return doubtful_pairs(store.corrected_reports(), judgements(store.trail.entries()))


def show_pair(place: int, pair: DoubtfulPair) -> None:
    """Both reports with their sentences, what speaks for and against, and the verdicts."""
    folded = "The rules fold them" if pair.is_folded else "The rules keep them apart"
    st.markdown(f"**{number(pair.people, pair.people, pair.people, False)} people at stake.** {folded}.")
    for column, report in zip(st.columns(2), (pair.one, pair.other), strict=True):
        with column:
            show_side(report)
    st.caption(f"For one deployment: {plain('; '.join(pair.speaks_for))}.")
    if pair.speaks_against:
        st.caption(f"Against: {plain('; '.join(pair.speaks_against))}.")
    with st.container(horizontal=True):
        for label, verdict in (("One deployment", "same"), ("Two", "different"), ("A part and its total", "part of")):
            st.button(label, key=f"pair_{place}_{verdict}", on_click=judge, args=(pair, verdict))


def show_side(report: Report) -> None:
    """One report of a pair."""
    article = session.dataset().articles[report.fact.article_id]
    st.markdown(heading(article))
    st.caption(f"Says {said(report)}.")
    st.html(excerpt(article.text, list(report.fact.evidence_spans)))


def judge(pair: DoubtfulPair, verdict: Verdict) -> None:
    """Stores the verdict."""
    reports = part_first(pair.one, pair.other)
    word.change(lambda by: review.judge(session.store(), *reports, verdict, by), DONE[verdict])


def show_trail() -> None:
    """Everything that people changed, newest first."""
    trail = session.store().trail.entries()
    st.caption(f"{len(trail)} changes by people; none is ever deleted. The newest {MOST_ENTRIES} are shown.")
    history.show_entries(trail[::-1][:MOST_ENTRIES], trail, "trail")


def show_lost() -> None:
    """Changes whose sentence is no longer in its article: kept, and not applied."""
    lost = session.store().trail.lost()
    if not lost:
        st.caption("Every change still finds its sentence.")
        return
    st.caption("The text under these changes is gone or was changed: they are kept, and not applied.")
    history.show_entries(lost, session.store().trail.entries(), "lost")


def share() -> None:
    """Changes as a file, to be brought into another store."""
    trail = session.store().trail.entries()
    st.download_button(
        f"Download these {len(trail)} changes (JSON lines)",
        "\n".join(to_lines(trail)),
        "corrections.jsonl",
        "application/jsonl",
        icon=":material/download:",
        on_click="ignore",
    )
    with st.form("bring_in"):
        file = st.file_uploader("Changes of others", type=["jsonl"], max_upload_size=20)
        if st.form_submit_button("Bring them in", icon=":material/upload:") and file is not None:
            lines = file.getvalue().decode("utf-8", "replace").splitlines()
            try:
                new = session.store().trail.bring_in(from_lines(lines), reconcile)
            except DashboardError as error:
                st.error(plain(str(error)), icon=":material/error:")
            else:
                st.success(f"{new} changes brought in; those that were here already change nothing.")


show()
