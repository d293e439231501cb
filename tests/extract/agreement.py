"""A labelled fact and a predicted one in, whether they agree out. Standard library only.

Both are dicts with the keys that `python -m dashboard extract` prints; a label's `alt_` keys hold other right readings.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

Label = dict[str, Any]
Prediction = dict[str, Any]

SHORT_FORMS = {
    "america": "united states",
    "britain": "united kingdom",
    "eu": "european union",
    "uk": "united kingdom",
    "un": "united nations",
    "us": "united states",
    "usa": "united states",
    "wagner": "wagner group",
}
# Words that two names of one place may differ in: "Kursk" and "the Kursk region".
NOT_LOCATING = frozenset(
    ["a", "an", "and", "area", "capital", "city", "in", "near", "of", "province", "region", "state", "the"]
)


def is_found(label: Label, predicted: Prediction) -> bool:
    """Whether the prediction is of the labelled fact: the number, the force and a place agree."""
    return (
        number_agrees(label, predicted)
        and any(plain(force) == plain(predicted["force"]) for force in readings(label, "force"))
        and a_place_agrees(label, predicted)
    )


def slots_right(label: Label, predicted: Prediction) -> dict[str, bool]:
    """The slots that a strict agreement asks for besides, and which of them are right."""
    return {
        "origins": places_agree(label, predicted, "origins"),
        "destinations": places_agree(label, predicted, "destinations"),
        "status": predicted["status"] in readings(label, "status"),
        "dates": dates_agree(label, predicted),
    }


def readings(label: Label, key: str) -> list[Any]:
    """The label's value of a key, then the other right ones."""
    return [label.get(key), *(label.get(f"alt_{key}") or [])]


def place_readings(label: Label, key: str) -> list[list[str]]:
    """Each right list of places; another reading that is a bare name is a list of one."""
    return [[places] if isinstance(places, str) else places or [] for places in readings(label, key)]


def plain(name: str | None) -> str:
    """A name in small letters without accents, signs and article; a short form in full."""
    decomposed = unicodedata.normalize("NFKD", name or "")
    letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    joined = " ".join(re.findall(r"[a-z0-9]+", letters.lower())).removeprefix("the ")
    return SHORT_FORMS.get(joined.replace("u s", "us"), joined)


def same_place(one: str, other: str) -> bool:
    """Whether two wordings name one place: equal, or all that one says is in the other ("Goma", "Goma airport")."""
    if plain(one) == plain(other):
        return True
    few, many = sorted((set(plain(name).split()) - NOT_LOCATING for name in (one, other)), key=len)
    return bool(few) and few <= many


def number_agrees(label: Label, predicted: Prediction) -> bool:
    """Whether the count is a right one; for a range, the same two bounds do as well."""
    if predicted["count"] in readings(label, "count"):
        return True
    bounds = (label["count_low"], label["count_high"])
    is_range = label["count"] is not None and None not in bounds
    return is_range and bounds == (predicted["count_low"], predicted["count_high"])


def a_place_agrees(label: Label, predicted: Prediction) -> bool:
    """Whether a destination is a right one; an origin does where troops left, or where the label has no destination.

    No destination at all agrees only where the label allows that.
    """
    keys = ["destinations"]
    if label["status"] == "withdrawn" or not label["destinations"]:
        keys.append("origins")
    for key in keys:
        right = [place for places in place_readings(label, key) for place in places]
        if any(_among(place, right) for place in predicted[key]):
            return True
    may_be_empty = [] in place_readings(label, "destinations")
    return may_be_empty and not predicted["destinations"] and not (label["origins"] and predicted["origins"])


def places_agree(label: Label, predicted: Prediction, key: str) -> bool:
    """Whether the places are those of one right reading: none too many and none too few."""
    said = predicted[key]
    return any(
        all(_among(place, right) for place in said) and all(_among(place, said) for place in right)
        for right in place_readings(label, key)
    )


def dates_agree(label: Label, predicted: Prediction) -> bool:
    """Whether the days overlap a right stretch of days; a missing end is open, and no day agrees with no day."""
    said = (predicted["date"], predicted["date_end"])
    stretches = [(label["date"], label["date_end"]), *(label.get("alt_dates") or [])]
    return any(_overlap(tuple(stretch), said) for stretch in stretches)


def _overlap(one: tuple[str | None, ...], other: tuple[str | None, ...]) -> bool:
    if not any(one) or not any(other):
        return not any(one) and not any(other)
    return (one[0] or "") <= (other[1] or "9999") and (other[0] or "") <= (one[1] or "9999")


def _among(place: str, places: Iterable[str]) -> bool:
    return any(same_place(place, other) for other in places)
