"""A place and one of its sides in, a coarser place there out: "southern Lebanon" is a region in its south."""

from dataclasses import replace
from functools import lru_cache

from dashboard.locate.answers import reworded
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.locate.scene import Scene
from dashboard.locate.wording import Side
from dashboard.records import Place

OUTER = 1 / 3  # of the way from edge to edge: the part of a country that is its side


def side_place(name: str, whole: Place, side: Side, scene: Scene) -> Place:
    """The side of a country as a region at a town there; a side of anything smaller or larger keeps its position."""
    if whole.level != "country" or whole.country_iso3 is None or whole.lat is None or whole.lon is None:
        return reworded(whole, name, "region" if side.is_beyond else None)
    region = replace(whole, name=name, level="region")
    if not (side.north or side.east):
        return region
    point = side_point(scene.gazetteer, whole.country_iso3, side.north, side.east)
    return replace(region, lat=point[0], lon=point[1]) if point else region


@lru_cache(maxsize=1024)
def side_point(gazetteer: Gazetteer, iso3: str, north: int, east: int) -> tuple[float, float] | None:
    """The town in the middle of those on one side of a country; None where no town of it is known."""
    kept = [(row.lat, row.lon) for row in gazetteer.rows if row.level == "city" and row.country_iso3 == iso3]
    towns = gazetteer.cities.by_country.get(iso3, []) + kept
    if not towns:
        return None
    height, width = (max(column) - min(column) or 1.0 for column in zip(*towns, strict=True))
    outward = [north * lat / height + east * lon / width for lat, lon in towns]
    edge = max(outward) - OUTER * (max(outward) - min(outward))
    outer = [town for town, way in zip(towns, outward, strict=True) if way >= edge]
    lat, lon = (sum(town[axis] for town in outer) / len(outer) for axis in (0, 1))
    return min(outer, key=lambda town: (kilometres(lat, lon, *town), town))
