"""The labels and the facts of one article in, which fact is which label out. Pure.

A fact that is a label that may be missing (`is_required` false) counts neither way.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.evaluate.agreement import SLOTS, STRICT, is_found, slots_right
from dashboard.evaluate.labels import Label
from dashboard.records import Fact


@dataclass(frozen=True, slots=True)
class Match:
    """A required label with the fact that is it, and the slots of that fact that are right."""

    label: Label
    fact: Fact
    right: frozenset[str]

    @property
    def is_strict(self) -> bool:
        """Whether places, status and days are right, too."""
        return self.right >= set(STRICT)


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """What became of the required labels and of the facts of an article. `is_trap`: nothing is labelled in it."""

    matches: tuple[Match, ...]
    missed: tuple[Label, ...]
    surplus: tuple[Fact, ...]
    is_trap: bool


def score_article(labels: Sequence[Label], facts: Sequence[Fact]) -> ArticleScore:
    """The score of one article, each label and each fact in one pair at most; best fits first."""
    pairs = _pairs(labels, facts)
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    matches = tuple(
        Match(labels[row], facts[column], _right(labels[row], facts[column]))
        for row, column in pairs
        if labels[row].is_required
    )
    return ArticleScore(
        matches,
        tuple(label for row, label in enumerate(labels) if row not in rows and label.is_required),
        tuple(fact for column, fact in enumerate(facts) if column not in columns),
        not labels,
    )


def _pairs(labels: Sequence[Label], facts: Sequence[Fact]) -> list[tuple[int, int]]:
    """Which label goes with which fact, by their numbers: required labels first, then those with most slots right."""
    possible = [
        (len(_right(label, fact)) - (len(SLOTS) + 1) * (not label.is_required), row, column)
        for row, label in enumerate(labels)
        for column, fact in enumerate(facts)
        if is_found(label, fact)
    ]
    pairs: list[tuple[int, int]] = []
    for _, row, column in sorted(possible, reverse=True):
        if all(row != other_row and column != other for other_row, other in pairs):
            pairs.append((row, column))
    return pairs


def _right(label: Label, fact: Fact) -> frozenset[str]:
    return frozenset(slot for slot, right in slots_right(label, fact).items() if right)
