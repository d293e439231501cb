"""What cannot be the value of a slot is refused with the reason."""

from typing import Any

import pytest

from dashboard.correct.by_hand import checked_row
from dashboard.correct.values import checked
from dashboard.errors import CorrectionError
from tests.correct.test_apply import ROW
from tests.facts_by_hand import article


@pytest.mark.parametrize(
    ("slot", "value", "reason"),
    [
        ("size", 5, "no slot 'size'"),
        ("count", -1, "whole number"),
        ("count", True, "whole number"),
        ("count", "1,700", "whole number"),
        ("count_high", 2**31, "whole number"),
        ("date", "2022-02-30", "YYYY-MM-DD"),
        ("date", 5, "a day or empty"),
        ("status", "vanished", "planned, standby"),
        ("approximate", 1, "True, False"),
        ("hypothetical", None, "True, False"),
        ("force", " ", "1 to 200 letters"),
        ("force", None, "1 to 200 letters"),
        ("unit", "x" * 201, "1 to 200 letters"),
        ("origins", "Poland", "list of places"),
        ("origins", [{"lat": 1}], "is no place"),
        ("origins", [{"name": "X", "lat": 91.0, "lon": 0.0, "level": "city"}], "latitude from -90 to 90"),
        ("origins", [{"name": "X", "lat": 50.0}], "latitude from -90 to 90"),
        ("origins", [{"name": "X", "lat": 50.0, "lon": 20.0}], "how exact"),
    ],
)
def test_a_value_that_cannot_be_is_refused(slot: str, value: Any, reason: str) -> None:
    with pytest.raises(CorrectionError, match=reason):
        checked(slot, value)


@pytest.mark.parametrize(
    ("slots", "reason"),
    [
        ({"sentence": "Chad sends 1300 soldiers to Mali."}, "does not stand in the article"),
        ({"sentence": ""}, "does not stand in the article"),
        ({"count_text": "300"}, "do not stand in the sentence"),
        ({"count": 1400}, "The sentence says 1,300"),
        ({"destinations": []}, "needs a place"),
        ({"force": ""}, "1 to 200 letters"),
        ({"status": None}, "planned, standby"),
        ({"count": None, "count_low": None, "count_high": None, "count_text": "soldiers"}, "needs a count"),
    ],
)
def test_a_row_that_its_sentence_does_not_bear_out_is_refused(slots: dict[str, Any], reason: str) -> None:
    text = f"First. {ROW['sentence']} Last."
    assert checked_row(article(text=text), ROW)["count"] == 1300
    with pytest.raises(CorrectionError, match=reason):
        checked_row(article(text=text), {**ROW, **slots})
