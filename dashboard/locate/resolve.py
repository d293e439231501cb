"""A name as an article words it in, a place out: as exact as the words and no more, or unplaced with the reason."""

import re
from dataclasses import replace

from dashboard.locate.actors import government_place, is_somebody
from dashboard.locate.answers import (
    AMBIGUOUS,
    COMMON_WORD,
    FAR_OFF,
    NOT_A_PLACE,
    SAYS_NOTHING,
    UNKNOWN,
    place_at,
    reworded,
    unplaced,
)  # fmt: skip
from dashboard.locate.beside import kind_behind, parents_behind
from dashboard.locate.candidates import find_candidates, is_clear, overlooked
from dashboard.locate.fold import fold
from dashboard.locate.frontier import border_place
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.rows import GazetteerRow
from dashboard.locate.scene import Scene, set_scene
from dashboard.locate.sides import side_place
from dashboard.locate.wording import (
    ABOUT,
    BORDER,
    CAPITAL_OF,
    COUNTRY_CAPITAL,
    EPITHET,
    JOINED,
    LANDFORM,
    OWNED,
    THE_CAPITAL,
    is_generic,
    is_person,
    side_of,
    strip_kind,
)  # fmt: skip
from dashboard.records import Level, Place

DEEPEST = 4  # "the city of X in the Y region of Z" needs three
LONGEST_NAME = 200
POSSESSIVE = re.compile(r"(?<=\w)['’]s$")


def locate(name: str, gazetteer: Gazetteer, context: str = "", countries: tuple[str, ...] = ()) -> Place:
    """The place that `name` means in its sentence `context`, in an article that speaks of `countries` (ISO codes)."""
    bare = POSSESSIVE.sub("", " ".join(name.split()).strip(' ,;:[]"“”'))
    if len(bare) > LONGEST_NAME or not any(letter.isalpha() for letter in bare):
        return unplaced(name, SAYS_NOTHING)
    if not fold(bare):
        return unplaced(name, UNKNOWN)  # another script
    scene = set_scene(bare, gazetteer, context, countries)
    if is_person(bare, context, scene.sites, gazetteer.words) or is_somebody(bare, scene):
        return unplaced(name, NOT_A_PLACE)
    place = government_place(bare, scene) or with_words_behind(bare, scene) or read(bare, scene, 0)
    return reworded(place, name)


def with_words_behind(name: str, scene: Scene) -> Place | None:
    """The place that the sentence tells more exactly than the name alone: "Paris, Texas", "New York state"."""
    if parents := parents_behind(scene):
        place = exact(name, scene.inside(parents))
        if place.lat is None and parents[0].kind == "state" and exact(name, scene).level in ("base", "city"):
            return place_at(name, parents[0])  # "Moscow, Maine": unknown, and not the one in Russia
        return place if place.lat is not None else None
    if kind := kind_behind(scene):
        place = read(f"{name} {kind}", scene, DEEPEST - 1)
        return place if place.lat is not None else None
    return None


def read(name: str, scene: Scene, depth: int) -> Place:
    """The first reading of the wording that gives a place; else the most telling reason of those that do not."""
    known = exact(name, scene)
    if known.lat is not None or depth >= DEEPEST:
        return known
    for reading in (
        with_parents,
        with_border,
        with_capital,
        with_side,
        with_epithet,
        with_owner,
        with_preposition,
        with_people,
        with_kind,
    ):
        place = reading(name, scene, depth)
        if place is not None:
            return place
    return unplaced(name, SAYS_NOTHING) if is_generic(name, scene.gazetteer.words) else known


def exact(name: str, scene: Scene, wanted: Level | None = None) -> Place:
    """The place of a bare name; unplaced where nothing has it, or several do and nothing decides."""
    scored = tuple(find_candidates(name, scene, wanted))
    if not scored:
        return not_found(name, scene)
    if not is_clear(list(scored)):
        return unplaced(name, AMBIGUOUS, scored)
    return place_at(name, scored[0].row, scored, wanted if wanted == "region" else None)


def not_found(name: str, scene: Scene) -> Place:
    """Unplaced, with the reason, and with the towns of that name that are not meant."""
    towns = tuple(overlooked(name, scene))
    if fold(name) in scene.gazetteer.words.common:
        return unplaced(name, COMMON_WORD, towns)
    return unplaced(name, FAR_OFF, towns) if towns else unplaced(name, UNKNOWN)


def with_parents(name: str, scene: Scene, depth: int) -> Place | None:
    """ "Vilseck, Germany", "Paris, Texas", "Tapa (Estonia)": the place inside, or else what it lies in."""
    parts = [part.strip() for part in name.replace("(", ",").replace(")", "").split(",") if part.strip()]
    if len(parts) < 2:
        return None
    parents = [row for part in parts[1:] for row in scene.gazetteer.parents(part)]
    if not parents:
        return read(parts[0], scene, depth + 1)
    return within(parts[0], parents, scene, depth)


def within(name: str, parents: list[GazetteerRow], scene: Scene, depth: int) -> Place:
    """The place of that name in one of `parents`; the first parent itself where the name is not known in it."""
    place = read(name, scene.inside(parents), depth + 1)
    return place if place.lat is not None else place_at(name, parents[0])


def with_border(name: str, scene: Scene, depth: int) -> Place | None:
    """ "the Mexican border", "border with Belarus"."""
    return border_place(name, scene) if BORDER.search(name) else None


def with_capital(name: str, scene: Scene, depth: int) -> Place | None:
    """ "the Somali capital", "capital of Chad"; "the capital" where one country alone is spoken of."""
    if THE_CAPITAL.fullmatch(name):
        isos = scene.isos
        return capital(name, isos[0], scene) if len(isos) == 1 else unplaced(name, SAYS_NOTHING)
    found = CAPITAL_OF.fullmatch(name) or COUNTRY_CAPITAL.fullmatch(name)
    isos = scene.gazetteer.isos(found["country"]) if found else []
    spoken = [iso3 for iso3 in isos if iso3 in scene.isos] or isos
    return capital(name, spoken[0], scene) if spoken else None


def capital(name: str, iso3: str, scene: Scene) -> Place | None:
    """The capital of a country."""
    row = scene.gazetteer.capitals.get(iso3)
    return place_at(name, row) if row else None


def with_side(name: str, scene: Scene, depth: int) -> Place | None:
    """ "eastern Poland", "south of Basra"; "the south" where one country alone is spoken of."""
    side = side_of(name)
    if side is None:
        return None
    if not side.rest:
        isos = scene.isos
        row = scene.gazetteer.country(isos[0]) if len(isos) == 1 else None
        return side_place(name, place_at(name, row), side, scene) if row else None
    if is_generic(side.rest, scene.gazetteer.words):
        return None
    whole = read(side.rest, scene, depth + 1)
    return side_place(name, whole, side, scene) if whole.lat is not None else None


def with_epithet(name: str, scene: Scene, depth: int) -> Place | None:
    """ "occupied Ukraine", "rebel-held Idlib": a part, a region at most; "war-torn Sudan", "neighbouring Chad"."""
    found = EPITHET.fullmatch(name)
    words = scene.gazetteer.words
    if not found or not (found["word"].lower() in words.part or found["word"].lower() in words.epithet):
        return None
    whole = read(found["rest"], scene, depth + 1)
    is_part = found["word"].lower() in words.part and whole.level == "country"
    return replace(whole, name=name, level="region") if is_part else reworded(whole, name)


def with_owner(name: str, scene: Scene, depth: int) -> Place | None:
    """ "Poland's Rzeszow airport", "Iraqi Kurdistan's Erbil", "Estonia's soil"."""
    found = OWNED.fullmatch(name)
    if not found:
        return None
    owner = read(found["owner"], scene, depth + 1)
    row = scene.gazetteer.by_id.get(owner.gazetteer_id or "")
    if row is None or is_generic(found["owned"], scene.gazetteer.words):
        return reworded(owner, name) if owner.lat is not None else None
    return within(found["owned"], [row], scene, depth)


def with_preposition(name: str, scene: Scene, depth: int) -> Place | None:
    """ "the city of Goma", "bases in Romania", "a village near Kherson", "Donetsk region of Ukraine"."""
    found = JOINED.fullmatch(name)
    if not found:
        return None
    left, right = found["left"] or "", found["right"]
    bare, kind = strip_kind(left, scene.gazetteer.words)
    people = scene.gazetteer.people(bare) if bare else []
    outer = read(right, scene.inside(people) if kind else scene, depth + 1)
    if outer.lat is None:
        return None
    row = scene.gazetteer.by_id.get(outer.gazetteer_id or "")
    if row is not None and found["word"] not in ABOUT and not people and not is_generic(left, scene.gazetteer.words):
        inner = read(left, scene.inside([row]), depth + 1)
        if inner.lat is not None:
            return inner
    wide: Level | None = "region" if found["word"] in ABOUT or kind == "region" else None
    return reworded(outer, name, wide)


def with_people(name: str, scene: Scene, depth: int) -> Place | None:
    """ "Mexican territory", "Afghan bases", "the Nigerien town Ouallam": a people's word, then a place or no news."""
    parts = name.removeprefix("the ").removeprefix("The ").split()
    for length in range(min(3, len(parts) - 1), 0, -1):
        rows = scene.gazetteer.people(" ".join(parts[:length]))
        if rows:
            rest = " ".join(parts[length:])
            spoken = [row for row in rows if row.country_iso3 in scene.isos] or rows
            return (
                place_at(name, spoken[0])
                if is_generic(rest, scene.gazetteer.words)
                else within(rest, spoken, scene, depth)
            )
    return None


def with_kind(name: str, scene: Scene, depth: int) -> Place | None:
    """ "Kharkiv province", "Lublin airport", "Goma city": the bare name at the level that the words say, or coarser."""
    bare, kind = strip_kind(name, scene.gazetteer.words)
    if not kind or not bare or bare == name:
        return None
    place = exact(bare, scene, kind)
    if LANDFORM.search(name) and place.lat is not None and place.candidates[0].level in ("base", "city"):
        return unplaced(name, UNKNOWN)
    return reworded(place, name) if place.lat is not None or place.candidates else None
