"""An article's sentences in, its readings out: each mention is read in its clause, then filled from before."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from dashboard.extract.admit import NOT_OF_TROOPS, NOTHING_TOLD, refusal
from dashboard.extract.anchors import Anchors
from dashboard.extract.beside import is_beside, reason_of, reasons_beside
from dashboard.extract.confidence import LEAST_CONFIDENCE, confidence_of
from dashboard.extract.contingents import heads_a_list, is_entry, is_set_off, read_entry, shared_by_others
from dashboard.extract.departures import adjust_departure, adjust_setting_out
from dashboard.extract.doubt import DOUBTS, doubt_traits
from dashboard.extract.durations import continue_duration, find_duration
from dashboard.extract.fill import fill_force, fill_places
from dashboard.extract.follow_up import Untold, continue_reading, tell_later
from dashboard.extract.forces import find_force
from dashboard.extract.interpret import read_mention, read_part
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Mention
from dashboard.extract.parts import is_part
from dashboard.extract.ranking import Choice
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import find_state
from dashboard.extract.surfaces import NUMBER
from dashboard.extract.theme import Theme
from dashboard.extract.triggers import find_trigger
from dashboard.extract.usable import PLACELESS, SOFT, unusable
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
    `doubtful` are readings of such counts, which the weights decided against.
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
    doubtful: list[Reading] = field(default_factory=list)
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
        if not memory.is_military and is_beside(sentence, index, memory):
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
        part = read_part(mention, index, sentence, memory) if shared else None
        if part:
            memory.readings.append(part)
            return
        if isinstance(state, str):
            self._refuse(mention, index, sentence, memory, state)
            return
        reason = refusal(mention, trigger, sentence, index, memory)
        if reason and reason not in DOUBTS:
            self._refuse(mention, index, sentence, memory, reason)
            return
        reading = read_mention(mention, trigger, state, index, sentence, memory)
        self._date(reading, index, sentence)
        self._judge(reading, reason, index, sentence, memory)

    def _judge(self, reading: Reading, doubt: str, index: int, sentence: Sentence, memory: Memory) -> None:
        """Keep the reading, refuse it, or let the weights decide where only a `doubt` speaks against it."""
        mention, trigger = reading.mention, reading.trigger
        reason = unusable(reading, sentence, self.published, self._at_home(reading, memory))
        if reason and (doubt or reason not in SOFT):
            self._refuse(mention, index, sentence, memory, doubt or reason)
            if reason == PLACELESS and not doubt:
                self.untold = Untold(mention, reading.force, index, sentence)
            return
        doubt = doubt or reason
        if doubt:
            reading.doubt = doubt_traits(doubt, mention, trigger, sentence, index, memory)
            if confidence_of(reading, sentence.lexicon.weights["fact"]) < LEAST_CONFIDENCE:
                self.doubtful.append(reading)
                self._refuse(mention, index, sentence, memory, doubt)
                return
        memory.readings.append(reading)
        memory.readings += shared_by_others(reading, sentence)

    def _refuse(self, mention: Mention, index: int, sentence: Sentence, memory: Memory, reason: str) -> None:
        if reason == NOT_OF_TROOPS or mention.noun in sentence.lexicon.lists["anybody"]:
            memory.refused.add((index, mention.at))
        if reason == NOTHING_TOLD and mention.head in ("troops", "soft", "group"):
            trigger = find_trigger(mention, sentence)
            self.untold = Untold(mention, find_force(mention, trigger, sentence), index, sentence)
        of_people = mention.head in ("troops", "soft", "people") or sentence.has("troops")
        self._leave(Left(mention.count.span, index, reason), of_people)

    @staticmethod
    def _at_home(reading: Reading, memory: Memory) -> bool:
        force = reading.force
        return bool(force and reading.destinations) and all(
            memory.is_home(force, site) for site in reading.destinations if force
        )

    def _leave(self, left: Left, among_troops: bool) -> None:
        (self.left if among_troops else self._aside).append(left)

    def _date(self, reading: Reading, index: int, sentence: Sentence) -> None:
        anchor = partial(self.anchors.at, index)
        said = reading.mention, reading.trigger
        reading.when = find_when(*said, reading.state.status, sentence, self.published, anchor)
        reading.duration = find_duration(*said, sentence)
