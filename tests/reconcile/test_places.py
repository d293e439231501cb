from dataclasses import replace

import pytest

from dashboard.reconcile.places import same_place, same_places
from dashboard.records import Place
from tests.facts_by_hand import BORDER, FORT_BRAGG, GERMANY, NORTH_CAROLINA, NOWHERE, PARIS, POLAND, RZESZOW, UKRAINE

CASES = [
    (POLAND, POLAND, "same Poland"),
    (NOWHERE, Place("camp unheard-of"), "same"),
    (POLAND, replace(POLAND, name="Republic of Poland"), "Poland and Republic of Poland are one place"),
    (RZESZOW, POLAND, "Poland contains Rzeszow"),
    (POLAND, GERMANY, None),
    (RZESZOW, PARIS, None),
    (FORT_BRAGG, NORTH_CAROLINA, None),
    (BORDER, UKRAINE, None),
    (BORDER, replace(BORDER, name="the Ukrainian border"), "one place"),
    (NOWHERE, POLAND, None),
    (Place("A"), Place("B"), None),
]


@pytest.mark.parametrize(("one", "other", "reason"), CASES)
def test_same_place(one: Place, other: Place, reason: str | None) -> None:
    for found in (same_place(one, other), same_place(other, one)):
        assert (found is None) == (reason is None)
        assert (reason or "").casefold() in (found or "").casefold()


def test_every_place_needs_its_match() -> None:
    assert same_places((POLAND, GERMANY), (GERMANY, RZESZOW)) == "Poland contains Rzeszow, same Germany"
    assert same_places((POLAND, GERMANY), (POLAND,)) is None
    assert same_places((POLAND,), (POLAND, GERMANY)) is None
