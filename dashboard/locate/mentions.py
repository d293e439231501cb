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


@lru_cache(maxsize=1024)
def find_mentions(gazetteer: Gazetteer, sentence: str) -> Mentions:
    """`scan` for texts that come again and again, such as the sentence of several places."""
    return scan(gazetteer, sentence)


def scan(gazetteer: Gazetteer, text: str) -> Mentions:
    """Countries that `text` names; the longest name counts, so that "New Mexico" does not name Mexico."""
    words = [found.group() for found in WORD.finditer(text[:MOST_TEXT])]
    countries: dict[str, None] = {}
    inside: dict[str, None] = {}
    parents: set[str] = set()
    is_where = False
    at = 0
    while at < len(words):
        length, rows = longest(gazetteer, words, at)
        for row in rows:
            if row.country_iso3:
                is_nation = row.level == "country" or row.kind == "government"
                (countries if is_nation else inside)[row.country_iso3] = None
            if row.parent and row.kind != "government":
                parents.add(row.parent)
        is_where = is_where or (bool(rows) and follows_where(words, at))
        at += length
    return Mentions(tuple(countries), tuple(inside), frozenset(parents), is_where)


def follows_where(words: list[str], at: int) -> bool:
    """Whether a preposition of place stands before word `at`, perhaps with its article."""
    before = [word.lower() for word in words[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in WHERE or (before[-1] == "the" and before[0] in WHERE))


def longest(gazetteer: Gazetteer, words: list[str], at: int) -> tuple[int, list[GazetteerRow]]:
    """How many words from `at` make the longest known name, and its rows; one word and no row where none does."""
    word = words[at]
    if not word[0].isupper() or fold(word).split(" ", 1)[0] not in gazetteer.first_words:
        return 1, []
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        name = " ".join(words[at : at + length])
        if length > 1 and not words[at + length - 1][0].isupper():
            continue
        rows = gazetteer.named(name)[:1] or gazetteer.named(name.rstrip("."))[:1] or gazetteer.people(name)
        if rows:
            return length, rows
    return 1, []
