"""Reports as read -> corrected -> judged -> folded, within one transaction; only the rows that differ are written."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, select

from dashboard.correct import Corrected, corrected, judgements
from dashboard.correct.change import Change
from dashboard.errors import StoreError
from dashboard.records import Deployment, Judgement, Report
from dashboard.store import read, tables, write
from dashboard.store.reach import reach
from dashboard.store.rows import fingerprint

NONE: Mapping[str, str] = MappingProxyType({})
Fold = Callable[[Sequence[Report], Sequence[Judgement]], Sequence[Deployment]]  # what `reconcile` does


class Refolded(Protocol):
    """What a change comes to."""

    @property
    def changed(self) -> tuple[Deployment, ...]:
        """The deployments that are new or differ."""

    @property
    def gone(self) -> tuple[str, ...]:
        """The ids that are no more."""

    @property
    def aliases(self) -> Mapping[str, str]:
        """Where each of these leads now."""


# What `reconcile.refold` does: deployments and judgements as they were, reports and judgements as they are.
Refold = Callable[[Sequence[Deployment], Sequence[Report], Sequence[Judgement], Sequence[Judgement]], Refolded]


@dataclass(frozen=True, slots=True)
class Before:
    """What a change can reach, as it was before: some forces (None for all), their deployments, and all judgements."""

    forces: Collection[str] | None
    deployments: tuple[Deployment, ...]
    judgements: tuple[Judgement, ...]


def read_corrected(connection: Connection, only: ColumnElement[bool] | None = None) -> Corrected:
    """The reports that a condition is true of, or all, as people say they are, and what of it finds no text."""
    changes = read.read_changes(connection)
    by_hand = {each.article_id for each in changes if each.kind == "row"}
    found = (read.read_article(connection, each) for each in sorted(by_hand))
    return corrected(read.read_reports(connection, only), changes, {each.article_id: each for each in found if each})


def read_deployments(connection: Connection) -> tuple[Deployment, ...]:
    """All deployments by first day and id, with their reports and the reasons."""
    return read.read_deployments(connection, read_corrected(connection).reports)


def read_deployment(connection: Connection, deployment_id: str) -> Deployment | None:
    """The deployment that an id leads to; None if none."""
    wanted, folded = read.read_alias(connection, deployment_id), tables.deployment_reports
    ids = select(folded.c.report_id).where(folded.c.deployment_id == wanted)
    reports = read_corrected(connection, tables.reports.c.report_id.in_(ids)).reports
    found = read.read_deployments(connection, reports, tables.deployments.c.deployment_id == wanted)
    return found[0] if found else None


def refold(connection: Connection, fold: Fold, anchors: Mapping[str, str] = NONE) -> None:
    """Fold all reports and write the deployments that differ; ids that vanish lead to where their reports went.

    `anchors` are those of reports, by id, that were replaced: what is read otherwise now is known by its anchor.
    """
    reports = read_corrected(connection).reports
    folded = {each.deployment_id: each for each in fold(reports, judgements(read.read_changes(connection)))}
    table = tables.deployments
    there = {row.deployment_id: row.fingerprint for row in connection.execute(select(table))}
    differing = [each for each in folded.values() if there.get(each.deployment_id) != fingerprint(each)]
    vanished = there.keys() - folded.keys()
    _write(connection, reports, differing, vanished, _leads(connection, vanished, folded.values(), anchors))


def look_before(connection: Connection, articles: Collection[str] | None, changes: Sequence[Change] = ()) -> Before:
    """What changes of these articles (None: of any), or of unfolded ones, can reach, before they are made."""
    trail = read.read_changes(connection)
    forces = None
    if articles is not None:
        unfolded = connection.scalars(select(tables.unfolded.c.article_id))
        forces = reach(connection, {*articles, *unfolded}, (*trail, *changes))
    deployments = read.read_deployments(connection, _reports_of(connection, forces), _spelled(connection, forces))
    return Before(forces, deployments, judgements(trail))


def refold_after(connection: Connection, refold: Refold, before: Before) -> None:
    """Fold anew what differs from before, and write it; the result is that of folding all."""
    reports = _reports_of(connection, before.forces)
    said = judgements(read.read_changes(connection))
    done = refold(before.deployments, reports, said, before.judgements)
    _write(connection, reports, done.changed, done.gone, done.aliases)


def _write(
    connection: Connection,
    reports: Iterable[Report],
    differing: Sequence[Deployment],
    gone: Collection[str],
    leads: Mapping[str, str],
) -> None:
    """Raises StoreError if the deployments hold reports that were not given to be folded."""
    known = {each.report_id for each in reports}
    if not all(report.report_id in known for each in differing for report in each.reports):
        raise StoreError("The deployments hold reports that are not in the store: nothing was changed.")
    if differing or gone:
        write.add_aliases(connection, leads)
        write.replace_deployments(connection, [*gone, *(each.deployment_id for each in differing)], differing)
    write.forget_unfolded(connection)


def _reports_of(connection: Connection, forces: Collection[str] | None) -> tuple[Report, ...]:
    """The reports of some forces, or all, as people say they are."""
    if forces is None:
        return read_corrected(connection).reports
    force = tables.reports.c.force
    spelled = [each for each in connection.scalars(select(force).distinct()) if each.casefold() in forces]
    found = read_corrected(connection, force.in_(spelled)).reports
    return tuple(each for each in found if each.fact.force.casefold() in forces)


def _spelled(connection: Connection, forces: Collection[str] | None) -> ColumnElement[bool] | None:
    """True of the deployments of some forces, or of all."""
    if forces is None:
        return None
    force = tables.deployments.c.force
    return force.in_([each for each in connection.scalars(select(force).distinct()) if each.casefold() in forces])


def _leads(
    connection: Connection, vanished: Collection[str], folded: Iterable[Deployment], anchors: Mapping[str, str]
) -> dict[str, str]:
    """Old id to the deployment that most of its reports are in now; none for one whose reports are all gone."""
    home: dict[str, str] = {}
    for each in folded:
        for report in each.reports:
            home[report.report_id] = home[report.fact.anchor] = each.deployment_id
    table = tables.deployment_reports
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for old, report_id in connection.execute(select(table.c.deployment_id, table.c.report_id)):
        now = home.get(report_id) or home.get(anchors.get(report_id, ""))
        if old in vanished and now is not None:
            moved[old][now] += 1
    return {old: min(homes, key=lambda each: (-homes[each], each)) for old, homes in moved.items()}
