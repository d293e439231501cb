"""Rows on lists of contingents, totals with their parts, and levels before and after a change."""

from tests.extract.case import MAY, Case, fact

CONTINGENTS: list[Case] = [
    Case(
        "Berlin is sending 350 troops to Lithuania, The Hague 250, Oslo about 60 and Prague up to 100.",
        MAY,
        [
            fact(force="Germany", count=350, destinations=["Lithuania"], status="planned"),
            fact(force="Netherlands", count=250, destinations=["Lithuania"], status="planned"),
            fact(force="Norway", count=60, destinations=["Lithuania"], status="planned"),
            fact(force="Czech Republic", count=100, destinations=["Lithuania"], status="planned"),
        ],
        "capitals that have no verb of their own are senders, not places",
    ),
    Case(
        "Ghana sent 460 soldiers to Lebanon, Fiji 135, Nepal and Ireland 450 apiece.",
        MAY,
        [
            fact(force="Ghana", count=460, destinations=["Lebanon"]),
            fact(force="Fiji", count=135, destinations=["Lebanon"]),
            fact(force="Ireland", count=450, destinations=["Lebanon"]),
            fact(force="Nepal", count=450, destinations=["Lebanon"]),
        ],
        "one number that several have each",
    ),
    Case(
        "Denmark will send 300 soldiers to Estonia, Norway and Sweden 50 each.",
        MAY,
        [
            fact(force="Denmark", count=300, destinations=["Estonia"]),
            fact(force="Sweden", count=50, destinations=["Estonia"]),
            fact(force="Norway", count=50, destinations=["Estonia"]),
        ],
        "the place before them is none of those who send",
    ),
    Case(
        "The Netherlands will send 900 soldiers to the Baltic states: 600 to Lithuania and 300 to Latvia.",
        MAY,
        [
            fact(count=900, destinations=["Baltic states"], status="planned", total_of_others=True),
            fact(count=600, destinations=["Lithuania"], status="planned"),
            fact(count=300, destinations=["Latvia"], status="planned"),
        ],
        "the parts behind a colon do what the whole does",
    ),
    Case(
        "About 1,700 American soldiers flew to Poland, 1,000 to Romania and 300 to Germany.",
        MAY,
        [
            fact(count=1700, destinations=["Poland"], status="deployed"),
            fact(count=1000, destinations=["Romania"], status="deployed"),
            fact(count=300, destinations=["Germany"], status="deployed"),
        ],
        "numbers in a row with the first one's verb behind its subject",
    ),
    Case(
        "The number of Dutch soldiers in Mali will fall from 420 to 250 by September.",
        MAY,
        [
            fact(count=420, destinations=["Mali"], status="stationed", date=MAY),
            fact(count=250, destinations=["Mali"], status="planned", date_end="2023-09-30"),
        ],
        "the level before a cut is a presence, not a withdrawal",
    ),
    Case(
        "The reinforcement raised the number of Turkish troops in Kosovo from 400 to 900.",
        MAY,
        [
            fact(force="Turkey", count=400, destinations=["Kosovo"], status="stationed", date=None),
            fact(force="Turkey", count=900, destinations=["Kosovo"], status="stationed"),
        ],
        "behind a verb of change “from … to” is no range",
    ),
    Case(
        "The Dutch will withdraw the 60 troops they keep in Niger by June.",
        MAY,
        [fact(force="Netherlands", count=60, origins=["Niger"], destinations=[], status="withdrawn")],
        "the main verb takes home those whom the aside keeps there",
    ),
    Case(
        "A column with 80 Latvian soldiers pulled out of Adazi on Monday, bound for Kosovo, and some 120 troops in "
        "all, half of them reservists, will be there by July.",
        MAY,
        [
            fact(count=80, origins=["Adazi"], destinations=["Kosovo"], status="deployed"),
            fact(count=120, destinations=["Kosovo"], status="planned", date_end="2023-07-31"),
        ],
        "a new subject behind a comma, with an apposition; leaving a base at home for abroad is no withdrawal",
    ),
    Case(
        "Ottawa, which has 200 soldiers in Latvia, would like a larger force.",
        MAY,
        [fact(force="Canada", count=200, destinations=["Latvia"], status="stationed")],
        "what the main clause wishes is not said of the relative clause",
    ),
    Case(
        "Peacekeepers guard a camp in Bentiu. More than 40,000 civilians shelter in two camps, "
        "some 9,000 of them in Malakal.",
        MAY,
        [],
        "a part of civilians",
    ),
    Case(
        "About 200 Ghanaian soldiers flew to Mali on Monday from the mission in Liberia.",
        MAY,
        [fact(count=200, origins=["Liberia"], destinations=["Mali"], status="deployed")],
        "from the mission in a place is from that place",
    ),
    Case(
        "About 900 soldiers of the 82nd Airborne landed at Rzeszow on Sunday.",
        MAY,
        [fact(force="United States", count=900, destinations=["Rzeszow"], status="deployed")],
        "a formation by its short name",
    ),
    Case(
        "One hundred Nepalese soldiers, transferred from Haiti, landed in Juba on Monday.",
        MAY,
        [fact(count=100, origins=["Haiti"], destinations=["Juba"], status="deployed", date="2023-05-08")],
        "the main verb stands behind a participle between commas",
    ),
]
