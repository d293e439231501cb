"""A verb group and how it holds a mention in, the trigger out: what it does to the troops."""

from dataclasses import dataclass

from dashboard.extract.sentence import Sentence
from dashboard.extract.verb_class import Relation, class_of
from dashboard.extract.verb_group import Modality, Time, VerbGroup, stronger
from dashboard.records import Span

_WHERE_TO = ("to", "into", "toward", "towards")


@dataclass(frozen=True, slots=True)
class Trigger:
    """What is said of a mention.

    `verb_class` is as in verbs.toml, "" where nothing is said but a place; `clause` is the clause's index,
    `first`..`last` are chunk indexes, -1 where no word holds the mention.
    """

    verb_class: str
    relation: Relation
    time: Time
    modality: Modality
    lemma: str
    clause: int
    span: Span | None = None
    first: int = -1
    last: int = -1
    group: VerbGroup | None = None

    @property
    def planned(self) -> bool:
        """Whether it is only to come."""
        return self.modality == "planned" or self.time in ("future", "infinitive")


def trigger_of(group: VerbGroup, relation: Relation, sentence: Sentence) -> Trigger:
    """The trigger that `group` is to a mention that it holds by `relation`."""
    verb_class, time, modality = class_of(group, relation, sentence), group.time, group.modality
    if _awaited(group, sentence):
        out = any(c.lower in ("out", "home", "back", "out of") for c in sentence.chunks[group.last : group.last + 3])
        verb_class, relation = "leave" if out else "go", "subject"
        time, modality = "future", stronger(modality, "planned")
    elif group.lemma == "be" and _follows_moving(group, sentence):
        verb_class, relation = "go", "subject"
    elif group.lemma == "be":
        moved = _moved_somehow(group, sentence)
        if moved:
            verb_class, relation = moved, "modifier" if moved == "send" else "subject"
    clause = sentence.clause_at(group.head)
    span = Span(sentence.chunks[group.first].start, sentence.chunks[group.last - 1].end)
    return Trigger(verb_class, relation, time, modality, group.lemma, clause, span, group.first, group.last, group)


def of_subject(group: VerbGroup, sentence: Sentence) -> Trigger:
    """The trigger that `group` is to its own subject: "are sent" is done to it, "arrive" it does."""
    return trigger_of(group, "modifier" if group.passive else "subject", sentence)


def no_trigger(mention_clause: int) -> Trigger:
    """The trigger of a mention that only a place stands beside."""
    return Trigger("", "beside", "present", "actual", "", mention_clause)


def _follows_moving(group: VerbGroup, sentence: Sentence) -> bool:
    """ "are on their way to", "was already en route" """
    behind = [c.lower for c in sentence.chunks[group.last : group.last + 5]]
    text = " ".join(behind[1:] if behind[:1] == ["already"] else behind)
    return text.startswith(tuple(sentence.lexicon.lists["moving"]))


def _moved_somehow(group: VerbGroup, sentence: Sentence) -> str:
    """ "have been redirected to the frontier", "are steaming toward Haiti": a verb in no list, behind it where to."""
    word = sentence.chunks[group.last] if group.last < len(sentence.chunks) else None
    if word is None or word.code != "W" or word.word.kinds or sentence.lower(group.last + 1) not in _WHERE_TO:
        return ""
    if not any(
        group.last + 1 < spot.first <= group.last + 4 and spot.preposition in _WHERE_TO for spot in sentence.spots
    ):
        return ""
    sent = word.lower.endswith("ed") and group.time != "present"  # "are confined to the base" tells where they are
    return "send" if sent else "go" if word.lower.endswith("ing") else ""


def _awaited(group: VerbGroup, sentence: Sentence) -> bool:
    """ "are expected in Lebanon on 10 September", "is due there by June" """
    if group.lemma == "expect" and group.passive:
        return True
    if group.passive and group.lemma in sentence.lexicon.lists["meant_for"] and sentence.follows(group, "for"):
        return any(spot.preposition == "for" and spot.first <= group.last + 3 for spot in sentence.spots)
    follows = sentence.lower(group.last)
    return group.lemma == "be" and follows in sentence.lexicon.lists["awaited"]
