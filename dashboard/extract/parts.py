"""A mention in, whether it is a part of the troops named just before and shares what was said of them."""

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_MOVING = ("send", "go", "leave", "casualty", "recruit", "cut", "raise", "ready")
_CONSISTING = ("make up", "comprise", "include", "consist", "form", "number")
_PARTS = ("them", "those", "these", "whom", "which")


def is_part(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether the mention is worded as a part and nothing else is said of where it goes."""
    if trigger.modality == "negated" or trigger.verb_class in ("casualty", "recruit"):
        return False
    if (
        trigger.lemma in _CONSISTING
        and trigger.relation in ("object", "agent", "modifier")
        and not _placed(mention, sentence)
    ):
        return True
    worded = (mention.head == "partitive" and mention.noun in _PARTS) or sentence.chunks[mention.at].lower.startswith(
        ("the other", "the remaining")
    )
    return worded and trigger.verb_class not in _MOVING and not _placed(mention, sentence)


def _placed(mention: Mention, sentence: Sentence) -> bool:
    return any(
        0 <= spot.first - mention.last <= 6 and spot.preposition in ("in", "at", "to", "on", "near", "for", "into")
        for spot in sentence.spots
    )
