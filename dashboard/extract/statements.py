"""A date or a presence in a sentence in; whether it is that of a statement out: "said on Friday that 3,800 were"."""

import datetime as dt

from dashboard.extract.calendar import Interval
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.extract.verb_group import VerbGroup

_SPEAKING = {"say", "plan", "consider", "give"}
_MOVING = {"send", "go", "stay", "leave"}


def is_of_statement(at: int, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether the date at chunk `at` tells when something was said, announced or ordered."""
    if _decided(at, trigger, sentence):
        return True
    for group in sentence.groups:
        if group.first < at < group.head and (_speaks(group, sentence) or _split(at, group, sentence)):
            return True
        if group.first == trigger.first and trigger.verb_class not in ("give", "plan", "consider"):
            continue
        if _speaks(group, sentence) and (_close(at, group, sentence) or _opening(at, group, sentence)):
            return True
    return False


def _split(at: int, group: VerbGroup, sentence: Sentence) -> bool:
    """ "agreed last week to send": between the verb of deciding and what was decided; not so "is due today to"."""
    lemmas = {verb.lemma for verb in sentence.chunks[at - 1].verbs}
    awaited = sentence.lexicon.lists["awaited_by"]
    return group.modality != "actual" and bool(lemmas) and not lemmas & set(awaited) and sentence.lower(at + 1) == "to"


def _decided(at: int, trigger: Trigger, sentence: Sentence) -> bool:
    """ "voted on 3 February to send 150 soldiers": the day between a past verb and the infinitive is the verb's."""
    before = sentence.chunks[at - 1] if at else None
    return (
        trigger.time == "infinitive"
        and trigger.first == at + 1
        and before is not None
        and before.code in "WVX"
        and before.lower.endswith("ed")
    )


def _speaks(group: VerbGroup, sentence: Sentence) -> bool:
    return bool(
        group.classes & _SPEAKING
        and not group.classes & _MOVING
        and group.lemma not in sentence.lexicon.lists["awaited_by"]
        and group.modality == "actual"
        and group.time != "infinitive"
    )


def _close(at: int, group: VerbGroup, sentence: Sentence) -> bool:
    behind = group.last < at <= group.last + 3
    return at in (group.last, group.first - 1) or (
        behind and not any(c.code in "NTV" for c in sentence.chunks[group.last : at])
    )


def _opening(at: int, group: VerbGroup, sentence: Sentence) -> bool:
    """ "On Friday the ministry said": the date that begins a clause of saying."""
    return (
        at <= 1 + sentence.clauses[sentence.clause_at(at)].first
        and "say" in group.classes
        and at < group.first
        and not any(c.code in "NV" for c in sentence.chunks[at + 1 : group.first])
    )


def reported_on(trigger: Trigger, sentence: Sentence, published: dt.date) -> Interval | None:
    """The day of the statement that a presence is told in: its own date, else the article's; None if not reported."""
    clause = sentence.clauses[trigger.clause]
    told = clause.kind == "complement" or clause.opener == "that"
    if not told or trigger.clause == 0:
        return None
    before = [g for g in sentence.groups if g.head < clause.first and "say" in g.classes and g.modality == "actual"]
    if not before or before[-1].time not in ("past", "perfect", "present"):
        return None
    for at in range(clause.first):
        if sentence.chunks[at].code == "D" and is_of_statement(at, trigger, sentence):
            start, end = sentence.chunks[at].date.interval(published, "past")
            return (start or end), end
    return published, published
