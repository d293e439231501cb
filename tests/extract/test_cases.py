"""The tables of sentences against the extractor."""

import pytest

from dashboard.extract.lexicon import Lexicon
from tests.extract.case import Case, shown
from tests.extract.cases import CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.note}: {case.text[:50]}")
def test_a_text_gives_the_facts_that_it_states(case: Case, words: Lexicon) -> None:
    assert shown(case, words) == case.facts, case.text


def test_the_tables_are_large_and_name_no_text_twice() -> None:
    assert len(CASES) >= 160
    assert len([case for case in CASES if not case.facts]) >= 40
    assert len({(case.text, case.published) for case in CASES}) == len(CASES)
