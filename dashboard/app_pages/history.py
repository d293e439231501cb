"""Entries of the audit trail in, plain sentences with a button that takes each back out."""

from collections.abc import Collection, Sequence

import streamlit as st

from dashboard import review, session
from dashboard.app_pages import word
from dashboard.app_pages.escape import plain
from dashboard.correct import tell
from dashboard.correct.change import Change
from dashboard.correct.standing import standing
from dashboard.records import Deployment


def show_standing(deployment: Deployment) -> None:
    """What holds of the row by people's word, with what was read in its place: the original stays visible."""
    for each in standing(of_row(deployment, session.store().trail.entries())):
        st.caption(f":material/edit_note: {plain(tell.entry(each))}")


def of_row(deployment: Deployment, entries: Sequence[Change]) -> list[Change]:
    """The entries on the row's reports and names."""
    anchors = {each.fact.anchor for each in deployment.reports}
    names = {each.casefold() for each in (*deployment.origins, *deployment.destinations)}
    return [each for each in entries if is_about(each, anchors, names)]


def show(deployment: Deployment) -> None:
    """What people changed of the row's reports, newest first."""
    entries = session.store().trail.entries()
    about = of_row(deployment, entries)
    if not about:
        st.caption("Nobody has changed this row: it is as it was read.")
    show_entries(about[::-1], entries, "row")


def is_about(change: Change, anchors: Collection[str], names: Collection[str]) -> bool:
    """Whether an entry is about one of these reports, or the place of one of these names everywhere."""
    if change.kind == "judgement":
        return not set(change.subject.split()).isdisjoint(anchors)
    return change.anchor in anchors or (change.kind == "name" and change.subject in names)


def show_entries(entries: Sequence[Change], trail: Sequence[Change], where: str) -> None:
    """The entries as sentences; those that hold today can be taken back."""
    holding = set(standing(trail))
    for each in entries:
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(plain(tell.entry(each)))
        if each in holding and each.kind != "text":
            right.button(
                "Take back",
                key=f"back_{where}_{each.change_id}",
                on_click=take_back,
                args=(each,),
                help=plain(tell.entry(each)),
            )


def take_back(change: Change) -> None:
    """Undoes an entry, in the name of whoever presses the button; without a reason the trail says just that."""
    st.session_state[word.WHY] = st.session_state.get(word.WHY) or "taken back"
    word.change(lambda by: review.take_back(session.store(), [change], by), "Taken back: what held before holds again.")
