"""A place in a sentence in, whether something was said or settled there out: "it is believed in Delhi"."""

from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.trigger import Trigger
from dashboard.extract.verb_group import VerbGroup


def of_talk(spot: Spot, trigger: Trigger, sentence: Sentence) -> bool:
    """ "it is believed in Delhi": where something is said, not where troops are."""
    return any(
        g.last + 1 == spot.first and g.first != trigger.first and "say" in g.classes and g.passive
        for g in sentence.groups
    ) or is_settled_there(spot, sentence)


def is_settled_there(spot: Spot, sentence: Sentence) -> bool:
    """Whether something was agreed or signed at the place."""
    return any(g.last + 1 == spot.first and _agreed(g, sentence) for g in sentence.groups)


def is_decided(trigger: Trigger, sentence: Sentence) -> bool:
    """ "In New York, the Security Council voted to add 2,000": where it is decided, not where they are."""
    opening = sentence.chunks[trigger.first] if trigger.first >= 0 else None
    return opening is not None and any(verb.verb_class in ("plan", "consider", "say") for verb in opening.verbs)


def _agreed(group: VerbGroup, sentence: Sentence) -> bool:
    """ "the allocation agreed at Entebbe", "a pledge made in Berlin": a participle right behind what was settled."""
    if (
        not group.bare
        or group.time not in ("past", "participle")
        or group.lemma not in sentence.lexicon.lists["settling"]
    ):
        return False
    return group.first > 0 and sentence.chunks[group.first - 1].code in "WXG"
