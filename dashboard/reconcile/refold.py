"""Deployments as they were, and all reports as they are now, in; what of the deployments changes out.

What a report can change is found from it: what it is likely one with, what that is likely one with, and so on.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dashboard.reconcile.group import Readings, groups_of
from dashboard.reconcile.judged import Rulings, rule
from dashboard.reconcile.merge import fold
from dashboard.reconcile.parts import link_parts
from dashboard.reconcile.reading import reading_of
from dashboard.records import Deployment, Judgement, Report

Node = TypeVar("Node")


@dataclass(frozen=True, slots=True)
class Refolding:
    """The deployments that are new or differ, the ids that are no more, and the id that each of these leads to now.

    An id whose reports are all gone leads nowhere: it is not in `aliases`.
    """

    changed: tuple[Deployment, ...]
    gone: tuple[str, ...]
    aliases: Mapping[str, str]


def refold(
    before: Iterable[Deployment],
    reports: Iterable[Report],
    judgements: Iterable[Judgement] = (),
    judgements_before: Iterable[Judgement] = (),
) -> Refolding:
    """What `reconcile(reports, judgements)` gives otherwise than it gave `before`; only what is touched is folded anew.

    `reports` are all reports as they are now; which are new, changed or gone is seen from those in `before`.
    """
    old, said, said_before = tuple(before), tuple(judgements), tuple(judgements_before)
    was = {report.report_id: report for each in old for report in each.reports}
    now = {report.report_id: report for report in reports}
    rulings = rule(said)
    judged = {anchor for each in {*said} ^ {*said_before} for anchor in (each.one, each.other)}
    differing = [each for report_id, each in now.items() if _differs(each, was.get(report_id), judged)]
    differing += [each for report_id, each in was.items() if _differs(each, now.get(report_id), judged)]
    forces = {each.fact.force.casefold() for each in differing}
    if not differing:
        return Refolding((), (), {})
    readings = Readings(_of_forces(now.values(), forces | _judged_with(forces, now.values(), rulings)), rulings.anchors)
    touched = _touched(readings, differing, rulings)
    groups = groups_of(readings, rulings, touched)
    again = {report.report_id for group in groups for report in group}
    kept = [each for each in old if all(_is_kept(report.report_id, now, again) for report in each.reports)]
    folded = link_parts([*kept, *(fold(group, readings.of, rulings) for group in groups)], rulings)
    return _difference(old, folded)


def aliases(before: Iterable[Deployment], after: Iterable[Deployment]) -> dict[str, str]:
    """Each id that is no more, with the one that most of its reports are in now: an old id still leads somewhere.

    A report whose wording is read otherwise by newer rules is known by its number's place in its sentence.
    """
    homes: dict[str, str] = {}
    for each in sorted(after, key=lambda deployment: deployment.deployment_id, reverse=True):
        for report in each.reports:
            homes[report.as_read.fact.anchor] = homes[report.report_id] = each.deployment_id
    there = set(homes.values())
    found = {}
    for each in before:
        if each.deployment_id not in there:
            went = (homes.get(report.report_id, homes.get(report.as_read.fact.anchor)) for report in each.reports)
            moved = Counter(home for home in went if home is not None)
            if moved:
                found[each.deployment_id] = min(moved, key=lambda home: (-moved[home], home))
    return found


def _differs(report: Report, other: Report | None, judged: Collection[str]) -> bool:
    """True if the other is not the same but for its reason, or if a judgement on it is new or taken back."""
    if other is None:
        return True
    if report.fact is not other.fact and report.fact != other.fact:
        return True
    mine, theirs = ((each.published, each.origin_places, each.destination_places) for each in (report, other))
    return mine != theirs or (bool(judged) and report.as_read.fact.anchor in judged)


def _of_forces(reports: Iterable[Report], forces: Collection[str]) -> list[Report]:
    """Reports of different forces are never one deployment, unless a person says so."""
    return [report for report in reports if report.fact.force.casefold() in forces]


def _judged_with(forces: Collection[str], reports: Iterable[Report], rulings: Rulings) -> set[str]:
    """Forces that a person put together with these, directly or over others."""
    if not rulings.same:
        return set()
    force_of = {report.as_read.fact.anchor: report.fact.force.casefold() for report in reports}
    linked: dict[str, set[str]] = defaultdict(set)
    for one, other in rulings.same:
        if one in force_of and other in force_of:
            linked[force_of[one]].add(force_of[other])
            linked[force_of[other]].add(force_of[one])
    return _closure(forces, lambda force: linked[force])


def _touched(readings: Readings, differing: Iterable[Report], rulings: Rulings) -> set[int]:
    """Positions of the readings near those that differ, and all that are likely one with these, step by step."""
    by_anchor: dict[str, list[int]] = defaultdict(list)
    if rulings.anchors:
        for position, reports in enumerate(readings.reports):
            by_anchor[rulings.anchor_of(reports)].append(position)
    put_with: dict[int, set[int]] = defaultdict(set)
    for one, other in rulings.same:
        both = {*by_anchor.get(one, ()), *by_anchor.get(other, ())}
        for each in both:
            put_with[each] |= both
    begin = {position for report in differing for position in readings.near.to(reading_of(report))}
    return _closure(begin, lambda position: {*readings.likely(position), *put_with[position]})


def _closure(begin: Iterable[Node], beside: Callable[[Node], Iterable[Node]]) -> set[Node]:
    found = set(begin)
    todo = list(found)
    while todo:
        new = set(beside(todo.pop())) - found
        found |= new
        todo += new
    return found


def _is_kept(report_id: str, now: Mapping[str, Report], again: Collection[str]) -> bool:
    return report_id in now and report_id not in again


def _difference(before: Sequence[Deployment], after: Sequence[Deployment]) -> Refolding:
    was = {each.deployment_id: each for each in before}
    now = {each.deployment_id for each in after}
    changed = [
        each for each in after if was.get(each.deployment_id) is not each and was.get(each.deployment_id) != each
    ]
    gone = tuple(sorted(was.keys() - now))
    return Refolding(tuple(changed), gone, aliases([was[each] for each in gone], after) if gone else {})
