"""Rows on the status that a wording gives: planned, standby, deployed, withdrawn, and what is not decided."""

from tests.extract.case import MAY, Case, fact

STATUS: list[Case] = [
    Case(
        "Poland is to host 1,000 more US soldiers.",
        MAY,
        [fact(force="United States", count=1000, destinations=["Poland"], status="planned")],
        "a host to be",
    ),
    Case(
        "The United Nations wants Pakistan to send 1,000 soldiers to Haiti.",
        MAY,
        [fact(force="Pakistan", count=1000, hypothetical=True)],
        "requested is not decided",
    ),
    Case(
        "Zambia is to withdraw 500 troops from Darfur within weeks.",
        MAY,
        [fact(force="Zambia", origins=["Darfur"], status="withdrawn", date=MAY, date_end=None)],
        "is to withdraw",
    ),
    Case(
        "South Korea will keep 300 soldiers in Lebanon for another year.",
        MAY,
        [fact(count=300, destinations=["Lebanon"])],
        "a length of time is no count",
    ),
    Case(
        "Japan sent home 200 soldiers from Juba.",
        MAY,
        [fact(force="Japan", count=200, origins=["Juba"], status="withdrawn")],
        "sent home is withdrawn",
    ),
    Case(
        "Up to 850 Spanish soldiers have been put on alert for a possible deployment to eastern Chad.",
        MAY,
        [fact(force="Spain", count=850, status="standby", hypothetical=True, destinations=["eastern Chad"])],
        "standby is always hypothetical",
    ),
    Case(
        "Sweden plans to send 600 soldiers to Latvia next year.",
        MAY,
        [fact(status="planned", hypothetical=False, date="2024-01-01", date_end="2024-12-31")],
        "a plan",
    ),
    Case(
        "Japan may send 100 soldiers to South Sudan.",
        MAY,
        [fact(status="planned", hypothetical=True)],
        "a modal of possibility",
    ),
    Case(
        "Poland is considering sending 400 troops to Iraq.",
        MAY,
        [fact(force="Poland", count=400, status="planned", hypothetical=True)],
        "considered is not decided",
    ),
    Case(
        "Fiji has offered 500 soldiers for the peace force in East Timor.",
        MAY,
        [fact(force="Fiji", count=500, destinations=["East Timor"], status="planned")],
        "an offer",
    ),
    Case(
        "Portugal pulled its 140 soldiers out of Kosovo in April.",
        MAY,
        [
            fact(
                force="Portugal",
                count=140,
                origins=["Kosovo"],
                status="withdrawn",
                date="2023-04-01",
                date_end="2023-04-30",
            )
        ],
        "a withdrawal; the month that has passed",
    ),
    Case(
        "The last 200 Dutch soldiers will leave Mali by June.",
        MAY,
        [fact(count=200, origins=["Mali"], status="withdrawn", date=None, date_end="2023-06-30")],
        "will leave is withdrawn; by fills the end alone",
    ),
    Case(
        "About 400 Georgian soldiers returned home from Iraq on Saturday.",
        MAY,
        [fact(force="Georgia", count=400, origins=["Iraq"], status="withdrawn", date="2023-05-06")],
        "home is no named place",
    ),
    Case(
        "Poland is ready to send 250 soldiers to Lebanon.",
        MAY,
        [fact(force="Poland", count=250, status="planned", hypothetical=True)],
        "readiness is no decision",
    ),
    Case(
        "Lithuania would send 200 soldiers to Ukraine if a truce were agreed.",
        MAY,
        [fact(force="Lithuania", count=200, destinations=["Ukraine"], status="planned", hypothetical=True)],
        "would, under a condition, is not decided",
    ),
    Case(
        "Austria's parliament approved sending 180 soldiers to Lebanon.",
        MAY,
        [fact(force="Austria", count=180, destinations=["Lebanon"], status="planned", hypothetical=False)],
        "approved, before an -ing form",
    ),
    Case(
        "Morocco contributes 1,300 troops to the UN mission in Congo.",
        MAY,
        [fact(force="Morocco", count=1300, destinations=["Congo"], status="stationed", hypothetical=False)],
        "contributes, in the present, is a presence",
    ),
    Case(
        "About 300 Spanish soldiers left Madrid for Latvia on Tuesday.",
        MAY,
        [fact(count=300, origins=["Madrid"], destinations=["Latvia"], status="deployed")],
        "leaves the own capital for abroad: not withdrawn",
    ),
    Case(
        "About 300 paratroopers of the U.S. Army left Fort Bragg, North Carolina, for Kuwait on Sunday.",
        "2020-01-08",
        [fact(count=300, origins=["Fort Bragg"], destinations=["Kuwait"], status="deployed", date="2020-01-05")],
        "of the U.S. Army is no origin; leaving a home base is not withdrawn",
    ),
    Case(
        "Denmark, which has 460 soldiers near Basra, takes them home; the 300 who guard the port will go home in May.",
        "2007-02-21",
        [fact(force="Denmark", count=460), fact(count=300, status="withdrawn")],
        "the main verb behind a relative clause without commas",
    ),
    Case(
        "Honduras has soldiers in Iraq. Its 370 men, who serve at Najaf, will be called home too.",
        "2004-04-20",
        [fact(force="Honduras", count=370, origins=["Najaf"], status="withdrawn")],
        "the main verb behind a relative clause that tells where they are",
    ),
    Case(
        "Germany's 200 soldiers leave Wunstorf for Niamey on Friday.",
        MAY,
        [fact(force="Germany", count=200, destinations=["Niamey"], status="planned")],
        "the present of who leaves a base at home is a plan",
    ),
    Case(
        "Some 120 Italian soldiers came down the ramp of a C-130 in Kabul on Monday.",
        MAY,
        [fact(force="Italy", count=120, destinations=["Kabul"], status="deployed")],
        "who comes down a ramp has arrived: no strength that sinks",
    ),
    Case(
        "Tonga's 55 soldiers landed at Fua'amotu on Monday.",
        MAY,
        [fact(force="Tonga", count=55, destinations=["Fua'amotu"], status="withdrawn")],
        "who lands in his own country is back",
    ),
]
