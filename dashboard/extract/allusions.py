"""A sentence in, the force that its words allude to out: "it", "the mission", "allied troops", its own subject."""

from itertools import pairwise

from dashboard.extract.chunks import Chunk
from dashboard.extract.force import Force, force_of
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence
from dashboard.extract.subjects import of_body
from dashboard.extract.surfaces import CONTEXT, FORMATION, FORMATIONS, GROUPS, SOFT, TROOPS

_BODIES = ("contingent", "battalion", "brigade", "force", "unit", "detachment", "garrison", "task force", "group")
_OPENING = 3  # chunks in which a sentence names who speaks
_SINGULAR = ("it", "its", "he", "she", "his", "her")


def subject_of(sentence: Sentence) -> Force | None:
    """The first force that a sentence names as its subject, not behind a preposition."""
    free = [
        (at, chunk)
        for at, chunk in sentence.named
        if chunk.name and chunk.name.force and not (at and sentence.chunks[at - 1].code == "P")
    ]
    if not free:
        return None
    held = sentence.within_places()
    verb = sentence.groups[0].first if sentence.groups else len(sentence.chunks)
    return next((force_of(chunk, "before") for at, chunk in free if at < verb and at not in held), None)


def by_pronoun(reading: Reading, sentence: Sentence) -> bool:
    """Whether "it" or "its" before the count means the subject of the sentence before."""
    behind = 1 if sentence.lower(reading.mention.last) in ("it", "he", "she") else 0  # "the 53 soldiers it has"
    before = sentence.chunks[: reading.mention.last + behind]
    said = any(
        c.lower in _SINGULAR and not (at and before[at - 1].code == "P" and c.lower == "it")
        for at, c in enumerate(before)
    )
    return reading.mention.head not in ("partitive",) and said


def by_commander(reading: Reading, sentence: Sentence) -> Force | None:
    """ "a Russian general said 9,000 paratroopers had been moved in": his own, who speaks of them."""
    home = sentence.clause_at(reading.mention.at)
    for at, chunk in enumerate(sentence.chunks[:-1]):
        if not chunk.is_name("demonym", "country") or sentence.clause_at(at) == home:
            continue
        behind = sentence.chunks[at + 1 : at + 6]
        title = next((c for c in behind if c.code not in "oWCGaT" or c.has("commander")), None)
        speaks = any("say" in g.classes for g in sentence.groups_in(sentence.clause_at(at)))
        if title is not None and title.has("commander") and speaks:
            return force_of(chunk, "sentence")
    return None


def by_stranger(reading: Reading, sentence: Sentence) -> bool:
    """ "The ELN is thought to have 5,800 fighters": the subject is a body that no list knows."""
    at = reading.trigger.first - 1
    if reading.trigger.relation != "object" or at < 0:
        return False
    subject = sentence.chunks[at]
    if subject.lower == "which" and at > 1 and reading.force is None:
        before = sentence.chunks[at - 2] if sentence.lower(at - 1) == "," else sentence.chunks[at - 1]
        return before.code == "C"  # "the Garda, which has put 3,000 of its members on duty"
    return subject.code == "C" and subject.text.isupper() and 2 <= len(subject.text) <= 6


def alliance(reading: Reading, sentence: Sentence) -> bool:
    """ "1,400 allied troops", "800 foreign security personnel": those of the organisation that the article names."""
    phrase = sentence.chunks[reading.mention.at : reading.mention.last + 1]
    return any(c.lower in ("allied", "alliance", "foreign", "multinational", "international") for c in phrase)


def only_actor(sentence: Sentence) -> Force | None:
    """The one country that the sentence has as a subject, in any clause; None where there are two."""
    held = sentence.within_places()
    found = [c for at, c in enumerate(sentence.chunks) if at not in held and c.is_name("country", "organisation")]
    return force_of(found[0], "sentence") if len({c.name.force for c in found if c.name}) == 1 else None


def body_of(sentence: Sentence) -> Force | None:
    """Whose troops a sentence speaks of last: "the men of ECOWAS", "Beijing's sappers", "Senegalese soldiers"."""
    if not (sentence.may_have(TROOPS | SOFT | GROUPS) and sentence.named):
        return None
    chunks = sentence.chunks
    for at in range(len(chunks) - 1, -1, -1):
        if not (chunks[at].code == "T" or (chunks[at].code == "G" and chunks[at].lower in _BODIES)):
            continue
        behind = [c for c in chunks[at + 2 : at + 4] if c.code != "d"][:1] if sentence.lower(at + 1) == "of" else []
        before = [c for c in chunks[max(at - 4, 0) : at] if c.code not in "oWCGN"]
        for named in (*behind, *before[-1:]):
            if named.name and named.name.force and not named.is_name("place"):
                return force_of(named, "before")
    return None


def speaks_for(sentence: Sentence, at: int) -> bool:
    """ "a spokesman for the UN mission": the name at `at` is that of who speaks."""
    back = at - 1
    while back > 0 and sentence.chunks[back].code in "dWC" and at - back < 3:
        back -= 1
    return sentence.chunks[back].code == "P" and sentence.lower(back - 1) in sentence.lexicon.lists["speakers"]


def asked_of(sentence: Sentence) -> Force | None:
    """ "What's left of the UN force?": a cross-head's only force is what the lines under it speak of."""
    if not (sentence.kind == "headline" or sentence.text.endswith("?")):
        return None
    return only_actor(sentence)


def body_of_arms(sentence: Sentence) -> Force | None:
    """The force of the troops that a sentence names without their number: "the Israeli field hospital"."""
    if not sentence.may_have(TROOPS | SOFT | GROUPS | CONTEXT | FORMATION):
        return None
    named = {at: force_of(chunk, "before") for at, chunk in sentence.named}
    found = {force.name: force for at, force in named.items() if force and _of_arms(sentence, at)}
    return next(iter(found.values())) if len(found) == 1 else None


def _of_arms(sentence: Sentence, at: int) -> bool:
    """Whether the name at `at` is a body of arms, or says whose the one right behind it is."""
    chunk, behind = sentence.chunks[at], sentence.chunks[at + 1 : at + 3]
    if speaks_for(sentence, at):
        return False
    if chunk.is_name("metonym") and FORMATIONS.search(chunk.text):
        return True
    adjunct = chunk.is_name("country") and not chunk.text.isupper() and not (behind and behind[0].code == "o")
    return not adjunct and any(c.code in "TG" or c.has("context") for c in behind)  # "the Lithuania brigade" is there


def serving_with(reading: Reading, sentence: Sentence) -> Force | None:
    """ "11,600 men serve with MINUSCA", "4,000 soldiers under Amisom": the organisation that they belong to."""
    clause = sentence.clause_at(reading.mention.at)
    for at in range(reading.mention.last, len(sentence.chunks)):
        named = sentence.chunks[at].is_name("organisation") and sentence.clause_at(at) in (
            clause,
            reading.trigger.clause,
        )
        before = sentence.lower(at - 2 if sentence.chunks[at - 1].code == "d" else at - 1)
        if named and before in ("with", "under"):
            return force_of(sentence.chunks[at], "sentence")
    return None


def official_of(sentence: Sentence) -> Force | None:
    """ "Zambian Defence Minister Ambrose Lufuma told parliament": the nation whose official or army speaks first."""
    officials = sentence.lexicon.lists["officials"]
    for at, chunk in enumerate(sentence.chunks[:_OPENING]):
        if chunk.is_name("demonym", "country") and force_of(chunk, "sentence"):
            behind = " ".join(c.lower for c in sentence.chunks[at + 1 : at + 4]).split(" ")
            return force_of(chunk, "sentence") if officials & set(behind) else None
    return None


def of_nations(reading: Reading, sentence: Sentence) -> Chunk | None:
    """ "3,500 troops from fourteen countries", "from other nations": the word for them, None where there is none."""
    last = reading.mention.last
    if sentence.lower(last).split(" ")[0] not in ("from", "of"):  # "from two dozen" is one number's chunk
        return None
    for chunk in sentence.chunks[last + 1 : last + 5]:
        if chunk.lower in ("nations", "countries", "allies"):
            return chunk
        if chunk.code in "V.,":
            return None
    return None


def several(reading: Reading, sentence: Sentence) -> bool:
    """ "14,600 troops from Burundi, Djibouti and Kenya": several nations, so their organisation."""
    if of_nations(reading, sentence):
        return True
    behind = sentence.chunks[reading.mention.last : reading.mention.last + 4]
    return (
        len(behind) == 4
        and behind[0].lower == "from"
        and behind[1].code == "F"
        and behind[2].code in ",c"
        and behind[3].code == "F"
    )


def body_named(reading: Reading, sentence: Sentence) -> bool:
    """Whether the clause's subject is "the force", "the mission": the organisation that the article names."""
    if of_body(reading.mention, sentence):
        return True
    first = sentence.clauses[sentence.clause_at(reading.mention.at)].first
    part = sentence.chunks[first : reading.mention.first]
    pairs = {f"{a.lower} {b.lower}" for a, b in pairwise(part)}
    return bool(pairs & {"the force", "the mission", "the alliance", "the bloc", "the operation"}) and not any(
        c.name and c.name.force and c.name.kind != "organisation" for c in part
    )
