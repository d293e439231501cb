"""Wordings of dates: which are read, and which are refused because they can be read in two ways."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.articles.published import date_in, published_date
from dashboard.errors import MissingDateError

DAY = dt.date(2022, 2, 2)


@pytest.mark.parametrize(
    ("wording", "date"),
    [
        ("2022-02-02", DAY),
        ("2022/2/2", DAY),
        ("2022-02-02T23:30:00-05:00", DAY),  # the day where it was published, not in UTC
        ("Wed, 02 Feb 2022 10:00:00 GMT", DAY),
        ("2 February 2022", DAY),
        ("Published on Feb. 2nd, 2022 at 10:00", DAY),
        ("Sept. 3, 2022", dt.date(2022, 9, 3)),
        ("20/03/2022", dt.date(2022, 3, 20)),  # no month has the number 20
        ("03/20/2022", dt.date(2022, 3, 20)),
        ("02.02.2022", DAY),  # both readings are the same day
        ("https://example.org/2022/02/02/troops", DAY),
        ("02/03/2022", None),
        ("02-02-22", None),  # 2 February 2022 or 22 February 2002
        ("2022-02-30", None),
        ("0001-01-01", None),
        ("9999-12-31", None),
        ("20220202", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_wording_is_read_or_refused(wording: str, date: dt.date | None) -> None:
    assert date_in(wording) == date


def test_the_first_readable_wording_counts() -> None:
    assert published_date(["", "02/03/2022", "3 February 2022", "2022-02-09"]) == dt.date(2022, 2, 3)


@pytest.mark.parametrize(
    ("wordings", "message"),
    [
        ([], "does not say when"),
        (["", "  "], "does not say when"),
        (["02/03/2022"], "'02/03/2022', is ambiguous"),
        (["02-02-22"], "'02-02-22', is ambiguous"),
        (["31/02/2022"], "is not a calendar date"),
        (["soon"], "is not a calendar date"),
    ],
)
def test_the_refusal_says_why_and_what_to_do(wordings: list[str], message: str) -> None:
    with pytest.raises(MissingDateError, match="YYYY-MM-DD") as caught:
        published_date(wordings)
    assert message in str(caught.value)


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31)))
def test_every_date_is_read_back_from_each_unambiguous_form(day: dt.date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%a, %d %b %Y 10:00:00 GMT"):
        assert date_in(day.strftime(form)) == day
