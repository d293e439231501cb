"""A verb group and how it holds a mention in, its class out: which of the verb's meanings holds there."""

from typing import Literal

from dashboard.extract.sentence import Sentence
from dashboard.extract.verb_group import VerbGroup

Relation = Literal["subject", "object", "modifier", "agent", "of", "beside"]

# Which reading of an ambiguous verb holds, by how it holds the mention: "deployed" sends an object, carries a subject.
_PREFER: dict[Relation, tuple[str, ...]] = {
    "subject": ("casualty", "recruit", "leave", "go", "cut", "raise", "ready", "replace", "stay"),
    "modifier": ("casualty", "recruit", "leave", "send", "go", "ready", "replace", "give", "raise", "cut", "stay"),
    "object": ("casualty", "leave", "recruit", "ready", "send", "give", "cut", "raise", "replace", "stay"),
    "agent": ("go", "stay", "raise", "replace", "casualty"),
}
_LENDING = ("refuse", "consider", "plan", "say", "begin", "other")  # classes that say nothing of their own


def class_of(group: VerbGroup, relation: Relation, sentence: Sentence) -> str:
    """What a verb group does to a mention that it holds by `relation`, with the words behind that turn its meaning."""
    chosen = _chosen(group, relation, sentence)
    if _gone(group, sentence) or (chosen in ("send", "go") and _homeward(group, relation, sentence)):
        return "leave"
    off = sentence.lower(group.last) == "off" and group.lemma in ("come", "go", "move", "pull")
    if off and any(s.preposition == "off" and s.first <= group.last + 3 and s.level != "sea" for s in sentence.spots):
        return "leave"  # "are to come off Okinawa"
    if relation == "subject" and chosen in ("cut", "raise", "other") and _alights(group, sentence):
        return "go"
    if group.lemma == "go" and sentence.lower(group.last) in ("as", "up") and relation == "object":
        return "raise"  # "go as high as 40,000", "could go up to 600"
    begun = _stint(group, sentence) if relation == "subject" and not group.passive else ""
    return begun or chosen


def _gone(group: VerbGroup, sentence: Sentence) -> bool:
    """ "are to be home by May", "would be out by August", not "is home to 500 soldiers" """
    if group.lemma == "go" and group.passive:
        return True  # "must be gone from Mali"
    behind = sentence.lower(group.last)
    return group.lemma == "be" and behind in sentence.lexicon.lists["gone"] and sentence.lower(group.last + 1) != "to"


def _alights(group: VerbGroup, sentence: Sentence) -> bool:
    """ "came down the aircraft steps", "climbed the gangway": the way out of an aircraft or a ship."""
    behind = sentence.chunks[group.last : group.last + 4]
    return any(chunk.lower in sentence.lexicon.lists["gangways"] for chunk in behind)


def _chosen(group: VerbGroup, relation: Relation, sentence: Sentence) -> str:
    classes, lists = group.classes, sentence.lexicon.lists
    if group.lemma == "leave" and (group.passive or relation == "object" or sentence.follows(group, "with")):
        return "stay"  # "will leave 400 troops in Syria"
    if group.lemma == "make" and relation == "object" and _sums_up(group, sentence):
        return "stay"
    if relation == "modifier" and _met(group, sentence):
        return "go"
    if relation == "modifier" and _captive(group, sentence):
        return "casualty"
    if relation == "modifier" and _settled(group, sentence):
        return "stay"
    chosen = next((name for name in _PREFER[relation] if name in classes), "")
    if chosen == "recruit" and relation == "subject" and "stay" in classes and _has_object(group, sentence):
        return "stay"  # "500 soldiers train local police in Mali"
    helping = relation == "object" and classes <= {"stay", "other"} and group.lemma in lists["supporting"]
    if chosen == "stay" and helping:
        chosen = ""
    if chosen == "replace" and relation in ("modifier", "object"):
        return "leave"  # who is replaced goes, who replaces comes
    return chosen or next((name for name in _LENDING if name in classes), "")


def _sums_up(group: VerbGroup, sentence: Sentence) -> bool:
    """ "That makes 2,200 soldiers in the city" """
    counted = group.last < len(sentence.chunks) and sentence.chunks[group.last].code == "N"
    return counted and sentence.lower(group.first - 1) in ("that", "which", "this", "it")


def is_lent(group: VerbGroup, sentence: Sentence) -> bool:
    """ "350 soldiers contributed by thirteen states": whose they are, not that they move."""
    return group.bare and group.lemma in sentence.lexicon.lists["lent_by"] and sentence.follows(group, "by")


def _met(group: VerbGroup, sentence: Sentence) -> bool:
    """ "were met on the tarmac at Swidwin air base": by who waits for them where they arrive."""
    if group.lemma not in sentence.lexicon.lists["welcoming"] or not group.passive:
        return False
    clause = sentence.clause_at(group.head)
    spots = (spot for spot in sentence.spots if spot.first >= group.last and sentence.clause_at(spot.first) == clause)
    return any(spot.preposition in ("at", "in", "on") for spot in spots)


def _captive(group: VerbGroup, sentence: Sentence) -> bool:
    """ "were held for two days", "surrounded and held by villagers": not "held in reserve"."""
    behind = sentence.chunks[group.last : group.last + 1]
    told = any(chunk.lower in ("by", "for", "against", "captive") or chunk.code == "D" for chunk in behind)
    return group.lemma == "hold" and told


def _has_object(group: VerbGroup, sentence: Sentence) -> bool:
    """Whether a noun phrase stands right behind an active verb."""
    follows = sentence.chunks[group.last].code if group.last < len(sentence.chunks) else "."
    return not group.passive and follows in "dFCTGWNp"


def _settled(group: VerbGroup, sentence: Sentence) -> bool:
    """ "stationed in", "are deployed in", "will be joined by": the passive tells where they are, not that they go."""
    lists = sentence.lexicon.lists
    if group.lemma == "join":
        return True
    if not group.classes & {"send"}:
        return False
    held = group.time == "present" or (group.bare and _had(group, sentence))
    return group.lemma in lists["placing"] or (group.lemma in lists["holding"] and held)


def _had(participle: VerbGroup, sentence: Sentence) -> bool:
    """ "has 500 soldiers deployed in Romania", "there are 500 soldiers deployed in" """
    before = [g for g in sentence.groups if g.last <= participle.first]
    there = bool(before) and sentence.lower(before[-1].first - 1) == "there"
    return bool(before) and (there or before[-1].lemma in ("have", "keep", "maintain"))


def _homeward(group: VerbGroup, relation: Relation, sentence: Sentence) -> bool:
    """ "flew 500 soldiers out of Kabul", "were brought home": the word behind the verb or the troops turns it."""
    at = group.last
    if relation == "object":
        at = next((mention.last for mention in sentence.mentions if mention.first >= group.last), at)
    word = sentence.lower(at)
    placed = any(spot.preposition == word and at < spot.first <= at + 3 for spot in sentence.spots)
    return word in sentence.lexicon.lists["homeward"] and (placed or word.endswith("home"))


def _stint(group: VerbGroup, sentence: Sentence) -> str:
    """ "began a tour in Chad" goes there, "ended their mission in Chad" leaves; "" where no stay is begun or ended."""
    lists = sentence.lexicon.lists
    behind = sentence.chunks[group.last : group.last + 4]
    if not any(chunk.lower in lists["stints"] for chunk in behind):
        return ""
    return "go" if group.lemma in lists["beginnings"] else "leave" if group.lemma in lists["endings"] else ""
