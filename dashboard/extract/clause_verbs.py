"""A mention in, the trigger that its clause's verb is out: its subject, its object, its agent, a gapped verb."""

from dataclasses import replace

from dashboard.extract.chunks import Chunk
from dashboard.extract.gapping import gapped_names
from dashboard.extract.inversion import inverted_trigger
from dashboard.extract.mention import Mention
from dashboard.extract.plausible import ESTIMATING
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger, of_subject, trigger_of
from dashboard.extract.verb_class import is_lent
from dashboard.extract.verb_group import VerbGroup, is_finite

_AT = ("in", "at", "on", "near", "along")
_TALK_REACH = 3  # "spoken quite publicly of"
_SAYS_NOTHING = ("", "other", "say", "plan", "begin", "consider", "refuse")


def clause_trigger(mention: Mention, sentence: Sentence) -> Trigger | None:
    """The verb before the mention holds it as an object, the one behind it as a subject."""
    clause = sentence.clause_at(mention.at)
    groups = sentence.groups_in(clause)
    before = [group for group in groups if group.last <= mention.first]
    after = [group for group in groups if group.first >= mention.last]
    if len(after) > 1 and after[0].first == mention.last and is_lent(after[0], sentence):
        after = after[1:]
    if len(after) > 1 and _is_contact(after[0], after[1], mention, sentence):
        after = after[1:]
    if not before and after and not (after[0].bare and after[0].time == "infinitive"):
        return _subject(after, mention, sentence)
    if before and after and _carried(before[-1], after[0], mention, sentence):
        return of_subject(after[0], sentence)
    estimated = _estimated(before, mention, sentence, clause)
    if estimated:
        return estimated
    behind_comma = sentence.lower(mention.first - 1) == ","
    wrapped = behind_comma and sentence.lower(mention.last) == ","
    if wrapped and after and after[0].first == mention.last + 1:
        return _subject(after, mention, sentence)
    changed = bool(before) and bool(before[-1].classes & {"raise", "cut"})  # "reduced by 1,600"
    if before and _is_passive(before[-1], sentence) and _after_by(mention, sentence) and not changed:
        return trigger_of(before[-1], "agent", sentence)
    if sentence.clauses[clause].kind == "relative" and behind_comma:
        if mention.head == "elliptic":
            return _elided(mention, sentence, clause)
        given = _given(before, mention, sentence, clause)
        if given:
            return given
    if behind_comma and before and _told_apart(before[-1], mention, sentence):
        return of_subject(before[-1], sentence)
    inverted = inverted_trigger(before, mention, sentence)
    if inverted:
        return inverted
    return _object(before, mention, sentence) or _elided(mention, sentence, clause)


def _is_contact(group: VerbGroup, main: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """ "of the force he commands", "the 800 Americans Biden ordered up have landed": a clause without its relative."""
    if group.first <= mention.last:
        return False
    before = sentence.chunks[group.first - 1].code
    named = before in "FC" and group.first == mention.last + 1 and is_finite(main)
    return before == "p" or (named and all(c.code not in ",c;" for c in sentence.chunks[group.last : main.first]))


def _carried(carrying: VerbGroup, main: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """ "three helicopters bearing 100 soldiers flew up from Djibouti": those on board go where it goes."""
    if carrying.time != "ing" or carrying.lemma not in sentence.lexicon.lists["carrying"]:
        return False
    beside = carrying.last <= mention.first <= carrying.last + 2 and sentence.lower(carrying.first - 1) != ","
    return beside and is_finite(main) and not main.passive and bool(main.classes & {"go", "leave"})


def _told_apart(group: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """ "They arrived from Townsville, 200 infantrymen in all": the number of the subject, behind the verb."""
    follows = sentence.chunks[group.last].code
    moves = bool(group.classes & {"go", "leave", "stay"}) and (group.passive or follows in "PaD,")
    return moves and sentence.lower(mention.last) in ("in all", "all told", "altogether", "in total", "strong")


def _is_passive(group: VerbGroup, sentence: Sentence) -> bool:
    """ "was joined by", "landed in June, followed by" """
    participle = group.bare and group.time in ("past", "participle") and sentence.follows(group, "by")
    return group.passive or participle


def _given(before: list[VerbGroup], mention: Mention, sentence: Sentence, clause: int) -> Trigger | None:
    """ "lends Rio, which can scarcely pay its police, 8,500 men": what the verb before the relative clause gives."""
    earlier = [group for group in sentence.groups if sentence.clause_at(group.head) == clause - 1]
    if not before or not earlier or not earlier[-1].classes & {"give", "send"} or earlier[-1].passive:
        return None
    told = bool(before[-1].classes & {"give", "send", "go", "leave", "stay"})
    return None if told else trigger_of(earlier[-1], "object", sentence)


def _after_by(mention: Mention, sentence: Sentence) -> bool:
    """ "are replaced by 50 soldiers", "by a helicopter unit of 50", "by a battery of about 120 soldiers" """
    at = mention.first - 1
    if sentence.lower(at) == "and":  # "by 60 Turkish and 60 Russian officers"
        before = next((m for m in sentence.mentions if m.last == at), None)
        return before is not None and _after_by(before, sentence)
    if sentence.lower(at) == "of":
        at -= 1
        while at > 0 and sentence.chunks[at].code in "GWFCd":
            at -= 1
    return sentence.lower(at) == "by"


def _object(before: list[VerbGroup], mention: Mention, sentence: Sentence) -> Trigger | None:
    """The nearest verb before the mention that says something of troops, else the clause's first."""
    clause = sentence.clause_at(mention.at)
    outer = sentence.groups_in(clause - 1) if sentence.clauses[clause].kind == "relative" and clause else []
    levels = (_level(group, mention, sentence) for group in reversed([*outer, *before]))
    level = next((found for found in levels if found), None)
    if level:
        return level  # "reduce the 9,800 soldiers it has there to 5,500", "the number of those who train there to 200"
    for group in reversed(before):
        if _benefits(group, mention, sentence):
            continue
        found = _estimate(group, mention, sentence) or _joined(group, mention, sentence)
        found = found or _talked_of(group, mention, sentence)
        found = found or trigger_of(group, "modifier" if group.passive else "object", sentence)
        if found.verb_class not in _SAYS_NOTHING or group is before[0]:
            return found
    return None


def _benefits(group: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """ "provides air cover for the 300 Belgians", "sent supplies to the 500 men": something else is given to them."""
    at = mention.first - 1
    if sentence.chunks[at].code != "d" or sentence.lower(at - 1) not in ("for", "to"):
        return False
    given = sentence.chunks[group.last : at - 1]
    return bool(group.classes & {"give", "send"}) and any(c.code in "WX" for c in given) and _no_place_nor_count(given)


def _no_place_nor_count(chunks: list[Chunk]) -> bool:
    return not any(chunk.code in "FCNT" for chunk in chunks)


def _level(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "brings the force to 1,600": a verb that also moves things gives a level where "to" stands before the count."""
    if sentence.lower(mention.first - 1) != "to" or not group.classes & {"raise", "cut"}:
        return None
    found = trigger_of(group, "object", sentence)
    return replace(found, verb_class="raise" if "raise" in group.classes else "cut")


def _joined(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "will join the 2,500 already at the border", "reinforce the 600 in Bosnia": those are there."""
    between = sentence.chunks[group.last : mention.first]
    the_ones = any(chunk.lower == "the" for chunk in between) and all(chunk.code != "P" for chunk in between)
    present = the_ones and group.lemma in sentence.lexicon.lists["strengthening"]
    if not (group.lemma == "join" or present) or group.passive or mention.more:
        return None
    if any(chunk.code not in "dGWFPo" for chunk in between):
        return None
    found = trigger_of(group, "object", sentence)
    return replace(found, verb_class="stay", time="present", modality="actual")


def _estimated(before: list[VerbGroup], mention: Mention, sentence: Sentence, clause: int) -> Trigger | None:
    """ "put the troops who have crossed into Lebanon at over 15,000": what those do who are estimated."""
    if sentence.lower(mention.first - 1) != "at" or sentence.clauses[clause].kind != "relative" or not before:
        return None
    earlier = sentence.groups_in(clause - 1)
    return of_subject(before[0], sentence) if earlier and earlier[-1].lemma in ESTIMATING else None


def _estimate(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "had put the Sudanese presence in Yemen at 5,000 soldiers": a figure, not a movement."""
    if group.lemma in ("come", "run", "work out", "add up") and group.last == mention.first - 1:
        if sentence.lower(group.last) == "to":  # "the garrison comes to 5,000"
            return replace(trigger_of(group, "object", sentence), verb_class="stay", lemma="number")
        return None
    if sentence.lower(mention.first - 1) != "at" or group.lemma not in ESTIMATING:
        return None
    return replace(trigger_of(group, "object", sentence), verb_class="stay", lemma="number")


def _subject(after: list[VerbGroup], mention: Mention, sentence: Sentence) -> Trigger:
    """The clause's verb where the mention is its subject; an empty one gives way to the infinitive behind it."""
    main = _behind_aside(after[0], mention, sentence)
    if main:
        return of_subject(main, sentence)
    beside = after[0].first == mention.last  # "30 engineers pulled out", not "troops, among them units based in"
    if after[0].bare and not beside and not after[0].passive and after[0].time in ("past", "participle", "ing"):
        finite = [g for g in after[1:] if not g.bare and g.time not in ("infinitive", "ing", "participle")]
        if finite and any(c.code == "," for c in sentence.chunks[after[0].last : finite[0].first]):
            after = finite  # "troops, among them units based in Germany, are to be sent"
    first = of_subject(after[0], sentence)
    empty = first.verb_class in ("", "other", "say", "begin")
    if empty and len(after) > 1 and after[1].time in ("infinitive", "participle", "ing"):
        second = trigger_of(after[1], "subject", sentence)
        if second.verb_class:
            return second
    return first


def _behind_aside(aside: VerbGroup, mention: Mention, sentence: Sentence) -> VerbGroup | None:
    """ "100 soldiers, transferred from Haiti, landed in Juba": the verb behind the participle between commas."""
    following = sentence.clause_at(mention.at) + 1
    wrapped = sentence.lower(mention.last) == "," and aside.first == mention.last + 1 and aside.bare
    if not wrapped or following >= len(sentence.clauses) or sentence.clauses[following].kind != "participial":
        return None
    opening = sentence.clauses[following].first + 1
    groups = [g for g in sentence.groups_in(following) if g.first == opening and g.time == "past"]
    return groups[0] if groups and groups[0].classes & {"go", "send", "leave", "stay"} else None


def _talked_of(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "Paris talks of 2,000 of its own", "has spoken publicly of 500 soldiers": an idea, unless it says where."""
    beside = sentence.lower(mention.first - 1) in ("of", "about") and mention.first - group.last <= _TALK_REACH
    told = mention.head != "elliptic" and not sentence.place_behind(mention, range(1, 4), _AT)
    if group.lemma not in ("talk", "speak") or not (beside and told):
        return None
    return replace(trigger_of(group, "object", sentence), verb_class="give", lemma="propose")


def _elided(mention: Mention, sentence: Sentence, clause: int) -> Trigger | None:
    """ "France 300" after "the United Kingdom has 800": the verb of the clause before holds."""
    gapped = gapped_names(sentence.chunks, mention.at)
    if not gapped and sentence.clauses[clause].kind not in ("coordinate", "relative"):
        return None
    for earlier in reversed(sentence.groups):
        if earlier.last <= mention.first and sentence.clause_at(earlier.head) < clause:
            return trigger_of(earlier, "modifier" if earlier.passive else "object", sentence)
    return None
