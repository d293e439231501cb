"""A side of a country is drawn on that side, inside the country."""

import pytest

from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.locate.resolve import locate


@pytest.mark.parametrize(
    ("name", "lat", "lon", "reach_km"),
    [
        ("southern Afghanistan", 31.6, 65.7, 200),
        ("eastern Poland", 51.8, 22.5, 150),
        ("southern Lebanon", 33.3, 35.4, 60),
        ("eastern Ukraine", 48.3, 38.0, 200),
        ("northern Norway", 69.0, 19.0, 300),
        ("northern Australia", -17.0, 138.0, 900),
        ("eastern Congo", -1.5, 28.5, 300),
        ("northern Iraq", 36.3, 43.5, 120),
        ("south-eastern Turkey", 37.7, 40.0, 200),
        ("northern Nigeria", 12.0, 8.5, 300),
    ],
)
def test_a_side_of_a_country(name: str, lat: float, lon: float, reach_km: float, gazetteer: Gazetteer) -> None:
    place = locate(name, gazetteer)
    assert place.level == "region"
    assert place.lat is not None
    assert place.lon is not None
    assert kilometres(place.lat, place.lon, lat, lon) < reach_km, place
