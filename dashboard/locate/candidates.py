"""A name and its scene in, the places that it may mean out, the best first, each with a score from 0 to 1."""

from dataclasses import dataclass
from math import log2

from dashboard.locate.fold import fold
from dashboard.locate.geodesy import kilometres
from dashboard.locate.rows import GazetteerRow
from dashboard.locate.scene import Scene
from dashboard.records import Level, PlaceCandidate

# The order "country, base, state, city" as numbers: what a bare name means in news.
HAND_KEPT: dict[Level, float] = {
    "country": 0.55, "base": 0.5, "sea": 0.5, "supranational": 0.5, "region": 0.49, "city": 0.49,
}  # fmt: skip
SMALLEST_CITY = 0.2
DOUBLE_POPULATION = 0.02
IN_SENTENCE = 0.27
IN_ARTICLE = 0.1
IN_WORDING = 0.3
OF_WANTED_LEVEL = 0.12
STATE_OF_A_NAMED_BASE = 0.3
CLEARLY_BETTER = 0.04  # a city four times as large
LARGE = 300_000  # such a city is meant even where nothing points to its country
ONLY_ONE = 100_000  # and such a one where no other town has the name
SAME_PLACE_KM = 40.0
PARENT_REACH_KM = 500.0
MOST = 5


@dataclass(frozen=True, slots=True)
class Scored:
    """One row and its score."""

    row: GazetteerRow
    score: float

    def candidate(self) -> PlaceCandidate:
        """The record that leaves this package."""
        row = self.row
        return PlaceCandidate(
            row.gazetteer_id, row.name, row.lat, row.lon, row.level, row.country_iso3, round(self.score, 3)
        )


def find_candidates(name: str, scene: Scene, wanted: Level | None = None) -> list[Scored]:
    """Candidates for a bare name, best first; those that the wording's own parent rules out are gone."""
    rows = scene.gazetteer.named(name, is_certain=bool(scene.within))
    towns = scene.gazetteer.cities.named(fold(name))
    large = ONLY_ONE if len(towns) == 1 else LARGE
    towns = [town for town in towns if may_be_meant(name, town, scene, large)]
    rows = rows + [town for town in towns if not any(row.level == "city" and close(row, town) for row in rows)]
    scored = [Scored(row, score(row, scene, wanted)) for row in rows if fits(row, scene)]
    return sorted(scored, key=lambda one: (-one.score, one.row.gazetteer_id))[:MOST]


def overlooked(name: str, scene: Scene) -> list[Scored]:
    """Towns of that name that `find_candidates` leaves out, for a person to choose from."""
    towns = scene.gazetteer.cities.named(fold(name))
    return [Scored(town, base_score(town)) for town in towns[:MOST]]


def may_be_meant(name: str, town: GazetteerRow, scene: Scene, large: int = LARGE) -> bool:
    """Whether a town of the large list counts: a common word, or a small town of a country nobody names, does not.

    A sentence by itself that says whose troops they are, yet no country where, is no evidence against any town.
    """
    if scene.within:
        return True
    if fold(name) in scene.gazetteer.words.common:
        return False
    is_open = not scene.article and not scene.sentence.is_where
    return town.population >= large or is_open or supported(town, scene)


def supported(row: GazetteerRow, scene: Scene) -> bool:
    """Whether sentence or article speak of the row's country; a town of the United States needs a place inside them."""
    if row.country_iso3 == "USA":
        return row.country_iso3 in scene.sentence.inside or row.parent in scene.sentence.parents
    return row.country_iso3 in scene.isos


def fits(row: GazetteerRow, scene: Scene) -> bool:
    """Whether the row lies in what the wording itself says, or the wording says nothing."""
    return not scene.within or any(lies_in(row, parent) for parent in scene.within)


def lies_in(row: GazetteerRow, parent: GazetteerRow) -> bool:
    """Whether one row lies in another: by id, by country, or in the same country and near it."""
    if row.gazetteer_id == parent.gazetteer_id:
        return False
    if row.parent == parent.gazetteer_id:
        return True
    if parent.level in ("sea", "supranational"):
        return row.level != parent.level
    if row.country_iso3 is None or row.country_iso3 != parent.country_iso3:
        return False
    if parent.level == "country":
        return True
    known_elsewhere = row.parent != row.country_iso3 and parent.kind == "state" and parent.country_iso3 == "USA"
    return not known_elsewhere and kilometres(row.lat, row.lon, parent.lat, parent.lon) <= PARENT_REACH_KM


def score(row: GazetteerRow, scene: Scene, wanted: Level | None) -> float:
    """How likely the row is meant: what kind of place it is, and who speaks of its country."""
    value = base_score(row)
    if scene.within:
        value += IN_WORDING
    if wanted == row.level:
        value += OF_WANTED_LEVEL
    if row.gazetteer_id in scene.sentence.parents and row.level == "region":
        value += STATE_OF_A_NAMED_BASE
    return min(1.0, value + context_score(row, scene))


def base_score(row: GazetteerRow) -> float:
    """The score of a row that nothing speaks for or against."""
    if row.population:
        return min(0.45, SMALLEST_CITY + DOUBLE_POPULATION * log2(max(row.population, 15_000) / 15_000))
    return HAND_KEPT[row.level] - (0.01 if row.kind == "state" else 0.0)


def context_score(row: GazetteerRow, scene: Scene) -> float:
    """What sentence and article add. Its nation does not speak for an American state: "U.S. troops in Georgia"."""
    is_american_state = row.kind == "state" and row.country_iso3 == "USA"
    if row.country_iso3 is None or is_american_state or not supported(row, scene):
        return 0.0
    return IN_SENTENCE if row.country_iso3 in scene.sentence else IN_ARTICLE


def is_clear(scored: list[Scored]) -> bool:
    """Whether the best of two or more candidates is better than any that lies elsewhere, by more than chance."""
    best = scored[0]
    others = [one for one in scored[1:] if not close(one.row, best.row)]
    if not best.row.population or not others:
        return True
    return best.score - others[0].score >= CLEARLY_BETTER


def close(one: GazetteerRow, other: GazetteerRow) -> bool:
    """Whether two rows are the same spot for a map of the world."""
    return kilometres(one.lat, one.lon, other.lat, other.lon) <= SAME_PLACE_KM
