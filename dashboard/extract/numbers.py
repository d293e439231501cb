"""A sentence in, the counts that it words out: value, bounds and how exact they are. No meaning beyond the number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.extract.number_patterns import HAS_NUMBER, JUST_UNDER, NOT_PEOPLE, NumberPatterns
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
    strong: bool = False


def find_counts(sentence: str, patterns: NumberPatterns, offset: int = 0) -> Iterator[Count]:
    """Yield the counts of a sentence, left to right; spans are shifted by `offset` and hold the words that bound them.

    Years, ordinals, percentages, measures and clock times are no counts.
    """
    if not HAS_NUMBER.search(sentence):
        return
    for match in patterns.number.finditer(sentence):
        if not NOT_PEOPLE.match(sentence, match.end()):
            yield from _counts_of(match, patterns, offset)


def _counts_of(match: re.Match[str], patterns: NumberPatterns, offset: int) -> Iterator[Count]:
    before, after = (match["before"] or "").lower(), (match["after"] or "").lower()
    if before == "about " and patterns.talk.search(match.string[: match.start()]):
        before = ""
    span = Span(match.start() + offset, match.end() + offset)
    strong = after.startswith("-") or after.strip() == "strong"
    if match["vague"]:
        yield Count(span, None, vague_low(match["vague"]), None, strong=strong)
        return
    first = value_of(match["first"])
    second = value_of(match["second"]) if match["second"] else None
    if not first:
        return
    joined = match.string[match.end("first") : match.start("second")] if second is not None else ""
    by = match.string[: match.start()].rstrip().endswith(" by")  # "by 2,500 to 8,600" is a change and a level
    if second is not None and not by and _is_range(before, joined, first, second):
        if first < 100 and match["second"].lower().endswith("thousand"):
            first *= 1000
        yield Count(span, (first + second) // 2, first, second, strong=strong)
    elif second is not None:
        yield from _pair(match, patterns, offset, before, first, second)
    else:
        yield _bounded(span, f"{before}{after}", first, strong, patterns)


def _pair(
    match: re.Match[str], patterns: NumberPatterns, offset: int, before: str, first: int, second: int
) -> Iterator[Count]:
    """Two numbers that are no range: "from 5,200 to 3,500", "500 and 300"."""
    yield _bounded(Span(match.start() + offset, match.end("first") + offset), before, first, False, patterns)
    between = match.string[match.end("first") : match.start("second")]
    words = between.strip().split(" ", 1)
    wording = words[1] if len(words) > 1 else ""
    start = match.start("second") - (len(wording) + 1 if wording else 0)
    yield _bounded(Span(start + offset, match.end("second") + offset), wording, second, False, patterns)


def _is_range(before: str, joined: str, first: int, second: int) -> bool:
    if first >= second or second > max(first * 20, 1000 * first if first < 100 else 0):
        return False
    word = joined.strip().split(" ")[0].lower()
    if word in ("-", "–", "—", "or"):
        return True
    if word == "to":
        return "from" not in before or "somewhere" in before or second <= 3 * first
    return word == "and" and "between" in before


def _bounded(span: Span, words: str, value: int, strong: bool, patterns: NumberPatterns) -> Count:
    about = bool(patterns.about.search(words))
    if JUST_UNDER.search(words):
        return Count(span, value, None, None, True, strong=strong)
    if patterns.at_most.search(words):  # first: "no more than" holds "more than"
        return Count(span, value, None, value, about, strong=strong)
    if patterns.at_least.search(words):
        return Count(span, value, value, None, about, strong=strong)
    if about:
        return Count(span, value, None, None, True, strong=strong)
    return Count(span, value, value, value, strong=strong)
