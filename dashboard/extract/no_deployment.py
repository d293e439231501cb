"""A mention with its trigger in, the reason out why its sentence tells of no deployment: denied, casualties, a wish."""

from dashboard.extract.army_sizes import is_whole_army
from dashboard.extract.keeping import is_kept
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.extract.wholes import part_of_whole

_DENYING = ("nor", "neither", "never", "no longer")
_CONDITIONS = ("had", "should", "were")
_AUXILIARIES = (*_CONDITIONS, "did", "do", "does", "will", "would", "can", "could", "has", "have", "is", "are", "was")
_MANPOWER = ("strength", "manpower", "establishment", "personnel strength", "overall strength")
_NEAR = 10  # chunks behind the count
_AT = ("in", "at", "on", "near", "along")
_PARTS_OF_THE_WORLD = ("missions", "countries", "nations", "operations", "continents", "theatres")
_MARKS = ('"', "“", "”")


def no_deployment(mention: Mention, trigger: Trigger, sentence: Sentence) -> str:
    """Why the mention is no deployment, as its verb, its clause or a word beside it tells; "" where it is one."""
    if is_kept(trigger):
        return ""
    if trigger.modality == "negated" and _only_until(trigger, sentence):
        return ""
    if trigger.modality == "negated" or trigger.verb_class == "refuse":
        return "is denied, ruled out or called off"
    if mention.first and sentence.chunks[mention.first - 1].code == "n":
        return "is denied, ruled out or called off"  # "there are not 500 instructors"
    if _wanted(mention, trigger, sentence):
        return "is somebody's wish"
    if _said_to_be_false(mention, sentence):
        return "is denied, ruled out or called off"
    if _scrap(mention, trigger, sentence):
        return "is quoted from a note, not said of troops"
    before = [sentence.lower(at) for at in range(max(mention.first - 3, 0), mention.first)]
    if before[-2:] == ["all", "but"]:
        return "counts those who are left out"
    if part_of_whole(mention, sentence) and not _whole_is_there(mention, sentence):
        return "counts a whole of which only a part is meant"
    if trigger.verb_class == "casualty" or _lost(mention, sentence):
        return "counts casualties, losses or prisoners"
    if trigger.verb_class == "recruit" or _compete(mention, sentence):
        return "counts recruits or trainees"
    return _beside_verb(mention, trigger, sentence) or _word_beside(mention, trigger, sentence)


def _beside_verb(mention: Mention, trigger: Trigger, sentence: Sentence) -> str:
    """The reason that the verb gives with what stands beside it."""
    behind = sentence.chunks[trigger.last].code if 0 <= trigger.last < len(sentence.chunks) else ""
    if trigger.lemma == "be" and trigger.relation == "subject" and behind == "X":
        return "tells who they are, not where"
    if trigger.lemma == "be" and trigger.relation == "subject" and behind == "W" and _done_to_them(trigger, sentence):
        return "tells what is done to them, not where they are"
    if is_whole_army(mention, trigger, sentence):
        return "is the size of a whole army"
    if trigger.lemma in ("take part", "participate") and _in_exercise(trigger, sentence):
        return "takes part in an exercise"
    if _in_general(trigger, sentence):
        return "speaks of sending troops, not of a deployment"
    turned = _turned(sentence.clauses[sentence.clause_at(mention.at)].first, sentence)
    if turned:
        return turned
    if sentence.clauses[sentence.clause_at(mention.at)].opener in ("if", "unless", "should", "even if", "whether"):
        return "is only a condition"
    return _of_no_troops_in_particular(mention, trigger, sentence)


def _of_no_troops_in_particular(mention: Mention, trigger: Trigger, sentence: Sentence) -> str:
    if trigger.modality == "possible" and _at_one_time(trigger, sentence):
        return "is a limit that a law sets, not a deployment"
    if _all_over_the_world(mention, sentence):
        return "counts those in several missions at once"
    return "is the size of a whole army" if _bare_strength(mention, trigger, sentence) else ""


def _all_over_the_world(mention: Mention, sentence: Sentence) -> bool:
    """ "5,887 deployed across twelve missions", "6,000 troops in 14 countries" """
    for at in range(mention.last, min(mention.last + 4, len(sentence.chunks) - 2)):
        over = sentence.lower(at) in ("in", "across", "over", "on", "among", "throughout")
        if over and sentence.chunks[at + 1].code == "N":
            return sentence.lower(at + 2) in _PARTS_OF_THE_WORLD
    return False


def _at_one_time(trigger: Trigger, sentence: Sentence) -> bool:
    """ "2,000 may be abroad at any one time": no place is named."""
    clause = sentence.clauses[trigger.clause]
    if any(clause.first <= spot.first < clause.last and not spot.stands_for for spot in sentence.spots):
        return False
    words = " ".join(chunk.lower for chunk in sentence.chunks[max(trigger.last, 0) : clause.last])
    return "at one time" in words or "at any one time" in words or "at any time" in words


def _bare_strength(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "Strength fell to 8,105": of no force in particular and at no place."""
    clause = sentence.clauses[trigger.clause]
    opening = clause.first if sentence.chunks[clause.first].code != "D" else clause.first + 1
    last = next((at for at in range(mention.last, clause.last) if sentence.lower(at) == ","), clause.last)
    told = any(clause.first <= spot.first < last for spot in sentence.spots)
    return trigger.relation == "object" and sentence.lower(opening) in _MANPOWER and not told


def _wanted(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "should have 500 soldiers", "wants 20,000 men in", "would need 100,000 men": how many there ought to be."""
    if trigger.lemma in ("have", "number") and sentence.lower(trigger.first) in ("should", "ought", "needs"):
        return True
    before = [group for group in sentence.groups_in(sentence.clause_at(mention.at)) if group.last <= mention.first]
    return bool(before) and before[-1].lemma in sentence.lexicon.lists["wanting"] and not before[-1].passive


def _scrap(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """'on which was to be read "5,000 troops to Colombia"': a quotation of a number and a place without a verb."""
    marks = [at for at, chunk in enumerate(sentence.chunks) if chunk.text in _MARKS]
    closing = next((at for at in marks if at > mention.at), -1)
    if trigger.verb_class or mention.first - 1 not in marks or closing < 0:
        return False
    told = any(mention.last <= group.head < closing or group.last == mention.first - 1 for group in sentence.groups)
    return not told and any(mention.last <= spot.first < closing for spot in sentence.spots)


def _lost(mention: Mention, sentence: Sentence) -> bool:
    """ "20 soldiers who had fled", "three who were wounded": what the relative clause right behind tells."""
    if mention.last >= len(sentence.chunks) or sentence.lower(mention.last) != "who":
        return False
    groups = sentence.groups_in(sentence.clause_at(mention.last))
    return bool(groups) and (
        groups[0].lemma in sentence.lexicon.lists["running_away"]
        or ("casualty" in groups[0].classes and groups[0].passive)
    )


def _compete(mention: Mention, sentence: Sentence) -> bool:
    """ "1,400 men and women had come for 62 places" """
    bounds = sentence.clauses[sentence.clause_at(mention.at)]
    return any(
        sentence.lower(at) in ("places", "slots", "jobs", "vacancies")
        and sentence.chunks[at - 1].code == "N"
        and sentence.lower(at - 2) == "for"
        for at in range(mention.last + 2, bounds.last)
    )


def _said_to_be_false(mention: Mention, sentence: Sentence) -> bool:
    """ "dismissed a report that ten thousand soldiers were about to cross", "a video in which they landed" """
    index = sentence.clause_at(mention.at)
    clause = sentence.clauses[index]
    before = [group for group in sentence.groups if group.head < clause.first]
    shown = clause.opener == "which" and sentence.lower(clause.first - 1) in ("in", "according to")
    if shown:
        return any("refuse" in group.classes and group.modality == "actual" for group in before)
    if index == 0 or clause.opener != "that":
        return False
    governing = sentence.groups_in(index - 1)
    return bool(governing) and "refuse" in governing[-1].classes and governing[-1].modality == "actual"


def _in_exercise(trigger: Trigger, sentence: Sentence) -> bool:
    """ "soldiers taking part in Exercise Winter Run" """
    behind = sentence.chunks[max(trigger.last, 0) : trigger.last + 3]
    return any(chunk.code == "C" and chunk.text.startswith("Exercise ") for chunk in behind)


def _turned(first: int, sentence: Sentence) -> str:
    """ "Nor will Italy send 200", "Had France sent 500", "Did Spain send 300?": an auxiliary before its subject."""
    chunks = sentence.chunks
    while first < len(chunks) and chunks[first].code in "c,;":
        first += 1
    denied = sentence.lower(first) in _DENYING
    at = first + 1 if denied else first
    if sentence.lower(at) not in _AUXILIARIES or at + 1 >= len(chunks) or chunks[at + 1].code not in "FCdpN":
        return ""
    if denied:
        return "is denied, ruled out or called off"
    joined = at > 0 and chunks[at - 1].code == "c"  # "and had its 500 men in Gao"
    if sentence.lower(at) in _CONDITIONS and not joined and any(chunk.lower == "would" for chunk in chunks[at + 1 :]):
        return "is only a condition"
    return "is only asked" if any(chunk.code == "?" for chunk in chunks[-3:]) else ""


def _done_to_them(trigger: Trigger, sentence: Sentence) -> bool:
    """ "were decorated in Paris": a participle of a verb that says nothing of a place."""
    word = sentence.chunks[trigger.last]
    return word.lower.endswith("ed") and not word.has("between") and "-" not in word.lower


def _whole_is_there(mention: Mention, sentence: Sentence) -> bool:
    """ "half of its 2,300 troops in Irbil", "200 of the 5,000 stationed in Poland": the whole has its own place."""
    if not sentence.place_behind(mention, range(1, 5), _AT):
        return False
    behind = next(c for c in sentence.chunks[mention.last :] if c.code != "a")
    return behind.lower in _AT or any(verb.lemma in sentence.lexicon.lists["placing"] for verb in behind.verbs)


def _only_until(trigger: Trigger, sentence: Sentence) -> bool:
    """ "will not go in until after the signing" is a plan."""
    behind = sentence.chunks[max(trigger.last, 0) : trigger.last + 4]
    return any(c.lower == "until" or (c.code == "D" and c.lower.startswith("until")) for c in behind)


def _in_general(trigger: Trigger, sentence: Sentence) -> bool:
    """ "Sending 500 soldiers would cost": the verb in -ing is the subject of the sentence."""
    if trigger.time != "ing" or trigger.first != 0 or trigger.relation != "object" or len(sentence.groups) < 2:
        return False
    return not any(c.code == "," for c in sentence.chunks[: sentence.groups[1].first])


def _word_beside(mention: Mention, trigger: Trigger, sentence: Sentence) -> str:
    """The reason that a word near the mention in its clause gives; an exercise needs more than its word."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    first = 0 if clause.kind == "complement" else clause.first
    last = min(clause.last, mention.last + _NEAR)
    if clause.kind == "relative":  # "Canberra, which has 1,300 troops in Dili, would like"
        last = next((at for at in range(mention.last, last) if sentence.chunks[at].code == ","), last)
    for at in range(max(first, mention.first - 6), last):
        if not sentence.chunks[at].word.rejects:
            continue
        for reason in sentence.lexicon.grammar["rejections"]:
            if trigger.verb_class == "cut" and trigger.group is not None and at == trigger.group.head:
                continue  # "has fallen to 1,000"
            if reason.startswith("counts recruits") and _taught(at, mention, sentence):
                continue  # "sent 100 soldiers to train recruits"
            told = sentence.chunks[at].has(f"reject:{reason}") and not reason.startswith("takes part")
            if told and not _of_another(reason, at, mention, sentence):
                return str(reason)
    return ""


def _of_another(reason: str, at: int, mention: Mention, sentence: Sentence) -> bool:
    """ "400 soldiers in a camp built for 1,500", "300 soldiers, more than in the cold war": said of another number."""
    if reason.startswith("counts the room"):
        return at not in (mention.first - 1, mention.first - 2)
    compared = {word for back in range(at - 3, at) for word in sentence.lower(back).split()}
    return reason == "is history" and not compared.isdisjoint(("than", "as", "since", "like"))


def _taught(at: int, mention: Mention, sentence: Sentence) -> bool:
    """Whether a verb of teaching stands between the mention and the word at `at`, which is then its object."""
    return any(
        "recruit" in group.classes and group.time == "infinitive" and mention.last <= group.first and group.last <= at
        for group in sentence.groups
    )
