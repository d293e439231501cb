"""Distances and arcs against geopy's geodesic on the ellipsoid."""

import math
import time

import numpy as np
import pytest
from geopy.distance import geodesic

from dashboard.locate.geodesy import distance_km, great_circle_points, kilometres

PAIRS = [
    (35.14, -79.0, 51.1, 10.4),  # North Carolina to Germany
    (35.68, 139.69, 32.7, -117.2),  # Tokyo to San Diego, across the dateline
    (0.0, 0.0, 0.0, 90.0),  # along the equator
    (0.0, 10.0, 89.0, 10.0),  # along a meridian
    (-33.87, 151.2, 51.5, -0.1),  # Sydney to London
    (50.0, 20.0, 50.001, 20.001),  # a short way
    (-51.8, -58.5, 64.0, -22.6),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS)
def test_distances_agree_with_the_ellipsoid(pair: tuple[float, float, float, float]) -> None:
    truth = geodesic(pair[:2], pair[2:]).km
    assert float(distance_km(*pair)) == pytest.approx(truth, rel=0.0005)
    assert kilometres(*pair) == pytest.approx(truth, rel=0.006)


def test_random_distances_agree_within_half_a_percent() -> None:
    chance = np.random.default_rng(4)
    lat1, lat2 = chance.uniform(-89, 89, (2, 300))
    lon1, lon2 = chance.uniform(-180, 180, (2, 300))
    ours = distance_km(lat1, lon1, lat2, lon2)
    truth = [geodesic(ends[:2], ends[2:]).km for ends in zip(lat1, lon1, lat2, lon2, strict=True)]
    np.testing.assert_allclose(ours, truth, rtol=0.005)


def test_same_and_opposite_points() -> None:
    assert float(distance_km(10, 20, 10, 20)) == 0.0
    assert float(distance_km(0, 0, 0, 180)) == pytest.approx(geodesic((0, 0), (0, 180)).km, rel=0.005)
    assert kilometres(10, 20, 10, 20) == 0.0


def test_a_missing_coordinate_gives_no_distance() -> None:
    distances = distance_km([50.0, math.nan], [20.0, 20.0], [51.0, 51.0], [21.0, 21.0])
    assert distances[0] > 0
    assert math.isnan(distances[1])


def test_points_start_and_end_where_the_leg_does_and_keep_equal_steps() -> None:
    lat, lon = great_circle_points([35.14], [-79.0], [51.1], [10.4], steps=9)
    assert lat.shape == lon.shape == (1, 9)
    assert (lat[0, 0], lon[0, 0], lat[0, -1], lon[0, -1]) == pytest.approx((35.14, -79.0, 51.1, 10.4))
    steps = [kilometres(*ends) for ends in zip(lat[0, :-1], lon[0, :-1], lat[0, 1:], lon[0, 1:], strict=True)]
    assert steps == pytest.approx([steps[0]] * 8)
    assert lat[0].max() > 53  # a great circle goes north of both ends


def test_an_arc_across_the_pacific_crosses_it_once() -> None:
    _, lon = great_circle_points([35.68], [139.69], [32.7], [-117.2], steps=64)
    assert np.abs(np.diff(lon[0])).max() < 10
    assert lon[0, -1] == pytest.approx(360 - 117.2)


def test_a_leg_without_length_stays_where_it_is() -> None:
    lat, lon = great_circle_points([5.0], [6.0], [5.0], [6.0], steps=4)
    assert lat[0] == pytest.approx([5.0] * 4)
    assert lon[0] == pytest.approx([6.0] * 4)


def test_a_hundred_thousand_legs_take_no_time() -> None:
    chance = np.random.default_rng(5)
    lat1, lat2 = chance.uniform(-80, 80, (2, 100_000))
    lon1, lon2 = chance.uniform(-180, 180, (2, 100_000))
    start = time.perf_counter()
    distance_km(lat1, lon1, lat2, lon2)
    assert time.perf_counter() - start < 1.0
