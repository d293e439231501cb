"""Reports in, the pairs that a person should judge out: the most people at stake and the most in doubt first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.reconcile.clue import NEVER, belief
from dashboard.reconcile.group import LIKELY, Readings, groups_of
from dashboard.reconcile.judged import Rulings, rule
from dashboard.reconcile.same import compare
from dashboard.records import Judgement, Report

# From one chance in five to four in five that two reports are of one deployment.
DOUBT = 1.4

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class DoubtfulPair:
    """Two reports that may be of one deployment, or not; `is_folded` says what the rules did.

    `belief` is how likely they are of one, from 0 to 1. `people` are counted twice, or missed, if the rules are wrong.
    """

    one: Report
    other: Report
    is_folded: bool
    belief: float
    people: int
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]

    @property
    def consequence(self) -> float:
        """People at stake times doubt, which is 1 where both are as likely."""
        return self.people * (1 - abs(2 * self.belief - 1))


def doubtful_pairs(
    reports: Iterable[Report], judgements: Iterable[Judgement] = (), most: int = 100
) -> tuple[DoubtfulPair, ...]:
    """At most so many pairs, the most consequential first; those that a person judged are not among them.

    Of two deployments it is the pair that speaks most for one; within one, a report that hardly belongs to it.
    """
    rulings = rule(judgements)
    readings = Readings(reports, rulings.anchors)
    home = {}
    for number, group in enumerate(groups_of(readings, rulings)):
        home.update({report.report_id: number for report in group})
    group_of = {position: home[reports[0].report_id] for position, reports in enumerate(readings.reports)}
    apart, together = _strongest(readings, group_of)
    pairs = [_pair(readings, pair, is_folded=False) for pair in apart if not _is_judged(readings, pair, rulings)]
    pairs += [_pair(readings, pair, is_folded=True) for pair in together if not _is_judged(readings, pair, rulings)]
    pairs.sort(key=lambda pair: (-pair.consequence, pair.one.report_id, pair.other.report_id))
    return tuple(pairs[:most])


def _strongest(readings: Readings, group_of: dict[int, int]) -> tuple[list[Pair], list[Pair]]:
    """The strongest pair of each two groups, if it is in doubt; each reading's strongest in its group, if that is."""
    across: dict[Pair, tuple[float, Pair]] = {}
    within: dict[int, tuple[float, Pair]] = {}
    for weight, pair in _weighed(readings):
        one, other = pair
        mine, theirs = sorted((group_of[one], group_of[other]))
        if mine != theirs:
            across[mine, theirs] = max(across.get((mine, theirs), (NEVER, pair)), (weight, pair))
        else:
            for each in pair:
                within[each] = max(within.get(each, (NEVER, pair)), (weight, pair))
    apart = [pair for weight, pair in across.values() if weight > -DOUBT]
    return apart, list({pair for weight, pair in within.values() if weight < LIKELY + DOUBT})


def _weighed(readings: Readings) -> Iterator[tuple[float, Pair]]:
    for one, reading in enumerate(readings.readings):
        for other in readings.near.to(reading):
            if one < other and readings.weigh(one, other) > NEVER:
                yield readings.weigh(one, other), (one, other)


def _pair(readings: Readings, pair: Pair, *, is_folded: bool) -> DoubtfulPair:
    """The pair with what speaks for and against it."""
    one, other = sorted((min(readings.reports[each], key=_by_id) for each in pair), key=_by_id)
    compared = compare(readings.readings[pair[0]], readings.readings[pair[1]])
    against = tuple(clue.why for clue in compared.clues if clue.weight < 0 and clue.why)
    if compared.weight > LIKELY and not is_folded:
        against += ("another report of either contradicts it",)
    counts = [each.fact.count or each.fact.count_low or 0 for each in (one, other)]
    return DoubtfulPair(
        one,
        other,
        is_folded,
        belief(compared.weight),
        min(counts),
        ("same force", *(clue.why for clue in compared.clues if clue.weight >= 0 and clue.why)),
        against,
    )


def _is_judged(readings: Readings, pair: Pair, rulings: Rulings) -> bool:
    return frozenset(rulings.anchor_of(readings.reports[each]) for each in pair) in rulings.said


def _by_id(report: Report) -> str:
    return report.report_id
