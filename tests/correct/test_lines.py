"""Entries go out as JSON lines and come back equal; a line that holds none is named, and then none is used."""

import json
from dataclasses import replace
from typing import Any

import pytest

from dashboard.correct.change import Change
from dashboard.correct.lines import from_lines, to_lines
from dashboard.errors import CorrectionError
from tests.correct.changes import said, slot
from tests.correct.test_apply import ROW
from tests.facts_by_hand import POLAND, RZESZOW, report

VERDICT = {"one": "b", "other": "a", "verdict": "part of", "articles": ["a1", "a2"]}
ENTRIES = [
    slot(report(), "count", 2000, before="1700"),
    slot(report(), "unit", None, minute=1),
    slot(report(), "destinations", [POLAND, RZESZOW]),
    replace(slot(report(), "count", 2000, before="2000"), after=None),
    said("place", "x.y", RZESZOW, "Rzeszow", article_id="a1", words="„Rzeszów“ – 1,700"),
    said("name", "rzeszow", RZESZOW),
    said("rejection", "x.y", True, article_id="a1"),
    said("row", "x.y", ROW, article_id="a1"),
    said("article", "a1", True, article_id="a1"),
    said("judgement", "a b", VERDICT, article_id="a1"),
]


def test_entries_come_back_as_they_went_out() -> None:
    lines = to_lines([*ENTRIES, said("text", "a1", {"text": "secret"})])
    assert from_lines(["", *lines, " \n"]) == ENTRIES
    assert [each.change_id for each in from_lines(lines)] == [each.change_id for each in ENTRIES]
    assert "secret" not in "".join(lines)


def broken(change: Change, **keys: Any) -> str:
    return json.dumps({**json.loads(to_lines([change])[0]), **keys})


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no entry of an audit trail"),
        ("[]", "no entry of an audit trail"),
        ("[" * 100_000, "no entry of an audit trail"),
        ("{}", "no entry of an audit trail"),
        (broken(ENTRIES[0], kind="text"), "no entry of an audit trail"),
        (broken(ENTRIES[0], subject=5), "no entry of an audit trail"),
        (broken(ENTRIES[0], at="yesterday"), "no entry of an audit trail"),
        (broken(ENTRIES[0], at="2022-02-03T10:00:00"), "no time zone"),
        (broken(ENTRIES[0], who=""), "name of who said it"),
        (broken(ENTRIES[0], why=" "), "The reason"),
        (broken(ENTRIES[0], article_id=""), "which article"),
        (broken(ENTRIES[0], after="many"), "whole number"),
        (broken(ENTRIES[0], slot="size"), "no slot 'size'"),
        (broken(ENTRIES[4], after={"name": "X", "lat": 1.0}), "latitude"),
        (broken(ENTRIES[4], after={"name": "X", "gazetteer_id": 1}), "ids of a place"),
        (broken(ENTRIES[4], after=None), "is no place"),
        (broken(ENTRIES[6], after=False), "or it is not"),
        (broken(ENTRIES[7], after={**ROW, "status": "gone"}), "planned, standby"),
        (broken(ENTRIES[7], after={**ROW, "sentence": ""}), "needs its sentence"),
        (broken(ENTRIES[7], after={}), "no entry of an audit trail"),
        (broken(ENTRIES[9], subject="a c"), "other reports than it names"),
        (broken(ENTRIES[9], after={**VERDICT, "verdict": "equal"}), "no verdict"),
        (broken(ENTRIES[9], after="same"), "no entry of an audit trail"),
    ],
)
def test_a_line_that_holds_no_entry_is_named(line: str, reason: str) -> None:
    with pytest.raises(CorrectionError, match=f"Line 2 cannot be used, so none was.*{reason}"):
        from_lines([*to_lines(ENTRIES[:1]), line])
