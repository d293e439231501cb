"""Labelled event sets (`events/*.toml`) in; reports with places, and the label of each, out.

A line of `facts` is one fact: `a` the article, `on` its day, `d` the label, `n` the number as `says` words it,
`bound` or `rough` its kind, `is` the status, `when` "first/last" day, one day, or nothing. `deployments` says of each
label which count, status and total are to be found at the end. Two labels are apart unless `unsure` names the pair.
"""

import datetime as dt
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.report import locate_fact
from dashboard.records import Article, Fact, FactSpans, Report, Span
from dashboard.settings import DATA

FOLDER = Path(__file__).parent / "events"
VAGUE = {"dozens": 24, "hundreds": 200, "thousands": 2000, "tens of thousands": 20000}


@dataclass(frozen=True)
class EventSet:
    """One real event: its reports, the label of each by id, what each label has to come to, and pairs not to judge."""

    name: str
    reports: tuple[Report, ...]
    labels: dict[str, str]
    expected: dict[str, dict[str, Any]]
    unsure: frozenset[frozenset[str]] = field(default=frozenset())


@cache
def gazetteer() -> Gazetteer:
    return load_gazetteer(DATA)


@cache
def event_sets(folder: Path = FOLDER) -> tuple[EventSet, ...]:
    return tuple(read_event_set(path) for path in sorted(folder.rglob("*.toml")))


def read_event_set(path: Path) -> EventSet:
    raw = tomllib.loads(path.read_text("utf-8"))
    texts: dict[str, str] = {}
    reports, labels = [], {}
    for row in raw["facts"]:
        article_id = f"{path.stem}-{row['a']}"
        text = texts.setdefault(article_id, "")
        report = report_of(row, article_id, len(text), row.get("force", raw["force"]))
        texts[article_id] = f"{text}{row['says']} "
        reports.append(report)
        labels[report.report_id] = f"{path.stem}/{row['d']}"
    expected = {f"{path.stem}/{name}": values for name, values in raw["deployments"].items()}
    unsure = frozenset(
        frozenset(f"{path.stem}/{name}" for name in pair) for pair in raw.get("unsure", {}).get("pairs", [])
    )
    return EventSet(path.stem, tuple(reports), labels, expected, unsure)


def report_of(row: dict[str, Any], article_id: str, start: int, force: str) -> Report:
    """The report of one line; `start` is where its sentence stands in the article."""
    says, number = row["says"], row["n"]
    at = start + says.lower().index(number.lower())
    count, low, high = bounds(number, row.get("bound", ""), row.get("rough", False))
    origins, destinations = tuple(row.get("from", ())), tuple(row.get("to", ()))
    first, last = days(row.get("when", ""))
    fact = Fact(
        article_id, force, count, low, high, row.get("rough", False), origins, destinations,
        row["is"], row.get("hypothetical", row["is"] == "standby"), first, last, row.get("unit"),
        (says,), (Span(start, start + len(says)),),
        FactSpans(Span(at, at + len(number)), None, (None,) * len(origins), (None,) * len(destinations)),
        "by-hand", 0.9, number, None, row.get("total", False),
    )  # fmt: skip
    published = dt.date.fromisoformat(row["on"])
    return locate_fact(fact, Article(article_id, says, published), gazetteer())


def bounds(number: str, bound: str, rough: bool) -> tuple[int | None, int | None, int | None]:
    """Count, low and high as FACTS says of the wording."""
    if number.lower() in VAGUE:
        return None, VAGUE[number.lower()], None
    ends = [int(part.replace(",", "")) for part in number.replace(" to ", "-").split("-")]
    if len(ends) == 2:
        return sum(ends) // 2, ends[0], ends[1]
    count = ends[0]
    if bound == "up to":
        return count, None, count
    if bound in ("more than", "at least", "over"):
        return count, count, None
    return (count, None, None) if rough else (count, count, count)


def days(when: str) -> tuple[dt.date | None, dt.date | None]:
    first, _, last = when.partition("/") if "/" in when else (when, "", when)
    return (
        dt.date.fromisoformat(first) if first else None,
        dt.date.fromisoformat(last) if last else None,
    )
