"""What is folded bit by bit is what is folded at once, and only the rows that differ are written."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from dashboard.correct import judgements
from dashboard.correct.change import Change
from dashboard.correct.standing import pair, standing
from dashboard.reconcile import Refolding, reconcile, refold
from dashboard.records import VERDICTS, Deployment, Judgement, Report
from dashboard.store import Store
from dashboard.store.engine import reading
from tests.correct.changes import said, slot
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


FORCES = ("NATO", "United States", "united states", "Chad", "Togo", "France")


class People:
    """Somebody who adds articles with reports of several forces, and changes them, by chance with a seed."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store, self.chance, self.number = store, random.Random(seed), 0

    def act(self) -> None:
        acts = [*[self.add] * 6, self.correct_force, self.reject, self.remove, self.judge, self.take_back]
        self.chance.choice(acts)()

    def add(self) -> None:
        self.number += 1
        name = f"a{self.number}"
        counts = self.chance.sample((300, 500, 800, 1700, 2000, 2500), self.chance.choice((1, 1, 2, 3)))
        day, status = self.chance.choice(STATES)
        reports = [
            report(
                name,
                count,
                (self.chance.choice((POLAND, RZESZOW, GERMANY)),),
                published=day,
                at=50 * at,
                status=status,
                force=self.chance.choice(FORCES),
                total_of_others=at == 0 and len(counts) > 2,
            )
            for at, count in enumerate(sorted(counts, reverse=True))
        ]
        self.store.add(article(name), reports, [])
        if self.chance.random() < 0.7:
            self.store.fold_new(refold)

    def correct_force(self) -> None:
        if one := self._any():
            self._record(slot(one, "force", self.chance.choice(FORCES), before=json.dumps(one.fact.force)))

    def reject(self) -> None:
        if one := self._any():
            self._record(said("rejection", one.subject, True, article_id=one.fact.article_id))

    def remove(self) -> None:
        if one := self._any():
            self._record(said("article", one.fact.article_id, True, article_id=one.fact.article_id))

    def judge(self) -> None:
        one, other = self._any(), self._any()
        if one and other and one.fact.anchor != other.fact.anchor:
            anchors = (one.fact.anchor, other.fact.anchor)
            ids = [each.fact.article_id for each in (one, other)]
            verdict = self.chance.choice(VERDICTS)
            after = {"one": anchors[0], "other": anchors[1], "verdict": verdict, "articles": ids}
            self._record(said("judgement", pair(*anchors), after, article_id=ids[0]))

    def take_back(self) -> None:
        if holding := standing(self.store.trail.entries()):
            last = self.chance.choice(holding)
            self._record(replace(last, before=last.after, after=None))

    def _any(self) -> Report | None:
        return self.chance.choice(self.store.corrected_reports() or (None,))

    def _record(self, change: Change) -> None:
        self.store.trail.record([change], self.store.trail.position(), refold)


@pytest.mark.parametrize("seed", range(12))
def test_folding_what_a_change_reaches_is_folding_all(file_store: Store, seed: int) -> None:
    people = People(file_store, seed)
    for _ in range(40):
        people.act()
    file_store.fold_new(refold)
    deployments = file_store.deployments()
    assert len(deployments) > 3
    assert set(deployments) == set(reconcile(file_store.corrected_reports(), judgements(file_store.trail.entries())))
    version = file_store.version()
    file_store.refold(reconcile)
    assert file_store.version() == version


def test_folding_a_new_article_reads_no_report_of_another_force(fresh_store: Store) -> None:
    given: list[int] = []

    def fold(
        before: Sequence[Deployment], reports: Sequence[Report], now: Sequence[Judgement], then: Sequence[Judgement]
    ) -> Refolding:
        given.append(len(reports))
        return refold(before, reports, now, then)

    for number, force in enumerate(("Chad", "Togo", "Chad")):
        fresh_store.add(article(f"a{number}"), [report(f"a{number}", force=force)], [])
        fresh_store.fold_new(fold)
    fresh_store.fold_new(fold)
    assert given == [1, 1, 2]
    assert not fresh_store.has_unfolded_reports()


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
    fresh_store.trail.record([slot(one, "count", 2000)], 0, refold)
    after = rows(fresh_store)
    (changed,) = [each.deployment_id for each in fresh_store.deployments() if each.count == 2000]
    assert before.keys() == after.keys()
    assert {each for each in before if before[each] != after[each]} == {changed}
