"""A reading with all that the article gives in, the reason why it makes no fact out."""

import datetime as dt

from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence

_OLDEST_YEARS = 20
_ARMIES = ("army", "military", "armed forces", "navy", "forces")
_OWNING = ("have", "number", "total", "reach", "boast", "run")


def unusable(reading: Reading, sentence: Sentence, published: dt.date, anchored: bool) -> str:
    """Why a reading makes no fact."""
    if reading.force is None:
        return "does not say whose troops they are"
    if not reading.destinations and not reading.origins:
        return "does not say where"
    loose = reading.place_from == "theme" and reading.trigger.verb_class not in ("send", "go", "leave", "give")
    if loose and (not reading.trigger.verb_class or not anchored):
        return "does not say where"
    unplaced = reading.trigger.lemma in _OWNING and reading.trigger.first > 0 and reading.place_from != "clause"
    if unplaced and sentence.lower(reading.trigger.first - 1) in _ARMIES:
        return "is the size of a whole army"
    army = reading.place_from == "theme" and reading.trigger.lemma in _OWNING and reading.force.kind != "organisation"
    if army:
        return "is the size of a whole army, or does not say where"
    if reading.trigger.verb_class in ("other", "plan", "say", "begin", "consider") and reading.place_from != "clause":
        return "says nothing of a movement or a presence"
    exercise = any(c.has("reject:takes part in an exercise") for c in sentence.chunks)
    if exercise and (reading.trigger.verb_class not in ("send", "go", "leave") or reading.place_from != "clause"):
        return "takes part in an exercise"
    last = reading.when.date_end or reading.when.date
    if last and last.year < published.year - _OLDEST_YEARS:
        return f"is history of more than {_OLDEST_YEARS} years before the article"
    return ""
