"""Each place of the labelled articles is put where a person has seen that it belongs, or is listed as unplaced."""

from dashboard.locate.gazetteer import Gazetteer
from tests.locate.labelled_places import labelled_places, looked_at

HOW = "look at it with `python -m tests.locate.labelled_places`, mend what is wrong, and take over the rest: `--write`"


def test_each_place_is_where_it_was_seen_to_belong(gazetteer: Gazetteer) -> None:
    known = {(placed.article_id, placed.name): placed for placed in looked_at()}
    found = [placed for _, placed, _ in labelled_places(gazetteer)]
    moved = [placed for placed in found if known.get((placed.article_id, placed.name), placed) != placed]
    assert not moved, f"{moved}: {HOW}"


def test_a_name_that_stays_unplaced_is_listed_and_has_a_reason(gazetteer: Gazetteer) -> None:
    known = looked_at()
    for place, placed, _ in labelled_places(gazetteer):
        if place.lat is None:
            assert placed in known, f"{placed}: {place.reason} {HOW}"
            assert place.reason


def test_nearly_all_are_placed(gazetteer: Gazetteer) -> None:
    places = [place for place, _, _ in labelled_places(gazetteer)]
    assert len(places) > 600
    assert sum(place.lat is not None for place in places) / len(places) > 0.92
