"""Rows on how long: the words that tell the length of a stay, which are no date."""

from tests.extract.case import MAY, Case, fact

_SENT = "Serbia will send 600 soldiers to Beirut"


def _lasts(text: str, duration: str | None, note: str, **slots: object) -> Case:
    """A row on the length of a plain movement or presence."""
    return Case(text, MAY, [fact(count=600, duration=duration, **slots)], note)


DURATIONS: list[Case] = [
    _lasts(f"{_SENT} for six months.", "six months", "a number of units", date=None, date_end=None),
    _lasts(f"{_SENT} for up to three weeks.", "up to three weeks", "a bound", date=None, date_end=None),
    _lasts(f"{_SENT} for two to three weeks.", "two to three weeks", "a range of units"),
    _lasts(f"{_SENT} for an initial period of 18 months.", "18 months", "an initial period"),
    _lasts(f"{_SENT} for six months from 1 June.", "six months", "a length and a date", date="2023-06-01"),
    _lasts(f"{_SENT} on a nine-month rotation.", "nine-month rotation", "a rotation", date=None, date_end=None),
    _lasts(f"{_SENT} for a year-long peacekeeping mission.", "year-long peacekeeping mission", "an adjective between"),
    _lasts("Some 600 Serbian soldiers are in Beirut for a 90-day mission.", "90-day mission", "a mission", date=MAY),
    _lasts("Some 600 Serbian soldiers will stay in Beirut for half a year.", "half a year", "a verb of staying"),
    _lasts("For a month 600 Serbian soldiers will guard a bridge in Beirut.", "a month", "before its troops"),
    _lasts(f"{_SENT}, where they will remain for two years.", "two years", "the relative clause behind"),
    _lasts(f"{_SENT}. They will stay there for a year.", "a year", "the sentence behind, of the same troops"),
    _lasts(f"{_SENT}. Their tour will last one year.", "one year", "the sentence behind, of their tour"),
    _lasts(f"{_SENT} until further notice.", None, "no length", date=None, date_end=None),
    _lasts("Some 600 Serbian soldiers with supplies for 30 days arrived in Beirut.", None, "the length of supplies"),
    _lasts("Serbia, which hesitated for a month, sent 600 soldiers to Beirut.", None, "the length of something else"),
    _lasts("Serbia sent 600 soldiers to Beirut after fighting for a year in Bihac.", None, "a stay before"),
    _lasts("The army argued for a week before Serbia sent 600 soldiers to Beirut.", None, "another clause"),
    _lasts("Serbia sent 600 soldiers to Beirut for a two-week exercise.", None, "the length of an exercise"),
    _lasts("Serbia sent 600 soldiers to Beirut over a two-year-old dispute.", None, "an age"),
    Case(
        "Serbia sent 600 soldiers to Beirut for six months and 300 to Nicosia.",
        MAY,
        [fact(count=600, duration="six months"), fact(count=300, duration=None)],
        "the length of one of two",
    ),
    Case(
        "Serbia will send 500 soldiers and 80 police officers to Beirut for a year.",
        MAY,
        [fact(count=500, duration="a year"), fact(count=80, duration="a year")],
        "the length of both",
    ),
]
