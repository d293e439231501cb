"""Rows that the extractor does not get right yet, most frequent pattern first; a mended one moves to the cases."""

from tests.extract.case import MAY, Case, fact, gap
from tests.extract.known_gaps_of_counts_and_dates import DATES, NUMBERS

_DEPARTURES: list[Case] = [
    gap(
        "Some 300 Spanish soldiers left Arahal for Latvia on Tuesday.",
        "leaves a town of the own country that no list knows",
        fact(count=300, origins=["Arahal"], destinations=["Latvia"], status="deployed", date="2023-05-09"),
    ),
]

_NEGATED: list[Case] = [
    gap("Had the talks failed, France would have sent 2,000 soldiers to Chad.", "would have, of what did not happen"),
]

_GAPPED: list[Case] = [
    gap(
        "Chad has 1,400 soldiers in Mali and Togo will send 700 soldiers there.",
        "behind a place, “and Togo will send” without a comma: a new subject, not a second place",
        fact(force="Chad", count=1400, destinations=["Mali"]),
        fact(force="Togo", count=700, destinations=["Mali"]),
    ),
]

_ORDERS: list[Case] = []

_CHANGES: list[Case] = [
    gap(
        "Sudan's army has 2,000 men in Yemen, down from 15,000 in 2016.",
        "the men of an army are soldiers",
        fact(force="Sudan", count=2000, destinations=["Yemen"], date=MAY),
        fact(force="Sudan", count=15000, destinations=["Yemen"], date="2016-01-01", date_end="2016-12-31"),
    ),
]

_SUBJECTS: list[Case] = [
    gap(
        "The Dutch air force sent 200 personnel to Bulgaria with four jets.",
        "personnel sent by an armed service are soldiers",
        fact(force="Netherlands", count=200, destinations=["Bulgaria"]),
    ),
]

_THEY: list[Case] = [
    gap(
        "Slovakia withdrew 240 soldiers from Cyprus and sent them to Latvia.",
        "them, in the next clause",
        fact(force="Slovakia", count=240, origins=["Cyprus"], destinations=["Latvia"]),
    ),
    gap(
        "Israel has called up 10,000 reservists and moved them to the border with Lebanon.",
        "them, after a verb that tells no place",
        fact(force="Israel", count=10000, destinations=["border with Lebanon"]),
    ),
]

_NOUNS: list[Case] = [
    gap(
        "The 100 Swedish soldiers in Mali train the army of the country.",
        "who trains others is no trainee",
        fact(force="Sweden", count=100, destinations=["Mali"], status="stationed"),
    ),
    gap(
        "The 250 Greek soldiers deployed in Kosovo guard two bridges.",
        "“guard” behind a place is a verb, not its troops",
        fact(force="Greece", count=250, destinations=["Kosovo"]),
    ),
    gap(
        "Kenya's 400 soldiers in Haiti guard the port.",
        "the same behind “in”",
        fact(force="Kenya", count=400, destinations=["Haiti"]),
    ),
    gap(
        "Russian forces numbering about 4,000 are in Abkhazia.",
        "numbering, behind the noun",
        fact(force="Russia", count=4000, approximate=True, destinations=["Abkhazia"]),
    ),
]

_SURPLUS: list[Case] = [
    gap("The Bundestag voted 386 to 118 to keep troops in Mali.", "votes beside a purpose with troops"),
    gap(
        "Paris will put 2,000 police officers around the stadium for the football final in Saint-Denis.",
        "police at a match",
    ),
]

KNOWN_GAPS: list[Case] = [
    *_DEPARTURES,
    *_NEGATED,
    *_GAPPED,
    *_ORDERS,
    *_CHANGES,
    *_SUBJECTS,
    *_THEY,
    *_NOUNS,
    *_SURPLUS,
    *NUMBERS,
    *DATES,
]
