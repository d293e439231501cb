"""A sentence in, the counts that it words out: value, bounds and how exact they are. No meaning beyond the number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.extract.number_words import vague_low, value_of
from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people as worded. `low`/`high` are None where the wording gives no bound."""

    span: Span
    value: int | None
    low: int | None
    high: int | None
    approximate: bool = False
    is_range: bool = False
    from_to: bool = False
    strong: bool = False


_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+(?![\d.]*\d)|\d{1,3}(?:[   ]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_SCALE = r"(?:hundred|thousand|million)"
_VAGUE = (
    r"(?:(?:several|a few|some|a couple(?: of)?|many|the low|low|a) )?(?:(?:tens|hundreds) of (?:thousands|hundreds)|(?:several|(?:a )?few|(?:a )?couple(?: of)?|many) (?:thousand|hundred|dozen)s?"
    r"|thousands|hundreds|dozens|scores|tens)(?= |$|[,.;:])"
)
_WORDED = rf"(?:(?:{_SMALL}|a|{_DIGITS})(?:[- ]{_SCALE})+(?:(?: and)? {_SMALL})?(?: {_SCALE}(?:(?: and)? {_SMALL})?)?|half a million|(?:two|three|four|five|six|a|one|half a|1|2|3|4|5|6) dozen|{_SMALL})"
_PLAIN = rf"(?:{_WORDED}(?![^\W_])|{_DIGITS}k?(?![\w%])|{_DIGITS}(?=-strong|-man|-member|-person|-troop|-soldier))"
_AFTER = r"(?: (?:or so|or more|or fewer|or less|at (?:the )?most|at least|strong)\b|-strong\b|-man\b|-member\b|-person\b|-troop\b|-soldier\b|\+)?"
_BEFORE = (
    r"somewhere (?:between|from|around|near|in the region of)|between|from|about|around|roughly|approximately|approx\.|circa|some|nearly|almost|close to|an estimated|estimated|in the region of|"
    r"in the order of|something like|just under|just short of|just over|a little over|a little under|slightly more than|slightly over|well over|more than|over|upwards of|in excess of|above|at least|no fewer than|no less than|a minimum of|"
    r"up to|as many as|a maximum of|at most|no more than|not more than|fewer than|less than|under|below|possibly|perhaps|maybe|up to about|up to around|up to some|at least some|at least about|not quite|exactly|just|only|an additional|a further|another|a total of|the remaining|the other|an extra|an initial|an average of|as few as"
)
_NUMBER = re.compile(
    rf"(?<![\w$€£¥.,/:-])(?:(?P<before>(?:(?:{_BEFORE}) )+))?(?:(?P<vague>{_VAGUE})|(?P<first>{_PLAIN})(?:(?:[-–—]| (?:to|and|or|[-–]) (?:about |around |some |nearly |roughly |up to |as many as )?)(?P<second>{_PLAIN}))?)(?P<after>{_AFTER})",
    re.IGNORECASE,
)
_HAS_NUMBER = re.compile(rf"\d|\b(?:{_ONES}|{_TENS}|hundreds?|thousands?|dozens?|scores|tens|million)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|approx\.|circa|some|nearly|almost|close to|estimated|region of|order of|like|just under|just short of|a little under|possibly|perhaps|maybe|not quite|average)\b|or so",
    re.IGNORECASE,
)
_LOW = re.compile(
    r"\b(?:more than|over|upwards of|excess of|above|at least|no fewer than|no less than|minimum of|as few as)\b|or more|\+",
    re.IGNORECASE,
)
_HIGH = re.compile(
    r"\b(?:up to|as many as|maximum of|at most|no more than|not more than|fewer than|less than|under|below)\b|or fewer|or less|at the most",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:talk(?:s|ed|ing)?|spoken?|speaks?|speaking|reports?|rumou?rs?|news|asked|knows?|questions?|heard) $",
    re.IGNORECASE,
)
_JUST_UNDER = re.compile(r"just under|a little under", re.IGNORECASE)
_NOT_PEOPLE = re.compile(
    r"\s?(?:%|percent\b|per cent\b|km\b|kg\b|mph\b|a\.m\.|p\.m\.|(?:st|nd|rd|th)\b|[:/]\d|(?:-| )(?:year|day|month|week|hour|mile|nation|country|km|minute|foot|metre|meter|page|kilometre|kilometer|ton|point|star|seat|inch|mm)s?(?:-|\b))"
)


def find_counts(sentence: str, offset: int = 0) -> Iterator[Count]:
    """Yield the counts of a sentence, left to right; spans are shifted by `offset` and hold the words that bound them.

    Years, ordinals, percentages, measures and clock times are no counts.
    """
    if not _HAS_NUMBER.search(sentence):
        return
    for match in _NUMBER.finditer(sentence):
        if not _NOT_PEOPLE.match(sentence, match.end()):
            yield from _counts_of(match, offset)


def _counts_of(match: re.Match[str], offset: int) -> Iterator[Count]:
    before, after = (match["before"] or "").lower(), (match["after"] or "").lower()
    if before == "about " and _TALK.search(match.string[: match.start()]):
        before = ""
    span = Span(match.start() + offset, match.end() + offset)
    strong = after.startswith("-") or after.strip() == "strong"
    if match["vague"]:
        yield Count(span, None, vague_low(match["vague"]), None, strong=strong)
        return
    first = value_of(match["first"])
    second = value_of(match["second"]) if match["second"] else None
    if first is None:
        return
    joined = match.string[match.end("first") : match.start("second")] if second is not None else ""
    by = match.string[: match.start()].rstrip().endswith(" by")  # "by 2,500 to 8,600" is a change and a level
    if second is not None and not by and _is_range(before, joined, first, second):
        if first < 100 and match["second"].lower().endswith("thousand"):
            first *= 1000
        yield Count(span, (first + second) // 2, first, second, is_range=True, strong=strong)
    elif second is not None:
        yield from _pair(match, offset, before, first, second)
    else:
        yield _bounded(span, f"{before}{after}", first, strong)


def _pair(match: re.Match[str], offset: int, before: str, first: int, second: int) -> Iterator[Count]:
    """Two numbers that are no range: "from 5,200 to 3,500", "500 and 300"."""
    from_to = before.strip().endswith("from")
    yield _bounded(Span(match.start() + offset, match.end("first") + offset), before, first, False, from_to)
    between = match.string[match.end("first") : match.start("second")]
    words = between.strip().split(" ", 1)
    wording = words[1] if len(words) > 1 else ""
    start = match.start("second") - (len(wording) + 1 if wording else 0)
    yield _bounded(Span(start + offset, match.end("second") + offset), wording, second, False, from_to)


def _is_range(before: str, joined: str, first: int, second: int) -> bool:
    if first >= second or second > max(first * 20, 1000 * first if first < 100 else 0):
        return False
    word = joined.strip().split(" ")[0].lower()
    if word in ("-", "–", "—", "or"):
        return True
    if word == "to":
        return "from" not in before or "somewhere" in before or second <= 3 * first
    return word == "and" and "between" in before


def _bounded(span: Span, words: str, value: int, strong: bool, from_to: bool = False) -> Count:
    about = bool(_ABOUT.search(words))
    if _JUST_UNDER.search(words):
        return Count(span, value, None, None, True, strong=strong, from_to=from_to)
    if _LOW.search(words):
        return Count(span, value, value, None, about, strong=strong, from_to=from_to)
    if _HIGH.search(words):
        return Count(span, value, None, value, about, strong=strong, from_to=from_to)
    if about:
        return Count(span, value, None, None, True, strong=strong, from_to=from_to)
    return Count(span, value, value, value, strong=strong, from_to=from_to)
