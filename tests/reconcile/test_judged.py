import datetime as dt

from dashboard.reconcile import reconcile
from dashboard.reconcile.judged import rule
from dashboard.records import Judgement, Report, Verdict
from tests.facts_by_hand import GERMANY, POLAND, RZESZOW, report

NOON = dt.datetime(2026, 1, 1, 12)
FIRST, AGAIN = report("a1"), report("a2", published="2022-02-03")
OTHER, OTHER_AGAIN = report("a3", count=5200), report("a4", count=5200, published="2022-02-03")


def say(one: Report, verdict: Verdict, other: Report, minute: int = 0, why: str = "") -> Judgement:
    at = NOON + dt.timedelta(minutes=minute)
    return Judgement(one.fact.anchor, other.fact.anchor, verdict, "Ann", at, why)


def groups(reports: list[Report], *judgements: Judgement) -> set[frozenset[str]]:
    folded = reconcile(reports, judgements)
    return {frozenset(each.fact.article_id for each in deployment.reports) for deployment in folded}


def test_same_joins_all_that_the_rules_put_with_either() -> None:
    reports = [FIRST, AGAIN, OTHER, OTHER_AGAIN]
    assert groups(reports) == {frozenset({"a1", "a2"}), frozenset({"a3", "a4"})}
    assert groups(reports, say(AGAIN, "same", OTHER)) == {frozenset({"a1", "a2", "a3", "a4"})}


def test_different_parts_what_the_rules_put_together() -> None:
    assert groups([FIRST, AGAIN], say(FIRST, "different", AGAIN)) == {frozenset({"a1"}), frozenset({"a2"})}


def test_a_third_report_goes_with_one_of_two_that_are_told_apart() -> None:
    third = report("a5", destinations=(RZESZOW,), published="2022-02-05")
    found = groups([FIRST, AGAIN, third], say(FIRST, "different", AGAIN))
    assert sorted(len(each) for each in found) == [1, 2]
    assert not any({"a1", "a2"} <= each for each in found)


def test_the_newest_judgement_on_a_pair_holds_whatever_the_order() -> None:
    then, now = say(FIRST, "different", AGAIN), say(AGAIN, "same", FIRST, minute=5)
    for order in ((then, now), (now, then)):
        assert groups([FIRST, AGAIN], *order) == {frozenset({"a1", "a2"})}
        ((overruled, why),) = rule(order).overruled
        assert (overruled, why) == (then, "a newer judgement of Ann on 2026-01-01 says: same")


def test_a_chain_of_same_and_a_newer_different_the_different_holds_and_it_is_told() -> None:
    chain = [say(FIRST, "same", OTHER), say(OTHER, "same", OTHER_AGAIN, minute=1)]
    apart = say(FIRST, "different", OTHER_AGAIN, minute=2)
    held = rule([*chain, apart])
    assert [(each, why) for each, why in held.overruled] == [
        (chain[0], "a newer judgement of Ann on 2026-01-01 tells apart what it would join")
    ]
    assert groups([FIRST, OTHER, OTHER_AGAIN], *chain, apart) == {frozenset({"a1"}), frozenset({"a3", "a4"})}


def test_an_older_different_gives_way_to_a_chain_of_same() -> None:
    apart = say(FIRST, "different", OTHER_AGAIN)
    chain = [say(FIRST, "same", OTHER, minute=1), say(OTHER, "same", OTHER_AGAIN, minute=2)]
    assert rule([apart, *chain]).overruled == ((apart, "newer judgements join the two"),)
    assert groups([FIRST, OTHER, OTHER_AGAIN], apart, *chain) == {frozenset({"a1", "a3", "a4"})}


def test_part_of_links_and_keeps_apart() -> None:
    whole = report("a3", count=2000, destinations=(GERMANY, POLAND))
    found = reconcile([FIRST, whole], [say(FIRST, "part of", whole)])
    ids = {each.count: each for each in found}
    assert ids[1700].part_of == ids[2000].deployment_id
    assert ids[2000].part_of is None


def test_parts_that_a_person_puts_into_a_ring_are_no_parts() -> None:
    found = reconcile([FIRST, OTHER], [say(FIRST, "part of", OTHER), say(OTHER, "part of", FIRST, minute=1)])
    assert sorted(each.part_of is None for each in found) == [False, True]


def test_a_judgement_says_so_in_the_reason_and_one_on_unknown_reports_changes_nothing() -> None:
    (only,) = reconcile([FIRST, OTHER], [say(FIRST, "same", OTHER, why="the minister said so")])
    assert "Ann said on 2026-01-01 that it is the same: the minister said so" in {each.reason for each in only.reports}
    gone = report("a9", count=77)
    assert reconcile([FIRST, AGAIN], [say(FIRST, "same", gone)]) == reconcile([FIRST, AGAIN])
