"""Rows on a force that only an earlier sentence, a relative clause or the name of its soldiers tells."""

from tests.extract.case import MAY, Case, fact

ALLUSIONS: list[Case] = [
    Case(
        "Iran has sent more than 1,000 Revolutionary Guards to Syria.",
        MAY,
        [fact(force="Iran", count=1000, count_low=1000, destinations=["Syria"])],
        "a corps whose name is its people",
    ),
    Case(
        "Some 9,000 of the UN's blue helmets are in Bangui.",
        MAY,
        [fact(force="United Nations", count=9000, destinations=["Bangui"], status="stationed")],
        "the blue helmets of their owner",
    ),
    Case(
        "More than 600 Gurkhas are in Brunei.",
        MAY,
        [fact(force="United Kingdom", count=600, destinations=["Brunei"])],
        "soldiers who have a name of their own",
    ),
    Case(
        "Senegalese soldiers rolled into Banjul on Sunday. Some 1,200 of them are camped around the port, he said.",
        MAY,
        [fact(force="Senegal", count=1200, destinations=["Banjul"])],
        "of them: troops that were named without a number",
    ),
    Case(
        "The soldiers fought beside units backed by Uganda, which has kept 2,000 men in eastern Congo.",
        MAY,
        [fact(force="Uganda", count=2000, destinations=["eastern Congo"])],
        "the country right before the relative clause",
    ),
    Case(
        "British soldiers have arrived in Mali. Numbering 250 in all, they are based at Gao.",
        MAY,
        [fact(force="United Kingdom", count=250, destinations=["Gao"], status="stationed")],
        "a number before the clause that places them",
    ),
    Case(
        "Chad's President Idriss Deby kept his word. Two thousand of his soldiers are in northern Mali.",
        MAY,
        [fact(force="Chad", count=2000, destinations=["northern Mali"])],
        "of a president: his country's",
    ),
    Case(
        "Kampala sent 300 soldiers to Malabo; they have moved 1,500 crates since.",
        MAY,
        [fact(force="Uganda", count=300, destinations=["Malabo"], status="deployed")],
        "what they move is not where they go",
    ),
    Case(
        "The 100 Swedish soldiers in Mali leave on Friday.",
        MAY,
        [fact(origins=["Mali"], status="withdrawn", date="2023-05-12", date_end="2023-05-12")],
        "a present that tells a plan: the coming weekday",
    ),
    Case(
        "The minister reviewed the 400-strong Senegalese contingent. The group leaves for Bangui on Friday.",
        MAY,
        [fact(force="Senegal", count=400, destinations=["Bangui"], status="planned", date="2023-05-12")],
        "a count in a sentence that tells nothing, the movement in the next",
    ),
    Case(
        "On Thursday 300 Indian soldiers set out from Delhi, two companies that the mission in Juba had asked for. "
        "They landed at Entebbe a day later.",
        MAY,
        [fact(force="India", count=300, origins=["Delhi"], destinations=["Entebbe"], status="deployed")],
        "the place of an object relative is not theirs; where they land comes later",
    ),
    Case(
        "The Kremlin admitted it on Monday. Three hundred soldiers had gone to Bangui.",
        MAY,
        [fact(force="Russia", count=300, destinations=["Bangui"], status="deployed")],
        "a house of government as the subject of the sentence before",
    ),
    Case(
        "In the Gambia all is quiet. About 500 Nigerian soldiers are spread all over the country.",
        MAY,
        [fact(force="Nigeria", count=500, destinations=["Gambia"], status="stationed")],
        "all over the country",
    ),
    Case(
        "Kenya is tired of the war. Some 14,000 peacekeepers serve with Monusco in Ituri.",
        MAY,
        [fact(force="United Nations", count=14000, destinations=["Ituri"], status="stationed")],
        "with a mission, as papers write it: its organisation's, not the last subject's",
    ),
    Case(
        "Bulgaria has promised 155 soldiers. They will go to Sarajevo in June.",
        MAY,
        [
            fact(force="Bulgaria", count=155, destinations=["Sarajevo"], date="2023-06-01", date_end="2023-06-30"),
        ],
        "the next sentence gives its place, and has to give its date too",
    ),
    Case(
        "Zambian Defence Minister Ambrose Lufuma told parliament that 930 soldiers were serving in Bangui.",
        MAY,
        [fact(force="Zambia", count=930, destinations=["Bangui"])],
        "the minister who speaks, where nobody else is named",
    ),
    Case(
        "Chad will withdraw the 1,200 soldiers who are stationed in northern Mali.",
        MAY,
        [fact(force="Chad", count=1200, origins=["northern Mali"], destinations=[], status="withdrawn")],
        "where they are stationed is where they are taken from",
    ),
    Case(
        "Sweden pulled out 250 soldiers serving in Timbuktu.",
        MAY,
        [fact(force="Sweden", count=250, origins=["Timbuktu"], status="withdrawn")],
        "the same with a participle",
    ),
    Case(
        "The UN has 17,500 peacekeepers in South Sudan; India, with 2,370, is the biggest contributor.",
        MAY,
        [
            fact(force="United Nations", count=17500, destinations=["South Sudan"]),
            fact(force="India", count=2370, destinations=["South Sudan"]),
        ],
        "a contributor is whose they are, not where",
    ),
    Case(
        "Some 400 Turkish soldiers operate out of al-Watiya and the outskirts of Misrata.",
        MAY,
        [fact(force="Turkey", count=400, origins=[], destinations=["al-Watiya", "Misrata"], status="stationed")],
        "where they operate out of is where they are; two places, one described",
    ),
    Case(
        "The 150 Kenyan soldiers left Nairobi on Monday and arrived in Goma a day later.",
        MAY,
        [fact(force="Kenya", count=150, origins=["Nairobi"], destinations=["Goma"], status="deployed")],
        "the same troops go on in the next clause",
    ),
]
