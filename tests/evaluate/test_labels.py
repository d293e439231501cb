"""A label is checked as it is read, from its JSON and from its file: what is wrong is named, with what to do."""

import json
from pathlib import Path
from typing import Any

import pytest

from dashboard.errors import LabelError
from dashboard.evaluate.labelled import read_labelled
from dashboard.evaluate.labels import label_of
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.evaluate.by_hand import SLOTS, label

ARTICLE = {"id": "x", "published": "2022-02-02", "text": "France has 300 soldiers in Mali.", "facts": []}


def test_the_readings_of_a_slot_begin_with_the_label_s_own() -> None:
    read = label(alt_force=["NATO"], alt_destinations=["Romania", ["Latvia", "Estonia"], []], alt_dates=[[None, None]])
    assert read.forces == ("United States", "NATO")
    assert read.destinations == (("Poland", "Germany"), ("Romania",), ("Latvia", "Estonia"), ())
    assert read.dates[1] == (None, None)
    assert read.is_required


@pytest.mark.parametrize(
    ("slots", "said"),
    [
        ({"force": None}, "`force` is None"),
        ({"count": "500"}, "`count` is '500', which is no whole number"),
        ({"count": True}, "`count` is True"),
        ({"destinations": "Poland"}, "`destinations` is 'Poland', which is no list"),
        ({"status": "arrived"}, "`status` is 'arrived', which is none of planned"),
        ({"date": "soon"}, "a date is no day as YYYY-MM-DD"),
        ({"alt_dates": ["2022-02-02"]}, "`alt_dates` holds '2022-02-02', which is no reading of `dates`"),
        ({"alt_dates": [["2022-02-02"]]}, "no pair of days"),
        ({"alt_force": [None]}, "`alt_force` holds None, which is no reading of `force`"),
        ({"origins": [7]}, "`origins` names 7, which is no text"),
        ({"alt_destinations": [["Poland", {}]]}, "`destinations` names {}"),
    ],
)
def test_a_wrong_slot_is_named(slots: dict[str, Any], said: str) -> None:
    with pytest.raises(LabelError) as error:
        label_of(SLOTS | slots)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "Broken JSON"),
        (json.dumps(ARTICLE | {"facts": None}), "has no labels: write the list `facts`"),
        (json.dumps(ARTICLE | {"facts": ["one"]}), "fact 1: it is no object"),
        (json.dumps(ARTICLE | {"facts": [SLOTS, SLOTS | {"status": 1}]}), "fact 2: `status` is 1"),
    ],
)
def test_a_file_that_is_no_labelled_article_is_named(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(content, "utf-8")
    with pytest.raises(LabelError) as error:
        read_labelled(tmp_path.glob("*.json"), load_words(DATA))
    assert str(path) in str(error.value)
    assert said in str(error.value)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(json.dumps(ARTICLE).encode("utf-16"))
    with pytest.raises(LabelError, match=r"a\.json.* UTF-8"):
        read_labelled(tmp_path.glob("*.json"), load_words(DATA))


def test_a_labelled_article_comes_with_what_is_read_from_it(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(ARTICLE | {"facts": [SLOTS]}), "utf-8")
    (only,) = read_labelled(tmp_path.glob("*.json"), load_words(DATA))
    assert only.article.article_id == "x"
    assert [each.count for each in only.extraction.facts] == [300]
    assert [each.forces for each in only.labels] == [("United States",)]
