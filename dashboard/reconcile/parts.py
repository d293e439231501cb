"""Deployments in, the same out, where the parts of a total name the total in `part_of`."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dashboard.reconcile.judged import Rulings
from dashboard.reconcile.sums import (
    MOST_CANDIDATES,
    WINDOW,
    Body,
    addends,
    are_apart,
    body_of_deployment,
    body_of_report,
    exact_sums,
    lies_in,
    may_be_part,
)  # fmt: skip
from dashboard.records import Deployment, Report

# A plan may be open for years; what is summed with it is not sought so far back.
LONGEST = 400

Link = tuple[str, str]
Links = dict[str, str]


def link_parts(deployments: Sequence[Deployment], rulings: Rulings) -> list[Deployment]:
    """The deployments, each part with the id of its total: as a person said, as an article says, or as sums show."""
    within = _links_within(deployments)
    found = {**_links_across(deployments, within), **within, **_judged(deployments, rulings)}
    return [_linked(each, _total_of(each.deployment_id, found)) for each in deployments]


def _linked(deployment: Deployment, total: str | None) -> Deployment:
    return deployment if deployment.part_of == total else replace(deployment, part_of=total)


def _links_within(deployments: Iterable[Deployment]) -> Links:
    """What articles say of totals and parts; the total that most name, if they differ."""
    home: dict[str, Deployment] = {}
    by_article: dict[str, list[Report]] = defaultdict(list)
    for each in deployments:
        for report in each.reports:
            home[report.report_id] = each
            by_article[report.fact.article_id].append(report)
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for reports in by_article.values():
        for part, total in _links_of_article(reports):
            if home[part] is not home[total]:
                named[home[part].deployment_id][home[total].deployment_id] += 1
    return {part: min(totals, key=lambda each: (-totals[each], each)) for part, totals in named.items()}


def _links_of_article(reports: Iterable[Report]) -> Iterator[Link]:
    """From the smallest total up: what is a part of a smaller total is not looked at for a larger one."""
    if not any(report.fact.total_of_others for report in reports):
        return
    counted = sorted((report for report in reports if report.fact.count), key=_by_size)
    free = [body_of_report(report) for report in counted]
    for total in [body for body in free if body.is_total]:
        parts = addends(total, [body for body in free if may_be_part(body, total)])
        free = [body for body in free if body not in parts]
        yield from ((part.body_id, total.body_id) for part in parts)


def _links_across(deployments: Iterable[Deployment], within: Mapping[str, str]) -> Links:
    """Totals of one article whose parts stand in others: what is not yet linked adds up to what is still missing."""
    bodies = [body_of_deployment(each) for each in deployments if each.count]
    by_force: dict[str, list[Body]] = defaultdict(list)
    known: Counter[str] = Counter()
    for body in sorted(bodies, key=lambda each: (each.first, each.body_id)):
        by_force[body.force].append(body)
        if body.body_id in within:
            known[within[body.body_id]] += body.count
    found: Links = {}
    for total in sorted(bodies, key=lambda each: (each.count, each.body_id)):
        if not _may_be_total(total):
            continue
        near = _in_days_of(total, by_force[total.force])
        some = [body for body in near if body.body_id not in within and body.body_id not in found]
        fitting = [body for body in some if may_be_part(body, total) and lies_in(body, total)]
        for parts in _missing(total, fitting, known[total.body_id]):
            found.update({part.body_id: total.body_id for part in parts})
            break
    return found


def _missing(total: Body, candidates: Sequence[Body], known: int) -> Iterator[tuple[Body, ...]]:
    """Choices that make up the rest of a total: two at least, or one where an article names other parts."""
    if len(candidates) > MOST_CANDIDATES or known >= total.count:
        return
    for chosen in exact_sums(total.count - known, candidates, 1 if known else 2):
        if total.is_total or are_apart(chosen, total):
            yield chosen


def _may_be_total(body: Body) -> bool:
    """A number that an article calls a total, or that is of several places or of a part of the world."""
    is_wide = any(place.level == "supranational" for place in body.destinations)
    return body.is_total or is_wide or len(body.destinations) > 1


def _in_days_of(total: Body, bodies: Sequence[Body]) -> Sequence[Body]:
    low = bisect_left(bodies, total.first - LONGEST, key=lambda each: each.first)
    return bodies[low : bisect_right(bodies, total.last + WINDOW, key=lambda each: each.first)]


def _judged(deployments: Iterable[Deployment], rulings: Rulings) -> Links:
    """The parts and totals that a person named."""
    if not rulings.totals:
        return {}
    home = {report.as_read.fact.anchor: each.deployment_id for each in deployments for report in each.reports}
    said = {home[part]: home[total] for part, total in rulings.totals.items() if part in home and total in home}
    return {part: total for part, total in said.items() if part != total}


def _total_of(part: str, links: Mapping[str, str]) -> str | None:
    """The total of a part; None where following the totals would lead back to the part."""
    total, above = links.get(part), set[str]()
    each = total
    while each is not None and each not in above:
        above.add(each)
        each = links.get(each)
    return None if part in above else total


def _by_size(report: Report) -> tuple[int, int, str]:
    return report.fact.count or 0, report.fact.spans.number.start, report.report_id
