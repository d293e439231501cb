"""A count that may be of troops, with the noun phrase that it stands in; and one that is not."""

from dataclasses import dataclass
from typing import Literal

from dashboard.extract.chunks import Chunk
from dashboard.extract.numbers import Count

Head = Literal["troops", "soft", "people", "group", "partitive", "elliptic"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A count with its noun phrase: chunk indexes `first`..`last` (half-open), `at` the count itself.

    `head` is "troops" (soldiers), "soft" (personnel, men), "people" (Americans), "group" (a 500-strong force),
    "partitive" (400 of them) or "elliptic" (about 7,000 are expected). `names` are forces within the phrase.
    """

    at: int
    first: int
    last: int
    count: Count
    head: Head
    noun: str
    names: tuple[Chunk, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Passed:
    """A count that is not of troops, with what it counts."""

    at: int
    noun: str
