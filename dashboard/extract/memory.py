"""The article so far: which force, places and troops a later sentence means by "they", "there", "another 500"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile

from dashboard.extract.allusions import body_of, body_of_arms
from dashboard.extract.bearings import Bearings, find_bearings
from dashboard.extract.force import Force
from dashboard.extract.mention import Mention
from dashboard.extract.notes import Notes
from dashboard.extract.ranking import Choice
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import PART, Spot
from dashboard.extract.theme import Theme, find_theme, is_about_troops, tells_of_withdrawal

_FLIGHT_SENTENCES = 2
_REACH = 2  # sentences back to which "another 500" may point


@dataclass
class Memory:
    """What was read before the sentence at hand, and what the whole `article` is about, its headline first."""

    article: Sequence[Sentence]
    dateline: Site | None = None
    readings: list[Reading] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    refused: set[tuple[int, int]] = field(default_factory=set)  # sentence and chunk of counts that are not of troops
    _before: list[tuple[int, Sentence]] = field(default_factory=list)
    _bodies: dict[int, Force | None] = field(default_factory=dict)
    _notes: Notes = field(default_factory=Notes)
    _noted: int = 0
    _goals: set[str] = field(default_factory=set)
    _settled: int = 0

    @cached_property
    def theme(self) -> Theme:
        """The force and the place that a bare count falls back on."""
        return find_theme(self.article, self.dateline)

    @cached_property
    def bearings(self) -> Bearings:
        """Where the whole article sends and keeps people."""
        return find_bearings(self.article)

    @cached_property
    def is_military(self) -> bool:
        """Whether the article is about troops throughout."""
        return is_about_troops(self.article)

    @cached_property
    def is_about_flight(self) -> bool:
        """Whether the article is about people who are brought to safety."""
        return sum(sentence.has("flight") for sentence in self.article) >= _FLIGHT_SENTENCES

    @cached_property
    def withdrawal(self) -> bool:
        """Whether the article tells of one."""
        return tells_of_withdrawal(self.article)

    @cached_property
    def codes(self) -> dict[str, str]:
        """Which country each force is of."""
        named = (chunk.name for sentence in reversed(self.article) for _, chunk in reversed(sentence.named))
        return {name.force: name.iso3 for name in named if name and name.force and name.iso3}

    def learn(self, index: int, sentence: Sentence) -> None:
        """Add a sentence after its mentions were read; what it names is noted when that is asked for."""
        if not sentence.is_bland:
            self._before.append((index, sentence))

    @property
    def notes(self) -> Notes:
        """What the sentences so far named."""
        for index, sentence in self._before[self._noted :]:
            self._notes.learn(index, sentence)
        self._noted = len(self._before)
        return self._notes

    def military_within(self, reach: int, index: int) -> bool:
        """Whether one of so many sentences before `index` speaks of the military."""
        return any(sentence.is_military for _, sentence in self._within(reach, index))

    def troops_within(self, reach: int, index: int) -> bool:
        """Whether one of so many sentences before `index` speaks of troops."""
        return any(s.has("troops") or self._body(at, s) is not None for at, s in self._within(reach, index))

    def body_before(self, index: int) -> Force | None:
        """Whose troops the last sentences spoke of."""
        bodies = (self._body(at, sentence) for at, sentence in self._within(_REACH, index))
        return next((body for body in bodies if body), None)

    def _within(self, reach: int, index: int) -> Iterator[tuple[int, Sentence]]:
        return takewhile(lambda before: index - before[0] <= reach, reversed(self._before))

    def _body(self, at: int, sentence: Sentence) -> Force | None:
        if at not in self._bodies:
            self._bodies[at] = body_of(sentence) or body_of_arms(sentence)
        return self._bodies[at]

    def recent(self, index: int, reach: int = _REACH) -> Iterator[Reading]:
        """The readings of the last sentences, the last one first."""
        for reading in reversed(self.readings):
            if index - reading.sentence > reach:
                return
            yield reading

    def goals_before(self, index: int) -> set[str]:
        """The words of the places where the troops told of before are or go, or that they leave.

        A reading may gain places from the sentence behind its own; then it is settled, and asked once.
        """
        while self._settled < len(self.readings) and self.readings[self._settled].sentence < index - 1:
            self._goals.update(site.words for site in self.readings[self._settled].goals)
            self._settled += 1
        return self._goals.union(site.words for reading in self.readings[self._settled :] for site in reading.goals)

    def resolve(self, spot: Spot, force: Force | None) -> Site | None:
        """The site that a stand-in means where that needs no choice: a border by the last foreign country, "here"."""
        if spot.stands_for == "border":
            return self._border(spot, force)
        if spot.stands_for == PART:
            return Site(spot.words, spot.span, spot.level, self._last_country())
        return self.dateline if spot.words == "here" else None

    def _last_country(self) -> str | None:
        """The code of the country that the article is about, else of the last place named."""
        theme = self.theme.place
        last = (site.iso3 for _, site in reversed(self.notes.sites) if site.iso3)
        return (theme.iso3 if theme else None) or next(last, None)

    def _border(self, spot: Spot, force: Force | None) -> Site | None:
        for _, site in reversed(self.notes.sites):
            if "border" in site.words.lower() or "frontier" in site.words.lower():
                return site
        country = next(
            (
                s
                for _, s in reversed(self.notes.sites)
                if s.level == "country" and not (force and s.words == force.name)
            ),
            None,
        )
        return (
            Site(f"{country.words} border", spot.span, "region", country.iso3)
            if country
            else Site("border", spot.span, "region")
        )

    def is_home(self, force: Force, site: Site) -> bool:
        """Whether a site lies in the force's own country, as far as the names read so far tell."""
        return site.iso3 is not None and site.iso3 == self.home_iso3(force)

    def home(self, force: Force | None) -> str:
        """The country code of a force, "" where it has none."""
        return (self.home_iso3(force) or "") if force else ""

    def home_iso3(self, force: Force) -> str | None:
        """The country code of a force that is a country."""
        return self.codes.get(force.name)

    def whole_of(self, mention: Mention, sentence: Sentence, index: int) -> Reading | None:
        """The reading that a part belongs to: the last larger one within a sentence's reach."""
        value = mention.count.value or mention.count.low or 0
        for reading in self.recent(index, 1):
            if (reading.mention.count.value or 0) > value:
                return reading
        return None
