"""A sentence in, the counts that it words out: value, bounds and how exact they are. No meaning beyond the number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.extract.anchored import in_small
from dashboard.extract.number_patterns import JUST_UNDER, NOT_PEOPLE, NumberPatterns
from dashboard.extract.number_words import vague_low, value_of
from dashboard.records import Span

_WIDEST = 5  # "two to ten thousand", not "two to fifty thousand"


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people as worded. `low`/`high` are None where the wording gives no bound."""

    span: Span
    value: int | None
    low: int | None
    high: int | None
    approximate: bool = False
    strong: bool = False


def find_counts(
    sentence: str, patterns: NumberPatterns, offset: int = 0, anchors: Iterable[int] | None = None
) -> Iterator[Count]:
    """Yield the counts of a sentence, left to right; spans are shifted by `offset` and hold the words that bound them.

    Years, ordinals, percentages, measures and clock times are no counts. `anchors` are where their anchors start, if
    that is known.
    """
    last = None
    for match in patterns.number.finditer(in_small(sentence), anchors):
        if NOT_PEOPLE.match(sentence, match.end()):
            continue
        for count in _counts_of(match, patterns, offset):
            if last is None or not _repeats(count, last, sentence[last.span.end - offset : count.span.start - offset]):
                yield count
            last = count


def _repeats(count: Count, last: Count, between: str) -> bool:
    """ "five hundred (500) soldiers" """
    return between == " (" and count.value is not None and count.value == last.value


def _counts_of(match: re.Match[str], patterns: NumberPatterns, offset: int) -> Iterator[Count]:
    before, after = (match["before"] or "").lower(), (match["after"] or "").lower()
    if before == "about " and patterns.talk.search(match.string[: match.start()]):
        before = ""
    if before.startswith("up to ") and patterns.raised.search(match.string[: match.start()]):
        before = before.removeprefix("up to ")  # "will bring them up to 6,000": a level
    span = Span(match.start() + offset, match.end() + offset)
    strong = (after.startswith("-") and after not in ("-odd", "-plus")) or after.strip() == "strong"
    if match["vague"]:
        yield Count(span, None, vague_low(match["vague"]), None, strong=strong)
        return
    first = value_of(match["first"])
    second = value_of(match["second"]) if match["second"] else None
    if not first:
        return
    joined = match.string[match.end("first") : match.start("second")] if second is not None else ""
    by = match.string[: match.start()].rstrip().endswith(" by")  # "by 2,500 to 8,600" is a change and a level
    if second is not None:
        first = _scaled(first, second, match["second"].lower(), joined)
    changed = before.startswith("from ") and bool(patterns.changes.search(match.string[: match.start()]))
    if second is not None and not by and not changed and _is_range(before, joined, first, second):
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


def _scaled(first: int, second: int, words: str, joined: str) -> int:
    """ "two to three thousand", "30-40,000": the first number shares the scale of the second."""
    if joined.strip().split(" ")[0].lower() not in ("-", "–", "—", "to", "or", "and") or first >= 100:
        return first
    worded = next((scale for name, scale in (("hundred", 100), ("thousand", 1000)) if words.endswith(name)), 0)
    scale = worded or (1000 if second % 1000 == 0 and "," in words else 0)
    return first * scale if scale and second / _WIDEST <= first * scale < second else first


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
    if not words:
        return Count(span, value, value, value, strong=strong)
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
