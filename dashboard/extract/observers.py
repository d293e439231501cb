"""A name in a sentence in, whether it is that of who only looks on, or of whom others help, out: not whose troops."""

from dashboard.extract.sentence import Sentence


def observes(sentence: Sentence, at: int) -> bool:
    """ "Indian officers believe that", "a United Nations panel counted": the name is that of who judges of others."""
    clause = sentence.clause_at(at)
    group = next((g for g in sentence.groups_in(clause) if g.first > at), None)
    if group is None or group.passive or group.lemma not in sentence.lexicon.lists["observing"]:
        return False
    between = sentence.chunks[at + 1 : group.first]
    return bool(between) and all(chunk.code in "TGWCoaD" for chunk in between)


def is_helped(sentence: Sentence, at: int) -> bool:
    """ "to help train the Afghan army": the name right behind a verb of helping or teaching is not who does it."""
    group = next((g for g in reversed(sentence.groups) if g.last <= at), None)
    if group is None or group.passive or any(c.code not in "dWC" for c in sentence.chunks[group.last : at]):
        return False
    teaching = "recruit" in group.classes and group.time in ("infinitive", "ing", "present")
    return teaching or (group.time in ("infinitive", "ing") and group.lemma in sentence.lexicon.lists["supporting"])
