"""Names of armies' places in a sentence each, against lists that were written beforehand, may not be read worse."""

from collections import Counter

import pytest

from dashboard.locate.gazetteer import Gazetteer
from tests.locate.names_in_context import FIRST, Expected, measure, read_lists

RIGHT, LEVEL, LEFT_ALONE = 0.95, 0.95, 19  # what the project promises; the floors below are what it has
FLOORS = {"1": (1.0, 0.995, 20), "2": (0.99, 0.986, 20), "3": (0.981, 0.968, 20), "4": (0.995, 0.995, 20)}
KINDS = {"country": 55, "region": 40, "state": 15, "base": 60, "city": 50, "none": 20}


@pytest.fixture(scope="module")
def rows() -> list[Expected]:
    return read_lists()


@pytest.mark.parametrize("number", FLOORS)
def test_a_list_is_placed_as_well_as_it_was(number: str, rows: list[Expected], gazetteer: Gazetteer) -> None:
    result = measure([row for row in rows if row.list == number], gazetteer)
    right, level, left_alone = FLOORS[number]
    assert result.right >= max(right, RIGHT), result.misses
    assert result.level >= max(level, LEVEL), result.misses
    assert result.left_alone >= max(left_alone, LEFT_ALONE), result.misses


def test_every_list_has_the_kinds_that_news_has_and_no_name_twice(rows: list[Expected]) -> None:
    assert {row.list for row in rows} == set(FLOORS) == set(FIRST)
    for number in FLOORS:
        assert Counter(row.kind for row in rows if row.list == number) == KINDS
    assert max(Counter((row.name, row.context) for row in rows).values()) == 1
    assert all(row.name.lower() in row.context.lower() for row in rows)
