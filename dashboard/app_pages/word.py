"""What a person does to a row in, the change in the store and a line that says so, with a way back, out."""

from collections.abc import Callable

import streamlit as st

from dashboard import review, session
from dashboard.app_pages.escape import plain
from dashboard.correct import tell
from dashboard.errors import DashboardError
from dashboard.review import Word

Deed = Callable[[Word], object]
WHO, WHY = "who", "why"


def sign() -> None:
    """The fields that every change needs: who says it, and why. They stay as typed, whatever becomes of the change."""
    if st.session_state.pop("told", False):
        st.session_state[WHY] = ""  # the next change has a reason of its own
    left, right = st.columns(2)
    left.text_input(
        "Your name",
        key=WHO,
        max_chars=200,
        persist_state="session",
        help="It stands in the trail beside what you change.",
    )
    right.text_input("Why", key=WHY, max_chars=200, placeholder="for example: the ministry's own figure")


def look() -> None:
    """Notes how far the trail is now: a change names it, so that nobody overwrites what they have not seen."""
    st.session_state["seen"] = session.store().trail.position()


def change(do: Deed, done: str) -> None:
    """Makes a change; what was typed stays in its fields if it cannot be made."""
    trail = session.store().trail
    before = trail.position()
    word = Word(st.session_state.get(WHO, ""), st.session_state.get(WHY, ""), st.session_state.get("seen", 0))
    try:
        do(word)
    except DashboardError as error:
        st.session_state["said"] = ("error", f"Not changed. {error}")
        st.session_state.pop("undoable", None)
        return
    st.session_state["said"] = ("success", done)
    st.session_state["undoable"] = [each for each in trail.entries() if each.number > before and each.who == word.who]
    st.session_state["told"] = True
    _count_edit()


def undo() -> None:
    """Takes the last change back, in a callback; the trail keeps both."""
    changes = st.session_state.pop("undoable", [])
    store = session.store()
    try:
        review.take_back(store, changes, Word(changes[0].who, "undone at once", store.trail.position()))
    except DashboardError as error:
        st.session_state["said"] = ("error", f"Not undone. {error}")
    else:
        st.session_state["said"] = ("success", "Undone: it is as it was.")
        _count_edit()


def edits() -> int:
    """How often this visitor has changed something: fields with another number in their key are filled in anew.

    A field whose key is only taken away keeps its old value in the browser.
    """
    return int(st.session_state.get("edits", 0))


def _count_edit() -> None:
    st.session_state["edits"] = edits() + 1


def show_said() -> None:
    """What became of the last change, once, with a button that undoes it."""
    kind, words = st.session_state.pop("said", ("", ""))
    if kind == "error":
        st.error(plain(words), icon=":material/error:")
    elif kind == "success":
        st.success(plain(words), icon=":material/check:")
    if st.session_state.get("undoable"):
        last = st.session_state["undoable"][-1]
        st.caption(plain(tell.entry(last)))
        st.button("Undo", on_click=undo, icon=":material/undo:", key="undo")
