"""Rows on reasons to leave a count that do not hold: an old date, an exercise or an era told of something else."""

from tests.extract.case import MAY, Case, fact

REFUSALS: list[Case] = [
    Case(
        "The force, whose mandate dates from 1999, is made up of some 4,500 NATO peacekeepers in Kosovo.",
        MAY,
        [fact(force="NATO", count=4500, destinations=["Kosovo"], status="stationed")],
        "the old date is not that of a presence told in the present",
    ),
    Case(
        "About 300 US Marines are expected in Norway on Monday, the first foreign troops there since World War II.",
        MAY,
        [fact(force="United States", count=300, destinations=["Norway"], status="planned")],
        "an era that the troops are compared with is not theirs",
    ),
    Case(
        "At the height of the fighting in World War II 10,000 American soldiers were on Iceland.",
        MAY,
        [],
        "an era that the clause tells of is history",
    ),
    Case(
        "A thousand German soldiers crossed the sea to Lithuania this month for an exercise named Griffin Storm.",
        MAY,
        [fact(force="Germany", count=1000, destinations=["Lithuania"], status="deployed")],
        "troops that are sent abroad for an exercise are there",
    ),
    Case(
        "British troops are in Kosovo. Four hundred soldiers of the Lancashire Regiment were in Kosovo on exercise.",
        MAY,
        [fact(count=400, destinations=["Kosovo"], status="stationed")],
        "troops on exercise abroad are there",
    ),
    Case(
        "Russian troops have left. Moscow speaks of 5,000 soldiers of its own for Syria.",
        MAY,
        [fact(force="Russia", count=5000, destinations=["Syria"], status="planned", hypothetical=True)],
        "what is only talked of is not decided",
    ),
    Case(
        "Kazakh soldiers are in Almaty. The ministry speaks of 9,900 arrests.",
        MAY,
        [],
        "arrests that are talked of are no troops",
    ),
    Case(
        "About 30 armed Serbs battled police in the village of Banjska in northern Kosovo.",
        MAY,
        [],
        "attackers in a skirmish",
    ),
    Case(
        "Lithuania has an army it hopes to enlarge to 30,000 soldiers.",
        MAY,
        [],
        "the size that a whole army is to have",
    ),
    Case(
        "The Union means to relieve the NATO force in Bosnia, currently 12,000 strong, at a later stage.",
        MAY,
        [fact(force="NATO", count=12000, destinations=["Bosnia"], status="stationed")],
        "how strong a force is now, whatever is to be done with it",
    ),
    Case(
        "Serbian troops near the border with Kosovo had been cut to 4,500 from 8,350, a general said.",
        MAY,
        [fact(count=4500, status="stationed"), fact(count=8350, status="stationed")],
        "the level before a cut stands behind the one after it",
    ),
    Case(
        "Russian soldiers are in Crimea. Moscow keeps roughly 11,000 people at Sevastopol in ordinary times.",
        MAY,
        [fact(force="Russia", count=11000, destinations=["Sevastopol"], status="stationed")],
        "people whom a state keeps at a place abroad in words of soldiers",
    ),
    Case(
        "Some 500 soldiers provided by Canada arrived in Latvia on Monday.",
        MAY,
        [fact(force="Canada", count=500, destinations=["Latvia"], status="deployed")],
        "who provides them is whose they are, and the verb behind tells what they do",
    ),
    Case(
        "Troops are to go to Gaza. Indonesia has made the largest offer, up to 8,000.",
        MAY,
        [fact(force="Indonesia", count_high=8000, destinations=["Gaza"], status="planned", hypothetical=True)],
        "a number behind the noun of an offer is what is offered",
    ),
    Case(
        "Ukraine asks for soldiers. Vilnius obtained authority for a contingent of up to 150 soldiers for Ukraine.",
        MAY,
        [fact(force="Lithuania", count_high=150, destinations=["Ukraine"], status="planned", hypothetical=True)],
        "what there is authority for may be sent",
    ),
    Case(
        "Zambian soldiers are in Lunsar. About 500 of those, Zambians for the most part, are in the hands of rebels.",
        MAY,
        [],
        "captives, with an aside between",
    ),
]
