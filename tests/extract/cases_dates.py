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
]
