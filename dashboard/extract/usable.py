"""A reading with all that the article gives in, the reason why it makes no fact out."""

import datetime as dt

from dashboard.extract.force import Force
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence

PLACELESS = "does not say where"
_OLDEST_YEARS = 20
_ARMIES = ("army", "military", "armed forces", "navy", "forces")
_LOOSE = ("before", "theme", "sentence")
_OWNING = ("have", "number", "total", "reach", "boast", "run")


def unusable(reading: Reading, sentence: Sentence, published: dt.date, anchored: bool, home: bool) -> str:
    """Why a reading makes no fact; `home` tells that its destinations lie in the force's own country."""
    if reading.force is None:
        return "does not say whose troops they are"
    if _placeless(reading, anchored):
        return PLACELESS
    if _is_army(reading, sentence):
        return "is the size of a whole army"
    if reading.trigger.verb_class in ("other", "plan", "say", "begin", "consider") and reading.place_from != "clause":
        return "says nothing of a movement or a presence"
    sent = reading.trigger.verb_class in ("send", "go", "leave") and reading.place_from == "clause" and not home
    if not sent and _speaks_of_exercise(reading, sentence):
        return "takes part in an exercise"
    over = reading.trigger.lemma == "serve" and reading.trigger.time in ("past", "perfect")
    if over and reading.place_from != "clause":
        return "rotated over the years"
    group = reading.trigger.group
    if home and group is not None and group.bare and group.lemma in ("base", "headquarter"):
        return "tells only where they are based at home"
    if _polices(reading, reading.force, sentence, home):
        return "counts police at home"
    last = reading.when.date_end or reading.when.date
    if reading.when.span is None:
        last = _latest_day(sentence, reading.mention.at, published) or last
    if last and last.year < published.year - _OLDEST_YEARS:
        return f"is history of more than {_OLDEST_YEARS} years before the article"
    return ""


def _placeless(reading: Reading, anchored: bool) -> bool:
    """Whether no place is told, or only by what the article is about, for troops of which no movement is told."""
    if not reading.destinations and not reading.origins:
        return True
    trigger = reading.trigger
    if reading.place_from == "before" and reading.mention.head == "troops":
        return not trigger.verb_class and trigger.relation == "beside"  # "The post employs 41,000 soldiers"
    loose = reading.place_from == "theme" and trigger.verb_class not in ("send", "go", "leave", "give")
    return loose and (not trigger.verb_class or not anchored)


def _is_army(reading: Reading, sentence: Sentence) -> bool:
    """ "The army has 355,000 members", "the forces, 24,000 strong" """
    mention, trigger = reading.mention, reading.trigger
    if reading.place_from == "clause":
        return False
    body = sentence.lower(mention.first - 2) if sentence.lower(mention.first - 1) == "," else ""
    if mention.count.strong and body in _ARMIES:
        return True
    if trigger.lemma not in _OWNING:
        return False
    if trigger.first > 0 and (sentence.lower(trigger.first - 1) in _ARMIES or _army_is_subject(reading, sentence)):
        return True
    return reading.place_from == "theme" and reading.force is not None and reading.force.kind != "organisation"


def _polices(reading: Reading, force: Force, sentence: Sentence, home: bool) -> bool:
    """ "2,200 police officers were on duty in Istanbul": police who are not sent abroad."""
    if reading.mention.head != "soft" or reading.mention.noun not in sentence.lexicon.lists["police"]:
        return False
    untold = reading.place_from != "clause" or force.how in _LOOSE
    return (untold and reading.trigger.verb_class in ("stay", "")) or (home and not reading.origins)


def _speaks_of_exercise(reading: Reading, sentence: Sentence) -> bool:
    """Whether an exercise is named between the same semicolons as the count."""
    marks = [at for at, c in enumerate(sentence.chunks) if c.code == ";"]
    first = max((at for at in marks if at < reading.mention.at), default=0)
    last = min((at for at in marks if at > reading.mention.at), default=len(sentence.chunks))
    return any(c.has("reject:takes part in an exercise") for c in sentence.chunks[first:last])


def _latest_day(sentence: Sentence, before: int, published: dt.date) -> dt.date | None:
    """The last day named before a chunk: "In the summer of 1943 the plains saw a million soldiers engaged"."""
    days = [chunk.date.interval(published, "past") for chunk in sentence.chunks[:before] if chunk.code == "D"]
    return max((day for pair in days for day in pair if day), default=None)


def _army_is_subject(reading: Reading, sentence: Sentence) -> bool:
    """ "The armed forces, NATO's second largest, had 355,000 members" """
    first = sentence.clauses[reading.trigger.clause].first
    opening = [chunk for chunk in sentence.chunks[first : first + 3] if chunk.code not in "d,"]
    return bool(opening) and opening[0].lower in _ARMIES
