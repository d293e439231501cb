"""Two reports in; in words, why they can be the same way or the same place, or None."""

from itertools import product

from dashboard.records import Level, Place, Report

FINER_THAN_COUNTRY: frozenset[Level | None] = frozenset({"base", "city", "region"})
# "Ukraine's border" is not in Ukraine: a place beside another is compared only with its like.
BESIDE = ("border", "frontier", "near ", "outside ", "off ")


def same_way(one: Report, other: Report) -> str | None:
    """Why origins and destinations agree; None if a side differs, or if no side is said in both."""
    sides = ((one.origin_places, other.origin_places), (one.destination_places, other.destination_places))
    reasons = [same_places(mine, theirs) for mine, theirs in sides if mine and theirs]
    if not reasons:
        return None
    said = [reason for reason in reasons if reason is not None]
    return ", ".join(dict.fromkeys(said)) if len(said) == len(reasons) else None


def same_places(ones: tuple[Place, ...], others: tuple[Place, ...]) -> str | None:
    """Why every place of one list has its match in the other, and the other way round; None if one has none."""
    matches = {(one, other): same_place(one, other) for one, other in product(ones, others)}
    matched = {pair: reason for pair, reason in matches.items() if reason is not None}
    if {one for one, _ in matched} != set(ones) or {other for _, other in matched} != set(others):
        return None
    return ", ".join(dict.fromkeys(matched.values()))


def same_place(one: Place, other: Place) -> str | None:
    """Why two places can be the same: one name, one row of the gazetteer, or one is a country and holds the other."""
    if one.name.casefold() == other.name.casefold():
        return f"same {one.name}"
    if _is_beside(one) != _is_beside(other):
        return None
    if one.gazetteer_id is not None and one.gazetteer_id == other.gazetteer_id:
        return f"{' and '.join(sorted((one.name, other.name)))} are one place"
    outer, inner = (one, other) if one.level == "country" else (other, one)
    return f"{outer.name} contains {inner.name}" if contains(outer, inner) else None


def contains(outer: Place, inner: Place) -> bool:
    """True if `outer` is a country and `inner` a base, city or region in it."""
    same_country = outer.country_iso3 is not None and outer.country_iso3 == inner.country_iso3
    return outer.level == "country" and inner.level in FINER_THAN_COUNTRY and same_country


def _is_beside(place: Place) -> bool:
    return any(word in f"{place.name.casefold()} " for word in BESIDE)
