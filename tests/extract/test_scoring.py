"""The scoring gives what the rules say: what is found, what is strict, what counts neither way."""

from typing import Any

import pytest

from tests.extract.agreement import Label, is_found, same_place, slots_right
from tests.extract.scoring import Tally, tally_article

LABEL: Label = {
    "force": "United States",
    "count": 2500,
    "count_low": 2000,
    "count_high": 3000,
    "approximate": False,
    "origins": ["Fort Bragg"],
    "destinations": ["Poland", "Germany"],
    "status": "planned",
    "hypothetical": False,
    "date": "2022-02-07",
    "date_end": "2022-02-13",
    "unit": None,
}


def but(**slots: Any) -> Label:
    """The label with other values in some slots."""
    return LABEL | slots


@pytest.mark.parametrize(
    ("label", "predicted", "found"),
    [
        (LABEL, LABEL, True),
        (LABEL, but(force="the U.S."), True),
        (LABEL, but(force="Poland"), False),
        (but(alt_force=["NATO"]), but(force="NATO"), True),
        (LABEL, but(count=2000), True),  # the same bounds
        (LABEL, but(count=2000, count_high=None), False),
        (but(alt_count=[2000]), but(count=2000, count_high=None), True),
        (but(count=None), but(count=2500), False),
        (LABEL, but(count=None, count_high=None), False),
        (LABEL, but(destinations=["Germany"]), True),
        (LABEL, but(destinations=["Romania"]), False),
        (LABEL, but(destinations=[]), False),
        (but(alt_destinations=["Romania"]), but(destinations=["Romania"]), True),
        (but(status="withdrawn"), but(destinations=[]), True),  # by the place that they left
        (but(alt_destinations=[[]]), but(destinations=[], origins=[]), True),
        (but(alt_destinations=[[]]), but(destinations=[], origins=["Rome"]), False),
    ],
)
def test_what_is_found(label: Label, predicted: Label, found: bool) -> None:
    assert is_found(label, predicted) is found


@pytest.mark.parametrize(
    ("label", "predicted", "wrong"),
    [
        (LABEL, LABEL, []),
        (LABEL, but(origins=[]), ["origins"]),
        (but(alt_origins=[[]]), but(origins=[]), []),
        (LABEL, but(destinations=["Germany"]), ["destinations"]),
        (LABEL, but(status="deployed"), ["status"]),
        (but(alt_status=["deployed"]), but(status="deployed"), []),
        (LABEL, but(date=None, date_end=None), ["dates"]),
        (LABEL, but(date="2022-02-13", date_end=None), []),  # an open end
        (LABEL, but(date="2022-02-14", date_end=None), ["dates"]),
        (but(alt_dates=[[None, None]]), but(date=None, date_end=None), []),
    ],
)
def test_what_is_strict(label: Label, predicted: Label, wrong: list[str]) -> None:
    assert [slot for slot, right in slots_right(label, predicted).items() if not right] == wrong


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Kursk region", "Kursk", True),
        ("Ādaži", "Adazi", True),
        ("Goma airport", "Goma", True),
        ("UK", "Britain", True),
        ("North Korea", "South Korea", False),
        ("the region", "the area", False),
    ],
)
def test_two_wordings_of_a_place(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same_place(other, one) is same


def test_a_prediction_finds_one_label_and_what_may_be_missing_counts_neither_way() -> None:
    total = but(count=9000, count_low=9000, total_of_others=True)
    aside = but(count=300, count_low=None, optional=True)
    surplus = but(force="Chad")
    assert tally_article([LABEL, total, aside], [LABEL, LABEL, total, surplus]) == Tally(1, 1, 3, 1, 1)
    assert tally_article([LABEL, total, aside], []) == Tally(1, 1, 0, 0, 0)


def test_the_figures_of_a_tally() -> None:
    figures = (Tally(1, 6, 3, 2, 1) + Tally(1, 2, 1, 1, 0)).figures()
    assert figures == {
        "precision": 0.75,
        "recall": 0.375,
        "f1": 0.5,
        "strict_precision": 0.25,
        "strict_recall": 0.125,
        "strict_f1": 0.167,
    }
    assert set(Tally().figures().values()) == {0.0}
