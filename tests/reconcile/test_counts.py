from dataclasses import replace

import pytest

from dashboard.reconcile.clue import NEVER
from dashboard.reconcile.counts import FAR, count_bucket, same_count
from dashboard.reconcile.near import BUCKETS_AROUND
from dashboard.reconcile.reading import Reading, reading_of
from dashboard.records import Status
from tests.facts_by_hand import report


def said(
    count: int | None,
    low: int | None,
    high: int | None,
    rough: bool = False,
    status: Status = "planned",
    text: str = "",
) -> Reading:
    made = report(count=count, said=text, status=status)
    bounds = {"count_low": low, "count_high": high, "approximate": rough}
    return reading_of(replace(made, fact=replace(made.fact, **bounds)))


def there(count: int, low: int | None, high: int | None, rough: bool = False) -> Reading:
    return said(count, low, high, rough, "stationed")


# What two numbers say for one movement or presence: clearly so, hardly either way, or that it cannot be.
FOR, EITHER, NOT = "for", "either", "not"
CASES = [
    ("equal", said(1700, 1700, 1700), said(1700, 1700, 1700), FOR),
    ("equal, one of them a bound", said(900, 900, 900), said(900, 900, None), FOR),
    ("rounded to hundreds", said(1687, 1687, 1687), said(1700, 1700, 1700), FOR),
    ("about a single digit", said(5200, 5200, 5200), said(5000, None, None, True), FOR),
    ("a single digit that is not rough", said(5200, 5200, 5200), said(5000, 5000, 5000), EITHER),
    ("too far for about", said(1700, 1700, 1700), said(2000, None, None, True), EITHER),
    ("two outlets, two exact numbers", said(1701, 1701, 1701), said(1703, 1703, 1703), EITHER),
    ("in the range", said(2200, 2200, 2200), said(2500, 2000, 3000), FOR),
    ("far out of the range", said(4100, 4100, 4100), said(2500, 2000, 3000), NOT),
    ("both rough", said(1050, 1050, None), said(1000, None, None, True), FOR),
    ("over a bound by far", said(20000, 20000, 20000), said(900, 900, None), NOT),
    ("vague alike", said(None, 2000, None), said(None, 2000, None), FOR),
    ("vague unlike", said(None, 2000, None), said(None, 200, None), NOT),
    ("thousands and 3,000", said(None, 2000, None), said(3000, 3000, 3000), FOR),
    ("thousands and 300", said(None, 2000, None), said(300, 300, 300), NOT),
    ("nothing known of either", said(None, None, None), said(None, None, None), NOT),
    ("none and some", said(0, 0, 0), said(10, None, None, True), NOT),
    ("a correction", said(28, 28, 28, text="Not 50 but 28 left, a correction said."), said(50, None, None, True), FOR),
    ("a presence that grew", there(8000, 8000, 8000), there(10000, 10000, 10000), FOR),
    ("at least 3,000, then 10,000", there(3000, 3000, None), there(10000, None, None, True), FOR),
    ("1,700 and then 10,000", there(1700, 1700, 1700), there(10000, 10000, 10000), NOT),
    ("2,000 came, 2,300 are there", said(2000, 2000, 2000, status="deployed"), there(2300, 2300, 2300), NOT),
    ("1,960 came, about 2,000 are there", said(1960, 1960, 1960), there(2000, None, None, True), FOR),
]


@pytest.mark.parametrize(("one", "other", "says"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_same_count(one: Reading, other: Reading, says: str) -> None:
    clue = same_count(one, other)
    assert clue == same_count(other, one)
    assert says == (NOT if clue.weight == NEVER else FOR if clue.weight > 0 else EITHER)


def test_counts_that_can_agree_lie_in_near_buckets() -> None:
    for count in range(1, 5000):
        assert 0 <= count_bucket(int(count * FAR)) - count_bucket(count) <= BUCKETS_AROUND
