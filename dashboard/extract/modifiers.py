"""A mention in, the trigger right behind its phrase out: "troops stationed in", "soldiers who were flown to"."""

from dataclasses import replace

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger, of_subject, trigger_of
from dashboard.extract.verb_class import is_lent
from dashboard.extract.verb_group import VerbGroup

_SUBJECT_RELATIVES = ("who", "which", "that")
_OBJECT_RELATIVES = ("whom", "that", "which")
_RELATIVES = {*_SUBJECT_RELATIVES, *_OBJECT_RELATIVES}
_DEFINITE = 2  # "withdraw all the 1,200 soldiers who are stationed in Mali"
_LONGEST_BODY = 7  # "of the 1st Battalion of the Royal Welsh"
_TASKS = {"stay", "recruit", "begin", "other", "raise", "casualty"}
_PLACED_BY = {"send", "give", "ready", "casualty", "recruit", "leave"}


def modifying_trigger(mention: Mention, sentence: Sentence) -> Trigger | None:
    """What stands right behind the phrase; where it only tells where they were, the verb that takes them away."""
    found = _read_modifier(mention, sentence)
    if found is None or found.verb_class != "stay" or found.time in ("future", "infinitive"):
        return found
    before = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.last <= mention.first]
    taken = bool(before) and "leave" in before[-1].classes and not before[-1].passive
    near = taken and mention.first - before[-1].last <= _DEFINITE
    return trigger_of(before[-1], "object", sentence) if near else found


def _read_modifier(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "troops stationed in", "soldiers who were flown to", "personnel to be sent"."""
    at = _behind(mention, sentence)
    if at >= len(sentence.chunks):
        return None
    for group in sentence.groups:
        if mention.noun in ("whom", "which") and group.first == _behind_report(at, sentence):
            return of_subject(group, sentence)  # "ten of whom are women", "190, its army says, will be"
        found = _relative(group, at, sentence) if sentence.lower(at) in _RELATIVES else None
        if found:
            return _governed(found, mention, sentence) if found.modality == "planned" else found
        contact = sentence.chunks[at].code == "p" and group.first == at + 1
        if contact and group.classes & {"stay", "send"} and group.time not in ("infinitive", "ing"):
            if _taken_away(mention, sentence):
                return None  # "will bring home the 105 soldiers it has in Mali"
            return trigger_of(group, "object", sentence)  # "the 4,300 troops it keeps in Somalia"
        if sentence.lower(at) not in _SUBJECT_RELATIVES and group.first == at and group.bare:
            found = _reduced(group, mention, sentence)
            if found:
                return found
    return None


def _behind_report(at: int, sentence: Sentence) -> int:
    """What stands at `at`, or behind the clause of who says so that begins there."""
    if sentence.lower(at) != ",":
        return at
    clause = sentence.clauses[sentence.clause_at(at)]
    return clause.last + 1 if clause.kind == "reporting" and clause.first == at else at


def _taken_away(mention: Mention, sentence: Sentence) -> bool:
    """Whether the last verb before the mention takes its troops from where they are."""
    before = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.last <= mention.first]
    part = (
        any(before[-1].last <= m.at < mention.at for m in sentence.mentions) if before else True
    )  # "400 of the 1,200"
    return not part and "leave" in before[-1].classes


def _behind(mention: Mention, sentence: Sentence) -> int:
    """The index of the chunk behind the phrase, its adverbs and dates."""
    at, chunks = mention.last, sentence.chunks
    while at < len(chunks) and (chunks[at].code in "aD" or (chunks[at].code == "," and _goes_on(at + 1, sentence))):
        at += 1
    of_body = _behind_body(at, sentence) or _behind_apposition(at, sentence)
    if of_body:
        return of_body
    if sentence.lower(at) not in ("in", "at", "from") or at + 2 >= len(chunks) or chunks[at + 1].code not in "FC":
        return at
    beyond = at + 3 if sentence.lower(at + 2) == "," and sentence.lower(at) == "from" else at + 2
    relative = sentence.lower(at) == "from" and sentence.lower(beyond) == "who"  # "200 from Texas, who pulled in"
    return beyond if relative or sentence.lower(at + 2) == "to" else at  # "1,000 troops in Syria to leave"


def _behind_body(at: int, sentence: Sentence) -> int:
    """The "who" behind "300 soldiers of the 2nd Parachute Regiment who landed", 0 where there is none."""
    if sentence.lower(at) != "of":
        return 0
    here = at + 1
    while here < len(sentence.chunks) and sentence.chunks[here].code in "dFCGWo":
        here += 1
    if sentence.lower(here) == "," and sentence.lower(at - 1) != "one":
        here += 1  # "the last 304 men of the German contingent, who had left Gao"
    return here if here <= at + _LONGEST_BODY and sentence.lower(here) == "who" else 0


def _behind_apposition(at: int, sentence: Sentence) -> int:
    """The "who" of "750 paratroopers from the same brigade, the division's ready force, who began", else 0."""
    if sentence.lower(at) not in ("from", "of"):
        return 0
    here = at + 1
    while here < len(sentence.chunks) and sentence.chunks[here].code in "dFCGWoT,":
        here += 1
    commas = [k for k in range(at, here) if sentence.lower(k) == ","]
    told = here <= at + 2 * _LONGEST_BODY and sentence.lower(here) == "who" and commas[-1:] == [here - 1]
    return here if told and len(commas) > 1 and sentence.chunks[here - 2].code in "GT" else 0


def _goes_on(at: int, sentence: Sentence) -> bool:
    """Whether a relative clause or the participle of a presence follows a comma: "500 soldiers, based in Gao"."""
    if at >= len(sentence.chunks):
        return False
    chunk, placing = sentence.chunks[at], sentence.lexicon.lists["placing"]
    past = any(verb.lemma in placing and verb.form == "participle" for verb in chunk.verbs)
    return chunk.code == "r" or (past and at + 1 < len(sentence.chunks) and sentence.chunks[at + 1].code == "P")


def _relative(group: VerbGroup, at: int, sentence: Sentence) -> Trigger | None:
    """ "whom France sent" is done to the mention, "who were sent" and "which left" say what it does."""
    word, chunks = sentence.lower(at), sentence.chunks
    inner_subject = word in _OBJECT_RELATIVES and at + 1 < len(chunks) and chunks[at + 1].code in "FpdC"
    if inner_subject and at + 1 < group.first <= at + 6:
        return trigger_of(group, "object", sentence)
    if word not in _SUBJECT_RELATIVES or not at < group.first <= at + 2:
        return None
    found = of_subject(group, sentence)
    if found.lemma == "be" and found.verb_class == "stay" and not _tells_where(group, sentence):
        return None  # "500 more, who were a day late"
    aside = word == "which" and sentence.lower(at - 1) == ","  # "1,500 police, which lifts its ceiling"
    elsewhere = aside and found.verb_class not in ("send", "go", "leave", "stay")
    return None if elsewhere or found.lemma in ("relieve", "replace") else found  # "300, who are to be relieved"


def _tells_where(group: VerbGroup, sentence: Sentence) -> bool:
    """Whether a place or a word for one follows the verb in its clause."""
    last = sentence.clauses[sentence.clause_at(group.head)].last
    last = next((at for at in range(group.last, last) if sentence.lower(at) == ","), last)
    behind = sentence.chunks[group.last : last]
    return any(group.last <= spot.first < last for spot in sentence.spots) or any(c.code in "PV" for c in behind[:2])


def _reduced(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """A bare infinitive or participle: "to be sent", "serving in", "stationed in"."""
    if group.time == "infinitive" and (group.classes == {"other"} or _task(group, mention, sentence)):
        return None  # "send 6,900 soldiers to rebuild the mission": what for, not where
    if group.time == "infinitive" or (group.time == "ing" and group.classes & {"go", "stay", "leave"}):
        return of_subject(group, sentence)
    if is_lent(group, sentence):
        return None
    if _only_verb(group, mention, sentence):
        return None  # "A detachment of 100 landed in Ouagadougou"
    placed = group.classes & _PLACED_BY or group.lemma in sentence.lexicon.lists["placing"]
    if group.time in ("past", "participle") and placed and _participle(group, sentence):
        main = _main_verb(group, mention, sentence)
        return main or _governed(trigger_of(group, "modifier", sentence), mention, sentence)
    return None


def _only_verb(group: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """Whether a past form of going right behind the phrase is all that the first clause tells."""
    clause = sentence.clause_at(mention.at)
    past = any(verb.form == "past" and verb.verb_class == "go" for verb in group.verbs)
    return past and clause == 0 and len(sentence.groups_in(clause)) == 1 and group.last < len(sentence.chunks) - 1


def _task(group: VerbGroup, mention: Mention, sentence: Sentence) -> bool:
    """ "sent 500 soldiers to protect the embassy in Kabul": the task of those who are sent."""
    if sentence.lower(mention.first - 1) == "with" and _does_something(group, sentence):
        return True  # "with 170 New Zealanders to keep them company"
    if "recruit" in group.classes and _does_something(group, sentence):
        return True  # "the dispatch of 100 soldiers to train the army"
    before = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.last <= mention.first]
    if not before or before[-1].passive or not before[-1].classes & {"send", "give"}:
        return False
    return not group.passive and group.lemma != "be" and group.classes <= _TASKS


def _does_something(group: VerbGroup, sentence: Sentence) -> bool:
    """ "to guard the airfield", not "to follow in May", "to stay the winter" """
    last = group.last
    if (
        sentence.lower(last) in ("and", "or")
        and sentence.chunks[last + 1 : last + 2]
        and sentence.chunks[last + 1].verbs
    ):
        last += 2  # "to train and advise the army"
    follows = sentence.chunks[last].code if last < len(sentence.chunks) else "."
    resting = group.lemma in ("stay", "remain", "be", "serve") or not group.classes <= _TASKS
    return follows in "dpFCTW" and not group.passive and not resting


def _main_verb(modifier: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "personnel based in Hawaii joined": the movement that a stationing is only the start of."""
    for group in sentence.groups_in(sentence.clause_at(mention.at)):
        if group.first <= modifier.last or group.time in ("infinitive", "ing", "participle"):
            continue
        found = of_subject(group, sentence)
        if found.verb_class in ("go", "send", "leave") or group.classes & {"go", "send", "leave"}:
            return found
    return None


def _governed(trigger: Trigger, mention: Mention, sentence: Sentence) -> Trigger:
    """ "expects to have 10,000 personnel committed": the verb before lends its modality to the participle."""
    before = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.head < mention.first]
    if not before or (before[-1].modality == "actual" and "consider" not in before[-1].classes):
        return trigger
    modality = "possible" if "consider" in before[-1].classes else before[-1].modality
    return replace(trigger, modality=modality, time="future")


def _participle(group: VerbGroup, sentence: Sentence) -> bool:
    """Whether a past form behind the phrase is a participle: a place, a date, an agent or the end follows it."""
    sends = any(v.form == "participle" and v.verb_class == "send" for v in group.verbs)
    if group.classes & {"go", "leave"} and not sends:
        return False  # "500 soldiers arrived in": nobody arrives somebody
    follows = sentence.chunks[group.last] if group.last < len(sentence.chunks) else None
    return follows is None or follows.code in "PaD,.c;)" or follows.lower in ("there", "here", "to", "abroad")
