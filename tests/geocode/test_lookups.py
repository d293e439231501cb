"""What an online service said becomes a place only where name and country fit; misses and failures are asked again."""

import datetime as dt
from dataclasses import replace

import pytest

from dashboard.geocode.lookup import answered, failed, is_due, query_of, rested
from dashboard.geocode.place import is_lacking, place_of
from dashboard.locate import answers
from dashboard.locate.answers import UNKNOWN
from dashboard.locate.gazetteer import Gazetteer
from dashboard.records import Place, PlaceCandidate

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
LITHUANIAN = PlaceCandidate("nominatim:7", "Nowhereville, Vilnius County, Lithuania", 54.68, 25.28, "city", "LTU", 1.0)
SAME_SPOT = replace(LITHUANIAN, gazetteer_id="nominatim:8", lat=54.7, score=0.5)
FAR_AWAY = replace(LITHUANIAN, gazetteer_id="nominatim:9", lat=56.0, lon=21.1, score=0.5)
LATVIAN = replace(LITHUANIAN, gazetteer_id="nominatim:10", name="Nowhereville, Latvia", lat=57.0, country_iso3="LVA")
LOST = Place("Nowhereville", reason=UNKNOWN)


def placed(
    *candidates: PlaceCandidate, gazetteer: Gazetteer, isos: tuple[str, ...] = ("LTU", "DEU"), name: str = LOST.name
) -> Place:
    return place_of(replace(LOST, name=name), answered(name, "nominatim", NOON, candidates), isos, gazetteer)


def test_a_place_of_that_name_in_a_country_of_the_article_is_taken(gazetteer: Gazetteer) -> None:
    found = placed(LITHUANIAN, SAME_SPOT, LATVIAN, gazetteer=gazetteer)
    assert found == Place(
        "Nowhereville", "nominatim:7", 54.68, 25.28, "city", "LTU", (LITHUANIAN, SAME_SPOT, LATVIAN), ""
    )


@pytest.mark.parametrize("name", ["Nowhereville", "the Nowhereville air base", "NOWHEREVILLE", "Vilnius Nowhereville"])
def test_the_words_of_the_name_have_to_be_in_the_address(name: str, gazetteer: Gazetteer) -> None:
    found = placed(LITHUANIAN, gazetteer=gazetteer, name=name)
    assert (found.name, found.gazetteer_id) == (name, "nominatim:7")


@pytest.mark.parametrize(
    ("candidates", "isos", "why"),
    [
        ((LATVIAN,), ("LTU", "DEU"), "does not speak of"),
        ((replace(LITHUANIAN, country_iso3=None),), ("LTU",), "does not speak of"),
        ((LITHUANIAN, FAR_AWAY), ("LTU",), "several places"),
        ((LITHUANIAN, LATVIAN), (), "several places"),
        ((replace(LITHUANIAN, name="Nowhere, Lithuania"),), ("LTU",), "other names only, first Nowhere, Lithuania."),
    ],
)
def test_in_doubt_it_stays_unplaced_with_the_reason_and_what_was_offered(
    candidates: tuple[PlaceCandidate, ...], isos: tuple[str, ...], why: str, gazetteer: Gazetteer
) -> None:
    found = placed(*candidates, isos=isos, gazetteer=gazetteer)
    assert (found.lat, found.gazetteer_id, found.candidates) == (None, None, candidates)
    assert why in found.reason
    assert "nominatim" in found.reason
    assert is_lacking(found.reason)


def test_where_the_article_speaks_of_no_country_one_place_in_the_world_is_taken(gazetteer: Gazetteer) -> None:
    assert placed(LITHUANIAN, SAME_SPOT, isos=(), gazetteer=gazetteer).gazetteer_id == "nominatim:7"


def test_a_miss_and_a_failure_say_when_they_were_asked_and_when_again(gazetteer: Gazetteer) -> None:
    missed = place_of(LOST, answered(LOST.name, "nominatim", NOON, ()), ("LTU",), gazetteer)
    assert missed.reason == (
        "The gazetteer does not know this name. Nor does nominatim. "
        "Asked 2026-11-22 12:00 UTC, again from 2026-12-22 12:00 UTC."
    )
    lookup = failed(LOST.name, "nominatim", NOON, "nominatim does not answer", None)
    assert place_of(missed, lookup, ("LTU",), gazetteer).reason == (
        "The gazetteer does not know this name. nominatim does not answer. "
        "Asked 2026-11-22 12:00 UTC, again from 2026-11-22 12:10 UTC."
    )


def test_only_names_that_the_gazetteer_lacks_are_lacking() -> None:
    reasons = {value for name, value in vars(answers).items() if name.isupper() and isinstance(value, str)}
    assert len(reasons) >= 6
    assert {reason for reason in reasons if is_lacking(reason)} == {UNKNOWN}
    assert not is_lacking("")


def test_a_name_is_due_until_it_is_answered_and_a_miss_or_failure_after_its_time() -> None:
    assert is_due("Adazi", {}, NOON)
    assert is_due(" Adazi,", {}, NOON)
    found, missed = answered("Adazi", "n", NOON, (LITHUANIAN,)), answered("Adazi", "n", NOON, ())
    lost = failed("Adazi", "n", NOON, "no", None)
    assert not is_due("Adazi", {"Adazi": found}, NOON + 5000 * DAY)
    assert [is_due("Adazi", {"Adazi": missed}, NOON + days * DAY) for days in (0, 29, 30)] == [False, False, True]
    assert [is_due("Adazi", {"Adazi": lost}, NOON + some * MINUTE) for some in (0, 9, 10)] == [False, False, True]


@pytest.mark.parametrize("name", ["", " , ", "x" * 121])
def test_what_can_be_no_name_is_never_due(name: str) -> None:
    assert query_of(name) == ""
    assert not is_due(name, {}, NOON)


def test_failures_on_end_double_the_time_up_to_a_day() -> None:
    lookup, waits = None, []
    for _ in range(40):
        lookup = failed("Adazi", "n", NOON, "no", lookup)
        assert lookup.again_at is not None
        waits.append(lookup.again_at - NOON)
    assert waits[:4] == [10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE]
    assert waits[8:] == [DAY] * 32


@pytest.mark.parametrize(
    ("refusals", "wished", "rest"),
    [
        (1, 0.0, MINUTE),
        (3, 0.0, 4 * MINUTE),
        (1, 600.0, 10 * MINUTE),
        (3, 5.0, 4 * MINUTE),
        (1, 1e12, DAY),
        (99, 0.0, DAY),
    ],
)
def test_a_service_rests_as_long_as_it_wishes_and_a_day_at_most(
    refusals: int, wished: float, rest: dt.timedelta
) -> None:
    assert rested(refusals, wished) == rest
    lookup = failed("Adazi", "n", NOON, "no", None, rest)
    assert lookup.again_at == NOON + max(rest, 10 * MINUTE)
