"""The weights of data/ranking.csv are those that are learnt from the benchmark, without its held-out articles."""

import json
import runpy
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.extract.lexicon import Lexicon
from dashboard.settings import DATA
from dashboard.words import load_words

LEARNING = runpy.run_path(str(DATA / "build_ranking.py"))
BENCHMARK = DATA / "benchmark"


@pytest.fixture(scope="module")
def words() -> Lexicon:
    return load_words(DATA)


def held_out() -> set[str]:
    lines = (BENCHMARK / "held_out.txt").read_text("utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def ids(paths: list[Path]) -> set[str]:
    return {json.loads(path.read_text("utf-8"))["id"] for path in paths}


def test_nothing_is_learnt_from_held_out_articles() -> None:
    everything = ids(list(BENCHMARK.glob("*.json")))
    learnt_from = ids(LEARNING["files_to_learn_from"]([BENCHMARK]))
    assert learnt_from | held_out() == everything
    assert not learnt_from & held_out()


def test_held_out_articles_set_the_level_of_confidence_and_nothing_else(words: Lexicon) -> None:
    few = LEARNING["files_to_learn_from"]([BENCHMARK])[:8]
    plain, _ = LEARNING["learn"](few, words)
    level = LEARNING["levelled"](plain, few, words)
    assert level["fact"]["always"] != plain["fact"]["always"]
    kept = {slot: {name: weight for name, weight in some.items() if name != "always"} for slot, some in level.items()}
    assert kept == {slot: {name: w for name, w in some.items() if name != "always"} for slot, some in plain.items()}


def test_the_stored_weights_are_those_that_are_learnt(words: Lexicon) -> None:
    weights, _ = LEARNING["learnt_from"]([BENCHMARK], words)
    same = (DATA / "ranking.csv").read_text("utf-8") == LEARNING["as_csv"](weights)
    assert same, "data/ranking.csv is not what is learnt: run `python data/build_ranking.py`, then build_accuracy.py"


def test_what_is_learnt_does_not_depend_on_the_weights_that_there_are(words: Lexicon) -> None:
    """Else each run would give other weights than the one before it."""
    few = LEARNING["files_to_learn_from"]([BENCHMARK])[:8]
    others = replace(words, weights={slot: {"always": -9.0, "acting": 9.0} for slot in words.weights})
    assert LEARNING["learn"](few, words) == LEARNING["learn"](few, others)
