from dataclasses import replace

import pytest

from dashboard.reconcile.clue import NEVER
from dashboard.reconcile.places import FEWER, INSIDE, same_place, same_places, same_way
from dashboard.records import Place
from tests.facts_by_hand import (
    BORDER,
    FORT_BRAGG,
    GERMANY,
    NORTH_CAROLINA,
    NOWHERE,
    PARIS,
    POLAND,
    ROMANIA,
    RZESZOW,
    UKRAINE,
)

TEXAS = Place("Texas", "region-tx", 31.5, -99.3, "region", "USA")
EUROPE = Place("Europe", "supra-europe", 51.0, 13.0, "supranational")
MIDDLE_EAST = Place("Middle East", "supra-middle-east", 30.0, 43.0, "supranational")
EAST = Place("eastern Poland", "POL", 51.9, 21.6, "region", "POL")
KURSK = Place("Kursk", "city-kursk", 51.7, 36.2, "city", "RUS")

CASES = [
    (POLAND, POLAND, "same Poland"),
    (NOWHERE, Place("camp unheard-of"), "same"),
    (POLAND, replace(POLAND, name="Republic of Poland"), "Poland and Republic of Poland are one place"),
    (RZESZOW, POLAND, "Poland contains Rzeszow"),
    (POLAND, GERMANY, None),
    (RZESZOW, PARIS, None),
    (FORT_BRAGG, NORTH_CAROLINA, "North Carolina contains Fort Bragg"),
    (FORT_BRAGG, TEXAS, None),
    (POLAND, EUROPE, "Poland lies in Europe"),
    (RZESZOW, MIDDLE_EAST, None),
    (EAST, POLAND, "Poland contains eastern Poland"),
    (EAST, replace(EAST, name="south-eastern Poland", lat=50.0, lon=21.5), "overlap"),
    (EAST, replace(EAST, name="western Poland", lon=15.0), None),
    (EAST, RZESZOW, "eastern Poland contains Rzeszow"),
    (KURSK, replace(KURSK, name="Kursk region", gazetteer_id="oblast", level="region"), "named alike"),
    (BORDER, UKRAINE, None),
    (BORDER, replace(BORDER, name="the Ukrainian border"), "one place"),
    (NOWHERE, POLAND, None),
    (Place("A"), Place("B"), None),
]


@pytest.mark.parametrize(("one", "other", "reason"), CASES)
def test_same_place(one: Place, other: Place, reason: str | None) -> None:
    for found in (same_place(one, other), same_place(other, one)):
        assert (found is None) == (reason is None)
        assert found is None or (reason or "").casefold() in found.why.casefold()


def test_every_place_needs_its_match() -> None:
    both = same_places((POLAND, GERMANY), (GERMANY, RZESZOW))
    assert both == (INSIDE, "Poland contains Rzeszow, same Germany")
    assert same_places((POLAND, GERMANY), (POLAND,)) == (FEWER, "same Poland, Germany in one report alone")
    assert same_places((POLAND, GERMANY), (POLAND, ROMANIA)).weight == NEVER


def test_troops_of_two_bases_may_be_two_bodies_and_those_of_two_countries_are() -> None:
    here, there, abroad = ((origin,) for origin in (FORT_BRAGG, TEXAS, GERMANY))
    assert same_way((here, (POLAND,)), (here, (POLAND,))).weight > same_way((here, (POLAND,)), ((), (POLAND,))).weight
    assert NEVER < same_way((here, (POLAND,)), (there, (POLAND,))).weight < 0.5
    assert same_way((here, (POLAND,)), (abroad, (POLAND,))).weight == NEVER
    assert same_way((here, ()), ((), (POLAND,))).weight == NEVER
