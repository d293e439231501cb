"""Rows on missions of several nations: who is helped, who comes along, whose number stands apart from its verb."""

from tests.extract.case import MAY, Case, fact

MISSIONS: list[Case] = [
    Case(
        "Poland sent helicopters to the 400 members of the Japan Self-Defense Forces who are repairing roads"
        " from their base at Samawah.",
        MAY,
        [fact(force="Japan", count=400, origins=[], destinations=["Samawah"], status="stationed")],
        "to whom something is sent is there already, and works from a base",
    ),
    Case(
        "Germany sent supplies to the 500 Dutch soldiers in Gao.",
        MAY,
        [fact(force="Netherlands", count=500, destinations=["Gao"], status="stationed")],
        "supplies are sent, not those who get them",
    ),
    Case(
        "London flew in 300 soldiers of the 2nd Parachute Regiment who landed in Freetown on Monday.",
        MAY,
        [fact(force="United Kingdom", count=300, destinations=["Freetown"], date="2023-05-08")],
        "a relative clause behind the name of the body",
    ),
    Case(
        "France has 400 soldiers in Gao, with 200 Danes to guard the airfield.",
        MAY,
        [
            fact(force="France", count=400, status="stationed"),
            fact(force="Denmark", count=200, destinations=["Gao"], status="stationed"),
        ],
        "what they are there for is no plan",
    ),
    Case(
        "They were flown from Nairobi to Goma on Tuesday, 450 Kenyan troops altogether.",
        MAY,
        [fact(force="Kenya", count=450, origins=["Nairobi"], destinations=["Goma"], status="deployed")],
        "the number of the subject stands behind the verb",
    ),
    Case(
        "Paris recalled its 500 troops from Gao, Madrid its 300.",
        MAY,
        [
            fact(force="France", count=500, status="withdrawn"),
            fact(force="Spain", count=300, origins=["Gao"], status="withdrawn"),
        ],
        "the second verb is left out before its own",
    ),
    Case(
        "The last 200 French paratroopers pulled out of Camp Kaya on Friday.",
        MAY,
        [fact(force="France", count=200, origins=["Camp Kaya"], destinations=[], status="withdrawn")],
        "an unknown place behind a verb with out",
    ),
    Case(
        "A second stage, on which nothing has been decided, would bring 900 Italian soldiers to Herat.",
        MAY,
        [fact(force="Italy", count=900, status="planned", hypothetical=True)],
        "a plan on which nothing has been decided",
    ),
    Case(
        "When the mutiny began in March 2013, Paris had 600 legionnaires in Bangui within hours.",
        MAY,
        [fact(force="France", count=600, status="deployed", date="2013-03-01", date_end="2013-03-31")],
        "who is there within hours has been sent",
    ),
    Case(
        "On 3 May, when the embassy was stormed, France had 300 marines in Monrovia.",
        MAY,
        [fact(force="France", count=300, status="stationed", date="2023-05-03", date_end="2023-05-03")],
        "the day that a clause with when hangs on",
    ),
    Case(
        "German soldiers are in Mali. The Bundeswehr, which hopes to grow to 203,000, lost more than it gained.",
        MAY,
        [],
        "an army that grows as a whole",
    ),
    Case(
        "Spanish soldiers are in Mali. Nor will Italy station 200 troops in Kabul.",
        MAY,
        [],
        "a denial that turns the clause around",
    ),
    Case(
        "Had France sent 500 soldiers to Kigali, the killing would have stopped.",
        MAY,
        [],
        "a condition without if",
    ),
    Case(
        "France sent 300 soldiers to Gao and had the 200 Danes in Kidal, who would help.",
        MAY,
        [fact(force="France", count=300), fact(force="Denmark", count=200, destinations=["Kidal"])],
        "had behind and is no condition",
    ),
    Case("Will Poland send 500 soldiers to Kyiv?", MAY, [], "a question"),
    Case(
        "British soldiers are in Mali. Whitehall means to have another 800 on its books.",
        MAY,
        [],
        "soldiers on the books are nowhere",
    ),
]
