"""Rows on numbers that somebody puts on troops, on those of a mission, and on sentences that turn their order."""

from tests.extract.case import MAY, Case, fact

ESTIMATES: list[Case] = [
    Case(
        "Monitors put the soldiers who have crossed into Lebanon since Monday at over 8,000.",
        MAY,
        [fact(count=8000, destinations=["Lebanon"], status="deployed")],
        "what those do who are estimated stands between the verb and the number",
    ),
    Case(
        "Turkish troops train militias in Iraq. Analysts judge their garrison in Bashiqa at 600.",
        MAY,
        [fact(force="Turkey", count=600, destinations=["Bashiqa"], status="stationed")],
        "a number that is put on a garrison is no time of day",
    ),
    Case(
        "Russia has 3,000 soldiers in Gyumri. In Washington's reckoning there are 500 more in Yerevan.",
        MAY,
        [fact(count=3000, destinations=["Gyumri"]), fact(count=500, destinations=["Yerevan"])],
        "a capital's opinion is no place",
    ),
    Case(
        "Mali's army is tired, and so is Niger's. MINUSMA has some 12,000 peacekeepers.",
        MAY,
        [fact(force="United Nations", count=12000, destinations=["Mali"], status="stationed")],
        "a mission's name tells in which country it is",
    ),
    Case(
        "French troops took the airport of Bangui on Monday. Two days later came a fresh column of about 200.",
        MAY,
        [fact(force="France", count=200, approximate=True, status="deployed")],
        "a body that comes behind its verb",
    ),
    Case(
        "Sweden sent 300 soldiers to Latvia in May. By next year they ought to be 900.",
        MAY,
        [fact(count=300), fact(force="Sweden", count=900, destinations=["Latvia"], status="planned")],
        "they are so many",
    ),
    Case(
        "German troops are in Niger. The Italians, roughly 250 of them, do not intend to leave Niger.",
        MAY,
        [fact(force="Italy", count=250, origins=[], destinations=["Niger"], status="stationed")],
        "those who do not go are there",
    ),
    Case(
        "French troops are leaving Mali. Some 900 of them are in Niger already, and another thousand at Abeche.",
        MAY,
        [
            fact(force="France", count=900, destinations=["Niger"]),
            fact(force="France", count=1000, destinations=["Abeche"]),
        ],
        "another number in the same clause is of the same force",
    ),
    Case(
        "In the swap of Tuesday 90 soldiers from each side walked across the Belarusian border.",
        MAY,
        [],
        "who is exchanged is a prisoner",
    ),
]
