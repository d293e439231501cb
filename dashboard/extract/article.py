"""An article's sentences in, its readings out: each mention is read in its clause, then filled from before."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from dashboard.extract.admit import NOT_OF_TROOPS, NOTHING_TOLD, refusal
from dashboard.extract.anchors import Anchors
from dashboard.extract.beside import is_beside, reason_of, reasons_beside
from dashboard.extract.contingents import heads_a_list, is_entry, is_set_off, read_entry, shared_by_others
from dashboard.extract.departures import adjust_departure, adjust_from_home, adjust_going, adjust_setting_out
from dashboard.extract.durations import continue_duration, find_duration
from dashboard.extract.fill import fill_force, fill_places
from dashboard.extract.follow_up import Untold, continue_reading, tell_later
from dashboard.extract.force import force_of
from dashboard.extract.forces import find_force
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Mention
from dashboard.extract.parts import is_part
from dashboard.extract.ranking import Choice
from dashboard.extract.reading import Reading, Site
from dashboard.extract.roles import Places, find_places
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import State, find_state
from dashboard.extract.surfaces import NUMBER
from dashboard.extract.theme import Theme
from dashboard.extract.trigger import Trigger
from dashboard.extract.triggers import find_trigger
from dashboard.extract.units import find_unit
from dashboard.extract.usable import PLACELESS, unusable
from dashboard.extract.when import find_when
from dashboard.records import Span


@dataclass(slots=True)
class Left:
    """A count that was left, with the reason in plain words."""

    span: Span
    sentence: int
    reason: str


@dataclass
class ArticleReader:
    """Reads the sentences of one article in order. `title` is read for what the article is about, never for facts.

    `left` are counts that might have been of troops.
    `choices` are the forces and places that were chosen from candidates.
    """

    published: dt.date
    readings: list[Reading] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    memory: Memory = field(default_factory=lambda: Memory(()))
    head: tuple[int, Sentence] | None = None
    listed: int = -1
    untold: Untold | None = None
    choices: list[Choice] = field(default_factory=list)
    anchors: Anchors = field(default_factory=Anchors)
    _aside: list[Left] = field(default_factory=list)
    _beside: list[tuple[int, Sentence]] = field(default_factory=list)

    def read(self, sentences: Sequence[Sentence], title: Sentence | None, dateline: Site | None) -> None:
        """Fill `readings`, `left` and `aside`; where nothing is counted there is nothing to read."""
        self.memory = memory = Memory(([title] if title else []) + list(sentences), dateline)
        if not any(sentence.may_have(NUMBER) or is_set_off(sentence) for sentence in sentences):
            return
        if title:
            memory.learn(-1, title)
        if dateline:
            memory.notes.sites.append((-1, dateline))
        for index, sentence in enumerate(sentences):
            self._sentence(index, sentence, memory)
            memory.learn(index, sentence)
            self.anchors.learn(index, sentence, self.published)
        self.readings = memory.readings
        self.choices = memory.choices

    @property
    def aside(self) -> list[Left]:
        """The counts of other things, in sentences without troops."""
        beside = [Left(span, at, reason) for at, sentence in self._beside for span, reason in reasons_beside(sentence)]
        return self._aside + beside

    @property
    def theme(self) -> Theme:
        """What the article is about."""
        return self.memory.theme

    def _sentence(self, index: int, sentence: Sentence, memory: Memory) -> None:
        if self._in_list(index, sentence, memory):
            return
        if self._follows(index, memory) and not any(sentence.clause_at(m.at) == 0 for m in sentence.mentions):
            self._continue(index, sentence, memory)
        if not sentence.may_have(NUMBER):
            return
        if is_beside(sentence, index, memory):
            self._beside.append((index, sentence))
            return
        for passed in sentence.passed:
            self._leave(Left(sentence.chunks[passed.at].span, index, reason_of(passed)), sentence.has("troops"))
        for mention in sentence.mentions:
            self._mention(mention, index, sentence, memory)

    def _follows(self, index: int, memory: Memory) -> bool:
        """Whether the sentence before told of troops."""
        told = bool(memory.readings) and memory.readings[-1].sentence == index - 1
        return told or (self.untold is not None and self.untold.sentence == index - 1)

    def _continue(self, index: int, sentence: Sentence, memory: Memory) -> None:
        """Read a sentence whose first clause has no count as more about the troops of the one before."""
        if memory.readings and memory.readings[-1].sentence == index - 1:
            continue_reading(memory.readings[-1], sentence, index, self.published)
            if not sentence.mentions:
                continue_duration(memory.readings[-1], sentence, index)
        elif self.untold and self.untold.sentence == index - 1:
            told = tell_later(self.untold, sentence, self.published)
            if told is None:
                return
            reading, places = told
            fill_force(reading, (), self.untold.told_in, index - 1, memory)
            adjust_setting_out(reading, memory)
            fill_places(reading, places, sentence, index, memory)
            adjust_departure(reading, memory)
            if not unusable(reading, sentence, self.published, False):
                memory.readings.append(reading)
                self.left = [left for left in self.left if left.span != reading.mention.count.span]

    def _in_list(self, index: int, sentence: Sentence, memory: Memory) -> bool:
        """Whether the sentence is a line of a list of contingents; if so, it is read as one."""
        if self.head and is_entry(sentence):
            memory.readings.append(read_entry(sentence, index, self.head[1], self.head[0], self.published))
            self.listed = index
            return True
        if heads_a_list(sentence):
            self.head, self.listed = (index, sentence), index
        elif index > self.listed + 1:  # a remark behind an entry may be a sentence of its own
            self.head = None
        return False

    def _mention(self, mention: Mention, index: int, sentence: Sentence, memory: Memory) -> None:
        trigger = find_trigger(mention, sentence)
        state = find_state(mention, trigger, sentence)
        shared = not isinstance(state, str) and is_part(mention, trigger, sentence)
        part = self._part(mention, index, sentence, memory) if shared else None
        if part:
            memory.readings.append(part)
            return
        reason = state if isinstance(state, str) else refusal(mention, trigger, sentence, index, memory)
        if reason == NOT_OF_TROOPS or (reason and mention.noun in sentence.lexicon.lists["anybody"]):
            memory.refused.add((index, mention.at))
        if reason == NOTHING_TOLD and mention.head in ("troops", "soft", "group"):
            self.untold = Untold(mention, find_force(mention, trigger, sentence), index, sentence)
        if reason or isinstance(state, str):
            of_people = mention.head in ("troops", "soft", "people") or sentence.has("troops")
            self._leave(Left(mention.count.span, index, reason), of_people)
            return
        reading = self._reading(mention, trigger, state, index, sentence, memory)
        home = bool(reading.force and reading.destinations) and all(
            memory.is_home(reading.force, site) for site in reading.destinations if reading.force
        )
        reason = unusable(reading, sentence, self.published, home)
        if reason:
            self.left.append(Left(mention.count.span, index, reason))
            if reason == PLACELESS:
                self.untold = Untold(mention, reading.force, index, sentence)
        else:
            memory.readings.append(reading)
            memory.readings += shared_by_others(reading, sentence)

    def _leave(self, left: Left, among_troops: bool) -> None:
        (self.left if among_troops else self._aside).append(left)

    def _reading(
        self, mention: Mention, trigger: Trigger, state: State, index: int, sentence: Sentence, memory: Memory
    ) -> Reading:
        reading = Reading(mention, trigger, state, index, evidence=[index])
        reading.force = find_force(mention, trigger, sentence)
        places = find_places(mention, trigger, sentence)
        if (
            reading.force
            and reading.force.how == "subject"
            and any(s.span == reading.force.span for s in places.destinations)
        ):
            reading.force = None  # "Djibouti, with roughly 1,500": the place, not the force
        places = _come_from(reading, places, sentence)
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
        anchor = partial(self.anchors.at, index)
        reading.when = find_when(mention, trigger, reading.state.status, sentence, self.published, anchor)
        reading.duration = find_duration(mention, trigger, sentence)
        return reading

    def _part(self, mention: Mention, index: int, sentence: Sentence, memory: Memory) -> Reading | None:
        """A part of the troops before shares their state and places: "4,000 of them giving direct support"."""
        whole = memory.whole_of(mention, sentence, index)
        if whole is None:
            return None
        named = find_force(mention, find_trigger(mention, sentence), sentence) if mention.names else None
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
    named = sentence.chunks[origin.last - 1]
    if not named.is_name("country", "capital") or (mention.head == "partitive" and named.is_name("capital")):
        return places
    reading.force = force_of(named, "phrase") or reading.force
    return Places((), places.destinations)
