"""What people change is stored, folded at once, refused when it is stale, and never deleted."""

from dataclasses import replace

import pytest

from dashboard.correct.standing import pair
from dashboard.errors import ConflictError, StoreError
from dashboard.reconcile import Refolding, reconcile, refold
from dashboard.store import Store
from tests.correct.changes import said, slot
from tests.facts_by_hand import GERMANY, POLAND, RZESZOW, article, report

ONE, OTHER = report("a1"), report("a2", destinations=(GERMANY,))


@pytest.fixture
def filled_store(fresh_store: Store) -> Store:
    for each in (ONE, OTHER):
        fresh_store.add(article(each.fact.article_id), [each], [])
    fresh_store.refold(reconcile)
    return fresh_store


def test_a_correction_is_folded_at_once_and_the_original_stays(filled_store: Store) -> None:
    version = filled_store.version()
    change = slot(ONE, "count", 2000)
    filled_store.trail.record([change], 0, refold)
    assert filled_store.reports() == (ONE, OTHER)
    (made,) = [each for each in filled_store.deployments() if each.destinations == ("Poland",)]
    assert (made.count, made.reports[0].original) == (2000, ONE)
    assert filled_store.corrected_reports()[0].fact.count == 2000
    assert filled_store.trail.entries() == (replace(change, number=1),)
    assert filled_store.version() > version


def test_an_edit_of_what_somebody_else_changed_meanwhile_is_refused(filled_store: Store) -> None:
    seen = filled_store.trail.position()
    filled_store.trail.record([slot(ONE, "count", 2000, who="Ann", why="misprint")], seen, refold)
    filled_store.trail.record([slot(OTHER, "count", 5)], seen, refold)
    before = filled_store.trail.entries()
    told = r"On 5 March 2022 at 14:03 UTC Ann changed the count from nothing to 2,000, because: misprint\."
    with pytest.raises(ConflictError, match=told):
        filled_store.trail.record([slot(ONE, "status", "deployed", who="Ben")], seen, refold)
    assert filled_store.trail.entries() == before
    filled_store.trail.record([slot(ONE, "status", "deployed", who="Ben")], len(before), refold)
    assert filled_store.corrected_reports()[0].fact.status == "deployed"


def test_an_edit_holds_though_this_clock_is_behind(filled_store: Store) -> None:
    filled_store.trail.record([slot(ONE, "count", 2000, minute=60)], 0, refold)
    filled_store.trail.record([slot(ONE, "count", 3000, minute=0)], 1, refold)
    assert filled_store.corrected_reports()[0].fact.count == 3000


def test_an_edit_of_a_row_that_is_no_longer_there_is_refused(filled_store: Store) -> None:
    filled_store.replace([(article("a1"), [report("a1", said="Now 1,700 go.")], [])], reconcile)
    with pytest.raises(ConflictError, match="no longer there"):
        filled_store.trail.record([slot(ONE, "count", 2000)], 0, refold)
    assert filled_store.trail.entries() == ()


def test_a_removed_article_leaves_the_tables_and_can_be_restored(filled_store: Store) -> None:
    removal = said("article", "a1", True)
    filled_store.trail.record([removal], 0, refold)
    assert [each.article_id for each in filled_store.articles()] == ["a2"]
    assert [each.article_id for each in filled_store.removed_articles()] == ["a1"]
    assert [each.destinations for each in filled_store.deployments()] == [("Germany",)]
    assert not filled_store.add(article("a1"), [ONE], [])
    assert filled_store.article("a1") == article("a1")
    filled_store.trail.record([replace(removal, after=None)], 1, refold)
    assert len(filled_store.deployments()) == len(filled_store.articles()) == 2
    assert len(filled_store.trail.entries()) == 2


def test_corrections_survive_other_rules_and_another_text(filled_store: Store) -> None:
    correction, rejection = slot(ONE, "count", 2000), said("rejection", OTHER.subject, True, article_id="a2")
    filled_store.trail.record([correction, rejection], 0, refold)
    read_anew = report("a1", destinations=(RZESZOW,), status="deployed", at=30)
    filled_store.replace([(article("a1", text="New."), [read_anew], [])], reconcile)
    (only,) = filled_store.deployments()
    assert (only.count, only.destinations, only.status) == (2000, ("Rzeszow",), "deployed")
    assert filled_store.trail.lost() == ()
    other_words = report("a1", said="It sends 1,700 soldiers.")
    filled_store.replace([(article("a1", text="It."), [other_words], [])], reconcile)
    assert [each.count for each in filled_store.deployments()] == [1700]
    assert filled_store.trail.lost() == (replace(correction, number=1),)
    assert filled_store.article("a1") == article("a1", text="It.")


def test_a_judgement_goes_before_the_rules_until_it_is_taken_back(filled_store: Store) -> None:
    anchors = [ONE.fact.anchor, OTHER.fact.anchor]
    verdict = {"one": anchors[0], "other": anchors[1], "verdict": "same", "articles": ["a1", "a2"]}
    judgement = said("judgement", pair(*anchors), verdict, article_id="a1")
    filled_store.trail.record([judgement], 0, refold)
    assert [len(each.reports) for each in filled_store.deployments()] == [2]
    filled_store.replace([(article("a1"), [report("a1", status="deployed")], [])], reconcile)
    assert [len(each.reports) for each in filled_store.deployments()] == [2]
    filled_store.trail.record([replace(judgement, after=None)], 1, refold)
    assert [len(each.reports) for each in filled_store.deployments()] == [1, 1]


def test_a_fold_that_invents_reports_is_refused_with_the_change(filled_store: Store) -> None:
    def invent(*_given: object) -> Refolding:
        return Refolding(reconcile([report("a7")]), (), {})

    with pytest.raises(StoreError, match="not in the store"):
        filled_store.trail.record([slot(ONE, "count", 5)], 0, invent)
    assert filled_store.trail.entries() == ()


def test_the_old_id_leads_on_where_newer_rules_read_the_report_otherwise(filled_store: Store) -> None:
    former = {each.force: each.deployment_id for each in filled_store.deployments() if each.destinations == ("Poland",)}
    filled_store.replace([(article("a1"), [report("a1", force="Canada")], [])], reconcile)
    now = filled_store.deployment(former["United States"])
    assert now is not None
    assert (now.force, now.deployment_id != former["United States"]) == ("Canada", True)


def test_the_old_id_of_a_deployment_leads_to_where_its_reports_went(fresh_store: Store) -> None:
    later = report("a2", published="2022-02-03")
    for each in (later, ONE):
        fresh_store.add(article(each.fact.article_id), [each], [])
        fresh_store.refold(reconcile)
        if each is later:
            (former,) = fresh_store.deployments()
    (now,) = fresh_store.deployments()
    assert (former.deployment_id != now.deployment_id, len(now.reports)) == (True, 2)
    assert fresh_store.deployment(former.deployment_id) == now
    assert fresh_store.deployment(now.deployment_id) == now
    assert fresh_store.deployment("unknown") is None
    fresh_store.trail.record([said("rejection", ONE.subject, True, article_id="a1")], 0, refold)
    again = fresh_store.deployment(now.deployment_id)
    assert again is not None
    assert again.deployment_id == former.deployment_id
    assert again.destination_places == (POLAND,)
