"""A mention in, whether its context lets it be read as troops: a bare "500" is a deployment only among soldiers."""

from dashboard.extract.army_sizes import changes_something_else
from dashboard.extract.forces import find_force
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Mention
from dashboard.extract.roles import Places, find_places
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_TELLING = ("send", "go", "leave", "stay", "give", "raise", "cut", "ready", "replace", "")  # "": nothing but a place
_STATIONING = ("keep", "maintain", "station", "base", "garrison")
_DOING = ("send", "go", "leave", "stay", "give", "raise")
_REACH = 2
_BARE_REACH = 3
_FAR_REACH = 6
NOT_OF_TROOPS = "is not said to be of troops"
NOTHING_TOLD = "says nothing of a movement or a presence"


def refusal(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> str:
    """Why the mention is not read as troops, "" where it is."""
    told = trigger.verb_class in _TELLING or has_place_behind(mention, sentence) or _at_work(mention, trigger, sentence)
    if mention.head == "troops":
        return "" if told else NOTHING_TOLD
    named = mention.head == "soft" and bool(mention.names) and not _anybody(mention, sentence)
    if not (named or sentence.is_military or _among_troops(index, memory)):
        return NOT_OF_TROOPS
    if mention.head in ("elliptic", "partitive", "group"):
        return _bare(mention, trigger, sentence, index, memory)
    if mention.head == "people" and not _foreigners(mention, trigger, sentence, index, memory):
        return NOT_OF_TROOPS
    if _anybody(mention, sentence) and not _of_arms(mention, trigger, sentence, index, memory):
        return NOT_OF_TROOPS
    return "" if told else NOTHING_TOLD


def is_out_of_reach(sentence: Sentence, index: int, memory: Memory) -> bool:
    """Whether a count without a noun is surely not admitted in a sentence, whatever verb holds it."""
    if sentence.has("troops") or _after_troops(index, _FAR_REACH, memory):
        return False
    if not (sentence.is_military or _among_troops(index, memory)):
        return True
    return not (sentence.has("groups") or memory.troops_within(_FAR_REACH, index))


def _at_work(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "have been giving lessons at Chimoio", "who slept that night in Pemba": what they do at a place tells it."""
    if trigger.lemma not in sentence.lexicon.lists["at_work"] or trigger.relation != "subject":
        return False
    return trigger.modality in ("actual", "planned") and bool(find_places(mention, trigger, sentence).destinations)


def _among_troops(index: int, memory: Memory) -> bool:
    return memory.is_military or memory.military_within(_REACH, index) or _after_troops(index, _REACH, memory)


def _anybody(mention: Mention, sentence: Sentence) -> bool:
    return mention.noun in sentence.lexicon.lists["anybody"]


def _of_arms(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> bool:
    """Whether "men" or "people" are troops: right after some, in words of arms, or sent or kept at a place."""
    home = sentence.clause_at(mention.at)
    if not mention.names and any(
        c.has("flight") and sentence.clause_at(at) == home for at, c in enumerate(sentence.chunks)
    ):
        return False
    if memory.is_about_flight and mention.noun in ("people", "persons", "individuals") and not mention.names:
        return False
    if mention.names or (trigger.relation != "of" and _after_troops(index, 1, memory)):
        return True
    if mention.noun in sentence.lexicon.lists["arms_bearing"] and sentence.has("context"):
        return True
    moved = trigger.verb_class in ("go", "leave") and trigger.relation == "subject" and trigger.modality == "actual"
    if moved and mention.noun in sentence.lexicon.lists["arms_bearing"] and memory.troops_within(1, index):
        return True
    if memory.is_military and _sent_by_a_state(mention, trigger, sentence):
        return True
    if _of_an_armed_body(mention, trigger, sentence):
        return True
    placed = find_places(mention, trigger, sentence)
    return (
        memory.is_military
        and trigger.verb_class in _DOING
        and (mention.noun != "people" or trigger.verb_class in ("send", "give") or trigger.planned)
        and bool(placed.destinations or placed.origins)
    )


def _sent_by_a_state(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "Kuala Lumpur promised 500 men" """
    if mention.noun not in ("men", "men and women") or trigger.verb_class not in ("send", "give"):
        return False
    sender = find_force(mention, trigger, sentence) if trigger.relation == "object" else None
    return sender is not None and sender.how == "subject"


def _of_an_armed_body(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "Wagner sent 800 people to Libya", "Moscow keeps 11,000 people at Sevastopol": none but fighters."""
    if trigger.relation != "object" or trigger.verb_class not in ("stay", "send"):
        return False
    owner = find_force(mention, trigger, sentence)
    if owner is None or owner.how != "subject":
        return False
    abroad = trigger.lemma in _STATIONING and bool(find_places(mention, trigger, sentence).destinations)
    return owner.kind == "armed group" or abroad


def _bare(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> str:
    """A count without a noun needs a verb that tells of troops, or a place right behind it, and troops before it."""
    near = (
        _after_troops(index, _BARE_REACH, memory)
        or memory.troops_within(1, index)
        or _carried_far(index, trigger, memory)
    )
    if not (near or sentence.has("troops") or sentence.has("groups")):
        return NOT_OF_TROOPS
    if (mention.head == "elliptic" or mention.noun == "them") and _of_others(mention, trigger, sentence, index, memory):
        return NOT_OF_TROOPS
    if mention.head == "elliptic" and (changes_something_else(trigger, sentence) or _driven(trigger)):
        return NOT_OF_TROOPS
    strong = mention.count.strong and not trigger.verb_class
    beside = mention.head == "elliptic" and (sentence.lower(mention.first - 1) == "with" or strong)
    telling = trigger.verb_class and trigger.verb_class in _TELLING
    told = telling or beside or has_place_behind(mention, sentence) or _at_work(mention, trigger, sentence)
    if not told:
        return NOTHING_TOLD
    if mention.head == "elliptic" and trigger.relation == "object" and trigger.lemma == "be":
        counted = sentence.lexicon.lists["counted"]
        they = sentence.lower(trigger.first - 1) == "they" and _after_troops(index, 1, memory)
        if not they and not any(c.lower in counted or c.has("troops") for c in sentence.chunks[: mention.first]):
            return NOT_OF_TROOPS
    return ""


def _driven(trigger: Trigger) -> bool:
    """ "150,000 have been driven over the border": refugees, where they are not called troops."""
    return trigger.relation == "modifier" and trigger.lemma in ("drive", "drive out", "expel")


def _carried_far(index: int, trigger: Trigger, memory: Memory) -> bool:
    """Whether a verb that tells of troops stands in an article that is about them, not too far behind the last ones."""
    far = memory.troops_within(_FAR_REACH, index) or _after_troops(index, _FAR_REACH, memory)
    return memory.is_military and trigger.verb_class in _DOING and far


def _of_others(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> bool:
    """ "200,000 people have died and 2.2 million live in camps": what the sentence counted last is no troops."""
    joined = mention.head == "elliptic" and sentence.lower(mention.first - 1) in ("and", ",")
    uncounted = {passed.at for passed in sentence.passed if passed.noun}
    for at in range(mention.first - 1, -1, -1):
        chunk = sentence.chunks[at]
        if chunk.code in "TG" and chunk.lower not in sentence.lexicon.lists["anybody"]:
            return False
        counted = chunk.code == "X" and chunk.lower not in ("nations", "countries", "states")
        if (chunk.has("civilian") and not _speaks(at, sentence)) or (counted and not trigger.verb_class):
            return True
        if counted and joined and any(c.code == "N" for c in sentence.chunks[max(at - 3, 0) : at]):
            return True  # "18 militia craft around the shoal, and 48 in the wider area"
        if at in uncounted or (index, at) in memory.refused:
            return True
    return False


def _speaks(at: int, sentence: Sentence) -> bool:
    """ "diplomats of the G20 calculate": who says it, not who is counted."""
    behind = [group for group in sentence.groups_in(sentence.clause_at(at)) if group.first > at]
    return bool(behind) and "say" in behind[0].classes and not behind[0].passive


def _foreigners(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> bool:
    """ "1,100 Americans remain at two airfields in Niger": people of a nation, exact, abroad, among troops."""
    if mention.count.value is None:
        return False
    home = mention.names[0].name.iso3 if mention.names and mention.names[0].name else None
    abroad = [reading for reading in memory.readings if reading.state.status != "withdrawn"]
    theatre = {site.iso3 for reading in abroad for site in reading.destinations}
    moved = trigger.verb_class in ("send", "go") and find_places(mention, trigger, sentence) != Places()
    if not moved:
        theatre.add(memory.theme.place.iso3 if memory.theme.place else None)
    clauses = (sentence.clause_at(mention.at), trigger.clause)
    abroad_here = {
        spot.iso3
        for spot in find_places(mention, trigger, sentence).destinations
        if spot.iso3 is not None and spot.iso3 != home
    }
    at_home = (home in theatre and not abroad_here) or any(
        spot.iso3 == home and spot.preposition and sentence.clause_at(spot.first) in clauses for spot in sentence.spots
    )
    lives = trigger.lemma in sentence.lexicon.lists["civil_life"]
    carried = sentence.lower(mention.last) in ("aboard", "on board")  # "a flight with 431 Iraqis on board"
    if (
        at_home
        or lives
        or carried
        or sentence.has("flight")
        or (memory.is_about_flight and trigger.verb_class != "send")
    ):
        return False
    near = sentence.has("troops") or memory.military_within(_REACH, index) or _after_troops(index, _REACH, memory)
    return near or (memory.is_military and trigger.verb_class in _DOING)


def _after_troops(index: int, reach: int, memory: Memory) -> bool:
    return any(True for _ in memory.recent(index, reach))


def has_place_behind(mention: Mention, sentence: Sentence) -> bool:
    """ "500 in Mali" """
    within = range(1, 7) if sentence.lower(mention.last) == "with" else range(1, 4)  # "200 with a battalion at Rukla"
    return sentence.place_behind(mention, within, sentence.lexicon.lists["at_a_place"])
