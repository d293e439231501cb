import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reconcile import aliases, group, reconcile, refold
from dashboard.records import Deployment, Judgement, Report
from tests.facts_by_hand import GERMANY, POLAND, RZESZOW, report
from tests.reconcile.event_sets import EventSet, event_sets
from tests.reconcile.test_reconcile import some_reports


def applied(before: tuple[Deployment, ...], reports: list[Report], judgements: tuple[Judgement, ...] = ()) -> set[str]:
    """What the store holds after the refolding, as text, so that every slot and reason is compared."""
    found = refold(before, reports, judgements)
    kept = {each.deployment_id: each for each in before if each.deployment_id not in found.gone}
    return {repr(each) for each in {**kept, **{each.deployment_id: each for each in found.changed}}.values()}


@pytest.mark.parametrize("event", event_sets(), ids=lambda event: event.name)
def test_article_by_article_comes_to_the_same_as_all_at_once(event: EventSet) -> None:
    """From the newest to the oldest: the order in which an archive is loaded."""
    held: tuple[Deployment, ...] = ()
    reports: list[Report] = []
    for article in sorted({each.fact.article_id for each in event.reports}, reverse=True):
        reports += [each for each in event.reports if each.fact.article_id == article]
        found = refold(held, reports)
        kept = {each.deployment_id: each for each in held if each.deployment_id not in found.gone}
        held = tuple({**kept, **{each.deployment_id: each for each in found.changed}}.values())
    assert {repr(each) for each in held} == {repr(each) for each in reconcile(event.reports)}


@settings(max_examples=60, deadline=None)
@given(st.lists(some_reports(), max_size=12), st.data())
def test_reports_that_come_go_or_change_give_what_all_at_once_gives(reports: list[Report], data: st.DataObject) -> None:
    unique = list({each.report_id: each for each in reports}.values())
    before = reconcile(unique)
    stay = [each for each in unique if data.draw(st.booleans())]
    later = {each.report_id: each for each in stay + data.draw(st.lists(some_reports(), max_size=5))}
    changed = [
        replace(each, published=each.published + dt.timedelta(days=data.draw(st.integers(0, 1))))
        for each in later.values()
    ]
    assert applied(before, changed) == {repr(each) for each in reconcile(changed)}


def test_a_judgement_and_taking_it_back() -> None:
    one, other = report("a1"), report("a2", count=5200)
    said = (Judgement(one.fact.anchor, other.fact.anchor, "same", "Ann", dt.datetime(2026, 1, 1)),)
    before = reconcile([one, other])
    after = refold(before, [one, other], said)
    assert [len(each.reports) for each in after.changed] == [2]
    assert len(after.gone) == 1
    back = refold(after.changed, [one, other], (), said)
    assert {repr(each) for each in back.changed} == {repr(each) for each in before}


def test_only_what_is_touched_is_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    places = (POLAND, GERMANY, RZESZOW)
    many = [
        report(f"a{number}", 100 + 7 * number, (places[number % 3],), published=f"2022-{1 + number % 12:02}-05")
        for number in range(300)
    ]
    before = reconcile(many)
    folded = []
    compare = group.compare
    monkeypatch.setattr(group, "compare", lambda one, other: folded.append(one) or compare(one, other))
    new = report("new", 5000, published="2022-06-06")
    found = refold(before, [*many, new])
    assert [each.reports[0].fact.article_id for each in found.changed] == ["new"]
    assert len(folded) < 10
    assert refold(before, many).changed == ()


def test_an_old_id_leads_to_where_most_of_its_reports_are() -> None:
    later = [report("a2", published="2022-02-03"), report("a3", published="2022-02-04")]
    (old,) = reconcile(later)
    (new,) = reconcile([*later, report("a1")])
    assert old.deployment_id != new.deployment_id
    assert aliases([old], [new]) == {old.deployment_id: new.deployment_id}
    assert refold([old], [*later, report("a1")]).aliases == {old.deployment_id: new.deployment_id}


def test_a_report_that_is_read_otherwise_still_leads_on() -> None:
    (old,) = reconcile([report("a1")])
    (new,) = reconcile([report("a1", destinations=(GERMANY,))])
    assert aliases([old], [new]) == {old.deployment_id: new.deployment_id}


def test_an_id_whose_reports_are_gone_leads_nowhere() -> None:
    before = reconcile([report("a1")])
    found = refold(before, [])
    assert (found.changed, found.gone, dict(found.aliases)) == ((), (before[0].deployment_id,), {})
