"""Articles that changed in; the forces out whose deployments may change by it, and no others.

What `reconcile` makes of a force depends on the reports of that force alone, but for two things: a total and its parts
in one article may be of several forces (NATO and its members), and people judge reports of whatever force.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, select

from dashboard.correct.change import Change
from dashboard.store import tables


def reach(connection: Connection, articles: Collection[str], changes: Iterable[Change]) -> frozenset[str]:
    """The forces, in small letters, that reports of these articles tell of, and all that hang together with them."""
    forces, joined = _forces_of_articles(connection, changes)
    groups = _united(forces[each] for each in joined)
    touched = {force for each in articles for force in forces[each]} | _now_in(connection, articles)
    return frozenset(other for force in touched for other in groups.get(force, {force}))


def articles_of(changes: Iterable[Change]) -> set[str] | None:
    """The articles that changes are about; None where they may be about any, as the place of a name everywhere is."""
    found: set[str] = set()
    for change in changes:
        if change.kind == "name":
            return None
        found.add(change.article_id)
        if change.kind == "judgement":
            found.update(_judged(change))
    return found


def _forces_of_articles(
    connection: Connection, changes: Iterable[Change]
) -> tuple[Mapping[str, set[str]], Collection[str]]:
    """The forces of each article, as read and as corrected; and the articles, or judged articles, that join theirs."""
    table = tables.reports
    forces: dict[str, set[str]] = defaultdict(set)
    joined: set[str] = set()
    query = select(table.c.article_id, table.c.force, table.c.total_of_others)
    for article_id, force, is_total in connection.execute(query):
        forces[article_id].add(force.casefold())
        joined |= {article_id} if is_total else set()
    judged: dict[str, set[str]] = {}
    for change in changes:
        said = _forces_said(change)
        forces[change.article_id] |= said
        joined |= {change.article_id} if said else set()
        if change.kind == "judgement":
            judged[change.change_id] = _judged(change)
    forces.update({each: {force for one in ids for force in forces[one]} for each, ids in judged.items()})
    return forces, joined | judged.keys()


def _forces_said(change: Change) -> set[str]:
    """The forces that a correction of the force, or a row added by hand, speaks of."""
    values = [json.loads(each) for each in (change.before, change.after) if each is not None]
    if change.kind == "slot" and change.slot == "force":
        return {str(each).casefold() for each in values}
    return {str(each["force"]).casefold() for each in values} if change.kind == "row" else set()


def _judged(change: Change) -> set[str]:
    values = [json.loads(each) for each in (change.before, change.after) if each is not None]
    return {str(article_id) for each in values for article_id in each.get("articles", ())}


def _united(sets: Iterable[set[str]]) -> dict[str, set[str]]:
    """Each force with all that it hangs together with, directly or not."""
    groups: dict[str, set[str]] = {}
    for forces in sets:
        union = set(forces).union(*(groups[each] for each in forces if each in groups))
        groups.update(dict.fromkeys(union, union))
    return groups


def _now_in(connection: Connection, articles: Collection[str]) -> set[str]:
    """The forces of the deployments that reports of these articles are folded into now."""
    deployments, folded, reports = tables.deployments, tables.deployment_reports, tables.reports
    rows = connection.execute(
        select(deployments.c.force, reports.c.article_id)
        .join(folded, folded.c.deployment_id == deployments.c.deployment_id)
        .join(reports, reports.c.report_id == folded.c.report_id)
    )
    return {force.casefold() for force, article_id in rows if article_id in articles}
