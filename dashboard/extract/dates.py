"""A sentence in, the dates that it words out, each as a function of the tense that it stands with."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.extract.anchored import Anchored, in_small
from dashboard.extract.calendar import UNKNOWN, Interval, Tense, period
from dashboard.extract.date_names import is_name
from dashboard.extract.date_wordings import WORDINGS
from dashboard.records import Span

_CORE = "|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in WORDINGS.items())
_CLOCK = r"(?:dawn|daybreak|sunrise|first light|noon|midday|midnight|dusk|nightfall|sunset)"
_LEAD = (
    r"(?:(?P<lead>by|no later than|not later than|at least until|up until|until|till|through|up to|before|ahead of|"
    r"prior to|since|from|starting(?: on| in)?|beginning(?: on| in)?|no earlier than|not before|between|"
    r"after|following|as of|as from|effective|as (?:early|late|soon|recently) as|so far|already|towards?|"
    r"(?:in |during )?(?:the )?week (?:of|beginning|starting)|"
    r"(?:on |in |by )?the (?:night|evening|morning|early hours) of|"
    rf"(?:(?:shortly |just |soon )(?:before|after)|at|around|before) {_CLOCK}(?: on)?|"
    r"on|in|at|during|over|within|around|about|for|throughout|(?:late|early|later|earlier) on|to)\s+)?"
    r"(?:(?:about|around|at least|roughly) )?(?:the )?"
)
_ANCHOR = (  # every date has one of these
    r"(?:19|20)\d\d|\d(?:st|nd|rd|th)|(?<![^\W_])(?:mid|(?:"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"then|today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening|nights?|lunchtime|dawn|soon|shortly|"
    r"imminently|days?|weeks?|weekend|fortnights?|months?|years?|hours?|decades?|quarter|spring|summer|autumn|fall|"
    r"winter|future|christmas|easter|thanksgiving)(?![^\W_]))"
)
DATE = Anchored(rf"(?<![\w/-])(?<!\d\.){_LEAD}(?:{_CORE})(?![\w/])", _ANCHOR)
_HAS_DATE = re.compile(
    r"(?:19|20)\d\d|\d(?:st|nd|rd|th)\b|day\b|days\b|night|week|month|year\b|years\b|morrow|evening\b|morning|"
    r"spring\b|summer|autumn|fall\b|winter|decade|hours?\b|soon\b|shortly|imminent|\bthen\b|future|quarter|"
    r"Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|New Year|Easter|Thanksg|\d\.\d\d?\.",
)
_CLOSING = ("by", "no later than", "not later than", "until", "till", "through", "up to", "to", "at least until")
_BEFORE = ("before", "ahead of", "prior to")
_OPENING = ("from", "starting", "beginning", "after", "following", "as from", "effective", "no earlier", "not before")
_STRETCHING = ("over", "in", "within", "during", "for", "throughout")
_FIXED = ("iso", "dotted", "dayfirst", "monthfirst", "month", "weekday", "season", "year")  # ends of "from X to Y"
_OF_ANCHOR = ("same", "neighbour", "then", "later")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as worded. `lead` is the preposition before it, "" where there is none; `name` is the kind of wording.

    `last` is the end of a stretch worded by two dates: "from March to May", "on Tuesday and Wednesday".
    """

    span: Span
    lead: str
    name: str
    match: re.Match[str]
    last: "DateMention | None" = None

    def interval(self, published: dt.date, tense: Tense, anchor: Interval = UNKNOWN) -> Interval:
        """The first and last day meant, either None where it is open or unknown.

        Read against the article's date and the tense; "that day" against the anchor, the date told of before it.
        A day outside the years 1 to 9999 is unknown: an article may bear any date.
        """
        try:
            return self._read(published, tense, anchor)
        except (OverflowError, ValueError):
            return UNKNOWN

    def _read(self, published: dt.date, tense: Tense, anchor: Interval) -> Interval:
        if self.last:
            return self._to_last(self.last, published, tense, anchor)
        if self.lead == "since":
            return self._days(published, "past", anchor)[0], published
        start, end = self._days(published, tense, anchor)
        if self.lead == "so far" or self.lead == "already":
            return start, published
        if "week" in self.lead and start:
            return period("week", 0, start)
        if self.lead in _BEFORE or (self.lead in _CLOSING and self._opens_year()):
            return None, _eve(start, end) if not self._part() and self.name != "ending" else end
        if self.lead in _CLOSING:
            return None, end or start
        return (start, None) if self.lead.startswith(_OPENING) else (start, end)

    @property
    def needs_anchor(self) -> bool:
        """Whether the wording points to a date told of before: "that day", "a week later", "March of that year"."""
        if self.name == "stretch":
            return self.match["stretch_one"] is not None and self.lead not in _STRETCHING
        return self.name in _OF_ANCHOR or bool(_ANAPHOR.search(self.match.group(self.name)))

    @property
    def looks_back(self) -> bool:
        """Whether the anchor may matter to the days meant."""
        return self.needs_anchor or self.name == "stretch"

    def _days(self, published: dt.date, tense: Tense, anchor: Interval) -> Interval:
        read = WORDINGS[self.name][1]
        if not self.needs_anchor:
            if self.name == "stretch" and tense == "past":
                return _joined(*(read(self.match, day, tense) for day in anchor if day))
            return read(self.match, published, tense)
        if anchor == UNKNOWN and self.name == "later" and self.match["later_w"] == "earlier":
            return read(self.match, published, tense)
        if self.name == "stretch":
            unit = (self.match["stretch_one"] or "day").lower()
            return _joined(*(period(unit, 1, day) for day in anchor if day))
        return _joined(*(read(self.match, day, tense) for day in anchor if day))

    def _to_last(self, last: "DateMention", published: dt.date, tense: Tense, anchor: Interval) -> Interval:
        """The stretch of two dates: the one that tells more of itself is read first, the other beside it."""
        first_read, last_read = WORDINGS[self.name][1], WORDINGS[last.name][1]
        if (tense == "future" and not last._has_year()) or self._has_year():
            start = first_read(self.match, published, tense)[0]
            return start, last_read(last.match, start or published, "future")[1]
        end = last_read(last.match, published, tense)[1]
        return first_read(self.match, end or published, "past")[0], end

    def _has_year(self) -> bool:
        return self.name in ("year", "iso", "dotted") or bool(self.match.groupdict().get(f"{self.name}_y"))

    def _part(self) -> str | None:
        return self.match.groupdict().get(f"{self.name}_part")

    def _opens_year(self) -> bool:
        return self.name == "relative" and self.match["relative_side"].lower().endswith("new")


_ANAPHOR = re.compile(r"\b(?:that|same) year|\bthe (?:following|previous|next) year|^(?:following|that|same)\b")


def _joined(*stretches: Interval) -> Interval:
    """The days from the first one's first to the last one's last; unknown without any."""
    return (stretches[0][0], stretches[-1][1]) if stretches else UNKNOWN


def _eve(start: dt.date | None, end: dt.date | None) -> dt.date | None:
    """ "before March" ends with February; "before Friday" may well take in Friday."""
    feast = start and (start.month, start.day) == (12, 25)
    return start - dt.timedelta(days=1) if start and (start != end or feast) else end


def find_dates(sentence: str, offset: int = 0, anchors: Iterable[int] | None = None) -> Iterator[DateMention]:
    """Yield the dates of a sentence, left to right, the longest wording at each place; spans hold the preposition.

    `anchors` are where their anchors start, if that is known.
    """
    held: DateMention | None = None
    for match in DATE.finditer(in_small(sentence), anchors):
        if not (_HAS_DATE.search(sentence, *match.span()) or _HAS_DATE.search(sentence)):
            return
        name = match.lastgroup or ""  # the group of a wording closes last
        lead = " ".join((match["lead"] or "").lower().split())
        date = DateMention(Span(match.start() + offset, match.end() + offset), lead, name, match)
        if held and _reaches_on(held, date, sentence[held.span.end - offset : match.start()]):
            yield DateMention(Span(held.span.start, date.span.end), held.lead, held.name, held.match, date)
            held = None
            continue
        if held:
            yield held
        held = None if is_name(sentence, match, name, lead) else date
    if held:
        yield held


def _reaches_on(first: DateMention, last: DateMention, between: str) -> bool:
    """Whether two dates word one stretch: "from March to May", "between 2014 and 2016", "Tuesday and Wednesday"."""
    if first.name not in _FIXED or last.name not in _FIXED or first.lead in _CLOSING + _BEFORE + ("since",):
        return False
    if last.lead in ("to", "until", "till", "through"):
        return between == " "
    if last.lead or (first.name != last.name and first.lead != "between"):
        return False
    return between in ("-", "–", " - ", " – ") or (between in (" and ", " or ") and first.lead != "from")
