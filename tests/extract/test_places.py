"""Places in a sentence, as worded, with what leads to them."""

import pytest

from dashboard.extract.chunks import chunk_sentence
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.places import Spot, find_spots

# sentence, (words, preposition, level) of each place
SPOTS = [
    ("Soldiers flew from Ramstein to Kabul.", [("Ramstein", "from", "base"), ("Kabul", "to", "city")]),
    ("About 300 marines are at Camp Lemonnier, Djibouti.", [("Camp Lemonnier", "at", "base")]),
    ("Soldiers left Fort Bragg, North Carolina.", [("Fort Bragg", "object", "base")]),
    ("Soldiers are at the border with Poland.", [("border with Poland", "at", "region")]),
    ("Soldiers are on Ukraine's border.", [("Ukraine's border", "on", "region")]),
    ("Soldiers are in eastern Ukraine.", [("eastern Ukraine", "in", "region")]),
    ("Soldiers went to the South Sudanese capital Juba.", [("Juba", "to", "city")]),
    ("Soldiers landed at Bukom Bay.", [("Bukom Bay", "at", None)]),
    ("German soldiers were there for years.", [("", "there", None)]),
    ("They went to the country.", [("", "to", None)]),
]


def _spots(text: str, offset: int, words: Lexicon) -> list[Spot]:
    return find_spots(chunk_sentence(text, offset, words), words, text, offset)


@pytest.mark.parametrize(("text", "expected"), SPOTS)
def test_a_sentence_has_its_places(text: str, expected: list[tuple[str, str, str | None]], words: Lexicon) -> None:
    assert [(spot.words, spot.preposition, spot.level) for spot in _spots(text, 0, words)] == expected


@pytest.mark.parametrize(("text", "expected"), SPOTS)
def test_a_named_place_is_verbatim_at_its_span(text: str, expected: list[object], words: Lexicon) -> None:
    spots = _spots(text, 40, words)
    assert [text[spot.span.start - 40 : spot.span.end - 40] for spot in spots if spot.words] == [
        spot.words for spot in spots if spot.words
    ]
    assert len(spots) == len(expected)


def test_what_stands_for_a_place_tells_its_kind(words: Lexicon) -> None:
    assert [spot.stands_for for spot in _spots("They went to the country and stayed there.", 0, words)] == [
        "country",
        "any",
    ]
