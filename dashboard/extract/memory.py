"""The article so far: which force, places and troops a later sentence means by "they", "there", "another 500"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.extract.allusions import asked_of, body_of, body_of_arms, is_military, subject_of
from dashboard.extract.force import Force
from dashboard.extract.mention import Mention
from dashboard.extract.namings import Namings
from dashboard.extract.ranking import Choice
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.theme import Theme, find_theme

_REACH = 2  # sentences back to which "another 500" may point
_LABEL = 3  # chunks: "NAIROBI." has no subject


@dataclass
class Memory:
    """What was read before the sentence at hand, and what the whole `article` is about, its headline first."""

    article: Sequence[Sentence]
    dateline: Site | None = None
    readings: list[Reading] = field(default_factory=list)
    sites: list[tuple[int, Site]] = field(default_factory=list)
    namings: Namings = field(default_factory=Namings)
    choices: list[Choice] = field(default_factory=list)
    military: int = -10
    troops: int = -10
    subject: Force | None = None
    subject_at: int = -10
    body: tuple[int, Force] | None = None
    refused: set[tuple[int, int]] = field(default_factory=set)  # sentence and chunk of counts that are not of troops

    @cached_property
    def theme(self) -> Theme:
        """The force and the place that a bare count falls back on."""
        return find_theme(self.article, self.dateline)

    @cached_property
    def codes(self) -> dict[str, str]:
        """Which country each force is of."""
        named = (chunk.name for sentence in reversed(self.article) for _, chunk in reversed(sentence.named))
        return {name.force: name.iso3 for name in named if name and name.force and name.iso3}

    def learn(self, index: int, sentence: Sentence) -> None:
        """Note the places and forces of a sentence after its mentions were read."""
        if sentence.is_bland:
            return
        for spot in sentence.spots:
            if not spot.stands_for:
                self.sites.append((index, Site.of(spot)))
        self.namings.learn(index, sentence)
        if is_military(sentence):
            self.military = index
        if sentence.has("troops"):
            self.troops = index
        subject = subject_of(sentence)
        if subject:
            self.subject, self.subject_at = subject, index if len(sentence.chunks) > _LABEL else self.subject_at
        self.subject = subject or asked_of(sentence) or self.subject
        body = body_of(sentence) or body_of_arms(sentence)
        if body:
            self.troops = index
            self.body = (index, body)

    def recent(self, index: int, reach: int = _REACH) -> Iterator[Reading]:
        """The readings of the last sentences, the last one first."""
        for reading in reversed(self.readings):
            if index - reading.sentence > reach:
                return
            yield reading

    def resolve(self, spot: Spot, force: Force | None) -> Site | None:
        """The site that a stand-in means where that needs no choice: a border by the last foreign country, "here"."""
        if spot.stands_for == "border":
            return self._border(spot, force)
        return self.dateline if spot.words == "here" else None

    def _border(self, spot: Spot, force: Force | None) -> Site | None:
        for _, site in reversed(self.sites):
            if "border" in site.words.lower() or "frontier" in site.words.lower():
                return site
        country = next(
            (s for _, s in reversed(self.sites) if s.level == "country" and not (force and s.words == force.name)), None
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
