"""Articles that nobody reads while rules are written are told apart by a list, and measured apart."""

from pathlib import Path

import pytest

from dashboard.errors import LabelError
from dashboard.evaluate.figures import Accuracy, Measured
from dashboard.evaluate.held_out import parts_of
from dashboard.evaluate.measure import measure
from dashboard.evaluate.report import AT_HAND, HELD_OUT, report, summary
from dashboard.settings import DATA
from dashboard.words import load_words

ARTICLE = '{"id": "x", "published": "2022-02-02", "text": "France has 300 soldiers in Mali.", "facts": []}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.json").write_text(ARTICLE, "utf-8")
    return tmp_path


def names(paths: list[Path]) -> list[str]:
    return [path.stem for path in paths]


def test_the_list_parts_the_files_of_a_folder(folder: Path) -> None:
    (folder / "held_out.txt").write_text("# a remark\n\nc\n b \n", "utf-8")
    parts = parts_of(folder)
    assert (names(parts.held_out), names(parts.at_hand)) == (["b", "c"], ["a"])


@pytest.mark.parametrize("content", [None, "", "# nobody has read everything\n"])
def test_without_a_list_all_are_at_hand_and_measured_as_one(folder: Path, content: str | None) -> None:
    if content is not None:
        (folder / "held_out.txt").write_text(content, "utf-8")
    assert names(parts_of(folder).at_hand) == ["a", "b", "c"]
    whole = measure(folder, load_words(DATA))
    assert isinstance(whole, Accuracy)
    assert whole.articles == 3
    assert HELD_OUT not in report(whole)


def test_with_a_list_each_part_is_measured_and_the_unread_one_is_told_first(folder: Path) -> None:
    (folder / "held_out.txt").write_text("c\n", "utf-8")
    measured = measure(folder, load_words(DATA))
    assert isinstance(measured, Measured)
    assert (measured.held_out.articles, measured.at_hand.articles) == (1, 2)
    for said in (report(measured), summary(measured)):
        assert said.index(HELD_OUT) < said.index("honest figure") < said.index(AT_HAND)
        assert said.count("| figure | found | strict |") == 2 or said.count("figure     found  strict") == 2


def test_an_id_without_an_article_is_named(folder: Path) -> None:
    (folder / "held_out.txt").write_text("c\nd\n", "utf-8")
    with pytest.raises(LabelError, match=r"held_out\.txt names 'd', and there is no d\.json"):
        parts_of(folder)


def test_a_list_in_another_encoding_is_named(folder: Path) -> None:
    (folder / "held_out.txt").write_bytes("c\n".encode("utf-16"))
    with pytest.raises(LabelError, match=r"held_out\.txt is not in UTF-8"):
        parts_of(folder)


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"holds no labelled articles: not one file ending in \.json"):
        parts_of(tmp_path)
