"""What is stored is what the rules do now: each figure, the confidence of facts, and what README.md quotes."""

import math
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from dashboard.errors import DataFileError
from dashboard.evaluate.calibration import Band, mean_gap
from dashboard.evaluate.figures import Accuracy, Measured
from dashboard.evaluate.measure import measure
from dashboard.evaluate.report import summary
from dashboard.evaluate.stored import accuracy_json, read_accuracy
from dashboard.settings import DATA, ROOT
from dashboard.words import load_words

MAKE_ANEW = "run `python data/build_accuracy.py` and commit what it changes"
# A band may be off by what chance alone makes of its few facts, and all facts together by this much on average.
STANDARD_ERRORS = 3
LARGEST_MEAN_GAP = 0.08


@pytest.fixture(scope="module")
def measured() -> Measured:
    found = measure(DATA / "benchmark", load_words(DATA))
    assert isinstance(found, Measured)
    return found


@pytest.fixture(scope="module")
def stored() -> Measured:
    return read_accuracy(DATA)


def standard_error(band: Band) -> float:
    """Of the share that is right, among so many facts of which each is right with the chance that it says."""
    return math.sqrt(band.said * (1 - band.said) / band.facts)


def shares_in(branch: dict[str, Any], path: str = "") -> Iterator[tuple[str, float]]:
    """Every share that more is better of, under its keys: calibration, which has no better, is left out."""
    for key, value in branch.items():
        if isinstance(value, dict):
            yield from shares_in(value, f"{path}{key} ")
        elif isinstance(value, float):
            yield f"{path}{key}", value


def test_no_figure_has_fallen(measured: Measured, stored: Measured) -> None:
    computed = dict(shares_in(asdict(measured)))
    fallen = [
        f"{name}: {computed[name]}, stored {was}" for name, was in shares_in(asdict(stored)) if computed[name] < was
    ]
    assert not fallen, f"{fallen}: mend the rules; or if it has to be, {MAKE_ANEW}"


def test_the_stored_figures_are_those_that_are_measured(measured: Measured) -> None:
    same = (DATA / "accuracy.json").read_text("utf-8") == accuracy_json(measured)
    assert same, f"data/accuracy.json is not what is measured: {MAKE_ANEW}"


def test_the_readme_quotes_the_stored_figures(stored: Measured) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    quoted = readme.split("<!-- figures: ")[1].split(" -->\n", 1)[1].split("<!-- end of figures -->")[0]
    assert quoted == summary(stored), f"the figures in README.md are not the stored ones: {MAKE_ANEW}"


def test_confidence_is_the_share_that_is_right(stored: Measured) -> None:
    """On the articles that nobody had read, which set its level; on the others more facts are right than it says."""
    found: tuple[Band, ...] = stored.held_out.calibration
    assert [band for band in found if abs(band.said - band.share) > STANDARD_ERRORS * standard_error(band)] == []
    assert mean_gap(found) <= LARGEST_MEAN_GAP


@pytest.mark.parametrize("part", ["held_out", "at_hand"])
def test_every_fact_that_is_read_has_its_band(part: str, stored: Measured) -> None:
    accuracy: Accuracy = getattr(stored, part)
    assert sum(band.facts for band in accuracy.calibration) == accuracy.predicted


def test_the_stored_figures_are_of_use(stored: Measured) -> None:
    held_out, at_hand = stored.held_out, stored.at_hand
    assert held_out.articles + at_hand.articles >= 181
    assert held_out.articles >= 10
    assert 0.3 < held_out.strict.f1 < held_out.found.f1 < 1
    assert 0.5 < at_hand.strict.f1 < at_hand.found.f1 < 1


@pytest.mark.parametrize("content", [None, "", "{}", "[]", '{"held_out": {"found": 1}}'])
def test_stored_figures_that_cannot_be_read_say_how_to_make_them(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "accuracy.json").write_text(content, "utf-8")
    with pytest.raises(DataFileError, match=r"`python data/build_accuracy\.py` makes it anew"):
        read_accuracy(tmp_path)
