"""A mention in its sentence in, its trigger out: the verb or noun that says what the troops do, and how it holds them."""

from dataclasses import dataclass, replace
from typing import Literal

from dashboard.extract.mentions import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.verb_groups import Modality, Time, VerbGroup, stronger
from dashboard.records import Span

Relation = Literal["subject", "object", "modifier", "agent", "of", "beside"]

# Which reading of an ambiguous verb holds, by how it holds the mention: "deployed" sends an object and carries a subject.
_PREFER: dict[Relation, tuple[str, ...]] = {
    "subject": ("casualty", "recruit", "leave", "go", "cut", "raise", "ready", "replace", "stay"),
    "modifier": ("casualty", "recruit", "leave", "send", "go", "ready", "replace", "give", "raise", "cut", "stay"),
    "object": ("casualty", "leave", "recruit", "ready", "send", "give", "cut", "raise", "replace", "stay"),
    "agent": ("go", "stay", "raise", "replace", "casualty"),
    "of": ("leave", "send", "raise", "stay"),
    "beside": ("stay",),
}
_PLACING = {
    "station",
    "base",
    "garrison",
    "post",
    "hold",
    "mass",
    "amass",
    "concentrate",
    "gather",
    "assemble",
    "house",
    "locate",
    "camp",
    "position",
    "keep",
}
_PEOPLE_ONLY = {"be", "have", "number", "total", "include", "comprise", "count", "stand", "run"}


@dataclass(frozen=True, slots=True)
class Trigger:
    """What is said of a mention. `verb_class` is as in verbs.toml ("" where nothing is said but a place); `clause` the clause's index."""

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


def find_trigger(mention: Mention, sentence: Sentence) -> Trigger:
    """The trigger of a mention: what follows its phrase, else its clause's verb, else a noun before it, else the bare place."""
    for find in (_modifier, _noun_before, _apposition, _clause_verb):
        trigger = find(mention, sentence)
        if trigger:
            return _carried_on(trigger, mention, sentence) or trigger
    clause = sentence.clause_at(mention.at)
    return Trigger("", "beside", "present", "actual", "", clause)


def _carried_on(trigger: Trigger, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "1,000 of them have a shorter way: they will leave Germany" """
    if trigger.verb_class not in ("", "other", "say", "begin", "stay") or trigger.relation == "object":
        return None
    following = sentence.clause_at(mention.at) + 1
    if following >= len(sentence.clauses):
        return None
    bounds = sentence.clauses[following]
    opening = [c for c in sentence.chunks[bounds.first : bounds.first + 3] if c.code not in ":;,c—"]
    for group in sentence.groups:
        if (
            opening
            and opening[0].lower == "they"
            and bounds.first <= group.head < bounds.last
            and group.classes & {"go", "send", "leave"}
        ):
            return _made(group, "modifier" if group.passive else "subject", sentence)
    return None


def _modifier(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "troops stationed in", "soldiers who were flown to", "personnel to be sent"."""
    at = mention.last
    chunks = sentence.chunks
    while at < len(chunks) and (
        chunks[at].code in "aD" or (chunks[at].code == "," and at + 1 < len(chunks) and chunks[at + 1].code == "r")
    ):
        at += 1
    if (
        at + 2 < len(chunks)
        and chunks[at].lower in ("in", "at", "from")
        and chunks[at + 1].code in "FC"
        and chunks[at + 2].lower == "to"
    ):
        at += 2  # "1,000 troops in Syria to leave"
    if at >= len(chunks):
        return None
    relative = chunks[at].lower in ("who", "which", "that", "whom") and chunks[at].lower in ("who", "which", "that")
    for group in sentence.groups:
        if (
            chunks[at].lower in ("whom", "that", "which")
            and at + 1 < len(chunks)
            and chunks[at + 1].code in "FpdC"
            and at + 1 < group.first <= at + 6
        ):
            return _made(group, "object", sentence)
        if relative and at < group.first <= at + 2:
            return _made(group, "modifier" if group.passive else "subject", sentence)
        if not relative and group.first == at and group.bare and not (group.time == "present"):
            classes = group.classes
            if group.time == "infinitive" or (group.time == "ing" and classes & {"go", "stay", "leave"}):
                return _made(group, "modifier" if group.passive else "subject", sentence)
            if (
                group.time in ("past", "participle")
                and classes & {"send", "give", "ready", "casualty", "recruit", "leave"}
                and _participle(group, sentence, mention)
            ):
                return _main_verb(group, mention, sentence) or _governed(
                    _made(group, "modifier", sentence), mention, sentence
                )
    return None


def _main_verb(modifier: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "personnel based in Hawaii joined": the movement that a stationing is only the start of."""
    clause = sentence.clause_at(mention.at)
    for group in sentence.groups:
        if (
            group.first > modifier.last
            and sentence.clause_at(group.head) == clause
            and group.classes & {"go", "send", "leave"}
        ):
            if group.time not in ("infinitive", "ing", "participle"):
                return _made(group, "modifier" if group.passive else "subject", sentence)
    return None


def _governed(trigger: Trigger, mention: Mention, sentence: Sentence) -> Trigger:
    """ "expects to have 10,000 personnel committed": the verb before lends its modality to the participle."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    before = [g for g in sentence.groups if clause.first <= g.head < mention.first]
    if not before or (before[-1].modality == "actual" and "consider" not in before[-1].classes):
        return trigger
    modality = "possible" if "consider" in before[-1].classes else before[-1].modality
    return replace(trigger, modality=modality, time="future")


def _apposition(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "Brazil, the biggest contributor with 1,266 soldiers, has asked": the count is beside the clause's verb."""
    before = sentence.chunks[mention.first - 1].lower if mention.first else ""
    if before != "with" or mention.more:
        return None
    moving = any(g.classes & {"go", "send", "leave"} for g in sentence.groups if g.last <= mention.first)
    return None if moving else Trigger("", "beside", "present", "actual", "", sentence.clause_at(mention.at))


def _participle(group: VerbGroup, sentence: Sentence, mention: Mention) -> bool:
    """Whether a past form right behind the phrase is a participle: it is where another verb holds the clause, or a place or agent follows."""
    chunks = sentence.chunks
    follows = chunks[group.last] if group.last < len(chunks) else None
    intransitive = group.classes & {"go", "leave"} and not any(
        v.form == "participle" and v.verb_class == "send" for v in group.verbs
    )
    if intransitive:
        return False
    return follows is None or follows.code in "PaD,.c;)" or follows.lower in ("there", "here", "to", "abroad")


def _noun_before(mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "the dispatch of 1,400 troops", "a reduction of 500", "an increase of 300"."""
    at = mention.first - 1
    chunks = sentence.chunks
    if at > 1 and chunks[at].code == "d":
        at -= 1
    if at < 1 or chunks[at].lower not in ("of", "by"):
        return None
    back = at - 1
    if chunks[back].code == ",":  # "a departure, begun in March, of about 350 soldiers"
        back = next((k - 1 for k in range(back - 1, max(back - 7, 0), -1) if chunks[k].code == ","), back)
    noun = chunks[back]
    clause = sentence.clause_at(mention.at)
    for verb_class in ("send", "leave", "stay", "raise", "give"):
        if noun.has(f"noun:{verb_class}"):
            time, modality = _governing(sentence, at - 1, clause)
            return Trigger(verb_class, "of", time, modality, noun.lower, clause, noun.span, at - 1, at)
    return None


def _governing(sentence: Sentence, noun: int, clause: int) -> tuple[Time, Modality]:
    """Time and modality that the clause's verb gives to a noun in it."""
    bounds = sentence.clauses[clause]
    for group in reversed(sentence.groups):
        if bounds.first <= group.head < noun:
            classes = group.classes
            if classes & {"refuse"}:
                return group.time, "negated"
            if classes & {"consider"}:
                return "future", "possible"
            if classes & {"plan", "give"}:
                return "future", "planned"
            return group.time, group.modality
    return "past", "actual"


def _clause_verb(mention: Mention, sentence: Sentence) -> Trigger | None:
    clause = sentence.clause_at(mention.at)
    bounds = sentence.clauses[clause]
    groups = [group for group in sentence.groups if bounds.first <= group.head < bounds.last]
    before = [group for group in groups if group.last <= mention.first]
    after = [group for group in groups if group.first >= mention.last]
    if not before and after and not (after[0].bare and after[0].time == "infinitive"):
        return _subject(after, sentence)
    wrapped = (
        mention.first
        and sentence.chunks[mention.first - 1].code == ","
        and mention.last < len(sentence.chunks)
        and sentence.chunks[mention.last].code == ","
    )
    if wrapped and after and after[0].first == mention.last + 1:
        return _subject(after, sentence)
    if before and before[-1].passive and mention.first and sentence.chunks[mention.first - 1].lower == "by":
        return _made(before[-1], "agent", sentence)
    gapped = (
        mention.head == "elliptic"
        and bounds.kind == "relative"
        and mention.first
        and sentence.chunks[mention.first - 1].code == ","
    )
    if gapped:
        return _elided(mention, sentence, clause)
    for group in reversed(before):
        found = (
            _level(group, mention, sentence) or _estimate(group, mention, sentence) or _made(group, "object", sentence)
        )
        if found.verb_class not in ("", "other", "say", "plan", "begin", "consider", "refuse") or group is before[0]:
            return found
    return _elided(mention, sentence, clause)


def _level(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "brings the force to 1,600": a verb that also moves things gives a level where "to" stands before the count."""
    if not mention.first or sentence.chunks[mention.first - 1].lower != "to" or not group.classes & {"raise", "cut"}:
        return None
    found = _made(group, "object", sentence)
    return replace(found, verb_class="raise" if "raise" in group.classes else "cut")


def _estimate(group: VerbGroup, mention: Mention, sentence: Sentence) -> Trigger | None:
    """ "had put the Sudanese presence in Yemen at 5,000 soldiers": a figure, not a movement."""
    if (
        not mention.first
        or sentence.chunks[mention.first - 1].lower != "at"
        or group.lemma not in ("put", "estimate", "place", "fix")
    ):
        return None
    return replace(_made(group, "object", sentence), verb_class="stay", lemma="number")


def _subject(after: list[VerbGroup], sentence: Sentence) -> Trigger:
    if after[0].bare and not after[0].passive and after[0].time in ("past", "participle", "ing"):
        finite = [g for g in after[1:] if not g.bare and g.time not in ("infinitive", "ing", "participle")]
        if finite and any(c.code == "," for c in sentence.chunks[after[0].last : finite[0].first]):
            after = finite  # "troops, among them units based in Germany, are to be sent"
    first = _made(after[0], "modifier" if after[0].passive else "subject", sentence)
    if (
        first.verb_class in ("", "other", "say", "begin")
        and len(after) > 1
        and after[1].time in ("infinitive", "participle", "ing")
    ):
        second = _made(after[1], "subject", sentence)
        if second.verb_class:
            return second
    return first


def _elided(mention: Mention, sentence: Sentence, clause: int) -> Trigger | None:
    """ "France 300" after "the United Kingdom has 800": the verb of the clause before holds."""
    for earlier in reversed(sentence.groups):
        if (
            earlier.last <= mention.first
            and sentence.clauses[clause].kind in ("coordinate", "relative")
            and sentence.clause_at(earlier.head) < clause
        ):
            return _made(earlier, "modifier" if earlier.passive else "object", sentence)
    return None


def _awaited(group: VerbGroup, sentence: Sentence) -> bool:
    """ "are expected in Lebanon on 10 September", "is due there by June" """
    if group.lemma == "expect" and group.passive:
        return True
    return (
        group.lemma == "be"
        and group.last < len(sentence.chunks)
        and sentence.chunks[group.last].lower
        in ("due", "bound", "en route", "on their way", "on the way", "on its way", "headed")
    )


def _made(group: VerbGroup, relation: Relation, sentence: Sentence) -> Trigger:
    clause = sentence.clause_at(group.head)
    classes = group.classes
    passive = relation == "modifier"
    chosen = next((name for name in _PREFER[relation] if name in classes), "")
    if passive and group.lemma in _PLACING and "send" in classes:
        chosen = "stay"
    if group.lemma == "leave" and (group.passive or sentence.follows(group, "with")):
        chosen = "stay"
    if (
        chosen == "stay"
        and relation == "object"
        and classes <= {"stay", "other"}
        and group.lemma in ("help", "assist", "support", "fight", "train", "protect", "defend", "guard", "patrol")
    ):
        chosen = ""
    if not chosen:
        chosen = next((name for name in ("refuse", "consider", "plan", "say", "begin", "other") if name in classes), "")
    span = Span(sentence.chunks[group.first].start, sentence.chunks[group.last - 1].end)
    if _awaited(group, sentence):
        out = any(c.lower in ("out", "home", "back", "out of") for c in sentence.chunks[group.last : group.last + 3])
        return Trigger(
            "leave" if out else "go",
            "subject",
            "future",
            stronger(group.modality, "planned"),
            group.lemma,
            clause,
            span,
            group.first,
            group.last,
            group,
        )
    return Trigger(
        chosen, relation, group.time, group.modality, group.lemma, clause, span, group.first, group.last, group
    )
