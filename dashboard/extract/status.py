"""A trigger in, the status out, with whether it is only possible; or the reason where the count is no deployment."""

import re
from dataclasses import dataclass

from dashboard.extract.mention import Mention
from dashboard.extract.no_deployment import no_deployment
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.records import Status

_LEVEL = ("to", "down to", "up to", "down", "up")
_AFTER_CUT = (*_LEVEL, "by")
_NO_PLAN = ("today", "now", "since", "so far", "this", "every", "each")
_PROVIDING = ("provide", "supply", "lend", "furnish", "spare", "loan")
_PLANNED = ("planned", "projected", "intended", "eventual", "envisaged", "proposed")
_LENGTH = re.compile(r"\b(?:hour|day|week)s?\b")
_OFFERS = ("offer", "propose", "volunteer", "put forward")


@dataclass(frozen=True, slots=True)
class State:
    """A status and whether it is only considered, possible or asked for."""

    status: Status
    hypothetical: bool = False


def find_state(mention: Mention, trigger: Trigger, sentence: Sentence) -> State | str:
    """The state of a mention's troops, or the reason in plain words why this is no deployment."""
    reason = no_deployment(mention, trigger, sentence)
    if reason:
        return reason
    if _on_standby(mention, trigger, sentence):
        return State("standby", True)
    conditional = sentence.lower(trigger.first) == "would" and any(
        c.opener in ("if", "unless") and not _if_told_truly(index, sentence) for index, c in enumerate(sentence.clauses)
    )
    undecided = trigger.modality == "planned" and (sentence.has("undecided") or conditional)
    if trigger.modality == "possible" or undecided:
        return State("withdrawn" if trigger.verb_class == "leave" else "planned", True)
    return _by_class(mention, trigger, sentence)


def _if_told_truly(clause: int, sentence: Sentence) -> bool:
    """ "if the minister is to be believed": no condition."""
    return any("say" in group.classes and group.passive for group in sentence.groups_in(clause))


def _changed(mention: Mention, trigger: Trigger, sentence: Sentence, planned: bool) -> State:
    """What changes is there now; "by 1,600" goes or comes; "to 5,500" is the level that is left or reached."""
    before = sentence.chunks[mention.first - 1].lower if mention.first else ""
    if is_level_before(mention, sentence) or _changed_to_another(mention, trigger, sentence):
        return State("stationed")
    if trigger.lemma == "add" and trigger.relation == "object" and before != "to":
        return State("planned" if planned or trigger.time == "progressive" else "deployed")
    if trigger.relation == "subject" and trigger.lemma in sentence.lexicon.lists["strengthening"]:
        return State("planned" if planned else "deployed")  # "500 soldiers will reinforce the garrison"
    if (
        trigger.relation == "modifier"
        and trigger.verb_class == "cut"
        and sentence.lower(trigger.last) not in (*_LEVEL, "by")
    ):
        return State("withdrawn")  # "1,000 soldiers will be cut from the force"
    if before == "by" or (trigger.relation == "object" and before != "to" and trigger.verb_class == "cut"):
        return State("withdrawn") if trigger.verb_class == "cut" else State("planned" if planned else "deployed")
    if trigger.relation in ("subject", "modifier") and trigger.first >= mention.last:
        return State("stationed")
    return State("planned" if planned else "stationed")


def is_level_before(mention: Mention, sentence: Sentence) -> bool:
    """ "from 5,200 to 3,000": the first number is there until the change."""
    if not sentence.lower(mention.at).startswith("from "):
        return False
    return any(sentence.lower(at) in _LEVEL for at in (mention.last, mention.last + 1))


def _changed_to_another(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "will trim its 300-strong contingent to 240", "cut its 2,500 troops by 500": the first is there before."""
    following = next((m for m in sentence.mentions if m.first >= mention.last), None)
    if trigger.relation != "object" or following is None or sentence.lower(mention.first - 1) in _AFTER_CUT:
        return False
    same = sentence.clause_at(following.at) == sentence.clause_at(mention.at)
    return same and sentence.lower(following.first - 1) in ("to", "by", "down to", "up to")


def _comes_on_a_day(trigger: Trigger, sentence: Sentence) -> bool:
    """ "ship out in March", "arrive on Monday": the present with a day to come is a plan."""
    if trigger.time != "present" or trigger.relation != "subject" or trigger.modality != "actual":
        return False
    dates = [
        c.lower for at, c in enumerate(sentence.chunks) if c.code == "D" and sentence.clause_at(at) == trigger.clause
    ]
    return bool(dates) and not any(date.startswith(_NO_PLAN) for date in dates)


def _by_class(mention: Mention, trigger: Trigger, sentence: Sentence) -> State:
    planned = trigger.planned
    kind = trigger.verb_class
    if kind == "leave":
        return State("withdrawn")
    if trigger.lemma == "join" and trigger.relation == "modifier":
        return State("stationed")  # "the 500 in Romania will be joined by 300"
    if trigger.lemma == "contribute" and trigger.time == "present" and trigger.modality == "actual":
        return State("stationed")
    if kind == "send" and trigger.lemma == "order":
        return State("planned")
    if kind == "send" and trigger.lemma in sentence.lexicon.lists["massing"] and not planned:
        return State("stationed")
    if kind in ("send", "go", "replace"):
        if kind == "go" and trigger.relation == "agent" and trigger.time == "present" and not planned:
            return State("stationed")  # "where it is joined by 250 from the Netherlands"
        held = trigger.group is not None and trigger.relation == "object"
        going = trigger.time == "progressive" or (trigger.time == "present" and held)  # "are sending", "sends"
        if kind == "send" and trigger.time == "present" and held and _now(trigger, sentence):
            return State("stationed")  # "currently deploys 500 soldiers in Mali"
        planned = planned or (kind == "go" and _comes_on_a_day(trigger, sentence))
        return State("planned" if planned or (kind == "send" and going) else "deployed")
    if kind == "give":
        return _given(trigger)
    if kind in ("raise", "cut"):
        return _changed(mention, trigger, sentence, planned)
    if kind in ("plan", "ready"):
        return State("planned")
    if kind == "consider":
        return State("planned", True)
    if trigger.lemma == "be" and trigger.relation == "object" and _of_plan(trigger, sentence):
        return State("planned")
    if trigger.lemma in ("get", "receive") and trigger.relation == "object" and not planned:
        return State("planned" if trigger.time == "progressive" else "deployed")
    if trigger.lemma in ("be", "have") and trigger.time == "past" and not planned and _within_days(trigger, sentence):
        return State("deployed")
    return State("planned" if planned else "stationed")


def _within_days(trigger: Trigger, sentence: Sentence) -> bool:
    """ "London had 750 infantrymen in Pristina within days": there because they were sent."""
    bounds = sentence.clauses[trigger.clause]
    return any(sentence.lower(at).startswith("within ") for at in range(trigger.last, bounds.last))


def _of_plan(trigger: Trigger, sentence: Sentence) -> bool:
    """ "the planned strength of the force is 3,700" """
    first = sentence.clauses[trigger.clause].first
    return any(sentence.lower(at) in _PLANNED for at in range(first, trigger.first))


def _now(trigger: Trigger, sentence: Sentence) -> bool:
    return any(sentence.lower(at) in ("currently", "now", "already") for at in range(trigger.first - 1, trigger.last))


def _given(trigger: Trigger) -> State:
    """ "provides 500 troops" has them there, "provided" has sent them, "pledged" will."""
    if trigger.lemma in _PROVIDING and not trigger.planned and trigger.relation != "of":
        if trigger.time in ("perfect", "past"):
            return State("deployed")
        if trigger.time == "present":
            return State("stationed")
    return State("planned", trigger.lemma in _OFFERS)


def _at_notice(at: int, sentence: Sentence) -> bool:
    """ "on six hours' notice", "at 48-hour notice to move" """
    if sentence.lower(at) != "notice":
        return False
    before = [sentence.lower(back) for back in range(max(at - 5, 0), at)]
    return bool({"on", "at", "to"} & set(before)) and any(_LENGTH.search(word) for word in before)


def _on_standby(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether words of readiness stand in the mention's clause behind it, or just before the object."""
    clause = sentence.clause_at(mention.at)
    possible = sentence.has("standby") or any(chunk.lower == "notice" for chunk in sentence.chunks)
    for at, chunk in enumerate(sentence.chunks) if possible else ():
        told = chunk.has("standby") or _at_notice(at, sentence)
        spare = chunk.lower == "in reserve" and at + 1 < len(sentence.chunks) and sentence.chunks[at + 1].code in "WTG"
        if told and not spare and sentence.clause_at(at) in (clause, trigger.clause):
            between = [m for m in sentence.mentions if min(at, mention.at) < m.at < max(at, mention.at)]
            if not between:
                return True
    return trigger.verb_class == "ready"
