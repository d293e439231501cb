"""Rows on places that are worded without a name, or with one that is no place of troops."""

from tests.extract.case import MAY, Case, fact

PARTS: list[Case] = [
    Case(
        "Nigeria has about 4,000 soldiers in the northeast, the army said.",
        MAY,
        [fact(count=4000, destinations=["northeast"], status="stationed")],
        "a part of a country that is named by its direction alone",
    ),
    Case(
        "Turkey sent 600 commandos into the Kurdish north in April.",
        MAY,
        [fact(count=600, destinations=["Kurdish north"], status="deployed")],
        "with a people's name before it",
    ),
    Case(
        "Peru is to put 900 soldiers along the southern coast.",
        MAY,
        [fact(count=900, destinations=["southern coast"], status="planned")],
        "with a noun behind the direction",
    ),
    Case(
        "Some 300 Danish soldiers will stay in Gao and 300 in the far north of Mali.",
        MAY,
        [fact(count=300, destinations=["Gao"]), fact(count=300, destinations=["Mali"])],
        "the same number at two places of one country is two deployments",
    ),
    Case(
        "The Omani minister said on Sunday that 700 British soldiers were in his country.",
        MAY,
        [fact(force="United Kingdom", count=700, destinations=["Oman"], status="stationed")],
        "the land of who speaks",
    ),
    Case(
        "Manila has about 500 American troops on its soil.",
        MAY,
        [fact(force="United States", count=500, destinations=["Philippines"], status="stationed")],
        "the land of the subject, which is not the force",
    ),
    Case(
        "Denmark will send 600 soldiers from the 3rd Engineer Battalion in Holstebro to Latvia.",
        MAY,
        [fact(force="Denmark", count=600, origins=["Holstebro"], destinations=["Latvia"])],
        "where the unit that they come from is at home",
    ),
    Case(
        "Ninety American marines were flown from Bahrain to the embassy on Friday.",
        MAY,
        [fact(count=90, origins=["Bahrain"], destinations=["embassy"], status="deployed")],
        "an embassy whose city is not said",
    ),
    Case(
        "Two hundred French marines sailed for Lebanon aboard the Mistral.",
        MAY,
        [fact(count=200, destinations=["Lebanon"])],
        "the name behind aboard is a ship's",
    ),
    Case(
        "Under a pact signed in Accra, Ghana will send 700 soldiers to Niger.",
        MAY,
        [fact(force="Ghana", count=700, destinations=["Niger"])],
        "where something was signed is no place of the troops",
    ),
    Case(
        "The post near Tskhinvali, which was manned by 80 Russian soldiers, has been closed.",
        MAY,
        [fact(force="Russia", count=80, destinations=["Tskhinvali"], status="stationed")],
        "what troops man is where they are, be it before the relative clause",
    ),
]
