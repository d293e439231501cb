"""Deployments and a day in; who was where on that day out: those who are there and those who came, never one sum."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dashboard.reconcile.figures import as_of, bounds, credible, leading
from dashboard.reconcile.places import SAME, Places, contains, same_place
from dashboard.reconcile.reading import days_of
from dashboard.records import Deployment, Place, Report

# A pull-out of so large a share of a presence ends it: "the last of the 2,500" where 2,030 were told of.
ALL_LEFT = 0.8

Kind = Literal["stock", "flow"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A deployment that is there on the day. `stock`: told of as present; `flow`: told of as having come, no more.

    The counts are people as the newest report up to the day has them, `as_of` the day that it tells of, `age_days` how
    long ago that was. `left_since` were told to have left after it. `within` is the deployment_id of a larger standing
    of the force at the place that these people are a part of: they are not to be added to it.
    """

    deployment_id: str
    force: str
    places: Places
    kind: Kind
    count_low: int | None
    count: int | None
    count_high: int | None
    as_of: dt.date
    age_days: int
    left_since: int = 0
    within: str | None = None


@dataclass(frozen=True, slots=True)
class People:
    """A sum of standings; a bound is missing where a report gives none, and its count is taken."""

    low: int
    best: int
    high: int


def there_on(deployments: Iterable[Deployment], day: dt.date) -> tuple[Standing, ...]:
    """Who was where on the day, by force and id, from the reports that tell of days up to it.

    Plans and troops on alert are not there. Those who are told to have left afterwards, all or nearly all, are not.
    """
    listed = tuple(deployments)
    found = [each for deployment in listed if (each := _standing(deployment, day)) is not None]
    leaving = [each for each in listed if each.status == "withdrawn"]
    there = [each for standing in found if (each := _after_leaving(standing, leaving, day)) is not None]
    totals = {each.deployment_id: each.part_of for each in listed}
    by_force: dict[str, list[Standing]] = {}
    for each in there:
        by_force.setdefault(each.force.casefold(), []).append(each)
    placed = [_placed(each, by_force[each.force.casefold()], totals) for each in there]
    return tuple(sorted(placed, key=lambda each: (each.force, each.kind, each.deployment_id)))


def people_there(standings: Iterable[Standing], kind: Kind) -> People:
    """Those who are there, or those who came: a part is not added to what it is a part of."""
    added = [each for each in standings if each.kind == kind and each.within is None]
    return People(
        low=sum((each.count_low if each.count_low is not None else each.count) or 0 for each in added),
        best=sum(each.count or each.count_low or 0 for each in added),
        high=sum((each.count_high if each.count_high is not None else each.count) or 0 for each in added),
    )


def _standing(deployment: Deployment, day: dt.date) -> Standing | None:
    """What the reports up to the day say of a deployment, if it had come by then."""
    present = [each for each in deployment.reports if each.fact.status == "stationed" and as_of(each) <= day]
    came = [each for each in deployment.reports if each.fact.status == "deployed" and _came(each) <= day]
    known = present or came
    if deployment.status == "withdrawn" or not known:
        return None
    lead = leading(known, "stationed" if present else "deployed")
    low, high = bounds(credible(known, "stationed" if present else "deployed"))
    last = max(as_of(each) if present else min(as_of(each), day) for each in known)
    places = lead.destination_places or deployment.destination_places
    kind: Kind = "stock" if present else "flow"
    counts = (low, lead.fact.count, high)
    return Standing(deployment.deployment_id, deployment.force, places, kind, *counts, last, (day - last).days)


def _came(report: Report) -> dt.date:
    return days_of(report)[0] if report.fact.date else min(as_of(report), report.published)


def _after_leaving(standing: Standing, leaving: Iterable[Deployment], day: dt.date) -> Standing | None:
    """The standing without those told to have left since; None if that is all, or nearly."""
    left = 0
    for each in leaving:
        when = max(days_of(report)[1] for report in each.reports)
        is_since = standing.as_of < when <= day
        if is_since and each.force.casefold() == standing.force.casefold() and _in(standing.places, each.origin_places):
            left = max(left, each.count or 0)
    if standing.count is not None and left >= ALL_LEFT * standing.count > 0:
        return None
    return replace(standing, left_since=left) if left else standing


def _placed(standing: Standing, others: Sequence[Standing], totals: dict[str, str | None]) -> Standing:
    """The standing with the larger one that it is within: its total, or the strength of the place told of since."""
    holders = [each for each in others if each is not standing and _holds(each, standing, totals)]
    if not holders:
        return standing
    widest = max(holders, key=lambda each: (each.count or 0, each.deployment_id))
    return replace(standing, within=widest.deployment_id)


def _holds(larger: Standing, smaller: Standing, totals: dict[str, str | None]) -> bool:
    if totals.get(smaller.deployment_id) == larger.deployment_id:
        return True
    if totals.get(larger.deployment_id) == smaller.deployment_id:
        return False
    if larger.kind == "flow" or not _in(smaller.places, larger.places):
        return False
    is_later = larger.as_of >= smaller.as_of or smaller.kind == "stock"
    ranks = [(each.count or 0, each.deployment_id) for each in (larger, smaller)]
    return is_later and ranks[0] > ranks[1]


def _in(parts: Places, wholes: Places) -> bool:
    """True if every place of the parts is one of the wholes or lies in one."""
    return bool(parts) and all(any(_same(whole, part) or contains(whole, part) for whole in wholes) for part in parts)


def _same(one: Place, other: Place) -> bool:
    clue = same_place(one, other)
    return clue is not None and clue.weight >= SAME
