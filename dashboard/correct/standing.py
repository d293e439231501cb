"""The audit trail in; what holds of it today out: the newest word on each thing, unless it was taken back."""

import datetime as dt
import json
from collections.abc import Iterable

from dashboard.correct.change import Change
from dashboard.records import Judgement


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Oldest first, whichever store they came from: by time, then by id."""
    return sorted(changes, key=lambda each: (each.at, each.change_id))


def standing(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The last change of each slot of each subject, oldest first, without those that take back to what was read."""
    last = {(each.kind, each.subject, each.slot): each for each in in_order(changes)}
    return tuple(in_order(each for each in last.values() if each.after is not None))


def judgements(changes: Iterable[Change]) -> tuple[Judgement, ...]:
    """The judgements that hold, oldest first."""
    return tuple(_judgement(each) for each in standing(changes) if each.kind == "judgement")


def pair(one: str, other: str) -> str:
    """The subject of a judgement on two anchors, in whichever order they are named."""
    return " ".join(sorted((one, other)))


def removed_articles(changes: Iterable[Change]) -> frozenset[str]:
    """The ids of the articles that were removed and not restored."""
    return frozenset(each.subject for each in standing(changes) if each.kind == "article")


def _judgement(change: Change) -> Judgement:
    said = json.loads(change.after or "null")
    at = change.at if change.at.tzinfo else change.at.replace(tzinfo=dt.UTC)
    return Judgement(said["one"], said["other"], said["verdict"], change.who, at, change.why)
