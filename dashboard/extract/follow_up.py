"""A sentence without a count in, more about the troops of the one before.

"These forces will leave North Carolina this week."
"""

import datetime as dt
from dataclasses import dataclass

from dashboard.extract.force import Force
from dashboard.extract.mention import Mention
from dashboard.extract.numbers import Count
from dashboard.extract.reading import Reading, Site
from dashboard.extract.roles import Places, find_places
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import State, find_state
from dashboard.extract.trigger import Trigger
from dashboard.extract.when import find_when
from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class Untold:
    """A count of troops in a sentence that says nothing of where they are or go: the next one may."""

    mention: Mention
    force: Force | None
    sentence: int
    told_in: Sentence


_MOVING = ("send", "go", "leave")


def continue_reading(reading: Reading, sentence: Sentence, index: int, published: dt.date) -> None:
    """Fill what the earlier reading lacks from a sentence whose subject is the same troops."""
    subject = _subject(sentence)
    trigger = _trigger(sentence, subject) if subject else None
    if trigger is None or trigger.modality in ("negated", "possible"):
        return
    pseudo = Mention(subject - 1, 0, subject, Count(Span(0, 0), None, None, None), "troops", "")
    places = find_places(pseudo, trigger, sentence)
    changed = False
    if places.origins and not reading.origins and _departs(reading, trigger):
        reading.origins, changed = tuple(Site.of(s) for s in places.origins if not s.stands_for), True
    if places.destinations and (not reading.destinations or reading.place_from != "clause"):
        reading.place_from = "clause"
        reading.destinations, changed = tuple(Site.of(s) for s in places.destinations if not s.stands_for), True
    if changed and reading.state.status == "stationed" and trigger.time in ("future", "progressive"):
        reading.state = State("planned")
        reading.when = find_when(pseudo, trigger, "planned", sentence, published)
    if changed:
        reading.evidence.append(index)
        if reading.when.span is None:
            when = find_when(pseudo, trigger, reading.state.status, sentence, published)
            reading.when = when if when.span else reading.when


def tell_later(untold: Untold, sentence: Sentence, published: dt.date) -> tuple[Reading, Places] | None:
    """ "He inspected the 410-man unit. The group flies to Mogadishu on Sunday." """
    subject = _subject(sentence)
    trigger = _trigger(sentence, subject) if subject else None
    if trigger is None:
        return None
    pseudo = Mention(subject - 1, 0, subject, untold.mention.count, "troops", "")
    state, places = find_state(pseudo, trigger, sentence), find_places(pseudo, trigger, sentence)
    if isinstance(state, str) or not (places.origins or places.destinations):
        return None
    reading = Reading(untold.mention, trigger, state, untold.sentence, force=untold.force)
    reading.evidence = [untold.sentence, untold.sentence + 1]
    reading.when = find_when(pseudo, trigger, state.status, sentence, published)
    return reading, places


def _departs(reading: Reading, trigger: Trigger) -> bool:
    """Whether the places left are new: a presence said to have left its place stays where it is."""
    return reading.state.status != "stationed" or trigger.time in ("future", "progressive")


def _subject(sentence: Sentence) -> int:
    """How many chunks the subject takes that means the troops before; 0 where there is none."""
    chunks = sentence.chunks
    if chunks and chunks[0].lower == "they":
        return 1
    if (
        len(chunks) > 1
        and chunks[0].lower in ("these", "those", "the")
        and chunks[1].code in "TG"
        and (chunks[0].lower != "the" or chunks[1].code == "G" or chunks[1].has("troops"))
    ):
        return 2
    if len(chunks) > 2 and chunks[0].lower in ("the", "these") and chunks[1].code == "W" and chunks[2].code in "T":
        return 3
    return 0


def _trigger(sentence: Sentence, subject: int) -> Trigger | None:
    for group in sentence.groups:
        if group.first <= subject + 1:
            order = ("leave", "send", "go", "stay") if group.passive else ("leave", "go", "send", "stay")
            classes = [name for name in order if name in group.classes]
            if classes and (classes[0] in _MOVING or group.lemma == "be"):
                kind = classes[0]
                return Trigger(
                    kind,
                    "modifier" if group.passive else "subject",
                    group.time,
                    group.modality,
                    group.lemma,
                    sentence.clause_at(group.head),
                    None,
                    group.first,
                    group.last,
                    group,
                )
        return None
    return None
