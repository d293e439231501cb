"""Two readings in; as a clue, whether one can tell of a later day or state of what the other tells of."""

import calendar
import datetime as dt
from functools import lru_cache

from dashboard.reconcile.clue import NEVER, Clue
from dashboard.reconcile.reading import Reading
from dashboard.records import Status

# A plan becomes a movement and then a presence. Who left is on another way.
COURSE: tuple[Status, ...] = ("standby", "planned", "deployed", "stationed")
COMING: frozenset[Status] = frozenset({"standby", "planned"})

# Days between two reports, and the weight up to there. The last entry is the limit: the same number of people on the
# same way a month later are others; a presence may be told of again after years.
Scale = tuple[tuple[int, float], ...]
AGAIN: Scale = ((0, 1.0), (3, 0.5), (7, 0.0), (14, -0.5), (21, -1.5))
CARRIED_OUT: Scale = ((14, 0.5), (30, 0.0), (45, -0.5))
ARRIVED: Scale = ((30, 0.5), (120, 0.0), (400, -0.7), (800, -1.5))
STILL_THERE: Scale = ((100, 0.5), (200, 0.2), (400, 0.0), (800, -0.4))
# A pull-out is ordered, begun and completed, often over months; those who left on a day left then.
WEEK = 7
LEAVING: Scale = ((0, 1.0), (3, 0.5), (14, 0.0), (45, -0.5), (90, -1.0))

# Two movements of a force to one place on the very same day are rare; two reports of one are not.
SAME_DAY = 0.5
# Of those who stand by some are sent, and some are not.
CALLED_UP = -0.5
# "Left Germany for Romania" is how some outlets tell that they came.
LEFT_ON_THE_WAY = -0.5
# A plan that is called one of the past, "promised" or "ordered in May", may be older than others.
OLD_PLAN, OLD_PLAN_DAYS = -1.0, 800
# Slow outlets still announce what has begun; they say that troops are there before others say that they came.
LATE: Scale = ((7, -1.0), (14, -2.0))
THERE_BEFORE: Scale = ((4, -1.0), (11, -2.0))
EARLY_DAYS, OPEN_DAYS = 3, 14


def same_course(one: Reading, other: Reading) -> Clue:
    """How the states and days follow from each other; `NEVER` for the way back and for days too far apart."""
    states = {one.status, other.status}
    if "withdrawn" in states:
        return _leaving(one, other)
    if states == {"stationed"}:
        days = abs(one.told - other.told)
        return Clue(_weight(STILL_THERE, days), f"both stationed, {_when(one, other)}")
    if len(states) == 1 or states <= COMING:
        return _again(one, other, AGAIN)
    earlier, later = sorted((one, other), key=lambda each: COURSE.index(each.status))
    clue = _arrived(earlier, later) if later.status == "stationed" else _carried_out(earlier, later)
    return Clue(clue.weight + CALLED_UP, clue.why) if earlier.status == "standby" else clue


def _leaving(one: Reading, other: Reading) -> Clue:
    """Two reports of those who leave; or of one way that one tells as leaving, the other as coming: both ends agree."""
    if one.status == other.status:
        return _again(one, other, AGAIN if _is_of_days(one) and _is_of_days(other) else LEAVING)
    if "stationed" in (one.status, other.status) or not all((*one.ways, *other.ways)):
        return Clue(NEVER, "one leaves, the other does not")
    earlier, later = sorted((one, other), key=lambda each: each.status == "withdrawn")
    moved = _carried_out(earlier, later) if earlier.status in COMING else _again(earlier, later, AGAIN)
    return Clue(moved.weight + LEFT_ON_THE_WAY, moved.why)


def _is_of_days(reading: Reading) -> bool:
    """True if the report says on which days, a week at most, and not only by when, or that they will."""
    return reading.is_dated and not reading.starts_open and reading.last - reading.first <= WEEK


def _again(one: Reading, other: Reading, scale: Scale) -> Clue:
    """Two reports of one state."""
    days = max(0, max(one.first, other.first) - min(one.last, other.last))
    state = " and ".join(sorted({one.status, other.status}))
    why = f"{'both ' if one.status == other.status else ''}{state}, {_when(one, other)}"
    weight = _weight(scale, days)
    if weight < OLD_PLAN and one.status == other.status == "planned":
        later = max(one, other, key=lambda each: each.published)
        if later.words.old and days <= OLD_PLAN_DAYS:
            return Clue(OLD_PLAN, f"{why}, the later one tells of an old plan")
    is_of_a_day = one.first == one.last == other.first == other.last and one.is_dated and other.is_dated
    return Clue(weight + SAME_DAY if is_of_a_day and one.status not in COMING else weight, why)


def _carried_out(plan: Reading, movement: Reading) -> Clue:
    """A plan and the movement that it became."""
    why = _then(plan, movement)
    days = movement.first - plan.published
    late = plan.published - movement.last
    if late > 0:
        if plan.words.old and late <= OLD_PLAN_DAYS:
            return Clue(OLD_PLAN, f"{why}, told as an old plan")
        return Clue(_weight(LATE, late), f"{why}, told late" if late <= LATE[-1][0] else f"{why}: it had moved before")
    if days > CARRIED_OUT[-1][0] and plan.is_dated and movement.first <= plan.last:
        return Clue(0.0, f"{why}, within the days of the plan")
    if days > CARRIED_OUT[-1][0] and movement.words.old and days <= OLD_PLAN_DAYS:
        return Clue(OLD_PLAN, f"{why}, told as an old plan")
    return Clue(_weight(CARRIED_OUT, days), why)


def _arrived(coming: Reading, there: Reading) -> Clue:
    """A plan or a movement and the presence that it became."""
    start = coming.published if coming.status in COMING else coming.first
    days = there.told - start
    is_open = coming.status == "deployed" and coming.starts_open
    why = _then(coming, there)
    late = -days - (OPEN_DAYS if is_open else EARLY_DAYS)
    if late > 0:
        if coming.words.old and late <= OLD_PLAN_DAYS:
            return Clue(OLD_PLAN, f"{why}, told as an old plan")
        return Clue(_weight(THERE_BEFORE, late), f"{why}: there before")
    if days > ARRIVED[0][0] and coming.is_dated and there.told <= coming.last:
        return Clue(0.0, f"{why}, within the days of the plan")
    return Clue(_weight(ARRIVED, days), why)


def _weight(scale: Scale, days: int) -> float:
    return next((weight for limit, weight in scale if days <= limit), NEVER)


def _then(earlier: Reading, later: Reading) -> str:
    with_year = _year(earlier.told) != _year(later.told)
    before, after = (in_words(each.told, with_year) for each in (earlier, later))
    follows = f"{after} follows {before}" if later.told > earlier.told else f"both on {after}"
    if later.told < earlier.told:
        follows = f"{after} and {before}"
    return f"{follows}: {earlier.status} -> {later.status}"


def _when(one: Reading, other: Reading) -> str:
    first, last = sorted((one.told, other.told))
    with_year = _year(first) != _year(last)
    if first == last:
        return f"on {in_words(first, with_year)}"
    return f"on {in_words(first, with_year)} and {in_words(last, with_year)}"


@lru_cache(maxsize=1 << 14)
def in_words(day: int, with_year: bool) -> str:
    """ "3 February", or "3 February 2022"."""
    date = dt.date.fromordinal(day)
    return f"{date.day} {calendar.month_name[date.month]}{f' {date.year}' if with_year else ''}"


def _year(day: int) -> int:
    return dt.date.fromordinal(day).year
