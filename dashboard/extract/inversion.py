"""A clause whose verb stands before its subject in, its trigger out: "At sea already are the 3,000 marines"."""

from dataclasses import replace

from dashboard.extract.chunks import Chunk
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger, of_subject, trigger_of
from dashboard.extract.verb_group import VerbGroup

_NOMINAL = "FCTGXN"
_LINKS = "PdWo"  # a noun right behind one of these belongs to the phrase that it opened


def opening_trigger(mention: Mention, sentence: Sentence) -> Trigger | None:
    """The trigger of an inverted clause, whatever stands behind the mention."""
    groups = sentence.groups_in(sentence.clause_at(mention.at))
    return inverted_trigger([group for group in groups if group.last <= mention.first], mention, sentence)


def inverted_trigger(before: list[VerbGroup], mention: Mention, sentence: Sentence) -> Trigger | None:
    """The mention as the subject of the verb right before it, where the clause opens without a subject.

    "First to arrive were 250 Gurkhas" and "Stationed there are 500" give what the opening verb says.
    """
    verb = before[-1] if before else None
    if verb is None or verb.lemma not in sentence.lexicon.lists["inverting"] or verb.modality == "negated":
        return None
    if any(chunk.code not in "dan" for chunk in sentence.chunks[verb.last : _opening_of(mention, sentence)]):
        return None
    first = sentence.clauses[sentence.clause_at(mention.at)].first
    opening = [chunk for chunk in sentence.chunks[first : verb.first] if chunk.code not in 'c"“']
    if not _without_subject(opening):
        return None
    if len(before) > 1 and verb.lemma == "be":
        told = _opening_verb(before[-2], sentence)
        if told.verb_class not in ("", "other", "say", "begin"):
            return replace(told, time=verb.time, modality=verb.modality)
    return of_subject(verb, sentence)


def _opening_of(mention: Mention, sentence: Sentence) -> int:
    """Where the mention's noun phrase begins: that of a body before "of" in "came a fresh column of about 200"."""
    at = mention.first - 2
    if sentence.lower(at + 1) != "of" or at < 1 or sentence.chunks[at].code != "G":
        return mention.first
    while sentence.chunks[at - 1].code in "WFC":
        at -= 1
    return at


def _opening_verb(group: VerbGroup, sentence: Sentence) -> Trigger:
    """ "Stationed there are": done to them; "Waiting there are", "First to arrive were": done by them."""
    return trigger_of(group, "modifier" if group.time in ("past", "participle") else "subject", sentence)


def _without_subject(opening: list[Chunk]) -> bool:
    """Whether what stands before the verb is only adverbs, dates, verb forms and phrases behind a preposition."""
    opener = next((chunk for chunk in opening if chunk.code not in "aD,"), None)
    if opener is None:
        return any(chunk.code == "D" for chunk in opening)  # "Two days later came 200 soldiers"
    if opener.code not in "PV" or (opener.code == "V" and not _non_finite(opener)):
        return False
    before = ""
    for chunk in opening:
        if chunk.code == "X" and before == "C":
            continue  # "the Hercules aircraft"
        if chunk.code in ";:rsA" or (chunk.code in "pd" + _NOMINAL and before and before not in _LINKS):
            return False
        if chunk.code == "W" and before in ("D", ","):
            return False
        before = chunk.code
    return True


def _non_finite(chunk: Chunk) -> bool:
    return any(verb.form in ("participle", "ing") for verb in chunk.verbs)
