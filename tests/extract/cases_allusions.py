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
]
