"""The name of the rule that read a fact in, how often facts read like that are right out.

The shares are measured on labelled articles and stored in data/confidence.csv; data/README.md tells how.
"""

import re
from collections.abc import Mapping

# What facts are alike in, coarsest first: where their place was found, and where their force.
Traits = tuple[str, ...]

_FOUND = re.compile(r"/force-(\w+)/place-(\w+)$")


def traits_of(rule: str) -> Traits:
    """Where the place and the force were found, by the name of the rule; empty where it does not say.

    "send.object.troops/force-subject/place-clause" gives ("clause", "subject").
    """
    found = _FOUND.search(rule)
    return (found[2], found[1]) if found else ()


def confidence_of(rule: str, shares: Mapping[Traits, float]) -> float:
    """The share of right facts in the smallest group that this rule's facts belong to; `shares` has that of all, ()."""
    traits = traits_of(rule)
    while traits not in shares:
        traits = traits[:-1]
    return shares[traits]
