import datetime as dt
from dataclasses import replace

import pandas as pd
import pytest

from dashboard.reconcile import reconcile
from dashboard.table.build import deployments_table, legs_table, reports_table
from dashboard.table.schema import DeploymentTable, LegTable, ReportTable
from tests.facts_by_hand import FORT_BRAGG, GERMANY, NOWHERE, POLAND, RZESZOW, article, day, deployment, report

COLUMNS = [
    "origin", "destination", "count", "date", "deployment_id", "force", "force_iso3", "unit", "status",
    "is_hypothetical", "count_low", "count_high", "is_approximate", "date_end", "date_precision", "origin_lat",
    "origin_lon", "origin_level", "origin_gazetteer_id", "destination_lat", "destination_lon",
    "destination_level", "destination_gazetteer_id", "distance_km", "part_of", "reports", "sources", "evidence",
    "source_url", "published", "confidence", "rule", "review",
]  # fmt: skip

GAZETTE = article("a1", publisher="Gazette", source_url="https://example.org/1", title="Troops go")
HERALD = article("a2", publisher="Herald", source_url="https://example.org/2")


def test_the_columns_and_types_are_those_of_the_schema_with_and_without_rows() -> None:
    full, empty = deployments_table([deployment()], [GAZETTE]), deployments_table([], [])
    assert list(full.columns) == COLUMNS
    assert full.dtypes.equals(empty.dtypes)
    assert {str(full[name].dtype) for name in ("date", "date_end", "published")} == {"datetime64[us]"}
    assert {str(full[name].dtype) for name in ("count", "count_low", "count_high")} == {"Int64"}


@pytest.mark.parametrize("model", [DeploymentTable, LegTable, ReportTable])
def test_every_column_says_what_it_holds_and_where_it_is_from(model: type[DeploymentTable]) -> None:
    for name, column in model.to_schema().columns.items():
        assert column.description, name
        assert column.metadata.keys() == {"unit", "source"}, name


def test_a_row_holds_the_deployment() -> None:
    said = report("a1", origins=(FORT_BRAGG,), destinations=(GERMANY, POLAND), unit="82nd Airborne Division")
    row = deployments_table([deployment(of=said)], [GAZETTE], {"United States": "USA"}).iloc[0]
    assert (row["origin"], row["destination"], row["count"]) == ("Fort Bragg", "Germany; Poland", 1700)
    assert (row["date"], row["date_precision"]) == (pd.Timestamp("2022-02-02"), "day")
    assert (row["force_iso3"], row["unit"], row["reports"]) == ("USA", "82nd Airborne Division", 1)
    assert (row["origin_level"], row["destination_gazetteer_id"]) == ("base", "country-deu")
    assert row["distance_km"] == pytest.approx(7100, rel=0.05)
    assert (row["sources"], row["source_url"]) == ("Gazette", "https://example.org/1")
    assert row["evidence"] == said.fact.evidence[0]


def test_what_is_missing_is_missing_not_empty_or_zero() -> None:
    said = report("a1", count=None, destinations=(NOWHERE,), date=None, date_end=None)
    row = deployments_table([deployment(of=said)], [article("a1")]).iloc[0]
    missing = ["origin", "count", "date", "unit", "destination_lat", "distance_km", "sources", "source_url", "part_of"]
    assert row[missing].isna().all()
    assert (row["destination"], row["date_precision"]) == ("Camp Unheard-of", "unknown")
    assert row["review"] == "place not found: Camp Unheard-of"


def test_one_unresolvable_place_leaves_the_other_rows_alone() -> None:
    lost = deployment("d2", of=report("a2", destinations=(NOWHERE, POLAND)))
    table = deployments_table([deployment(), lost], [GAZETTE, HERALD]).set_index("deployment_id")
    assert table.loc["d2", "destination"] == "Camp Unheard-of; Poland"
    assert list(table["destination_lat"]) == [52.0, 52.0]


def test_several_reports_are_one_row_with_all_sources() -> None:
    folded = reconcile([report("a1"), report("a2", destinations=(RZESZOW,), published="2022-02-05", status="deployed")])
    row = deployments_table(folded, [GAZETTE, HERALD]).iloc[0]
    assert (row["reports"], row["sources"], row["status"]) == (2, "Herald; Gazette", "deployed")
    each = reports_table(folded, [GAZETTE, HERALD])
    assert list(each["destination"]) == ["Rzeszow", "Poland"]
    assert list(each["status"]) == ["deployed", "planned"]
    assert "5 February follows 2 February: planned -> deployed" in each["reason"].iloc[0]
    assert list(each["publisher"]) == ["Herald", "Gazette"]


def test_two_destinations_are_two_legs_that_share_one_count() -> None:
    said = report("a1", origins=(FORT_BRAGG,), destinations=(GERMANY, POLAND), count=2000)
    legs = legs_table([deployment(of=said)])
    assert list(legs["destination"]) == ["Germany", "Poland"]
    assert list(legs["count"]) == [2000, 2000]
    assert list(legs["shares"]) == [2, 2]
    assert list(legs["origin_lat"]) == [35.14, 35.14]


def test_a_presence_is_one_leg_without_an_origin() -> None:
    legs = legs_table([deployment(of=report("a1", status="stationed"))])
    assert (len(legs), legs["origin"].isna().all(), legs["shares"].iloc[0]) == (1, True, 1)


def test_the_order_of_the_rows_does_not_hang_on_the_order_of_the_deployments() -> None:
    some = [
        deployment(f"d{each}", of=report(f"a{each}", date=day(f"2022-02-0{each}"), date_end=None)) for each in (1, 2)
    ]
    undated = deployment("d0", of=report("a0", published="2022-02-01", date=None, date_end=None))
    table = deployments_table([*some, undated], [])
    assert list(table["deployment_id"]) == ["d2", "d0", "d1"]
    pd.testing.assert_frame_equal(table, deployments_table([undated, *reversed(some)], []))


def test_years_outside_the_range_of_nanoseconds_are_kept() -> None:
    said = report("a1", date=dt.date(1415, 10, 25), date_end=dt.date(1415, 10, 25))
    assert deployments_table([deployment(of=said)], [])["date"].iloc[0] == pd.Timestamp("1415-10-25")


BAD = {
    "half a point": {"origin_lat": 5.0},
    "crossed bounds": {"count_low": 9, "count_high": 8},
    "crossed dates": {"date_end": pd.Timestamp("2020-01-01")},
    "unknown status": {"status": "vanished"},
    "negative count": {"count": -1},
    "latitude out of range": {"destination_lat": 95.0},
    "confidence over one": {"confidence": 1.1},
    "code of two letters": {"force_iso3": "US"},
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD.keys())
def test_the_schema_refuses(change: dict[str, object]) -> None:
    table = deployments_table([deployment()], [GAZETTE])
    assert DeploymentTable.validate(table) is not None
    with pytest.raises(Exception, match="failed"):
        DeploymentTable.validate(table.assign(**change))


def test_the_schema_refuses_a_deployment_twice_and_a_surplus_column() -> None:
    table = deployments_table([deployment()], [GAZETTE])
    with pytest.raises(Exception, match="deployment_id"):
        DeploymentTable.validate(pd.concat([table, table]))
    with pytest.raises(Exception, match="surplus"):
        DeploymentTable.validate(table.assign(surplus=1))


def test_reports_that_differ_are_to_be_reviewed() -> None:
    other = replace(report("a2", count=1690), reason="rounded")
    folded = replace(deployment(), reports=(*deployment().reports, other))
    assert deployments_table([folded], [])["review"].iloc[0] == "reports differ: 1,690 to 1,700"
