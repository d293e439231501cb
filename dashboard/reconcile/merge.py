"""The reports of one deployment in, the deployment out, with a reason in every report."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from dashboard.reconcile.clue import NEVER
from dashboard.reconcile.course import COURSE
from dashboard.reconcile.figures import bounds, credible, leading, specificity
from dashboard.reconcile.judged import Rulings
from dashboard.reconcile.reading import Reading, identity
from dashboard.reconcile.same import compare
from dashboard.records import LEVELS, Deployment, Place, Report, Status, content_id

ARRIVED: frozenset[Status] = frozenset({"deployed", "stationed"})
# A report is explained by the one that it agrees with best, of as many.
COMPARED = 30


def fold(reports: Sequence[Report], read: Callable[[Report], Reading], rulings: Rulings) -> Deployment:
    """One deployment of reports that agree: the report that says how many comes first, then the more specific.

    The id is that of the earliest report, so that later reports leave it as it is. `read` gives a report's reading.
    """
    first = min(reports, key=lambda report: (report.published, identity(report)))
    current = _of_last_state(reports)
    lead = leading(reports, current[0].fact.status)
    ranked = [lead, *sorted((each for each in reports if each is not lead), key=specificity, reverse=True)]
    origins = max(ranked, key=lambda report: _fineness(report.origin_places))
    destinations = max(ranked, key=lambda report: _fineness(report.destination_places))
    low, high = bounds(credible(ranked, current[0].fact.status))
    date, date_end = _days(current, ranked)
    return Deployment(
        deployment_id=content_id("deployment", first.report_id),
        force=lead.fact.force,
        count=lead.fact.count,
        count_low=low,
        count_high=high,
        approximate=lead.fact.approximate,
        origins=origins.fact.origins,
        destinations=destinations.fact.destinations,
        origin_places=origins.origin_places,
        destination_places=destinations.destination_places,
        status=current[0].fact.status,
        hypothetical=current[0].fact.hypothetical,
        date=date,
        date_end=date_end,
        unit=next((report.fact.unit for report in ranked if report.fact.unit), None),
        confidence=lead.fact.confidence,
        reports=tuple(_with_reason(report, first, ranked, read, rulings) for report in ranked),
    )


def _fineness(places: Sequence[Place]) -> int:
    return max(
        (1 if place.level is None else 1 + len(LEVELS) - LEVELS.index(place.level) for place in places), default=0
    )


def _of_last_state(reports: Iterable[Report]) -> list[Report]:
    """The reports of the state that the deployment has come to, newest first."""
    newest = sorted(reports, key=lambda report: (report.published, identity(report)), reverse=True)
    last = max((report.fact.status for report in newest), key=_state_order)
    return [report for report in newest if report.fact.status == last]


def _state_order(status: Status) -> int:
    """A way that some tell as leaving and others as coming is a movement."""
    return COURSE.index(status) if status in COURSE else COURSE.index("planned")


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


def _with_reason(
    report: Report, first: Report, reports: Sequence[Report], read: Callable[[Report], Reading], rulings: Rulings
) -> Report:
    """The report with the reason why it is in the deployment: told against the first report, else the best match."""
    if report is first:
        return replace(report, reason="the only report of it" if len(reports) == 1 else "the first report of it")
    others = [first, *(each for each in reports[: COMPARED + 1] if each is not report and each is not first)]
    judged = _judged(report, others, rulings)
    if judged:
        return replace(report, reason=judged)
    mine = read(report)
    best = compare(mine, read(first))
    if best.weight <= 0:
        best = max((compare(mine, read(each)) for each in others), key=lambda each: each.weight)
    return replace(report, reason=best.reason if best.weight > NEVER else "a person put it with the others")


def _judged(report: Report, others: Sequence[Report], rulings: Rulings) -> str:
    """Who said that the report is the same as another one, if somebody did."""
    if not rulings.anchors:
        return ""
    for other in others:
        said = rulings.said.get(frozenset((report.as_read.fact.anchor, other.as_read.fact.anchor)))
        if said is not None and said.verdict == "same":
            why = f": {said.why}" if said.why else ""
            return f"{said.who or 'somebody'} said on {said.at:%Y-%m-%d} that it is the same{why}"
    return ""
