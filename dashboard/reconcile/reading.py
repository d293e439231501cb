"""A report in; what is compared of it out, prepared once."""

import datetime as dt
from dataclasses import dataclass

from dashboard.reconcile.places import Places
from dashboard.reconcile.wording import Wording, wording
from dashboard.records import Report, Status

Days = tuple[dt.date, dt.date]
Identity = tuple[str, int, str, str, tuple[str, ...], tuple[str, ...], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One wording of a report: reports with equal readings are compared once. Days are ordinals.

    `first` and `last` are the days that it tells of; `told` is the day that it is to be compared by: when it was
    published for a plan, else when it happened. `starts_open` says that nobody told the first day. `copy` tells
    repetitions within one article, and judged reports, apart.
    """

    force: str
    count: int | None
    low: int | None
    high: int | None
    rough: bool
    status: Status
    unit: frozenset[str]
    ways: tuple[Places, Places]
    first: int
    last: int
    starts_open: bool
    is_dated: bool
    told: int
    published: int
    words: Wording
    total: bool
    count_text: str
    copy: object


def reading_of(report: Report, copy: object = 0) -> Reading:
    """What is compared of the report."""
    said = report.fact
    first, last = days_of(report)
    published = report.published.toordinal()
    told = published if said.status in ("planned", "standby") else last.toordinal()
    return Reading(
        force=said.force.casefold(),
        count=said.count,
        low=said.count_low,
        high=said.count_high,
        rough=said.approximate,
        status=said.status,
        unit=frozenset(said.unit.casefold().split()) if said.unit else frozenset(),
        ways=(report.origin_places, report.destination_places),
        first=first.toordinal(),
        last=last.toordinal(),
        starts_open=said.date is None,
        is_dated=said.date is not None or said.date_end is not None,
        told=min(told, published) if said.status == "stationed" else told,
        published=published,
        words=wording(said),
        total=said.total_of_others,
        count_text=said.count_text if said.count is None else "",
        copy=copy,
    )


def identity(report: Report) -> Identity:
    """What sorts reports that are otherwise alike, on any machine; cheaper than their ids, which are hashes."""
    read = report.as_read.fact
    days = (str(read.date), str(read.date_end))
    return read.article_id, read.spans.number.start, read.force, read.status, read.origins, read.destinations, days


def days_of(report: Report) -> Days:
    """First and last day that the report tells of; an open end is closed by the day of publication."""
    said, published = report.fact, report.published
    first = said.date or min(said.date_end or published, published)
    last = said.date_end or max(said.date or published, published)
    return first, last
