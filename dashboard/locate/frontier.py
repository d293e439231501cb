"""A wording with a border in it in, a coarse place on that frontier out."""

import re
from dataclasses import replace

from dashboard.locate.answers import place_at
from dashboard.locate.borders import USUAL
from dashboard.locate.mentions import find_mentions, gather
from dashboard.locate.rows import GazetteerRow
from dashboard.locate.scene import Scene
from dashboard.locate.wording import BORDER, SIDE, direction
from dashboard.records import Place

HOME = re.compile(rf"(?:the )?(?:{SIDE}|land)? ?(?:borders?|frontiers?)", re.IGNORECASE)
SOUTHERN = re.compile(r"south(?:ern|west(?:ern)?)? (?:US |U\.S\. |American )?(?:land )?border", re.IGNORECASE)


def border_place(name: str, scene: Scene) -> Place | None:
    """A region on the frontier that `name` speaks of; None where its countries cannot be told."""
    rest = BORDER.sub("", name).strip()
    regions = [row for row in scene.gazetteer.named(rest) if row.level == "region"]
    if regions:
        return place_at(name, regions[0])
    nations, all_named = (gather(find_mentions(scene.gazetteer, text)) for text in (capitals(name), name))
    said = [*nations.countries, *all_named.inside]
    isos = list(dict.fromkeys(said))
    if len(isos) >= 2 and (point := scene.gazetteer.borders.between(isos[0], isos[1])):
        return on_frontier(name, isos[0], isos[1], point)
    if len(isos) == 1:
        return one_sided(name, isos[0], scene)
    return no_side(name, scene) if not isos else None


def capitals(name: str) -> str:
    """The name with a space for each hyphen and slash, so that "Polish-Belarusian" names two peoples."""
    return re.sub(r"[-–/]", " ", name)


def one_sided(name: str, iso3: str, scene: Scene) -> Place | None:
    """The frontier of one named country: with the neighbour that wording, sentence or article speaks of."""
    points = scene.gazetteer.borders.neighbours(iso3)
    own = next((one for one in scene.article[-1:] if " with " in name and one in points), "")  # the force's own
    other = own or spoken_of(iso3, scene)
    side = re.search(SIDE, name, re.IGNORECASE)
    if not other and side and " with " not in name:
        other = next(iter(facing(iso3, side.group(), scene)), "")
    if not other and USUAL.get(iso3) in points:
        other = USUAL[iso3]
    if other:
        mine = other if " with " in name else iso3  # a border with Belarus is seen from the other side
        return on_frontier(name, mine, other if mine == iso3 else iso3, points[other])
    row = scene.gazetteer.country(iso3)
    return None if row is None else somewhere_on(name, row)


def spoken_of(iso3: str, scene: Scene) -> str:
    """The neighbour of a country that the sentence names; else the usual one, or the first, of the article's; or ""."""
    points = scene.gazetteer.borders.neighbours(iso3)
    told = [*scene.sentence.countries, *scene.sentence.inside]
    usual = [other for other in scene.isos if other == USUAL.get(iso3)]
    return next((other for other in (*told, *usual, *scene.isos) if other in points), "")


def facing(iso3: str, side: str, scene: Scene) -> list[str]:
    """The neighbours on one side of a country, the one farthest to that side first."""
    row, where = scene.gazetteer.country(iso3), direction(side, "")
    if row is None or not (where.north or where.east):
        return []
    far = {
        other: (lat - row.lat) * where.north + (lon - row.lon) * where.east
        for other, (lat, lon) in scene.gazetteer.borders.neighbours(iso3).items()
    }
    return sorted((other for other, way in far.items() if way > 0), key=lambda other: (-far[other], other))


def no_side(name: str, scene: Scene) -> Place | None:
    """ "the border" of the country that is spoken of first, with another that is; on the side that the words say."""
    if SOUTHERN.search(name) and "USA" in scene.isos and (point := scene.gazetteer.borders.between("MEX", "USA")):
        return on_frontier(name, "USA", "MEX", point)
    if not HOME.fullmatch(name):
        return None
    side = re.search(SIDE, name, re.IGNORECASE)
    for iso3 in scene.isos[: 1 if side else 4]:
        faced = [other for other in facing(iso3, side.group(), scene) if other in scene.isos] if side else []
        other = next(iter(faced), "") if side else spoken_of(iso3, scene)
        if other:
            return on_frontier(name, iso3, other, scene.gazetteer.borders.neighbours(iso3)[other])
    return None


def on_frontier(name: str, iso3: str, other: str, point: tuple[float, float]) -> Place:
    """A region between two countries; it counts to the country that is named first."""
    row = GazetteerRow(f"border-{'-'.join(sorted((iso3, other)))}", name, "region", iso3, iso3, *point)
    return place_at(name, row)


def somewhere_on(name: str, row: GazetteerRow) -> Place:
    """A country's border of which nothing more is known: a region at the country's own point."""
    return replace(place_at(name, row), level="region")
