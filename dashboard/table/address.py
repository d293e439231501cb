"""Filters in, the parameters of a web address out, and back: the same address gives the same filters."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import Field, fields
from typing import Any

from dashboard.records import STATUSES
from dashboard.table.filters import LACKING, Filters

FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2100, 12, 31)
MOST_PEOPLE = 10**9
ON = "1"
NAMES = tuple(each.name for each in fields(Filters))
FIXED = {"statuses": frozenset(STATUSES), "lacking": frozenset(LACKING)}
Parameters = Mapping[str, Sequence[str]]


def to_parameters(filters: Filters) -> dict[str, list[str]]:
    """The values of every filter that is set, by its name; nothing for those that leave nothing out."""
    chosen = {each.name: getattr(filters, each.name) for each in fields(Filters)}
    set_ones = {each.name: chosen[each.name] for each in fields(Filters) if chosen[each.name] != each.default}
    return {name: _written(value) for name, value in set_ones.items()}


def from_parameters(parameters: Parameters, known: Mapping[str, frozenset[str]]) -> tuple[Filters, tuple[str, ...]]:
    """The filters that the parameters name, and what of them cannot be used, in the address's words.

    `known` gives the names that can be chosen of `forces`, `origins` and `destinations`.
    """
    read: dict[str, Any] = {}
    refused: list[str] = []
    for each in fields(Filters):
        for words in dict.fromkeys(parameters.get(each.name, ())):
            value = _read(each, words, {**known, **FIXED})
            if value is None:
                refused.append(f"{each.name}={words}")
            else:
                read[each.name] = (*read.get(each.name, ()), value) if each.default == () else value
    return Filters(**read), tuple(refused)


def _written(value: Any) -> list[str]:
    if isinstance(value, tuple):
        return list(value)
    return [ON] if value is True else [value.isoformat() if isinstance(value, dt.date) else str(value)]


def _read(field: "Field[Any]", words: str, known: Mapping[str, frozenset[str]]) -> Any:
    """The value that the words stand for; None where they stand for none."""
    if field.name in known:
        return words if words in known[field.name] else None
    if isinstance(field.default, bool):
        return True if words == ON else None
    if field.default == "":
        return words
    return _number(words) if field.name.startswith("count") else _day(words)


def _number(words: str) -> int | None:
    return min(int(words), MOST_PEOPLE) if words.isascii() and words.isdigit() and len(words) < 20 else None


def _day(words: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(words)
    except ValueError:
        return None
    return day if FIRST_DAY <= day <= LAST_DAY else None
