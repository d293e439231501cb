"""A report, a slot and its new value in, the report with it out: what contradicts the new value becomes empty."""

from dataclasses import replace
from typing import Any

from dashboard.correct.values import DAYS, NUMBERS, SIDES
from dashboard.records import Fact, Place, Report


def with_slot(report: Report, slot: str, value: Any) -> Report:
    """The report with the slot set. Nothing is guessed: a bound or a day on its wrong side is emptied.

    The bounds of an exact number follow it: 1,700/1,700 corrected to 2,000 is 2,000/2,000.
    """
    if slot in SIDES:
        return _with_places(report, slot, value)
    fact = replace(report.fact, **{slot: value})
    if slot == "count" and report.fact.count == report.fact.count_low == report.fact.count_high:
        fact = replace(fact, count_low=value, count_high=value)
    return replace(report, fact=_consistent(fact, slot))


def _consistent(fact: Fact, slot: str) -> Fact:
    """The fact with the numbers or days emptied that `slot` leaves on their wrong side."""
    order = ("count_low", "count", "count_high") if slot in NUMBERS else DAYS if slot in DAYS else ()
    value = getattr(fact, slot)
    if value is None or not order:
        return fact
    at = order.index(slot)
    wrong = [name for name in order[:at] if getattr(fact, name) is not None and getattr(fact, name) > value]
    wrong += [name for name in order[at + 1 :] if getattr(fact, name) is not None and getattr(fact, name) < value]
    empty: dict[str, Any] = dict.fromkeys(wrong)
    return replace(fact, **empty)


def _with_places(report: Report, side: str, places: tuple[Place, ...]) -> Report:
    """The report with other origins or destinations; a name that was read there keeps its span."""
    fact = report.fact
    spans = dict(zip(getattr(fact, side), getattr(fact.spans, side), strict=False))
    names = tuple(each.name for each in places)
    changed: dict[str, Any] = {side: tuple(spans.get(name) for name in names)}
    named: dict[str, Any] = {side: names}
    resolved: dict[str, Any] = {f"{side.removesuffix('s')}_places": places}
    return replace(report, fact=replace(fact, **named, spans=replace(fact.spans, **changed)), **resolved)
