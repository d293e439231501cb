"""Rows that the extractor does not get right yet: counts and dates."""

from tests.extract.case import MAY, Case, fact, gap

VAGUE: list[Case] = [
    gap(
        "Thousands of Ethiopian soldiers have crossed into Somalia.",
        "vague numeral, of, people's name, noun",
        fact(
            force="Ethiopia", count=None, count_low=2000, count_high=None, status="deployed", destinations=["Somalia"]
        ),
    ),
    gap(
        "Hundreds of Rwandan soldiers are in Mozambique.",
        "hundreds of, before a people's name",
        fact(force="Rwanda", count=None, count_low=200, count_high=None, destinations=["Mozambique"]),
    ),
    gap(
        "Dozens of Polish commandos arrived in Jordan on 3 May.",
        "dozens of, before a people's name",
        fact(force="Poland", count=None, count_low=24, count_high=None, date="2023-05-03", date_end="2023-05-03"),
    ),
    gap(
        "Tens of thousands of Russian troops are massed along Ukraine's border.",
        "tens of thousands of, before a people's name",
        fact(force="Russia", count=None, count_low=20000, status="stationed", destinations=["Ukraine's border"]),
    ),
]

NUMBERS: list[Case] = [
    gap(
        "No more than 300 Thai soldiers are in Dili.",
        "“no more than” is an upper bound, not a lower one",
        fact(force="Thailand", count=300, count_low=None, count_high=300),
    ),
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
        "Denmark will move 1\u00a0500 soldiers to Latvia.",
        "a no-break space between thousands",
        fact(count=1500, destinations=["Latvia"]),
    ),
    gap(
        "Denmark will move 1\u202f500 soldiers to Latvia.",
        "a narrow no-break space between thousands",
        fact(count=1500, destinations=["Latvia"]),
    ),
    gap("France has 0 soldiers in Mali.", "nobody is no body of troops"),
    gap(
        "Chad is calm, " * 141 + "and so far France sent 1,400 soldiers to Mali.",
        "a line over 2,000 characters is cut between words, not within a number",
        fact(force="France", count=1400, destinations=["Mali"]),
    ),
]

DATES: list[Case] = [
    gap(
        "Six hundred Serbian soldiers arrived in Beirut in May.",
        "the month that is running, in its first half: not that of last year",
        fact(date="2023-05-01", date_end="2023-05-31"),
    ),
    gap(
        "Six hundred Serbian soldiers will soon leave Beirut.",
        "soon",
        fact(origins=["Beirut"], status="withdrawn", date=MAY, date_end=None),
    ),
    gap(
        "The 100 Swedish soldiers in Mali leave on Friday.",
        "a present that tells a plan: the coming weekday",
        fact(origins=["Mali"], status="withdrawn", date="2023-05-12", date_end="2023-05-12"),
    ),
    gap(
        "Theresa May sent 300 British soldiers to Estonia.",
        "a person called like a month",
        fact(count=300, destinations=["Estonia"], date=None),
    ),
]
