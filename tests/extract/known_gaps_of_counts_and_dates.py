"""Rows that the extractor does not get right yet: counts and dates."""

from tests.extract.case import Case, fact, gap

NUMBERS: list[Case] = [
    gap(
        "Some 10-12,000 Russian soldiers are in Abkhazia.",
        "a range in digits that share their thousands, with a word of approximation",
        fact(count=11000, count_low=10000, count_high=12000, approximate=True),
    ),
    gap(
        "Chad is calm, " * 141 + "and so far France sent 1,400 soldiers to Mali.",
        "a line over 2,000 characters is cut between words, not within a number",
        fact(force="France", count=1400, destinations=["Mali"]),
    ),
]

DATES: list[Case] = []
