"""Rows on how a count is worded: exact, rounded, a range, bounded, vague."""

from tests.extract.case import MAY, Case, fact

COUNTS: list[Case] = [
    Case(
        "France sent 1,400 soldiers to Chad on Monday.",
        MAY,
        [
            fact(
                force="France",
                count=1400,
                count_low=1400,
                count_high=1400,
                approximate=False,
                destinations=["Chad"],
                origins=[],
                status="deployed",
                hypothetical=False,
                date="2023-05-08",
                date_end="2023-05-08",
                unit=None,
            )
        ],
        "every slot of the plainest sentence",
    ),
    Case(
        "About 1,500 Russian troops are stationed in Transnistria.",
        MAY,
        [fact(count=1500, count_low=None, count_high=None, approximate=True, status="stationed")],
        "a rounded number has no bounds",
    ),
    Case(
        "Nearly 4,000 Kenyan soldiers are in southern Somalia.",
        MAY,
        [fact(count=4000, count_low=None, count_high=None, approximate=True, destinations=["southern Somalia"])],
        "nearly",
    ),
    Case(
        "An estimated 700 Wagner mercenaries are in Mali.",
        MAY,
        [fact(force="Wagner Group", count=700, approximate=True, destinations=["Mali"])],
        "an estimate",
    ),
    Case(
        "Britain will send 2,000 to 3,000 troops to Estonia.",
        MAY,
        [
            fact(
                count=2500,
                count_low=2000,
                count_high=3000,
                status="planned",
                hypothetical=False,
                date=None,
                date_end=None,
            )
        ],
        "a range gives its midpoint and both bounds; a plan without a date has none",
    ),
    Case(
        "Between 700 and 800 Czech soldiers are in Slovakia.",
        MAY,
        [fact(count=750, count_low=700, count_high=800)],
        "a range in words",
    ),
    Case(
        "Niger hosts 1,000-1,500 French soldiers.",
        MAY,
        [fact(force="France", count=1250, count_low=1000, count_high=1500, destinations=["Niger"], status="stationed")],
        "a range with a hyphen; the host is the place, not the force",
    ),
    Case(
        "More than 900 American soldiers are in Syria.",
        MAY,
        [fact(force="United States", count=900, count_low=900, count_high=None, approximate=False)],
        "a lower bound",
    ),
    Case(
        "At least 250 Ugandan soldiers entered Congo on Sunday.",
        MAY,
        [fact(count=250, count_low=250, count_high=None, destinations=["Congo"], date="2023-05-07")],
        "at least",
    ),
    Case(
        "Up to 800 Italian troops could be sent to Romania.",
        MAY,
        [fact(count=800, count_low=None, count_high=800, status="planned", hypothetical=True)],
        "an upper bound",
    ),
    Case(
        "Fewer than 100 British soldiers remain in Kabul.",
        MAY,
        [fact(count=100, count_low=None, count_high=100, status="stationed", destinations=["Kabul"])],
        "fewer than",
    ),
    Case(
        "No more than 300 Thai soldiers are in Dili.",
        MAY,
        [fact(force="Thailand", count=300, count_low=None, count_high=300)],
        "“no more than” is an upper bound, not a lower one",
    ),
    Case(
        "As many as 300 Turkish soldiers are in Mogadishu.",
        MAY,
        [fact(count=300, count_low=None, count_high=300)],
        "as many as",
    ),
    Case(
        "Several hundred Nigerian soldiers are in Liberia.",
        MAY,
        [fact(count=None, count_high=None, destinations=["Liberia"])],
        "several hundred is no number",
    ),
    Case(
        "Thousands of Ethiopian soldiers have crossed into Somalia.",
        MAY,
        [
            fact(
                force="Ethiopia",
                count=None,
                count_low=2000,
                count_high=None,
                status="deployed",
                destinations=["Somalia"],
            )
        ],
        "vague numeral, of, people's name, noun",
    ),
    Case(
        "Hundreds of Rwandan soldiers are in Mozambique.",
        MAY,
        [fact(force="Rwanda", count=None, count_low=200, count_high=None, destinations=["Mozambique"])],
        "hundreds of, before a people's name",
    ),
    Case(
        "Dozens of Polish commandos arrived in Jordan on 3 May.",
        MAY,
        [fact(force="Poland", count=None, count_low=24, count_high=None, date="2023-05-03", date_end="2023-05-03")],
        "dozens of, before a people's name",
    ),
    Case(
        "Tens of thousands of Russian troops are massed along Ukraine's border.",
        MAY,
        [fact(force="Russia", count=None, count_low=20000, status="stationed", destinations=["Ukraine's border"])],
        "tens of thousands of, before a people's name",
    ),
]
