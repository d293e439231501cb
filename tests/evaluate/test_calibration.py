"""Confidence is a share: counted by group, drawn to the group around it where few, tried on articles held out."""

import pytest

from dashboard.evaluate.calibration import Band, Graded, bands, calibrate, graded, held_out, mean_gap
from dashboard.evaluate.scoring import ArticleScore, score_article
from dashboard.extract.confidence import confidence_of, traits_of
from tests.evaluate.by_hand import fact, label

NEAR, FAR, ODD = "send.object.troops/force-phrase/place-clause", "go.of.soft/force-theme/place-theme", "by-hand"


def facts(rule: str, right: int, wrong: int) -> list[Graded]:
    return [Graded(rule, 0.5, True)] * right + [Graded(rule, 0.5, False)] * wrong


def shares(*some: Graded) -> dict[tuple[str, ...], float]:
    return {group.traits: group.share for group in calibrate(some)}


@pytest.mark.parametrize(
    ("rule", "traits"), [(NEAR, ("clause", "phrase")), (FAR, ("theme", "theme")), (ODD, ()), ("", ())]
)
def test_the_traits_stand_in_the_name_of_the_rule(rule: str, traits: tuple[str, ...]) -> None:
    assert traits_of(rule) == traits


def test_nothing_measured_gives_one_half() -> None:
    assert shares() == {(): 0.5}


def test_a_small_group_says_little_and_none_says_one() -> None:
    measured = shares(*facts(FAR, 50, 50), *facts(NEAR, 3, 0))
    assert measured[("theme", "theme")] == pytest.approx(0.5, abs=0.02)
    assert 0.5 < measured[("clause", "phrase")] < 0.75
    assert max(shares(*facts(NEAR, 3, 0)).values()) < 0.95


def test_a_large_group_says_what_was_counted() -> None:
    measured = shares(*facts(NEAR, 900, 100), *facts(FAR, 300, 700))
    assert measured[("clause", "phrase")] == pytest.approx(0.9, abs=0.01)
    assert measured[("theme", "theme")] == pytest.approx(0.3, abs=0.01)


def test_a_rule_that_was_never_measured_has_the_share_of_the_group_around_it() -> None:
    measured = {(): 0.8, ("clause",): 0.9}
    assert confidence_of(NEAR, measured) == 0.9
    assert confidence_of(FAR, measured) == confidence_of(ODD, measured) == 0.8


def test_bands_count_what_is_right_and_leave_out_none() -> None:
    some = [Graded(NEAR, 0.8, True), Graded(NEAR, 0.89, False), Graded(NEAR, 1.0, True), Graded(NEAR, 0.0, False)]
    assert bands(some) == (
        Band(0.0, 0.5, 1, 0, 0.0, 0.0),
        Band(0.8, 0.9, 2, 1, 0.845, 0.5),
        Band(0.9, 1.0, 1, 1, 1.0, 1.0),
    )
    assert bands([]) == ()


def test_the_mean_gap_weighs_every_fact_the_same() -> None:
    assert mean_gap([Band(0.7, 0.8, 30, 21, 0.75, 0.7), Band(0.8, 0.9, 20, 18, 0.8, 0.9)]) == 0.07
    assert mean_gap([]) == 0


def test_facts_that_count_neither_way_are_not_graded() -> None:
    score = score_article(
        [label(), label(force="Chad", optional=True)], [fact(), fact(force="Chad"), fact(force="Fiji")]
    )
    assert [each.is_right for each in graded(score)] == [True, False]


def test_a_held_out_article_has_no_part_in_its_confidence() -> None:
    right, wrong = score_article([label()], [fact(rule=NEAR)]), score_article([], [fact(rule=NEAR)])
    assert [each.confidence for each in held_out([right])] == [0.5]
    scores: list[ArticleScore] = [right, wrong, wrong]
    assert sorted((each.is_right, each.confidence) for each in held_out(scores)) == [
        (False, shares(*facts(NEAR, 1, 1))[("clause", "phrase")]),
        (False, shares(*facts(NEAR, 1, 1))[("clause", "phrase")]),
        (True, shares(*facts(NEAR, 0, 2))[("clause", "phrase")]),
    ]
