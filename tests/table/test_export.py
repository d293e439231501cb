import csv
import io

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.table.build import deployments_table, reports_table
from dashboard.table.export import csv_bytes, read_csv
from dashboard.table.filters import Filters, apply_filters
from dashboard.table.schema import ReportTable
from tests.facts_by_hand import FORT_BRAGG, GERMANY, NOWHERE, POLAND, article, deployment, report

DEPLOYMENTS = [
    deployment("d1", of=report("a1", origins=(FORT_BRAGG,), destinations=(GERMANY, POLAND))),
    deployment("d2", of=report("a2", None, (NOWHERE,), date=None, date_end=None)),
    deployment("d3", of=report("a3", 10, unit="NA", said='They send 10 men, "at once";\r\nnone is left.')),
]
TABLE = deployments_table(DEPLOYMENTS, [article("a1", publisher="Łódź Gazette")], {"United States": "USA"})


def test_the_table_comes_back_through_pandas() -> None:
    pd.testing.assert_frame_equal(read_csv(csv_bytes(TABLE)), TABLE)


def test_an_empty_table_comes_back() -> None:
    pd.testing.assert_frame_equal(read_csv(csv_bytes(TABLE.iloc[:0])), TABLE.iloc[:0])


def test_the_table_of_reports_comes_back() -> None:
    reports = reports_table(DEPLOYMENTS, [])
    pd.testing.assert_frame_equal(read_csv(csv_bytes(reports), ReportTable), reports)


def test_the_file_has_exactly_the_filtered_rows_and_four_columns_first() -> None:
    shown = apply_filters(TABLE, Filters(destinations=("Poland",), count_min=100))
    lines = list(csv.reader(io.StringIO(csv_bytes(shown).decode("utf-8-sig"))))
    assert lines[0][:4] == ["origin", "destination", "count", "date"]
    assert [line[:5] for line in lines[1:]] == [["Fort Bragg", "Germany; Poland", "1700", "2022-02-02", "d1"]]


def test_a_spreadsheet_sees_utf_8() -> None:
    data = csv_bytes(TABLE)
    assert data.startswith(b"\xef\xbb\xbf")
    assert "Łódź" in data.decode("utf-8")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "'", "''+", "'quoted'"])
def test_cells_that_a_spreadsheet_would_run_are_harmless_and_come_back(cell: str) -> None:
    table = deployments_table([deployment("d1", of=report("a1", unit=cell))], [])
    written = next(csv.DictReader(io.StringIO(csv_bytes(table).decode("utf-8-sig"), newline="")))["unit"]
    assert written[0] not in "=+-@\t\r"
    assert read_csv(csv_bytes(table))["unit"].iloc[0] == cell


def test_coordinates_west_of_greenwich_stay_numbers() -> None:
    written = next(csv.DictReader(io.StringIO(csv_bytes(TABLE[TABLE["origin_lon"] < 0]).decode("utf-8-sig"))))
    assert written["origin_lon"] == "-79.0"


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)


@settings(max_examples=25, deadline=None)
@given(unit=texts, evidence=texts, lat=st.floats(-90, 90), count=st.integers(0, 10**12))
def test_any_text_and_number_comes_back(unit: str, evidence: str, lat: float, count: int) -> None:
    made = deployment("d1", of=report("a1", unit=unit, count=count, said=f"{evidence} {count:,}"))
    table = deployments_table([made], []).assign(destination_lat=lat)
    pd.testing.assert_frame_equal(read_csv(csv_bytes(table)), table, check_exact=True)
