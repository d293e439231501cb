"""Rows on facts told in a roundabout way: withdrawals denied, marks around a word, readiness, vehicles."""

from tests.extract.case import MAY, Case, fact

ROUNDABOUT: list[Case] = [
    Case(
        "Portugal has no plans to withdraw its 180 soldiers from the Central African Republic.",
        MAY,
        [
            fact(
                force="Portugal",
                count=180,
                origins=[],
                destinations=["Central African Republic"],
                status="stationed",
                date=MAY,
            )
        ],
        "who is not to be withdrawn is there",
    ),
    Case(
        "Kenya's 3,000 troops will not leave Somalia, the defence minister said.",
        MAY,
        [fact(force="Kenya", count=3000, origins=[], destinations=["Somalia"], status="stationed")],
        "nor is he whose leaving is denied",
    ),
    Case(
        'Russia sent 2,000 "peacekeepers" to Kazakhstan and has "surged" 500 marines to Tartus.',
        MAY,
        [
            fact(force="Russia", count=2000, destinations=["Kazakhstan"], status="deployed"),
            fact(force="Russia", count=500, destinations=["Tartus"], status="deployed"),
        ],
        "marks that only distance the writer from a word part nothing",
    ),
    Case(
        "Some 500 French paratroopers in Gabon are on 48-hour notice to move.",
        MAY,
        [fact(force="France", count=500, status="standby", hypothetical=True)],
        "notice of a given length is readiness",
    ),
    Case(
        "Another 300 troops on Cyprus were sent home by Britain.",
        MAY,
        [fact(count=300, origins=["Cyprus"], status="withdrawn")],
        "troops behind another 300 are no verb",
    ),
    Case(
        "A Brazilian contingent of 300 soldiers, which the council approved in May, has yet to arrive in Haiti.",
        MAY,
        [fact(force="Brazil", count=300, destinations=["Haiti"], status="planned")],
        "the verb behind a relative clause tells what they do; yet to arrive is still to come",
    ),
    Case(
        "Seoul, which kept 3,600 soldiers at Irbil, will bring away the last 500 in June.",
        MAY,
        [
            fact(force="South Korea", count=3600, destinations=["Irbil"], status="stationed"),
            fact(force="South Korea", count=500, origins=["Irbil"], status="withdrawn"),
        ],
        "a verb behind a relative clause with a count of its own is not said of the count inside",
    ),
    Case(
        "A ferry with 250 Fijian soldiers aboard arrived in Honiara on Monday.",
        MAY,
        [fact(force="Fiji", count=250, destinations=["Honiara"], status="deployed", date="2023-05-08")],
        "who is aboard goes where the vessel goes",
    ),
    Case(
        "Brazil has 400 soldiers in posts from Tabatinga to Boa Vista.",
        MAY,
        [fact(force="Brazil", count=400, origins=[], destinations=["Tabatinga", "Boa Vista"], status="stationed")],
        "of those who are there both ends are where they are",
    ),
    Case(
        "From Paris come 1,000 soldiers for Mali.",
        MAY,
        [fact(force="France", count=1000, origins=[], destinations=["Mali"])],
        "a country that they come from in a turned sentence is whose they are",
    ),
    Case(
        "Chad moved 500 soldiers up to its border with the Central African Republic.",
        MAY,
        [fact(force="Chad", count=500, destinations=["border with the Central African Republic"])],
        "a border with a neighbour whose name has an article, behind up to",
    ),
    Case(
        "Just over 100 Australian soldiers began arriving in Honiara, followed by officers from Papua New Guinea.",
        MAY,
        [fact(force="Australia", count=100, origins=[], destinations=["Honiara"])],
        "who follows them comes from elsewhere",
    ),
    Case("Since 1990 peacekeepers have patrolled the line on Cyprus.", MAY, [], "a year behind since counts nobody"),
    Case("In 2003 troops from Poland entered Iraq.", MAY, [], "nor does a year behind in"),
    Case("Ireland's army grew to 55,000 for the civil war of 1922-23.", MAY, [], "two years with a dash are no counts"),
    Case(
        "France and Italy flew 300 and 200 soldiers to Mali and Niger respectively.",
        MAY,
        [
            fact(force="France", count=300, destinations=["Mali"]),
            fact(force="Italy", count=200, destinations=["Niger"]),
        ],
        "each sender has its own number and place",
    ),
    Case(
        "Portugal will withdraw 100 of its 250 soldiers from Kosovo.",
        MAY,
        [fact(force="Portugal", count=100, origins=["Kosovo"], status="withdrawn")],
        "the whole behind a part does not leave",
    ),
    Case(
        "Of Togo's 900 peacekeepers in Mali, 300 will leave by June.",
        MAY,
        [
            fact(force="Togo", count=900, destinations=["Mali"], status="stationed"),
            fact(force="Togo", count=300, origins=["Mali"], status="withdrawn", date_end="2023-06-30"),
        ],
        "the whole before a part is there; its owner is no place",
    ),
    Case(
        "The 120 Dutch marines packed their bags in Gao and left for home on Sunday.",
        MAY,
        [fact(force="Netherlands", count=120, origins=["Gao"], status="withdrawn", date="2023-05-07")],
        "what they do first gives way to the movement that follows",
    ),
    Case(
        "About 70 New Zealand troops who had been training Iraqi soldiers at Camp Taji came home in March.",
        MAY,
        [fact(force="New Zealand", count=70, origins=["Camp Taji"], status="withdrawn", date="2023-03-01")],
        "a place at the end of a relative clause is no subject of the verb behind it",
    ),
    Case(
        "Rwanda reinforced its 1,000 troops in Cabo Delgado with another 1,500.",
        MAY,
        [
            fact(force="Rwanda", count=1000, destinations=["Cabo Delgado"], status="stationed"),
            fact(force="Rwanda", count=1500, destinations=["Cabo Delgado"], status="deployed"),
        ],
        "what strengthens them comes",
    ),
    Case(
        "Peru has kept around 600 soldiers strung out over Arica, Tarapaca and Antofagasta.",
        MAY,
        [fact(force="Peru", count=600, destinations=["Arica", "Tarapaca", "Antofagasta"], status="stationed")],
        "unknown names behind a verb that spreads troops are places",
    ),
    Case(
        "Some 300 soldiers taking part in Exercise Winter Run in Wicklow had to share clothing.",
        MAY,
        [],
        "an exercise by its name",
    ),
    Case(
        "A second group of 60 Danish soldiers went in April 2022 to Mali.",
        MAY,
        [fact(force="Denmark", count=60, destinations=["Mali"], date="2022-04-01", date_end="2022-04-30")],
        "the word before a month is no particle of the verb",
    ),
    Case(
        "Tonga has sent soldiers since July 2021, when 45 of its marines landed in western Iraq.",
        MAY,
        [fact(force="Tonga", count=45, destinations=["western Iraq"], date="2021-07-01", date_end="2021-07-31")],
        "a clause with when has the date that it hangs on",
    ),
    Case(
        "Chile will withdraw its 400 soldiers from Haiti before the year is out.",
        MAY,
        [fact(force="Chile", count=400, status="withdrawn", date=None, date_end="2023-12-31")],
        "before the end of a year that still runs",
    ),
    Case(
        "The Spanish soldiers came in May. Canada has 450 soldiers in Latvia.",
        MAY,
        [fact(force="Canada", count=450, destinations=["Latvia"], date=MAY)],
        "May with a full stop ends a sentence",
    ),
    Case(
        "Kenyan soldiers wait in Nairobi. The planned strength of the Kenyan force in Haiti is 1,000.",
        MAY,
        [fact(force="Kenya", count=1000, destinations=["Haiti"], status="planned")],
        "a planned strength is not there yet",
    ),
    Case(
        "Slovenia will trim its 300-strong contingent in Kosovo to 240 soldiers.",
        MAY,
        [
            fact(force="Slovenia", count=300, origins=[], destinations=["Kosovo"], status="stationed", date=MAY),
            fact(force="Slovenia", count=240, destinations=["Kosovo"], status="planned"),
        ],
        "the strength that is changed to another is there before",
    ),
    Case(
        "Washington plans to reduce the 9,800 soldiers it has in Afghanistan to 5,500.",
        MAY,
        [
            fact(count=9800, destinations=["Afghanistan"], status="stationed"),
            fact(count=5500, destinations=["Afghanistan"], status="planned"),
        ],
        "the level that is left belongs to the verb of change, not to the nearer one",
    ),
]
