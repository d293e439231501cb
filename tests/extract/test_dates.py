"""Dates as worded, read on Wednesday 10 May 2023."""

import datetime as dt
from typing import cast

import pytest

from dashboard.extract.calendar import Tense
from dashboard.extract.dates import find_dates

PUBLISHED = dt.date(2023, 5, 10)

# wording, tense, first day, last day
WORDINGS: list[tuple[str, str, str | None, str | None]] = [
    ("on Thursday", "past", "2023-05-04", "2023-05-04"),
    ("on Thursday", "future", "2023-05-11", "2023-05-11"),
    ("on Wednesday", "past", "2023-05-10", "2023-05-10"),
    ("Sunday night", "past", "2023-05-07", "2023-05-07"),
    ("next Monday", "future", "2023-05-15", "2023-05-15"),
    ("last Monday", "past", "2023-05-08", "2023-05-08"),
    ("by June", "future", None, "2023-06-30"),
    ("before Friday", "future", None, "2023-05-12"),
    ("until October", "future", None, "2023-10-31"),
    ("since 2 March", "present", "2023-03-02", "2023-05-10"),
    ("from 1 June", "future", "2023-06-01", None),
    ("as of 1 May", "present", "2023-05-01", "2023-05-01"),
    ("between 15 and 20 May", "future", "2023-05-15", "2023-05-20"),
    ("15 to 20 May", "future", "2023-05-15", "2023-05-20"),
    ("March 7-9", "past", "2023-03-07", "2023-03-09"),
    ("on 7 March 2021", "past", "2021-03-07", "2021-03-07"),
    ("March 7, 2021", "past", "2021-03-07", "2021-03-07"),
    ("7th of March", "past", "2023-03-07", "2023-03-07"),
    ("on 3 Sept 2020", "past", "2020-09-03", "2020-09-03"),
    ("Feb. 3", "past", "2023-02-03", "2023-02-03"),
    ("2021-03-07", "past", "2021-03-07", "2021-03-07"),
    ("in December", "past", "2022-12-01", "2022-12-31"),
    ("in January", "future", "2024-01-01", "2024-01-31"),
    ("in early June", "future", "2023-06-01", "2023-06-10"),
    ("this week", "future", "2023-05-08", "2023-05-14"),
    ("next week", "future", "2023-05-15", "2023-05-21"),
    ("over the weekend", "past", "2023-05-06", "2023-05-07"),
    ("last month", "past", "2023-04-01", "2023-04-30"),
    ("next month", "future", "2023-06-01", "2023-06-30"),
    ("in the coming days", "future", "2023-05-10", None),
    ("within weeks", "future", "2023-05-10", None),
    ("in the past two weeks", "past", "2023-04-26", "2023-05-10"),
    ("yesterday", "past", "2023-05-09", "2023-05-09"),
    ("tomorrow", "future", "2023-05-11", "2023-05-11"),
    ("today", "present", "2023-05-10", "2023-05-10"),
    ("last year", "past", "2022-01-01", "2022-12-31"),
    ("in 2022", "past", "2022-01-01", "2022-12-31"),
    ("in the first quarter of 2024", "future", "2024-01-01", "2024-03-31"),
    ("last summer", "past", "2022-06-01", "2022-08-31"),
    ("three years ago", "past", "2020-01-01", "2020-12-31"),
    ("on 31 February", "past", None, None),
]

NO_DATES = ["They may march.", "May said no.", "2022 troops", "2,022 men", "a 12-day march", ""]


@pytest.mark.parametrize(("wording", "tense", "first", "last"), WORDINGS)
def test_a_wording_means_its_days(wording: str, tense: str, first: str | None, last: str | None) -> None:
    sentence = f"They were or will be there {wording}."
    (mention,) = find_dates(sentence)
    days = mention.interval(PUBLISHED, cast(Tense, tense))
    assert [day.isoformat() if day else None for day in days] == [first, last]
    assert mention.span.of(sentence) == wording


@pytest.mark.parametrize("text", NO_DATES)
def test_ordinary_words_and_counts_are_no_dates(text: str) -> None:
    assert list(find_dates(text)) == []


def test_dates_come_from_left_to_right_at_the_sentence_s_place() -> None:
    found = list(find_dates("On Monday he said they leave by 3 June.", 500))
    assert [(mention.lead, mention.name, mention.span.start) for mention in found] == [
        ("on", "weekday", 500),
        ("by", "dayfirst", 529),
    ]
