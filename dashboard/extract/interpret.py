"""A count in its sentence in, its reading out: the clause tells force and places, or the article before it does."""

from dataclasses import replace

from dashboard.extract.departures import adjust_departure, adjust_from_home, adjust_going, adjust_setting_out
from dashboard.extract.fill import fill_force, fill_places
from dashboard.extract.force import force_of
from dashboard.extract.forces import find_force
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading
from dashboard.extract.roles import Places, find_places
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import State
from dashboard.extract.trigger import Trigger
from dashboard.extract.triggers import find_trigger
from dashboard.extract.units import find_unit


def read_mention(
    mention: Mention, trigger: Trigger, state: State, index: int, sentence: Sentence, memory: Memory
) -> Reading:
    """The mention in its clause, with the likeliest force and places; it is not dated yet."""
    reading = Reading(mention, trigger, state, index, evidence=[index])
    reading.force = find_force(mention, trigger, sentence)
    places = _come_from(reading, _placed(reading, sentence), sentence)
    fill_force(reading, places.origins, sentence, index, memory)
    if all(spot.stands_for == "base" for spot in places.origins):  # "left the base" on their way
        adjust_setting_out(reading, memory)
    if not places.destinations:
        adjust_from_home(reading, places.origins, memory)
    if not (places.origins or places.destinations):
        adjust_going(reading, memory)
    fill_places(reading, places, sentence, index, memory)
    unit = find_unit(mention, sentence, whole=mention.head in ("elliptic", "partitive", "group"))
    if unit:
        reading.unit, reading.unit_span = unit
    adjust_departure(reading, memory)
    return reading


def _placed(reading: Reading, sentence: Sentence) -> Places:
    """The places of the clause; what is one of them is not the force: "Djibouti, with roughly 1,500"."""
    places, force = find_places(reading.mention, reading.trigger, sentence), reading.force
    if force and force.how == "subject" and any(spot.span == force.span for spot in places.destinations):
        reading.force = None
    return places


def read_part(mention: Mention, index: int, sentence: Sentence, memory: Memory) -> Reading | None:
    """A part of the troops before shares their state and places: "4,000 of them giving direct support"."""
    whole = memory.whole_of(mention, sentence, index)
    if whole is None:
        return None
    trigger = find_trigger(mention, sentence)
    given = trigger.verb_class == "give" and trigger.relation == "object"  # "Canberra is supplying 4,500 of those"
    named = find_force(mention, trigger, sentence) if mention.names or given else None
    force = named or whole.force
    return replace(
        whole,
        mention=mention,
        force=force,
        sentence=index,
        evidence=[index, *whole.evidence],
        place_from="before",
        total=False,
    )


def _come_from(reading: Reading, places: Places, sentence: Sentence) -> Places:
    """ "of whom 13,000 are to come from Britain": the country that sends them, not a place that they leave."""
    mention, origin = reading.mention, next(iter(places.origins), None)
    turned = 0 <= reading.trigger.last <= mention.first  # "From Kenya come 600 soldiers"
    if reading.trigger.lemma != "come" or not (mention.head == "partitive" or turned) or origin is None:
        return places
    if turned and origin.first - mention.last > 2:
        return places  # "came 200 soldiers, over the road from Cameroon"
    named = sentence.chunks[origin.last - 1]
    if not named.is_name("country", "capital") or (mention.head == "partitive" and named.is_name("capital")):
        return places
    reading.force = force_of(named, "phrase") or reading.force
    return Places((), places.destinations)
