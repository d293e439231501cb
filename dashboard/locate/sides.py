"""A place and one of its sides in, a coarser place there out: "southern Lebanon" is a region in its south."""

from dataclasses import replace

from dashboard.locate.answers import reworded
from dashboard.locate.geodesy import kilometres
from dashboard.locate.scene import Scene
from dashboard.locate.wording import Side
from dashboard.records import Place

OUTWARD = 0.55  # of the way from the middle to the edge
FAR_KM = 300.0  # no town is as near where a country is large and empty, such as the north of Australia


def side_place(name: str, whole: Place, side: Side, scene: Scene) -> Place:
    """The side of a country as a region at a town there; a side of anything smaller or larger keeps its position."""
    if whole.level != "country" or whole.country_iso3 is None or whole.lat is None or whole.lon is None:
        return reworded(whole, name)
    region = replace(whole, name=name, level="region")
    towns = scene.gazetteer.cities.by_country.get(whole.country_iso3, [])
    if not towns or not (side.north or side.east):
        return region
    lat = whole.lat + OUTWARD * side.north * reach([town[0] - whole.lat for town in towns], side.north)
    lon = whole.lon + OUTWARD * side.east * reach([town[1] - whole.lon for town in towns], side.east)
    nearest = min(towns, key=lambda town: (kilometres(lat, lon, *town), town))
    if kilometres(lat, lon, *nearest) > FAR_KM:
        return replace(region, lat=round(lat, 2), lon=round(lon, 2))
    return replace(region, lat=nearest[0], lon=nearest[1])


def reach(offsets: list[float], way: int) -> float:
    """How many degrees the towns lie off the middle on one side; 0 where the side is not named."""
    return max(0.0, max(offset * way for offset in offsets)) if way else 0.0
