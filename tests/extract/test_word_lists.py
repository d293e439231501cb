"""The word lists are whole: no entry twice, every list read by some code, every pattern compiles."""

import csv
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dashboard.errors import DataFileError
from dashboard.extract.inflect import forms_of
from dashboard.extract.lexicon import Lexicon
from dashboard.words import load_words

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "data" / "words"
FILES = ("verbs", "people", "grammar", "lines", "rules")
FORCE_KINDS = {"organisation", "armed group", "metonym"}


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((WORDS / f"{name}.toml").read_text("utf-8"))


def lists(branch: dict[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every list of a file with its keys joined by a slash, those of [irregular] aside: they are forms, no list."""
    for key, value in branch.items():
        if isinstance(value, dict):
            yield from lists(value, f"{path}{key}/") if key != "irregular" else ()
        elif isinstance(value, list):
            yield f"{path}{key}", value


@pytest.fixture(scope="module")
def source() -> str:
    paths = [*(ROOT / "dashboard" / "extract").glob("*.py"), ROOT / "dashboard" / "words.py"]
    return "\n".join(path.read_text("utf-8") for path in paths)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_words(ROOT / "data")


def verb_classes() -> dict[str, list[str]]:
    return {key: words for key, words in table("verbs").items() if key not in ("irregular", "doubling")}


@pytest.mark.parametrize("name", FILES)
def test_no_word_stands_twice_in_a_list(name: str) -> None:
    twice = {key: [word for word, n in Counter(words).items() if n > 1] for key, words in lists(table(name))}
    assert {key: words for key, words in twice.items() if words} == {}


@pytest.mark.parametrize("name", FILES)
def test_every_entry_is_a_word_without_spaces_around_it(name: str) -> None:
    found = list(lists(table(name)))
    assert found
    assert [(key, word) for key, words in found for word in words if not word or word != word.strip()] == []


@pytest.mark.parametrize("name", FILES)
def test_every_list_is_read(name: str, source: str) -> None:
    """Rules ask by name; the groups of a table whose every key is read are asked for by the table's name."""
    walked = ("rejections/", "anaphora/", "nouns/", "missions/")
    names = {key if not key.startswith(walked) else key.split("/")[0] for key, _ in lists(table(name))}
    assert [key for key in names if not re.search(rf"""["']{key.rsplit("/", 1)[-1]}["']""", source)] == []


def test_every_rule_asks_for_a_list_that_there_is(source: str) -> None:
    asked = set(re.findall(r"""lists\[["'](\w+)["']\]""", source))
    assert asked <= set(table("rules"))
    assert len(asked) > 10


def test_every_group_of_stand_ins_has_a_meaning(source: str) -> None:
    kinds = source.split("_KINDS: dict", 1)[1].split("}", 1)[0]
    assert [group for group in table("grammar")["anaphora"] if f'"{group}"' not in kinds] == []


def test_every_irregular_verb_is_used() -> None:
    verbs = table("verbs")
    first_words = {lemma.split(" ")[0] for lemmas in verb_classes().values() for lemma in lemmas}
    assert [verb for verb in verbs["irregular"] if verb not in first_words] == []
    assert [verb for verb in verbs["doubling"] if verb not in first_words] == []
    assert [verb for verb, forms in verbs["irregular"].items() if len(forms) != 2] == []


def test_every_word_of_a_rule_about_verbs_is_a_verb() -> None:
    lemmas = {lemma for group in verb_classes().values() for lemma in group}
    rules = table("rules")
    for name in ("placing", "supporting", "into", "out_of"):
        assert [verb for verb in rules[name] if verb not in lemmas] == [], name


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("pull out", ["pull out", "pulls out", "pulling out", "pulled out", "pulled out"]),
        ("ship", ["ship", "ships", "shipping", "shipped", "shipped"]),
        ("withdraw", ["withdraw", "withdraws", "withdrawing", "withdrew", "withdrawn"]),
        ("supply", ["supply", "supplies", "supplying", "supplied", "supplied"]),
        ("die", ["die", "dies", "dying", "died", "died"]),
        ("go home", ["go home", "goes home", "going home", "went home", "gone home"]),
        ("be", ["be", "is", "are", "being", "was", "were", "been"]),
    ],
)
def test_a_verb_is_written_as_it_should_be(lemma: str, forms: list[str]) -> None:
    verbs = table("verbs")
    assert [surface for _, surface in forms_of(lemma, verbs["irregular"], verbs["doubling"])] == forms


def test_every_pattern_compiles(lexicon: Lexicon) -> None:
    """One by one, so that a broken one is named; all together the loader compiles them."""
    lines = table("lines")
    for pattern in (*lines["skip"], *lines["skip_short"], *lines["skip_end"], lines["dateline"]):
        assert re.compile(pattern).pattern == pattern
        assert not re.compile(pattern).fullmatch(""), pattern
    for pattern in (
        lexicon.unit,
        lexicon.skip,
        lexicon.skip_short,
        lexicon.skip_end,
        lexicon.dateline,
        lexicon.numbers.number.pattern,
    ):
        assert not pattern.search(""), pattern.pattern


def test_no_force_has_a_name_twice_and_no_two_share_one() -> None:
    with (WORDS / "forces.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = Counter(name for row in rows for name in row["names"].split("|"))
    assert [name for name, n in names.items() if n > 1] == []
    assert [force for force, n in Counter(row["force"] for row in rows).items() if n > 1] == []
    assert {row["kind"] for row in rows} <= FORCE_KINDS


@pytest.mark.parametrize("content", [None, "slot,trait\nforce,share\n", "slot,trait,weight\nforce,share,much\n"])
def test_a_broken_table_of_weights_says_how_to_make_it(tmp_path: Path, content: str | None) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for each in (ROOT / "data").iterdir():
        if each.name != "ranking.csv":
            (data / each.name).symlink_to(each)
    if content is not None:
        (data / "ranking.csv").write_text(content, "utf-8")
    with pytest.raises(DataFileError, match=r"ranking\.csv .*`python data/build_ranking\.py` makes it anew"):
        load_words(data)


def test_every_slot_has_weights_and_no_trait_two(lexicon: Lexicon) -> None:
    with (ROOT / "data" / "ranking.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["slot"], row["trait"]) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows))
    assert all(lexicon.weights[slot] for slot in ("force", "place", "fact"))
