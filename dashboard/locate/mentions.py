"""A text in, the countries that it names out, as names, as people or through a place inside them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from dashboard.locate.fold import fold
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.rows import GazetteerRow

WORD = re.compile(r"[^\W\d_](?:[\w.-]*\w)?(?:['’](?!s\b)\w+)*\.?")
LONGEST = 5
WHERE = frozenset({"in", "inside", "at", "near", "outside", "across", "throughout"})
MOST_TEXT = 20_000  # a sentence or an article; more says nothing new


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name between two offsets; `is_where`: a preposition of place stands before it."""

    start: int
    end: int
    rows: tuple[GazetteerRow, ...]
    is_where: bool


@dataclass(frozen=True, slots=True)
class Mentions:
    """ISO codes in order of first mention: `countries` by name or people, `inside` by a state, base or town in them.

    `parents` are the ids of what those bases and towns lie in. `is_where`: one of them is told as where something is.
    """

    countries: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    parents: frozenset[str] = frozenset()
    is_where: bool = False

    def __contains__(self, iso3: str | None) -> bool:
        return iso3 in self.countries or iso3 in self.inside


def gather(found: tuple[Mention, ...], but: tuple[tuple[int, int], ...] = ()) -> Mentions:
    """What the mentions tell together, those left out that touch a span of `but`."""
    countries: dict[str, None] = {}
    inside: dict[str, None] = {}
    parents: set[str] = set()
    is_where = False
    for one in found:
        if any(start < one.end and one.start < end for start, end in but):
            continue
        is_where = is_where or one.is_where
        for row in one.rows:
            is_nation = row.level == "country" or row.kind == "government"
            if row.country_iso3:
                (countries if is_nation else inside)[row.country_iso3] = None
            if row.parent and not is_nation:
                parents.add(row.parent)
    return Mentions(tuple(countries), tuple(inside), frozenset(parents), is_where)


@lru_cache(maxsize=1024)
def find_mentions(gazetteer: Gazetteer, sentence: str) -> tuple[Mention, ...]:
    """`scan` for texts that come again and again, such as the sentence of several places."""
    return scan(gazetteer, sentence)


def scan(gazetteer: Gazetteer, text: str) -> tuple[Mention, ...]:
    """Known names in `text`, in order; the longest counts, so that "New Mexico" does not name Mexico."""
    found = list(WORD.finditer(text, 0, MOST_TEXT))
    words = [one.group() for one in found]
    mentions = []
    after = 0
    for at, word in enumerate(words):
        if at < after or not word[0].isupper():
            continue
        length, rows = longest(gazetteer, words, at)
        after = at + length
        if rows:
            end = found[at + length - 1].end()
            mentions.append(Mention(found[at].start(), end, tuple(rows), follows_where(words, at)))
    return tuple(mentions)


def follows_where(words: list[str], at: int) -> bool:
    """Whether a preposition of place stands before word `at`, perhaps with its article."""
    before = words[at - 1].lower() if at else ""
    return before in WHERE or (before == "the" and at > 1 and words[at - 2].lower() in WHERE)


def longest(gazetteer: Gazetteer, words: list[str], at: int) -> tuple[int, list[GazetteerRow]]:
    """How many words from `at` make the longest known name, and its rows; one word and no row where none does."""
    most = gazetteer.longest_from.get(fold(words[at]).split(" ", 1)[0], 0)
    for length in range(min(LONGEST, most, len(words) - at), 0, -1):
        if length > 1 and not words[at + length - 1][0].isupper():
            continue
        name = " ".join(words[at : at + length]) if length > 1 else words[at]
        key = fold(name)
        if key not in gazetteer.by_name and key not in gazetteer.by_demonym:
            continue
        rows = gazetteer.named(name)[:1] or gazetteer.named(name.rstrip("."))[:1] or gazetteer.people(name)
        if rows:
            return length, rows
    return 1, []
