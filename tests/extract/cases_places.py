"""Rows on where: from and to, several places, precision, borders, and words that stand for a place."""

from tests.extract.case import MAY, Case, fact

PLACES: list[Case] = [
    Case(
        "Some 200 American soldiers flew from Ramstein to Kabul on Monday.",
        MAY,
        [fact(count=200, origins=["Ramstein"], destinations=["Kabul"], status="deployed")],
        "from and to",
    ),
    Case(
        "Poland will send 2,000 soldiers to Latvia and Lithuania.",
        MAY,
        [fact(count=2000, destinations=["Latvia", "Lithuania"])],
        "one number for two places is one fact",
    ),
    Case(
        "Austria has 370 soldiers on the Golan Heights.",
        MAY,
        [fact(destinations=["Golan Heights"], status="stationed")],
        "on",
    ),
    Case(
        "Japan has 180 soldiers at Camp Lemonnier.",
        MAY,
        [fact(count=180, destinations=["Camp Lemonnier"])],
        "at a base",
    ),
    Case(
        "Germany sent 450 soldiers to Rukla, in Lithuania.",
        MAY,
        [fact(force="Germany", count=450, destinations=["Rukla"])],
        "the more precise of X, in Y",
    ),
    Case(
        "Belarus has moved 1,000 soldiers to the border with Poland.",
        MAY,
        [fact(force="Belarus", count=1000, destinations=["border with Poland"])],
        "a border with its neighbour",
    ),
    Case(
        "France keeps a base in Djibouti. It has 1,500 soldiers there.",
        MAY,
        [fact(force="France", count=1500, destinations=["Djibouti"], status="stationed")],
        "there, and it",
    ),
    Case(
        "Gangs are spreading in Haiti. Kenya will send 1,000 police officers to the country.",
        MAY,
        [fact(force="Kenya", count=1000, destinations=["Haiti"], status="planned")],
        "the country named before",
    ),
    Case(
        "Uganda flew 150 soldiers to Juba, the capital of South Sudan, on Friday.",
        MAY,
        [fact(force="Uganda", count=150, destinations=["Juba"], date="2023-05-05")],
        "a capital in apposition is one place",
    ),
    Case(
        "Uganda flew 150 soldiers to the South Sudanese capital Juba.",
        MAY,
        [fact(force="Uganda", destinations=["Juba"])],
        "the people of the place are not the force",
    ),
    Case(
        "Russia moved 800 soldiers into eastern Ukraine.",
        MAY,
        [fact(destinations=["eastern Ukraine"])],
        "a part of a country",
    ),
    Case(
        "The first contingent of 120 Indian soldiers landed at Juba airport on Monday.",
        MAY,
        [fact(force="India", count=120, destinations=["Juba airport"])],
        "an airport",
    ),
    Case(
        "Algeria moved some 6,000 soldiers and police to its border with Libya on Monday.",
        MAY,
        [fact(force="Algeria", count=6000, destinations=["border with Libya"])],
        "the own border",
    ),
    Case(
        "In Bosnia, the Netherlands has 1,200 soldiers.",
        MAY,
        [fact(force="Netherlands", destinations=["Bosnia"])],
        "a place that opens the sentence",
    ),
    Case(
        "Chile sent 300 soldiers to a camp in Calama on the edge of the Atacama.",
        MAY,
        [fact(force="Chile", destinations=["Calama"])],
        "on the edge of: where the first place lies",
    ),
    Case(
        "Some 150 Russian soldiers boarded a train for Gyumri, over the frontier in Armenia, on Sunday.",
        MAY,
        [fact(force="Russia", origins=[], destinations=["Gyumri"])],
        "over the frontier in: where the first place lies",
    ),
    Case(
        "Spain has 400 soldiers at Talavera la Real.",
        MAY,
        [fact(force="Spain", destinations=["Talavera la Real"])],
        "a name with an article of another tongue inside",
    ),
    Case(
        "At Mombasa 300 British marines came ashore on Tuesday.",
        MAY,
        [fact(force="United Kingdom", destinations=["Mombasa"], status="deployed")],
        "the place that opens the sentence of an arrival",
    ),
]
