"""Rows on subjects behind their verb, troops named without a number, and places that other words stand for."""

from tests.extract.case import MAY, Case, fact

INVERTED: list[Case] = [
    Case(
        "Portugal is sending help. First to arrive in Bangui on Monday were 80 Portuguese paratroopers.",
        MAY,
        [fact(force="Portugal", count=80, destinations=["Bangui"], status="deployed")],
        "first to arrive were",
    ),
    Case(
        "Stationed in Gao are another 300 Danish soldiers.",
        MAY,
        [fact(force="Denmark", count=300, destinations=["Gao"], status="stationed")],
        "a participle, be, and then the subject",
    ),
    Case(
        "With them to Tapa came 60 French soldiers.",
        MAY,
        [fact(force="France", count=60, destinations=["Tapa"], status="deployed")],
        "came before its subject",
    ),
    Case(
        "The task falls to Uganda, which keeps 900 soldiers in Juba.",
        MAY,
        [fact(force="Uganda", count=900, destinations=["Juba"], status="stationed")],
        "the antecedent of which",
    ),
    Case(
        "The last Swedish peacekeepers in Mali flew out of Gao on Monday. A group of about 60 left in March.",
        MAY,
        [fact(force="Sweden", count=60, status="withdrawn")],
        "troops named without a number are those of the next sentence",
    ),
    Case(
        "Australia has 200 soldiers on Guam. The Japanese contingent opened its hospital on Monday. "
        "Some 30 medics went to Saipan with it.",
        MAY,
        [
            fact(force="Australia", count=200, destinations=["Guam"]),
            fact(force="Japan", count=30, destinations=["Saipan"]),
        ],
        "a body named since the last troops",
    ),
    Case(
        "Ghana has a battalion in Mali. About 700 Ghanaian soldiers will quit the country by June.",
        MAY,
        [fact(force="Ghana", count=700, origins=["Mali"], status="withdrawn")],
        "a described place as the object of a verb",
    ),
    Case(
        "Fiji has 50 soldiers on Malaita and Guadalcanal. A further 20 Fijian soldiers will be there by June.",
        MAY,
        [
            fact(count=50, destinations=["Malaita", "Guadalcanal"]),
            fact(count=20, destinations=["Malaita", "Guadalcanal"], status="planned"),
        ],
        "there is both places of the troops before",
    ),
    Case(
        "British Forces Cyprus has 2,200 soldiers, half of them at Dhekelia.",
        MAY,
        [fact(count=2200, destinations=["Cyprus"], status="stationed")],
        "the place in a command's name, and a part without a number",
    ),
    Case(
        "In October an American squadron with 150 soldiers went from Fort Drum to Kosovo.",
        MAY,
        [fact(count=150, origins=["Fort Drum"], destinations=["Kosovo"], status="deployed")],
        "what a squadron with soldiers does",
    ),
    Case(
        "It is believed in Warsaw that Russia keeps 6,000 soldiers in Kaliningrad.",
        MAY,
        [fact(force="Russia", count=6000, destinations=["Kaliningrad"])],
        "where something is believed is no place of troops",
    ),
    Case(
        "Canada has promised 500 soldiers for Latvia and, as a favour to Vilnius, a radar.",
        MAY,
        [fact(force="Canada", count=500, destinations=["Latvia"], status="planned")],
        "as a favour to",
    ),
    Case(
        "We'll have 400 Kenyan soldiers in Goma by June, he said.",
        MAY,
        [fact(force="Kenya", count=400, destinations=["Goma"], status="planned")],
        "a shortened will",
    ),
]
