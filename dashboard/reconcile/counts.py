"""Two facts in; in words, why their numbers can be of the same people, or None."""

import math

from dashboard.records import Fact

# 5,200 and "about 5,000" are the same people to an outlet that rounds; 1,700 and "about 2,000" are not.
ROUGH_SHARE = 0.1
# A range is given with its middle: 2,500 for "2,000 to 3,000". Blocks are as wide, so that neighbours suffice.
WIDEST_RATIO = 1.25


def same_count(one: Fact, other: Fact) -> str | None:
    """Why two numbers agree: equal, rounded, in the range or as rough; None if they do not.

    A movement and a presence agree only if equal: those who are there may be more than those who came.
    """
    if one.count is None or other.count is None:
        return _same_words(one, other)
    if one.count == other.count:
        return f"same {one.count:,}"
    if (one.status == "stationed") != (other.status == "stationed"):
        return None
    smaller, larger = sorted((one.count, other.count))
    if smaller == 0 or larger / smaller > WIDEST_RATIO:
        return None
    pair = f"{smaller:,} and {larger:,}"
    is_near = larger - smaller <= ROUGH_SHARE * larger
    if is_near and (_rounds_to(one, other) or _rounds_to(other, one)):
        return f"{pair} agree when rounded"
    if _in_range(one, other) or _in_range(other, one):
        return f"{pair} lie in the range that is given"
    if is_near and _is_rough(one) and _is_rough(other):
        return f"{pair} are both rough and near each other"
    return None


def count_block(fact: Fact) -> int | None:
    """The number of the block that the count falls in: agreeing counts are in one block or in neighbours."""
    return None if fact.count is None else math.floor(math.log(max(fact.count, 1), WIDEST_RATIO))


def _same_words(one: Fact, other: Fact) -> str | None:
    """Vague numbers agree if both are vague and bound alike ("thousands" and "several thousand" do)."""
    bounds = (one.count_low, one.count_high)
    if one.count != other.count or bounds != (other.count_low, other.count_high) or bounds == (None, None):
        return None
    return f"same vague number ({one.count_text or 'no figure'})"


def _rounds_to(exact: Fact, rounded: Fact) -> bool:
    """True if `exact` rounds to `rounded` at its last digit that is not 0; a single digit has to be said as rough."""
    assert exact.count is not None
    assert rounded.count is not None
    digits = str(rounded.count).rstrip("0")
    if len(digits) == len(str(rounded.count)) or (len(digits) == 1 and not rounded.approximate):
        return False
    unit = int(str(rounded.count).replace(digits, "1", 1))
    return (exact.count + unit // 2) // unit * unit == rounded.count


def _in_range(inner: Fact, outer: Fact) -> bool:
    """True if the count of `inner` lies between two different bounds of `outer`."""
    low, high = outer.count_low, outer.count_high
    if low is None or high is None or inner.count is None or low == high:
        return False
    return low <= inner.count <= high


def _is_rough(fact: Fact) -> bool:
    """True if the wording leaves the number open to either side: about, more than, up to."""
    return fact.approximate or fact.count_low is None or fact.count_high is None
