"""A label and the fact that it asks for, made by hand, and the same with other values in some slots."""

import datetime as dt
from dataclasses import replace
from typing import Any

from dashboard.evaluate.labels import Label, label_of
from dashboard.records import Fact
from tests.facts_by_hand import report

SLOTS: dict[str, Any] = {
    "force": "United States",
    "count": 2500,
    "count_low": 2000,
    "count_high": 3000,
    "approximate": False,
    "origins": ["Fort Bragg"],
    "destinations": ["Poland", "Germany"],
    "status": "planned",
    "hypothetical": False,
    "date": "2022-02-07",
    "date_end": "2022-02-13",
    "unit": "82nd Airborne Division",
}


def label(**slots: Any) -> Label:
    """The label, with these keys of its JSON changed."""
    return label_of(SLOTS | {"evidence": ["…"]} | slots)


def fact(**slots: Any) -> Fact:
    """The very fact that the label asks for, with these slots changed; lists and days as in JSON."""
    return replace(report().fact, **{key: _of_fact(key, value) for key, value in (SLOTS | slots).items()})


def _of_fact(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return dt.date.fromisoformat(value) if key in ("date", "date_end") and value else value
