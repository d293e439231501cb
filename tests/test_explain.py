"""What `explain` prints: every stage of every sentence, what became of each count, nothing that a terminal obeys."""

import datetime as dt
import re
from collections.abc import Iterable

import pytest

from dashboard.explain import explain
from dashboard.explain.layout import WIDTH, printable
from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.extract.texts import all_articles, name_of

PUBLISHED = dt.date(2023, 5, 10)
TEXT = """\
Chad will send 1,200 soldiers to Mali this month for a year, its president said.

About 400 of them will go to Kidal. At least 21 peacekeepers were killed in Kidal.

See also: Togo sends 700 soldiers to Niger
Some 300 cows graze. About 5,000 refugees live near the soldiers. Chad will send 1,200 soldiers to Mali.
"""


@pytest.fixture(scope="module")
def words() -> Lexicon:
    return load_words(DATA)


@pytest.fixture(scope="module")
def printed(words: Lexicon) -> str:
    return flat(explain(Article("a1", TEXT, PUBLISHED, "Chad's plan"), words))


def flat(lines: Iterable[str]) -> str:
    """The lines as one, so that it does not matter where they are wrapped."""
    return re.sub(r"\s+", " ", " ".join(lines))


@pytest.mark.parametrize(
    "said",
    [
        "Chad's plan published 2023-05-10; sentences 6, facts 2, counts left 2",
        "theme Chad; Mali: what the article is mostly about",
        "1 Chad will send 1,200 soldiers to Mali this month for a year, its president said.",
        "chunks [name: Chad] [auxiliary: will] [verb: send] [count: 1,200] [people: soldiers] [preposition: to]",
        "clause main: verb “will send” 5-14: send, future, planned subject “Chad” 0-4 object “1,200 soldiers to Mali",
        "clause reporting: verb “said”",
        "mention “1,200 soldiers” 15-29: value 1200, low 1200, high 1200; head troops",
        "taken Chad, 1,200, planned, - > Mali, 2023-05-01 to 2023-05-31, for a year rule send.object.troops/",
        "force “Chad” 0-4: subject destination Mali, “Mali” 33-37: clause date “this month” 38-48 duration “a year”",
        "force “Chad” 0-4 in sentence 1: before",
        "left “At least 21” 118-129 counts casualties, losses or prisoners",
        "skipped See also: Togo sends 700 soldiers to Niger because the line is no reporting",
        "left “Some 300” 209-217 counts no people that the rules know",
        "left “About 5,000” 230-241 counts refugees, not troops",
        "repeated “1,200” 290-295 says again what sentence 1 told",
    ],
)
def test_it_tells_what_was_seen_taken_and_left(printed: str, said: str) -> None:
    assert said in printed


def test_an_article_without_troops_says_that_it_is_not_read(words: Lexicon) -> None:
    found = list(explain(Article("a1", "The weather was fine.", PUBLISHED), words))
    assert found == ["a1", "Not read: no word of it speaks of troops."]


def test_a_count_in_a_sentence_without_troops_has_its_reason_too(words: Lexicon) -> None:
    text = "Chad has troops in Mali.\n\nOne farm sold 400 of them. About 90 refugees came."
    said = flat(explain(Article("a1", text, PUBLISHED), words))
    assert extract(Article("a1", text, PUBLISHED), words).rejections == ()
    assert "left “400” 40-43 says nothing of a movement or a presence" in said
    assert "counts refugees, not troops" in said


@pytest.mark.parametrize("article", all_articles(), ids=name_of)
def test_it_shows_what_is_extracted_in_lines_that_a_terminal_holds(article: Article, words: Lexicon) -> None:
    found, lines = extract(article, words), list(explain(article, words))
    said = flat(lines)
    assert max(len(line) for line in lines) <= WIDTH
    assert len([line for line in lines if line.startswith("    taken ")]) == len(found.facts)
    assert all(f"rule {fact.rule}, confidence {fact.confidence}" in said for fact in found.facts)
    left = len([line for line in lines if line.startswith("    left ")])
    assert left >= len(found.rejections)
    assert all(rejection.reason in said for rejection in found.rejections)


def test_what_a_terminal_would_obey_is_written_out(words: Lexicon) -> None:
    text = "Chad sent 500 soldiers\x1b[2J to \u202eMali\x07.\rTroops \x9bleft."
    lines = list(explain(Article("a1", text, PUBLISHED, "A\x1b]0;title\x07\nB"), words))
    assert all(line.isprintable() for line in lines)
    assert lines[0] == "A\\x1b]0;title\\x07\\nB"
    assert "\\x1b[2J" in flat(lines)


def test_ordinary_letters_stay_as_they_are_and_half_a_character_does_not() -> None:
    assert printable("Ādaži – “100\u00a0000” ’s\ud800") == "Ādaži – “100 000” ’s\\ud800"
