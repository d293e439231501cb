"""Facts that turned out right or wrong in, the share of right ones among their like out. Pure.

Facts are alike by where their place and their force were found: see `dashboard.extract.confidence`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from dashboard.evaluate.scoring import ArticleScore
from dashboard.extract.confidence import Traits, confidence_of, traits_of

# A group of facts counts as if thirty more were in it, right as often as those of the group around it: a group of
# three that are all right does not say 1. With five or ten, articles that were held out had a larger log loss.
_WEIGHT_AROUND = 30
# All facts together count as if one right and one wrong were among them: never 0, never 1.
_WEIGHT_OF_DOUBT = 2
_FOLDS = 10
_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class Graded(NamedTuple):
    """A fact that was read: by which rule, with which confidence, and whether it was right."""

    rule: str
    confidence: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Facts with the same traits, how many of them were right, and the share that is to be expected of their like."""

    traits: Traits
    facts: int
    right: int
    share: float


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
    right = [Graded(match.fact.rule, match.fact.confidence, True) for match in score.matches]
    return right + [Graded(fact.rule, fact.confidence, False) for fact in score.surplus]


def calibrate(facts: Iterable[Graded]) -> list[Group]:
    """The groups that facts fall into, the one of all first, each before those within it."""
    number, right = Counter[Traits]({(): 0}), Counter[Traits]()
    for fact in facts:
        traits = traits_of(fact.rule)
        for depth in range(len(traits) + 1):
            number[traits[:depth]] += 1
            right[traits[:depth]] += fact.is_right
    shares: dict[Traits, float] = {}
    for traits in sorted(number):
        around, weight = (shares[traits[:-1]], _WEIGHT_AROUND) if traits else (0.5, _WEIGHT_OF_DOUBT)
        shares[traits] = (right[traits] + weight * around) / (number[traits] + weight)
    return [Group(traits, number[traits], right[traits], round(share, 2)) for traits, share in shares.items()]


def held_out(scores: Sequence[ArticleScore]) -> list[Graded]:
    """Every fact with the confidence that the articles of the nine other tenths give it: never its own article."""
    by_article = [graded(score) for score in scores]
    found = []
    for fold in range(_FOLDS):
        others = [fact for at, facts in enumerate(by_article) if at % _FOLDS != fold for fact in facts]
        shares = {group.traits: group.share for group in calibrate(others)}
        for facts in by_article[fold::_FOLDS]:
            found += [fact._replace(confidence=confidence_of(fact.rule, shares)) for fact in facts]
    return found


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
