"""What is known to be wrong is still wrong: a row that comes right fails here until it is moved to the cases."""

import pytest

from dashboard.extract.lexicon import Lexicon
from tests.extract.case import Case, shown
from tests.extract.cases import CASES
from tests.extract.known_gaps import KNOWN_GAPS


@pytest.mark.parametrize("case", KNOWN_GAPS, ids=lambda case: f"{case.note}: {case.text[:50]}")
def test_a_gap_is_still_open(case: Case, words: Lexicon) -> None:
    assert shown(case, words) != case.facts, f"comes right now: move it to the cases: {case.text}"


def test_no_row_is_a_case_and_a_gap() -> None:
    assert not {case.text for case in CASES} & {case.text for case in KNOWN_GAPS}
    assert len({case.text for case in KNOWN_GAPS}) == len(KNOWN_GAPS)
