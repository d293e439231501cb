import datetime as dt
from typing import Any

import pandas as pd
import pytest

from dashboard.charts.wording import number, places, route, sentence, short, when

FIRST, LAST = dt.date(2021, 5, 30), dt.date(2021, 6, 2)


@pytest.mark.parametrize(
    ("count", "low", "high", "approximate", "words"),
    [
        (1700, 1700, 1700, False, "1,700"),
        (1000, None, None, True, "about 1,000"),
        (900, 900, None, False, "more than 900"),
        (8500, None, 8500, False, "up to 8,500"),
        (2500, 2000, 3000, False, "2,000–3,000"),
        (None, 2000, None, False, "2,000 or more"),
        (None, None, None, False, "an unstated number of"),
        (pd.NA, pd.NA, pd.NA, False, "an unstated number of"),
    ],
)
def test_a_number_keeps_its_doubt(count: Any, low: Any, high: Any, approximate: bool, words: str) -> None:
    assert number(count, low, high, approximate) == words


@pytest.mark.parametrize(
    ("status", "start", "end", "words"),
    [
        ("stationed", FIRST, FIRST, "as of 30 May 2021"),
        ("deployed", FIRST, FIRST, "on 30 May 2021"),
        ("deployed", None, LAST, "by 2 Jun 2021"),
        ("deployed", FIRST, None, "from 30 May 2021"),
        ("planned", FIRST, LAST, "30 May – 2 Jun 2021"),
        ("planned", dt.date(2021, 6, 1), LAST, "1–2 Jun 2021"),
        ("planned", dt.date(2020, 12, 31), LAST, "31 Dec 2020 – 2 Jun 2021"),
        ("planned", pd.NaT, pd.NaT, ""),
    ],
)
def test_a_date_keeps_its_open_ends(status: str, start: Any, end: Any, words: str) -> None:
    assert when(status, start, end) == words


def test_who_is_there_is_in_and_who_goes_goes_to() -> None:
    assert places("stationed", None, "Mali") == "in Mali"
    assert places("planned", None, "Mali") == "to Mali"
    assert places("withdrawn", "Mali", None) == "from Mali"
    assert places("deployed", "Niger", "Mali") == "Niger → Mali"
    assert places("deployed", pd.NA, pd.NA) == ""


def test_the_sentence_says_how_well_the_place_is_known(table: pd.DataFrame) -> None:
    said = {row["deployment_id"]: sentence(row) for row in table.to_dict("records")}
    assert said["present"] == "Ruritania: about 13,500 troops somewhere in Kuwait, stationed as of 4 May 2021"
    assert said["in-town"] == "Ruritania: 300 troops in Gdansk, stationed from 1 Jan 2021"
    assert said["one-way"] == "Ruritania: 1,700 troops from Camp Alder to somewhere in Poland, deployed on 4 May 2021"
    assert said["shared"] == "Ruritania: 2,000 troops from Camp Alder to Germany and Poland, planned 1–9 May 2021"
    assert said["on-call"] == "Ruritania: an unstated number of troops to somewhere in Kuwait, on standby"


def test_the_sentence_stands_without_places_too(table: pd.DataFrame) -> None:
    row = next(row for row in table.to_dict("records") if row["deployment_id"] == "present")
    assert route(row | {"origin": "Tokyo"}) == "somewhere in Kuwait, from Tokyo"
    assert route(row | {"origin": "Tokyo", "destination": pd.NA}) == "from Tokyo"
    nowhere = sentence(row | {"destination": pd.NA})
    assert nowhere == "Ruritania: about 13,500 troops, stationed as of 4 May 2021"
    planned = sentence(row | {"status": "planned", "is_hypothetical": True, "date": pd.NaT, "date_end": pd.NaT})
    assert planned == "Ruritania: about 13,500 troops to somewhere in Kuwait, planned, not decided"


def test_the_label_of_a_row_without_a_number_says_so(table: pd.DataFrame) -> None:
    rows = {row["deployment_id"]: row for row in table.to_dict("records")}
    assert short(rows["on-call"]) == "? · Ruritania · to Kuwait"
    assert short(rows["one-way"]) == "1,700 · Ruritania · Camp Alder → Poland"
