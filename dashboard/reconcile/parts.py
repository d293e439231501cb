"""Deployments in, the same out, where the parts of a total that an article gives name the total in `part_of`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from dashboard.reconcile.course import WINDOW, days_of, gap
from dashboard.reconcile.places import contains, same_place
from dashboard.records import Deployment, Place, Report

MOST_PARTS = 6
MOST_CANDIDATES = 12

Link = tuple[str, str]


def link_parts(deployments: Sequence[Deployment]) -> list[Deployment]:
    """The deployments, each part with the id of its total; the total that most articles name, if they differ."""
    home = {report.report_id: each for each in deployments for report in each.reports}
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for part, total in _links(deployments):
        if _is_smaller(home[part], home[total]):
            named[home[part].deployment_id][home[total].deployment_id] += 1
    return [replace(each, part_of=_most_named(named.get(each.deployment_id))) for each in deployments]


def _links(deployments: Iterable[Deployment]) -> Iterator[Link]:
    """Pairs of report ids, part and total, of all articles."""
    by_article: dict[str, list[Report]] = defaultdict(list)
    for deployment in deployments:
        for report in deployment.reports:
            by_article[report.fact.article_id].append(report)
    for reports in by_article.values():
        yield from _links_of_article(reports)


def _links_of_article(reports: Iterable[Report]) -> Iterator[Link]:
    """From the smallest total up: what is a part of a smaller total is not looked at for a larger one."""
    free = sorted((report for report in reports if report.fact.count), key=_by_size)
    for total in [report for report in free if report.fact.total_of_others]:
        parts = _parts_of(total, [report for report in free if _may_be_part(report, total)])
        free = [report for report in free if report not in parts]
        yield from ((part.report_id, total.report_id) for part in parts)


def _parts_of(total: Report, candidates: Sequence[Report]) -> tuple[Report, ...]:
    """The fewest candidates that add up to the total; else those whose places lie in the total's, if they fit in it."""
    some = candidates[-MOST_CANDIDATES:]
    for size in range(2, min(len(some), MOST_PARTS) + 1):
        for chosen in combinations(some, size):
            if _people(chosen) == total.fact.count:
                return chosen
    inside = tuple(report for report in candidates if _lies_in(report, total))
    return inside if _people(inside) <= (total.fact.count or 0) else ()


def _may_be_part(report: Report, total: Report) -> bool:
    """Fewer people of the same force, going or being there as the total is, in its days; not from another origin."""
    part, whole = report.fact, total.fact
    is_fewer = (part.count or 0) < (whole.count or 0)
    is_leaving = (part.status == "withdrawn", whole.status == "withdrawn")
    if gap(days_of(report), days_of(total)) > WINDOW:
        return False
    if not is_fewer or part.force.casefold() != whole.force.casefold() or len(set(is_leaving)) > 1:
        return False
    return not report.origin_places or not total.origin_places or _inside(report.origin_places, total.origin_places)


def _lies_in(report: Report, total: Report) -> bool:
    """True if all that is said of the part's places lies in the total's."""
    sides = ((report.origin_places, total.origin_places), (report.destination_places, total.destination_places))
    said = [_inside(part, whole) for part, whole in sides if part and whole]
    return bool(said) and all(said)


def _inside(parts: tuple[Place, ...], wholes: tuple[Place, ...]) -> bool:
    return all(any(same_place(part, whole) or contains(whole, part) for whole in wholes) for part in parts)


def _people(reports: Iterable[Report]) -> int:
    return sum(report.fact.count or 0 for report in reports)


def _by_size(report: Report) -> tuple[int, int, str]:
    return report.fact.count or 0, report.fact.spans.number.start, report.report_id


def _is_smaller(part: Deployment, total: Deployment) -> bool:
    """True if the part has fewer people than the total, so that no chain of parts can be a ring."""
    return part.count is not None and total.count is not None and part.count < total.count


def _most_named(totals: Counter[str] | None) -> str | None:
    return None if not totals else min(totals, key=lambda each: (-totals[each], each))
