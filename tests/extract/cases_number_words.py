"""Rows on counts in words, in other notations, as parts of others, as levels and as changes."""

from tests.extract.case import MAY, Case, fact

NOTATIONS: list[Case] = [
    Case("Italy has five hundred soldiers in Kosovo.", MAY, [fact(count=500, count_low=500)], "a number in words"),
    Case(
        "Twenty-five Estonian soldiers flew to Baghdad on Tuesday.",
        MAY,
        [fact(count=25, destinations=["Baghdad"], date="2023-05-09")],
        "a hyphen within a number in words",
    ),
    Case(
        "Two or three hundred Malian soldiers are in Kidal.",
        MAY,
        [fact(count=250, count_low=200, count_high=300)],
        "the scale of a range's end holds for its start",
    ),
    Case(
        "Two and a half thousand Thai soldiers are in Dili.",
        MAY,
        [fact(count=2500, destinations=["Dili"])],
        "and a half",
    ),
    Case("A dozen Latvian soldiers are in Erbil.", MAY, [fact(count=12, destinations=["Erbil"])], "a dozen"),
    Case(
        "One thousand five hundred Pakistani peacekeepers are in Bukavu.",
        MAY,
        [fact(count=1500, destinations=["Bukavu"])],
        "several words for one number",
    ),
    Case(
        "Some 1.200 Spanish troops are based in Latvia.",
        MAY,
        [fact(force="Spain", count=1200, approximate=True)],
        "a full stop between thousands",
    ),
    Case(
        "Denmark will move 1 500 soldiers to Latvia in June.",
        MAY,
        [fact(count=1500, destinations=["Latvia"], date="2023-06-01", date_end="2023-06-30")],
        "a space between thousands",
    ),
    Case(
        "Denmark will move 1\u00a0500 soldiers to Latvia.",
        MAY,
        [fact(count=1500, destinations=["Latvia"])],
        "a no-break space between thousands",
    ),
    Case(
        "Denmark will move 1\u202f500 soldiers to Latvia.",
        MAY,
        [fact(count=1500, destinations=["Latvia"])],
        "a narrow no-break space between thousands",
    ),
    Case(
        "A 450-strong Dutch contingent landed in Mali on Tuesday.",
        MAY,
        [fact(force="Netherlands", count=450, status="deployed", date="2023-05-09")],
        "N-strong before a group",
    ),
    Case(
        "A force of 620 Uruguayan soldiers is stationed in Goma.",
        MAY,
        [fact(force="Uruguay", count=620, destinations=["Goma"], status="stationed")],
        "a group counted by what follows",
    ),
    Case("Canada will send another 200 soldiers to Latvia.", MAY, [fact(count=200, status="planned")], "another"),
    Case(
        "Norway will send a further 150 troops to Lithuania.",
        MAY,
        [fact(count=150, count_low=150, approximate=False)],
        "a further",
    ),
    Case(
        "Romania will send 130 more soldiers to Bosnia.",
        MAY,
        [fact(count=130, count_low=130, count_high=130)],
        "more behind the number is no bound",
    ),
    Case(
        "The remaining 300 French soldiers left Niger on Friday.",
        MAY,
        [fact(count=300, origins=["Niger"], destinations=[], status="withdrawn", date="2023-05-05")],
        "the remaining",
    ),
    Case(
        "Germany sent 600 soldiers to Mali, 150 of them to Gao.",
        MAY,
        [fact(count=600, destinations=["Mali"]), fact(force="Germany", count=150, destinations=["Gao"])],
        "of them",
    ),
    Case(
        "Ghana has 850 soldiers in Lebanon, of whom 200 are at Naqoura.",
        MAY,
        [fact(count=850, destinations=["Lebanon"]), fact(force="Ghana", count=200, destinations=["Naqoura"])],
        "of whom",
    ),
    Case(
        "Italy will send 900 soldiers to the Baltic states: 600 to Latvia and 300 to Lithuania.",
        MAY,
        [
            fact(force="Italy", count=900, total_of_others=True),
            fact(force="Italy", count=600, destinations=["Latvia"], total_of_others=False),
            fact(force="Italy", count=300, destinations=["Lithuania"]),
        ],
        "a whole and its parts are facts of their own",
    ),
    Case(
        "Ethiopia has sent thousands of soldiers into Somalia.",
        MAY,
        [fact(force="Ethiopia", count=None, count_low=2000, count_high=None)],
        "a vague numeral is a lower bound",
    ),
    Case(
        "Rwanda has hundreds of soldiers in Mozambique.",
        MAY,
        [fact(count=None, count_low=200, count_high=None)],
        "hundreds",
    ),
    Case(
        "Poland flew dozens of commandos to Jordan.", MAY, [fact(count=None, count_low=24, count_high=None)], "dozens"
    ),
    Case(
        "Russia keeps tens of thousands of troops along Ukraine's border.",
        MAY,
        [fact(count=None, count_low=20000, status="stationed", destinations=["Ukraine's border"])],
        "tens of thousands, and a border as the place",
    ),
    Case(
        "Around 5,000 US soldiers, including 1,200 marines, are in Kuwait.",
        MAY,
        [fact(count=5000), fact(force="United States", count=1200, destinations=["Kuwait"])],
        "including",
    ),
    Case(
        "The 800-member Danish battalion is in Tuzla.",
        MAY,
        [fact(force="Denmark", count=800, destinations=["Tuzla"])],
        "N-member before a group",
    ),
    Case(
        "Sixty Norwegian soldiers and 12 vehicles arrived in Rukla on Sunday.",
        MAY,
        [fact(force="Norway", count=60)],
        "vehicles beside soldiers are no second fact",
    ),
    Case(
        "Turkey has deployed 2,500 soldiers, 60 tanks and 20 guns to Idlib.",
        MAY,
        [fact(force="Turkey", count=2500, destinations=["Idlib"])],
        "a list of people and things",
    ),
]


LEVELS: list[Case] = [
    Case(
        "The Pentagon will go down to 2,500 troops in Iraq by 15 January.",
        "2020-11-17",
        [
            fact(
                force="United States",
                count=2500,
                destinations=["Iraq"],
                status="planned",
                date=None,
                date_end="2021-01-15",
            )
        ],
        "a level to be left is planned, and its date is the coming one",
    ),
    Case(
        "France raised its force in Djibouti to 1,700 soldiers in April.",
        MAY,
        [fact(force="France", count=1700, destinations=["Djibouti"])],
        "a level reached",
    ),
    Case(
        "India increased its force in Ladakh by 2,000 soldiers.",
        MAY,
        [fact(force="India", count=2000, destinations=["Ladakh"])],
        "a change upwards goes there",
    ),
    Case(
        "After the pullout 650 American soldiers will remain in Iraq.",
        MAY,
        [fact(count=650, destinations=["Iraq"], origins=[])],
        "those who stay have not left",
    ),
]
