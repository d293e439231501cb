"""Reports in any order in, deployments out: a sweep over the days that puts each report into the nearest group."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dashboard.reconcile.counts import count_block
from dashboard.reconcile.course import WINDOW, Days, days_of, gap
from dashboard.reconcile.merge import fold
from dashboard.reconcile.parts import link_parts
from dashboard.reconcile.same import is_tranche, why_same
from dashboard.records import Deployment, Report

Block = tuple[str, int | None]


@dataclass(slots=True)
class Group:
    """Reports of one deployment while it is being gathered, with the days that they span.

    `readings` holds one report for each different wording: a new report is compared with these alone, so that
    three hundred articles that say the same cost no more than one.
    """

    days: Days
    reports: list[Report] = field(default_factory=list)
    readings: dict[object, Report] = field(default_factory=dict)
    articles: set[str] = field(default_factory=set)

    def takes(self, report: Report) -> bool:
        """True if the report is near in time and agrees with every reading of the group."""
        if report.fact.article_id in self.articles or gap(self.days, days_of(report)) > WINDOW:
            return False
        return all(why_same(report, reading) is not None for reading in self.readings.values())

    def add(self, report: Report) -> None:
        """Put the report into the group and widen its days."""
        first, last = days_of(report)
        self.days = (min(self.days[0], first), max(self.days[1], last))
        self.reports.append(report)
        self.readings.setdefault(_reading(report), report)
        self.articles.add(report.fact.article_id)


def reconcile(reports: Iterable[Report]) -> tuple[Deployment, ...]:
    """The deployments that the reports tell of, by first day and id; the order of the reports does not matter."""
    unique = {report.report_id: report for report in sorted(reports, key=repr)}
    groups = _gather(sorted(unique.values(), key=_sweep_order))
    deployments = link_parts([fold(group.reports) for group in groups])
    return tuple(sorted(deployments, key=lambda each: (days_of(each.reports[0]), each.deployment_id)))


def _gather(reports: Iterable[Report]) -> Iterator[Group]:
    """Groups of reports that come by first day: a group that ended more than a fortnight ago takes no more."""
    blocks: dict[Block, list[Group]] = defaultdict(list)
    for report in reports:
        first = days_of(report)[0]
        near = []
        for block in _blocks_near(report):
            over = [group for group in blocks[block] if first - group.days[1] > WINDOW]
            blocks[block] = [group for group in blocks[block] if first - group.days[1] <= WINDOW]
            yield from over
            near += [group for group in blocks[block] if group.takes(report)]
        if near:
            nearest = max(near, key=lambda group: _nearness(group, report))
        else:
            nearest = Group(days_of(report))
            blocks[_block(report)].append(nearest)
        nearest.add(report)
    for groups in blocks.values():
        yield from groups


def _sweep_order(report: Report) -> tuple[Days, str]:
    return days_of(report), report.report_id


def _block(report: Report) -> Block:
    return report.fact.force.casefold(), count_block(report.fact)


def _blocks_near(report: Report) -> list[Block]:
    """The report's own block and those that an agreeing count may be in."""
    force, number = _block(report)
    return [(force, None)] if number is None else [(force, number + step) for step in (-1, 0, 1)]


def _nearness(group: Group, report: Report) -> tuple[int, int, float, str]:
    """Larger is nearer: the same count, the same names, fewer days between; the id decides the rest."""
    said = report.fact
    counts = sum(each.fact.count == said.count for each in group.readings.values())
    names = sum(each.fact.destinations == said.destinations for each in group.readings.values())
    return bool(counts), bool(names), -gap(group.days, days_of(report)).days, group.reports[0].report_id


def _reading(report: Report) -> object:
    """What `why_same` looks at, but for the article."""
    said = report.fact
    numbers = (said.count, said.count_low, said.count_high, said.approximate, is_tranche(said))
    places = (report.origin_places, report.destination_places)
    return numbers, places, said.status, said.unit, days_of(report), report.published
