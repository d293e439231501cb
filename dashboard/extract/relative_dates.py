"""A time told from some day in ("last week", "in two weeks"), the days that it means out.

Read against a day (the article's, or the anchor's) and the tense; a match has the groups of its wording in
date_wordings.py. What a tense does not allow is (None, None).
"""

import datetime as dt
import re

from dashboard.extract.calendar import (
    UNKNOWN,
    Interval,
    Tense,
    days_in,
    near_span,
    part_of,
    period,
    season_of,
    shifted,
)
from dashboard.extract.calendar_dates import SIDES
from dashboard.extract.number_words import value_of

_VAGUE = {"few": 5, "a few": 5, "several": 7, "couple of": 2, "a couple of": 2, "half a": 1, "half an": 1}


def _amount(words: str | None) -> int:
    """ "a few" is 5, "two to three" 3, nothing 1."""
    last = re.split(r" (?:to|or) ", (words or "one").lower())[-1]
    return _VAGUE.get(last) or value_of(last) or 1


def read_relative(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "last week", "the end of this month", "the week after next"."""
    side = SIDES.get(match["relative_side"].lower(), 1 if "new" in match["relative_side"].lower() else 0)
    far = match["relative_far"].strip().lower()
    side = {"before last": -2, "after next": 2}.get(far, side)
    span = period(match["relative_unit"].lower(), side, published)
    if match["relative_unit"].lower() == "weekend" and side == 0 and tense == "future" and span[1] < published:
        span = span[0] + dt.timedelta(days=7), span[1] + dt.timedelta(days=7)
    return part_of(span, match["relative_part"], published) if match["relative_part"] else span


def read_ending(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "before the year is out": the whole of it, which is not yet over."""
    return period(match["ending_u"].lower(), 0, published)


def read_closing(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "by year's end", "month-end"."""
    unit = (match["closing_u"] or match["closing_v"]).lower()
    return part_of(period(unit, 0, published), "end", published)


def read_midst(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "mid-year"."""
    return part_of(period(match["midst_u"].lower(), 0, published), "mid", published)


def read_word(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "yesterday", "this morning", "overnight"."""
    word = match["word_w"].lower()
    if word == "overnight":
        night = dt.timedelta(days=1)
        return (published, published + night) if tense == "future" else (published - night, published)
    shift = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}
    day = published + dt.timedelta(days=-1 if word.startswith("last") else shift.get(word, 0))
    return day, day


def read_coming(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "in the coming days": from the article on, without an end."""
    return published, None


def read_soon(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "soon": as the coming days; in a tale of the past it says nothing of the article's day."""
    return UNKNOWN if tense == "past" else (published, None)


def read_stretch(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "over the next two weeks", "in the coming month": from the day on, so long."""
    unit = (match["stretch_u"] or match["stretch_one"]).lower()
    if _amount_is_vague(match["stretch_n"]):
        return published, None
    return published, published + days_in(_amount(match["stretch_n"]), unit)


def _amount_is_vague(words: str | None) -> bool:
    return bool(words) and (words or "").lower() in _VAGUE


def read_past(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the past two years": up to the day; "recent weeks" have no first day."""
    if match["past_open"]:
        return None, published
    unit = (match["past_u"] or match["past_v"]).lower()
    return published - days_in(_amount(match["past_n"]), unit), published


def read_ahead(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "in two weeks", "within 48 hours", "six months from now": of what is to come alone."""
    if tense == "past":
        return UNKNOWN
    number, unit = _amount(match["ahead_n"] or match["ahead_m"]), (match["ahead_u"] or match["ahead_v"]).lower()
    return published, published + days_in(number, unit)


def read_ago(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "three weeks ago", with as much slack as the unit leaves; "weeks ago" at least one."""
    unit, here = match["ago_u"].lower(), (published, published)
    if unit == "hour":
        return published - days_in(_amount(match["ago_n"]), unit), published
    if match["ago_n"] is None:
        return None, shifted(here, -1, unit)[1]
    return shifted(here, -_amount(match["ago_n"]), unit)


def read_later(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "a week later", "two months earlier": that far from the day."""
    unit, word = match["later_u"].lower(), (match["later_w"] or match["later_v"]).lower()
    sign, here = -1 if word in ("earlier", "before") else 1, (published, published)
    number = 0 if unit == "hour" else _amount(match["later_n"] or "several")
    return shifted(here, sign * number, "day" if unit == "hour" else unit)


def read_neighbour(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "the following week", "the day before"."""
    side = 1 if "following" in (match["neighbour_side"] or "").lower() or match["neighbour_w"] == "after" else -1
    unit = (match["neighbour_u"] or match["neighbour_v"]).lower()
    if unit in ("spring", "summer", "autumn", "fall", "winter"):
        return near_span(season_of(unit), published, tense, "next" if side > 0 else "last")
    return period(unit, side, published)


def read_same(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "that day", "the same month", "later that year"."""
    unit = match["same_u"].lower()
    if unit in ("spring", "summer", "autumn", "fall", "winter"):
        span = near_span(season_of(unit), published, tense, "this")
    else:
        span = period(unit, 0, published)
    return part_of(span, match["same_part"], published) if match["same_part"] else span


def read_then(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    """ "by then", "since then"."""
    return published, published
