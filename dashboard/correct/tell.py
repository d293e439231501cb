"""An entry of the audit trail in, a plain sentence out that a person can read who has not seen the table."""

import json
from typing import Any

from dashboard.correct.change import Change

NAMES = {
    "count_low": "lower bound",
    "count_high": "upper bound",
    "approximate": "mark as approximate",
    "hypothetical": "mark as hypothetical",
    "date": "first day",
    "date_end": "last day",
}
VERDICTS = {
    "same": "are one deployment",
    "different": "are two deployments",
    "part of": "are a part and its total",
}


def entry(change: Change) -> str:
    """ "On 5 March 2022 at 14:03 UTC Ann changed the count from 1,700 to 2,000, because: typo. It is about: “…”."""
    moment = f"{change.at.day} {change.at:%B %Y} at {change.at:%H:%M} UTC"
    about = f" It is about: “{change.words}”" if change.words else ""
    return f"On {moment} {change.who} {_deed(change)}, because: {change.why.rstrip('.')}.{about}"


def _deed(change: Change) -> str:
    before, after = (None if each is None else json.loads(each) for each in (change.before, change.after))
    is_back = change.after is None
    if change.kind == "slot":
        name = NAMES.get(change.slot, change.slot)
        return f"took back the {name}, which was {value(before)}" if is_back else _changed(name, before, after)
    if change.kind in ("place", "name"):
        where = f"place of {change.slot or change.subject}" + (" everywhere" if change.kind == "name" else "")
        return f"took back the {where}, which was {value(before)}" if is_back else _changed(where, before, after)
    if change.kind == "judgement":
        verdict = (before if is_back else after) or {}
        said = f"that two reports {VERDICTS.get(verdict.get('verdict', ''), 'belong together')}"
        return f"took back {said}" if is_back else f"judged {said}"
    return _of_whole(change, is_back)


def _of_whole(change: Change, is_back: bool) -> str:
    """What was done to a row or an article as a whole."""
    done = {
        "rejection": ("rejected a row", "restored a rejected row"),
        "row": ("added a row by hand", "took back a row added by hand"),
        "article": ("removed an article with its rows", "restored a removed article"),
        "text": ("loaded an article again with a changed text", "took back a changed text"),
    }
    return done[change.kind][is_back]


def _changed(what: str, before: Any, after: Any) -> str:
    return f"changed the {what} from {value(before)} to {value(after)}"


def value(said: Any) -> str:
    """A value in words: 1,700; nothing; yes; Poland and Germany; Rzeszow (city) at 50.04, 22.00."""
    if said is None or said == [] or said == "":
        return "nothing"
    if isinstance(said, bool):
        return "yes" if said else "no"
    if isinstance(said, int):
        return f"{said:,}"
    if isinstance(said, list):
        return " and ".join(str(each.get("name", "nothing")) for each in said)
    return _place(said) if isinstance(said, dict) else str(said)


def _place(said: dict[str, Any]) -> str:
    if said.get("lat") is None:
        return "no known place"
    return f"{said['lat']:.2f}, {said['lon']:.2f} ({said.get('level')})"
