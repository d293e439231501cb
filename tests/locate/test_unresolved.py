"""Names that nothing resolved are counted by report, with the commonest reason and a sentence that has the name."""

from dataclasses import replace

from dashboard.locate.unresolved import Unresolved, unresolved
from dashboard.records import Place
from tests.facts_by_hand import NOWHERE, POLAND, report

LOST = Place("Adazi", reason="one")
SAID = "The country sends 1,700 soldiers."


def test_most_frequent_first_and_a_report_counts_once() -> None:
    reports = [
        report("a1", destinations=(NOWHERE, POLAND)),
        report("a2", destinations=(LOST,), origins=(LOST,), said=f"{SAID} They leave Adazi."),
        report("a3", destinations=(replace(LOST, reason="two"),), said=SAID),
        report("a4", destinations=(replace(LOST, reason="two"),), said=SAID),
    ]
    assert unresolved(reports) == [
        Unresolved("Adazi", 3, "two", f"{SAID} They leave Adazi."),
        Unresolved(NOWHERE.name, 1, NOWHERE.reason, SAID),
    ]


def test_where_all_is_resolved_there_is_nothing() -> None:
    assert unresolved([report("a1")]) == []
