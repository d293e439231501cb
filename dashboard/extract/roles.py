"""A mention with its trigger in, the places that they name out: origins and destinations, from the clause alone."""

from dataclasses import dataclass

from dashboard.extract.elsewhere import of_another_noun, of_sending_unit
from dashboard.extract.keeping import is_kept
from dashboard.extract.mention import Mention
from dashboard.extract.reach import goes_on, has_own_place, is_in_reach, moves_on, of_antecedent
from dashboard.extract.respective import respective_spots
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.subject_places import foreign_to, fronted
from dashboard.extract.talk import is_decided, of_talk
from dashboard.extract.trigger import Trigger
from dashboard.extract.triggers import find_trigger

_MOVING = ("send", "go", "give", "ready", "raise", "replace")
_LOCATOR_GAP = 4  # ", close to the"
_BEYOND = ([",", "over"], [",", "across"], [",", "just", "over"], [",", "just", "across"])
_EDGES = {"edge", "edges", "outskirts", "fringe", "fringes"}
_RECEIVING = ("get", "receive", "host", "house")


@dataclass(frozen=True, slots=True)
class Places:
    """The spots that are origins and destinations of one mention."""

    origins: tuple[Spot, ...] = ()
    destinations: tuple[Spot, ...] = ()


def find_places(mention: Mention, trigger: Trigger, sentence: Sentence) -> Places:
    """Read the roles of the places in the trigger's and the mention's clauses; nothing is taken from elsewhere."""
    origins: list[Spot] = []
    destinations: list[Spot] = []
    roles = sentence.lexicon.grammar["roles"]
    for spot in sentence.spots:
        if of_talk(spot, trigger, sentence) or not is_in_reach(spot, mention, trigger, sentence):
            continue
        if _locates(spot, sentence):
            continue
        role = _role(spot, mention, trigger, sentence, roles)
        if role == "origin":
            origins.append(spot)
        elif role == "destination":
            destinations.append(spot)
    near = [spot for spot in destinations if sentence.clause_at(spot.first) == trigger.clause]
    in_row = 0 <= trigger.first < mention.first and has_own_place(mention, sentence)
    if near and trigger.clause != sentence.clause_at(mention.at) and not in_row:
        destinations = near
    if not destinations:
        destinations = fronted(mention, sentence) if _is_there(trigger, sentence) else []
    received = (trigger.lemma in _RECEIVING or _is_home(trigger, sentence)) and trigger.relation == "object"
    if received or not (destinations or origins):
        destinations = _antecedent(mention, trigger, sentence) or destinations
    if not (destinations or origins) and sentence.clauses[trigger.clause].kind == "participial":
        return _of_main(mention, trigger, sentence)
    destinations = respective_spots(_without_locators(destinations, sentence), mention, sentence)
    return Places(tuple(origins), _finest(destinations))


def _locates(spot: Spot, sentence: Sentence) -> bool:
    """ "for Gyumri, over the border in Armenia", "in Gao on the edge of the desert": where that place lies."""
    before = next((other for other in reversed(sentence.spots) if other.last <= spot.first), None)
    if before is not None and before.stands_for == "border":
        return spot.preposition == "in" and spot.level == "country" and _locates(before, sentence)
    if before is None or before.stands_for:
        return False
    gap = [chunk.lower for chunk in sentence.chunks[before.last : spot.first] if chunk.code != "d"]
    if spot.stands_for == "border":
        return gap in _BEYOND
    return gap[:1] == ["on"] and gap[-1:] == ["of"] and len(gap) <= 4 and not _EDGES.isdisjoint(gap)


def _of_main(mention: Mention, trigger: Trigger, sentence: Sentence) -> Places:
    """ "will send 300 to Mali, bringing the total to 1,100", "landed in Goma, followed by 24 Danes": the same place."""
    changed = trigger.time == "ing" and (trigger.verb_class in ("raise", "cut") or trigger.lemma == "leave")
    followed = trigger.relation == "agent" and trigger.verb_class in ("go", "replace")
    before = [m for m in sentence.mentions if m.last <= trigger.first]
    if not before or not (changed or followed):
        return Places()
    main = find_trigger(before[-1], sentence)
    told = find_places(before[-1], main, sentence)
    return Places((), told.origins if main.verb_class == "leave" and changed else told.destinations)


def _role(spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence, roles: dict[str, list[str]]) -> str:
    preposition, kind = spot.preposition, trigger.verb_class
    if (spot.level == "sea" or spot.stands_for == "border") and preposition in ("across", "over", "through"):
        return ""
    before_verb = mention.last <= spot.first and (trigger.first < 0 or spot.last <= trigger.first)
    attached = before_verb and trigger.relation != "object"
    attached = attached or of_antecedent(spot, mention, trigger, sentence)
    clause = sentence.clause_at(spot.first)
    if is_kept(trigger):
        return "destination" if preposition in (*roles["depart"], "there") else ""
    if kind != "leave" and of_sending_unit(spot, mention, sentence):
        return "origin" if kind in _MOVING or trigger.lemma == "involve" else ""
    if kind == "leave" and clause > trigger.clause and goes_on(clause, sentence) and moves_on(sentence, clause):
        return "destination" if preposition in roles["arrive"] else ""
    if kind == "leave":
        return _leaving(spot, mention, trigger, sentence, roles)
    if spot.last <= mention.first and _arrives(trigger, sentence):
        return "destination" if preposition in roles["be"] else ""
    if attached and kind in ("go", "send") and preposition in ("in", "at"):
        return "origin"
    if preposition in ("from", "out of") and trigger.lemma in ("operate", "work", "run") and mention.last <= spot.first:
        return "destination"  # "who operate out of al-Watiya"
    at_base = kind in ("stay", "other", "") and sentence.lower(spot.first - 3) in ("their", "its")
    if preposition == "from" and at_base and sentence.lower(spot.first - 2) in ("base", "camp", "headquarters"):
        return "destination"  # "are carrying out repairs from their base at Samawah"
    if preposition == "from" and kind in ("stay", "raise", "") and _reaches_on(spot, mention, sentence):
        return "destination"
    if preposition in ("from", "out of"):
        to_come = attached and trigger.planned and spot.level not in (None, "country")  # "from Fort Carson will be in"
        stays = kind in ("stay", "") and trigger.lemma not in ("base", "involve") and not to_come
        return "" if stays or of_another_noun(spot, mention, sentence) else "origin"
    if kind in _MOVING:
        return _moving(spot, mention, trigger, sentence, roles, attached)
    if kind != "cut" and preposition == "object":
        return "destination" if trigger.lemma in sentence.lexicon.lists["into"] else ""
    if kind == "cut":
        return "destination" if preposition in roles["be"] else ""
    at_work = trigger.relation == "subject" and trigger.lemma in sentence.lexicon.lists["at_work"]
    present = kind in ("stay", "") or at_work or mention.last <= spot.first or attached
    return "destination" if present and (preposition in roles["be"] or preposition == "there") else ""


def _is_there(trigger: Trigger, sentence: Sentence) -> bool:
    return trigger.verb_class == "stay" or _arrives(trigger, sentence)


def _arrives(trigger: Trigger, sentence: Sentence) -> bool:
    """ "At Dover 300 disembarked": who does this is where the sentence begins."""
    return trigger.relation == "subject" and trigger.lemma in sentence.lexicon.lists["arriving"]


def _reaches_on(spot: Spot, mention: Mention, sentence: Sentence) -> bool:
    """ "1,400 soldiers in camps from Cranbrook to Kamloops": both ends of where they are."""
    following = next((other for other in sentence.spots if other.first >= spot.last), None)
    reaches = following is not None and following.preposition == "to" and following.first - spot.last <= 2
    return reaches and spot.first - mention.last > 1


def _moving(
    spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence, roles: dict[str, list[str]], attached: bool
) -> str:
    """The role of a place to troops on their way; `attached` is a place right behind their noun, before the verb."""
    preposition = spot.preposition
    if attached and trigger.group is not None:
        return "destination" if preposition in ("to", "into", "for", "along", "on", "near") else ""
    opening = min(mention.first, trigger.first if trigger.first >= 0 else mention.first)
    if spot.last <= opening and (trigger.verb_class != "raise" or is_decided(trigger, sentence)):
        return "destination" if preposition in ("to", "into") else ""
    if preposition == "object":
        entered = trigger.lemma in sentence.lexicon.lists["into"]
        behind = trigger.last <= spot.first
        given = trigger.relation == "object" and trigger.verb_class in ("give", "send") and spot.last <= mention.first
        return "destination" if behind and (entered or given) else ""
    return "destination" if preposition in roles["arrive"] or preposition == "there" else ""


def _leaving(spot: Spot, mention: Mention, trigger: Trigger, sentence: Sentence, roles: dict[str, list[str]]) -> str:
    if spot.preposition == "object":
        after = trigger.last >= 0 and spot.first >= trigger.last
        return "origin" if after and trigger.lemma.split(" ")[0] in sentence.lexicon.lists["out_of"] else ""
    if spot.preposition in roles["depart_to"]:
        return "origin" if _was_sent(spot, mention, sentence) else "destination"
    return "origin" if spot.preposition in roles["depart"] or spot.preposition == "there" else ""


def _was_sent(spot: Spot, mention: Mention, sentence: Sentence) -> bool:
    """ "bringing back the 1,000 soldiers it had sent to Azraq": where they were sent is where they come from."""
    sent = next((group for group in sentence.groups if group.first == mention.last + 1), None)
    contact = sent is not None and "send" in sent.classes and sentence.chunks[mention.last].code == "p"
    return contact and sent is not None and sent.last <= spot.first


def _is_home(trigger: Trigger, sentence: Sentence) -> bool:
    """ "Caserma Ederle is home to 2,750 paratroopers" """
    return trigger.lemma == "be" and [sentence.lower(trigger.last), sentence.lower(trigger.last + 1)] == ["home", "to"]


def _antecedent(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[Spot]:
    """ "Chad, where France had 1,000 troops"; "Djibouti, with roughly 1,500"; "the 8,500 men in it"."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    manned = trigger.relation == "agent" and trigger.lemma in sentence.lexicon.lists["into"]
    if clause.kind == "relative" and clause.opener in ("which", "that") and manned:
        return [spot for spot in sentence.spots if spot.last <= clause.first and not spot.stands_for][-1:]
    if clause.kind == "relative" and clause.opener == "where" and trigger.verb_class != "leave":
        return [spot for spot in sentence.spots if spot.last <= clause.first][-1:]
    if trigger.verb_class not in ("stay", "", "send", "raise", "cut"):
        return []
    receiving = trigger.lemma in _RECEIVING or _is_home(trigger, sentence)
    if receiving and trigger.relation == "object" and trigger.first > 0:
        return [spot for spot in sentence.spots if spot.last <= trigger.first and not spot.stands_for][-1:]
    if trigger.lemma == "have" and trigger.relation == "object" and mention.names:
        return foreign_to(mention, trigger, sentence)
    if any(chunk.lower in sentence.lexicon.lists["contributing"] for chunk in sentence.chunks):
        return []  # "India, with 2,370, is the biggest contributor": whose they are, not where
    with_it = [
        spot
        for spot in sentence.spots
        if not spot.stands_for
        and spot.last <= mention.first
        and not (spot.level == "city" and not spot.preposition)  # "Rome, with close to 2,500 in the field"
        and not (spot.level == "country" and sentence.lower(spot.last) in ("has", "had"))  # the force
        and all(c.lower in (",", "with", "where", "has", "had") for c in sentence.chunks[spot.last : mention.first])
    ]
    return with_it[-1:]


def _without_locators(spots: list[Spot], sentence: Sentence) -> list[Spot]:
    """ "a base in Gyumri, close to Armenia's frontier": the second only tells where the first one lies."""
    kept: list[Spot] = []
    for spot in spots:
        before = kept[-1].last if kept else -1
        beside = spot.preposition in sentence.lexicon.lists["locating"] and kept and not kept[-1].stands_for
        if not (beside and spot.first - before <= _LOCATOR_GAP and sentence.lower(before) in (",", spot.preposition)):
            kept.append(spot)
    return kept


def _listed(spots: list[Spot]) -> bool:
    """Whether the second place stands one word behind the first, after the same preposition."""
    first, second = spots[:2]
    return second.first == first.last + 1 and second.preposition == first.preposition


def _finest(spots: list[Spot]) -> tuple[Spot, ...]:
    """Without the places that hold another one of the list, and without repeats."""
    named = {spot.words: spot for spot in spots if not spot.stands_for}
    kept = list(named.values()) or spots[:1]
    if named and len(spots) == len(named) + 1 and spots[0].stands_for in ("city", "base") and _listed(spots):
        kept = spots  # "between the capital and Agadez"
    fine = [s for s in kept if s.level in ("base", "city", "region")]
    held = {s.iso3 for s in fine if s.iso3}
    return tuple(s for s in kept if not (s.level == "country" and s.iso3 in held))
