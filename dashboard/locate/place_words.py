"""`place_words.csv` in, sets of words that decide what a capitalised name is out."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Folded words by kind.

    `common`: also a town's name. `title`, `given`, `surname`: make a name a person's. `organisation`: what
    follows a place's name in the name of something else. `generic`: says nothing of where. `city`, `region`, `base`:
    say the level. `act`: what a government or a person does and a town does not. `part`, `epithet`: stand before a
    name, alone or behind a hyphen, and say that a part of it is meant, or nothing of where.
    """

    common: frozenset[str]
    title: frozenset[str]
    given: frozenset[str]
    surname: frozenset[str]
    organisation: frozenset[str]
    generic: frozenset[str]
    city: frozenset[str]
    region: frozenset[str]
    base: frozenset[str]
    act: frozenset[str]
    part: frozenset[str]
    epithet: frozenset[str]


def load_place_words(path: Path) -> PlaceWords:
    """Read the words; every kind is there, or KeyError names the one that is not."""
    kinds: dict[str, set[str]] = defaultdict(set)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kinds[row["kind"]].add(row["word"])
    return PlaceWords(**{kind: frozenset(kinds[kind]) for kind in PlaceWords.__slots__})
