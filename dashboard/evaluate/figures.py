"""The scores of articles in, every figure of accuracy out: shares from 0 to 1 with three decimals. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.evaluate.agreement import SLOTS
from dashboard.evaluate.calibration import Band, bands, graded
from dashboard.evaluate.scoring import ArticleScore
from dashboard.records import STATUSES


@dataclass(frozen=True, slots=True)
class Shares:
    """Of the facts that were read the share that is right, of those to be found the share that was, and their F1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class StatusFigures:
    """How many facts are labelled with a status and how many were given it; right is found with that status."""

    facts: int
    predicted: int
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class Traps:
    """Articles in which nothing is labelled, and how many facts were read from them all the same."""

    articles: int
    surplus: int


@dataclass(frozen=True, slots=True)
class Accuracy:
    """All figures of a folder of labelled articles.

    `found`: number, force and a place agree. `strict`: origins, destinations, status and days are right as well.
    `calibration` compares the confidence that the facts carry with the share of them that is right.
    """

    articles: int
    facts: int
    predicted: int
    found: Shares
    strict: Shares
    right_where_found: dict[str, float]
    by_status: dict[str, StatusFigures]
    traps: Traps
    calibration: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of articles that nobody read while rules were written, and of those that rules were written with.

    Only those of `held_out` tell what to expect of a new article.
    """

    held_out: Accuracy
    at_hand: Accuracy


def figures(scores: Sequence[ArticleScore]) -> Accuracy:
    """The accuracy that the scores of some articles show together."""
    matches = [match for score in scores for match in score.matches]
    facts = len(matches) + sum(len(score.missed) for score in scores)
    predicted = len(matches) + sum(len(score.surplus) for score in scores)
    traps = [score for score in scores if score.is_trap]
    return Accuracy(
        articles=len(scores),
        facts=facts,
        predicted=predicted,
        found=_shares(len(matches), facts, predicted),
        strict=_shares(sum(match.is_strict for match in matches), facts, predicted),
        right_where_found={slot: _share(sum(slot in m.right for m in matches), len(matches)) for slot in SLOTS},
        by_status={status: _of_status(status, scores) for status in STATUSES},
        traps=Traps(len(traps), sum(len(score.surplus) for score in traps)),
        calibration=bands([each for score in scores for each in graded(score)]),
    )


def _of_status(status: str, scores: Sequence[ArticleScore]) -> StatusFigures:
    matches = [match for score in scores for match in score.matches]
    labels = [match.label for match in matches] + [label for score in scores for label in score.missed]
    said = [match.fact for match in matches] + [fact for score in scores for fact in score.surplus]
    facts = sum(label.statuses[0] == status for label in labels)
    predicted = sum(fact.status == status for fact in said)
    right = [match for match in matches if "status" in match.right]
    return StatusFigures(
        facts,
        predicted,
        _share(sum(match.fact.status == status for match in right), predicted),
        _share(sum(match.label.statuses[0] == status for match in right), facts),
    )


def _shares(right: int, facts: int, predicted: int) -> Shares:
    return Shares(_share(right, predicted), _share(right, facts), _share(2 * right, facts + predicted))


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
