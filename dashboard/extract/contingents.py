"""A line of a list and the line that heads it in, a contingent out: "Contributions in Latvia:", "CANADA 700"."""

import datetime as dt
from dataclasses import replace

from dashboard.extract.allusions import is_military
from dashboard.extract.force import force_of
from dashboard.extract.gapping import gapped_names
from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import State
from dashboard.extract.trigger import no_trigger
from dashboard.extract.when import When

_LONGEST_LINE = 80


def heads_a_list(sentence: Sentence) -> bool:
    """Whether the line announces a list: it ends with a colon, speaks of the military and names a place."""
    return sentence.text.endswith(":") and is_military(sentence) and bool(_places(sentence))


def is_entry(sentence: Sentence) -> bool:
    """Whether the line is a country and its number, with at most a remark behind."""
    codes = "".join(chunk.code for chunk in sentence.chunks[:2])
    return codes == "FN" and sentence.chunks[0].is_name("country") and len(sentence.text) <= _LONGEST_LINE


def read_entry(sentence: Sentence, index: int, head: Sentence, head_index: int, published: dt.date) -> Reading:
    """The contingent of a line: there on the day that the list's head names, else on the article's."""
    count = sentence.chunks[1].count
    date = next((chunk.date for chunk in head.chunks if chunk.code == "D"), None)
    start, end = date.interval(published, "past") if date else (published, published)
    return Reading(
        mention=Mention(1, 1, 2, count, "elliptic", ""),
        trigger=no_trigger(0),
        state=State("stationed"),
        sentence=index,
        force=force_of(sentence.chunks[0], "phrase"),
        destinations=_places(head),
        when=When(start, end, date.span if date else None),
        evidence=[index, head_index],
        place_from="before",
    )


def shared_by_others(reading: Reading, sentence: Sentence) -> list[Reading]:
    """ "Norway and Sweden 50 each": the same number for each other contingent that is named before it."""
    names = gapped_names(sentence.chunks, reading.mention.at)[:-1]
    return [
        replace(reading, force=force_of(sentence.chunks[at], "phrase"), evidence=[*reading.evidence]) for at in names
    ]


def _places(head: Sentence) -> tuple[Site, ...]:
    before = head.lexicon.lists["at_a_place"]
    return tuple(Site.of(spot) for spot in head.spots if spot.preposition in before and not spot.stands_for)
