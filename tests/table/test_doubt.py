import pytest

from dashboard.table.doubt import date_precision
from tests.facts_by_hand import day

CASES = [
    ("2022-02-02", "2022-02-02", "day"),
    ("2022-01-31", "2022-02-06", "week"),
    ("2022-02-01", "2022-02-07", "range"),
    ("2022-02-01", "2022-02-28", "month"),
    ("2024-02-01", "2024-02-28", "range"),
    ("2022-04-01", "2022-06-30", "quarter"),
    ("2022-03-01", "2022-05-31", "range"),
    ("2022-01-01", "2022-12-31", "year"),
    ("2022-01-01", "2023-12-31", "range"),
    ("2021-02-01", "2022-02-28", "range"),
    ("2022-02-02", None, "open"),
    (None, "2022-06-30", "open"),
    (None, None, "unknown"),
]


@pytest.mark.parametrize(("first", "last", "precision"), CASES)
def test_date_precision(first: str | None, last: str | None, precision: str) -> None:
    assert date_precision(first and day(first), last and day(last)) == precision
