"""Entries of the audit trail in, JSON lines out, and back: the file by which two stores share what people said.

One object per line: `kind`, `subject`, `slot`, `before`, `after`, `who`, `at`, `why`, `article_id`, `words`, as in
`Change`; a missing `before` or `after` is what holds without any change. Texts of articles are not shared.
"""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from dashboard.correct.change import CHANGE_KINDS, Change
from dashboard.correct.standing import pair
from dashboard.correct.values import LONGEST_REASON, SLOTS, checked, place, to_json, words
from dashboard.errors import CorrectionError
from dashboard.records import VERDICTS

SHARED = tuple(kind for kind in CHANGE_KINDS if kind != "text")
TEXTS = ("kind", "subject", "slot", "who", "at", "why", "article_id", "words")


def to_lines(changes: Iterable[Change]) -> list[str]:
    """One line per entry."""
    return [_line(each) for each in changes if each.kind in SHARED]


def from_lines(lines: Iterable[str]) -> list[Change]:
    """The entries of the lines that are not empty; CorrectionError naming the first line that holds none."""
    changes = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                changes.append(_change(json.loads(line)))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                what = str(error) if isinstance(error, CorrectionError) else "It is no entry of an audit trail."
                raise CorrectionError(f"Line {number} cannot be used, so none was. {what}") from error
    return changes


def _line(change: Change) -> str:
    said: dict[str, Any] = {name: getattr(change, name) for name in TEXTS if name != "at"}
    values = {"before": change.before, "after": change.after}
    said |= {name: json.loads(value) for name, value in values.items() if value is not None}
    return json.dumps({**said, "at": change.at.isoformat()}, ensure_ascii=False, sort_keys=True)


def _change(said: dict[str, Any]) -> Change:
    texts: dict[str, Any] = {name: said[name] for name in TEXTS}
    if not all(isinstance(each, str) for each in texts.values()) or texts["kind"] not in SHARED:
        raise CorrectionError("It is no entry of an audit trail.")
    at = dt.datetime.fromisoformat(texts.pop("at"))
    if at.tzinfo is None:
        raise CorrectionError("Its time has no time zone.")
    if not texts["article_id"] and texts["kind"] != "name":
        raise CorrectionError("It does not say which article it is about.")
    words("The name of who said it", texts["who"])
    words("The reason", texts["why"], LONGEST_REASON)
    if "after" in said:
        _check(texts["kind"], texts["slot"], texts["subject"], said["after"])
    values: dict[str, Any] = {name: to_json(said[name]) if name in said else None for name in ("before", "after")}
    return Change(**texts, **values, at=at.astimezone(dt.UTC))


def _check(kind: str, slot: str, subject: str, after: Any) -> None:
    """Raise a ValueError, TypeError or KeyError if the value is none of its kind."""
    if kind == "slot":
        checked(slot, after)
    elif kind in ("place", "name"):
        place(after)
    elif kind == "judgement":
        if subject != pair(after["one"], after["other"]) or after["verdict"] not in VERDICTS:
            raise CorrectionError("It judges other reports than it names, or gives no verdict.")
    elif kind == "row":
        for name in SLOTS:
            checked(name, after[name])
        for name in ("sentence", "count_text"):
            if not isinstance(after[name], str) or not after[name]:
                raise CorrectionError(f"A row needs its {name}.")
    elif after is not True:
        raise CorrectionError("A row or an article is rejected, or it is not.")
