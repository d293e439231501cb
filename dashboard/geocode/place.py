"""A name that the gazetteer lacks and what an online service said of it in; its place in one article out. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.geocode.lookup import Lookup
from dashboard.locate.answers import UNKNOWN
from dashboard.locate.candidates import SAME_PLACE_KM
from dashboard.locate.fold import fold
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.locate.wording import strip_kind
from dashboard.records import Place, PlaceCandidate, Report


def is_lacking(reason: str) -> bool:
    """Whether a place has no position because the gazetteer lacks its name: no other names are asked for online."""
    return reason.startswith(UNKNOWN)


def place_of(place: Place, lookup: Lookup, isos: tuple[str, ...], gazetteer: Gazetteer) -> Place:
    """The place that an article means which speaks of the countries `isos`; unplaced, with the reason, where in doubt.

    Only places that bear the name count, and those in the article's countries, as with the gazetteer's own towns.
    """
    if not lookup.candidates:
        return _unplaced(place, lookup, _without_answer(lookup))
    alike = [each for each in lookup.candidates if _has_name(each, place.name, gazetteer)]
    if not alike:
        return _unplaced(place, lookup, f"{lookup.service} knows other names only, first {lookup.candidates[0].name}.")
    near = [each for each in alike if each.country_iso3 in isos] if isos else alike
    if not near:
        return _unplaced(
            place, lookup, f"{lookup.service} knows it in countries alone that the article does not speak of."
        )
    best = near[0]
    if any(kilometres(each.lat, each.lon, best.lat, best.lon) > SAME_PLACE_KM for each in near[1:]):
        return _unplaced(place, lookup, f"{lookup.service} knows several places of this name, and nothing says which.")
    return Place(
        place.name, best.gazetteer_id, best.lat, best.lon, best.level, best.country_iso3, lookup.candidates
    )  # fmt: skip


def keep_answers(new: Sequence[Report], old: Sequence[Report]) -> tuple[Report, ...]:
    """An article's reports with what was said online of their names, as an earlier reading of it has them."""
    answered = {place.name: place for report in old for place in _places(report) if _is_answer(place)}
    return tuple(_with_answers(each, answered) for each in new) if answered else tuple(new)


def _with_answers(report: Report, answered: Mapping[str, Place]) -> Report:
    def kept(places: tuple[Place, ...]) -> tuple[Place, ...]:
        return tuple(answered.get(each.name, each) if is_lacking(each.reason) else each for each in places)

    return replace(report, origin_places=kept(report.origin_places), destination_places=kept(report.destination_places))


def _places(report: Report) -> tuple[Place, ...]:
    return (*report.origin_places, *report.destination_places)


def _is_answer(place: Place) -> bool:
    """Whether a service said something of it: ids of services hold a colon, and their reasons go on after the usual."""
    return ":" in (place.gazetteer_id or "") or (is_lacking(place.reason) and place.reason != UNKNOWN)


def _unplaced(place: Place, lookup: Lookup, why: str) -> Place:
    return Place(place.name, candidates=lookup.candidates, reason=f"{UNKNOWN} {why}")


def _without_answer(lookup: Lookup) -> str:
    again = f"Asked {lookup.at:%Y-%m-%d %H:%M} UTC, again from {lookup.again_at:%Y-%m-%d %H:%M} UTC."
    said = f"{lookup.reason}." if lookup.reason else f"Nor does {lookup.service}."
    return f"{said} {again}"


def _has_name(candidate: PlaceCandidate, name: str, gazetteer: Gazetteer) -> bool:
    """Whether every word of the name, but for the kind of place, is in the address: services guess at spellings."""
    bare, _ = strip_kind(name, gazetteer.words)
    return set(fold(bare or name).split()) <= set(fold(candidate.name).split())
