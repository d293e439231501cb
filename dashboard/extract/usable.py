"""A reading with all that the article gives in, the reason why it makes no fact out."""

import datetime as dt

from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence

_OLDEST_YEARS = 20
_ARMIES = ("army", "military", "armed forces", "navy", "forces")
_LOOSE = ("before", "theme", "sentence")
_OWNING = ("have", "number", "total", "reach", "boast", "run")


def unusable(reading: Reading, sentence: Sentence, published: dt.date, anchored: bool, home: bool) -> str:
    """Why a reading makes no fact; `home` tells that its destinations lie in the force's own country."""
    if reading.force is None:
        return "does not say whose troops they are"
    if not reading.destinations and not reading.origins:
        return "does not say where"
    loose = reading.place_from == "theme" and reading.trigger.verb_class not in ("send", "go", "leave", "give")
    if loose and (not reading.trigger.verb_class or not anchored):
        return "does not say where"
    unsaid = not reading.trigger.verb_class and reading.trigger.relation == "beside"
    if unsaid and reading.place_from == "before" and reading.mention.head == "troops":
        return "does not say where"  # "The post employs 41,000 soldiers"
    unplaced = reading.trigger.lemma in _OWNING and reading.trigger.first > 0 and reading.place_from != "clause"
    if unplaced and sentence.lower(reading.trigger.first - 1) in _ARMIES:
        return "is the size of a whole army"
    if unplaced and _army_is_subject(reading, sentence):
        return "is the size of a whole army"
    body = sentence.lower(reading.mention.first - 2) if sentence.lower(reading.mention.first - 1) == "," else ""
    if reading.mention.count.strong and body in _ARMIES and reading.place_from != "clause":
        return "is the size of a whole army"
    army = reading.place_from == "theme" and reading.trigger.lemma in _OWNING and reading.force.kind != "organisation"
    if army:
        return "is the size of a whole army, or does not say where"
    if reading.trigger.verb_class in ("other", "plan", "say", "begin", "consider") and reading.place_from != "clause":
        return "says nothing of a movement or a presence"
    exercise = any(c.has("reject:takes part in an exercise") for c in sentence.chunks)
    if exercise and (reading.trigger.verb_class not in ("send", "go", "leave") or reading.place_from != "clause"):
        return "takes part in an exercise"
    over = reading.trigger.lemma == "serve" and reading.trigger.time in ("past", "perfect")
    if over and reading.place_from != "clause":
        return "rotated over the years"
    police = reading.mention.head == "soft" and reading.mention.noun in sentence.lexicon.lists["police"]
    unsent = reading.trigger.verb_class in ("stay", "") and (
        reading.place_from != "clause" or reading.force.how in _LOOSE
    )
    if police and (unsent or (home and not reading.origins)):
        return "counts police at home"
    last = reading.when.date_end or reading.when.date
    if reading.when.span is None:
        last = _latest_day(sentence, published) or last
    if last and last.year < published.year - _OLDEST_YEARS:
        return f"is history of more than {_OLDEST_YEARS} years before the article"
    return ""


def _latest_day(sentence: Sentence, published: dt.date) -> dt.date | None:
    """The last day that the sentence names: "In the summer of 1943 the plains saw a million soldiers engaged"."""
    days = [chunk.date.interval(published, "past") for chunk in sentence.chunks if chunk.code == "D"]
    return max((day for pair in days for day in pair if day), default=None)


def _army_is_subject(reading: Reading, sentence: Sentence) -> bool:
    """ "The armed forces, NATO's second largest, had 355,000 members" """
    first = sentence.clauses[reading.trigger.clause].first
    opening = [chunk for chunk in sentence.chunks[first : first + 3] if chunk.code not in "d,"]
    return bool(opening) and opening[0].lower in _ARMIES
