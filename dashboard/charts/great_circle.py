"""Points and bearings along the shortest way between two places. Degrees WGS84 in and out, arrays welcome."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Degrees = NDArray[np.float64]


def unit_vectors(lat: ArrayLike, lon: ArrayLike) -> Degrees:
    """Places as vectors from the Earth's centre, one row each."""
    north, east = np.radians(np.asarray(lat, float)), np.radians(np.asarray(lon, float))
    return np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=-1)


def along(
    lat1: ArrayLike, lon1: ArrayLike, lat2: ArrayLike, lon2: ArrayLike, share: ArrayLike, lift: ArrayLike = 0.0
) -> tuple[Degrees, Degrees]:
    """Latitude and longitude after `share` (0 to 1) of the great circle from 1 to 2. Equal places give that place.

    `lift` bends the way to its left by so many degrees at the middle, so that two ways between the same places part.
    """
    share, lift = np.asarray(share, float), np.asarray(lift, float)
    start, end = unit_vectors(lat1, lon1), unit_vectors(lat2, lon2)
    angle = np.arccos(np.clip((start * end).sum(-1), -1, 1))
    apart = np.sin(angle) > 1e-9
    sine = np.where(apart, np.sin(angle), 1.0)
    weight1 = np.where(apart, np.sin((1 - share) * angle) / sine, 1 - share)
    weight2 = np.where(apart, np.sin(share * angle) / sine, share)
    side = (
        np.cross(start, end)
        / np.where(apart, sine, 1.0)[..., None]
        * np.radians(lift * np.sin(np.pi * share))[..., None]
    )
    x, y, z = np.moveaxis(weight1[..., None] * start + weight2[..., None] * end + side, -1, 0)
    return np.degrees(np.arctan2(z, np.hypot(x, y))), np.degrees(np.arctan2(y, x))


def angle_between(lat1: ArrayLike, lon1: ArrayLike, lat2: ArrayLike, lon2: ArrayLike) -> Degrees:
    """How far 1 is from 2, in degrees of the great circle, 0 to 180."""
    cosine = (unit_vectors(lat1, lon1) * unit_vectors(lat2, lon2)).sum(-1)
    apart: Degrees = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    return apart


def bearing(lat1: ArrayLike, lon1: ArrayLike, lat2: ArrayLike, lon2: ArrayLike) -> Degrees:
    """The direction to set out from 1 to reach 2, in degrees clockwise from north, 0 to 360."""
    north1, north2 = np.radians(np.asarray(lat1, float)), np.radians(np.asarray(lat2, float))
    east = np.radians(np.asarray(lon2, float) - np.asarray(lon1, float))
    across = np.sin(east) * np.cos(north2)
    ahead = np.cos(north1) * np.sin(north2) - np.sin(north1) * np.cos(north2) * np.cos(east)
    turned: Degrees = np.degrees(np.arctan2(across, ahead)) % 360
    return turned


def step(lat: ArrayLike, lon: ArrayLike, course: ArrayLike, degrees: ArrayLike) -> tuple[Degrees, Degrees]:
    """Latitude and longitude after so many degrees of the great circle in the direction `course` (from north)."""
    north, turn, far = (np.radians(np.asarray(value, float)) for value in (lat, course, degrees))
    north2 = np.arcsin(np.clip(np.sin(north) * np.cos(far) + np.cos(north) * np.sin(far) * np.cos(turn), -1, 1))
    east = np.arctan2(np.sin(turn) * np.sin(far) * np.cos(north), np.cos(far) - np.sin(north) * np.sin(north2))
    return np.degrees(north2), (np.asarray(lon, float) + np.degrees(east) + 180) % 360 - 180
