"""A trigger in, the status out, with whether it is only possible; and the reason where the count is no deployment."""

from dataclasses import dataclass

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.extract.triggers import part_of_whole
from dashboard.records import Status

_AT = ("in", "at", "on", "near", "along")
_OFFERS = ("offer", "propose", "volunteer", "put forward")


@dataclass(frozen=True, slots=True)
class State:
    """A status and whether it is only considered, possible or asked for."""

    status: Status
    hypothetical: bool = False


def find_state(mention: Mention, trigger: Trigger, sentence: Sentence) -> State | str:
    """The state of a mention's troops, or the reason in plain words why this is no deployment."""
    reason = _refusal(mention, trigger, sentence)
    if reason:
        return reason
    if _on_standby(mention, trigger, sentence):
        return State("standby", True)
    conditional = sentence.lower(trigger.first) == "would" and any(
        c.opener in ("if", "unless") for c in sentence.clauses
    )
    undecided = trigger.modality == "planned" and (sentence.has("undecided") or conditional)
    if trigger.modality == "possible" or undecided:
        return State("withdrawn" if trigger.verb_class == "leave" else "planned", True)
    return _by_class(mention, trigger, sentence)


def _changed(mention: Mention, trigger: Trigger, sentence: Sentence, planned: bool) -> State:
    """What changes is there now; "by 1,600" goes or comes; "to 5,500" is the level that is left or reached."""
    before = sentence.chunks[mention.first - 1].lower if mention.first else ""
    if before == "by" or (trigger.relation == "object" and before != "to" and trigger.verb_class == "cut"):
        return State("withdrawn") if trigger.verb_class == "cut" else State("planned" if planned else "deployed")
    if trigger.relation in ("subject", "modifier") and trigger.first >= mention.last:
        return State("stationed")
    return State("planned" if planned else "stationed")


def _by_class(mention: Mention, trigger: Trigger, sentence: Sentence) -> State:
    planned = trigger.planned
    kind = trigger.verb_class
    if kind == "leave":
        return State("withdrawn")
    if trigger.lemma == "contribute" and trigger.time == "present" and trigger.modality == "actual":
        return State("stationed")
    if kind == "send" and trigger.lemma == "order":
        return State("planned")
    if kind in ("send", "go", "replace"):
        if kind == "go" and trigger.relation == "agent" and trigger.time == "present" and not planned:
            return State("stationed")  # "where it is joined by 250 from the Netherlands"
        held = trigger.group is not None and trigger.relation == "object"
        going = trigger.time == "progressive" or (trigger.time == "present" and held)  # "are sending", "sends"
        return State("planned" if planned or (kind == "send" and going) else "deployed")
    if kind == "give":
        return _given(trigger)
    if kind in ("raise", "cut"):
        return _changed(mention, trigger, sentence, planned)
    if kind in ("plan", "ready"):
        return State("planned")
    if kind == "consider":
        return State("planned", True)
    if trigger.lemma in ("get", "receive") and trigger.relation == "object" and not planned:
        return State("planned" if trigger.time == "progressive" else "deployed")
    return State("planned" if planned else "stationed")


def _given(trigger: Trigger) -> State:
    """ "provides 500 troops" has them there, "provided" has sent them, "pledged" will."""
    if trigger.lemma in ("provide", "supply", "lend") and not trigger.planned and trigger.relation != "of":
        if trigger.time in ("perfect", "past"):
            return State("deployed")
        if trigger.time == "present":
            return State("stationed")
    return State("planned", trigger.lemma in _OFFERS)


def _on_standby(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether words of readiness stand in the mention's clause behind it, or just before the object."""
    clause = sentence.clause_at(mention.at)
    for at, chunk in enumerate(sentence.chunks):
        if chunk.has("standby") and sentence.clause_at(at) in (clause, trigger.clause):
            between = [m for m in sentence.mentions if min(at, mention.at) < m.at < max(at, mention.at)]
            if not between:
                return True
    return trigger.verb_class == "ready"


def _refusal(mention: Mention, trigger: Trigger, sentence: Sentence) -> str:
    """Why the mention is no deployment, as its verb, its clause or a word beside it tells; "" where it is one."""
    if trigger.modality == "negated" and _only_until(trigger, sentence):
        return ""
    if trigger.modality == "negated" or trigger.verb_class == "refuse":
        return "is denied, ruled out or called off"
    before = [sentence.lower(at) for at in range(max(mention.first - 3, 0), mention.first)]
    if before[-2:] == ["all", "but"]:
        return "counts those who are left out"
    if part_of_whole(mention, sentence) and not sentence.place_behind(mention, range(1, 4), _AT):
        return "counts a whole of which only a part is meant"
    if trigger.verb_class == "casualty":
        return "counts casualties, losses or prisoners"
    if trigger.verb_class == "recruit":
        return "counts recruits or trainees"
    behind = sentence.chunks[trigger.last].code if 0 <= trigger.last < len(sentence.chunks) else ""
    if trigger.lemma == "be" and trigger.relation == "subject" and behind == "X":
        return "tells who they are, not where"
    if _in_general(trigger, sentence):
        return "speaks of sending troops, not of a deployment"
    if sentence.clauses[sentence.clause_at(mention.at)].opener in ("if", "unless", "should", "even if", "whether"):
        return "is only a condition"
    return _word_beside(mention, sentence)


def _only_until(trigger: Trigger, sentence: Sentence) -> bool:
    """ "will not go in until after the signing" is a plan."""
    behind = sentence.chunks[max(trigger.last, 0) : trigger.last + 4]
    return any(c.lower == "until" or (c.code == "D" and c.lower.startswith("until")) for c in behind)


def _in_general(trigger: Trigger, sentence: Sentence) -> bool:
    """ "Sending 500 soldiers would cost": the verb in -ing is the subject of the sentence."""
    if trigger.time != "ing" or trigger.first != 0 or trigger.relation != "object" or len(sentence.groups) < 2:
        return False
    return not any(c.code == "," for c in sentence.chunks[: sentence.groups[1].first])


def _word_beside(mention: Mention, sentence: Sentence) -> str:
    """The reason that a word near the mention in its clause gives; an exercise needs more than its word."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    first = 0 if clause.kind == "complement" else clause.first
    for at in range(max(first, mention.first - 6), min(clause.last, mention.last + 8)):
        for reason in sentence.lexicon.grammar["rejections"]:
            if sentence.chunks[at].has(f"reject:{reason}") and not reason.startswith("takes part"):
                return str(reason)
    return ""
