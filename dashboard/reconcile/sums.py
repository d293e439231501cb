"""A total and smaller bodies in, those that add up to it out: 2,000 = 1,700 + 300."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from dashboard.reconcile.places import Places, contains, is_around, same_place
from dashboard.reconcile.reading import days_of
from dashboard.records import Deployment, Place, Report, Status

MOST_PARTS = 6
MOST_CANDIDATES = 12
# A total and its parts are of the same days.
WINDOW = 14
_KINDS: dict[Status, str] = {"withdrawn": "out", "stationed": "there"}


@dataclass(frozen=True, slots=True)
class Body:
    """What counts in a sum, of a report or a deployment. `kinds`: who comes, is there, goes. Days are ordinals."""

    body_id: str
    force: str
    count: int
    first: int
    last: int
    kinds: frozenset[str]
    origins: Places
    destinations: Places
    is_total: bool


def body_of_report(report: Report) -> Body:
    """A report as an addend."""
    said = report.fact
    first, last = days_of(report)
    kinds = frozenset({_KINDS.get(said.status, "coming")})
    places = (report.origin_places, report.destination_places)
    days = (first.toordinal(), last.toordinal())
    return Body(report.report_id, said.force.casefold(), said.count or 0, *days, kinds, *places, said.total_of_others)


def body_of_deployment(deployment: Deployment) -> Body:
    """A deployment as an addend: it is of all states and days that its reports tell of."""
    bodies = [body_of_report(report) for report in deployment.reports]
    return Body(
        deployment.deployment_id,
        deployment.force.casefold(),
        deployment.count or 0,
        min(body.first for body in bodies),
        max(body.last for body in bodies),
        frozenset().union(*(body.kinds for body in bodies)),
        deployment.origin_places,
        deployment.destination_places,
        any(body.is_total for body in bodies),
    )


def may_be_part(part: Body, total: Body) -> bool:
    """Fewer people who come, are or go as the total does, in its days; not from another origin."""
    if not 0 < part.count < total.count or not part.kinds & total.kinds:
        return False
    if max(part.first, total.first) - min(part.last, total.last) > WINDOW:
        return False
    return not part.origins or not total.origins or _inside(part.origins, total.origins)


def addends(total: Body, candidates: Sequence[Body]) -> tuple[Body, ...]:
    """The fewest candidates of the force that add up to the total; else of its members; else those in it that fit."""
    own = [body for body in candidates if body.force == total.force]
    members = [body for body in candidates if body.force != total.force and not body.is_total]
    for some in (own, members):
        exact = next(exact_sums(total.count, some[-MOST_CANDIDATES:], 2), None)
        if exact is not None:
            return exact
    inside = tuple(body for body in own if lies_in(body, total))
    return inside if sum(body.count for body in inside) <= total.count else ()


def exact_sums(people: int, candidates: Sequence[Body], fewest: int) -> Iterator[tuple[Body, ...]]:
    """Choices of candidates that add up to `people`, the smallest choices first."""
    for size in range(fewest, min(len(candidates), MOST_PARTS) + 1):
        for chosen in combinations(candidates, size):
            if sum(body.count for body in chosen) == people:
                yield chosen


def are_apart(bodies: Sequence[Body], total: Body) -> bool:
    """True if the bodies go to different places that together are all places of the total."""
    for one, other in combinations(bodies, 2):
        if any(same_place(mine, theirs) for mine in one.destinations for theirs in other.destinations):
            return False
    reached = [place for body in bodies for place in body.destinations]
    return all(any(_holds(whole, place) for place in reached) for whole in total.destinations)


def lies_in(part: Body, total: Body) -> bool:
    """True if all that is said of the part's places lies in the total's."""
    sides = ((part.origins, total.origins), (part.destinations, total.destinations))
    said = [_inside(parts, wholes) for parts, wholes in sides if parts and wholes]
    return bool(said) and all(said)


def _inside(parts: Places, wholes: Places) -> bool:
    return all(any(_holds(whole, part) for whole in wholes) for part in parts)


def _holds(whole: Place, part: Place) -> bool:
    return same_place(part, whole) is not None or contains(whole, part) or is_around(whole, part)
