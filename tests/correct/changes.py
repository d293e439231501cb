"""Entries of the audit trail made by hand."""

import datetime as dt
from typing import Any

from dashboard.correct.change import Change
from dashboard.correct.values import to_json
from dashboard.records import Report

START = dt.datetime(2022, 3, 5, 14, 3, tzinfo=dt.UTC)


def said(kind: Any, subject: str, after: Any, slot: str = "", minute: int = 0, **other: Any) -> Change:
    """A change made some minutes after the start; `after` is a value, not JSON."""
    at = START + dt.timedelta(minutes=minute)
    given = {"before": None, "who": "Ann", "why": "typo", **other}
    return Change(kind, subject, slot, after=to_json(after), at=at, **given)


def slot(report: Report, name: str, value: Any, minute: int = 0, **other: Any) -> Change:
    """A correction of one slot of a report."""
    about = {"article_id": report.fact.article_id, "words": report.fact.evidence[0]}
    return said("slot", report.subject, value, name, minute, **about, **other)
