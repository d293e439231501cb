"""Rows on when: the day, month or stretch that a wording means on the day of the article."""

from tests.extract.case import MAY, Case, fact


def _on(wording: str, published: str, date: str | None, date_end: str | None, note: str) -> Case:
    """A row on the date of a plain movement or presence."""
    return Case(wording, published, [fact(date=date, date_end=date_end)], note)


DATES: list[Case] = [
    _on(
        "Six hundred Serbian soldiers arrived in Beirut on Thursday.",
        MAY,
        "2023-05-04",
        "2023-05-04",
        "a weekday in the past",
    ),
    _on(
        "Six hundred Serbian soldiers will arrive in Beirut on Thursday.",
        MAY,
        "2023-05-11",
        "2023-05-11",
        "a weekday to come",
    ),
    _on("Six hundred Serbian soldiers arrived in Beirut yesterday.", MAY, "2023-05-09", "2023-05-09", "yesterday"),
    _on("Six hundred Serbian soldiers will fly to Beirut tomorrow.", MAY, "2023-05-11", "2023-05-11", "tomorrow"),
    _on(
        "Six hundred Serbian soldiers arrived in Beirut in December.",
        MAY,
        "2022-12-01",
        "2022-12-31",
        "a month of last year",
    ),
    _on(
        "Six hundred Serbian soldiers arrived in Beirut in May.",
        MAY,
        "2023-05-01",
        "2023-05-31",
        "the month that is running, in its first half: not that of last year",
    ),
    _on(
        "Six hundred Serbian soldiers will go to Beirut in January.",
        MAY,
        "2024-01-01",
        "2024-01-31",
        "a month of next year",
    ),
    _on("Six hundred Serbian soldiers will be in Beirut by July.", MAY, None, "2023-07-31", "by"),
    _on(
        "Six hundred Serbian soldiers have been in Beirut since 2 March.",
        MAY,
        "2023-03-02",
        "2023-05-10",
        "since lasts to the article",
    ),
    _on(
        "Between 15 and 20 May 250 Slovak soldiers will move to Latvia.",
        MAY,
        "2023-05-15",
        "2023-05-20",
        "between two days",
    ),
    _on(
        "Six hundred Serbian soldiers will fly to Beirut this week.",
        MAY,
        "2023-05-08",
        "2023-05-14",
        "this week is Monday to Sunday",
    ),
    _on("Six hundred Serbian soldiers will fly to Beirut in the coming days.", MAY, "2023-05-10", None, "an open end"),
    _on("Serbia sent 600 soldiers to Beirut last year.", MAY, "2022-01-01", "2022-12-31", "last year"),
    _on("Serbia sent 600 soldiers to Beirut on 7 March 2021.", MAY, "2021-03-07", "2021-03-07", "a full date"),
    _on("Serbia sent 600 soldiers to Beirut on March 7, 2021.", MAY, "2021-03-07", "2021-03-07", "the month first"),
    _on(
        "Six hundred Serbian soldiers are in Beirut.", MAY, MAY, MAY, "a presence without a date is that of the article"
    ),
    _on("Serbia had 600 soldiers in Beirut at the time.", MAY, None, None, "a past strength without a date has none"),
    _on("Serbia will send 600 soldiers to Beirut.", MAY, None, None, "a plan without a date has none"),
    Case(
        "The 300 Finnish soldiers will stay in Lebanon until October.",
        MAY,
        [fact(force="Finland", count=300, destinations=["Lebanon"], date_end="2023-10-31")],
        "until fills the end",
    ),
    Case(
        "Six hundred Serbian soldiers will soon leave Beirut.",
        MAY,
        [fact(origins=["Beirut"], status="withdrawn", date=MAY, date_end=None)],
        "soon",
    ),
    Case(
        "Theresa May sent 300 British soldiers to Estonia.",
        MAY,
        [fact(count=300, destinations=["Estonia"], date=None)],
        "a person called like a month",
    ),
    Case(
        "President Macron on Monday ordered 500 French soldiers to Chad.",
        MAY,
        [fact(count=500, destinations=["Chad"], status="planned", date=None, date_end=None)],
        "the day of an order is not the day of the move, and lies behind, not ahead",
    ),
    _on("Serbia agreed last week to send 600 soldiers to Beirut.", MAY, None, None, "nor is the day of a decision"),
    _on(
        "Parliament has today authorised the dispatch of 600 Serbian soldiers to Beirut.",
        MAY,
        None,
        None,
        "nor a day inside the verb of deciding",
    ),
    _on(
        "Serbia's parliament voted on 3 May to send 600 soldiers to Beirut in June.",
        MAY,
        "2023-06-01",
        "2023-06-30",
        "the date before the infinitive is the vote's",
    ),
    _on("The force, launched in March 2013, has 600 Serbian soldiers in Beirut.", MAY, MAY, MAY, "a participle's date"),
    _on(
        "The 600 Serbian soldiers camped in Beirut are to stay until July.",
        MAY,
        None,
        "2023-07-31",
        "another verb's end",
    ),
    _on(
        "Six hundred Serbian soldiers will go to Beirut, Vucic informed deputies on Tuesday.",
        MAY,
        None,
        None,
        "told",
    ),
    _on(
        "Some 600 Serbian soldiers are due in Beirut on 10 September.",
        MAY,
        "2023-09-10",
        "2023-09-10",
        "the day that they are due on is the move's",
    ),
    _on(
        "Some 600 Serbian soldiers are expected next week to leave Beirut.",
        MAY,
        "2023-05-15",
        "2023-05-21",
        "so is the day that a move is expected for",
    ),
    _on(
        "A general told lawmakers in April that 600 Serbian soldiers were serving in Beirut.",
        MAY,
        "2023-04-01",
        "2023-04-30",
        "a presence that is reported is of the day of the report",
    ),
    _on(
        "The minister said 600 Serbian soldiers were stationed in Beirut.",
        MAY,
        MAY,
        MAY,
        "a presence reported without a day is the article's",
    ),
    _on("Six hundred Serbian soldiers were serving in Beirut already.", MAY, None, MAY, "already ends at the article"),
    _on(
        "Some 600 Serbian soldiers have been in Beirut since the war began.",
        MAY,
        None,
        MAY,
        "since an event: from a day that is not told",
    ),
    Case(
        "On Monday 300 Polish soldiers flew to Mali and 200 Danish soldiers sailed to Cyprus.",
        MAY,
        [fact(count=300, date="2023-05-08"), fact(count=200, date="2023-05-08", date_end="2023-05-08")],
        "the date that begins a sentence holds for both of its clauses",
    ),
    Case(
        "Italy has pledged 3,000 soldiers to Lebanon, and France, which leads the force until February, 2,000.",
        MAY,
        [fact(count=3000, date=None, date_end=None), fact(count=2000, date=None, date_end=None)],
        "the date of a relative clause that stands between is not the troops'",
    ),
    Case(
        "Three hundred Polish soldiers flew to Mali on 3 May. Another 200 followed the next day.",
        MAY,
        [fact(count=300, date="2023-05-03"), fact(count=200, date="2023-05-04", date_end="2023-05-04")],
        "the next day is read against the date before",
    ),
    Case(
        "Three hundred Polish soldiers flew to Mali in January. The same month 200 Danish soldiers landed in Cyprus.",
        MAY,
        [fact(count=300, date="2023-01-01"), fact(count=200, date="2023-01-01", date_end="2023-01-31")],
        "the same month",
    ),
    _on(
        "A week later 600 Serbian soldiers arrived in Beirut.",
        MAY,
        None,
        None,
        "a week later than what: no date before, so none is guessed",
    ),
    _on(
        "The camp will be ready by the end of 2027; 600 Serbian soldiers will then be stationed in Beirut.",
        MAY,
        None,
        "2027-12-31",
        "then: by the date before",
    ),
]
