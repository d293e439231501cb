"""A label and a fact in, whether they agree out, as a whole and slot by slot. Pure."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable

from dashboard.evaluate.labels import Days, Label, Places
from dashboard.records import Fact

# The slots that are compared, in the order in which they are printed.
SLOTS = (
    "origins", "destinations", "status", "hypothetical", "bounds", "approximate", "date_overlaps", "date_exact", "unit",
)  # fmt: skip
STRICT = ("origins", "destinations", "status", "date_overlaps")

# Other names under which an article or a label may have a force or a country.
FULL_NAMES = {
    "america": "united states",
    "au": "african union",
    "britain": "united kingdom",
    "car": "central african republic",
    "democratic republic of congo": "democratic republic of the congo",
    "dprk": "north korea",
    "dr congo": "democratic republic of the congo",
    "drc": "democratic republic of the congo",
    "eu": "european union",
    "great britain": "united kingdom",
    "ivory coast": "cote d ivoire",
    "north atlantic treaty organization": "nato",
    "republic of korea": "south korea",
    "rok": "south korea",
    "russian federation": "russia",
    "u s": "united states",
    "uae": "united arab emirates",
    "uk": "united kingdom",
    "un": "united nations",
    "united states of america": "united states",
    "us": "united states",
    "usa": "united states",
    "wagner": "wagner group",
}
# Words that two names of one place may differ in: "Kursk" and "the Kursk region".
NOT_LOCATING = frozenset(
    ["a", "an", "and", "area", "capital", "city", "in", "near", "of", "province", "region", "state", "the"]
)


def is_found(label: Label, fact: Fact) -> bool:
    """Whether the fact is the labelled one: number, force and a place agree."""
    return (
        number_agrees(label, fact)
        and any(plain(force) == plain(fact.force) for force in label.forces)
        and a_place_agrees(label, fact)
    )


def slots_right(label: Label, fact: Fact) -> dict[str, bool]:
    """Which of `SLOTS` are right in a fact that is the labelled one."""
    return {
        "origins": places_agree(label.origins, fact.origins),
        "destinations": places_agree(label.destinations, fact.destinations),
        "status": fact.status in label.statuses,
        "hypothetical": fact.hypothetical == label.hypothetical,
        "bounds": (fact.count_low, fact.count_high) == (label.count_low, label.count_high),
        "approximate": fact.approximate == label.approximate,
        "date_overlaps": any(days_overlap(days, (fact.date, fact.date_end)) for days in label.dates),
        "date_exact": (fact.date, fact.date_end) in label.dates,
        "unit": not label.unit or same_place(label.unit, fact.unit or ""),
    }


def plain(name: str) -> str:
    """A name in small letters without accents, signs and article; a short form in full."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    joined = " ".join(re.findall(r"[a-z0-9]+", letters)).removeprefix("the ")
    return FULL_NAMES.get(joined, joined)


def same_place(one: str, other: str) -> bool:
    """Whether two wordings name one place: equal, or all that one says is in the other ("Goma", "Goma airport")."""
    if plain(one) == plain(other):
        return True
    few, many = sorted((set(plain(name).split()) - NOT_LOCATING for name in (one, other)), key=len)
    return bool(few) and few <= many


def number_agrees(label: Label, fact: Fact) -> bool:
    """Whether the count is a right one; the same two bounds do as well."""
    count, *others = label.counts
    if count is None:
        return fact.count is None or fact.count in others
    if fact.count in label.counts:
        return fact.count is not None
    bounds = (label.count_low, label.count_high)
    return None not in bounds and bounds == (fact.count_low, fact.count_high)


def a_place_agrees(label: Label, fact: Fact) -> bool:
    """Whether a destination is a right one; an origin does where troops left, or where the label has no destination.

    No destination at all agrees only where the label allows that.
    """
    if _share_a_place(label.destinations, fact.destinations):
        return True
    may_be_left = label.statuses[0] == "withdrawn" or not label.destinations[0]
    if may_be_left and _share_a_place(label.origins, fact.origins):
        return True
    return () in label.destinations and not fact.destinations and not (label.origins[0] and fact.origins)


def places_agree(readings: Iterable[Places], said: Places) -> bool:
    """Whether the places are those of one right reading: none too many and none too few."""
    return any(
        all(_among(place, right) for place in said) and all(_among(place, said) for place in right)
        for right in readings
    )


def days_overlap(one: Days, other: Days) -> bool:
    """Whether two stretches of days share a day; a missing end is open, and no day goes with no day alone."""
    if not any(one) or not any(other):
        return not any(one) and not any(other)
    return _begins(one) <= _ends(other) and _begins(other) <= _ends(one)


def _begins(days: Days) -> dt.date:
    return days[0] or dt.date.min


def _ends(days: Days) -> dt.date:
    return days[1] or dt.date.max


def _share_a_place(readings: Iterable[Places], said: Places) -> bool:
    right = [place for places in readings for place in places]
    return any(_among(place, right) for place in said)


def _among(place: str, places: Iterable[str]) -> bool:
    return any(same_place(place, other) for other in places)
