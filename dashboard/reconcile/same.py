"""Two readings in; how likely they are of one deployment out, with what speaks for and against it in plain words."""

from typing import NamedTuple

from dashboard.reconcile.clue import NEVER, PRIOR, Clue, belief
from dashboard.reconcile.counts import same_count
from dashboard.reconcile.course import same_course
from dashboard.reconcile.places import SAME, same_way
from dashboard.reconcile.reading import Reading

SAME_UNIT = 2.0
# "Another 3,000" a week after 3,000 outweighs all that can agree.
ANOTHER_TRANCHE, TRANCHE_DAYS = -6.0, 3
LATER_WAVE = -2.5
# 1,700 in Rzeszow are a part of 10,000 in Poland, but can be the 1,800 in Poland of the same weeks.
TOWN_AND_COUNTRY, OTHER_STRENGTH, NEAR_STRENGTH, SEASON = 1.15, -1.5, 0.5, 100
TOTAL_AND_NOT = -1.5
# "That brings them to 400" is the whole strength of the place, not those 400 who set out.
STRENGTH_AND_MOVEMENT = -3.5


class Comparison(NamedTuple):
    """`weight` in log-odds, `NEVER` where something rules it out; the clues say why."""

    weight: float
    clues: tuple[Clue, ...]

    @property
    def reason(self) -> str:
        """ "same force, same 1,700, Poland contains Rzeszow, 3 February follows 2 February: planned -> deployed"."""
        return ", ".join(["same force", *(clue.why for clue in self.clues if clue.why)])

    @property
    def belief(self) -> float:
        """How likely the two are of one deployment, from 0 to 1."""
        return belief(self.weight)


def compare(one: Reading, other: Reading) -> Comparison:
    """All that two reports of one force say for and against one deployment; what rules it out comes last, alone."""
    clues: list[Clue] = []
    weight = PRIOR
    for slot in (_same_unit, same_count, _same_way, _same_tranche, same_course):
        clue = slot(one, other)
        weight += clue.weight
        clues.append(clue)
        if weight == NEVER:
            return Comparison(NEVER, (clue,))
    return Comparison(weight, tuple(clues))


def can_be_of_one_body(one: Reading, other: Reading) -> bool:
    """True unless units or places rule it out: what holds for two figures of one presence, however far apart."""
    return _same_unit(one, other).weight > NEVER and _same_way(one, other).weight > NEVER


def _same_way(one: Reading, other: Reading) -> Clue:
    """The way; a figure of a town is one of the country only if the numbers are near, and told at about one time."""
    clue = same_way(one.ways, other.ways)
    if not (one.status == other.status == "stationed" and 0 < clue.weight < SAME):
        return clue
    larger, smaller = max(one.count or 0, other.count or 0), min(one.count or 0, other.count or 0)
    if smaller and larger > TOWN_AND_COUNTRY * smaller:
        return Clue(OTHER_STRENGTH, clue.why)
    is_long_after = abs(one.told - other.told) > SEASON
    return Clue(0.0 if is_long_after else NEAR_STRENGTH, clue.why)


def _same_unit(one: Reading, other: Reading) -> Clue:
    if not one.unit or not other.unit:
        return Clue(0.0, "")
    if one.unit <= other.unit or other.unit <= one.unit:
        return Clue(SAME_UNIT, "same unit")
    return Clue(NEVER, "another unit")


def _same_tranche(one: Reading, other: Reading) -> Clue:
    """Whether the words around the numbers tell of two tranches, or of a total and what is none."""
    earlier, later = sorted((one, other), key=lambda each: (each.published, each.told))
    waves = {each.words.wave for each in (one, other)} - {None}
    if len(waves) > 1:
        return Clue(NEVER, "another wave")
    is_later = later.published - earlier.published > TRANCHE_DAYS
    if is_later and later.words.more and not earlier.words.more:
        return Clue(ANOTHER_TRANCHE, "the later one is said to come on top")
    if is_later and later.words.wave and earlier.words.wave is None:
        return Clue(LATER_WAVE, "the later one is said to be another wave")
    return _same_sum(one, other)


def _same_sum(one: Reading, other: Reading) -> Clue:
    """Whether one is a total, and the other not."""
    if one.total == other.total:
        return Clue(0.0, "")
    whole, part = (one, other) if one.total else (other, one)
    if whole.status == "stationed" != part.status:
        return Clue(STRENGTH_AND_MOVEMENT, "one is a movement, the other the whole strength")
    if one.count != other.count and one.status != "stationed":
        return Clue(TOTAL_AND_NOT, "one is a total")
    return Clue(0.0, "")
