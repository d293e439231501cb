"""A mention whose own verb tells little in, the verb that carries on about the same troops out.

"The Danes, who number about 460, will be replaced", "packed and flew home".
"""

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger, of_subject
from dashboard.extract.verb_group import VerbGroup

_SIZES = ("number", "total")
_OBJECT_REACH = 4  # "bring away the last 500"
_RESUMING = ("go", "send", "leave", "replace", "casualty")


def carried_on(trigger: Trigger, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "1,000 of them have a shorter way: they will leave Germany" """
    if trigger.lemma in _SIZES or trigger.verb_class in ("", "stay", "say", "other", "give", "plan", "consider"):
        found = resumed(trigger.clause, sentence)
        if found:
            return found
    telling = trigger.verb_class not in ("", "other", "say", "begin", "stay") or trigger.relation == "object"
    if telling and trigger.lemma not in _SIZES:
        return None
    following = sentence.clause_at(mention.at) + 1
    if following >= len(sentence.clauses):
        return None
    done = trigger.verb_class in ("", "other", "begin") and trigger.relation == "subject"  # "packed and flew home"
    if done or (trigger.lemma == "be" and sentence.lower(trigger.last) == "from"):
        return _coordinated(following, sentence)
    bounds = sentence.clauses[following]
    opening = [c for c in sentence.chunks[bounds.first : bounds.first + 3] if c.code not in ":;,c—"]
    if not opening or opening[0].lower != "they":
        return None
    moves = (g for g in sentence.groups_in(following) if g.classes & {"go", "send", "leave"})
    return next((of_subject(group, sentence) for group in moves if not _of_others(group, sentence)), None)


def _coordinated(clause: int, sentence: Sentence) -> Trigger | None:
    """ "31 are from Petawawa and should land in Ottawa": who comes from there is told in passing."""
    if sentence.clauses[clause].kind != "coordinate" or not sentence.clauses[clause].shared:
        return None
    moves = (g for g in sentence.groups_in(clause) if g.classes & {"go", "send", "leave"})
    return next((of_subject(group, sentence) for group in moves if not _of_others(group, sentence)), None)


def _of_others(group: VerbGroup, sentence: Sentence) -> bool:
    """ "they have moved 11,000 passengers": a verb with a count as its object says where others go."""
    return not group.passive and group.last < len(sentence.chunks) and sentence.chunks[group.last].code == "N"


def resumed(clause: int, sentence: Sentence) -> Trigger | None:
    """ "The Danes, who number about 460, will be replaced": what the main verb behind the relative clause does."""
    kinds = [found.kind for found in sentence.clauses[clause : clause + 2]]
    if not kinds or (kinds[0] not in ("relative", "participial") and kinds[1:] != ["reporting"]):
        return None
    for following in range(clause + 1, len(sentence.clauses)):
        if sentence.clauses[following].kind == "resumed":
            groups = [g for g in sentence.groups_in(following) if not _counts_its_own(g, sentence)]
            found = of_subject(groups[0], sentence) if groups else None
            told = found is not None and (found.verb_class in _RESUMING or _serves(found, sentence))
            return found if told else None
    return None


def _serves(trigger: Trigger, sentence: Sentence) -> bool:
    """ "which has 1,400 soldiers, serves in Mali", "is based at Gao": a presence at a place, not "is the biggest"."""
    if trigger.verb_class != "stay" or trigger.lemma in ("have", "include", "number", "count", "comprise"):
        return False
    last = sentence.clauses[trigger.clause].last
    relative = sentence.clauses[trigger.clause - 1]
    if any(spot.preposition and relative.first < spot.first < relative.last for spot in sentence.spots):
        return False  # "who have 330 at Vaernes, would be divided between"
    placed = any(trigger.last < spot.first < last for spot in sentence.spots)
    return placed and sentence.chunks[trigger.last].code == "P"


def _counts_its_own(group: VerbGroup, sentence: Sentence) -> bool:
    """ "Seoul, which kept 3,600 soldiers there, will bring away the last 500": other troops than those before."""
    behind = range(group.last, group.last + _OBJECT_REACH)
    return not group.passive and any(m.at in behind and sentence.lower(m.at - 1) != "on" for m in sentence.mentions)
