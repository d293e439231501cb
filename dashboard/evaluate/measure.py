"""A folder of labelled articles in, its figures out: in two parts where it holds articles that nobody has read."""

from pathlib import Path

from dashboard.evaluate.figures import Accuracy, Measured, figures
from dashboard.evaluate.held_out import parts_of
from dashboard.evaluate.labelled import score_files
from dashboard.extract.lexicon import Lexicon


def measure(folder: Path, words: Lexicon) -> Accuracy | Measured:
    """The figures of a folder; those of two parts where its `held_out.txt` names some of the articles."""
    parts = parts_of(folder)
    at_hand = figures(score_files(parts.at_hand, words))
    return Measured(figures(score_files(parts.held_out, words)), at_hand) if parts.held_out else at_hand
