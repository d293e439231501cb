"""A mention in, whether it is a part of the troops named just before and shares what was said of them."""

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_MOVING = ("send", "go", "leave", "cut", "raise", "ready")
_CONSISTING = ("make up", "comprise", "include", "consist", "form", "number")
_PARTS = ("them", "those", "these", "whom", "which")


def is_part(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether the mention is worded as a part and nothing else is said of where it goes."""
    if _is_beside_its_name(mention, sentence):
        return False
    if sentence.place_behind(mention, range(7), sentence.lexicon.lists["own_place"]):
        return False
    if trigger.lemma in _CONSISTING and trigger.relation in ("object", "agent", "modifier"):
        return True
    pronoun = mention.head == "partitive" and mention.noun in _PARTS
    remainder = sentence.lower(mention.at).startswith(("the other", "the remaining"))
    return (pronoun or remainder) and trigger.verb_class not in _MOVING


def _is_beside_its_name(mention: Mention, sentence: Sentence) -> bool:
    """ "whose Russians, about a thousand of them, are": the number of those named right before it, no part."""
    at = mention.first - 2
    if mention.noun != "them" or sentence.lower(mention.first - 1) != "," or at < 0:
        return False
    counted = any(other.last == at + 1 for other in sentence.mentions)  # "1,400 troops, 700 of them Americans"
    named = sentence.chunks[at].is_name("demonym") or sentence.chunks[at].code == "T"
    return named and not counted and sentence.lower(mention.last) == ","
