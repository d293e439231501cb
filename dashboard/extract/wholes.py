"""A mention in, whether its verb is said of a part of it alone out: "half of its 2,300 troops will go home"."""

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence

_SOME = ("some", "many", "most", "several")


def part_of_whole(mention: Mention, sentence: Sentence) -> bool:
    """ "half of its 2,300 troops in Irbil will go home": the verb is said of a part, the whole is only there."""
    at = mention.first - 1
    counted = (
        at >= 1
        and sentence.lower(at) == "of"
        and sentence.chunks[at - 1].code == "N"
        and sentence.lower(at - 1) != "one"
    )
    if counted and not _told_by_relative(mention, sentence):
        return True  # "the first 200 of 5,000 soldiers"
    opening = sentence.lower(0) == "of" and all(c.code in "doFW" for c in sentence.chunks[1 : mention.first])
    if opening and any(m.first > mention.last for m in sentence.mentions) and not _told_by_relative(mention, sentence):
        return True  # "Of the 1,700 soldiers in Romania, 800 are to leave"
    if at < 2 or sentence.lower(at) not in ("the", "its", "their", "his", "'s"):
        return False
    while at > 1 and sentence.chunks[at].code in "doF":
        at -= 1
    if sentence.lower(at) != "of":
        return False
    counted = sentence.chunks[at - 1].code == "N" and not _told_by_relative(mention, sentence)  # "300 of its 1,100"
    if sentence.lower(at - 1) in _SOME and _have_come(mention, sentence):
        return False
    return counted or sentence.lower(at - 1) in sentence.lexicon.lists["parts"]


def _have_come(mention: Mention, sentence: Sentence) -> bool:
    """ "some of the 800 soldiers sent by Britain have landed": they are on their way, however many are there."""
    behind = [g for g in sentence.groups_in(sentence.clause_at(mention.at)) if g.first >= mention.last]
    moving = [g for g in behind if g.time in ("past", "perfect") and "go" in g.classes]
    return bool(moving) and not any("leave" in g.classes for g in behind)


def _told_by_relative(mention: Mention, sentence: Sentence) -> bool:
    """ "the 15,000 that Pyongyang dispatched", "1,000 soldiers it had been told to withdraw" """
    return mention.last < len(sentence.chunks) and sentence.chunks[mention.last].code in "rp"
