"""What one slot of two reports says for or against one deployment, with a weight that adds up to a belief."""

import math
from typing import NamedTuple

# Knowing no more than that the force is the same: about one pair in eight is one deployment.
PRIOR = -2.0
# The reports cannot be of one deployment, whatever else agrees.
NEVER = -math.inf


class Clue(NamedTuple):
    """`weight` in log-odds: above 0 for one deployment, below 0 against, `NEVER` rules it out; `why` in plain words."""

    weight: float
    why: str


def belief(weight: float) -> float:
    """The weight as a probability from 0 to 1."""
    return 0.0 if weight == NEVER else 1 / (1 + math.exp(-weight))
