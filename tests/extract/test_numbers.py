"""Counts as worded: value, bounds, and what is no count of people."""

import pytest

from dashboard.extract import numbers
from dashboard.extract.lexicon import Lexicon

# wording, value, low, high, approximate
WORDINGS: list[tuple[str, int | None, int | None, int | None, bool]] = [
    ("450", 450, 450, 450, False),
    ("1,400", 1400, 1400, 1400, False),
    ("1.200", 1200, 1200, 1200, False),
    ("1 500", 1500, 1500, 1500, False),
    ("300,000", 300_000, 300_000, 300_000, False),
    ("5k", 5000, 5000, 5000, False),
    ("1.5 million", 1_500_000, 1_500_000, 1_500_000, False),
    ("half a million", 500_000, 500_000, 500_000, False),
    ("twenty-four", 24, 24, 24, False),
    ("twelve hundred", 1200, 1200, 1200, False),
    ("a hundred and twenty", 120, 120, 120, False),
    ("one thousand five hundred", 1500, 1500, 1500, False),
    ("a dozen", 12, 12, 12, False),
    ("exactly 40", 40, 40, 40, False),
    ("about 300", 300, None, None, True),
    ("some 300", 300, None, None, True),
    ("nearly 300", 300, None, None, True),
    ("an estimated 300", 300, None, None, True),
    ("300 or so", 300, None, None, True),
    ("just under 300", 300, None, None, True),
    ("more than 300", 300, 300, None, False),
    ("just over 300", 300, 300, None, False),
    ("at least 300", 300, 300, None, False),
    ("300 or more", 300, 300, None, False),
    ("1,000+", 1000, 1000, None, False),
    ("1,000-plus", 1000, 1000, None, False),
    ("no fewer than 300", 300, 300, None, False),
    ("not less than 300", 300, 300, None, False),
    ("no more than 300", 300, None, 300, False),
    ("300 maximum", 300, None, 300, False),
    ("500-odd", 500, None, None, True),
    ("ten thousand or thereabouts", 10_000, None, None, True),
    ("the best part of a thousand", 1000, None, None, True),
    ("approx. 500", 500, None, None, True),
    ("two and a half thousand", 2500, 2500, 2500, False),
    ("three-quarters of a million", 750_000, 750_000, 750_000, False),
    ("two to three thousand", 2500, 2000, 3000, False),
    ("two or three hundred", 250, 200, 300, False),
    ("30-40,000", 35_000, 30_000, 40_000, False),
    ("thousands upon thousands", None, 2000, None, False),
    ("up to 300", 300, None, 300, False),
    ("as many as 300", 300, None, 300, False),
    ("fewer than 300", 300, None, 300, False),
    ("2,000 to 3,000", 2500, 2000, 3000, False),
    ("between 700 and 800", 750, 700, 800, False),
    ("300–400", 350, 300, 400, False),
    ("10,000-12,000", 11_000, 10_000, 12_000, False),
    ("tens of thousands", None, 20_000, None, False),
    ("thousands", None, 2000, None, False),
    ("a few hundred", None, 200, None, False),
    ("hundreds", None, 200, None, False),
    ("scores", None, 40, None, False),
    ("dozens", None, 24, None, False),
]

NO_COUNTS = [
    "300 percent", "300%", "300 km", "10.30", "10:30", "$500", "€500", "the 500th", "a 2-year stay", "23-year-old",
    "F-16", "3.5 points", "1/2", "", "no digits here",
]  # fmt: skip


def find_counts(text: str, words: Lexicon, offset: int = 0) -> list[numbers.Count]:
    """The counts of a text by the project's own words."""
    return list(numbers.find_counts(text, words.numbers, offset))


@pytest.mark.parametrize(("wording", "value", "low", "high", "approximate"), WORDINGS)
def test_a_wording_gives_value_and_bounds(
    wording: str, value: int | None, low: int | None, high: int | None, approximate: bool, words: Lexicon
) -> None:
    sentence = f"They sent {wording} soldiers home."
    (count,) = find_counts(sentence, words)
    assert (count.value, count.low, count.high, count.approximate) == (value, low, high, approximate)
    assert count.span.of(sentence) == wording


@pytest.mark.parametrize("text", NO_COUNTS)
def test_measures_times_money_and_ordinals_are_no_counts(text: str, words: Lexicon) -> None:
    assert find_counts(text, words) == []


def test_spans_are_shifted_by_the_sentence_s_place(words: Lexicon) -> None:
    (count,) = find_counts("About 300 men.", words, 1000)
    assert (count.span.start, count.span.end) == (1000, 1009)


def test_two_numbers_that_are_no_range_stay_two(words: Lexicon) -> None:
    assert [count.value for count in find_counts("500 and 300", words)] == [500, 300]
    assert [count.value for count in find_counts("from 5,200 to 1,500", words)] == [5200, 1500]


def test_n_strong_is_marked_as_the_size_of_a_group(words: Lexicon) -> None:
    assert [(count.value, count.strong) for count in find_counts("a 450-strong force of 3 parts", words)] == [
        (450, True),
        (3, False),
    ]


def test_talk_about_a_number_does_not_make_it_rough(words: Lexicon) -> None:
    (count,) = find_counts("They talked about 300 men.", words)
    assert (count.low, count.high, count.approximate) == (300, 300, False)
