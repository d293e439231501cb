"""What an online service said of a name in, the name's place in one article out; and when it may be asked again. Pure."""

import datetime as dt

from dashboard.locate.answers import AMBIGUOUS, FAR_OFF, UNKNOWN
from dashboard.locate.candidates import SAME_PLACE_KM
from dashboard.locate.fold import fold
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.locate.wording import strip_kind
from dashboard.records import Lookup, Place, PlaceCandidate

LONGEST_NAME = 120
MISS_AGAIN = dt.timedelta(days=30)  # maps grow slowly
FAILURE_AGAIN = dt.timedelta(minutes=10)  # doubled with every failure on end
SERVICE_RESTS = dt.timedelta(minutes=1)  # doubled likewise
LONGEST_REST = dt.timedelta(days=1)


def is_lacking(place: Place) -> bool:
    """Whether the gazetteer lacks the name altogether: such names, and no others, are asked for online."""
    return place.lat is None and place.reason.startswith(UNKNOWN)


def query_of(name: str) -> str:
    """The name as a service is asked for it; empty where it is too long to be one."""
    query = " ".join(name.split()).strip(' ,;:[]"“”')
    return query if len(query) <= LONGEST_NAME else ""


def is_due(name: str, known: dict[str, Lookup], now: dt.datetime) -> bool:
    """Whether the service has not been asked for the name, or was long enough ago without an answer."""
    query = query_of(name)
    lookup = known.get(query)
    return bool(query) and (lookup is None or (lookup.again_at is not None and lookup.again_at <= now))


def backed_off(first: dt.timedelta, failures: int, wished: float = 0.0) -> dt.timedelta:
    """The rest after that many failures on end: doubled with each, at least the seconds wished, a day at most."""
    wish = dt.timedelta(seconds=min(wished, LONGEST_REST.total_seconds()))
    return min(LONGEST_REST, max(wish, first * 2 ** min(failures - 1, 30)))


def answered(query: str, service: str, at: dt.datetime, candidates: tuple[PlaceCandidate, ...]) -> Lookup:
    """The lookup of an answer; a miss may be asked again after a while."""
    return Lookup(query, service, at, None if candidates else at + MISS_AGAIN, candidates)


def failed(query: str, service: str, at: dt.datetime, reason: str, before: Lookup | None, wished: float = 0.0) -> Lookup:
    """The lookup of a failure; the time until it may be asked again grows with the failures before."""
    failures = 1 + (before.failures if before else 0)
    return Lookup(query, service, at, at + backed_off(FAILURE_AGAIN, failures, wished), (), failures, reason)


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
        return _unplaced(place, lookup, f"{lookup.service} knows it: {FAR_OFF}")
    best = near[0]
    if any(kilometres(each.lat, each.lon, best.lat, best.lon) > SAME_PLACE_KM for each in near[1:]):
        return _unplaced(place, lookup, f"{lookup.service} knows it: {AMBIGUOUS}")
    return Place(
        place.name, best.gazetteer_id, best.lat, best.lon, best.level, best.country_iso3, lookup.candidates
    )  # fmt: skip


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
