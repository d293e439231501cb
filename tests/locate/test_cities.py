"""The towns and the frontiers that come from GeoNames."""

import gzip

from dashboard.locate.cities import HEADER
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.settings import DATA


def test_every_line_has_its_columns_and_a_possible_position(gazetteer: Gazetteer) -> None:
    lines = gazetteer.cities.lines
    assert len(lines) > 30_000
    for line in lines:
        keys, name, iso3, _, lat, lon, population, number = line.split(",")
        assert keys
        assert name
        assert len(iso3) == 3
        assert -90 <= float(lat) <= 90
        assert -180 <= float(lon) <= 180
        assert int(population) >= 15_000
        assert int(number) > 0


def test_the_file_has_its_header_and_no_time_stamp() -> None:
    packed = (DATA / "cities.csv.gz").read_bytes()
    assert packed[4:8] == b"\0\0\0\0"  # RFC 1952: four bytes of modification time
    assert gzip.decompress(packed).decode("utf-8").splitlines()[0] == HEADER


def test_a_town_knows_its_state(gazetteer: Gazetteer) -> None:
    parents = {town.parent for town in gazetteer.cities.named("paris")}
    assert {"FRA", "US-TX"} <= parents


def test_frontiers_lie_between_their_countries(gazetteer: Gazetteer) -> None:
    points = gazetteer.borders.points
    assert len(points) > 150
    for one, others in points.items():
        for other, (lat, lon) in others.items():
            assert points[other][one] == (lat, lon)
            towns = gazetteer.cities.by_country.get(one, [])
            if towns:
                assert min(kilometres(lat, lon, *town) for town in towns) < 900, (one, other)


def test_well_known_frontiers(gazetteer: Gazetteer) -> None:
    borders = gazetteer.borders
    assert borders.between("POL", "UKR") is not None
    assert borders.between("POL", "ESP") is None
    assert borders.neighbours("ISL") == {}
    lat, lon = borders.between("KOR", "PRK") or (0.0, 0.0)
    assert kilometres(lat, lon, 37.95, 126.68) < 60  # Panmunjom
