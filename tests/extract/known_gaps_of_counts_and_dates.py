"""Rows that the extractor does not get right yet: counts and dates."""

from tests.extract.case import Case, fact, gap

NUMBERS: list[Case] = [
    gap(
        "Two or three hundred Malian soldiers are in Kidal.",
        "the scale of a range's end holds for its start",
        fact(count=250, count_low=200, count_high=300),
    ),
    gap(
        "Some 10-12,000 Russian soldiers are in Abkhazia.",
        "the same in digits",
        fact(count=11000, count_low=10000, count_high=12000, approximate=True),
    ),
    gap("Two and a half thousand Thai soldiers are in Dili.", "and a half", fact(count=2500, destinations=["Dili"])),
    gap(
        "Chad is calm, " * 141 + "and so far France sent 1,400 soldiers to Mali.",
        "a line over 2,000 characters is cut between words, not within a number",
        fact(force="France", count=1400, destinations=["Mali"]),
    ),
]

DATES: list[Case] = [
    gap(
        "The 100 Swedish soldiers in Mali leave on Friday.",
        "a present that tells a plan: the coming weekday",
        fact(origins=["Mali"], status="withdrawn", date="2023-05-12", date_end="2023-05-12"),
    ),
]
