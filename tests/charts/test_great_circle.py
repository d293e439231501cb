import numpy as np
import pytest

from dashboard.charts.great_circle import along, angle_between, bearing, step


@pytest.mark.parametrize(
    ("start", "end", "course"),
    [
        ((0, 0), (10, 0), 0),
        ((0, 0), (0, 10), 90),
        ((10, 0), (0, 0), 180),
        ((0, 170), (0, -170), 90),
        ((0, 0), (0, -5), 270),
    ],
)
def test_bearing_is_clockwise_from_north(start: tuple[int, int], end: tuple[int, int], course: int) -> None:
    assert bearing(*start, *end) == pytest.approx(course)


def test_the_way_crosses_the_dateline_and_not_europe() -> None:
    shares = np.linspace(0, 1, 21)
    lat, lon = along(35.7, 139.7, 32.7, -117.2, shares)
    assert (np.abs(lon) > 115).all()
    assert lat.max() > 45  # a great circle rises above both ends
    assert (lat[0], lon[0], lat[-1], lon[-1]) == pytest.approx((35.7, 139.7, 32.7, -117.2))


def test_equal_places_give_that_place() -> None:
    lat, lon = along([12.0], [34.0], [12.0], [34.0], 0.5)
    assert (lat[0], lon[0]) == pytest.approx((12, 34))


def test_lift_moves_the_middle_to_the_left_and_leaves_the_ends() -> None:
    lat, _ = along(0, 0, 0, 40, np.array([0, 0.5, 1]), 3.0)
    assert lat == pytest.approx([0, 3, 0], abs=0.01)


def test_a_step_arrives_where_bearing_and_angle_say() -> None:
    lat, lon = step(60.0, 175.0, bearing(60, 175, 55, -160), angle_between(60, 175, 55, -160))
    assert (lat, lon) == pytest.approx((55, -160))
