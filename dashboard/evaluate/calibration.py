"""Facts that turned out right or wrong in, the share of right ones among those of like confidence out. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from dashboard.evaluate.scoring import ArticleScore

_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class Graded(NamedTuple):
    """A fact that was read: with which confidence, and whether it was right."""

    confidence: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The facts with a confidence from `low` up to `high`: what it says on average, and the share that is right."""

    low: float
    high: float
    facts: int
    right: int
    said: float
    share: float


def graded(score: ArticleScore) -> list[Graded]:
    """The facts of an article that are right or wrong; those that count neither way are left out."""
    right = [Graded(match.fact.confidence, True) for match in score.matches]
    return right + [Graded(fact.confidence, False) for fact in score.surplus]


def bands(facts: Sequence[Graded]) -> tuple[Band, ...]:
    """The bands of confidence that hold any fact, lowest first."""
    found = []
    for low, high in pairwise(_EDGES):
        within = [fact for fact in facts if low <= fact.confidence < high or fact.confidence == high == 1]
        if within:
            right = sum(fact.is_right for fact in within)
            said = sum(fact.confidence for fact in within) / len(within)
            found.append(Band(low, high, len(within), right, round(said, 3), round(right / len(within), 3)))
    return tuple(found)


def mean_gap(some: Sequence[Band]) -> float:
    """How far on average, fact by fact, what the bands say is from the share that is right."""
    facts = sum(band.facts for band in some)
    return round(sum(band.facts * abs(band.said - band.share) for band in some) / facts, 3) if facts else 0.0
