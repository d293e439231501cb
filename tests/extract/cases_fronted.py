"""Rows on places that stand in front of the troops or are the subject, and on who only says so between them."""

from tests.extract.case import MAY, Case, fact

FRONTED: list[Case] = [
    Case(
        "At the port of Constanta, 600 French soldiers have been arriving from Toulon since Friday.",
        MAY,
        [fact(count=600, origins=["Toulon"], destinations=["Constanta"], status="deployed")],
        "who arrives has come to the place that the sentence begins with",
    ),
    Case(
        "In Gao, the ministry said on Friday, 200 German soldiers have arrived.",
        MAY,
        [fact(count=200, destinations=["Gao"], status="deployed")],
        "who says so stands between the place and the troops",
    ),
    Case(
        "In Washington, officials said, Poland will send 500 soldiers to Mali.",
        MAY,
        [fact(force="Poland", count=500, destinations=["Mali"])],
        "the place where it is said is not where they go",
    ),
    Case(
        "Skrunda Island, which the army had forgotten, has housed 200 Danish servicemen since March.",
        MAY,
        [fact(force="Denmark", count=200, destinations=["Skrunda Island"], status="stationed")],
        "a place in no list, told by its noun, that houses troops",
    ),
    Case(
        "Latvia will have 2,000 Canadian soldiers by next year.",
        MAY,
        [fact(force="Canada", count=2000, destinations=["Latvia"], status="planned")],
        "a country that has another country's troops is where they are",
    ),
    Case(
        "The 120 Danish soldiers, who had flown in from Aalborg, were greeted at Riga airport by the minister.",
        MAY,
        [fact(force="Denmark", count=120, destinations=["Riga airport"], status="deployed")],
        "who is greeted at a place has come there",
    ),
    Case(
        "Some of the 800 soldiers Britain sent have landed in Tallinn.",
        MAY,
        [fact(force="United Kingdom", count=800, destinations=["Tallinn"], status="deployed")],
        "troops of whom some have come are on their way",
    ),
    Case(
        "Two transports bearing 150 French soldiers flew from Dakar to Bangui on Tuesday.",
        MAY,
        [fact(force="France", count=150, origins=["Dakar"], destinations=["Bangui"], status="deployed")],
        "who is on board goes where the aircraft goes",
    ),
    Case(
        "The 300 Spanish soldiers are destined for Adazi.",
        MAY,
        [fact(force="Spain", count=300, destinations=["Adazi"], status="planned")],
        "who is meant for a place is to go there",
    ),
    Case(
        "In Abidjan some 900 marine infantry and engineer troops are stationed, French officers say.",
        MAY,
        [fact(force="France", count=900, destinations=["Abidjan"], status="stationed")],
        "a conjunction between the number and its noun begins no clause",
    ),
    Case(
        "French troops in Chad number about 1,000.",
        MAY,
        [fact(force="France", count=1000, destinations=["Chad"], status="stationed")],
        "number is a verb between troops and their number",
    ),
    Case(
        "In New York, the Security Council of the United Nations voted to add 2,000 soldiers to its mission in Haiti.",
        MAY,
        [fact(force="United Nations", count=2000, destinations=["Haiti"])],
        "where it is decided is not where they are",
    ),
    Case(
        "What the Danes have themselves is up at Daneborg, where about 50 of them live in huts; soldiers stay a year.",
        MAY,
        [fact(force="Denmark", count=50, destinations=["Daneborg"], status="stationed")],
        "of them: the people that the sentence named last",
    ),
    Case(
        "Poland will bring home the 200 soldiers it sent to Mali.",
        MAY,
        [fact(force="Poland", count=200, origins=["Mali"], destinations=[], status="withdrawn")],
        "where they were sent is where they come home from",
    ),
    Case(
        "Canada runs the camp at Adazi, Latvia. There are about 1,000 Canadian soldiers in the country.",
        MAY,
        [fact(force="Canada", count=1000, destinations=["Latvia"], status="stationed")],
        "the country is the one that a place was named with",
    ),
    Case(
        "Danish officers are in Pristina. The EU-led force in Bosnia consists of some 350 personnel.",
        MAY,
        [fact(force="European Union", count=350, destinations=["Bosnia"], status="stationed")],
        "an organisation is no place",
    ),
    Case(
        "Some 200 Norwegian soldiers will in due course take up quarters in Tapa, Estonia.",
        MAY,
        [fact(count=200, destinations=["Tapa"], status="planned")],
        "in due course stands within a verb",
    ),
]
