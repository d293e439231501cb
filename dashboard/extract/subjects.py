"""A mention that is an object in, the force that is its verb's subject out: "Poland will station 10,000 soldiers"."""

from dashboard.extract.force import Force, force_of
from dashboard.extract.mention import Mention
from dashboard.extract.observers import observes
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.extract.verb_group import VerbGroup

_ARMED = ("organisation", "armed group")
_POSSESSIVE = ("his", "her", "its", "their", "our")
_GIVING_UP = ("from", "than", "against", "unlike")
_WITHOUT_SUBJECT = ("relative", "participial", "reduced")


def subject_force(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """The name before the verb that has the mention as its object: "Poland will station about 10,000 soldiers"."""
    if of_body(mention, sentence) or (trigger.lemma == "join" and trigger.relation == "object"):
        return None  # "Danes will join the 900 in Greenland"
    groups = sentence.groups_in(sentence.clause_at(mention.at))
    governors = [group for group in groups if group.head < mention.first]
    if trigger.relation not in ("object", "of", "beside") and not governors:
        return None
    verb = governors[0] if governors else None
    if trigger.relation == "object" and trigger.group is not None:
        verb = trigger.group
    if verb is not None and verb is trigger.group and verb.passive and trigger.relation == "modifier":
        return None  # "2,000 are installed there, and another thousand in Chad": what is done to them
    beside = _beside_verb(verb, sentence) if verb else None
    if beside is not None:
        return force_of(sentence.chunks[beside], "subject")
    end = verb.first if verb else mention.first
    held = sentence.within_places(_no_subject(sentence))
    for clause in _clauses_before(end, sentence):
        part = sentence.clauses[clause]
        stop = min(part.last, end)
        if sentence.clauses[sentence.clause_at(max(end - 1, 0))].opener == ":" and part.last < end:
            stop = min([stop, *(group.first for group in sentence.groups_in(clause))])  # not "There is still Haiti:"
        found = [at for at in range(part.first, stop) if at not in held and _can_act(sentence, at)]
        if found:
            return force_of(sentence.chunks[found[0] if trigger.relation == "object" else found[-1]], "subject")
    return None


def of_body(mention: Mention, sentence: Sentence) -> bool:
    """ "4,500 of the mission's 11,900 troops": the organisation's, not the subject's."""
    owner = sentence.lower(mention.first - 2)
    return sentence.lower(mention.first - 1) == "'s" and owner in ("mission", "force", "alliance", "bloc")


def _no_subject(sentence: Sentence) -> frozenset[str]:
    return sentence.lexicon.lists["no_subject"]


def _beside_verb(verb: VerbGroup, sentence: Sentence) -> int | None:
    """ "Poland's sending", "told France to take away its 1,000 soldiers": the name before the verb."""
    chunks, at = sentence.chunks, verb.first - 1
    if at >= 1 and chunks[at].code == "o" and chunks[at - 1].code == "F":
        return at - 1
    named = at >= 0 and verb.time in ("infinitive", "present") and _can_act(sentence, at)
    return at if named else None


def _clauses_before(end: int, sentence: Sentence) -> list[int]:
    """The clauses in which the subject of the verb at `end` may stand, the likeliest first."""
    clauses = sentence.clauses
    home = index = sentence.clause_at(max(end - 1, 0))
    while index and (clauses[index].shared or clauses[index].kind in (*_WITHOUT_SUBJECT, "reporting")):
        index -= 1
    order = [home, index]
    if clauses[index].opener in (":", "—", "–", ";") or clauses[index].kind == "complement":
        order += [k for k in range(index - 1, -1, -1) if clauses[k].kind not in _WITHOUT_SUBJECT][:1]
    return list(dict.fromkeys(order))


def _can_act(sentence: Sentence, at: int) -> bool:
    chunks = sentence.chunks
    if force_of(chunks[at], "subject") is None:
        return False
    if observes(sentence, at):
        return False
    follows = chunks[at + 1].code if at + 1 < len(chunks) else "."
    if chunks[at].is_name("place") and follows not in "VA":
        return False  # "Texas announced", not "El Paso, Texas,"
    if at and chunks[at - 1].text == "Forces":
        return False  # "U.S. Forces Japan"
    if at and chunks[at].is_name("demonym") and chunks[at - 1].lower in _POSSESSIVE:
        return False  # "his Polish superiors"
    armed = chunks[at].is_name(*_ARMED)
    if armed and at + 1 < len(chunks) and chunks[at + 1].code == "o":
        return False  # "NATO's Joint Force Command"
    back = at - 1
    while back > 0 and at - back < 3 and chunks[back].code in "dW":
        back -= 1
    if sentence.lower(back) in sentence.lexicon.lists["companions"]:
        return False
    if sentence.lower(at - 1).rpartition(" ")[2] in _GIVING_UP:
        return False  # "when it took over from NATO"
    return armed or sentence.lower(at - 1) not in _no_subject(sentence)
