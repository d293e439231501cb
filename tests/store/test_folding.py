"""What is folded bit by bit is what is folded at once, and only the rows that differ are written."""

import random

import pytest

from dashboard.reconcile import reconcile
from dashboard.records import Report
from dashboard.store import Store
from dashboard.store.engine import reading
from tests.correct.changes import slot
from tests.facts_by_hand import GERMANY, POLAND, ROMANIA, RZESZOW, article, report

STATES = (("2022-02-02", "planned"), ("2022-02-05", "deployed"), ("2022-03-20", "stationed"))
TABLES = ("deployments", "deployment_places", "deployment_reports")


def rows(store: Store) -> dict[str, set[str]]:
    """The rows of each deployment, and where in the database each lies."""
    place = "ctid" if store.url.startswith("postgresql") else "rowid"
    found: dict[str, set[str]] = {}
    with reading(store._engine) as connection:
        for table in TABLES:
            for row in connection.exec_driver_sql(f"SELECT deployment_id, {place} AS place, * FROM {table}"):
                found.setdefault(row[0], set()).add(f"{table} {row}")
    return found


def some_reports(seed: int) -> list[Report]:
    """One event each in three countries, told by several articles in several states."""
    chance = random.Random(seed)
    made = []
    for number in range(12):
        place = chance.choice((POLAND, RZESZOW, GERMANY, ROMANIA))
        day, status = chance.choice(
            (("2022-02-02", "planned"), ("2022-02-05", "deployed"), ("2022-03-20", "stationed"))
        )
        count = chance.choice((300, 1700, 2000))
        made.append(report(f"a{number}", count, (place,), published=day, status=status))
    return made


@pytest.mark.parametrize("seed", range(4))
def test_folding_after_each_article_in_any_order_is_folding_all_at_once(fresh_store: Store, seed: int) -> None:
    reports = some_reports(seed)
    random.Random(seed + 100).shuffle(reports)
    for each in reports:
        fresh_store.add(article(each.fact.article_id), [each], [])
        fresh_store.refold(reconcile)
    assert set(fresh_store.deployments()) == set(reconcile(reports))


def test_an_added_article_leaves_the_rows_of_other_deployments_as_they_lie(fresh_store: Store) -> None:
    for each in (report("a1"), report("a2", destinations=(GERMANY,)), report("a3", destinations=(ROMANIA,))):
        fresh_store.add(article(each.fact.article_id), [each], [])
    fresh_store.refold(reconcile)
    before = rows(fresh_store)
    fresh_store.add(article("a4"), [report("a4", published="2022-02-03", destinations=(GERMANY,))], [])
    fresh_store.refold(reconcile)
    after = rows(fresh_store)
    (changed,) = [each.deployment_id for each in fresh_store.deployments() if len(each.reports) == 2]
    assert {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)} == {changed}


def test_a_fold_that_changes_nothing_writes_nothing(fresh_store: Store) -> None:
    fresh_store.add(article("a1"), [report("a1")], [])
    fresh_store.refold(reconcile)
    before, version = rows(fresh_store), fresh_store.version()
    fresh_store.refold(reconcile)
    assert (rows(fresh_store), fresh_store.version()) == (before, version)


def test_a_correction_rewrites_the_rows_that_it_is_about(fresh_store: Store) -> None:
    one = report("a1")
    for each in (one, report("a2", destinations=(GERMANY,))):
        fresh_store.add(article(each.fact.article_id), [each], [])
    fresh_store.refold(reconcile)
    before = rows(fresh_store)
    fresh_store.trail.record([slot(one, "count", 2000)], 0, reconcile)
    after = rows(fresh_store)
    (changed,) = [each.deployment_id for each in fresh_store.deployments() if each.count == 2000]
    assert before.keys() == after.keys()
    assert {each for each in before if before[each] != after[each]} == {changed}
