"""Rows on how a sentence holds its count: voice, relatives, nouns, lists, clauses."""

from tests.extract.case import MAY, Case, fact

SENTENCES: list[Case] = [
    Case(
        "Some 300 Czech soldiers were flown to Slovakia on Sunday.",
        MAY,
        [fact(force="Czech Republic", count=300, destinations=["Slovakia"], status="deployed", date="2023-05-07")],
        "a passive",
    ),
    Case(
        "On 2 May 120 Irish soldiers arrived at Camp Shamrock in southern Lebanon.",
        MAY,
        [fact(force="Ireland", count=120, destinations=["Camp Shamrock"], date="2023-05-02")],
        "a day before the number is no part of it",
    ),
    Case(
        "The 700 Ugandan soldiers who entered Congo on Thursday will hunt rebels.",
        MAY,
        [fact(count=700, destinations=["Congo"], status="deployed", date="2023-05-04")],
        "a relative clause carries the movement",
    ),
    Case(
        "The 400 troops that Italy sent to Niger are training the local army.",
        MAY,
        [fact(force="Italy", count=400, destinations=["Niger"])],
        "the count is the object of its relative clause",
    ),
    Case(
        "Japan's government approved the dispatch of 600 soldiers to Samawah.",
        MAY,
        [fact(force="Japan", count=600, destinations=["Samawah"], status="planned")],
        "a noun does what a verb does",
    ),
    Case(
        "Chad announced the withdrawal of 600 soldiers from Mali.",
        MAY,
        [fact(force="Chad", count=600, origins=["Mali"], destinations=[], status="withdrawn")],
        "the withdrawal of",
    ),
    Case(
        "The arrival of 150 Danish soldiers in Iraq on Tuesday was no surprise.",
        MAY,
        [fact(force="Denmark", count=150, destinations=["Iraq"], status="deployed", date="2023-05-09")],
        "the arrival of",
    ),
    Case(
        "Brazil, the biggest contributor with 1,266 soldiers in Haiti, wants the mission to go on.",
        MAY,
        [fact(force="Brazil", count=1266, destinations=["Haiti"], status="stationed")],
        "an apposition",
    ),
    Case(
        "Poland has 500 soldiers in Latvia, Belgium 300 and Spain 200.",
        MAY,
        [
            fact(force=f, count=n, destinations=["Latvia"])
            for f, n in (("Poland", 500), ("Belgium", 300), ("Spain", 200))
        ],
        "a list that leaves its verb, noun and place out",
    ),
    Case(
        "Germany will send 1,200 soldiers to Mali, the Netherlands 300.",
        MAY,
        [fact(force="Germany", count=1200, status="planned"), fact(force="Netherlands", count=300, status="planned")],
        "a gapped clause keeps the plan",
    ),
    Case(
        "Turkey sent 500 soldiers to Libya and 300 to Azerbaijan.",
        MAY,
        [
            fact(force="Turkey", count=500, destinations=["Libya"]),
            fact(force="Turkey", count=300, destinations=["Azerbaijan"]),
        ],
        "two numbers, two places",
    ),
    Case(
        "Kenya flew 400 soldiers to Goma and pulled 200 soldiers out of Kismayo.",
        MAY,
        [
            fact(count=400, destinations=["Goma"], status="deployed"),
            fact(force="Kenya", count=200, origins=["Kismayo"], destinations=[], status="withdrawn"),
        ],
        "joined clauses with one subject and two directions",
    ),
    Case(
        "France sent 500 soldiers to Chad on Monday.\n\nThe 500 soldiers sent to Chad will guard the airport.",
        MAY,
        [fact(force="France", count=500, destinations=["Chad"], date="2023-05-08")],
        "the same deployment twice is one fact",
    ),
    Case(
        "The 250 Greek soldiers deployed in Kosovo are well.",
        MAY,
        [fact(force="Greece", count=250, destinations=["Kosovo"])],
        "a reduced relative",
    ),
    Case(
        "There are 2,000 British soldiers in Cyprus.",
        MAY,
        [fact(force="United Kingdom", count=2000, status="stationed")],
        "there are",
    ),
    Case(
        "Mali's army said 400 Wagner fighters had arrived in Timbuktu.",
        MAY,
        [fact(force="Wagner Group", count=400, destinations=["Timbuktu"], status="deployed")],
        "who tells it is not who moves",
    ),
    Case(
        "Britain announced on Monday that it would deploy 600 troops to Kosovo.",
        MAY,
        [fact(force="United Kingdom", count=600, status="planned", date=None)],
        "the day of the announcement is not that of the move",
    ),
    Case(
        "Australian troops, 1,550 of them, are in Uruzgan.",
        MAY,
        [fact(force="Australia", count=1550, destinations=["Uruzgan"])],
        "a count in apposition to its noun",
    ),
    Case(
        "North Korean soldiers, about 11,000 in all, are fighting in Kursk.",
        MAY,
        [fact(force="North Korea", count=11000, approximate=True, destinations=["Kursk"])],
        "a count between commas without a noun",
    ),
    Case(
        "Nepal's 900 peacekeepers and India's 1,100 are based in Sake.",
        MAY,
        [fact(force="Nepal", count=900, destinations=["Sake"]), fact(force="India", count=1100, destinations=["Sake"])],
        "two possessives, one noun",
    ),
    Case(
        "Romania sent 100 soldiers in 2021 and 200 in 2022 to Kandahar.",
        MAY,
        [fact(count=n, date=f"{year}-01-01", destinations=["Kandahar"]) for n, year in ((100, 2021), (200, 2022))],
        "two numbers, two years, one place",
    ),
    Case(
        "Mozambique thanked Rwanda for the 2,500 soldiers in Cabo Delgado.",
        MAY,
        [fact(force="Rwanda", count=2500)],
        "whose troops they are is not who thanks",
    ),
    Case(
        "Chad has 1,400 soldiers in Mali, and Togo will send 700 soldiers.",
        MAY,
        [
            fact(force="Chad", count=1400, status="stationed"),
            fact(force="Togo", count=700, destinations=["Mali"], status="planned"),
        ],
        "behind a place, “and Togo will send”: a new subject, not a second place",
    ),
    Case(
        "Contributions to the land forces in Estonia on 30 April 2023:\nFRANCE 330, an increase of 30\nDENMARK 110",
        MAY,
        [
            fact(force="France", count=330, destinations=["Estonia"], status="stationed", date="2023-04-30"),
            fact(force="Denmark", count=110, destinations=["Estonia"], status="stationed", date="2023-04-30"),
        ],
        "a list of contingents takes place and day from its head; the change beside the number is no row",
    ),
    Case(
        "Kenya will withdraw 400 of the 1,200 soldiers it keeps in Somalia.",
        MAY,
        [
            fact(force="Kenya", count=400, origins=["Somalia"], status="withdrawn"),
            fact(force="Kenya", count=1200, destinations=["Somalia"], status="stationed"),
        ],
        "a relative clause without its pronoun has a verb of its own",
    ),
    Case(
        "NATO will raise its force in Kosovo to 4,000, with contingents from Italy and Turkey.",
        MAY,
        [fact(force="NATO", count=4000, origins=[], destinations=["Kosovo"], status="planned")],
        "where the contingents are from is no place that they leave",
    ),
]
