"""A line of a list and the line that heads it in, a contingent out: "Contributions in Latvia:", "CANADA 700"."""

import datetime as dt
from dataclasses import replace

from dashboard.extract.force import force_of
from dashboard.extract.gapping import gapped_names
from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.status import State
from dashboard.extract.trigger import no_trigger
from dashboard.extract.when import When

_LONGEST_LINE = 80
_BULLETS = ("-", "•", "*", "–", "—", "·")
_SETS_OFF = (":", "–", "—", "-", "(")


def is_set_off(sentence: Sentence) -> bool:
    """Whether the line ends as one that a list may follow."""
    return sentence.text.endswith((":", "?"))


def heads_a_list(sentence: Sentence) -> bool:
    """Whether the line announces a list: it ends with a colon or asks, speaks of the military and names a place."""
    return is_set_off(sentence) and sentence.is_military and bool(_places(sentence))


def is_entry(sentence: Sentence) -> bool:
    """Whether the line is a country and its number, maybe with a remark: "CANADA 700", "- Italy: about 300"."""
    at = _number_at(sentence)
    if at is None or any("casualty" in group.classes for group in sentence.groups):
        return False
    return sentence.chunks[at - 1].text in _SETS_OFF or len(sentence.text) <= _LONGEST_LINE


def read_entry(sentence: Sentence, index: int, head: Sentence, head_index: int, published: dt.date) -> Reading:
    """The contingent of a line: there on the day that the line or the list's head names, else on the article's."""
    at = _number_at(sentence) or 1
    count = sentence.chunks[at].count
    date = next((c.date for c in (*sentence.chunks[at:], *head.chunks) if c.code == "D"), None)
    start, end = date.interval(published, "past") if date else (published, published)
    own = tuple(Site.of(spot) for spot in _behind(at, sentence) if not spot.stands_for)
    return Reading(
        mention=Mention(at, at, at + 1, count, "elliptic", ""),
        trigger=no_trigger(0),
        state=State("stationed"),
        sentence=index,
        force=next(force for chunk in sentence.chunks[:at] if (force := force_of(chunk, "phrase"))),
        destinations=own or _places(head),
        when=When(start, end, date.span if date else None),
        evidence=[index, head_index],
        place_from="before",
    )


def _number_at(sentence: Sentence) -> int | None:
    """Where the number stands right behind a country that opens the line, a bullet before or a colon between."""
    first = 1 if sentence.chunks and sentence.chunks[0].text in _BULLETS else 0
    if first >= len(sentence.chunks) or not sentence.chunks[first].is_name("country", "organisation", "armed group"):
        return None
    at = first + 2 if first + 1 < len(sentence.chunks) and sentence.chunks[first + 1].text in _SETS_OFF else first + 1
    return at if at < len(sentence.chunks) and sentence.chunks[at].code == "N" else None


def _behind(at: int, sentence: Sentence) -> list[Spot]:
    """The places behind the number, before any verb: "United States: 1,100, at Niamey and near Agadez"."""
    last = next((g.first for g in sentence.groups if g.first > at), len(sentence.chunks))
    before = sentence.lexicon.lists["at_a_place"]
    return [spot for spot in sentence.spots if at < spot.first and spot.last <= last and spot.preposition in before]


def shared_by_others(reading: Reading, sentence: Sentence) -> list[Reading]:
    """ "Norway and Sweden 50 each": the same number for each other contingent that is named before it."""
    names = gapped_names(sentence.chunks, reading.mention.at)[:-1]
    return [
        replace(reading, force=force_of(sentence.chunks[at], "phrase"), evidence=[*reading.evidence]) for at in names
    ]


def _places(head: Sentence) -> tuple[Site, ...]:
    before = head.lexicon.lists["at_a_place"]
    return tuple(Site.of(spot) for spot in head.spots if spot.preposition in before and not spot.stands_for)
