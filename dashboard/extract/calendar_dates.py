"""A date of the calendar as worded in ("March", "the 14th"), the days that it means out.

Read against a day (the article's, or the anchor's) and the tense; a match has the groups of its wording in
date_wordings.py. A day that no month has is (None, None).
"""

import datetime as dt
import re
from collections.abc import Callable

from dashboard.extract.calendar import (
    UNKNOWN,
    Interval,
    Tense,
    day_of,
    feast_of,
    month_number,
    month_span,
    near_span,
    near_year,
    part_of,
    season_of,
    weekday_number,
    year_span,
)

Reader = Callable[[re.Match[str], dt.date, Tense], Interval]

SIDES = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "this coming": 1, "following": 1}


def _year(words: str, published: dt.date) -> int:
    """ "2023", "of next year", "that year" (of the day it is read against)."""
    if words[-4:].isdigit():
        return int(words[-4:])
    return published.year + next((shift for side, shift in SIDES.items() if side in words.lower()), 0)


def read_day(name: str) -> Reader:
    """Days of a month, "10 September", "2-5 May"; the reader of the pattern whose groups begin with `name`."""

    def read(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
        month, first = month_number(match[f"{name}_m"]), int(match[f"{name}_d"])
        last, words = int(match[f"{name}_e"] or first), match[f"{name}_y"]
        year = _year(words, published) if words else near_year(published, month, first, tense)
        return day_of(year, month, first), day_of(year, month, last)

    return read


def read_iso(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "2024-03-01"."""
    day = day_of(int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"]))
    return day, day


def read_dotted(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "3.9.2024", the day first."""
    day = day_of(int(match["dotted_y"]), int(match["dotted_m"]), int(match["dotted_d"]))
    return day, day


def read_month(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "March", "late March 2024", "last March", "January this year"."""
    month, side = month_number(match["month_m"]), (match["month_side"] or "").lower()
    if match["month_y"]:
        span = month_span(_year(match["month_y"], published), month)
    elif side:
        span = near_span(lambda year: month_span(year, month), published, tense, side)
    else:
        span = month_span(near_year(published, month, 15, tense), month)
    if match["month_z"]:  # "March-May"
        months = (month_number(match["month_z"]) - month) % 12
        span = span[0], month_span(span[0].year, month + months)[1]
    return part_of(span, match["month_part"], published) if match["month_part"] else span


def read_weekday(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "Tuesday": the last one, or the next where the tense asks for it."""
    back = (published.weekday() - weekday_number(match["weekday_d"])) % 7
    side = (match["weekday_side"] or "").lower()
    if side in ("that", "same"):
        shift = min(-back, (-back) % 7, key=abs)
    elif side in ("last", "previous", "this past"):
        shift = -(back or 7)
    elif side in ("next", "following") or side.endswith("coming"):
        shift = (-back) % 7 or 7
    else:
        shift = (-back) % 7 if tense == "future" or match["weekday_far"] else -back
    day = published + dt.timedelta(days=shift + 7 * bool(match["weekday_far"]))
    return day, day


def read_year(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "2024", "early 2024", "2014-16"."""
    span = year_span(int(match["year_y"]))
    if match["year_z"]:
        last = int(match["year_y"][: -len(match["year_z"])] + match["year_z"])
        span = span[0], year_span(max(last, span[0].year))[1]
    return part_of(span, match["year_part"], published) if match["year_part"] else span


def read_decade(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the early 1990s": the decade cut in about three."""
    first, part = int(match["decade_y"]), (match["decade_part"] or "").lower()
    start, end = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    return dt.date(first + start, 1, 1), dt.date(first + end, 12, 31)


def read_quarter(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the first quarter of 2024", "the last quarter of next year"."""
    quarter = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}[match["quarter_q"].lower()]
    year = _year(match["quarter_y"], published) if match["quarter_y"] else published.year
    return dt.date(year, 3 * quarter - 2, 1), month_span(year, 3 * quarter)[1]


def read_season(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "last summer", "the spring of 2023", "early autumn"; winter runs into the next year."""
    days = season_of(match["season_s"].lower())
    side = (match["season_side"] or "").lower().removeprefix("this ") or ""
    side = "coming" if "coming" in side else side
    span = days(_year(match["season_y"], published)) if match["season_y"] else near_span(days, published, tense, side)
    part = match["season_part"] or match["season_mid"]
    return part_of(span, part, published) if part else span


def read_feast(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "Christmas", "New Year's Eve", "Easter Sunday"."""
    side = (match["feast_side"] or "").lower()
    return near_span(feast_of(match["feast_f"].lower().replace("’", "'")), published, tense, side)


def read_ordinal(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the 14th": of the month that is nearest on the side of the tense."""
    number, side = int(match["ordinal_d"]), SIDES.get((match["ordinal_side"] or "").lower())
    shifts = (side,) if side else (0, 1) if tense == "future" else (0, -1)
    for shift in shifts:
        first = month_span(published.year, published.month + shift)[0]
        day = day_of(first.year, first.month, number)
        if day and (side or match["ordinal_side"] or (day >= published if tense == "future" else day <= published)):
            return day, day
    return UNKNOWN
