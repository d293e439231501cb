"""Reports and what people changed in, reports as people say they are out; pure, and nothing of the original is lost."""

from dashboard.correct.apply import Corrected, corrected
from dashboard.correct.standing import judgements

__all__ = ["Corrected", "corrected", "judgements"]
