"""Method: what a row means, how facts are read, how well, and whose data it rests on."""

import streamlit as st

from dashboard import session
from dashboard.app_pages.about import AT_HAND, CONFIDENCE, HELD_OUT, MEASURE, RESTS_ON, ROW, STEPS
from dashboard.evaluate.figures import Accuracy, Measured
from dashboard.evaluate.report import (
    Table,
    bands_table,
    gap_line,
    markdown,
    shares_table,
    slots_table,
    statuses_table,
    trust_line,
)
from dashboard.evaluate.stored import read_accuracy


def in_words(accuracy: Accuracy) -> str:
    """The size of the test and its outcome, for somebody who never heard of F1."""
    found, traps = accuracy.found, accuracy.traps
    return (
        f"**{accuracy.articles} labelled articles** with {accuracy.facts} facts. "
        f"Of 100 facts that are read, about **{100 * found.precision:.0f}** are right; "
        f"of 100 that the articles hold, about **{100 * found.recall:.0f}** are read. "
        f"In {traps.articles} of the articles there is nothing to find; facts read there all the same: {traps.surplus}."
    )


def show_accuracy(title: str, which: str, accuracy: Accuracy) -> None:
    """Every figure of one part of the articles, as the command prints it, under a sentence that says which part."""
    st.markdown(f"#### {title}\n\n{which} {in_words(accuracy)}")
    left, right = st.columns(2, gap="large")
    with left:
        show_table("All facts", shares_table(accuracy))
        show_table("By status", statuses_table(accuracy))
    with right:
        show_table("By field", slots_table(accuracy))
    show_table("By confidence", bands_table("confidence", accuracy.calibration))
    bands = accuracy.calibration
    st.caption(f"{trust_line(bands).capitalize()}; {gap_line(bands)}.")


def show_table(title: str, table: Table) -> None:
    """A table under its title."""
    st.markdown(f"**{title}**\n\n{markdown(table)}")


def show_measured(measured: Measured) -> None:
    """The figures of both parts, those that tell what to expect first, and how they are made."""
    show_accuracy("Articles that nobody had read", HELD_OUT, measured.held_out)
    show_accuracy("Articles that the rules were written with", AT_HAND, measured.at_hand)
    st.subheader("What these figures mean", anchor=False)
    st.markdown(MEASURE)
    st.markdown(CONFIDENCE)
    st.markdown("This command computes all of it anew, on these articles or on your own labelled ones:")
    st.code("python -m dashboard evaluate data/benchmark", language=None, wrap_lines=True)


def show() -> None:
    """The page, from what a row is to whose data it is."""
    st.title("Method", anchor=False)
    st.subheader("What a row means", anchor=False)
    st.markdown(ROW)
    st.subheader("How facts are read", anchor=False)
    st.markdown(STEPS)
    st.subheader("How well they are read", anchor=False)
    show_measured(read_accuracy(session.settings().data))
    st.subheader("What this rests on", anchor=False)
    st.markdown(RESTS_ON)


show()
