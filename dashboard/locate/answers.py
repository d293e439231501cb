"""Rows in, the records that leave this package out: a place that is found, or one that is not, with the reason."""

from dataclasses import replace

from dashboard.locate.candidates import Scored
from dashboard.locate.rows import GazetteerRow
from dashboard.records import Level, Place

UNKNOWN = "The gazetteer does not know this name."
AMBIGUOUS = "Several places have this name, and nothing near it says which."
FAR_OFF = "Only towns far from what the article speaks of have this name."
NOT_A_PLACE = "A person or an organisation has this name here."
SAYS_NOTHING = "The words do not say which place is meant."
COMMON_WORD = "A common word; as a place it needs its country beside it."

COARSENESS: dict[Level, int] = {"base": 0, "city": 1, "region": 2, "sea": 2, "country": 3, "supranational": 4}


def place_at(name: str, row: GazetteerRow, candidates: tuple[Scored, ...] = (), level: Level | None = None) -> Place:
    """The place of `row` under the article's own words; `level` makes it coarser, never finer."""
    shown = level if level and COARSENESS[level] > COARSENESS[row.level] else row.level
    scored = candidates or (Scored(row, 0.5),)
    records = tuple(one.candidate() for one in scored)
    return Place(name, row.gazetteer_id, row.lat, row.lon, shown, row.country_iso3, records)


def unplaced(name: str, reason: str, candidates: tuple[Scored, ...] = ()) -> Place:
    """A name without a position."""
    return Place(name, candidates=tuple(one.candidate() for one in candidates), reason=reason)


def reworded(place: Place, name: str, level: Level | None = None) -> Place:
    """The same place under other words, coarser where `level` is."""
    if place.level is None or level is None or COARSENESS[level] <= COARSENESS[place.level]:
        return place if place.name == name else replace(place, name=name)
    return replace(place, name=name, level=level)
