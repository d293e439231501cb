"""Rows on whose troops they are, and on sentences that come after and say more."""

from tests.extract.case import MAY, Case, fact

FORCES: list[Case] = [
    Case(
        "Kenya's 400 soldiers are in Haiti.",
        MAY,
        [fact(force="Kenya", count=400, destinations=["Haiti"])],
        "a possessive",
    ),
    Case(
        "Some 3,000 troops from Burundi are in eastern Congo.",
        MAY,
        [fact(force="Burundi", count=3000, origins=[], destinations=["eastern Congo"])],
        "from a country tells whose they are",
    ),
    Case(
        "According to the United Nations, Rwanda has 4,000 soldiers in Congo.",
        MAY,
        [fact(force="Rwanda", count=4000)],
        "who tells it is not the force",
    ),
    Case(
        "The Kremlin sent 3,000 troops to Kazakhstan.", MAY, [fact(force="Russia", count=3000)], "a house for its state"
    ),
    Case(
        "Ankara has 500 soldiers in Doha.",
        MAY,
        [fact(force="Turkey", destinations=["Doha"])],
        "a capital for its state",
    ),
    Case("NATO has 4,500 soldiers in Kosovo.", MAY, [fact(force="NATO", count=4500)], "an organisation"),
    Case(
        "UNIFIL has 10,000 peacekeepers in southern Lebanon.",
        MAY,
        [fact(force="United Nations", count=10000, destinations=["southern Lebanon"])],
        "a mission for its organisation",
    ),
    Case(
        "The African Union mission has 22,000 soldiers in Somalia.",
        MAY,
        [fact(force="African Union", count=22000)],
        "a mission by its owner",
    ),
    Case(
        "Rwanda acted quickly. It sent 1,000 soldiers to Cabo Delgado.",
        MAY,
        [fact(force="Rwanda", count=1000, destinations=["Cabo Delgado"])],
        "a pronoun for the force",
    ),
    Case("Wagner flew 400 mercenaries to Bangui.", MAY, [fact(force="Wagner Group", count=400)], "a company"),
    Case(
        "Some 1,700 soldiers of the 82nd Airborne Division are in Rzeszow.",
        "2022-03-01",
        [fact(force="United States", count=1700, unit="82nd Airborne Division", destinations=["Rzeszow"])],
        "a formation tells the force and is the unit",
    ),
    Case(
        "The Italian Navy carried 350 soldiers from the San Marco Regiment to Beirut.",
        MAY,
        [fact(force="Italy", count=350, destinations=["Beirut"])],
        "a formation after from is no place",
    ),
    Case(
        "“We will send 500 soldiers to Mali,” Senegal’s president said on Monday.",
        MAY,
        [fact(force="Senegal", count=500, destinations=["Mali"], status="planned", date=None)],
        "we, in a quote, is the country of who speaks",
    ),
]

FOLLOW_UPS: list[Case] = [
    Case(
        "NIAMEY, May 9 (Reuters) - France is leaving. About 300 Italian soldiers arrived here on Monday.",
        MAY,
        [fact(force="Italy", count=300, destinations=["Niamey"], date="2023-05-08")],
        "here is the place of the dateline",
    ),
    Case(
        "Canada will send 460 soldiers to Latvia. These forces will leave Ontario this week.",
        MAY,
        [fact(count=460, origins=["Ontario"], destinations=["Latvia"], date="2023-05-08", date_end="2023-05-14")],
        "these forces: the next sentence fills origin and date",
    ),
    Case(
        "Canada will send 460 soldiers to Latvia. They will leave Canada on Friday.",
        MAY,
        [fact(count=460, origins=["Canada"], destinations=["Latvia"], date="2023-05-12", status="planned")],
        "they",
    ),
    Case(
        "Egypt will send 850 soldiers to Mogadishu. The soldiers will replace troops from Burundi.",
        MAY,
        [fact(force="Egypt", count=850, destinations=["Mogadishu"], origins=[])],
        "troops that are replaced lend no slot",
    ),
    Case(
        "Italy will send 1,000 soldiers to Lebanon. Of these, 200 will go to Tyre.",
        MAY,
        [
            fact(count=1000, destinations=["Lebanon"]),
            fact(force="Italy", count=200, destinations=["Tyre"], status="planned"),
        ],
        "of these",
    ),
    Case(
        "Zambia has 900 soldiers in Bangui.\nSee also: Britain sends 600 soldiers to Estonia.",
        MAY,
        [fact(force="Zambia", count=900)],
        "a pointer to another article is no reporting",
    ),
    Case(
        "Two hundred marines were sent to Haiti by Brazil.",
        MAY,
        [fact(force="Brazil", count=200, destinations=["Haiti"])],
        "the agent of a passive",
    ),
    Case(
        "Lebanon's army deployed 5,000 soldiers in the south of the country.",
        MAY,
        [fact(force="Lebanon", count=5000, status="deployed")],
        "a part of the country, which is that of the force",
    ),
]
