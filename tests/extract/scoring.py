"""Labelled and predicted facts in, precision, recall and F1 out. Standard library only.

A prediction is *found* if number, force and a place agree with a label, and *strict* if origins, destinations,
status and days are right as well. Labels marked `optional` or `total_of_others` are neither required nor punished.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.extract.agreement import Label, Prediction, is_found, slots_right

Pair = tuple[Label, Prediction]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many facts are asked for, predicted, found and found strictly; tallies of articles add up."""

    articles: int = 0
    labelled: int = 0
    predicted: int = 0
    found: int = 0
    strict: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.articles + other.articles,
            self.labelled + other.labelled,
            self.predicted + other.predicted,
            self.found + other.found,
            self.strict + other.strict,
        )

    def figures(self) -> dict[str, float]:
        """Shares from 0 to 1 with three decimals: precision, recall and F1, then the same of strict ones."""
        shares = {
            "precision": _share(self.found, self.predicted),
            "recall": _share(self.found, self.labelled),
            "f1": _share(2 * self.found, self.predicted + self.labelled),
            "strict_precision": _share(self.strict, self.predicted),
            "strict_recall": _share(self.strict, self.labelled),
            "strict_f1": _share(2 * self.strict, self.predicted + self.labelled),
        }
        return {name: round(share, 3) for name, share in shares.items()}


def tally(articles: Iterable[tuple[list[Label], list[Prediction]]]) -> Tally:
    """The tally of articles, each given by its labels and its predictions."""
    return sum((tally_article(labels, predictions) for labels, predictions in articles), Tally())


def tally_article(labels: list[Label], predictions: list[Prediction]) -> Tally:
    """The tally of one article. A prediction that is of a label that may be missing does not count at all."""
    pairs = pair(labels, predictions)
    found = [(label, predicted) for label, predicted in pairs if is_required(label)]
    return Tally(
        articles=1,
        labelled=sum(is_required(label) for label in labels),
        predicted=len(predictions) - (len(pairs) - len(found)),
        found=len(found),
        strict=sum(all(slots_right(label, predicted).values()) for label, predicted in found),
    )


def is_required(label: Mapping[str, object]) -> bool:
    """Whether missing the labelled fact is a fault."""
    return not (label.get("optional") or label.get("total_of_others"))


def pair(labels: list[Label], predictions: list[Prediction]) -> list[Pair]:
    """Labels with the predictions that find them, each in one pair at most; required ones and best fits first."""
    possible = [
        (is_required(label), _fit(label, predicted), row, column)
        for row, label in enumerate(labels)
        for column, predicted in enumerate(predictions)
        if is_found(label, predicted)
    ]
    rows: set[int] = set()
    columns: set[int] = set()
    pairs = []
    for _, _, row, column in sorted(possible, reverse=True):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append((labels[row], predictions[column]))
    return pairs


def _fit(label: Label, predicted: Prediction) -> int:
    """How many slots are right."""
    same = ("count_low", "count_high", "approximate", "hypothetical", "date", "date_end", "unit")
    return sum(slots_right(label, predicted).values()) + sum(label.get(key) == predicted[key] for key in same)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
