"""Reports in any order in, deployments out; a person's judgements come before the rules."""

from collections.abc import Iterable

from dashboard.reconcile.group import Readings, groups_of
from dashboard.reconcile.judged import rule
from dashboard.reconcile.merge import fold
from dashboard.reconcile.parts import link_parts
from dashboard.reconcile.reading import days_of
from dashboard.records import Deployment, Judgement, Report


def reconcile(reports: Iterable[Report], judgements: Iterable[Judgement] = ()) -> tuple[Deployment, ...]:
    """The deployments that the reports tell of, by first day and id; the order of the reports does not matter.

    Of the judgements the newest on a pair holds; one that newer ones contradict is left out, as `judged.rule` tells.
    """
    rulings = rule(judgements)
    readings = Readings(reports, rulings.anchors)
    deployments = [fold(group, readings.of, rulings) for group in groups_of(readings, rulings)]
    return in_order(link_parts(deployments, rulings))


def in_order(deployments: Iterable[Deployment]) -> tuple[Deployment, ...]:
    """By first day and id."""
    return tuple(sorted(deployments, key=lambda each: (days_of(each.reports[0]), each.deployment_id)))
