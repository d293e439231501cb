"""Each kind of entry is told in a plain sentence, without the table's own words."""

import json
from dataclasses import replace
from typing import Any

import pytest

from dashboard.correct.change import Change
from dashboard.correct.tell import entry
from tests.correct.changes import said
from tests.facts_by_hand import POLAND, RZESZOW

WHEN = "On 5 March 2022 at 14:03 UTC Ann "
SAME = json.dumps({"verdict": "same"})


def changed(kind: Any, before: Any, after: Any, slot: str = "") -> Change:
    subject = "rzeszow" if kind == "name" else "x"
    made = said(kind, subject, after, slot, before=None if before is ... else json.dumps(before))
    return replace(made, after=None) if after is ... else made


@pytest.mark.parametrize(
    ("change", "deed"),
    [
        (changed("slot", 1700, 2000, "count"), "changed the count from 1,700 to 2,000"),
        (changed("slot", None, "2022-02-03", "date"), "changed the first day from nothing to 2022-02-03"),
        (changed("slot", False, True, "approximate"), "changed the mark as approximate from no to yes"),
        (
            changed("slot", [{"name": "Poland"}], [POLAND, RZESZOW], "destinations"),
            "changed the destinations from Poland to Poland and Rzeszow",
        ),
        (replace(changed("slot", 2000, 0, "count"), after=None), "took back the count, which was 2,000"),
        (
            changed("place", {"name": "Rzeszow", "lat": None}, RZESZOW, "Rzeszow"),
            "changed the place of Rzeszow from no known place to 50.04, 22.00 (city)",
        ),
        (
            changed("name", {"name": "Rzeszow", "lat": None}, RZESZOW),
            "changed the place of rzeszow everywhere from no known place to 50.04, 22.00 (city)",
        ),
        (said("rejection", "x", True), "rejected a row"),
        (replace(said("rejection", "x", True), after=None), "restored a rejected row"),
        (said("row", "x", 1), "added a row by hand"),
        (said("article", "x", True), "removed an article with its rows"),
        (replace(said("article", "x", True), after=None), "restored a removed article"),
        (said("text", "x", 1), "loaded an article again with a changed text"),
        (replace(said("judgement", "x", 1), after=SAME), "judged that two reports are one deployment"),
        (
            replace(said("judgement", "x", 1), before=SAME, after=None),
            "took back that two reports are one deployment",
        ),
    ],
)
def test_an_entry_is_a_plain_sentence(change: Change, deed: str) -> None:
    assert entry(change) == f"{WHEN}{deed}, because: typo."


def test_the_sentence_that_it_is_about_is_told() -> None:
    about = replace(said("rejection", "x", True), words="1,700 go to Poland.", why="No soldiers.")
    assert entry(about) == f"{WHEN}rejected a row, because: No soldiers. It is about: “1,700 go to Poland.”"
