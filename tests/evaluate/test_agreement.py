"""The rules of agreement as a table: what is found, which slots are right, when two wordings name one place."""

from typing import Any

import pytest

from dashboard.evaluate.agreement import SLOTS, is_found, plain, same_place, slots_right
from tests.evaluate.by_hand import fact, label

Slots = dict[str, Any]


@pytest.mark.parametrize(
    ("labelled", "read", "found"),
    [
        ({}, {}, True),
        ({}, {"force": "the U.S."}, True),
        ({}, {"force": "Poland"}, False),
        ({"alt_force": ["NATO"]}, {"force": "NATO"}, True),
        ({}, {"count": 2000}, True),  # the same bounds
        ({}, {"count": 2000, "count_high": None}, False),
        ({"count_high": None}, {"count": 2000, "count_high": None}, False),  # no bounds to go by
        ({"alt_count": [2000]}, {"count": 2000, "count_high": None}, True),
        ({"count": None}, {"count": 2500}, False),
        ({"count": None}, {"count": None, "count_low": 24, "count_high": None}, True),
        ({"count": None, "alt_count": [2500]}, {"count": 2500}, True),
        ({}, {"count": None, "count_high": None}, False),
        ({"alt_count": [None]}, {"count": None}, False),  # a number is asked for
        ({}, {"destinations": ["Germany"]}, True),
        ({}, {"destinations": ["Romania"]}, False),
        ({}, {"destinations": []}, False),
        ({"alt_destinations": ["Romania"]}, {"destinations": ["Romania"]}, True),
        ({"alt_destinations": [["Romania", "Latvia"]]}, {"destinations": ["Latvia"]}, True),
        ({"status": "withdrawn"}, {"destinations": []}, True),  # by the place that they left
        ({"destinations": []}, {"destinations": []}, True),
        ({"destinations": []}, {"destinations": ["Romania"], "origins": []}, False),
        ({"destinations": [], "origins": []}, {"destinations": [], "origins": ["Rome"]}, True),
        ({"destinations": [], "origins": ["Pope Field"]}, {"destinations": [], "origins": ["Rome"]}, False),
        ({"alt_destinations": [[]]}, {"destinations": [], "origins": []}, True),
        ({"alt_destinations": [[]]}, {"destinations": [], "origins": ["Rome"]}, False),
    ],
)
def test_what_is_found(labelled: Slots, read: Slots, found: bool) -> None:
    assert is_found(label(**labelled), fact(**read)) is found


@pytest.mark.parametrize(
    ("labelled", "read", "wrong"),
    [
        ({}, {}, []),
        ({}, {"origins": []}, ["origins"]),
        ({"alt_origins": [[]]}, {"origins": []}, []),
        ({}, {"destinations": ["Germany"]}, ["destinations"]),
        ({}, {"destinations": ["Poland", "Germany", "Italy"]}, ["destinations"]),
        ({"alt_destinations": ["Germany"]}, {"destinations": ["Germany"]}, []),
        ({}, {"status": "deployed"}, ["status"]),
        ({"alt_status": ["deployed"]}, {"status": "deployed"}, []),
        ({}, {"hypothetical": True}, ["hypothetical"]),
        ({}, {"count_low": None}, ["bounds"]),
        ({}, {"approximate": True}, ["approximate"]),
        ({}, {"date": None, "date_end": None}, ["date_overlaps", "date_exact"]),
        ({}, {"date": "2022-02-13", "date_end": None}, ["date_exact"]),  # an open end
        ({}, {"date": None, "date_end": "2022-02-07"}, ["date_exact"]),
        ({}, {"date": "2022-02-14", "date_end": None}, ["date_overlaps", "date_exact"]),
        ({"date": None, "date_end": None}, {}, ["date_overlaps", "date_exact"]),
        ({"alt_dates": [[None, None]]}, {"date": None, "date_end": None}, []),
        ({"alt_dates": [["2022-03-01", None]]}, {"date": "2022-05-01", "date_end": None}, ["date_exact"]),
        ({}, {"unit": None}, ["unit"]),
        ({}, {"unit": "the 82nd Airborne"}, []),
        ({"unit": None}, {"unit": "82nd Airborne Division"}, []),  # none asked for
    ],
)
def test_which_slots_are_right(labelled: Slots, read: Slots, wrong: list[str]) -> None:
    right = slots_right(label(**labelled), fact(**read))
    assert tuple(right) == SLOTS
    assert [slot for slot in SLOTS if not right[slot]] == wrong


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Kursk region", "Kursk", True),
        ("Ādaži", "Adazi", True),
        ("Goma airport", "Goma", True),
        ("UK", "Britain", True),
        ("Côte d'Ivoire", "Ivory Coast", True),
        ("North Korea", "South Korea", False),
        ("the region", "the area", False),
        ("", "Kursk", False),
    ],
)
def test_two_wordings_of_a_place(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same_place(other, one) is same


def test_a_name_is_compared_in_full_and_without_signs() -> None:
    assert plain("The U.S.") == plain("USA") == "united states"
    assert plain("DR Congo") == plain("the Democratic Republic of the Congo")
