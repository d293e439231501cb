"""The value of a slot in, JSON out, and back: each checked, since a correction may come from a file or a form."""

import datetime as dt
import json
from dataclasses import asdict
from typing import Any

from dashboard.errors import CorrectionError
from dashboard.records import LEVELS, STATUSES, Place, PlaceCandidate

NUMBERS = ("count", "count_low", "count_high")
DAYS = ("date", "date_end")
FLAGS = ("approximate", "hypothetical")
SIDES = ("origins", "destinations")
# The order in which the slots of one edit are set: bounds follow the count, a last day follows the first.
SLOTS = ("force", "unit", "status", *FLAGS, *NUMBERS, *DAYS, *SIDES)
MOST_PEOPLE = 2**31 - 1
LONGEST_WORDS, LONGEST_REASON = 200, 2000


def to_json(value: Any) -> str:
    """A number, text, day, flag, None, place, or a list or dict of them; always the same JSON for the same value."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)


def checked(slot: str, value: Any) -> Any:
    """The value as the slot holds it: days and places may come as JSON has them. CorrectionError if it cannot be."""
    if slot not in SLOTS:
        raise CorrectionError(f"There is no slot {slot!r} to correct. These are: {', '.join(SLOTS)}.")
    if slot in NUMBERS:
        return _number(slot, value)
    if slot in DAYS:
        return _day(slot, value)
    if slot in FLAGS:
        return _one_of(slot, value, (True, False))
    if slot in SIDES:
        return _places(slot, value)
    if slot == "status":
        return _one_of(slot, value, STATUSES)
    return None if slot == "unit" and value in (None, "") else words(slot, value)


def words(slot: str, value: Any, longest: int = LONGEST_WORDS) -> str:
    """Some words, without spaces around them."""
    if not isinstance(value, str) or not value.strip() or len(value) > longest:
        raise CorrectionError(f"{slot} has to be given in 1 to {longest} letters.")
    return value.strip()


def place(value: Any) -> Place:
    """A place, or what JSON has of one: a name, and unless it is unplaced latitude, longitude and level."""
    if isinstance(value, Place):
        value = asdict(value)
    try:
        candidates = tuple(PlaceCandidate(**each) for each in value.get("candidates", ()))
        made = Place(**{**value, "candidates": candidates})
    except (TypeError, AttributeError) as error:
        raise CorrectionError(f"{value!r} is no place.") from error
    words("The name of a place", made.name)
    if not all(each is None or isinstance(each, str) for each in (made.gazetteer_id, made.country_iso3)):
        raise CorrectionError("The ids of a place are words.")
    if (made.lat, made.lon, made.level) != (None, None, None):
        _point(made)
    return made


def _point(made: Place) -> None:
    numbers = [each for each in (made.lat, made.lon) if isinstance(each, int | float) and not isinstance(each, bool)]
    if len(numbers) != 2 or not (-90 <= numbers[0] <= 90 and -180 <= numbers[1] <= 180):
        raise CorrectionError("A point has a latitude from -90 to 90 and a longitude from -180 to 180 degrees.")
    if made.level not in LEVELS:
        raise CorrectionError(f"Say how exact the point is; one of: {', '.join(LEVELS)}.")


def _number(slot: str, value: Any) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_PEOPLE):
        raise CorrectionError(f"{slot} has to be a whole number of people, 0 or more, or empty; not {value!r}.")
    return value


def _day(slot: str, value: Any) -> dt.date | None:
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise CorrectionError(f"{slot} has to be a day written YYYY-MM-DD, or empty; not {value!r}.") from error
    if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
        raise CorrectionError(f"{slot} has to be a day or empty, not {value!r}.")
    return value


def _one_of(slot: str, value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed or (isinstance(value, int) and not isinstance(value, bool)):
        raise CorrectionError(f"{slot} has to be one of {', '.join(map(str, allowed))}; not {value!r}.")
    return value


def _places(slot: str, value: Any) -> tuple[Place, ...]:
    if not isinstance(value, list | tuple):
        raise CorrectionError(f"{slot} has to be a list of places.")
    return tuple(place(each) for each in value)


def _plain(value: Any) -> Any:
    if isinstance(value, Place):
        return asdict(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value
