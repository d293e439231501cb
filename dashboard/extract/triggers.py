"""A mention in its sentence in, its trigger out: the verb or noun that says what the troops do."""

from dataclasses import replace

from dashboard.extract.clause_verbs import clause_trigger
from dashboard.extract.inversion import opening_trigger
from dashboard.extract.keeping import kept_there
from dashboard.extract.mention import Mention
from dashboard.extract.modifiers import modifying_trigger
from dashboard.extract.resuming import carried_on, resumed
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger, no_trigger, of_subject, trigger_of
from dashboard.extract.verb_class import Relation
from dashboard.extract.verb_group import Modality, Time, VerbGroup
from dashboard.extract.wholes import part_of_whole

_AT = ("in", "at", "on", "near", "along", "to", "from")
_NOW = ("currently", "now", "presently", "at present", "today")
_APPROVALS = (
    "authority",
    "approval",
    "permission",
    "consent",
    "plan",
    "plans",
    "mandate",
    "request",
    "order",
    "orders",
)
_JOINED = (",", "and", ":", ";", "—", "–", "-", "(", "while", "with")


def find_trigger(mention: Mention, sentence: Sentence) -> Trigger:
    """What follows the mention's phrase, else a noun before it, else its clause's verb, else the bare place."""
    if part_of_whole(mention, sentence):
        return no_trigger(sentence.clause_at(mention.at))
    now = sentence.lower(mention.first - 1) in _NOW and sentence.lower(mention.last) == ","
    if mention.count.strong and now:
        return no_trigger(sentence.clause_at(mention.at))  # "relieve the force there, currently 12,000 strong"
    aside = sentence.lower(mention.last) == ","  # "Ashore were 250 Gurkhas, whom London keeps in Brunei"
    inverted = opening_trigger(mention, sentence) if aside else None
    if inverted:
        return inverted
    for find in (modifying_trigger, _noun_before, _apposition, _in_row, _behind_colon, clause_trigger):
        trigger = find(mention, sentence)
        if trigger:
            return kept_there(carried_on(trigger, mention, sentence) or trigger, mention, sentence)
    none = no_trigger(sentence.clause_at(mention.at))
    main = resumed(none.clause + 1, sentence) or resumed(none.clause, sentence)
    return none if sentence.groups_in(none.clause) else main or none


def _apposition(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "Brazil, the biggest contributor with 1,266 soldiers, has asked": the count is beside the clause's verb."""
    if sentence.lower(mention.first - 1) != "with":
        return None
    behind = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.last <= mention.first]
    if behind and behind[-1].lemma in sentence.lexicon.lists["strengthening"]:
        return replace(trigger_of(behind[-1], "object", sentence), verb_class="send")
    if mention.more:
        return None
    if sentence.lower(mention.last) in ("aboard", "on board"):
        groups = sentence.groups_in(sentence.clause_at(mention.at))
        carried = next((g for g in groups if g.classes & {"go", "leave"} and not g.passive), None)
        return of_subject(carried, sentence) if carried else None  # "a ferry with 250 soldiers aboard arrived"
    if behind and behind[-1].classes & {"go", "leave"} and not behind[-1].passive and behind[-1].time != "infinitive":
        return trigger_of(behind[-1], "subject", sentence)  # "left Halifax with 1,000 sailors"
    attached = sentence.lower(mention.first - 2) != ","  # "a squadron with 380 soldiers went to"
    moving = any(
        g.classes & {"go", "send", "leave"} and g.time != "infinitive" and g.lemma != "lead"
        for g in sentence.groups
        if g.last <= mention.first or (attached and g.first == mention.last)
    )
    return None if moving else no_trigger(sentence.clause_at(mention.at))


def _behind_colon(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "The first result came on 18 June: a party of 23 soldiers": what the verb before the colon says of them."""
    clause = sentence.clause_at(mention.at)
    bounds = sentence.clauses[clause]
    opening = sentence.chunks[bounds.first + 1 : mention.first]
    if bounds.opener != ":" or not clause or any(chunk.code not in "dGWP" for chunk in opening):
        return None
    earlier = sentence.groups_in(clause - 1)
    own = any(group.time != "infinitive" for group in sentence.groups_in(clause))
    if own or not earlier or earlier[-1].modality == "negated" or sentence.place_behind(mention, range(1, 4), _AT):
        return None
    relation: Relation = "subject" if earlier[-1].lemma in sentence.lexicon.lists["inverting"] else "object"
    if earlier[-1].lemma == "be":
        if sentence.lower(earlier[-1].last) != "home":
            return None  # "The price is high: 500 soldiers"
        relation = "object"
    found = trigger_of(earlier[-1], "modifier" if earlier[-1].passive else relation, sentence)
    return found if found.verb_class in ("send", "go", "stay") else None


def _in_row(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "1,700 go to Poland, 1,000 to Romania": behind a number with a verb, one that has a place and no verb."""
    if mention.head != "elliptic" or sentence.lower(mention.first - 1) not in _JOINED:
        return None
    following = next((m.at for m in sentence.mentions if m.at > mention.at), len(sentence.chunks))
    own_verb = any(mention.last <= g.head < following and g.time != "infinitive" for g in sentence.groups)
    own_place = sentence.lower(mention.last) in sentence.lexicon.lists["own_place"]
    before = [m for m in sentence.mentions if m.last < mention.first]
    if own_verb or not own_place or not before:
        return None
    found = find_trigger(before[-1], sentence)
    others = [g for g in sentence.groups if before[-1].last <= g.first < mention.first and g is not found.group]
    return None if others or found.group is None else found


def _noun_before(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "the dispatch of 1,400 troops", "a reduction of 500", "an increase of 300"."""
    at = mention.first - 1
    chunks = sentence.chunks
    while at > 1 and (chunks[at].code == "d" or chunks[at].lower in ("last", "first", "remaining", "final")):
        at -= 1
    offered = _offered(at, mention, sentence)
    if offered:
        return offered
    if at < 1 or chunks[at].lower not in ("of", "by"):
        return None
    back = at - 1
    if chunks[back].code == ",":  # "a departure, begun in March, of about 350 soldiers"
        back = next((k - 1 for k in range(back - 1, max(back - 7, 0), -1) if chunks[k].code == ","), back)
    noun = chunks[back]
    clause = sentence.clause_at(mention.at)
    for verb_class in ("send", "leave", "stay", "raise", "give"):
        if noun.has(f"noun:{verb_class}"):
            if noun.lower in sentence.lexicon.lists["bodies"] and _moves_behind(mention, sentence):
                return None
            time, modality = _governing(sentence, back, mention.last, clause)
            return Trigger(verb_class, "of", time, modality, noun.lower, clause, noun.span, at - 1, at)
    return None


def _offered(at: int, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "has made the largest offer, up to 8,000", "authority for a contingent of up to 150", "plans for 500 more"."""
    nouns, chunks = sentence.lexicon.grammar["modal_nouns"], sentence.chunks
    if sentence.lower(at) == "of" and at > 2 and chunks[at - 1].code == "G":
        at -= 3 if chunks[at - 2].code == "d" else 2
    if at < 1 or sentence.lower(at) not in (",", "for") or sentence.place_behind(mention, range(1, 4), _AT):
        return None
    word, last = sentence.lower(at - 1), sentence.lower(mention.last)
    given = chunks[at - 1].has("noun:give") and last in (".", ",", ";", "")
    approved = sentence.lower(at) == "for" and word in _APPROVALS
    if not (given if sentence.lower(at) == "," else approved):
        return None
    modality: Modality = "possible" if word in nouns["possible"] else "planned"
    return Trigger(
        "give", "of", "future", modality, word, sentence.clause_at(mention.at), chunks[at - 1].span, at - 1, at
    )


def _moves_behind(mention: Mention, sentence: Sentence) -> bool:
    """ "the Dutch contribution of 270 men stays at Rukla": the verb behind says what those troops do."""
    behind = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.first >= mention.last]
    if not behind or (behind[0].bare and behind[0].time in ("infinitive", "ing", "participle")):
        return False
    return bool(behind[0].classes & {"go", "leave", "stay", "send"}) and behind[0].lemma not in ("be", "have")


def _governing(sentence: Sentence, noun: int, last: int, clause: int) -> tuple[Time, Modality]:
    """Time and modality of a noun: of the noun that it hangs on, else of its clause's verb before or behind it."""
    modality = _of_modal_noun(sentence, noun)
    if modality:
        return "future", modality
    groups = sentence.groups_in(clause)
    before = [group for group in groups if group.head < noun]
    behind = [group for group in groups if group.first >= last]
    if before:
        group = before[-1]
    elif behind and not behind[0].bare:
        group = behind[0]
        if group.lemma in ("delay", "postpone", "stall"):
            return "future", "planned"
    else:
        return "past", "actual"
    return _lent(group, subject=not before)


def _lent(group: VerbGroup, subject: bool) -> tuple[Time, Modality]:
    if "refuse" in group.classes and (group.passive or not subject):
        return group.time, "negated"
    if "consider" in group.classes:
        return "future", "possible"
    if group.classes & {"plan", "give"} and (group.passive or not subject):
        return "future", "planned"
    return group.time, group.modality


def _of_modal_noun(sentence: Sentence, noun: int) -> Modality | None:
    """ "plans for the deployment of 500", "a decision on the dispatch of 500" """
    at = noun - 1
    while at > 0 and sentence.chunks[at].code in "dWF":
        at -= 1
    if sentence.lower(at) not in ("for", "of", "on", "about", "to"):
        return None
    nouns = sentence.lexicon.grammar["modal_nouns"]
    word = sentence.lower(at - 1)
    return "possible" if word in nouns["possible"] else "planned" if word in nouns["planned"] else None
