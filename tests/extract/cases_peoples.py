"""Rows on troops told by a people, by several nations, by who has them, or by a verb behind a relative clause."""

from tests.extract.case import MAY, Case, fact

PEOPLES: list[Case] = [
    Case(
        "ECOWAS troops have held the bridges of Banjul since Monday. Its contingent, 900 Ghanaians and Nigerians,"
        " sleeps at Yundum.",
        MAY,
        [fact(force="ECOWAS", count=900, destinations=["Yundum"], status="stationed")],
        "two peoples are their organisation's",
    ),
    Case(
        "NATO keeps a battle group in Latvia. About 2,300 troops from eleven countries are billeted on that base.",
        MAY,
        [fact(force="NATO", count=2300, status="stationed")],
        "several nations are those of the organisation, and that before a noun opens no clause",
    ),
    Case(
        "Western troops are leaving Iraq. As for the Danes, 45 of them flew back to Aalborg on Tuesday.",
        MAY,
        [fact(force="Denmark", count=45, status="withdrawn")],
        "them is the people named before",
    ),
    Case(
        "Foreign troops guard the Baltic. Madrid, with some 400 of its own in Latvia, is the second contributor.",
        MAY,
        [fact(force="Spain", count=400, destinations=["Latvia"], status="stationed")],
        "who has some of its own",
    ),
    Case(
        "The Belgian company, which counts 140 soldiers, serves with a French battalion at Cincu.",
        MAY,
        [fact(force="Belgium", count=140, destinations=["Cincu"], status="stationed")],
        "the verb behind the relative clause tells where",
    ),
    Case(
        "Foreign troops are in Syria. The US puts its own presence at 900, split between the capital and Hasakah.",
        MAY,
        [fact(force="United States", count=900, status="stationed")],
        "a figure is put on a presence, and is no time of day",
    ),
    Case(
        "Mercenaries guard the oil. Wagner has kept 300 people in Benghazi since 2019.",
        MAY,
        [fact(force="Wagner Group", count=300, destinations=["Benghazi"], status="stationed")],
        "the people of an armed body are fighters",
    ),
    Case(
        "Soldiers are scarce. Spain has some 75,000 in its army.",
        MAY,
        [],
        "an army is told behind the number as well",
    ),
    Case(
        "In Romania, 300 Belgian soldiers arrived last week.",
        MAY,
        [fact(force="Belgium", count=300, destinations=["Romania"], status="deployed")],
        "who arrives is where the sentence begins",
    ),
    Case(
        "Not above 400 French soldiers were guarding Bamako on Monday, and a further hundred are in Gao.",
        MAY,
        [
            fact(force="France", count=400, count_low=None, count_high=400, destinations=["Bamako"]),
            fact(count=100, destinations=["Gao"]),
        ],
        "not above bounds and denies nothing; a further hundred is a number",
    ),
    Case(
        "Some 700 Kenyan soldiers of the mission that the bloc sent out in March have been sleeping in Pemba.",
        MAY,
        [fact(count=700, destinations=["Pemba"])],
        "the verb behind an object relative is the main one",
    ),
    Case(
        "French soldiers left Gao in May. Close on 300 of their compatriots are in Niger.",
        MAY,
        [fact(force="France", count=300, destinations=["Niger"], status="stationed")],
        "compatriots are of the nation told of before",
    ),
    Case(
        "A further 600 Dutch troops have been put at readiness at home for Kosovo.",
        MAY,
        [fact(force="Netherlands", count=600, status="standby", hypothetical=True)],
        "readiness is no place",
    ),
    Case(
        "The African Union has 2,000 troops in Mali. A summit in Addis Ababa agreed to bring them up to 4,500.",
        MAY,
        [fact(count=2000), fact(count=4500, count_low=4500, count_high=4500, status="planned")],
        "up to is a level behind a verb that raises something",
    ),
    Case(
        "Three hundred Polish soldiers or thereabouts moved to Latvia; 200 Polish soldiers at most will follow.",
        MAY,
        [fact(count=300, count_low=None, count_high=None, approximate=True), fact(count=200, count_high=200)],
        "bounds behind the noun",
    ),
    Case(
        "In Jordan 150 planners from the US Army are to set up a headquarters.",
        MAY,
        [fact(force="United States", count=150, destinations=["Jordan"], status="planned")],
        "who is to do work at a place is to be there",
    ),
]
