"""Reports of one deployment in; which of them says how many, and a presence's series of figures, out."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.reconcile.reading import Identity, days_of, identity
from dashboard.records import Deployment, Report, Status

# Figures of a presence that grows or shrinks are of their days: the bounds are those of the last days.
FRESH = dt.timedelta(days=3)
GROWS = 1.1
# 2,000 can be 1,960 in round figures, but not 2,200.
ROUNDED = 1.05


@dataclass(frozen=True, slots=True)
class Figure:
    """How many were there on a day, as the most specific report of that day says; the bounds span all of that day."""

    as_of: dt.date
    count: int | None
    count_low: int | None
    count_high: int | None
    approximate: bool
    reports: tuple[Report, ...]


def figures(deployment: Deployment) -> tuple[Figure, ...]:
    """The figures of a presence by as-of date, the oldest first; empty for what is only a movement."""
    by_day: dict[dt.date, list[Report]] = defaultdict(list)
    for report in deployment.reports:
        if report.fact.status == "stationed":
            by_day[as_of(report)].append(report)
    return tuple(_figure(day, by_day[day]) for day in sorted(by_day))


def as_of(report: Report) -> dt.date:
    """The day that the number is of: the last that it tells of, but not after it was published."""
    return min(days_of(report)[1], report.published)


def leading(reports: Sequence[Report], status: Status) -> Report:
    """The report whose number counts: the most specific, then newest; of a presence the newest figure.

    A figure that only rounds a more exact one of the group gives way to that.
    """
    if status == "stationed":
        figures_only = [report for report in reports if report.fact.status == status]
        last = max(as_of(report) for report in figures_only)
        newest = max((report for report in figures_only if as_of(report) == last), key=specificity)
    else:
        newest = max(reports, key=specificity)
    finer = [report for report in reports if _is_finer(report, newest)]
    return max(finer, key=specificity, default=newest)


def credible(reports: Sequence[Report], status: Status) -> Sequence[Report]:
    """The reports that the bounds span: all, but of a presence that grows or shrinks the newest figures alone."""
    figures_only = [report for report in reports if report.fact.status == "stationed"]
    counts = [report.fact.count for report in figures_only if report.fact.count]
    if status != "stationed" or not counts or max(counts) <= GROWS * min(counts):
        return reports
    newest = max(as_of(report) for report in figures_only)
    return [report for report in figures_only if newest - as_of(report) <= FRESH]


def bounds(reports: Iterable[Report]) -> tuple[int | None, int | None]:
    """What the reports' numbers span; None to a side that no report bounds."""
    facts = [report.fact for report in reports]
    counts = {fact.count for fact in facts if fact.count is not None}
    differing = counts if len(counts) > 1 else set()
    lows = {fact.count_low for fact in facts if fact.count_low is not None} | differing
    highs = {fact.count_high for fact in facts if fact.count_high is not None} | differing
    return (min(lows | counts) if lows else None), (max(highs | counts) if highs else None)


def specificity(report: Report) -> tuple[int, dt.date, dt.date, Identity]:
    """Larger says more: an exact number, a range, a rough number or a bound, a vague one; then the newer one."""
    said = report.fact
    if said.count is None:
        kind = 0
    elif said.count_low == said.count_high == said.count:
        kind = 3
    else:
        kind = 2 if None not in (said.count_low, said.count_high) else 1
    return kind, as_of(report), report.published, identity(report)


def _is_finer(report: Report, than: Report) -> bool:
    """True if the number of `than` is this one, rounded: 2,000 of 1,960."""
    mine, its = report.fact.count, than.fact.count
    if mine is None or its is None or mine == its or not report.fact.count_low == report.fact.count_high == mine:
        return False
    unit = 10 ** (len(str(its)) - len(str(its).rstrip("0")))
    return (mine + unit // 2) // unit * unit == its and max(mine, its) <= ROUNDED * min(mine, its)


def _figure(day: dt.date, reports: Sequence[Report]) -> Figure:
    lead = max(reports, key=specificity)
    low, high = bounds(reports)
    return Figure(day, lead.fact.count, low, high, lead.fact.approximate, tuple(reports))
