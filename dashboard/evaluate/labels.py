"""One labelled fact as JSON in, a checked label with every right reading of it out. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.errors import LabelError
from dashboard.records import STATUSES

Places = tuple[str, ...]
Days = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True, slots=True)
class Label:
    """A fact that is to be found. Of a slot with several right readings, the first is the label's own.

    `is_required` is false where missing the fact is no fault: it is borderline, or the total of others.
    """

    forces: tuple[str, ...]
    counts: tuple[int | None, ...]
    count_low: int | None
    count_high: int | None
    approximate: bool
    origins: tuple[Places, ...]
    destinations: tuple[Places, ...]
    statuses: tuple[str, ...]
    hypothetical: bool
    dates: tuple[Days, ...]
    unit: str | None
    evidence: tuple[str, ...]
    is_required: bool


def label_of(record: object) -> Label:
    """The label that an entry of `facts` states; LabelError names the key that is missing or holds something else."""
    if not isinstance(record, dict):
        raise LabelError("it is no object with the keys of a fact")
    return Label(
        forces=(_value(record, "force", str), *_others(record, "force", str)),
        counts=(_value(record, "count", int, None), *_others(record, "count", int, type(None))),
        count_low=_value(record, "count_low", int, None),
        count_high=_value(record, "count_high", int, None),
        approximate=bool(record.get("approximate")),
        origins=_places(record, "origins"),
        destinations=_places(record, "destinations"),
        statuses=_statuses(record),
        hypothetical=bool(record.get("hypothetical")),
        dates=_dates(record),
        unit=_value(record, "unit", str, None),
        evidence=tuple(_value(record, "evidence", list, [])),
        is_required=not (record.get("optional") or record.get("total_of_others")),
    )


def _value(record: Mapping[str, Any], key: str, kind: type, *defaults: Any) -> Any:
    """The value of a key, or the default where it is missing or null; without a default it has to be there."""
    value = record.get(key)
    if value is None and defaults:
        return defaults[0]
    if not isinstance(value, kind) or isinstance(value, bool):
        raise LabelError(f"`{key}` is {value!r}, which is no {_NAMES[kind]}")
    return value


_NAMES = {str: "text", int: "whole number", list: "list"}


def _others(record: Mapping[str, Any], key: str, *kinds: type) -> list[Any]:
    """Other right readings of a key, each of one of these kinds."""
    readings = list(_value(record, f"alt_{key}", list, []))
    if wrong := [reading for reading in readings if not isinstance(reading, kinds)]:
        raise LabelError(f"`alt_{key}` holds {wrong[0]!r}, which is no reading of `{key}`")
    return readings


def _places(record: Mapping[str, Any], key: str) -> tuple[Places, ...]:
    """Each right list of places; another reading that is a bare name is a list of one."""
    readings = [_value(record, key, list, []), *_others(record, key, str, list)]
    places = tuple((reading,) if isinstance(reading, str) else tuple(reading) for reading in readings)
    if wrong := [place for reading in places for place in reading if not isinstance(place, str)]:
        raise LabelError(f"`{key}` names {wrong[0]!r}, which is no text")
    return places


def _statuses(record: Mapping[str, Any]) -> tuple[str, ...]:
    readings = (_value(record, "status", str), *_others(record, "status", str))
    if unknown := [status for status in readings if status not in STATUSES]:
        raise LabelError(f"`status` is {unknown[0]!r}, which is none of {', '.join(STATUSES)}")
    return readings


def _dates(record: Mapping[str, Any]) -> tuple[Days, ...]:
    readings = [(record.get("date"), record.get("date_end")), *_others(record, "dates", list)]
    try:
        return tuple((_day(first), _day(last)) for first, last in readings)
    except (TypeError, ValueError) as error:
        raise LabelError(f"a date is no day as YYYY-MM-DD, or no pair of days ({error})") from error


def _day(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written else None
