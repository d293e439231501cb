import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reconcile import reconcile
from dashboard.reconcile.presence import Kind, People, Standing, people_there, there_on
from dashboard.records import Report
from tests.facts_by_hand import GERMANY, POLAND, ROMANIA, RZESZOW, day, report
from tests.reconcile.test_reconcile import some_reports


def there(on: str, *reports: Report) -> list[tuple[Kind, int | None, int]]:
    return [(each.kind, each.count, each.age_days) for each in there_on(reconcile(reports), day(on))]


PLAN = report("a1", published="2022-02-02")
CAME = report("a2", published="2022-02-05", status="deployed")
PRESENT = report("a3", published="2022-02-16", status="stationed")


def test_a_plan_is_not_there_and_who_came_is_until_told_of_as_present() -> None:
    reports = (PLAN, CAME, PRESENT)
    assert there("2022-02-04", *reports) == []
    assert there("2022-02-07", *reports) == [("flow", 1700, 2)]
    assert there("2022-02-20", *reports) == [("stock", 1700, 4)]


def test_the_newest_figure_up_to_the_day_counts() -> None:
    first = report("a1", 8000, published="2024-10-31", status="stationed")
    second = report("a2", 10000, published="2024-11-04", status="stationed")
    assert there("2024-11-02", first, second) == [("stock", 8000, 2)]
    assert there("2024-11-05", first, second) == [("stock", 10000, 1)]


def test_those_who_left_are_not_there_and_a_few_are_told() -> None:
    gone = report("a4", 1700, (), (POLAND,), "2022-03-01", status="withdrawn")
    assert there("2022-03-02", PRESENT, gone) == []
    few = report("a4", 300, (), (POLAND,), "2022-03-01", status="withdrawn")
    (left,) = there_on(reconcile([PRESENT, few]), day("2022-03-02"))
    assert (left.count, left.left_since) == (1700, 300)
    (before,) = there_on(reconcile([PRESENT, few]), day("2022-02-20"))
    assert before.left_since == 0


def test_stock_and_flow_are_two_sums() -> None:
    other = report("a5", 400, (ROMANIA,), published="2022-02-10", status="deployed")
    found = there_on(reconcile([PRESENT, other]), day("2022-02-20"))
    assert people_there(found, "stock") == People(1700, 1700, 1700)
    assert people_there(found, "flow") == People(400, 400, 400)


def test_who_is_in_a_town_is_within_the_strength_of_the_country() -> None:
    country = report("a4", 10000, published="2022-02-20", status="stationed")
    town = report("a5", 1700, (RZESZOW,), published="2022-02-18", status="stationed")
    found = there_on(reconcile([country, town, CAME]), day("2022-02-25"))
    assert people_there(found, "stock").best == 10000
    assert people_there(found, "flow").best == 0


def test_a_total_and_its_parts_are_counted_once() -> None:
    whole = report("a1", 2000, (GERMANY, POLAND), status="stationed", total_of_others=True)
    parts = [
        report("a1", 1700, (POLAND,), status="stationed", at=50),
        report("a1", 300, (GERMANY,), status="stationed", at=90),
    ]
    assert people_there(there_on(reconcile([whole, *parts]), day("2022-02-03")), "stock").best == 2000


def roots(found: tuple[Standing, ...]) -> dict[str, str]:
    """Each standing with the one that counts for it."""
    within = {each.deployment_id: each.within for each in found}
    ends = {}
    for each in within:
        end, seen = each, set[str]()
        while (above := within.get(end)) is not None and end not in seen:
            seen.add(end)
            end = above
        ends[each] = end
    return ends


@settings(max_examples=80, deadline=None)
@given(st.lists(some_reports(), max_size=12), st.integers(0, 60))
def test_nobody_is_counted_twice_and_nobody_is_lost(reports: list[Report], shift: int) -> None:
    """Every standing is counted once: itself, or by one that is counted; of one force and place one stock counts."""
    found = there_on(reconcile(reports), dt.date(2022, 2, 2) + dt.timedelta(days=shift))
    counted = {each.deployment_id: each for each in found if each.within is None}
    assert set(roots(found).values()) <= counted.keys()
    stocks = [(each.force, each.places) for each in counted.values() if each.kind == "stock"]
    assert len(stocks) == len(set(stocks))
    for kind in ("stock", "flow"):
        assert people_there(found, kind).best <= sum(each.count or each.count_low or 0 for each in found)  # type: ignore[arg-type]
