"""Reports in any order in, groups of reports of one deployment out: the surest pairs are put together first."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import product

from dashboard.reconcile.judged import Rulings
from dashboard.reconcile.near import Near
from dashboard.reconcile.reading import Identity, Reading, identity, reading_of
from dashboard.reconcile.same import compare
from dashboard.reconcile.strand import Strand, agree, join
from dashboard.records import Report

# Two reports are put together where it is likelier than not that they are of one deployment.
LIKELY = 0.0
# What did not agree while few reports were together is asked once more when all are.
ROUNDS = 2
# Figures of a presence are gathered before it is asked which movement they came by, unless that is much surer.
PRESENCE_FIRST = 1.0

Reports = tuple[Report, ...]


class Readings:
    """The different wordings of the reports, the reports of each, and which are near which.

    Three hundred articles that say the same are one reading, and cost no more than one.
    """

    def __init__(self, reports: Iterable[Report], judged: Collection[str] = ()) -> None:
        together: dict[Reading, list[Report]] = defaultdict(list)
        seen: Counter[tuple[str, Reading]] = Counter()
        for _, report in sorted(_unique(reports).items(), key=_in_article):
            anchor = report.as_read.fact.anchor if judged else ""
            reading = reading_of(report, anchor if anchor in judged else 0)
            repeats = seen[report.fact.article_id, reading]
            seen[report.fact.article_id, reading] += 1
            together[replace(reading, copy=(reading.copy, repeats)) if repeats else reading].append(report)
        self.readings = list(together)
        self.reports = [tuple(each) for each in together.values()]
        self.ids = [min(identity(report) for report in each) for each in self.reports]
        self._of = {id(report): reading for reading, each in together.items() for report in each}
        self.near = Near(self.readings)
        self.weights: dict[tuple[int, int], float] = {}

    def of(self, report: Report) -> Reading:
        """The reading of one of the reports."""
        return self._of[id(report)]

    def weigh(self, one: int, other: int) -> float:
        """How much speaks for one deployment, in log-odds."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self.weights:
            self.weights[pair] = compare(self.readings[pair[0]], self.readings[pair[1]]).weight
        return self.weights[pair]

    def turn(self, pair: tuple[int, int]) -> tuple[float, Identity, Identity]:
        """When a pair is put together: the surest first; what a presence is before which movement it may have been."""
        one, other = pair
        is_mixed = (self.readings[one].status == "stationed") != (self.readings[other].status == "stationed")
        first, last = sorted((self.ids[one], self.ids[other]))
        return (PRESENCE_FIRST if is_mixed else 0.0) - self.weigh(one, other), first, last

    def likely(self, one: int) -> list[int]:
        """Readings that are likely of one deployment with this one."""
        near = self.near.to(self.readings[one])
        return [other for other in near if other != one and self.weigh(one, other) > LIKELY]


def groups_of(readings: Readings, rulings: Rulings, only: Iterable[int] | None = None) -> list[Reports]:
    """The reports of each deployment; of the readings `only`, which have to be closed under `likely`, if given."""
    positions = sorted(range(len(readings.readings)) if only is None else only, key=lambda each: readings.ids[each])
    pairs = [(one, other) for one in positions for other in readings.likely(one) if one < other]
    gathering = Gathering(readings, rulings, positions)
    pairs.sort(key=readings.turn)
    for _ in range(ROUNDS):
        for one, other in pairs:
            gathering.put_together(one, other)
        gathering.refused.clear()
    return gathering.groups()


class Gathering:
    """Which strand each reading is in, and which strands a person put into one group."""

    def __init__(self, readings: Readings, rulings: Rulings, positions: Sequence[int]) -> None:
        self.readings, self.rulings = readings, rulings
        self.strands = {each: _alone(each, readings) for each in positions}
        self.refused: dict[int, set[int]] = defaultdict(set)
        self.group = {each: each for each in positions}
        self.members = {each: [each] for each in positions}
        self.anchors = {each: {anchor} for each in positions if (anchor := rulings.anchor_of(readings.reports[each]))}
        for one, other in rulings.same:
            self._unite_anchors(one, other)

    def put_together(self, one: int, other: int) -> None:
        """Join the strands of two readings, and their groups, if they agree as a whole and nobody said otherwise."""
        mine, theirs = self.strands[one], self.strands[other]
        if mine is theirs or theirs.name in self.refused[mine.name] or self._are_different(one, other):
            return
        if not agree(mine, theirs, self.readings.readings, self.readings.weigh):
            self._refuse(mine.name, theirs.name)
            return
        both = join(mine, theirs)
        self.strands.update(dict.fromkeys(both.readings, both))
        for refused in self.refused[mine.name] | self.refused[theirs.name]:
            self._refuse(both.name, refused)
        self._unite(one, other)

    def groups(self) -> list[Reports]:
        """The reports of each group."""
        return [
            tuple(report for each in members for report in self.readings.reports[each])
            for members in self.members.values()
        ]

    def _refuse(self, one: int, other: int) -> None:
        """Two strands that did not agree are not asked again in the round, nor what becomes of them."""
        self.refused[one].add(other)
        self.refused[other].add(one)

    def _unite_anchors(self, one: str, other: str) -> None:
        """Put together what a person said is one; of several facts of one number those that agree best."""
        mine, theirs = ([each for each, anchors in self.anchors.items() if name in anchors] for name in (one, other))
        pairs = [(self.readings.weigh(*pair), pair) for pair in product(mine, theirs) if pair[0] != pair[1]]
        if pairs:
            self._unite(*min(pairs, key=lambda each: (-each[0], [self.readings.ids[one] for one in each[1]]))[1])

    def _unite(self, one: int, other: int) -> None:
        keep, give = self.group[one], self.group[other]
        if keep == give:
            return
        if len(self.members[keep]) < len(self.members[give]):
            keep, give = give, keep
        self.members[keep] += self.members[give]
        if give in self.anchors:
            self.anchors[keep] = self.anchors.get(keep, set()) | self.anchors[give]
        for each in self.members.pop(give):
            self.group[each] = keep

    def _are_different(self, one: int, other: int) -> bool:
        """True if a person told a reading of one group from one of the other."""
        mine, theirs = (self.anchors.get(self.group[each], set()) for each in (one, other))
        return any(self.rulings.are_different(*pair) for pair in product(mine, theirs))


def _alone(position: int, readings: Readings) -> Strand:
    reading, reports = readings.readings[position], readings.reports[position]
    is_figure = reading.status == "stationed"
    days = frozenset({reading.told if is_figure and reading.is_dated else None})
    articles = {report.fact.article_id: days for report in reports}
    return Strand(position, [] if is_figure else [position], [position] if is_figure else [], articles)


def _in_article(item: tuple[str, Report]) -> tuple[str, int, str]:
    report_id, report = item
    return report.fact.article_id, report.fact.spans.number.start, report_id


def _unique(reports: Iterable[Report]) -> dict[str, Report]:
    """Each report once, by id; which of two of one id is taken does not depend on their order."""
    unique: dict[str, Report] = {}
    for report in reports:
        first = unique.setdefault(report.report_id, report)
        if first is not report and first != report:
            unique[report.report_id] = min(first, report, key=repr)
    return unique
