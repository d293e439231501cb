"""Places of two reports in; as clues, whether they can be the same way or the same place."""

import math
from functools import lru_cache
from itertools import product

from dashboard.reconcile.clue import NEVER, Clue
from dashboard.records import Level, Place

Places = tuple[Place, ...]

FINER_THAN_COUNTRY: frozenset[Level | None] = frozenset({"base", "city", "region"})
POINTS: frozenset[Level | None] = frozenset({"base", "city"})
KINDS = frozenset(
    ["the", "region", "province", "oblast", "district", "area", "governorate", "state", "county", "city", "town", "of"]
)
# "Ukraine's border" is not in Ukraine: a place beside another is compared only with its like.
BESIDE = ("border", "frontier", "near ", "outside ", "off ")

SAME, SAME_POINT, INSIDE, AROUND = 1.5, 2.0, 1.0, 0.0
# Two destinations in one report, one of them in the other: some outlets name the first alone, but it may be a part.
FEWER = -2.0
# Troops of one country that are said to set out from two places of it may be two bodies.
OTHER_START = -2.0
# The middle of a region is at most so far from its places: a large American state; a part of a continent.
REGION_KM, CONTINENT_KM = 250.0, 2000.0
# "Eastern Congo" and "north-eastern Congo" overlap; eastern and western Poland do not.
SIDE_KM, ONE_SIDE_KM = 450.0, 150.0


def same_way(ones: tuple[Places, Places], others: tuple[Places, Places]) -> Clue:
    """How origins and destinations agree; `NEVER` if a side differs, or if no side is said in both."""
    (origins, destinations), (their_origins, their_destinations) = ones, others
    clues = []
    if destinations and their_destinations:
        clues.append(same_places(destinations, their_destinations))
    if origins and their_origins:
        start = same_places(origins, their_origins)
        is_side = bool(clues)
        if start.weight == NEVER and is_side and _one_country(origins + their_origins):
            start = Clue(OTHER_START, f"from {_names(origins)} and from {_names(their_origins)}")
        clues.append(Clue(start.weight * 2 / 3, start.why) if is_side else start)
    if not clues:
        return Clue(NEVER, "no place is said in both")
    return Clue(sum(clue.weight for clue in clues), ", ".join(dict.fromkeys(clue.why for clue in clues)))


@lru_cache(maxsize=1 << 16)
def same_places(ones: Places, others: Places) -> Clue:
    """How the places of one list are matched in the other; `NEVER` if neither list holds all of the other."""
    matches = {pair: clue for pair in product(ones, others) if (clue := same_place(*pair)) is not None}
    lonely = [place for place in ones if not any(place is one for one, _ in matches)]
    lonely_too = [place for place in others if not any(place is other for _, other in matches)]
    if not matches or (lonely and lonely_too):
        return Clue(NEVER, f"{_names(ones)} is not {_names(others)}")
    why = ", ".join(dict.fromkeys(clue.why for clue in matches.values()))
    if lonely or lonely_too:
        return Clue(FEWER, f"{why}, {_names(lonely or lonely_too)} in one report alone")
    return Clue(min(clue.weight for clue in matches.values()), why)


@lru_cache(maxsize=1 << 16)
def same_place(one: Place, other: Place) -> Clue | None:
    """How two places can be the same: one name, one row of the gazetteer, or one holds the other; else None."""
    if one.name.casefold() == other.name.casefold():
        return Clue(SAME_POINT if one.level in POINTS else SAME, f"same {one.name}")
    if _is_beside(one) != _is_beside(other):
        return None
    if _stem(one) == _stem(other) and one.country_iso3 == other.country_iso3 is not None:
        return Clue(SAME, f"{one.name} and {other.name} are named alike")
    if _is_side(one) and _is_side(other):
        return _same_side(one, other)
    if one.gazetteer_id is not None and (one.gazetteer_id, one.level) == (other.gazetteer_id, other.level):
        same = SAME_POINT if one.level in POINTS and other.level in POINTS else SAME
        return Clue(same, f"{' and '.join(sorted((one.name, other.name)))} are one place")
    for outer, inner in ((one, other), (other, one)):
        if contains(outer, inner):
            return Clue(INSIDE, f"{outer.name} contains {inner.name}")
        if is_around(outer, inner):
            return Clue(AROUND, f"{inner.name} lies in {outer.name}")
    return None


def contains(outer: Place, inner: Place) -> bool:
    """True if `outer` is a country that holds `inner`, or a region of the same country that is about `inner`."""
    if outer.country_iso3 is None or outer.country_iso3 != inner.country_iso3:
        return False
    if outer.level == "country":
        return inner.level in FINER_THAN_COUNTRY
    if _is_side(outer):
        return inner.level in FINER_THAN_COUNTRY and kilometres(outer, inner) <= SIDE_KM
    return outer.level == "region" and inner.level in POINTS and kilometres(outer, inner) <= REGION_KM


def is_around(outer: Place, inner: Place) -> bool:
    """True if `outer` is a part of the world and `inner` lies about it: Europe and Poland."""
    if outer.level != "supranational" or inner.level in ("supranational", None):
        return False
    return kilometres(outer, inner) <= CONTINENT_KM


def kilometres(one: Place, other: Place) -> float:
    """Great-circle distance; infinite where a place has no position."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return math.inf
    lat, other_lat = math.radians(one.lat), math.radians(other.lat)
    across = math.radians(other.lon - one.lon)
    cosine = math.sin(lat) * math.sin(other_lat) + math.cos(lat) * math.cos(other_lat) * math.cos(across)
    return 6371.0 * math.acos(max(-1.0, min(1.0, cosine)))


def _is_side(place: Place) -> bool:
    """True for a part of a country that has no bounds of its own: "eastern Poland"."""
    return place.level == "region" and place.gazetteer_id is not None and place.gazetteer_id == place.country_iso3


def _same_side(one: Place, other: Place) -> Clue | None:
    if one.country_iso3 != other.country_iso3 or kilometres(one, other) > SIDE_KM:
        return None
    weight = SAME if kilometres(one, other) <= ONE_SIDE_KM else INSIDE
    return Clue(weight, f"{one.name} and {other.name} overlap")


def _one_country(places: Places) -> bool:
    isos = {place.country_iso3 for place in places}
    return len(isos) == 1 and None not in isos


def _names(places: Places | list[Place]) -> str:
    return " and ".join(place.name for place in places)


def _stem(place: Place) -> str:
    """The name without the kind of place: outlets write "Kursk" for the Kursk region."""
    words = [word for word in place.name.casefold().split() if word not in KINDS]
    return " ".join(words)


def _is_beside(place: Place) -> bool:
    return any(word in f"{place.name.casefold()} " for word in BESIDE)
