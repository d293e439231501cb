"""A chunk in, the part of a country that is named by its direction alone out: "in the south", "the northern sector"."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.spot import OWN, PART, Scan, Spot

_MOST_ADJECTIVES = 2
_POSSESSIVE = ("his", "her", "its", "their", "our", "my")
_MISSIONS = ("embassy", "consulate")
_AT_MISSIONS = ("to", "into", "at", "inside", "in", "outside")
_LANDS = ("country", "soil", "territory", "nation", "land")
_DIRECTIONS = frozenset(
    f"{far}{word}"
    for far in ("", "far ")
    for word in (
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
        *("north-east", "north-west", "south-east", "south-west"),
    )
)


def read_part(scan: Scan, at: int, preposition: str) -> Spot | None:
    """ "the south", "the Kurdish north", "the northern districts" at the article `at`; None without a preposition."""
    if scan.lower(at) not in ("the", "its") or preposition not in scan.lexicon.lists["before_places"]:
        return None
    for here in range(at + 1, min(at + 2 + _MOST_ADJECTIVES, len(scan.chunks))):
        chunk = scan.chunks[here]
        if chunk.lower in _DIRECTIONS and chunk.text[0].islower() and _ends(scan, here + 1):
            return _spot(scan, at, here + 1, preposition)
        if here > at + 1 and _directed(scan, here) and _ends(scan, here + 1):
            return _spot(scan, at, here + 1, preposition)
        if not (chunk.code == "W" or chunk.is_name("demonym")):
            return None
    return None


def read_own(scan: Scan, at: int, preposition: str) -> Spot | None:
    """ "in his country", "on its soil" at the possessive `at`; None without a preposition."""
    if scan.lower(at) not in _POSSESSIVE or scan.lower(at + 1) not in _LANDS:
        return None
    if preposition not in scan.lexicon.lists["before_places"]:
        return None
    span = scan.span(at, at + 2)
    return Spot(at, at + 2, scan.words(span), span, preposition, None, None, "", OWN)


def read_mission(scan: Scan, at: int, preposition: str) -> Spot | None:
    """ "flown to the embassy", where it is not said in which city; None without a preposition."""
    if scan.lower(at) not in ("the", "its", "their") or preposition not in _AT_MISSIONS:
        return None
    last = at + 3 if scan.lower(at + 2) == "compound" else at + 2
    if scan.lower(at + 1) not in _MISSIONS or not _ends(scan, last) or scan.lower(last) in ("in", "at"):
        return None
    span = scan.span(at + 1, last)
    return Spot(at, last, scan.words(span), span, preposition, "base", None, "", PART)


def _directed(scan: Scan, at: int) -> bool:
    """ "northern sector", "eastern provinces" """
    before = scan.lower(at - 1)
    return before.endswith("ern") and before in scan.rules["compass"] and scan.lower(at) in scan.rules["directed"]


def _ends(scan: Scan, at: int) -> bool:
    """Whether no noun or "of" follows, with which the words would say something else."""
    following: Chunk | None = scan.chunks[at] if at < len(scan.chunks) else None
    return following is None or not (following.code in "FCTGXWo" or following.lower == "of")


def _spot(scan: Scan, at: int, last: int, preposition: str) -> Spot:
    span = scan.span(at + 1, last)
    return Spot(at, last, scan.words(span), span, preposition, "region", None, "", PART)
