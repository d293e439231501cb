"""A sentence in, the dates that it words out, each as a function of the tense that it stands with."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.extract.anchored import Anchored
from dashboard.extract.calendar import Interval, Tense
from dashboard.extract.date_wordings import WORDINGS
from dashboard.records import Span

_CORE = "|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in WORDINGS.items())
_LEAD = (
    r"(?:(?P<lead>by|no later than|until|till|through|up to|before|since|from|starting(?: on| in)?|"
    r"beginning(?: on| in)?|"
    r"after|following|as of|as from|effective|"
    r"on|in|at|during|over|within|around|about|for|throughout|late on|early on|to|later on)\s+)?"
    r"(?:about |around )?(?:the )?"
)
_OPENING = ("from", "starting", "beginning", "after", "following", "as from", "effective")
_ANCHOR = (  # every date has one of these
    r"\d+|(?<![^\W_])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|next|coming|"
    r"today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening|soon|shortly|imminently|"
    r"day|week|month|year|hour|decade|quarter|spring|summer|autumn|fall|winter)"
)
DATE = Anchored(rf"(?<![\w-]){_LEAD}(?:{_CORE})(?![\w])", _ANCHOR)
_HAS_DATE = re.compile(
    r"\d|day\b|days\b|week|month|year|yesterday|tomorrow|tonight|overnight|morning|spring|summer|autumn|fall\b|winter|decade|"
    r"soon\b|shortly|imminent|hours\b|"
    r"Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as worded. `lead` is the preposition before it, "" where there is none; `name` is the kind of wording."""

    span: Span
    lead: str
    name: str
    match: re.Match[str]

    def interval(self, published: dt.date, tense: Tense) -> Interval:
        """The first and last day meant, either None where it is open, read against the article's date and the tense."""
        start, end = WORDINGS[self.name][1](self.match, published, tense)
        if self.lead in ("by", "no later than", "before", "until", "till", "through", "up to", "to"):
            return None, end or start
        if self.lead == "since":
            past = WORDINGS[self.name][1](self.match, published, "past")
            return past[0], published
        if self.lead.startswith(_OPENING):
            return start, None
        return start, end


def find_dates(sentence: str, offset: int = 0) -> Iterator[DateMention]:
    """Yield the dates of a sentence, left to right, the longest wording at each place; spans hold the preposition."""
    if not _HAS_DATE.search(sentence):
        return
    for match in DATE.finditer(sentence):
        name = match.lastgroup or ""
        name = next((n for n in WORDINGS if match.group(n)), name)
        if _is_name(sentence, match, name):
            continue
        yield DateMention(
            Span(match.start() + offset, match.end() + offset), (match["lead"] or "").lower(), name, match
        )


def _is_name(sentence: str, match: re.Match[str], name: str) -> bool:
    """ "may march": a month or season that is an ordinary word here."""
    if name == "month":
        core, at = match["month_m"], match.start("month_m")
        if core[0].islower():
            return True
        bare = not (match["lead"] or match["month_part"] or match["month_side"] or match["month_y"])
        person = bool(re.search(r"[A-Z]\w+ $", sentence[:at]))  # "Theresa May"
        return core in ("May", "March") and bare and (at == 0 or person)
    return (
        name == "year"
        and not match["lead"]
        and bool(re.match(r"\s+\w", sentence[match.end() :]))
        and not re.search(r"(?:,|\() ?$", sentence[: match.start()])
    )
