"""Dates, places and reports in; in words, how sure a row can be of them: its date precision and what to review."""

import calendar
import datetime as dt
from itertools import chain

from dashboard.records import Deployment


def date_precision(first: dt.date | None, last: dt.date | None) -> str:
    """How exact a span of days is: day, week, month, quarter, year, range, open (one end) or unknown (none)."""
    if first is None or last is None:
        return "unknown" if first is last else "open"
    if first == last:
        return "day"
    if first.weekday() == 0 and last - first == dt.timedelta(days=6):
        return "week"
    return _calendar_precision(first, last)


def _calendar_precision(first: dt.date, last: dt.date) -> str:
    whole_months = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if not whole_months or first.year != last.year:
        return "range"
    if first.month == last.month:
        return "month"
    if (first.month, last.month) == (1, 12):
        return "year"
    return "quarter" if first.month % 3 == 1 and last.month == first.month + 2 else "range"


def what_to_review(deployment: Deployment) -> str | None:
    """Why a person should look at the row, in plain words; None where nothing is in doubt."""
    places = chain(deployment.origin_places, deployment.destination_places)
    reasons = [f"place not found: {place.name}" for place in places if place.lat is None]
    counts = sorted({report.fact.count for report in deployment.reports if report.fact.count is not None})
    if len(counts) > 1:
        reasons.append(f"reports differ: {counts[0]:,} to {counts[-1]:,}")
    if not deployment.origins and not deployment.destinations:
        reasons.append("no place is said")
    return "; ".join(reasons) or None
