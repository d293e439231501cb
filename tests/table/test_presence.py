"""Standings become rows by country and force: stock and flow apart, parts not added, and the change between days."""

import datetime as dt

from dashboard.reconcile.presence import Standing
from dashboard.records import Place
from dashboard.table.presence import AT_SEA, presence_table, with_change
from tests.facts_by_hand import POLAND, RZESZOW

NAMES = {"POL": "Poland"}
DAY = dt.date(2022, 2, 2)
AFLOAT = Place("the Baltic Sea", "sea-baltic", 58.0, 20.0, "sea")


def standing(deployment_id: str, count: int, place: Place = POLAND, **other: object) -> Standing:
    values: dict[str, object] = {
        "force": "Canada", "kind": "stock", "count_low": count, "count_high": count, "as_of": DAY, "age_days": 0,
    } | other  # fmt: skip
    return Standing(deployment_id=deployment_id, places=(place,), count=count, **values)  # type: ignore[arg-type]


def test_those_who_are_there_and_those_who_came_are_two_columns() -> None:
    table = presence_table([standing("a", 300), standing("b", 50, RZESZOW, kind="flow")], NAMES)
    assert table.loc[0, ["country", "force", "there", "came", "deployments"]].tolist() == [
        "Poland",
        "Canada",
        300,
        50,
        2,
    ]


def test_a_part_is_not_added_to_what_it_is_a_part_of() -> None:
    table = presence_table([standing("a", 300), standing("b", 50, RZESZOW, within="a")], NAMES)
    assert table["there"].tolist() == [300]


def test_the_newest_report_gives_the_age() -> None:
    old = standing("a", 300, as_of=dt.date(2021, 2, 2), age_days=365)
    table = presence_table([old, standing("b", 50)], NAMES)
    assert table["age_days"].tolist() == [0]
    assert table["as_of"].tolist() == [DAY]


def test_a_sea_is_no_country() -> None:
    assert presence_table([standing("a", 300, AFLOAT)], NAMES)["country"].tolist() == [AT_SEA]


def test_the_change_keeps_those_who_are_there_on_one_day_only() -> None:
    now = presence_table([standing("a", 300), standing("c", 80, force="France")], NAMES)
    before = presence_table([standing("b", 200), standing("d", 70, force="Italy")], NAMES)
    table = with_change(now, before)
    assert dict(zip(table["force"], table["change"], strict=True)) == {"Canada": 100, "France": 80, "Italy": -70}


def test_nobody_gives_an_empty_table_with_its_columns() -> None:
    assert presence_table([], NAMES).empty
    assert with_change(presence_table([], NAMES), presence_table([], NAMES)).empty
