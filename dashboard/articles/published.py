"""Wordings of a publication date in; one calendar date out, or the reason why there is none. Never a guess."""

import datetime as dt
import re
from collections.abc import Iterable

from dashboard.errors import MissingDateError

ADVICE = "Give the date of publication as YYYY-MM-DD (on the command line: --published YYYY-MM-DD)."

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"

YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
DAY_MONTH_YEAR = re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH},?[ -](\d{{4}})(?!\d)", re.IGNORECASE)
MONTH_DAY_YEAR = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?!\d)", re.IGNORECASE)
YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")

# Some pages carry a century of nonsense ("0001-01-01", "9999-12-31") where their system knows no date.
FIRST_YEAR, LAST_YEAR = 1900, 2100
LONGEST_WORDING = 200


def published_date(wordings: Iterable[str]) -> dt.date:
    """The date that the first readable wording gives.

    MissingDateError where there is no wording, or where all of them are ambiguous (02/03/2022) or no dates at all.
    """
    refused: list[str] = []
    for wording in wordings:
        shown = " ".join(wording[:LONGEST_WORDING].split())
        if found := date_in(shown):
            return found
        if shown:
            refused.append(shown)
    if not refused:
        raise MissingDateError(f"It does not say when it was published. {ADVICE}")
    raise MissingDateError(f"Its date, {refused[0]!r}, {_fault(refused[0])}. {ADVICE}")


def date_in(wording: str) -> dt.date | None:
    """The calendar date that `wording` holds; None where there is none or it can be read in two ways.

    A time and an offset are passed over: 2022-02-02T23:30:00-05:00 is the 2nd, where it was published.
    """
    if match := YEAR_FIRST.search(wording):
        return _date(match[1], match[3], match[4])
    if match := DAY_MONTH_YEAR.search(wording):
        return _date(match[3], _month(match[2]), match[1])
    if match := MONTH_DAY_YEAR.search(wording):
        return _date(match[3], _month(match[1]), match[2])
    if match := YEAR_LAST.search(wording):
        return _year_last(*match.groups())
    return None


def _year_last(first: str, second: str, year: str) -> dt.date | None:
    # 02-02-22 may be 2 February 2022 or 22 February 2002.
    if len(year) == 2:
        return None
    readings = {_date(year, second, first), _date(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _month(name: str) -> str:
    return str(MONTHS.index(name[:3].lower()) + 1)


def _date(year: str, month: str, day: str) -> dt.date | None:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _fault(wording: str) -> str:
    match = YEAR_LAST.search(wording)
    if match and (len(match[3]) == 2 or max(int(match[1]), int(match[2])) <= 12):
        return "is ambiguous: day and month (or year) can be read in two ways"
    return "is not a calendar date that can be read"
