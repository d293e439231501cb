"""The file of online services is whole: each of geopy's is credited, each kind of place has one level."""

from dataclasses import replace
from pathlib import Path

import pytest
from geopy.geocoders import SERVICE_TO_GEOCODER

from dashboard.errors import DataFileError
from dashboard.locate.services import FILE, Credit, Services, load_services
from dashboard.records import LEVELS
from dashboard.settings import DATA
from tests.facts_by_hand import POLAND, deployment, report

OSM = Credit("© OpenStreetMap contributors", "https://www.openstreetmap.org/copyright")


@pytest.fixture(scope="module")
def services() -> Services:
    return load_services(DATA)


def test_every_service_of_geopy_is_credited_with_a_link_of_the_web(services: Services) -> None:
    assert set(services.credits) == set(SERVICE_TO_GEOCODER)
    assert all(credit.words and credit.link.startswith("https://") for credit in services.credits.values())
    assert services.credits["nominatim"] == OSM


def test_every_level_has_kinds_in_small_letters(services: Services) -> None:
    assert set(services.levels.values()) == set(LEVELS)
    assert all(kind == kind.lower() for kind in services.levels)


def test_a_place_is_credited_by_its_id_and_a_row_of_the_gazetteer_is_not(services: Services) -> None:
    assert services.credit("nominatim:7") == OSM
    assert [services.credit(each) for each in (None, "", "POL", "country-pol", "stranger:7", "nominatim")] == [None] * 6


def test_a_deployment_is_credited_for_either_end(services: Services) -> None:
    found = replace(POLAND, gazetteer_id="nominatim:7")
    assert services.credits_for(deployment(of=report(origins=(found,)))) == {OSM}
    assert services.credits_for(deployment(of=report(destinations=(POLAND, found)))) == {OSM}
    assert services.credits_for(deployment()) == frozenset()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"country", "dependency"', '"country", "sea"', "stands twice"),
        ("supranational =", "world =", "cannot be read: KeyError"),
        ("credit = ", "thanks = ", "cannot be read: KeyError"),
        ("[kinds]", "[kinds", "cannot be read: TOMLDecodeError"),
    ],
)
def test_a_broken_file_is_refused(old: str, new: str, message: str, tmp_path: Path) -> None:
    whole = (DATA / FILE).read_text("utf-8")
    assert old in whole
    (tmp_path / FILE).write_text(whole.replace(old, new), "utf-8")
    with pytest.raises(DataFileError, match=message):
        load_services(tmp_path)
