"""Rows on verbs in no list, verbs with another sense, and clauses that come between the troops and their verb."""

from tests.extract.case import MAY, Case, fact

MOVED: list[Case] = [
    Case(
        "At least 400 Ugandan soldiers have been helicoptered to Bunia.",
        MAY,
        [fact(force="Uganda", count=400, destinations=["Bunia"], status="deployed")],
        "an unknown participle with where to is a sending",
    ),
    Case(
        "Some 250 British marines are yomping towards Pristina.",
        MAY,
        [fact(force="United Kingdom", count=250, destinations=["Pristina"], status="deployed")],
        "an unknown verb in -ing with where to is a movement",
    ),
    Case(
        "The Spanish garrison in Herat came to 480 soldiers.",
        MAY,
        [fact(force="Spain", count=480, destinations=["Herat"], status="stationed")],
        "to come to a number is to have that size",
    ),
    Case(
        "Two hundred Irish soldiers, the minister told parliament on Tuesday, have been sent to Goma.",
        MAY,
        [fact(force="Ireland", count=200, destinations=["Goma"], status="deployed")],
        "who speaks, and to whom, stands between the troops and their verb",
    ),
    Case(
        "Two hundred Irish soldiers, according to the ministry, have been sent to Goma.",
        MAY,
        [fact(force="Ireland", count=200, destinations=["Goma"], status="deployed")],
        "a source stands between the troops and their verb",
    ),
    Case(
        "Canada wants to raise the number of soldiers who train the police in Haiti to 120.",
        MAY,
        [fact(force="Canada", count=120, destinations=["Haiti"])],
        "the level behind a relative clause is that of the verb before it",
    ),
    Case(
        "Sweden approved the dispatch of 60 soldiers to train and equip the army in Iraq.",
        MAY,
        [fact(force="Sweden", count=60, destinations=["Iraq"], status="planned")],
        "those who are to train others are no trainees",
    ),
    Case(
        "They will reinforce the 900 Italian soldiers in Lebanon.",
        MAY,
        [fact(force="Italy", count=900, destinations=["Lebanon"], status="stationed")],
        "those who are reinforced are there",
    ),
    Case(
        "By July the 1,200 Thai soldiers must be gone from Dili.",
        MAY,
        [fact(force="Thailand", count=1200, origins=["Dili"], status="withdrawn")],
        "to be gone is to leave",
    ),
    Case(
        "Some 3,000 American marines are to come off Okinawa next year.",
        MAY,
        [fact(force="United States", count=3000, origins=["Okinawa"], status="withdrawn")],
        "to come off an island is to leave it",
    ),
    Case(
        "Behind them stepped 40 soldiers of the 2nd Battalion, Royal Australian Regiment, ashore at Suai.",
        MAY,
        [fact(force="Australia", count=40, destinations=["Suai"])],
        "the force stands in the name behind the battalion's number, and the subject behind its verb",
    ),
    Case(
        "Kenyan officers believe that Ethiopia has moved troops, and that it has 3,000 soldiers at Moyale.",
        MAY,
        [fact(force="Ethiopia", count=3000, destinations=["Moyale"])],
        "who judges of others is not whose troops they are",
    ),
    Case(
        "Sixty Norwegian medics were flown to Tawila. Thirty will be sent to Abeche to help train the Chadian army.",
        MAY,
        [fact(force="Norway", count=60), fact(force="Norway", count=30, destinations=["Abeche"])],
        "who is taught by them is not whose troops they are",
    ),
    Case(
        "The 400 Czech soldiers are in Gao. Asylum claims fell to 5,200 in April.",
        MAY,
        [fact(force="Czech Republic", count=400)],
        "what falls to the number are no troops",
    ),
    Case(
        "They will follow 300 Italian gunners from the same regiment, the reserve force, who landed in Tripoli.",
        MAY,
        [fact(force="Italy", count=300, destinations=["Tripoli"], status="deployed")],
        "an apposition stands between the troops and their relative clause",
    ),
    Case(
        "Asked who helps the police, the general says 900 Chilean soldiers are now at Temuco.",
        MAY,
        [fact(force="Chile", count=900, destinations=["Temuco"], status="stationed")],
        "what is said begins behind the verb of saying, also after a comma",
    ),
    Case(
        "Nepal comes second, with 6,100 soldiers serving in fourteen missions.",
        MAY,
        [],
        "those in several missions at once are at no place",
    ),
    Case(
        "The Kenyan army, which guards Lamu with 500 soldiers, has 24,000.",
        MAY,
        [fact(force="Kenya", count=500, destinations=["Lamu"])],
        "the size of a nation's army",
    ),
]
