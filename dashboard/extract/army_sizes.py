"""A mention with its trigger in, whether it is the size of a whole army out: "the navy is to grow by 4,500"."""

from dashboard.extract.mention import Mention
from dashboard.extract.roles import Places, find_places
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_OWN = ("its", "their", "his", "the", "our")
_LEVEL = ("to", "by", "up to", "down to", "up", "down", "from")


def is_whole_army(mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether what grows or shrinks to the number, or by it, is an army, with no place beside it."""
    if _in_army(mention, sentence):
        return True
    group = trigger.group
    ahead = mention.first < trigger.first
    if ahead and mention.head != "elliptic":
        return False  # "the army's 500 soldiers will be cut"
    if trigger.verb_class not in ("raise", "cut") or group is None:
        return False
    if find_places(mention, trigger, sentence) != Places():
        return False
    armies = sentence.lexicon.lists["whole_armies"]
    between = [chunk.lower for chunk in sentence.chunks[group.last : mention.first] if chunk.lower not in _LEVEL]
    if between and " ".join(between).endswith(tuple(f" {army}" for army in armies)):
        return True  # "brings the army up to"
    if sentence.chunks[group.first - 1].code == "p" and sentence.lower(group.first - 2) in armies:
        return True  # "an army it hopes to enlarge to 300,000"
    if not (ahead or group.passive or trigger.lemma in sentence.lexicon.lists["growing"]):
        return False
    told = f" {' '.join(_subject(trigger, sentence))} "
    return any(f" {army} " in told for army in armies)


def _in_army(mention: Mention, sentence: Sentence) -> bool:
    """ "has some 115,000 in its land forces" """
    words = [sentence.lower(at) for at in range(mention.last, mention.last + 3)]
    return words[0] in ("in", "within") and words[1] in _OWN and words[2] in sentence.lexicon.lists["whole_armies"]


def changes_something_else(trigger: Trigger, sentence: Sentence) -> bool:
    """ "Border crossings fell to 8,300", "the number of males fell to 230,000": what grows or shrinks is no troops."""
    if trigger.relation != "object" or trigger.lemma not in sentence.lexicon.lists["growing"]:
        return False
    first = sentence.clauses[trigger.clause].first
    subject = sentence.chunks[first : trigger.first]
    of = next((at for at, chunk in enumerate(subject) if chunk.lower == "of"), -1)
    head = subject[of + 1 :] if of > 0 and subject[of - 1].code == "G" else subject
    head = head[: next((at for at, chunk in enumerate(head) if at and chunk.code in "P,"), len(head))]
    if not head or any(chunk.code in "FCTGprN" or chunk.has("context") for chunk in head):
        return False
    lists = sentence.lexicon.lists
    known = {*lists["counted"], *lists["bodies"], *lists["whole_armies"], "numbers", "manpower", "headcount", "levels"}
    return head[-1].code in "WX" and head[-1].lower not in known


def _subject(trigger: Trigger, sentence: Sentence) -> list[str]:
    """The words before the verb, with those before its relative clause, back to the verb before."""
    index = trigger.clause
    if index and sentence.clauses[index].kind == "relative":
        index -= 1
    first = sentence.clauses[index].first
    earlier = [group.last for group in sentence.groups if group.last < trigger.first]
    return [chunk.lower for chunk in sentence.chunks[max([first, *earlier]) : trigger.first]]
