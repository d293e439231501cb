"""A reading with all that the article gives in, the reason why it makes no fact out."""

import datetime as dt

from dashboard.extract.force import Force
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence

PLACELESS = "does not say where"
ARMY = "is the size of a whole army"
IDLE = "says nothing of a movement or a presence"
ROTATED = "rotated over the years"
BASED = "tells only where they are based at home"
POLICE = "counts police at home"
SOFT = (ARMY, IDLE, ROTATED, BASED, POLICE)
_OLDEST_YEARS = 20
_LATEST_ERA = 2011  # the last of the eras in the list ended twenty years before
_ARMIES = ("army", "military", "armed forces", "navy", "forces")
_LOOSE = ("before", "sentence")
_OWNING = ("have", "come", "amount to", "number", "total", "reach", "boast", "run", "get", "get by")
_HUGE = 1_000_000  # so many are at a place only where their sentence says so
_LARGE = 10_000  # "The South Korean army has 450,000"


def unusable(reading: Reading, sentence: Sentence, published: dt.date, home: bool) -> str:
    """Why a reading makes no fact; `home` tells that its destinations lie in the force's own country."""
    if reading.force is None:
        return "does not say whose troops they are"
    if _placeless(reading, sentence):
        return PLACELESS
    if _is_army(reading, sentence, home):
        return ARMY
    if reading.trigger.verb_class in ("other", "plan", "say", "begin", "consider") and reading.place_from != "clause":
        return IDLE
    sent = reading.trigger.verb_class in ("send", "go", "leave") or _abroad_on_exercise(sentence)
    if not (sent and not home) and _speaks_of_exercise(reading, sentence):
        return "takes part in an exercise"
    over = reading.trigger.lemma == "serve" and reading.trigger.time in ("past", "perfect")
    if over and reading.place_from != "clause":
        return ROTATED
    group = reading.trigger.group
    if home and group is not None and group.bare and group.lemma in ("base", "headquarter"):
        return BASED
    if _polices(reading, reading.force, sentence, home):
        return POLICE
    if _is_history(reading, sentence, published):
        return f"is history of more than {_OLDEST_YEARS} years before the article"
    return ""


def _is_history(reading: Reading, sentence: Sentence, published: dt.date) -> bool:
    """Whether the last day told of it lies too far back, or its clause names an era that does."""
    last = reading.when.date_end or reading.when.date
    if reading.when.span is None:
        last = _latest_day(reading, sentence, published) or last
    if last and last.year < published.year - _OLDEST_YEARS:
        return True
    return published.year > _LATEST_ERA and not _of_today(reading) and _names_era(reading, sentence)


def _of_today(reading: Reading) -> bool:
    """Whether the verb tells of now or of what is to come: "are expected on Monday", "is made up of"."""
    return reading.trigger.group is not None and reading.trigger.time in ("present", "progressive", "perfect", "future")


def _names_era(reading: Reading, sentence: Sentence) -> bool:
    """ "At the peak of the Cold War 10,000 Americans were there", not "the first since World War II"."""
    eras = sentence.lexicon.lists["bygone"]
    for at, chunk in enumerate(sentence.chunks):
        compared = {sentence.lower(back) for back in range(max(at - 3, 0), at)} & {"since", "than", "like", "as"}
        if chunk.code == "C" and chunk.lower in eras and not (compared and reading.mention.at < at):
            return True
    return False


def _placeless(reading: Reading, sentence: Sentence) -> bool:
    """Whether no place is told, or only by an earlier sentence for troops of which this one tells nothing."""
    if not reading.destinations and (not reading.origins or reading.state.status == "stationed"):
        return True
    if reading.place_from != "before" or reading.trigger.verb_class or reading.trigger.relation != "beside":
        return False
    lent = any(c.lower in sentence.lexicon.lists["contributing"] for c in sentence.chunks)
    return not (lent or _in_parts(reading, sentence))  # "The post employs 41,000 soldiers"


def _in_parts(reading: Reading, sentence: Sentence) -> bool:
    """ "With 13,500 soldiers across three eastern provinces": parts of the place told before."""
    kinds = sentence.lexicon.grammar["places"]["kinds"]
    behind = sentence.chunks[reading.mention.last :]
    phrase = behind[: next((at for at, chunk in enumerate(behind) if chunk.code in "VA,.;"), len(behind))]
    placed = any(chunk.lower in ("across", "in", "at", "throughout") for chunk in phrase)
    return placed and phrase[-1].lower in kinds


def _is_army(reading: Reading, sentence: Sentence, home: bool) -> bool:
    """ "The army has 355,000 members", "the forces, 24,000 strong", "it should have half a million" at home."""
    mention, trigger = reading.mention, reading.trigger
    if reading.place_from == "clause":
        return False
    if (mention.count.value or 0) >= _HUGE:
        return True
    if mention.noun.endswith("in uniform") and trigger.lemma in ("be", *_OWNING):
        return True  # "there were 19,000 in uniform"
    body = sentence.lower(mention.first - 2) if sentence.lower(mention.first - 1) == "," else ""
    if mention.count.strong and body in _ARMIES:
        return True
    at_home = home and all(site.level == "country" for site in reading.destinations)
    if at_home and trigger.verb_class in ("stay", "raise", "cut", ""):
        return True
    owning = trigger.lemma in _OWNING or trigger.verb_class in ("raise", "cut")
    if not owning or trigger.first <= 0:
        return False
    return sentence.lower(trigger.first - 1) in _ARMIES or _army_is_subject(reading, sentence)


def _polices(reading: Reading, force: Force, sentence: Sentence, home: bool) -> bool:
    """ "2,200 police officers were on duty in Istanbul": police who are not sent abroad."""
    if reading.mention.head != "soft" or reading.mention.noun not in sentence.lexicon.lists["police"]:
        return False
    if force.kind == "organisation":
        return False  # those of a mission are abroad
    untold = reading.place_from != "clause" or force.how in _LOOSE
    unknown = force.how in _LOOSE and all(site.iso3 is None for site in reading.destinations)
    return (untold and reading.trigger.verb_class in ("stay", "")) or (home and not reading.origins) or unknown


def _abroad_on_exercise(sentence: Sentence) -> bool:
    """ "were in the country on exercise when the call came": sent abroad for one, they are there."""
    pairs = zip(sentence.chunks, sentence.chunks[1:], strict=False)
    return any(one.lower == "on" and two.lower in ("exercise", "exercises") for one, two in pairs)


def _speaks_of_exercise(reading: Reading, sentence: Sentence) -> bool:
    """Whether an exercise is named between the same semicolons as the count."""
    marks = [at for at, c in enumerate(sentence.chunks) if c.code == ";"]
    first = max((at for at in marks if at < reading.mention.at), default=0)
    last = min((at for at in marks if at > reading.mention.at), default=len(sentence.chunks))
    named = "exercise "  # "Exercise Winter Run" is a name
    return any(
        c.has("reject:takes part in an exercise") or (c.code == "C" and f"{c.lower} ".startswith(named))
        for c in sentence.chunks[first:last]
    )


def _latest_day(reading: Reading, sentence: Sentence, published: dt.date) -> dt.date | None:
    """The last day named before the count, or anywhere beside a past verb: "In 1943 the plains saw a million men"."""
    if _of_today(reading):
        return None
    past = reading.trigger.time == "past"
    chunks = sentence.chunks if past else sentence.chunks[: reading.mention.at]
    days = [chunk.date.interval(published, "past") for chunk in chunks if chunk.code == "D"]
    return max((day for pair in days for day in pair if day), default=None)


def _army_is_subject(reading: Reading, sentence: Sentence) -> bool:
    """ "The armed forces, NATO's second largest, had 355,000 members" """
    index = reading.trigger.clause
    while index and sentence.clauses[index].shared:
        index -= 1  # "The army, which had 690,000 men, gets by on 450,000"
    first = sentence.clauses[index].first
    opening = [chunk for chunk in sentence.chunks[first : first + 3] if chunk.code not in "d,:;—"]
    armies = (*_ARMIES, *sentence.lexicon.lists["whole_armies"])
    nation = len(opening) > 1 and opening[0].is_name("demonym", "country") and opening[1].lower in armies
    large = (reading.mention.count.value or 0) >= _LARGE
    return bool(opening) and (opening[0].lower in armies or (nation and large))
