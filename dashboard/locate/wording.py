"""A place's wording in, its parts out: "the Lithuanian town of Rukla" is Rukla, a city, in Lithuania."""

import re
from dataclasses import dataclass

from dashboard.locate.fold import fold
from dashboard.locate.place_words import PlaceWords
from dashboard.records import Level

SIDE = r"(?:north|south|east|west)(?:[ -]?(?:central|east|west))?(?:ern(?:most)?)?|central|upper|lower|inner|mid"
SIDED = re.compile(
    rf"(?:the )?(?:far |deep |remote |rural |extreme )?(?P<side>{SIDE})"
    rf"(?: (?:parts?|half|regions?|provinces?|coast|tip|end))?(?P<of> of| in)?[ -](?P<rest>.+)",
    re.IGNORECASE,
)
SIDE_ALONE = re.compile(
    rf"(?:the )?(?:country's |country’s )?(?:far )?"
    rf"(?P<side>{SIDE})(?: of the country| (?:regions?|parts?|provinces?))?",
    re.IGNORECASE,
)
CAPITAL_OF = re.compile(r"(?:the )?(?:capital(?: city)?(?: of|,)) (?P<country>.+)", re.IGNORECASE)
COUNTRY_CAPITAL = re.compile(r"(?:the )?(?P<country>.+?)(?:['’]s?)? capital(?: city)?", re.IGNORECASE)
THE_CAPITAL = re.compile(r"(?:the |its )?(?:(?:the )?(?:country|nation)['’]s )?capital(?: city)?", re.IGNORECASE)
BORDER = re.compile(
    r"\b(?:borders?|border (?:area|region|zone)s?|borderlands?|frontiers?|boundary|borderline)\b", re.IGNORECASE
)
OWNED = re.compile(r"(?P<owner>.+?)(?:['’]s|(?<=s)['’]) (?P<owned>.+)")
PREPOSITIONS = "of|in|at|on|near|outside|around|off|inside|within|along|close to|across|throughout"
JOINED = re.compile(rf"(?:(?P<left>.+?) )?(?P<word>{PREPOSITIONS}) (?P<right>.+)")
ABOUT = frozenset({"near", "outside", "around", "off", "along", "close to"})
EPITHET = re.compile(r"(?:the )?(?:[\w-]+-)?(?P<word>[A-Za-z]+) (?P<rest>[A-Z].*|the .+)")
AFTER = re.compile(r" ([A-Z][\w’'-]*)")
# What a town of the same name does not stand for: Wrangel Island is not the port of Vrangel.
LANDFORM = re.compile(
    r"\b(?:islands?|archipelago|peninsula|valley|mountains|hills|heights|highlands|desert)$", re.IGNORECASE
)
LEVELS: tuple[Level, ...] = ("city", "region", "base")


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a place, `north` and `east` each -1, 0 or 1; `rest` is the place, empty if not said.

    `is_beyond`: "south of Kyiv" may lie outside it, "southern Kyiv" lies in it.
    """

    north: int
    east: int
    rest: str
    is_beyond: bool = False


def side_of(name: str) -> Side | None:
    """ "eastern Poland", "the south of Iraq", "Iraq's north" as a side and a place; None where no side is named."""
    owned = OWNED.fullmatch(name)
    if owned and (alone := SIDE_ALONE.fullmatch(owned["owned"])):
        return direction(alone["side"], owned["owner"])
    if sided := SIDED.fullmatch(name):
        return direction(sided["side"], sided["rest"], sided["of"] == " of")
    if alone := SIDE_ALONE.fullmatch(name):
        return direction(alone["side"], "")
    return None


def direction(word: str, rest: str, is_beyond: bool = False) -> Side:
    """The side that a word such as "north-eastern" names."""
    word = word.lower()
    return Side(("north" in word) - ("south" in word), ("east" in word) - ("west" in word), rest, is_beyond)


def strip_kind(name: str, words: PlaceWords) -> tuple[str, Level | None]:
    """A name without its words for a kind of place, and their level: "Kharkiv air base" is Kharkiv, a base."""
    parts = name.split()
    level: Level | None = None
    while parts and (found := kind_of(parts[-1], words)):
        level = level or found
        parts.pop()
    while parts and (fold(parts[0]) in {"city", "town", "village", "province", "district", "port", "camp", "state"}):
        found = kind_of(parts.pop(0), words)
        level = level or found
    if (
        parts
        and level
        and fold(parts[-1]) in {"air", "military", "army", "naval", "international", "training", "port", "border"}
    ):
        parts.pop()
    return " ".join(parts), level


def kind_of(word: str, words: PlaceWords) -> Level | None:
    """The level that a word for a kind of place says; None for any other word."""
    key = fold(word)
    for level in LEVELS:
        if key in getattr(words, level) or (key.endswith("s") and key[:-1] in getattr(words, level)):
            return level
    return None


def is_generic(name: str, words: PlaceWords) -> bool:
    """Whether no word of `name` says where: "bases", "the outskirts", "military positions"."""
    plain = {
        "military",
        "army",
        "air",
        "naval",
        "the",
        "border",
        "some",
        "several",
        "other",
        "various",
        "local",
        "former",
        "main",
    }
    parts = fold(name).split()
    return all(
        part in words.generic or part in plain or kind_of(part, words) or re.fullmatch(SIDE, part) for part in parts
    )


def is_person(name: str, context: str, sites: tuple[tuple[int, int], ...], words: PlaceWords) -> bool:
    """Whether every `name` in the context belongs to a person or an organisation: "Jordan Smith", "Gen. Austin"."""
    return bool(sites) and all(named_after(name, context, start, end, words) for start, end in sites)


def named_after(name: str, context: str, start: int, end: int, words: PlaceWords) -> bool:
    """Whether the name from `start` to `end` belongs to a person or an organisation."""
    after = AFTER.match(context, end)
    if after and ((word := fold(after[1])) in words.organisation or word in words.surname):
        return True
    before = names_before(context[max(0, start - 60) : start], words)
    if any(word in words.title for word in before):
        return True
    return bool(before) and before[-1] in words.given and (fold(name) in words.surname or fold(name) in words.given)


def names_before(text: str, words: PlaceWords) -> list[str]:
    """The words in capitals right before a name, folded; a full stop ends them unless it shortens a word."""
    found: list[str] = []
    for word in reversed(text.split(" ")[:-1][-3:]):
        key = fold(word)
        is_shortened = len(key) == 1 or key in words.title
        if not word[:1].isupper() or (not word[-1].isalpha() and not (word[-1] == "." and is_shortened)):
            break
        found.insert(0, key)
    return found
