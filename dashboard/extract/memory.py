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
_KINDS: dict[str, tuple[str | None, ...]] = {
    "country": ("country",),
    "city": ("city", "base", None),
    "base": ("base",),
    "region": ("region", "supranational", "sea", "country"),
    "any": ("city", "base", "region", "country", "sea", "supranational", None),
}


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

    def resolve(self, spot: Spot, index: int, force: Force | None, sentence: Sentence) -> Site | None:
        """The site that a stand-in means: the last named one of its kind, a border by the last foreign country."""
        near = [other for other in sentence.spots if other.last <= spot.first and not other.stands_for]
        near = [other for other in near if not (force and other.span == force.span) and other.iso3 != self.home(force)]
        if spot.stands_for == "any" and near and spot.words != "here":
            return Site.of(near[-1])
        if spot.stands_for == "border":
            return self._border(spot, force)
        wanted = _KINDS[spot.stands_for]
        if spot.words == "here" and self.dateline:
            return self.dateline
        if spot.stands_for == "region" and self.theme.place and self.theme.place.level in wanted:
            return self.theme.place
        if spot.stands_for == "country":
            return self._country(index, self.home(force), sentence.lower(spot.last - 1))
        for reading in self.recent(index) if spot.stands_for == "any" else ():
            if reading.destinations:
                return reading.destinations[-1]
        for _, site in reversed(self.sites):
            if site.level in wanted:
                return site
        return None

    def _country(self, index: int, home: str, noun: str) -> Site | None:
        """ "the country": what the article is about, else where troops were just said to be, else the last.

        "The republic" is first of all one that is called so.
        """
        called = next((s for _, s in reversed(self.sites) if s.level == "country" and noun in s.words.lower()), None)
        if called:
            return called
        main = self.theme.place if self.theme.place and self.theme.place.level == "country" else None
        if main and (self.theme.place_in_title or self.theme.place_is_lead):
            return main
        by_code = {site.iso3: site for _, site in self.sites if site.level == "country"}
        for reading in self.recent(index):
            left = reading.origins if reading.state.status == "withdrawn" else ()
            for site in (*reading.destinations, *left):
                if site.level == "country":
                    return site
                if site.iso3 in by_code and not (reading.force and self.is_home(reading.force, site)):
                    return by_code[site.iso3]  # "Cincu holds 1,200; 500 more come into the country"
        named = [site for _, site in reversed(self.sites) if site.level == "country"]
        here = (site for site in named if self.dateline and site.iso3 == self.dateline.iso3 != home)
        abroad = (site for site in named if site.iso3 != home)
        return main or next(here, None) or next(abroad, None) or next(iter(named), None)

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
