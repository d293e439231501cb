"""Which fact is which label: each once, the best fit first, and what counts neither way."""

from dashboard.evaluate.scoring import score_article
from tests.evaluate.by_hand import fact, label

ALL_BUT_COUNT = {"count": 9000, "count_low": 9000, "count_high": 9000}


def test_a_fact_is_one_label_and_what_may_be_missing_counts_neither_way() -> None:
    total = label(**ALL_BUT_COUNT, total_of_others=True)
    aside = label(count=300, count_low=None, optional=True)
    score = score_article([label(), total, aside], [fact(), fact(), fact(**ALL_BUT_COUNT), fact(force="Chad")])
    assert [match.label for match in score.matches] == [label()]
    assert score.missed == ()
    assert score.surplus == (fact(), fact(force="Chad"))
    assert not score.is_trap


def test_only_required_labels_are_missed() -> None:
    labels = [label(), label(optional=True), label(total_of_others=True)]
    score = score_article(labels, [])
    assert (score.matches, score.missed, score.surplus) == ((), (label(),), ())


def test_a_required_label_goes_before_one_that_fits_better() -> None:
    score = score_article([label(optional=True), label(status="deployed")], [fact()])
    assert [match.label.statuses for match in score.matches] == [("deployed",)]


def test_of_two_facts_the_better_one_is_the_label() -> None:
    worse = fact(origins=[])
    score = score_article([label()], [worse, fact()])
    assert [match.fact for match in score.matches] == [fact()]
    assert score.surplus == (worse,)


def test_strict_asks_for_places_status_and_days_alone() -> None:
    (loose,) = score_article([label()], [fact(unit=None, hypothetical=True, approximate=True)]).matches
    (wrong,) = score_article([label()], [fact(status="deployed")]).matches
    assert loose.is_strict
    assert not wrong.is_strict


def test_an_article_without_labels_is_a_trap() -> None:
    score = score_article([], [fact()])
    assert score.is_trap
    assert score.surplus == (fact(),)
