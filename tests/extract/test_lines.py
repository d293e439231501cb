"""Articles parted into sentences: captions, pointers and credits left out, datelines split off."""

import pytest

from dashboard.extract.lexicon import Lexicon
from dashboard.extract.lines import find_sentences


def _sentences(text: str, words: Lexicon) -> list[str]:
    return [piece.span.of(text) for piece in find_sentences(text, words)]


@pytest.mark.parametrize(
    "line",
    [
        "See also: Spain sends 300 soldiers", "Read more: 500 soldiers to Chad", "Photo: soldiers in Gao",
        "French soldiers in Gao. (AFP)", "By Jane Doe", "Follow us on the web", "Reporting by Jane Doe",
        "© 2023 Daily News", "Leave a comment", "Tags: troops, Mali",
    ],
)  # fmt: skip
def test_lines_that_are_no_reporting_are_left_out(line: str, words: Lexicon) -> None:
    assert _sentences(f"France stays.\n{line}\nChad leaves.", words) == ["France stays.", "Chad leaves."]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("KABUL, March 3 (Reuters) - Spain sent 300 soldiers.", "KABUL"),
        ("Rabat – Spain sent 300 soldiers.", "Rabat"),
        ("Spain sent 300 soldiers.", ""),
    ],
)
def test_a_dateline_is_apart_from_its_sentence(line: str, place: str, words: Lexicon) -> None:
    (piece,) = find_sentences(line, words)
    assert (piece.span.of(line), piece.dateline) == ("Spain sent 300 soldiers.", place)


def test_abbreviations_do_not_end_a_sentence(words: Lexicon) -> None:
    text = "Gen. Smith said Sgt. Jones of the U.S. Army left. He did."
    assert _sentences(text, words) == ["Gen. Smith said Sgt. Jones of the U.S. Army left.", "He did."]


def test_a_short_line_without_a_full_stop_is_a_headline(words: Lexicon) -> None:
    pieces = find_sentences("Spain leaves Herat\n\nThe last soldiers left.", words)
    assert [piece.kind for piece in pieces] == ["headline", "text"]


def test_a_line_without_full_stops_is_cut(words: Lexicon) -> None:
    text = "word " * 1000
    pieces = _sentences(text, words)
    assert max(map(len, pieces)) <= 2000
    assert " ".join("".join(pieces).split()).replace(" ", "") == "word" * 1000


def test_an_empty_text_has_no_sentences(words: Lexicon) -> None:
    assert _sentences("  \n\n\t\n", words) == []
