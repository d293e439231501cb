"""A trigger in, a presence out where a withdrawal is ruled out: "will not withdraw its 500 soldiers from Mali"."""

from dataclasses import replace

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_KEEP = "keep"
_OWN = ("its", "their", "his", "our", "the", "those", "these", "all")
_NO_PLANS = ("no plan", "no plans", "no intention", "no intentions", "no wish", "no desire", "no reason")


def kept_there(trigger: Trigger, mention: Mention, sentence: Sentence) -> Trigger:
    """The trigger as it is; where its withdrawal is denied for troops that are known, one of their presence."""
    if trigger.verb_class != "leave" or not (trigger.modality == "negated" or _unplanned(trigger, sentence)):
        return trigger
    if not _known(mention, sentence) or _until(trigger, sentence):
        return trigger
    return replace(trigger, verb_class="stay", time="present", modality="actual", lemma=_KEEP)


def is_kept(trigger: Trigger) -> bool:
    """Whether the presence is told by the denial of a withdrawal: "from Mali" is then where they are."""
    return trigger.lemma == _KEEP and (trigger.group is None or trigger.group.lemma != _KEEP)


def _unplanned(trigger: Trigger, sentence: Sentence) -> bool:
    """ "has no plan to recall", "had no intention of withdrawing" """
    before = " ".join(sentence.lower(at) for at in range(max(trigger.first - 3, 0), trigger.first + 1))
    return any(f"{words} " in f"{before} " for words in _NO_PLANS)


def _known(mention: Mention, sentence: Sentence) -> bool:
    """Whether the troops are those there are: "its 290 soldiers", not "500 more"."""
    if mention.noun == "them":
        return True  # "the Italians, roughly 250 of them"
    at = mention.first - 1
    while at > 0 and sentence.chunks[at].code in "WF" and mention.first - at <= 2:
        at -= 1
    owned = at >= 0 and (sentence.lower(at) in _OWN or sentence.chunks[at].code == "o")
    return owned and not mention.more


def _until(trigger: Trigger, sentence: Sentence) -> bool:
    """ "will not withdraw until May" is a plan."""
    behind = sentence.chunks[max(trigger.last, 0) :]
    return any(c.lower == "until" or (c.code == "D" and c.lower.startswith(("until", "before"))) for c in behind)
