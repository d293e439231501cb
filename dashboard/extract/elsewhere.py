"""A place and a mention in, whether the place belongs to another verb, noun, event or part and tells nothing of it."""

from itertools import pairwise

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.surfaces import FORMATIONS
from dashboard.extract.trigger import Trigger


def is_elsewhere(spot: Spot, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether it is another verb's or an event's place.

    "are in Libya to fight for the government in Tripoli", "moved there after a revolt in Russia"
    """
    if trigger.last < 0 or spot.first < trigger.last:
        return False
    between = sentence.chunks[trigger.last : spot.first]
    for at, chunk in enumerate(between, trigger.last):
        event = chunk.lower in sentence.lexicon.lists["events"]
        if event and not sentence.chunks[at + 1].is_name("organisation"):  # "under Amisom in Gedo"
            return True
    if any(a.lower == "as" and b.lower in ("a", "an") for a, b in pairwise(between)):
        return True  # "promised 500 men and, as a courtesy to Jakarta, a deputy"
    if any(_object_relative(at, sentence) for at in range(trigger.last, spot.first)):
        return True
    return any(
        trigger.last <= g.first < spot.first and not g.classes & {"send", "go", "leave"}
        for g in sentence.groups
        if g.first > trigger.first
    )


def of_another_noun(spot: Spot, mention: Mention, sentence: Sentence) -> bool:
    """ "grow to 6,000, with contingents from Greece and Turkey": the place belongs to that noun."""
    at = spot.first - 1
    while at > 0 and sentence.chunks[at].code in "FC,cd":
        at -= 1
    if sentence.lower(at) != "from" or at - 1 < mention.last:
        return False
    return sentence.chunks[at - 1].code in "GTX" and sentence.lower(at - 2) == "with"


def of_sending_unit(spot: Spot, mention: Mention, sentence: Sentence) -> bool:
    """ "500 from the 3rd Aviation Brigade in Georgia": where the unit is at home that they come from."""
    at = spot.first - 1
    while at > mention.last and sentence.chunks[at].code in "dPW" and sentence.lower(at) != "from":
        at -= 1
    last = at
    while at > mention.last and sentence.chunks[at].code in "dWCGoFN":
        at -= 1
    unit = any(c.code == "G" or FORMATIONS.search(c.text) for c in sentence.chunks[at + 1 : last + 1])
    return spot.preposition in ("in", "at") and sentence.lower(at) == "from" and at >= mention.last and unit


def of_a_part(spot: Spot, mention: Mention, sentence: Sentence) -> bool:
    """ "54,000 troops, most of them on Okinawa": where a part is, whose number is not told."""
    at = spot.first - 1
    while at > mention.last and sentence.chunks[at].code in "dFC,c":
        at -= 1
    pronoun = [sentence.lower(at - 2), sentence.lower(at - 1)]
    return at - 2 > mention.last and pronoun in (["of", "them"], ["of", "whom"], ["of", "which"])


def _object_relative(at: int, sentence: Sentence) -> bool:
    """ "companies that its mission in Juba can do without": what another subject does with the noun before."""
    chunks = sentence.chunks
    if chunks[at].code != "r" or not 0 < at < len(chunks) - 1:
        return False
    return chunks[at - 1].code in "TGXW" and chunks[at + 1].code in "dpF"
