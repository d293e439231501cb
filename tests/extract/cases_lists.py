"""Rows on lists of contingents under a heading or a question, and on what troops do at a place."""

from tests.extract.case import MAY, Case, fact

_CHAD = """Where are foreign soldiers based in Chad?
- France: some 1,000, at N'Djamena and Faya-Largeau
- United States: fewer than 100 until last month. Most flew to Germany.
- Hungary: up to 200 soldiers
- Togo: 50 killed"""

_MALI = """Who still has troops in Mali?
• Germany – 1,200
• Wagner – about 1,000 men, most of them in the centre"""

LISTS: list[Case] = [
    Case(
        _CHAD,
        MAY,
        [
            fact(force="France", count=1000, destinations=["N'Djamena", "Faya-Largeau"], status="stationed"),
            fact(force="United States", count=100, destinations=["Chad"], date_end="2023-04-30"),
            fact(force="Hungary", count=200, count_high=200, destinations=["Chad"]),
        ],
        "bullets under a question: an own place, an own date, a remark behind, casualties left",
    ),
    Case(
        _MALI,
        MAY,
        [
            fact(force="Germany", count=1200, destinations=["Mali"]),
            fact(force="Wagner Group", count=1000, destinations=["Mali"]),
        ],
        "dashes, and an organisation",
    ),
    Case(
        "Danish troops are well liked. Two hundred engineers have been giving lessons at Gao since March.",
        MAY,
        [fact(force="Denmark", count=200, destinations=["Gao"], status="stationed", date="2023-03-01")],
        "what they do at a place tells that they are there",
    ),
    Case(
        "Norway will send 150 soldiers to Mali to repair the camp.",
        MAY,
        [fact(force="Norway", count=150, destinations=["Mali"], status="planned")],
        "what they are sent for does not tell where",
    ),
    Case(
        "Egyptians to the number of 800 are stationed in Baidoa, the army said.",
        MAY,
        [fact(force="Egypt", count=800, destinations=["Baidoa"])],
        "a nation before its number",
    ),
]
