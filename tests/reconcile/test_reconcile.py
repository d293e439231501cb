import datetime as dt
import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reconcile import group, reconcile
from dashboard.reconcile.reading import Reading
from dashboard.reconcile.same import Comparison, compare
from dashboard.records import Deployment, Place, Report, Status
from tests.facts_by_hand import (
    BORDER,
    FORT_BRAGG,
    GERMANY,
    NORTH_CAROLINA,
    POLAND,
    ROMANIA,
    RZESZOW,
    UKRAINE,
    day,
    report,
)

PLAN = report("a1")
ARRIVAL = report("a2", destinations=(RZESZOW,), published="2022-02-05", status="deployed")


def test_a_plan_and_an_arrival_are_one_deployment_with_the_reason() -> None:
    (only,) = reconcile([PLAN, ARRIVAL])
    assert (only.status, only.count, only.destinations) == ("deployed", 1700, ("Rzeszow",))
    assert [(each.fact.status, each.reason) for each in only.reports] == [
        (
            "deployed",
            "same force, same 1,700, Poland contains Rzeszow, 5 February follows 2 February: planned -> deployed",
        ),
        ("planned", "the first report of it"),
    ]


def test_a_movement_ends_as_a_presence_that_began_with_it() -> None:
    there = report("a3", published="2022-02-16", status="stationed")
    (only,) = reconcile([PLAN, ARRIVAL, there])
    assert (only.status, only.date, only.date_end) == ("stationed", day("2022-02-05"), day("2022-02-16"))


SAME = [
    ("another outlet", report("a2"), "both planned"),
    ("a few days later", report("a2", published="2022-02-09"), "both planned, on 2 February and 9 February"),
    ("an origin is said once", report("a2", origins=(FORT_BRAGG,)), "same Poland"),
    ("on alert before", report("a2", status="standby", hypothetical=True, published="2022-01-28"), "standby"),
    ("rounded", report("a2", count=1690), "1,690 and 1,700 agree when rounded"),
    ("the base as its unit says", report("a2", unit="82nd Airborne Division"), "same 1,700"),
    ("a second outlet calls them additional", report("a2", said="It sends 1,700 more soldiers."), "same 1,700"),
    (
        "more than is a bound, no tranche",
        report("a2", said="It has more than 1,700 men.", published="2022-02-09"),
        "same",
    ),
]


@pytest.mark.parametrize(("other", "reason"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_the_same(other: Report, reason: str) -> None:
    (only,) = reconcile([PLAN, other])
    assert len(only.reports) == 2
    assert any(reason in each.reason for each in only.reports)


DIFFERENT = [
    ("another force", report("a2", force="Poland")),
    ("another count", report("a2", count=2000)),
    ("a rough count that is too far off", report("a2", count=2000, approximate=True, count_low=None, count_high=None)),
    ("a vague number beside an exact one", report("a2", count=None)),
    ("another destination", report("a2", destinations=(GERMANY,))),
    ("one destination more", report("a2", destinations=(POLAND, GERMANY))),
    ("a month later", report("a2", published="2022-03-05")),
    ("another unit", report("a2", unit="101st Airborne Division")),
    ("the way back", report("a2", origins=(POLAND,), destinations=(), status="withdrawn")),
    ("the way back, moving", report("a2", origins=(POLAND,), destinations=(FORT_BRAGG,), status="deployed")),
    ("another tranche a week later", report("a2", said="Another 1,700 soldiers go.", published="2022-02-10")),
    ("twice in one article", report("a1", at=40)),
    ("no place in common", report("a2", destinations=(), origins=(NORTH_CAROLINA,))),
    ("there before the plan", report("a2", status="stationed", published="2022-01-25")),
]


@pytest.mark.parametrize("other", [row[1] for row in DIFFERENT], ids=[row[0] for row in DIFFERENT])
def test_different(other: Report) -> None:
    first = replace(PLAN, fact=replace(PLAN.fact, unit="82nd Airborne Division"))
    assert len(reconcile([first, other])) == 2


def test_a_movement_is_no_presence_of_another_size() -> None:
    rough = {"approximate": True, "count_low": None, "count_high": None}
    coming = report("a1", count=3000, status="deployed", **rough)
    there = report("a2", count=3200, status="stationed", **rough)
    assert len(reconcile([coming, there])) == 2
    assert len(reconcile([coming, report("a2", count=3200, status="deployed", **rough)])) == 1


def test_who_is_in_a_town_is_not_the_strength_of_the_country_though_the_numbers_meet() -> None:
    """10,000 in Russia and 8,000 in Kursk; a week later 10,000 in Kursk."""
    country = report("a1", count=10000, status="stationed", published="2024-10-28")
    town = report("a2", count=8000, destinations=(RZESZOW,), status="stationed", published="2024-10-31")
    grown = report("a3", count=10000, destinations=(RZESZOW,), status="stationed", published="2024-11-04")
    assert sorted(len(each.reports) for each in reconcile([country, town, grown])) == [1, 2]
    assert len(reconcile([country, grown])) == 1


def test_at_the_border_is_not_in_the_country() -> None:
    massed = report("a1", destinations=(BORDER,), status="stationed", force="Russia")
    inside = report("a2", destinations=(UKRAINE,), status="stationed", force="Russia")
    assert len(reconcile([massed, inside])) == 2


def test_vague_numbers_fold_with_their_like_alone() -> None:
    (only,) = reconcile([report("a1", count=None), report("a2", count=None)])
    assert (only.count, only.count_low, only.count_high) == (None, 2000, None)


def test_no_group_holds_two_reports_that_disagree() -> None:
    """Poland holds Rzeszow and Warsaw, but Rzeszow is not Warsaw."""
    warsaw = replace(RZESZOW, name="Warsaw", gazetteer_id="city-warsaw")
    found = reconcile([report("a1"), report("a2", destinations=(RZESZOW,)), report("a3", destinations=(warsaw,))])
    assert sorted(len(each.reports) for each in found) == [1, 2]
    assert not any(
        {"Rzeszow", "Warsaw"} <= {name for one in each.reports for name in one.fact.destinations} for each in found
    )


def test_the_most_specific_report_leads_and_the_bounds_span_the_others() -> None:
    rough = report("a2", count=1690, published="2022-02-04", approximate=True, count_low=None, count_high=None)
    (only,) = reconcile([rough, PLAN])
    assert (only.count, only.count_low, only.count_high, only.approximate) == (1700, 1690, 1700, False)
    assert only.reports[0].fact.evidence == PLAN.fact.evidence
    assert only.reports[1].fact.count == 1690


def test_up_to_has_no_lower_bound() -> None:
    (only,) = reconcile([report(count=8500, count_low=None, count_high=8500)])
    assert (only.count_low, only.count_high) == (None, 8500)


def test_a_later_report_leaves_the_id_as_it_was() -> None:
    (alone,) = reconcile([PLAN])
    (together,) = reconcile([PLAN, ARRIVAL])
    assert alone.deployment_id == together.deployment_id
    assert len(alone.deployment_id) == 16


def three_hundred(begin: str, place: Place = POLAND, town: Place = RZESZOW) -> list[Report]:
    """Reports of one event in ten days: planned, moving, then there; exact and rounded; the country and the town."""
    first = dt.date.fromisoformat(begin)
    made = []
    for number in range(300):
        days = number % 10
        status = ("planned", "deployed", "stationed")[min(2, days // 3)]
        rough = {"count_low": None, "count_high": None, "approximate": True} if number % 3 == 0 else {}
        made.append(
            report(
                f"{begin}-{place.name}-{number}",
                1700 if number % 3 == 0 else 1687,
                (town if number % 4 == 0 else place,),
                published=(first + dt.timedelta(days=days)).isoformat(),
                said=f"Outlet {number} writes of 1,700 or 1,687 men.",
                status=status,
                unit="82nd Airborne Division" if number % 5 == 0 else None,
                **rough,
            )
        )
    return made


def test_three_hundred_articles_on_one_event_are_one_deployment() -> None:
    (only,) = reconcile(three_hundred("2022-02-02"))
    assert len(only.reports) == 300
    assert (only.count, only.status, only.destinations) == (1687, "stationed", ("Rzeszow",))


def test_outlets_that_are_early_late_rough_and_exact_in_any_mixture_tell_of_one_deployment() -> None:
    chance = random.Random(1)
    mixed = []
    for number in range(300):
        on = (dt.date(2022, 2, 2) + dt.timedelta(days=chance.randrange(7))).isoformat()
        status: Status = chance.choice(("planned", "deployed", "stationed"))
        count = chance.choice((1700, 1700, 1687, 1600))
        low = {1600: 1600}.get(count) if count == 1600 or chance.random() < 0.4 else count
        bounds = {"count_low": low, "count_high": count if low == count != 1600 else None, "approximate": low is None}
        undated = {"date": None, "date_end": None} if status == "planned" or chance.random() < 0.3 else {}
        where = (chance.choice((POLAND, POLAND, RZESZOW)),)
        mixed.append(report(f"a{number}", count, where, published=on, status=status, **bounds, **undated))
    (only,) = reconcile(mixed)
    assert (len(only.reports), only.count, only.status) == (300, 1687, "stationed")


def test_the_same_count_a_month_later_or_in_the_neighbour_country_is_another() -> None:
    event = three_hundred("2022-02-02")
    again = report("later", 1687, published="2022-03-05", status="deployed")
    beside = three_hundred(
        "2022-02-02", GERMANY, replace(RZESZOW, name="Vilseck", gazetteer_id="v", country_iso3="DEU")
    )
    assert sorted(len(each.reports) for each in reconcile([*event, again])) == [1, 300]
    assert [len(each.reports) for each in reconcile([*event, *beside])] == [300, 300]


@pytest.mark.parametrize("status", ["planned", "deployed", "withdrawn"])
def test_the_same_wording_a_month_later_is_another(status: Status) -> None:
    sides: dict[str, Any] = {"destinations": (), "origins": (POLAND,)} if status == "withdrawn" else {}
    now = [report(f"a{number}", status=status, **sides) for number in range(300)]
    later = report("later", published="2022-03-30", status=status, **sides)
    assert sorted(len(each.reports) for each in reconcile([*now, later])) == [1, 300]


def test_nothing_in_nothing_out() -> None:
    assert reconcile([]) == ()


WHOLE = report("a1", count=2000, destinations=(GERMANY, POLAND), origins=(NORTH_CAROLINA,), total_of_others=True)
TO_POLAND = report("a1", count=1700, at=100)
TO_GERMANY = report("a1", count=300, destinations=(GERMANY,), at=200)
TO_ROMANIA = report("a1", count=1000, destinations=(ROMANIA,), origins=(GERMANY,), at=300)


def parts(found: tuple[Deployment, ...]) -> dict[int | None, int | None]:
    """The count of each deployment with the count of its total."""
    by_id = {each.deployment_id: each for each in found}
    return {each.count: by_id[each.part_of].count if each.part_of else None for each in found}


def test_parts_that_add_up_name_their_total() -> None:
    found = reconcile([TO_ROMANIA, TO_POLAND, WHOLE, TO_GERMANY])
    assert parts(found) == {2000: None, 1700: 2000, 300: 2000, 1000: None}


def test_a_total_of_totals() -> None:
    everybody = report("a1", count=3000, destinations=(), at=400, total_of_others=True)
    found = reconcile([TO_ROMANIA, TO_POLAND, WHOLE, TO_GERMANY, everybody])
    assert parts(found) == {3000: None, 2000: 3000, 1000: 3000, 1700: 2000, 300: 2000}


def test_a_part_that_is_contained_names_its_total_though_the_others_are_not_said() -> None:
    assert parts(reconcile([WHOLE, TO_GERMANY, TO_ROMANIA])) == {2000: None, 300: 2000, 1000: None}


def test_a_total_takes_no_part_of_another_article_or_force() -> None:
    found = reconcile([WHOLE, report("a2", count=1700), report("a1", count=300, force="Germany", at=9)])
    assert set(parts(found).values()) == {None}


def test_the_strength_of_another_year_is_no_part() -> None:
    """200 came in 2012, 1,500 in 2018: together 1,700, but not those who are there now."""
    now = report("a1", count=1700, status="stationed", total_of_others=True)
    past = [
        report("a1", count=count, at=at, status="deployed", date=day(f"{year}-01-01"), date_end=day(f"{year}-12-31"))
        for at, (count, year) in enumerate([(200, 2012), (1500, 2018)], 50)
    ]
    assert set(parts(reconcile([now, *past])).values()) == {None}


def some_reports() -> st.SearchStrategy[Report]:
    """Reports that often agree: few articles, counts, places, days and states."""
    return st.builds(
        lambda article_id, count, places, shift, status, at, total: report(
            article_id,
            count,
            places,
            published=(dt.date(2022, 2, 2) + dt.timedelta(days=shift)).isoformat(),
            status=status,
            at=at,
            total_of_others=total,
        ),
        st.sampled_from(["a1", "a2", "a3", "a4"]),
        st.sampled_from([300, 1700, 1690, 2000, None]),
        st.sampled_from([(POLAND,), (RZESZOW,), (GERMANY, POLAND), (GERMANY,)]),
        st.integers(0, 40),
        st.sampled_from(["planned", "deployed", "stationed", "withdrawn"]),
        st.integers(0, 3),
        st.booleans(),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(some_reports(), max_size=14), st.randoms(use_true_random=False))
def test_the_order_of_the_reports_changes_nothing_and_none_is_lost(
    reports: list[Report], chance: random.Random
) -> None:
    expected = reconcile(reports)
    shuffled = reports[:]
    chance.shuffle(shuffled)
    assert reconcile(shuffled) == expected
    folded = sorted(each.report_id for deployment in expected for each in deployment.reports)
    assert folded == sorted({each.report_id for each in reports})
    assert all(each.reason for deployment in expected for each in deployment.reports)
    assert len({each.deployment_id for each in expected}) == len(expected)


def test_cost_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the reports over twice the days need about twice the comparisons, far from four times."""
    compared: Counter[int] = Counter()

    def count_and_compare(one: Reading, other: Reading) -> Comparison:
        compared[many] += 1
        return compare(one, other)

    monkeypatch.setattr(group, "compare", count_and_compare)
    for many in (1000, 2000):
        days = [(dt.date(2000, 1, 1) + dt.timedelta(days=each)).isoformat() for each in range(many)]
        reconcile(report(f"a{each}", count=100 + each * 37 % 900, published=on) for each, on in enumerate(days))
    assert 0 < compared[1000] < 30 * 1000
    assert compared[2000] < 2.5 * compared[1000]
