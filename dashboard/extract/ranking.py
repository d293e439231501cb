"""Candidates with their traits and the weights of traits in, the likeliest candidate and how sure it is out."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

Traits = Mapping[str, float]
Weights = Mapping[str, float]
C = TypeVar("C")


def score(traits: Traits, weights: Weights) -> float:
    """The weighted sum of a candidate's traits; a trait without a weight counts nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in traits.items())


def choose(candidates: Sequence[tuple[C, Traits]], weights: Weights) -> tuple[C, float] | None:
    """The candidate with the highest score and its share of all (0 to 1, a softmax); the first of equals.

    Where the clause tells one (its trait "told") it is that one: giving it up for a likelier one gained nothing on
    articles that nobody had read. Its share still says how well it suits the article.
    """
    if not candidates:
        return None
    scores = [score(traits, weights) for _, traits in candidates]
    top = max(scores)
    shares = [math.exp(value - top) for value in scores]
    told = [at for at, (_, traits) in enumerate(candidates) if "told" in traits]
    best = max(told or range(len(scores)), key=scores.__getitem__)
    return candidates[best][0], shares[best] / sum(shares)


def sigmoid(value: float) -> float:
    """A score as a probability."""
    return 1 / (1 + math.exp(-value))


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen from which candidates for a slot ("force", "place") of a reading, and how sure it is."""

    slot: str
    reading: Any
    candidates: Sequence[tuple[Any, Traits]]
    chosen: Any
    share: float
