"""The reports of one deployment in, the deployment out, with a reason in every report."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dashboard.reconcile.course import COURSE
from dashboard.reconcile.same import why_same
from dashboard.records import LEVELS, Deployment, Place, Report, Status, content_id

ARRIVED: frozenset[Status] = frozenset({"deployed", "stationed"})


def fold(reports: Sequence[Report]) -> Deployment:
    """One deployment of reports that agree: the most specific, then newest report gives the count and comes first.

    The id is that of the earliest report, so that later reports leave it as it is.
    """
    first = min(reports, key=lambda report: (report.published, report.report_id))
    ranked = sorted(reports, key=_specificity, reverse=True)
    leading = ranked[0].fact
    current = _of_last_state(ranked)
    origins = next((report for report in ranked if report.fact.origins), ranked[0])
    destinations = next((report for report in ranked if report.fact.destinations), ranked[0])
    low, high = _bounds(ranked)
    date, date_end = _days(current, ranked)
    return Deployment(
        deployment_id=content_id("deployment", first.report_id),
        force=leading.force,
        count=leading.count,
        count_low=low,
        count_high=high,
        approximate=leading.approximate,
        origins=origins.fact.origins,
        destinations=destinations.fact.destinations,
        origin_places=origins.origin_places,
        destination_places=destinations.destination_places,
        status=current[0].fact.status,
        hypothetical=current[0].fact.hypothetical,
        date=date,
        date_end=date_end,
        unit=next((report.fact.unit for report in ranked if report.fact.unit), None),
        confidence=leading.confidence,
        reports=tuple(_with_reason(report, first, len(ranked)) for report in ranked),
    )


def _specificity(report: Report) -> tuple[int, int, int, dt.date, str]:
    """Larger says more: an exact number, finer destinations, an origin; then the newer one."""
    said = report.fact
    is_exact = said.count is not None and said.count_low == said.count_high == said.count
    finest = max((_fineness(place) for place in report.destination_places), default=0)
    return is_exact, finest, bool(said.origins), report.published, report.report_id


def _fineness(place: Place) -> int:
    return 0 if place.level is None else len(LEVELS) - LEVELS.index(place.level)


def _of_last_state(reports: Iterable[Report]) -> list[Report]:
    """The reports of the state that the deployment has come to, newest first."""
    newest = sorted(reports, key=lambda report: (report.published, report.report_id), reverse=True)
    last = max((report.fact.status for report in newest), key=_state_order)
    return [report for report in newest if report.fact.status == last]


def _state_order(status: Status) -> int:
    return COURSE.index(status) if status in COURSE else 0


def _bounds(reports: Sequence[Report]) -> tuple[int | None, int | None]:
    """What the reports' numbers span; None to a side that no report bounds."""
    counts = {report.fact.count for report in reports if report.fact.count is not None}
    differing = counts if len(counts) > 1 else set()
    lows = {report.fact.count_low for report in reports if report.fact.count_low is not None} | differing
    highs = {report.fact.count_high for report in reports if report.fact.count_high is not None} | differing
    return (min(lows | counts) if lows else None), (max(highs | counts) if highs else None)


def _days(current: Sequence[Report], reports: Iterable[Report]) -> tuple[dt.date | None, dt.date | None]:
    """The days of the last state by its newest dated report; a presence lasts from the arrival to its newest report."""
    dated = [report.fact for report in current if report.fact.date or report.fact.date_end]
    if not dated:
        return None, None
    if current[0].fact.status != "stationed":
        return dated[0].date, dated[0].date_end
    present = [report.fact for report in reports if report.fact.status in ARRIVED]
    firsts = [fact.date for fact in present if fact.date]
    lasts = [fact.date_end for fact in present if fact.date_end]
    return min(firsts, default=None), max(lasts, default=None)


def _with_reason(report: Report, first: Report, number: int) -> Report:
    """The report with the reason why it is in the deployment, told against the first report."""
    if report is first:
        return replace(report, reason="the only report of it" if number == 1 else "the first report of it")
    return replace(report, reason=why_same(report, first) or "agrees with the first report")
