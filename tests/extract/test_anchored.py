"""Looked for around their anchors, counts and dates are those that the patterns find everywhere."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard.extract.anchored import Anchored, in_small
from dashboard.extract.dates import DATE
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.extract.cases import CASES

NUMBER = load_words(DATA).numbers.number
WORDS = sorted(re.findall(r"[a-z]+", f"{NUMBER.pattern.pattern} {DATE.pattern.pattern}".lower()))
GAPS = st.sampled_from([" "] * 8 + [", ", "-", "  ", ". ", "\u00a0", " (", "~", ""])
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from([word for case in CASES for word in case.text.split(" ")]),
    st.sampled_from(["May", "March", "Monday", "2024", "5", "500", "1,400", "2.500", "10th", "a.m."]),
)
TEXTS = st.lists(st.tuples(PIECES, GAPS), max_size=30).map(lambda pairs: "".join(a + b for a, b in pairs))


def _same(pattern: Anchored, text: str) -> None:
    text = in_small(text)
    found = [match.span() for match in pattern.finditer(text)]
    assert found == [match.span() for match in pattern.pattern.finditer(text)]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS)
@example("about ~500, 1.5 March 2024, mid-March, a-hundred and half a million")
def test_nothing_is_missed(text: str) -> None:
    _same(NUMBER, text)
    _same(DATE, text)


def test_nothing_is_missed_in_the_cases() -> None:
    for case in CASES:
        _same(NUMBER, case.text)
        _same(DATE, case.text)
