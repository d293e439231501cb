"""A count that the rules do not admit in, what speaks for and against its being of troops out."""

from dashboard.extract.admit import NOT_OF_TROOPS, NOTHING_TOLD, has_place_behind
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Mention
from dashboard.extract.ranking import Traits
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

DOUBTS = (NOT_OF_TROOPS, NOTHING_TOLD)


def doubt_traits(
    reason: str, mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory
) -> Traits:
    """What the words around the count tell; the weights decide."""
    value = mention.count.value
    before = [index - reading.sentence for reading in memory.recent(index, 6)]
    traits = {
        "doubt": True,
        f"doubt_{reason}": True,
        f"doubt_head_{mention.head}": True,
        f"doubt_noun_{mention.noun}": mention.noun in sentence.lexicon.lists["anybody"],
        f"doubt_class_{trigger.verb_class or 'none'}": True,
        "doubt_not_about_troops": not memory.is_military,
        "doubt_troops_in_sentence": sentence.has("troops"),
        "doubt_civilians_in_sentence": sentence.has("civilian"),
        "doubt_arms_in_sentence": sentence.is_military,
        "doubt_troops_near": memory.troops_within(2, index),
        "doubt_told_here": 0 in before,
        "doubt_told_just_before": 1 in before,
        "doubt_told_before": bool(before),
        "doubt_placed": has_place_behind(mention, sentence),
        "doubt_named": bool(mention.names),
        "doubt_more": mention.more,
        "doubt_round": value is not None and value % 100 == 0,
        "doubt_few": value is not None and value < 100,
    }
    return {name: 1.0 for name, holds in traits.items() if holds}
