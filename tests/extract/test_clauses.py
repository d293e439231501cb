"""Sentences parted into clauses."""

import pytest

from dashboard.extract.chunks import chunk_sentence
from dashboard.extract.clauses import Clause, find_clauses
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.verb_groups import find_groups

# sentence, kinds of its clauses that hold words
KINDS = [
    ("France sent 1,400 soldiers to Chad.", ["main"]),
    ("Turkey sent 500 soldiers to Libya and withdrew 300 from Qatar.", ["main", "coordinate"]),
    ("The soldiers who left Mali are in Niger, the army said.", ["main", "relative", "resumed", "reporting"]),
    ("Because Mali asked, Chad sent 1,000 soldiers.", ["subordinate", "coordinate"]),
    ("According to the army, Togo has 700 soldiers in Mali.", ["reporting"]),
    ("Chad will send troops; Togo will not.", ["main", "aside"]),
]


def _clauses(text: str, words: Lexicon) -> tuple[int, list[Clause]]:
    chunks = chunk_sentence(text, 0, words)
    return len(chunks), find_clauses(chunks, find_groups(chunks, words))


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_a_sentence_has_its_clauses(text: str, kinds: list[str], words: Lexicon) -> None:
    _, clauses = _clauses(text, words)
    assert [clause.kind for clause in clauses if clause.first < clause.last] == kinds


@pytest.mark.parametrize("text", [text for text, _ in KINDS])
def test_clauses_follow_one_another_without_gaps(text: str, words: Lexicon) -> None:
    size, clauses = _clauses(text, words)
    assert [clause.first for clause in clauses] == [0, *(clause.last for clause in clauses[:-1])]
    assert clauses[-1].last == size


def test_a_joined_verb_shares_its_subject(words: Lexicon) -> None:
    _, clauses = _clauses("Turkey sent 500 soldiers to Libya and withdrew 300 from Qatar.", words)
    assert [clause.shared for clause in clauses] == [False, True]
