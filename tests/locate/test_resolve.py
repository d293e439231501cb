"""Names in context against the table of cases."""

import pytest

from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.resolve import locate
from tests.locate.cases import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} ({case[5]})")
def test_a_name_means_what_its_words_and_its_sentence_say(case: Case, gazetteer: Gazetteer) -> None:
    name, context, countries, gazetteer_id, level, _ = case
    place = locate(name, gazetteer, context, countries)
    assert (place.gazetteer_id, place.level) == (gazetteer_id, level), place
    assert place.name == name
    assert (place.lat is None) == (place.lon is None) == bool(place.reason)


def test_the_table_is_large_and_names_no_case_twice() -> None:
    assert len(CASES) >= 150
    assert len({case[:3] for case in CASES}) == len(CASES)
