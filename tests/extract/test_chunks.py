"""Sentences as rows of typed chunks, and the verb groups in them."""

import pytest

from dashboard.extract.chunks import chunk_sentence
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.verb_groups import find_groups

# sentence, one code per chunk (see the module), what the row guards
SHAPES = [
    ("France sent 1,400 soldiers to Chad on Monday.", "FVNTPFD.", "the plainest sentence"),
    ("They may march on Goma in May.", "pAVPFD.", "may and march are verbs, May is a date"),
    ("Kenya's police are there.", "FoTVa.", "a possessive stands alone"),
    ("The U.S. Army will not leave South Korea.", "dFGAnVF.", "dots within a name, names of two words"),
    ("Soldiers landed at Bukom Bay.", "TVPC.", "unknown capitalised words are one chunk"),
    ("Turkey sent 500 soldiers to Libya and withdrew 300 from Qatar.", "FVNTPFcVNPF.", "two verbs, two counts"),
]

# sentence, (words, time, passive, modality) of each group
GROUPS = [
    ("They will not leave.", [("will not leave", "future", False, "negated")]),
    ("They may march on Goma.", [("may march", "future", False, "possible")]),
    ("They were flown home.", [("were flown home", "past", True, "actual")]),
    ("They have been sent.", [("have been sent", "perfect", True, "actual")]),
    ("They will send troops.", [("will send", "future", False, "planned")]),
]


@pytest.mark.parametrize(("text", "codes", "note"), SHAPES)
def test_a_sentence_has_its_shape(text: str, codes: str, note: str, words: Lexicon) -> None:
    assert "".join(chunk.code for chunk in chunk_sentence(text, 0, words)) == codes, note


@pytest.mark.parametrize("text", [text for text, _, _ in SHAPES])
def test_chunks_cover_every_letter_in_order(text: str, words: Lexicon) -> None:
    chunks = chunk_sentence(text, 70, words)
    gaps = zip(
        [70, *(chunk.end for chunk in chunks)], [chunk.start for chunk in chunks] + [70 + len(text)], strict=True
    )
    assert all(text[start - 70 : end - 70].strip() == "" for start, end in gaps)


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_a_verb_has_its_time_voice_and_modality(
    text: str, expected: list[tuple[str, str, bool, str]], words: Lexicon
) -> None:
    chunks = chunk_sentence(text, 0, words)
    found = [
        (text[chunks[group.first].start : chunks[group.last - 1].end], group.time, group.passive, group.modality)
        for group in find_groups(chunks, words)
    ]
    assert found == expected
