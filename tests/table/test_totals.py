from dataclasses import replace

import pandas as pd

from dashboard.records import Deployment
from dashboard.table.build import deployments_table
from dashboard.table.totals import StatusTotal, Totals, totals
from tests.facts_by_hand import GERMANY, POLAND, deployment, report


def made(name: str, count: int | None, status: str = "planned", part_of: str | None = None) -> Deployment:
    return replace(deployment(name, of=report(name, count, (POLAND, GERMANY), status=status)), part_of=part_of)


def table(*deployments: Deployment) -> pd.DataFrame:
    return deployments_table(deployments, [])


def planned(of: Totals) -> int:
    return next(each.people for each in of.movements if each.status == "planned")


def test_every_status_has_its_own_sum() -> None:
    found = totals(
        table(
            made("a", 1000),
            made("b", 200, "deployed"),
            made("c", 30, "withdrawn"),
            made("d", 5000, "stationed"),
            made("e", 8500, "standby"),
            made("f", 300),
        )
    )
    assert [(each.status, each.people, each.deployments) for each in found.movements] == [
        ("planned", 1300, 2),
        ("deployed", 200, 1),
        ("withdrawn", 30, 1),
    ]
    assert found.presence == StatusTotal("stationed", 5000, 1, 0)
    assert found.standby == StatusTotal("standby", 8500, 1, 0)


def test_an_unknown_number_is_counted_apart() -> None:
    found = totals(table(made("a", 1000), made("b", None), made("c", None)))
    assert found.movements[0] == StatusTotal("planned", 1000, 1, 2)
    assert str(found.movements[0]) == "1,000 people in 1 deployment; 2 deployments without a number"
    assert str(found.presence) == "0 people in 0 deployments"


WHOLE, POLISH, GERMAN = made("t", 2000), made("p", 1700, part_of="t"), made("g", 300, part_of="t")


def test_parts_that_make_up_the_total_are_summed_in_its_place() -> None:
    found = totals(table(WHOLE, POLISH, GERMAN))
    assert (planned(found), found.movements[0].deployments) == (2000, 2)


def test_a_total_stands_for_parts_that_do_not_make_it_up() -> None:
    found = totals(table(WHOLE, GERMAN))
    assert (planned(found), found.movements[0].deployments) == (2000, 1)


def test_a_total_that_has_shrunk_below_its_old_parts_counts_and_not_the_parts() -> None:
    assert planned(totals(table(made("t", 1000), POLISH, GERMAN))) == 1000


def test_a_part_alone_counts_where_the_total_is_filtered_out() -> None:
    assert planned(totals(table(GERMAN), table(WHOLE, POLISH, GERMAN))) == 300


def test_a_filtered_part_counts_beside_its_total_if_all_parts_are_known() -> None:
    everything = table(WHOLE, POLISH, GERMAN)
    shown = everything[everything["deployment_id"].isin(["t", "p"])]
    assert planned(totals(shown, everything)) == 1700
    assert planned(totals(everything[everything["deployment_id"] == "t"], everything)) == 2000


def test_a_total_of_totals_counts_once() -> None:
    everybody, others = made("e", 3000), made("o", 1000, part_of="e")
    found = totals(table(everybody, replace(WHOLE, part_of="e"), others, POLISH, GERMAN))
    assert (planned(found), found.movements[0].deployments) == (3000, 3)
    found = totals(table(everybody, replace(WHOLE, part_of="e"), POLISH, GERMAN))
    assert (planned(found), found.movements[0].deployments) == (3000, 1)


def test_a_part_that_has_another_status_is_not_counted_beside_its_total() -> None:
    found = totals(table(WHOLE, made("p", 300, "deployed", part_of="t")))
    assert [each.people for each in found.movements] == [2000, 0, 0]


def test_no_rows_no_people() -> None:
    found = totals(table())
    assert [each.people for each in (*found.movements, found.presence, found.standby)] == [0] * 5
