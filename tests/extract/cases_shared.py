"""Rows on what several counts share, what troops are sent to do, and whom a noun behind them or a colon names."""

from tests.extract.case import MAY, Case, fact

SHARED: list[Case] = [
    Case(
        "Some 1,200 French soldiers and 300 Belgian gendarmes were sent to Haiti and Jamaica.",
        MAY,
        [
            fact(force="France", count=1200, destinations=["Haiti", "Jamaica"]),
            fact(force="Belgium", count=300, destinations=["Haiti", "Jamaica"]),
        ],
        "two subjects of one verb share its places",
    ),
    Case(
        "Spain has sent 600 soldiers, including 40 medics, to Slovakia and Latvia.",
        MAY,
        [
            fact(force="Spain", count=600, destinations=["Slovakia", "Latvia"], status="deployed"),
            fact(force="Spain", count=40, destinations=["Slovakia", "Latvia"], status="deployed"),
        ],
        "those who are included share what is said of all",
    ),
    Case(
        "France will send 2,000 soldiers to Romania and 300 to Estonia.",
        MAY,
        [fact(count=2000, destinations=["Romania"]), fact(count=300, destinations=["Estonia"])],
        "a number with a place of its own shares nothing",
    ),
    Case(
        "Germany will send 300 more soldiers to Mali and Niger, bringing its contingent to 1,100.",
        MAY,
        [
            fact(count=300, destinations=["Mali", "Niger"], status="planned"),
            fact(count=1100, destinations=["Mali", "Niger"], status="planned"),
        ],
        "the level is where the change is",
    ),
    Case(
        "Washington sent 2,000 Marines to fight wildfires in Chile and Peru.",
        MAY,
        [fact(force="United States", count=2000, destinations=["Chile", "Peru"], status="deployed")],
        "the task of those who were sent is no plan, and its place is theirs",
    ),
    Case(
        "Kenya promised Haiti 1,000 police officers.",
        MAY,
        [fact(force="Kenya", count=1000, destinations=["Haiti"], status="planned")],
        "an indirect object is where they go",
    ),
    Case(
        "Hundreds of Colombian soldiers were patrolling Tumaco, down the coast, in February.",
        MAY,
        [fact(force="Colombia", count_low=200, destinations=["Tumaco"], status="stationed")],
        "an unknown name behind a verb whose object is a place",
    ),
    Case(
        "The frigate sailed for Haiti on Monday with 300 Argentine sailors, from Comodoro Rivadavia.",
        MAY,
        [fact(force="Argentina", count=300, origins=["Comodoro Rivadavia"], destinations=["Haiti"], status="deployed")],
        "those on board go where the ship goes",
    ),
    Case(
        "The barracks at Tapachula is home to the last of them: 900 Mexican marines.",
        MAY,
        [fact(force="Mexico", count=900, status="stationed")],
        "what stands before a colon is said of those behind it",
    ),
    Case(
        "The Danish soldiers in Basra, who number about 460, will remain until August.",
        MAY,
        [fact(force="Denmark", count=460, destinations=["Basra"], status="stationed")],
        "a place behind the noun that the relative clause counts",
    ),
    Case(
        "The garrison was joined by an artillery battery of about 120 soldiers from Petawawa, Ontario.",
        MAY,
        [fact(force="Canada", count=120, origins=["Petawawa"], status="deployed")],
        "who joins is on the way, and a base and its province are one place",
    ),
    Case(
        "About 700 American soldiers will be back from Kosovo by June.",
        MAY,
        [fact(force="United States", count=700, origins=["Kosovo"], status="withdrawn")],
        "back from a place",
    ),
    Case(
        "About 200 Canadian soldiers will depart from 8 Wing Trenton for Latvia on Friday.",
        MAY,
        [fact(force="Canada", count=200, origins=["8 Wing Trenton"], destinations=["Latvia"], status="planned")],
        "the number of a base is no count",
    ),
    Case(
        "Some 300 Ohio National Guard soldiers are deployed across the greater Cleveland area and the Toledo area.",
        MAY,
        [fact(count=300, destinations=["greater Cleveland area", "Toledo area"])],
        "an unknown name before the area is its name",
    ),
    Case(
        "The 57 Colombian soldiers who were held for two days in Putumayo are safe.",
        MAY,
        [],
        "captives are held, troops are stationed",
    ),
    Case(
        "Forty Colombian soldiers were held by villagers in Putumayo.",
        MAY,
        [],
        "held by somebody",
    ),
    Case(
        "The ministry dismissed as false a video in which 500 Russian soldiers were shown landing at Odesa.",
        MAY,
        [],
        "what a video shows that somebody dismisses",
    ),
    Case(
        "Mexican troops last marched on American soil in 1846.",
        MAY,
        [],
        "a year before 1900 is no count",
    ),
    Case(
        "Canada will send 460 soldiers to Latvia. These troops will leave Edmonton this week.",
        MAY,
        [fact(count=460, origins=["Edmonton"], destinations=["Latvia"], date="2023-05-08", date_end="2023-05-14")],
        "the next sentence fills origin and date also where the town is on no list",
    ),
    Case(
        "France has 1,500 soldiers in Djibouti, while Italy has 100.",
        MAY,
        [fact(force="France", count=1500), fact(force="Italy", count=100, destinations=["Djibouti"])],
        "a contrast whose noun and place are left out: the subject is the force",
    ),
    Case(
        "Chad has 1,400 soldiers in Mali; Togo has 700.",
        MAY,
        [fact(force="Chad", count=1400), fact(force="Togo", count=700, destinations=["Mali"])],
        "the same behind a semicolon",
    ),
    Case(
        "About 90 soldiers were sent to Bangui by the French army.",
        MAY,
        [fact(force="France", count=90, destinations=["Bangui"])],
        "the agent of a passive is an army",
    ),
    Case(
        "Chile said 400 soldiers had been flown to Haiti by American aircraft.",
        MAY,
        [fact(force="Chile", count=400, destinations=["Haiti"])],
        "who carries them is not whose they are",
    ),
    Case(
        "Another 300 Danish soldiers will join the 900 Americans already in Greenland.",
        MAY,
        [
            fact(force="Denmark", count=300, destinations=["Greenland"], status="planned"),
            fact(force="United States", count=900, destinations=["Greenland"], status="stationed"),
        ],
        "those who are joined are there, and those who join them go there",
    ),
    Case(
        "The first 400 Kenyan police officers landed in Haiti in April, followed by 24 Jamaican soldiers.",
        MAY,
        [
            fact(force="Kenya", count=400, destinations=["Haiti"]),
            fact(force="Jamaica", count=24, destinations=["Haiti"], status="deployed"),
        ],
        "who follows goes to the same place",
    ),
    Case(
        "Mexico will withdraw 200 soldiers from Guatemala and Belize by December, leaving 800.",
        MAY,
        [
            fact(count=200, origins=["Guatemala", "Belize"], status="withdrawn"),
            fact(count=800, destinations=["Guatemala", "Belize"], status="planned"),
        ],
        "those who are left are where the others leave",
    ),
]
