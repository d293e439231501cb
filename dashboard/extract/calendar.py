"""Wordings of dates and what they mean.

Each kind has a pattern and a function (match, article's date, tense) -> interval.
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
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_PART = (
    r"(?P<{0}part>early|mid|late|the end of|end of|the end|end|the start of|start of|beginning of|the beginning of|"
    r"the middle of|middle of|the first half of|the second half of)"
)


def _month_of(text: str) -> int:
    return _MONTHS.index(text.lower()[:3]) + 1


def _month_span(year: int, month: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def _near_year(published: dt.date, month: int, day: int, tense: Tense) -> int:
    """The year that puts a month or day without one nearest to the article, on the side that the tense asks for."""
    here = published.year
    distance = (month - published.month) * 31 + day - published.day
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


def _read_day(name: str) -> Reader:
    def read(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
        month, first = _month_of(match[f"{name}_m"]), int(match[f"{name}_d"])
        last = int(match[f"{name}_e"] or first)
        year = int(match[f"{name}_y"]) if match[f"{name}_y"] else _near_year(published, month, first, tense)
        return _date(year, month, first), _date(year, month, last)

    return read


def _read_iso(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
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


def _read_month(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    month = _month_of(match["month_m"])
    side = (match["month_side"] or "").lower()
    year = (
        int(match["month_y"])
        if match["month_y"]
        else _near_year(published, month, 15, "past" if side == "last" else "future" if side == "next" else tense)
    )
    start, end = _month_span(year, month)
    return _part(start, end, match["month_part"]) if match["month_part"] else (start, end)


def _read_weekday(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
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


def _read_year(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    year = int(match["year_y"])
    start, end = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return _part(start, end, match["year_part"]) if match["year_part"] else (start, end)


def _read_relative(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
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


def _read_word(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    word = match["word_w"].lower()
    day = published + dt.timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    return day, day


def _read_coming(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    return published, None


def _read_past(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    number = value_of(match["past_n"] or "one") or 1
    days = number * {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}[match["past_u"].lower().rstrip("s")]
    return published - dt.timedelta(days=min(days, 36_500)), published


def _read_ago(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    number = value_of(match["ago_n"]) or 1
    unit = match["ago_u"].lower().rstrip("s")
    if unit == "year":
        year = max(published.year - min(number, 200), 1)
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    day = published - dt.timedelta(days=min(number, 999) * {"day": 1, "week": 7, "month": 30}[unit])
    slack = {"day": 0, "week": 3, "month": 15}[unit]
    return day - dt.timedelta(days=slack), day + dt.timedelta(days=slack)


def _read_quarter(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    quarter = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}[match["quarter_q"].lower()]
    year = int(match["quarter_y"]) if match["quarter_y"] else published.year
    return dt.date(year, 3 * quarter - 2, 1), _month_span(year, 3 * quarter)[1]


def _read_season(match: re.Match[str], published: dt.date, tense: Tense) -> Interval:
    month = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[match["season_s"].lower()]
    side = (match["season_side"] or "").lower()
    year = (
        int(match["season_y"])
        if match["season_y"]
        else _near_year(published, month, 15, "past" if side == "last" else "future" if side == "next" else tense)
    )
    last = month + 2
    return dt.date(year, month, 1), _month_span(year + (last > 12), (last - 1) % 12 + 1)[1]


_Y = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th)"
_N = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
CORES: dict[str, tuple[str, Reader]] = {
    "iso": (r"(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)", _read_iso),
    "range": (
        rf"(?:between )?(?P<range_d>\d{{1,2}}){_TH}?(?: and | to |[-–])(?P<range_e>\d{{1,2}}){_TH}? "
        rf"(?P<range_m>{_MONTH})(?:,? (?P<range_y>{_Y}))?",
        _read_day("range"),
    ),
    "dayfirst": (
        rf"(?P<dayfirst_d>\d{{1,2}}){_TH}?(?P<dayfirst_e>)(?: of)? "
        rf"(?P<dayfirst_m>{_MONTH})(?:,? (?P<dayfirst_y>{_Y}))?",
        _read_day("dayfirst"),
    ),
    "monthfirst": (
        rf"(?P<monthfirst_m>{_MONTH}) (?P<monthfirst_d>\d{{1,2}}){_TH}?(?![\d,]*\d{{3}})"
        rf"(?:[-–](?P<monthfirst_e>\d{{1,2}}))?(?:,? (?P<monthfirst_y>{_Y}))?",
        _read_day("monthfirst"),
    ),
    "month": (
        rf"(?:{_PART.format('month_')}[ -])?(?:(?P<month_side>last|this|next) )?(?P<month_m>{_MONTH})"
        rf"(?:,? (?P<month_y>{_Y}))?",
        _read_month,
    ),
    "weekday": (
        rf"(?:(?P<weekday_side>last|this|next|previous) )?(?P<weekday_d>{_DAY})"
        r"(?: (?:morning|night|evening|afternoon))?",
        _read_weekday,
    ),
    "relative": (
        rf"(?:{_PART.format('relative_')} (?:of )?)?"
        r"(?P<relative_side>last|this|next|previous|coming|(?:the )?new|the) (?P<relative_unit>week|weekend|month|year)(?!-)",
        _read_relative,
    ),
    "word": (r"(?P<word_w>today|yesterday|tomorrow|tonight|overnight|this (?:morning|afternoon|evening))", _read_word),
    "coming": (
        r"(?:coming|next (?:few|several|couple of)|"
        r"next (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:to|or) \w+)?|"
        r"days (?:and weeks )?ahead|weeks ahead)(?: (?:days?|weeks?|months?|hours?|years?))?(?: (?:and|or) (?:weeks|months))?",
        _read_coming,
    ),
    "soon": (r"(?:within (?:days|weeks|hours)|soon|shortly|imminently)", _read_coming),
    "past": (
        rf"(?:past|last|previous) (?:(?P<past_n>{_N}|few|several) )?(?P<past_u>days?|weeks?|months?|years?|decade)",
        _read_past,
    ),
    "ago": (rf"(?P<ago_n>{_N}) (?P<ago_u>days?|weeks?|months?|years?) (?:ago|earlier)", _read_ago),
    "quarter": (
        r"(?P<quarter_q>first|second|third|fourth|last|final) quarter(?: of (?P<quarter_y>(?:19|20)\d\d))?",
        _read_quarter,
    ),
    "season": (
        r"(?:(?P<season_side>last|this|next|the|in) )(?P<season_s>spring|summer|autumn|fall|winter)"
        rf"(?: of)?(?: (?P<season_y>{_Y}))?",
        _read_season,
    ),
    "year": (
        rf"(?:{_PART.format('year_')}[ -])?(?P<year_y>{_Y})"
        r"(?!-?(?:strong|member|man)|,\d|\.\d| (?:troops|soldiers|men|personnel|members|peacekeepers|police))",
        _read_year,
    ),
}
