import datetime as dt

from dashboard.reconcile import doubtful_pairs
from dashboard.records import Judgement
from tests.facts_by_hand import POLAND, report

# Two exact numbers of the same day, a fifth apart: a correction, or two bodies.
ONE, OTHER = report("a1", count=1700), report("a2", count=2000)
BIG, BIGGER = report("b1", count=41000, force="Russia"), report("b2", count=50000, force="Russia")


def test_the_most_people_at_stake_come_first_with_the_reasons_for_and_against() -> None:
    first, second = doubtful_pairs([ONE, OTHER, BIG, BIGGER])
    assert (first.people, second.people) == (41000, 1700)
    assert not first.is_folded
    assert 0.2 < first.belief < 0.5
    assert first.speaks_for == ("same force", "same Poland", "both planned, on 2 February")
    assert first.speaks_against == ("41,000 and 50,000 differ",)
    assert doubtful_pairs([ONE, OTHER, BIG, BIGGER], most=1) == (first,)


def test_a_report_that_hardly_belongs_is_doubtful_too() -> None:
    (pair,) = doubtful_pairs([report("a1", count=1000), report("a2", count=1000, published="2022-02-16")])
    assert pair.is_folded
    assert 0.5 < pair.belief < 0.8


def test_what_is_sure_or_judged_is_not_asked() -> None:
    assert doubtful_pairs([ONE, report("a3", count=1700), report("a4", count=9)]) == ()
    said = Judgement(ONE.fact.anchor, OTHER.fact.anchor, "different", "Ann", dt.datetime(2026, 1, 1))
    assert doubtful_pairs([ONE, OTHER], [said]) == ()


def test_what_agrees_but_is_told_apart_elsewhere_says_so() -> None:
    """Two tranches of one size in one article; a second outlet tells of one of them."""
    pairs = doubtful_pairs([report("a1", count=1000), report("a1", count=1000, at=40), report("a2", count=1000)])
    assert any("another report of either contradicts it" in pair.speaks_against for pair in pairs)
    assert all(pair.one.destination_places == (POLAND,) for pair in pairs)
