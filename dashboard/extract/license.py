"""A mention in, whether its context lets it be read as troops: a bare "500" is a deployment only among soldiers."""

from dashboard.extract.memory import Memory, is_military
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger

_TELLING: tuple[str, ...] = ("send", "go", "leave", "stay", "give", "raise", "cut", "ready", "replace")
_REACH = 2
_BARE_REACH = 3
_ANYBODY = (
    "people",
    "men",
    "women",
    "others",
    "individuals",
    "persons",
    "hands",
    "newcomers",
    "arrivals",
    "volunteers",
    "members",
)
_COUNTED = (
    "count",
    "number",
    "strength",
    "total",
    "figure",
    "presence",
    "force",
    "contingent",
    "share",
    "level",
    "size",
    "ceiling",
    "garrison",
    "mission",
    "rotation",
    "deployment",
    "there",
)


def refusal(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> str:
    """Why the mention is not read as troops, "" where it is."""
    if mention.head == "troops":
        return (
            ""
            if trigger.verb_class in (*_TELLING, "") or _placed(mention, sentence)
            else "says nothing of a movement or a presence"
        )
    named = mention.head == "soft" and bool(mention.names) and mention.noun not in _ANYBODY
    recent = named or is_military(sentence) or index - memory.military <= _REACH
    if not recent:
        return "is not said to be of troops"
    if mention.head in ("elliptic", "partitive", "group"):
        return _bare(mention, trigger, sentence, index, memory)
    if (
        mention.noun in _ANYBODY
        and (trigger.relation == "of" or not any(index - r.sentence <= 1 for r in memory.readings))
        and not mention.names
    ):
        return "is not said to be of troops"
    if mention.head == "people" and not _foreigners(mention, sentence, index, memory):
        return "is not said to be of troops"
    if trigger.verb_class in (*_TELLING, "") or _placed(mention, sentence):
        return ""
    return "says nothing of a movement or a presence"


def _bare(mention: Mention, trigger: Trigger, sentence: Sentence, index: int, memory: Memory) -> str:
    """A count without a noun needs a verb that tells of troops, or a place right behind it, and troops before it."""
    known = (
        any(index - reading.sentence <= _BARE_REACH for reading in memory.readings)
        or sentence.has("troops")
        or sentence.has("groups")
    )
    if not known:
        return "is not said to be of troops"
    beside = bool(mention.first) and sentence.chunks[mention.first - 1].lower == "with" and mention.head == "elliptic"
    if trigger.verb_class not in _TELLING and not beside and not _placed(mention, sentence):
        return "says nothing of a movement or a presence"
    if mention.head == "elliptic" and trigger.relation == "object" and trigger.lemma == "be":
        before = sentence.chunks[: mention.first]
        if not any(c.lower in _COUNTED or c.has("troops") for c in before):
            return "is not said to be of troops"
    return ""


def _foreigners(mention: Mention, sentence: Sentence, index: int, memory: Memory) -> bool:
    """ "1,100 Americans remain at two airfields in Niger": people of a nation, exact, abroad, among troops."""
    if mention.count.value is None:
        return False
    home = mention.names[0].name.iso3 if mention.names and mention.names[0].name else None
    theatre = {site.iso3 for r in memory.readings for site in r.destinations} | {
        memory.theme.place.iso3 if memory.theme.place else None
    }
    if (
        home in theatre
        or any(spot.iso3 == home and spot.preposition for spot in sentence.spots)
        or sentence.has("flight")
    ):
        return False
    return (
        sentence.has("troops")
        or index - memory.military <= _REACH
        or any(index - r.sentence <= _REACH for r in memory.readings)
    )


def _placed(mention: Mention, sentence: Sentence) -> bool:
    return any(
        spot.first - mention.last in (1, 2, 3)
        and spot.preposition in ("in", "at", "on", "near", "to", "along", "around", "across")
        for spot in sentence.spots
    )
