"""A place, a mention and its trigger in, whether the place may be told of that mention out."""

from dataclasses import replace

from dashboard.extract.elsewhere import is_elsewhere, of_a_part
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.trigger import Trigger

_MOVING = ("send", "go", "give", "ready", "raise", "replace")


def is_in_reach(spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether the place stands in the mention's or its trigger's clause, or one that goes on, and is nobody else's."""
    clause = sentence.clause_at(spot.first)
    if (
        (trigger.verb_class == "leave" and _told_before(clause, mention, trigger, sentence))
        or of_antecedent(spot, mention, trigger, sentence)
        or _left_behind(clause, mention, trigger, sentence)
    ):
        return True
    if clause not in (sentence.clause_at(mention.at), trigger.clause):
        return clause == trigger.clause + 1 and _continues(clause, trigger, sentence)
    if not _kept_there(mention, trigger, sentence) and is_elsewhere(spot, _with_task(trigger, sentence), sentence):
        return False
    if trigger.verb_class not in _MOVING and of_a_part(spot, mention, sentence):
        return False
    others = (m for m in sentence.mentions if m.at != mention.at and sentence.clause_at(m.at) == clause)
    return not any(_is_of(other, spot, mention, trigger, sentence) for other in others)


def _continues(clause: int, trigger: Trigger, sentence: Sentence) -> bool:
    """ "left the garrison and landed in Abidjan", "were sent out, arriving in Goma" """
    participial = sentence.clauses[clause].kind == "participial" and trigger.verb_class in ("go", "send")
    going_on = participial or (trigger.verb_class == "leave" and goes_on(clause, sentence))
    return going_on and moves_on(sentence, clause)


def _is_of(other: Mention, spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "2,000 to Poland and 300 to Germany": each number keeps what follows it, unless the two share it."""
    if mention.at < other.at <= spot.first and has_own_place(other, sentence):
        joining = trigger.lemma == "join" and trigger.relation == "subject" and trigger.last <= other.first
        return not (joining or _joined(mention, other, sentence) or _of_both(spot, other, trigger))
    before = other.at < mention.at and other.last <= spot.first and spot.last <= mention.at
    return before and has_own_place(mention, sentence)


def _joined(mention: Mention, other: Mention, sentence: Sentence) -> bool:
    """ "1,200 soldiers and 300 police officers were sent to Haiti": what follows the second holds for both."""
    between = range(mention.last, other.first)
    counted = {at for m in sentence.mentions for at in range(m.first, m.last)}
    words = [sentence.lower(at) for at in between if at not in counted]
    bare = other.head in ("elliptic", "partitive") and mention.head != other.head
    return bool(words) and not bare and all(word in sentence.lexicon.lists["joining"] for word in words)


def _of_both(spot: Spot, other: Mention, trigger: Trigger) -> bool:
    """ "3,000 troops, including 1,200 from Fort Bliss, will go to Kuwait": a verb behind both counts, then a place."""
    return trigger.relation in ("subject", "modifier") and other.last <= trigger.first and trigger.last <= spot.first


def _told_before(clause: int, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "Its 370 men, who serve at Najaf, will go home": where they are is told between the two."""
    home = sentence.clause_at(mention.at)
    if sentence.clauses[trigger.clause].kind != "resumed" or not clause < trigger.clause:
        return False
    return home <= clause and sentence.clauses[clause].kind == "relative"


def of_antecedent(spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "Their comrades in Bamberg, of whom there are 1,800, are to follow": a place right behind the subject's noun."""
    home = sentence.clause_at(mention.at)
    sized = trigger.lemma in ("number", "total") and trigger.clause == home
    resumed = sized or sentence.clauses[trigger.clause].kind == "resumed"
    if not resumed or sentence.clauses[home].kind != "relative" or sentence.clause_at(spot.first) != home - 1:
        return False
    return not any(group.head < spot.first for group in sentence.groups_in(home - 1))


def _left_behind(clause: int, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "withdraw the 1,200 soldiers who are stationed in Mali": the relative clause tells where they are taken from."""
    relative = clause == sentence.clause_at(mention.at) + 1 and sentence.clauses[clause].kind == "relative"
    behind = sentence.clauses[clause].first <= mention.last + 1
    return relative and behind and trigger.verb_class == "leave" and trigger.relation == "object"


def goes_on(clause: int, sentence: Sentence) -> bool:
    """ "left the garrison on Saturday and landed in Abidjan": the same troops go on."""
    bounds = sentence.clauses[clause]
    counted = any(bounds.first <= mention.at < bounds.last for mention in sentence.mentions)
    return bounds.kind == "coordinate" and bounds.shared and not counted


def _kept_there(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "bring home the 105 soldiers it has in Mali": the second verb tells where those are who come home."""
    second = next((g for g in sentence.groups if g.first == mention.last + 1), None)
    contact = second is not None and "stay" in second.classes and sentence.chunks[mention.last].code == "p"
    return contact and trigger.verb_class == "leave"


def _with_task(trigger: Trigger, sentence: Sentence) -> Trigger:
    """ "sent 500 soldiers to protect the embassy in Kabul": where their task is, they are sent."""
    if trigger.verb_class not in ("send", "give") or trigger.last < 0:
        return trigger
    task = next((g for g in sentence.groups if g.first >= trigger.last), None)
    if task is None or task.time != "infinitive" or not task.classes & {"stay"}:
        return trigger
    told = any(trigger.last <= s.first < task.first for s in sentence.spots)
    beside = all(c.code != "," for c in sentence.chunks[trigger.last : task.first])
    return replace(trigger, last=task.last) if beside and not told else trigger


def moves_on(sentence: Sentence, clause: int) -> bool:
    """Whether the clause says where the same troops go, not who else does: "followed by officers from Papua"."""
    return any(g.classes & {"go"} and sentence.lower(g.last) != "by" for g in sentence.groups_in(clause))


def has_own_place(mention: Mention, sentence: Sentence) -> bool:
    """Whether a place stands behind this mention before the next count."""
    following = min((m.at for m in sentence.mentions if m.at > mention.at), default=len(sentence.chunks))
    return any(
        mention.last <= spot.first < following and spot.preposition not in ("", "with", "of", "by")
        for spot in sentence.spots
    )
