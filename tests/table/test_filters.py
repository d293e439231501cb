import pandas as pd
import pytest

from dashboard.records import Place
from dashboard.table.build import deployments_table
from dashboard.table.filters import Filters, apply_filters
from dashboard.table.places import destinations_of, names_within, origins_of
from tests.facts_by_hand import FORT_BRAGG, GERMANY, POLAND, RZESZOW, article, day, deployment, report

KRAKOW = Place("Kraków", "city-krakow", 50.06, 19.94, "city", "POL")
DEPLOYMENTS = [
    deployment("plan", of=report("a1", 1700, (POLAND, GERMANY), (FORT_BRAGG,))),
    deployment("city", of=report("a2", 300, (RZESZOW,), published="2022-03-10", status="deployed")),
    deployment("accent", of=report("a3", 500, (KRAKOW,), published="2022-04-10", force="Germany")),
    deployment("maybe", of=report("a4", 8500, (), published="2022-01-25", status="standby", hypothetical=True)),
    deployment("vague", of=report("a5", None, (GERMANY,), date=None, date_end=None, status="stationed")),
    deployment("since", of=report("a6", 50, (GERMANY,), date=day("2014-06-01"), date_end=None, status="stationed")),
    deployment("by", of=report("a7", 60, (GERMANY,), date=None, date_end=day("2022-06-30"))),
]
ARTICLES = [article(f"a{number}", publisher=f"Paper No{number}") for number in range(1, 8)]
TABLE = deployments_table(DEPLOYMENTS, ARTICLES)
WITHIN = names_within(
    [*origins_of(DEPLOYMENTS), *destinations_of(DEPLOYMENTS)], {"POL": "Poland", "USA": "United States"}
)

ALL = {"plan", "city", "accent", "maybe", "vague", "since", "by"}
CASES = [
    ("no filter shows everything", Filters(), ALL),
    ("one force", Filters(forces=("Germany",)), {"accent"}),
    ("two statuses", Filters(statuses=("standby", "deployed")), {"maybe", "city"}),
    ("without what is only considered", Filters(only_decided=True), ALL - {"maybe"}),
    ("a country includes its places", Filters(destinations=("Poland",)), {"plan", "city", "accent"}),
    ("a city is the city alone", Filters(destinations=("Rzeszow",)), {"city"}),
    ("one of several destinations", Filters(destinations=("Germany",)), {"plan", "vague", "since", "by"}),
    ("a country that no article names as an origin", Filters(origins=("United States",)), {"plan"}),
    ("a place that nobody names", Filters(origins=("Atlantis",)), set()),
    ("a period", Filters(date_from=day("2022-03-01"), date_to=day("2022-03-31")), {"city", "by"}),
    (
        "an open end is known until the report",
        Filters(date_from=day("2020-01-01"), date_to=day("2020-12-31")),
        {"since"},
    ),
    ("no farther", Filters(date_from=day("2022-07-01")), set()),
    ("up to a day", Filters(date_to=day("2022-01-31")), {"maybe", "since"}),
    ("undated ones if asked for", Filters(date_from=day("2023-01-01"), include_undated=True), {"vague"}),
    ("those without a day, whatever the period", Filters(lacking="date", date_from=day("2023-01-01")), {"vague"}),
    ("those on no map", Filters(lacking="place"), {"maybe"}),
    ("published", Filters(published_from=day("2022-03-01"), published_to=day("2022-03-31")), {"city"}),
    ("at least", Filters(count_min=1000), {"plan", "maybe", "vague"}),
    ("at most", Filters(count_max=300), {"city", "since", "by"}),
    ("a range", Filters(count_min=300, count_max=500), {"city", "accent"}),
    ("every word, any case and accent", Filters(text="KRAKOW germany"), {"accent"}),
    ("words of the evidence", Filters(text="8,500 soldiers"), {"maybe"}),
    ("the publisher", Filters(text="paper no6"), {"since"}),
    ("brackets are no pattern", Filters(text="(["), set()),
    ("all of them together", Filters(forces=("United States",), destinations=("Poland",), count_min=1000), {"plan"}),
]


@pytest.mark.parametrize(("filters", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_filters(filters: Filters, expected: set[str]) -> None:
    found = apply_filters(TABLE, filters, WITHIN)
    assert set(found["deployment_id"]) == expected
    assert found.dtypes.equals(TABLE.dtypes)
    assert list(found.index) == list(range(len(expected)))
    order = [each for each in TABLE["deployment_id"] if each in expected]
    assert list(found["deployment_id"]) == order


@pytest.mark.parametrize("filters", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_filters_take_a_table_without_rows(filters: Filters) -> None:
    pd.testing.assert_frame_equal(apply_filters(TABLE.iloc[:0], filters, WITHIN), TABLE.iloc[:0])


def test_an_interval_is_found_at_every_step_in_between() -> None:
    long = deployment("long", of=report("a1", date=day("2022-03-03"), date_end=day("2022-09-09")))
    table = deployments_table([long], [])
    for month in range(3, 10):
        on = day(f"2022-{month:02}-05")
        assert len(apply_filters(table, Filters(date_from=on, date_to=on))) == 1, on


def test_the_places_to_choose_from() -> None:
    assert WITHIN["Poland"] == {"Poland", "Rzeszow", "Kraków"}
    assert WITHIN["United States"] == {"Fort Bragg"}
    assert WITHIN["Rzeszow"] == {"Rzeszow"}
    assert list(WITHIN) == sorted(WITHIN)
