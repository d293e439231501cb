"""A date's wording in, the days that it means out, read against the article's date and the tense of its verb.

A match has the groups of its wording in date_wordings.py.
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable
from typing import Literal

from dashboard.extract.number_words import value_of

Tense = Literal["past", "present", "future"]
Interval = tuple[dt.date | None, dt.date | None]
Reader = Callable[[re.Match[str], dt.date, Tense], Interval]

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def _month_of(text: str) -> int:
    return _MONTHS.index(text.lower()[:3]) + 1


def _month_span(year: int, month: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def _near_year(published: dt.date, month: int, day: int, tense: Tense) -> int:
    """The year that puts a month or day without one nearest to the article, on the side that the tense asks for."""
    here = published.year
    distance = (month - published.month) * 31 + day - published.day
    if month == published.month and day == 15:
        return here  # the middle stands for the whole month
    if tense == "past":
        return here if distance <= 3 else here - 1
    if tense == "future":
        return here if distance >= -20 else here + 1
    return here + 1 if distance < -200 else here - 1 if distance > 200 else here


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def read_day(name: str) -> Reader:
    """Days of a month, "10 September", "2-5 May"; the reader of the pattern whose groups begin with `name`."""

    def read(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
        month, first = _month_of(match[f"{name}_m"]), int(match[f"{name}_d"])
        last = int(match[f"{name}_e"] or first)
        year = int(match[f"{name}_y"]) if match[f"{name}_y"] else _near_year(published, month, first, tense)
        return _date(year, month, first), _date(year, month, last)

    return read


def read_iso(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "2024-03-01"."""
    day = _date(int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"]))
    return day, day


def _part(start: dt.date, end: dt.date, part: str) -> Interval:
    """The days that "early", "mid" or "the end of" leave of a period."""
    length = (end - start).days + 1
    part = part.lower()
    if part.endswith("half of"):
        half = start + dt.timedelta(days=length // 2)
        return (start, half - dt.timedelta(days=1)) if "first" in part else (half, end)
    if part.startswith("early") or "start" in part or "beginning" in part:
        return start, start + dt.timedelta(days=max(length // 3 - 1, 0))
    if part.startswith("mid") or "middle" in part:
        return start + dt.timedelta(days=length // 3), start + dt.timedelta(
            days=length // 2 if length < 40 else 2 * length // 3
        )
    if "end" in part:
        return (end, end) if length > 31 else (start + dt.timedelta(days=2 * length // 3), end)
    return start + dt.timedelta(days=2 * length // 3), end


def read_month(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "March", "late March 2024", "last March"."""
    month = _month_of(match["month_m"])
    side = (match["month_side"] or "").lower()
    year = (
        int(match["month_y"])
        if match["month_y"]
        else _near_year(published, month, 15, "past" if side == "last" else "future" if side == "next" else tense)
    )
    start, end = _month_span(year, month)
    return _part(start, end, match["month_part"]) if match["month_part"] else (start, end)


def read_weekday(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "Tuesday": the last one, or the next where the tense asks for it."""
    wanted = _DAYS.index(match["weekday_d"].lower()[:3])
    side = (match["weekday_side"] or "").lower()
    back = (published.weekday() - wanted) % 7
    if side in ("last", "previous") and back == 0:
        back = 7
    if side == "next" or (tense == "future" and side not in ("last", "previous")):
        day = published + dt.timedelta(days=(-back) % 7 or (7 if side == "next" else 0))
    else:
        day = published - dt.timedelta(days=back)
    return day, day


def read_year(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "2024", "early 2024"."""
    year = int(match["year_y"])
    start, end = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return _part(start, end, match["year_part"]) if match["year_part"] else (start, end)


def read_relative(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "last week", "the end of this month"."""
    side = {"last": -1, "previous": -1, "this": 0, "the": 0, "next": 1, "coming": 1, "the new": 1, "new": 1}[
        (match["relative_side"] or "the").lower()
    ]
    start, end = _period(match["relative_unit"].lower(), side, published)
    return _part(start, end, match["relative_part"]) if match["relative_part"] else (start, end)


def _period(unit: str, side: int, published: dt.date) -> tuple[dt.date, dt.date]:
    if unit == "week":
        monday = published - dt.timedelta(days=published.weekday() - 7 * side)
        return monday, monday + dt.timedelta(days=6)
    if unit == "weekend":
        saturday = published - dt.timedelta(days=published.weekday() - 5 - 7 * side)
        if side == 0 and saturday > published:
            saturday -= dt.timedelta(days=7)
        return saturday, saturday + dt.timedelta(days=1)
    if unit == "month":
        total = published.year * 12 + published.month - 1 + side
        return _month_span(total // 12, total % 12 + 1)
    return dt.date(published.year + side, 1, 1), dt.date(published.year + side, 12, 31)


def read_word(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "yesterday", "this morning"."""
    word = match["word_w"].lower()
    day = published + dt.timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    return day, day


def read_coming(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "in the coming days": from the article on, without an end."""
    return published, None


def read_past(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the past two years": up to the article."""
    number = value_of(match["past_n"] or "one") or 1
    days = number * {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}[match["past_u"].lower().rstrip("s")]
    return published - dt.timedelta(days=min(days, 36_500)), published


def read_ago(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "three weeks ago", with as much slack as the unit leaves."""
    number = value_of(match["ago_n"]) or 1
    unit = match["ago_u"].lower().rstrip("s")
    if unit == "year":
        year = max(published.year - min(number, 200), 1)
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    day = published - dt.timedelta(days=min(number, 999) * {"day": 1, "week": 7, "month": 30}[unit])
    slack = {"day": 0, "week": 3, "month": 15}[unit]
    return day - dt.timedelta(days=slack), day + dt.timedelta(days=slack)


def read_quarter(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the first quarter of 2024"."""
    quarter = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}[match["quarter_q"].lower()]
    year = int(match["quarter_y"]) if match["quarter_y"] else published.year
    return dt.date(year, 3 * quarter - 2, 1), _month_span(year, 3 * quarter)[1]


def read_season(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "last summer", "the spring of 2023"; winter runs into the next year."""
    month = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[match["season_s"].lower()]
    side = (match["season_side"] or "").lower()
    year = (
        int(match["season_y"])
        if match["season_y"]
        else _near_year(published, month, 15, "past" if side == "last" else "future" if side == "next" else tense)
    )
    last = month + 2
    return dt.date(year, month, 1), _month_span(year + (last > 12), (last - 1) % 12 + 1)[1]
