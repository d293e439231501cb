"""Stretches of days: months, weeks, seasons and feasts near a day, the parts of a stretch, and what lies beside it."""

import calendar
import datetime as dt
from collections.abc import Callable, Iterator
from typing import Literal

Tense = Literal["past", "present", "future"]
Interval = tuple[dt.date | None, dt.date | None]
Stretch = tuple[dt.date, dt.date]

UNKNOWN: Interval = (None, None)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_LENGTHS = {"hour": 1, "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3650}
_SLACK = {"week": 3, "fortnight": 3, "month": 15}  # what "three weeks ago" leaves open, in days
_LONGEST = 73_000  # days: nobody counts further back than two centuries


def month_number(name: str) -> int:
    """ "Sept." is 9."""
    return _MONTHS.index(name.lower()[:3]) + 1


def weekday_number(name: str) -> int:
    """ "Tuesday" is 1."""
    return _DAYS.index(name.lower()[:3])


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The day, None where the calendar has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def month_span(year: int, month: int) -> Stretch:
    """The days of a month; months beyond 12 run on into the next years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def year_span(year: int) -> Stretch:
    """The days of a year."""
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def near_year(published: dt.date, month: int, day: int, tense: Tense) -> int:
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


def near_span(of_year: Callable[[int], Stretch], published: dt.date, tense: Tense, side: str) -> Stretch:
    """The one of a yearly stretch that is meant: "last", "this" or "next" one, else the running or nearest by tense."""
    spans = [of_year(published.year + shift) for shift in (-2, -1, 0, 1, 2)]
    running = next((span for span in spans if span[0] <= published <= span[1]), None)
    over = [span for span in spans if span[1] < published][-1]
    to_come = next(span for span in spans if span[0] > published)
    if side in ("last", "previous"):
        return over
    if side == "next":
        return to_come
    if running:
        return running
    if side == "this":
        return next(span for span in spans if span[0].year == published.year)
    return to_come if tense == "future" or side == "coming" else over


def season_of(name: str) -> Callable[[int], Stretch]:
    """The months of a season in each year; winter runs into the next year."""
    first = _SEASONS[name]
    return lambda year: (month_span(year, first)[0], month_span(year, first + 2)[1])


def feast_of(name: str) -> Callable[[int], Stretch]:
    """The day of a feast in each year."""

    def days(year: int) -> Stretch:
        if name.startswith("easter"):
            day = easter(year) + dt.timedelta(days=name.endswith("monday"))
        elif name.startswith("thanks"):
            first = dt.date(year, 11, 1)
            day = first + dt.timedelta(days=(3 - first.weekday()) % 7 + 21)
        else:
            month_day = {"christmas eve": (12, 24), "boxing day": (12, 26), "new year's eve": (12, 31)}
            day = dt.date(year, *month_day.get(name, (12, 25) if name.startswith("christmas") else (1, 1)))
        return day, day

    return days


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the anonymous computus."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def period(unit: str, side: int, published: dt.date) -> Stretch:
    """The day, week, month and so on that holds a day, or the one `side` before or after it."""
    if unit in ("day", "night", "morning", "evening", "afternoon"):
        day = published + dt.timedelta(days=side)
        return day, day
    if unit in ("week", "fortnight"):
        monday = published - dt.timedelta(days=published.weekday() - 7 * side)
        return monday, monday + dt.timedelta(days=6)
    if unit == "weekend":
        saturday = published - dt.timedelta(days=published.weekday() - 5 - 7 * side)
        if side == 0 and saturday > published:
            saturday -= dt.timedelta(days=7)
        return saturday, saturday + dt.timedelta(days=1)
    if unit == "month":
        return month_span(published.year, published.month + side)
    if unit == "decade":
        first = published.year // 10 * 10 + 10 * side
        return dt.date(first, 1, 1), dt.date(first + 9, 12, 31)
    return year_span(published.year + side)


def weeks_of(span: Stretch) -> Iterator[Stretch]:
    """The first, second ... seven days of a stretch; the last week may be short."""
    first = span[0]
    while first <= span[1]:
        yield first, min(first + dt.timedelta(days=6), span[1])
        first += dt.timedelta(days=7)


def part_of(span: Stretch, words: str, published: dt.date) -> Interval:
    """The days that "early", "the end of", "the first week of" or "later" leave of a stretch."""
    start, end = span
    words = words.lower()
    if words.startswith("later") or words.startswith(("rest", "remainder")):
        return (published, end) if start <= published <= end else span
    if words.startswith("earlier"):
        return (start, published) if start <= published <= end else span
    if "week" in words and not words.startswith(("closing", "opening")):
        weeks = list(weeks_of(span))
        order = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}
        at = next((index for name, index in order.items() if words.startswith(name)), -1)
        return weeks[at] if 0 <= at < len(weeks) else (end - dt.timedelta(days=6), end)
    return _third_of(start, end, words)


def _third_of(start: dt.date, end: dt.date, words: str) -> Interval:
    """A half, or the early, middle or late part of a stretch."""
    year = (end - start).days > 300
    length = (end - start).days + 1
    if "half" in words:
        half = month_span(start.year, 7)[0] if year else start + dt.timedelta(days=length // 2)
        return (start, half - dt.timedelta(days=1)) if words.startswith("first") else (half, end)
    if year and ("start" in words or "beginning" in words or words.startswith("opening")):
        return month_span(start.year, 1)
    if year and words.startswith("early"):
        return start, month_span(start.year, 4)[1]
    if words.startswith(("early", "opening", "first")) or "start" in words or "beginning" in words:
        return start, start + dt.timedelta(days=max(length // 3 - 1, 0))
    if "mid" in words:
        if year:
            return month_span(start.year, 6)[0], month_span(start.year, 7)[1]
        return start + dt.timedelta(days=length // 3), start + dt.timedelta(days=length // 2 - 1)
    if year and ("end" in words or words.startswith(("turn", "close", "closing", "last", "final"))):
        return dt.date(end.year, 12, 1), end
    return start + dt.timedelta(days=2 * length // 3), end


def shifted(span: Interval, number: int, unit: str) -> Interval:
    """The stretch so many units later (or, below 0, earlier), with as much slack as the unit leaves."""
    slack = _SLACK.get(unit, 0) if span[0] == span[1] else 0

    def moved(day: dt.date | None, by: int) -> dt.date | None:
        days = max(-_LONGEST, min(_LONGEST, number * _LENGTHS[unit])) + by
        return day + dt.timedelta(days=days) if day else None

    if unit in ("year", "decade"):
        years = number * (10 if unit == "decade" else 1)
        day = span[0] or span[1]
        return year_span(min(max(day.year + years, 1), 9000)) if day else UNKNOWN
    return moved(span[0], -slack), moved(span[1], slack)


def days_in(number: int, unit: str) -> dt.timedelta:
    """How many days so many units last, as far as they are counted."""
    days = -(-number // 24) if unit == "hour" else number * _LENGTHS[unit]
    return dt.timedelta(days=min(days, _LONGEST))
