"""Two reports in; in words, why one can tell of a later day or state of what the other tells of, or None."""

import calendar
import datetime as dt

from dashboard.records import Report, Status

# A plan becomes a movement and then a presence. Standing by and leaving are deployments of their own.
COURSE: tuple[Status, ...] = ("planned", "deployed", "stationed")
WINDOW = dt.timedelta(days=14)

Days = tuple[dt.date, dt.date]


def days_of(report: Report) -> Days:
    """First and last day that the report tells of; an open end is closed by the day of publication."""
    said, published = report.fact, report.published
    first = said.date or min(said.date_end or published, published)
    last = said.date_end or max(said.date or published, published)
    return first, last


def gap(one: Days, other: Days) -> dt.timedelta:
    """Time between two spans of days, zero or less if they overlap."""
    return max(one[0], other[0]) - min(one[1], other[1])


def same_course(one: Report, other: Report) -> str | None:
    """Why the states follow from each other; None for other kinds, other days or a later state that came first.

    A presence may be long known when it is reported again; a movement is of its days.
    """
    states = {one.fact.status, other.fact.status}
    if "stationed" not in states and gap(days_of(one), days_of(other)) > WINDOW:
        return None
    if len(states) == 1:
        return f"both {one.fact.status}, {_when(one, other)}"
    if not states <= set(COURSE):
        return None
    earlier, later = sorted((one, other), key=lambda report: COURSE.index(report.fact.status))
    if days_of(later)[1] < min(days_of(earlier)[0], earlier.published):
        return None
    with_year = _day_told(earlier).year != _day_told(later).year
    return f"{_state(earlier, with_year)} then {_state(later, with_year)}"


def _when(one: Report, other: Report) -> str:
    first, last = sorted((_day_told(one), _day_told(other)))
    with_year = first.year != last.year
    if first == last:
        return f"on {_in_words(first, with_year)}"
    return f"on {_in_words(first, with_year)} and {_in_words(last, with_year)}"


def _state(report: Report, with_year: bool) -> str:
    return f"{report.fact.status} on {_in_words(_day_told(report), with_year)}"


def _day_told(report: Report) -> dt.date:
    """A plan is of the day when it was published, the rest of the day when it happened."""
    if report.fact.status == "planned":
        return report.published
    return report.fact.date or report.fact.date_end or report.published


def _in_words(day: dt.date, with_year: bool) -> str:
    year = f" {day.year}" if with_year else ""
    return f"{day.day} {calendar.month_name[day.month]}{year}"
