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

# On the same day: what is told from the day of the article.
SPANS: list[tuple[str, str, str | None, str | None]] = [
    ("by year's end", "future", None, "2023-12-31"),
    ("by the year's end", "future", None, "2023-12-31"),
    ("by year-end", "future", None, "2023-12-31"),
    ("before Christmas", "future", None, "2023-12-24"),
    ("by Christmas", "future", None, "2023-12-25"),
    ("over Easter", "past", "2023-04-09", "2023-04-09"),
    ("on New Year's Eve", "past", "2022-12-31", "2022-12-31"),
    ("before the new year", "future", None, "2023-12-31"),
    ("on the 14th", "future", "2023-05-14", "2023-05-14"),
    ("on the 14th", "past", "2023-04-14", "2023-04-14"),
    ("later this month", "future", "2023-05-10", "2023-05-31"),
    ("earlier this year", "past", "2023-01-01", "2023-05-10"),
    ("so far this year", "past", "2023-01-01", "2023-05-10"),
    ("late last year", "past", "2022-09-01", "2022-12-31"),
    ("late in 2021", "past", "2021-09-01", "2021-12-31"),
    ("towards the end of 2021", "past", "2021-12-01", "2021-12-31"),
    ("mid-2024", "future", "2024-06-01", "2024-07-31"),
    ("by mid-June", "future", None, "2023-06-15"),
    ("in the first half of 2024", "future", "2024-01-01", "2024-06-30"),
    ("in the second half of this year", "future", "2023-07-01", "2023-12-31"),
    ("in the first week of June", "future", "2023-06-01", "2023-06-07"),
    ("in the last week of March", "past", "2023-03-25", "2023-03-31"),
    ("in the week of 3 April", "past", "2023-04-03", "2023-04-09"),
    ("the rest of the year", "future", "2023-05-10", "2023-12-31"),
    ("the week before last", "past", "2023-04-24", "2023-04-30"),
    ("in the autumn of last year", "past", "2022-09-01", "2022-11-30"),
    ("in January this year", "future", "2023-01-01", "2023-01-31"),
    ("in January of last year", "past", "2022-01-01", "2022-01-31"),
    ("in March next year", "future", "2024-03-01", "2024-03-31"),
    ("by summer", "future", None, "2023-08-31"),
    ("until spring", "future", None, "2023-05-31"),
    ("before winter", "future", None, "2023-11-30"),
    ("this autumn", "past", "2023-09-01", "2023-11-30"),
    ("midsummer", "future", "2023-07-01", "2023-07-16"),
    ("late on Sunday", "past", "2023-05-07", "2023-05-07"),
    ("late Sunday", "past", "2023-05-07", "2023-05-07"),
    ("on the night of 3 May", "past", "2023-05-03", "2023-05-03"),
    ("last night", "past", "2023-05-09", "2023-05-09"),
    ("overnight", "past", "2023-05-09", "2023-05-10"),
    ("the day before yesterday", "past", "2023-05-08", "2023-05-08"),
    ("this coming Friday", "future", "2023-05-12", "2023-05-12"),
    ("on Friday week", "future", "2023-05-19", "2023-05-19"),
    ("on Wednesday 3 May", "past", "2023-05-03", "2023-05-03"),
    ("Wednesday, May 3", "past", "2023-05-03", "2023-05-03"),
    ("3.5.2023", "past", "2023-05-03", "2023-05-03"),
    ("between the 3rd and the 8th of May", "past", "2023-05-03", "2023-05-08"),
    ("on May 7 and 8", "past", "2023-05-07", "2023-05-08"),
    ("between March and May", "past", "2023-03-01", "2023-05-31"),
    ("from November to February", "past", "2022-11-01", "2023-02-28"),
    ("March-May", "past", "2023-03-01", "2023-05-31"),
    ("in March and April", "past", "2023-03-01", "2023-04-30"),
    ("from 28 April to 3 May", "past", "2023-04-28", "2023-05-03"),
    ("from March to May 2021", "past", "2021-03-01", "2021-05-31"),
    ("from 2003 to 2009", "past", "2003-01-01", "2009-12-31"),
    ("from Monday to Friday", "past", "2023-05-01", "2023-05-05"),
    ("between Monday and Friday", "future", "2023-05-15", "2023-05-19"),
    ("on Monday and Tuesday", "past", "2023-05-08", "2023-05-09"),
    ("in two weeks", "future", "2023-05-10", "2023-05-24"),
    ("in two weeks' time", "future", "2023-05-10", "2023-05-24"),
    ("in a fortnight", "future", "2023-05-10", "2023-05-24"),
    ("in two weeks", "past", None, None),
    ("within 48 hours", "future", "2023-05-10", "2023-05-12"),
    ("in the next two weeks", "future", "2023-05-10", "2023-05-24"),
    ("over the next week", "future", "2023-05-10", "2023-05-17"),
    ("in the next few weeks", "future", "2023-05-10", None),
    ("in the days to come", "future", "2023-05-10", None),
    ("a fortnight ago", "past", "2023-04-23", "2023-04-29"),
    ("weeks ago", "past", None, "2023-05-06"),
    ("in recent weeks", "past", None, "2023-05-10"),
    ("in the last week", "past", "2023-05-03", "2023-05-10"),
    ("at the start of the year", "past", "2023-01-01", "2023-01-31"),
    ("on 3, 4 and 5 May", "past", "2023-05-03", "2023-05-05"),
    ("in the last 24 hours", "past", "2023-05-09", "2023-05-10"),
    ("in the 1990s", "past", "1990-01-01", "1999-12-31"),
    ("by the end of the decade", "future", None, "2029-12-31"),
    ("since morning", "past", "2023-05-10", "2023-05-10"),
    ("since then", "past", None, "2023-05-10"),
]

# wording, tense, first and last day where the date before it is Friday 3 March to Sunday 5 March
AFTER_AN_ANCHOR: list[tuple[str, str, str | None, str | None]] = [
    ("that day", "past", "2023-03-03", "2023-03-05"),
    ("the same month", "past", "2023-03-01", "2023-03-31"),
    ("later that year", "past", "2023-03-03", "2023-12-31"),
    ("the following week", "past", "2023-03-06", "2023-03-12"),
    ("the next month", "past", "2023-04-01", "2023-04-30"),
    ("the day before", "past", "2023-03-02", "2023-03-04"),
    ("the previous month", "past", "2023-02-01", "2023-02-28"),
    ("three days later", "past", "2023-03-06", "2023-03-08"),
    ("two months on", "past", "2023-04-17", "2023-05-19"),
    ("the following Monday", "past", "2023-03-06", "2023-03-06"),
    ("by then", "past", None, "2023-03-05"),
    ("since then", "past", "2023-03-03", "2023-05-10"),
    ("in June of that year", "past", "2023-06-01", "2023-06-30"),
    ("in the next two weeks", "past", "2023-03-03", "2023-03-19"),
]

NO_DATES = [
    "They may march.",
    "May said no.",
    "2022 troops",
    "2,022 men",
    "a 12-day march",
    "",
    "Of the 60, 12 may leave.",
    "the 82nd Airborne",
    "the 7th Fleet",
    "a second tour",
    "a 24-hour guard",
    "after 9/11",
    "on 03/03/2022",
    "the Sunday Times",
    "Black September",
    "the Arab Spring",
    "in the fall of Kabul",
    "from 1000 to 2000 soldiers",
    "a force of 2000",
    "Jan Egeland",
    "April Glaspie",
    "the biggest deployment in 20 years",
    "soon after the coup",
    "as soon as possible",
    "Christmas Island",
    "within two days of the order",
    "a same-day answer",
]


@pytest.mark.parametrize(("wording", "tense", "first", "last"), WORDINGS + SPANS)
def test_a_wording_means_its_days(wording: str, tense: str, first: str | None, last: str | None) -> None:
    sentence = f"They were or will be there {wording}."
    (mention,) = find_dates(sentence)
    days = mention.interval(PUBLISHED, cast(Tense, tense))
    assert [day.isoformat() if day else None for day in days] == [first, last]
    assert mention.span.of(sentence) == wording


@pytest.mark.parametrize(("wording", "tense", "first", "last"), AFTER_AN_ANCHOR)
def test_a_wording_that_points_back_is_read_against_the_date_before(
    wording: str, tense: str, first: str | None, last: str | None
) -> None:
    (mention,) = find_dates(f"They were or will be there {wording}.")
    anchor = dt.date(2023, 3, 3), dt.date(2023, 3, 5)
    days = mention.interval(PUBLISHED, cast(Tense, tense), anchor)
    assert [day.isoformat() if day else None for day in days] == [first, last]
    assert wording == "since then" or mention.interval(PUBLISHED, cast(Tense, tense)) == (None, None)


@pytest.mark.parametrize("text", NO_DATES)
def test_ordinary_words_and_counts_are_no_dates(text: str) -> None:
    assert list(find_dates(text)) == []


def test_dates_come_from_left_to_right_at_the_sentence_s_place() -> None:
    found = list(find_dates("On Monday he said they leave by 3 June.", 500))
    assert [(mention.lead, mention.name, mention.span.start) for mention in found] == [
        ("on", "weekday", 500),
        ("by", "dayfirst", 529),
    ]
