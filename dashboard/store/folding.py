"""Reports as read -> corrected -> judged -> folded, within one transaction; only the rows that differ are written."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, select

from dashboard.correct import Corrected, corrected, judgements
from dashboard.errors import StoreError
from dashboard.records import Deployment, Judgement, Report
from dashboard.store import read, tables, write
from dashboard.store.reach import reach
from dashboard.store.rows import fingerprint

Fold = Callable[[Sequence[Report], Sequence[Judgement]], Sequence[Deployment]]  # what `reconcile` does


def read_corrected(connection: Connection, only: ColumnElement[bool] | None = None) -> Corrected:
    """The reports that a condition is true of, or all, as people say they are, and what of it finds no text."""
    changes = read.read_changes(connection)
    by_hand = {each.article_id for each in changes if each.kind == "row"}
    found = (read.read_article(connection, each) for each in sorted(by_hand))
    return corrected(read.read_reports(connection, only), changes, {each.article_id: each for each in found if each})


def read_deployments(connection: Connection) -> tuple[Deployment, ...]:
    """All deployments by first day and id, with their reports and the reasons."""
    return read.read_deployments(connection, read_corrected(connection).reports)


def refold(connection: Connection, fold: Fold, forces: Collection[str] | None = None) -> None:
    """Fold the reports of some forces, or all, and write the deployments that differ.

    `forces` are what `reach` gives. Ids that vanish lead to where their reports went. Raises StoreError if `fold`
    gives reports that it was not given.
    """
    reports = _reports_of(connection, forces)
    said = judgements(read.read_changes(connection))
    folded = {each.deployment_id: each for each in fold(reports, said)}
    known = {each.report_id for each in reports}
    if not all(report.report_id in known for each in folded.values() for report in each.reports):
        raise StoreError("The deployments hold reports that are not in the store: nothing was changed.")
    there = _fingerprints(connection, forces)
    differing = [each for each in folded.values() if there.get(each.deployment_id) != fingerprint(each)]
    vanished = there.keys() - folded.keys()
    if differing or vanished:
        write.add_aliases(connection, _leads(connection, vanished, folded.values()))
        write.replace_deployments(connection, [*vanished, *(each.deployment_id for each in differing)], differing)
    write.forget_unfolded(connection)


def refold_articles(connection: Connection, fold: Fold, articles: Collection[str] | None) -> None:
    """Fold what a change of these articles, or one that is not folded yet, can change; all where None is known."""
    if articles is None:
        return refold(connection, fold)
    touched = {*articles, *connection.scalars(select(tables.unfolded.c.article_id))}
    return refold(connection, fold, reach(connection, touched, read.read_changes(connection)))


def _reports_of(connection: Connection, forces: Collection[str] | None) -> tuple[Report, ...]:
    if forces is None:
        return read_corrected(connection).reports
    force = tables.reports.c.force
    spelled = [each for each in connection.scalars(select(force).distinct()) if each.casefold() in forces]
    found = read_corrected(connection, force.in_(spelled)).reports
    return tuple(each for each in found if each.fact.force.casefold() in forces)


def _fingerprints(connection: Connection, forces: Collection[str] | None) -> dict[str, str]:
    """By id, of the deployments of the forces, or of all."""
    table = tables.deployments
    rows = connection.execute(select(table.c.deployment_id, table.c.force, table.c.fingerprint))
    return {row.deployment_id: row.fingerprint for row in rows if forces is None or row.force.casefold() in forces}


def _leads(connection: Connection, vanished: set[str], folded: Iterable[Deployment]) -> dict[str, str]:
    """Old id to the deployment that most of its reports are in now; none for one whose reports are all gone."""
    home = {report.report_id: each.deployment_id for each in folded for report in each.reports}
    table = tables.deployment_reports
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for old, report_id in connection.execute(select(table.c.deployment_id, table.c.report_id)):
        if old in vanished and report_id in home:
            moved[old][home[report_id]] += 1
    return {old: min(homes, key=lambda each: (-homes[each], each)) for old, homes in moved.items()}
