"""Two readings in; as a clue, whether their numbers can be of the same people."""

import math
from typing import NamedTuple

from dashboard.reconcile.clue import NEVER, Clue
from dashboard.reconcile.reading import Reading

# 5,200 and "about 5,000" are the same people to an outlet that rounds; 1,700 and "about 2,000" are not.
NEAR = 1.1
# The number of a unit is not that of all who are there, unless it is the very same.
UNIT_NEAR = 1.07
# "About 450" and "almost 500".
BOTH_ROUGH = 1.15
# A range is given with its middle: 2,500 for "2,000 to 3,000".
WIDE = 1.25
# Two outlets on one day: 1,200 and 1,500.
FAR = 1.5
# A presence that grows: 800 a week after 550; 10,000 where "at least 3,000" were.
GROWTH = ((1.6, 0.7), (2.0, 0.5), (2.6, 0.3), (3.0, 0.15))
GROWN, GROWN_FROM_BOUND = 3.0, 4.0
# "thousands" can be 9,000, "hundreds" 900.
VAGUE_UP_TO = 5

# Many movements are of 1,000 people, few of 1,687: equal numbers tell more, the more digits they have.
EQUAL_BY_DIGITS = (2.0, 2.0, 2.5, 3.5)


class Limits(NamedTuple):
    """Weights for numbers that differ, by how far they do."""

    near: float
    wide: float
    far: float


ROUGH = Limits(1.0, -0.6, -2.0)
EXACT = Limits(-0.2, -0.8, -2.0)


def same_count(one: Reading, other: Reading) -> Clue:
    """How two numbers agree: equal, rounded, in the range, as rough, corrected; `NEVER` if they are too far apart."""
    if one.count is None or other.count is None:
        return _vague(one, other)
    if one.count == other.count:
        return Clue(EQUAL_BY_DIGITS[min(_digits(one.count), 3)], f"same {one.count:,}")
    smaller, larger = sorted((one.count, other.count))
    pair = f"{smaller:,} and {larger:,}"
    if one.count in other.words.corrects or other.count in one.words.corrects:
        return Clue(1.5, f"{pair}, one corrects the other")
    if smaller == 0:
        return Clue(NEVER, f"{pair} differ")
    ratio = larger / smaller
    if one.status == other.status == "stationed":
        return _figures(one, other, ratio, pair)
    if (one.status == "stationed") != (other.status == "stationed"):
        return _arrived(one, other, ratio, pair)
    return _moved(one, other, ratio, pair)


def _moved(one: Reading, other: Reading, ratio: float, pair: str) -> Clue:
    """Two numbers of one movement."""
    if ratio <= NEAR and (rounds_to(one, other) or rounds_to(other, one)):
        return Clue(1.5, f"{pair} agree when rounded")
    if ratio <= FAR and (in_range(one, other) or in_range(other, one)):
        return Clue(1.5, f"{pair} lie in the range that is given")
    if ratio <= FAR and _is_bound(one, other):
        return Clue(1.0 if ratio <= WIDE else 0.3, f"{pair} keep to the bound that is given")
    if ratio <= BOTH_ROUGH and is_rough(one) and is_rough(other):
        return Clue(ROUGH.near if ratio <= NEAR else 0.6, f"{pair} are both rough and near each other")
    limits = ROUGH if is_rough(one) or is_rough(other) else EXACT
    if ratio <= NEAR:
        return Clue(limits.near, f"{pair} are near each other")
    if ratio <= FAR:
        return Clue(limits.wide if ratio <= WIDE else limits.far, f"{pair} differ")
    return Clue(NEVER, f"{pair} differ")


def _arrived(one: Reading, other: Reading, ratio: float, pair: str) -> Clue:
    """A movement and a presence: those who are there may be more than those who came, so the numbers have to agree."""
    if ratio <= NEAR and (rounds_to(one, other) or rounds_to(other, one)):
        return Clue(1.0, f"{pair} agree when rounded")
    if ratio <= NEAR:
        weight = 0.3 if _is_bound(one, other) else -0.8
        return Clue(weight, f"{pair}: those who are there may be more than those who came")
    return Clue(NEVER, f"{pair}: those who are there are not those who came")


def _figures(one: Reading, other: Reading, ratio: float, pair: str) -> Clue:
    """Two figures of one presence."""
    if ratio <= (UNIT_NEAR if bool(one.unit) != bool(other.unit) else NEAR):
        return Clue(1.5, f"{pair} are near each other")
    if one.words.more or other.words.more:
        return Clue(-2.0, f"{pair}, one of them is said to come on top of others")
    if bool(one.unit) != bool(other.unit):
        return Clue(-1.5, f"{pair}, one of them a unit's")
    if ratio <= 1.3:
        return Clue(1.0, f"{pair} are two figures of one presence")
    if ratio <= GROWN:
        weight = next(weight for limit, weight in GROWTH if ratio <= limit)
        return Clue(weight, f"{pair} are two figures of one presence")
    if ratio <= GROWN_FROM_BOUND and _is_bound(one, other):
        return Clue(0.2, f"{pair} keep to the bound that is given")
    return Clue(NEVER, f"{pair} are too far apart for one presence")


def _vague(one: Reading, other: Reading) -> Clue:
    """ "Thousands" and "several thousand" agree, and 3,000 agree with both."""
    if one.count is None and other.count is None:
        if (one.low, one.high) != (other.low, other.high) or (one.low, one.high) == (None, None):
            return Clue(NEVER, "two vague numbers that differ")
        return Clue(1.0, f"same vague number ({one.count_text or 'no figure'})")
    vague, number = (one, other) if one.count is None else (other, one)
    low, count = vague.low, number.count or 0
    if low is None or not low <= count <= low * VAGUE_UP_TO:
        return Clue(NEVER, f"{count:,} is not {vague.count_text or 'a number that is not said'}")
    return Clue(0.5, f"{count:,} can be {vague.count_text}")


def rounds_to(exact: Reading, rounded: Reading) -> bool:
    """True if `exact` rounds to `rounded` at its last digit that is not 0; a single digit has to be said as rough."""
    if not exact.count or not rounded.count or exact.rough:
        return False
    digits = str(rounded.count).rstrip("0")
    if len(digits) == len(str(rounded.count)) or (len(digits) == 1 and not is_rough(rounded)):
        return False
    unit = int(str(rounded.count).replace(digits, "1", 1))
    return (exact.count + unit // 2) // unit * unit == rounded.count


def in_range(inner: Reading, outer: Reading) -> bool:
    """True if the count of `inner` lies between two different bounds of `outer`."""
    low, high = outer.low, outer.high
    if low is None or high is None or inner.count is None or low == high:
        return False
    return low <= inner.count <= high


def is_rough(reading: Reading) -> bool:
    """True if the wording leaves the number open to either side: about, more than, up to."""
    return reading.rough or reading.low is None or reading.high is None


def is_exact(reading: Reading) -> bool:
    """True if the wording gives one number and nothing that makes it rough."""
    return reading.count is not None and reading.low == reading.high == reading.count


def _is_bound(one: Reading, other: Reading) -> bool:
    """True if one is "more than" or "up to" a number, and the other keeps to it."""
    return any(
        (each.high is None and each.low is not None and each.low <= (its.count or 0))
        or (each.low is None and each.high is not None and each.high >= (its.count or 0))
        for each, its in ((one, other), (other, one))
    )


def _digits(count: int) -> int:
    return len(str(count).rstrip("0"))


def count_bucket(count: int) -> int:
    """The number of the bucket, a quarter wider than the one before, that the count falls in."""
    return math.floor(math.log(max(count, 1), WIDE))
