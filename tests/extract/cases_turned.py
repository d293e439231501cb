"""Rows on what turns a verb: levels before and after a change, particles behind it, nouns, and who is left."""

from tests.extract.case import MAY, Case, fact

TURNED: list[Case] = [
    Case(
        "The number of American soldiers in Iraq will fall from 5,200 to 3,000 by September.",
        MAY,
        [
            fact(count=5200, destinations=["Iraq"], status="stationed"),
            fact(count=3000, destinations=["Iraq"], status="planned", date_end="2023-09-30"),
        ],
        "the level before a cut is a presence, not a withdrawal",
    ),
    Case(
        "Britain will leave 400 soldiers in Kosovo.",
        MAY,
        [fact(force="United Kingdom", count=400, destinations=["Kosovo"], status="planned")],
        "who is left somewhere does not leave it",
    ),
    Case(
        "Italy has withdrawn 900 troops from Iraq, leaving about 300 in the country.",
        MAY,
        [
            fact(count=900, origins=["Iraq"], status="withdrawn"),
            fact(count=300, destinations=["Iraq"], status="stationed"),
        ],
        "what is left behind a withdrawal is there",
    ),
    Case(
        "Norway will send 200 more soldiers to Lithuania, bringing its contingent there to 600.",
        MAY,
        [fact(count=200, status="planned"), fact(count=600, destinations=["Lithuania"], status="planned")],
        "the level that a plan brings is planned",
    ),
    Case(
        "Turkey flew 250 soldiers out of Tripoli on Sunday.",
        MAY,
        [fact(force="Turkey", count=250, origins=["Tripoli"], destinations=[], status="withdrawn")],
        "out of, behind the troops, turns a sending into a withdrawal",
    ),
    Case(
        "Some 120 Swiss soldiers were brought home from Kosovo.",
        MAY,
        [fact(count=120, origins=["Kosovo"], status="withdrawn")],
        "home, behind a passive",
    ),
    Case(
        "The last 300 Belgian soldiers should be out of Mali by June.",
        MAY,
        [fact(count=300, origins=["Mali"], status="withdrawn")],
        "be out of is to leave",
    ),
    Case(
        "About 700 Portuguese soldiers ended their tour in Lithuania on Monday.",
        MAY,
        [fact(count=700, origins=["Lithuania"], status="withdrawn")],
        "the end of a tour is a departure",
    ),
    Case(
        "Some 600 Turkish soldiers are deployed in Qatar.",
        MAY,
        [fact(count=600, destinations=["Qatar"], status="stationed")],
        "the present passive tells where they are",
    ),
    Case(
        "Sudan has massed 9,000 troops near Kassala.",
        MAY,
        [fact(count=9000, destinations=["Kassala"], status="stationed")],
        "massed is there",
    ),
    Case(
        "Around 180 Greek soldiers ship out in July for Cyprus.",
        MAY,
        [fact(count=180, destinations=["Cyprus"], status="planned", date="2023-07-01")],
        "the present with a day to come is a plan",
    ),
    Case(
        "Italy will reinforce Latvia with 300 soldiers.",
        MAY,
        [fact(force="Italy", count=300, destinations=["Latvia"], status="planned")],
        "with, behind a verb of strengthening",
    ),
    Case(
        "Spain is adding 150 troops to its force in Lebanon.",
        MAY,
        [fact(force="Spain", count=150, destinations=["Lebanon"], status="planned")],
        "added to what is there",
    ),
    Case(
        "The departure of the last 90 Czech soldiers from Mali is planned for Friday.",
        MAY,
        [fact(count=90, origins=["Mali"], status="withdrawn")],
        "a noun that is the subject of its verb, and an adjective before the number",
    ),
    Case(
        "The first 200 of 900 Kenyan soldiers arrived in Haiti on Monday.",
        MAY,
        [fact(count=200, destinations=["Haiti"], status="deployed")],
        "the whole behind of is not what arrived",
    ),
    Case(
        "About 350 Danish soldiers train local forces in Iraq.",
        MAY,
        [fact(count=350, destinations=["Iraq"], status="stationed")],
        "who trains others is no trainee",
    ),
    Case(
        "Ghana's 400 soldiers in Mali will be joined by 120 Togolese.",
        MAY,
        [
            fact(force="Ghana", count=400, destinations=["Mali"], status="stationed"),
            fact(force="Togo", count=120, status="planned"),
        ],
        "who is joined is there already",
    ),
    Case("Two hundred Kenyan soldiers were decorated in Nairobi on Friday.", MAY, [], "done to them, no presence"),
    Case("Some 60 Malian soldiers were gunned down near Gao.", MAY, [], "casualties"),
    Case(
        "Some 220 Dutch soldiers will bivouac in Romania next month.",
        MAY,
        [fact(count=220, destinations=["Romania"], status="planned")],
        "a verb in no list is one behind a modal",
    ),
    Case(
        "The last 80 Finnish soldiers ought to be out of Somalia by June.",
        MAY,
        [fact(count=80, origins=["Somalia"], status="withdrawn")],
        "ought to",
    ),
    Case(
        "• Spain has led the mission in Latvia since 2022. Some 600 Spanish soldiers are based at Adazi.",
        MAY,
        [fact(count=600, destinations=["Adazi"], status="stationed")],
        "a sentence ends behind a bullet as well",
    ),
    Case(
        "Some 900 Danish soldiers are in Latvia; an exercise begins there in May.",
        MAY,
        [fact(count=900, destinations=["Latvia"], status="stationed")],
        "an exercise behind a semicolon",
    ),
    Case(
        "Norwegian troops landed on Monday. Oslo has flown another 300 of its own to Cyprus.",
        MAY,
        [fact(force="Norway", count=300, destinations=["Cyprus"], status="deployed")],
        "of its own",
    ),
    Case(
        "Sweden has 400 soldiers, divided between Kabul and Kandahar.",
        MAY,
        [fact(count=400, destinations=["Kabul", "Kandahar"], status="stationed")],
        "a participle behind a comma tells where they are",
    ),
    Case(
        "About 90 Turkish soldiers patrol the border with Georgia.",
        MAY,
        [fact(force="Turkey", count=90, destinations=["border with Georgia"])],
        "a border as the object of its verb",
    ),
    Case(
        "The United States is sending help. Some 450 Marines from Camp Lejeune, N.C., are due in Haiti next week.",
        MAY,
        [fact(force="United States", count=450, origins=["Camp Lejeune"], destinations=["Haiti"], status="planned")],
        "a base tells whose they are where nothing else does",
    ),
    Case(
        "Japan cut its force in Djibouti by 150 soldiers in March.",
        MAY,
        [fact(count=150, origins=["Djibouti"], status="withdrawn")],
        "what is cut leaves its place",
    ),
    Case(
        "The United States will cut its force in Afghanistan by 1,600 soldiers to 5,500.",
        MAY,
        [
            fact(count=1600, origins=["Afghanistan"], destinations=[], status="withdrawn"),
            fact(count=5500, destinations=["Afghanistan"], status="planned"),
        ],
        "those who are cut leave the place: it is their origin",
    ),
    Case(
        "Hungary is to more than double its force in Chad, to 400 soldiers.",
        MAY,
        [fact(count=400, destinations=["Chad"], status="planned")],
        "an adverb of two words before an infinitive",
    ),
    Case(
        "The Danish contribution of 150 soldiers moves to Narva next month.",
        MAY,
        [fact(force="Denmark", count=150, destinations=["Narva"], status="planned")],
        "a noun for the troops themselves gives way to its verb",
    ),
    Case(
        "Of the 1,200 Italian soldiers now in Mosul, 400 are to leave by June.",
        MAY,
        [
            fact(count=1200, destinations=["Mosul"], status="stationed"),
            fact(count=400, origins=["Mosul"], status="withdrawn"),
        ],
        "the whole, named first, is only there",
    ),
    Case(
        "Ghana has soldiers abroad. The number of Italians in Latvia has gone up from 200 to 300.",
        MAY,
        [fact(force="Italy", count=200, destinations=["Latvia"]), fact(force="Italy", count=300)],
        "a people behind number of",
    ),
]
