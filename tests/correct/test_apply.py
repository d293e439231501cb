"""Reports and changes in, corrected reports out: the original is kept, nothing is applied where its text is gone."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from dashboard.correct import corrected
from dashboard.correct.change import Change
from dashboard.records import Place, Report, Span
from tests.correct.changes import said, slot
from tests.facts_by_hand import GERMANY, PARIS, POLAND, RZESZOW, article, report

ONE = report("a1", destinations=(POLAND, PARIS))
DALLAS = Place("Paris", "city-paris-tx", 33.66, -95.56, "city", "USA")


def only(changes: list[Change], reports: tuple[Report, ...] = (ONE,)) -> Report:
    (made,) = corrected(reports, changes, {}).reports
    return made


def test_without_changes_the_reports_stay_the_same_objects() -> None:
    assert corrected([ONE], [], {}).reports == (ONE,)
    assert corrected([ONE], [slot(report("a2"), "count", 5)], {}).reports[0] is ONE


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("force", "Canada"),
        ("unit", "82nd Airborne Division"),
        ("status", "deployed"),
        ("approximate", True),
        ("hypothetical", True),
        ("count", None),
        ("count_low", 1500),
        ("count_high", 2000),
        ("date", dt.date(2022, 2, 1)),
        ("date_end", None),
    ],
)
def test_any_slot_can_be_corrected_and_the_original_stays(name: str, value: Any) -> None:
    made = only([slot(ONE, name, value)])
    assert getattr(made.fact, name) == value
    assert made.original == ONE
    assert (made.report_id, made.subject, made.fact.anchor) == (ONE.report_id, ONE.subject, ONE.fact.anchor)


def test_the_places_of_a_side_can_be_corrected() -> None:
    made = only([slot(ONE, "destinations", [RZESZOW, PARIS])])
    assert (made.fact.destinations, made.destination_places) == (("Rzeszow", "Paris"), (RZESZOW, PARIS))
    assert made.fact.spans.destinations == (None, Span(0, 1))
    assert made.fact.origins == ()


def test_the_last_word_holds_and_can_be_taken_back() -> None:
    first, second = slot(ONE, "count", 2000), slot(ONE, "count", 3000, minute=1)
    assert only([second, first]).fact.count == 3000
    back = replace(second, after=None, at=second.at + dt.timedelta(minutes=1))
    assert only([first, second, back]) == ONE


@pytest.mark.parametrize(
    ("changes", "numbers"),
    [
        ({"count": 2000}, (2000, 2000, 2000)),
        ({"count": None}, (None, None, None)),
        ({"count": 5000, "count_low": 4000, "count_high": 6000}, (4000, 5000, 6000)),
        ({"count_low": 2000}, (2000, None, None)),
        ({"count_high": 1000}, (None, None, 1000)),
    ],
)
def test_bounds_follow_an_exact_number_and_what_contradicts_is_emptied(
    changes: dict[str, int | None], numbers: tuple[int | None, ...]
) -> None:
    fact = only([slot(ONE, name, value) for name, value in reversed(changes.items())]).fact
    assert (fact.count_low, fact.count, fact.count_high) == numbers


def test_a_first_day_after_the_last_empties_the_last() -> None:
    fact = only([slot(ONE, "date", dt.date(2022, 3, 1))]).fact
    assert (fact.date, fact.date_end) == (dt.date(2022, 3, 1), None)


def test_a_place_is_chosen_for_one_row_or_for_a_name_everywhere() -> None:
    other = report("a2", destinations=(replace(PARIS, name="paris"),))
    here = said("place", ONE.subject, DALLAS, "Paris")
    everywhere = said("name", "paris", replace(DALLAS, lat=40.0))
    first, second = corrected([ONE, other], [here, everywhere], {}).reports
    assert (first.destination_places[1].lat, second.destination_places[0].lat) == (33.66, 40.0)
    assert second.destination_places[0].name == "paris"
    assert first.destination_places[1].candidates == PARIS.candidates
    assert first.destination_places[0] == POLAND


def test_a_rejected_report_and_a_removed_article_are_left_out() -> None:
    other = report("a2", destinations=(GERMANY,))
    assert corrected([ONE, other], [said("rejection", ONE.subject, True)], {}).reports == (other,)
    removal = said("article", "a1", True)
    found = corrected([ONE, other], [removal, slot(ONE, "count", 5)], {})
    assert (found.reports, found.lost) == ((other,), ())


def test_two_facts_on_one_number_are_corrected_apart() -> None:
    """ "Niger and Togo 500 apiece" is two facts at one number."""
    niger, togo = report(force="Niger", count=500), report(force="Togo", count=500)
    assert niger.fact.anchor == togo.fact.anchor
    made = corrected([niger, togo], [slot(togo, "status", "deployed")], {}).reports
    assert [each.fact.status for each in made] == ["planned", "deployed"]


def test_a_correction_holds_when_the_rules_read_the_report_otherwise() -> None:
    change = slot(ONE, "count", 2000)
    read_anew = report("a1", destinations=(GERMANY,), force="Germany", status="deployed")
    assert only([change], (read_anew,)).fact.count == 2000


def test_a_change_whose_text_is_gone_is_kept_and_not_applied() -> None:
    changes = [
        slot(ONE, "count", 2000),
        said("rejection", ONE.subject, True),
        said("place", ONE.subject, DALLAS, "Paris"),
    ]
    other_words = report("a1", said="It now sends 1,700 soldiers.")
    found = corrected([other_words], changes, {})
    assert (found.reports, set(found.lost)) == ((other_words,), set(changes))


def test_a_judgement_on_a_report_that_is_gone_is_lost_unless_its_article_was_removed() -> None:
    gone = report("a9")
    ids = {"one": ONE.fact.anchor, "other": gone.fact.anchor, "verdict": "same", "articles": ["a1", "a9"]}
    judgement = replace(said("judgement", f"{ONE.fact.anchor} {gone.fact.anchor}", None), after=json.dumps(ids))
    assert corrected([ONE], [judgement], {}).lost == (judgement,)
    assert corrected([ONE, gone], [judgement], {}).lost == ()
    assert corrected([ONE], [judgement, said("article", "a9", True)], {}).lost == ()


ROW = {
    "sentence": "Chad sends 1,300 soldiers to Mali.",
    "count_text": "1,300",
    "force": "Chad",
    "count": 1300,
    "count_low": 1300,
    "count_high": 1300,
    "approximate": False,
    "hypothetical": False,
    "status": "planned",
    "date": None,
    "date_end": None,
    "unit": None,
    "origins": [],
    "destinations": [{"name": "Mali", "lat": 17.0, "lon": -4.0, "level": "country", "country_iso3": "MLI"}],
}


def test_a_row_added_by_hand_points_at_its_sentence_wherever_it_moves() -> None:
    change = replace(said("row", "x", None, article_id="a1"), after=json.dumps(ROW))
    for before in ("", "A new line. "):
        text = f"{before}{ROW['sentence']} More."
        (row,) = corrected([], [change], {"a1": article("a1", text=text)}).reports
        assert row.fact.evidence_spans[0].of(text) == ROW["sentence"]
        assert row.fact.spans.number.of(text) == "1,300"
        assert (row.fact.count, row.fact.force, row.fact.destinations) == (1300, "Chad", ("Mali",))
    found = corrected([], [change], {"a1": article("a1", text="Chad sends nobody.")})
    assert (found.reports, found.lost) == ((), (change,))


def test_a_row_added_by_hand_can_be_corrected_and_rejected() -> None:
    change = replace(said("row", "x", None, article_id="a1"), after=json.dumps(ROW))
    articles = {"a1": article("a1", text=str(ROW["sentence"]))}
    (row,) = corrected([], [change], articles).reports
    (made,) = corrected([], [change, slot(row, "status", "deployed")], articles).reports
    assert (made.fact.status, made.original) == ("deployed", row)
    assert corrected([], [change, said("rejection", row.subject, True)], articles).reports == ()
