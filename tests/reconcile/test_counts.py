from dataclasses import replace

import pytest

from dashboard.reconcile.counts import WIDEST_RATIO, count_block, same_count
from dashboard.records import Fact
from tests.facts_by_hand import report


def said(count: int | None, low: int | None, high: int | None, rough: bool = False) -> Fact:
    return replace(report(count=count).fact, count_low=low, count_high=high, approximate=rough)


CASES = [
    ("equal", said(1700, 1700, 1700), said(1700, 1700, 1700), True),
    ("equal, one of them a bound", said(900, 900, 900), said(900, 900, None), True),
    ("rounded to hundreds", said(1687, 1687, 1687), said(1700, 1700, 1700), True),
    ("about a single digit", said(5200, 5200, 5200), said(5000, None, None, True), True),
    ("a single digit that is not rough", said(5200, 5200, 5200), said(5000, 5000, 5000), False),
    ("too far for about", said(1700, 1700, 1700), said(2000, None, None, True), False),
    ("nearly the same, both exact", said(1701, 1701, 1701), said(1703, 1703, 1703), False),
    ("in the range", said(2200, 2200, 2200), said(2500, 2000, 3000), True),
    ("out of the range", said(3100, 3100, 3100), said(2500, 2000, 3000), False),
    ("both rough", said(1050, 1050, None), said(1000, None, None, True), True),
    ("over a bound by far", said(20000, 20000, 20000), said(900, 900, None), False),
    ("vague alike", said(None, 2000, None), said(None, 2000, None), True),
    ("vague unlike", said(None, 2000, None), said(None, 200, None), False),
    ("vague and exact", said(None, 2000, None), said(2000, 2000, 2000), False),
    ("nothing known of either", said(None, None, None), said(None, None, None), False),
    ("none and some", said(0, 0, 0), said(10, None, None, True), False),
]


@pytest.mark.parametrize(("one", "other", "agree"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_same_count(one: Fact, other: Fact, agree: bool) -> None:
    assert (same_count(one, other) is not None) == agree
    assert same_count(one, other) == same_count(other, one)


def test_counts_that_can_agree_lie_in_neighbouring_blocks() -> None:
    for count in range(1, 5000):
        largest = int(count * WIDEST_RATIO)
        mine, theirs = count_block(said(count, None, None)), count_block(said(largest, None, None))
        assert mine is not None
        assert theirs is not None
        assert 0 <= theirs - mine <= 1
