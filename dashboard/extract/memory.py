"""The article so far: which force, places and troops a later sentence means by "they", "there", "another 500"."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from dashboard.extract.force import Force, force_of
from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.theme import Theme

_FORMATION = re.compile(r"\b(?:Division|Brigade|Regiment|Battalion|Corps|Squadron|Battlegroup|Task Force|Commando)\b")
_REACH = 2  # sentences back to which "another 500" may point
_KINDS: dict[str, tuple[str | None, ...]] = {
    "country": ("country",),
    "city": ("city", "base", None),
    "base": ("base", "city"),
    "region": ("region", "supranational", "sea", "country"),
    "any": ("city", "base", "region", "country", "sea", "supranational", None),
}


@dataclass(slots=True)
class Memory:
    """What was read before the sentence at hand."""

    theme: Theme
    readings: list[Reading] = field(default_factory=list)
    sites: list[tuple[int, Site]] = field(default_factory=list)
    forces: list[tuple[int, Force]] = field(default_factory=list)
    military: int = -10
    troops: int = -10
    subject: Force | None = None
    dateline: Site | None = None
    codes: dict[str, str] = field(default_factory=dict)

    def learn(self, index: int, sentence: Sentence) -> None:
        """Note the places and forces of a sentence after its mentions were read."""
        for spot in sentence.spots:
            if not spot.stands_for:
                self.sites.append((index, Site.of(spot)))
        for at, chunk in enumerate(sentence.chunks):
            if chunk.name and chunk.name.force and chunk.name.iso3:
                self.codes.setdefault(chunk.name.force, chunk.name.iso3)
            force = force_of(chunk, "before")
            if force and (force.kind != "capital" or at == 0):
                self.forces.append((index, force))
        if is_military(sentence):
            self.military = index
        if sentence.has("troops"):
            self.troops = index
        self.subject = subject_of(sentence) or self.subject

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
            return self._country(index)
        for reading in reversed(self.readings):
            if spot.stands_for == "any" and index - reading.sentence <= _REACH and reading.destinations:
                return reading.destinations[-1]
        for _, site in reversed(self.sites):
            if site.level in wanted:
                return site
        return None

    def _country(self, index: int) -> Site | None:
        """ "the country": what the article is about, else where troops were just said to be, else the last."""
        main = self.theme.place if self.theme.place and self.theme.place.level == "country" else None
        if main and self.theme.place_in_title:
            return main
        for reading in reversed(self.readings):
            for site in (*reading.destinations, *reading.origins):
                if site.level == "country" and index - reading.sentence <= _REACH:
                    return site
        return main or next((site for _, site in reversed(self.sites) if site.level == "country"), None)

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

    def force_for(self, reading: Reading, sentence: Sentence, index: int) -> Force | None:
        """The force that a mention without one means: the last troops', else the last named, else the article's."""
        if (
            _alliance(reading, sentence)
            or _several(reading, sentence)
            or len({c.name.force for c in reading.mention.names if c.name}) > 1
        ):
            return next((f for _, f in reversed(self.forces) if f.kind == "organisation"), None)
        body = _body_named(reading, sentence)
        if body:
            return next((f for _, f in reversed(self.forces) if f.kind == "organisation"), self.subject)
        if _by_pronoun(reading, sentence):
            nearest = _actor_before(reading, sentence) or self.subject
            if nearest:
                return nearest.found("before")
        for earlier in reversed(self.readings):
            if index - earlier.sentence <= _REACH and earlier.force:
                return earlier.force.found("before")
        inside = {at for spot in sentence.spots for at in range(spot.first, spot.last)}
        here = [
            Force(c.name.force, c.span, "sentence", c.name.kind)
            for at, c in enumerate(sentence.chunks)
            if at not in inside and c.name and c.name.force and _of_troops(sentence, at)
        ]
        if here:
            return here[0]
        return self.theme.force or only_actor(sentence)

    def places_for(self, reading: Reading, index: int) -> tuple[Site, ...]:
        """Where troops of the same force were last said to be or go, within reach."""
        for earlier in reversed(self.readings):
            same = earlier.force and reading.force and earlier.force.name == reading.force.name
            if index - earlier.sentence <= _REACH and same:
                if reading.state.status == "withdrawn":
                    return earlier.origins if earlier.state.status == "withdrawn" else earlier.destinations
                return earlier.origins if earlier.state.status == "withdrawn" else earlier.destinations
        return ()

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
        for reading in reversed(self.readings):
            if index - reading.sentence <= 1 and (reading.mention.count.value or 0) > value:
                return reading
        return None


def is_military(sentence: Sentence) -> bool:
    """Whether the sentence speaks of the military: a noun for troops, a formation, a mission."""
    return any(
        c.has("troops")
        or c.has("context")
        or (c.name is not None and c.name.kind == "organisation")
        or (c.code == "C" and _FORMATION.search(c.text))
        for c in sentence.chunks
    )


def subject_of(sentence: Sentence) -> Force | None:
    """The first force that a sentence names as its subject, not behind a preposition."""
    held = {at for spot in sentence.spots if spot.preposition for at in range(spot.first, spot.last)}
    verb = sentence.groups[0].first if sentence.groups else len(sentence.chunks)
    for at, chunk in enumerate(sentence.chunks[:verb]):
        if chunk.name and chunk.name.force and at not in held and not (at and sentence.chunks[at - 1].code == "P"):
            return force_of(chunk, "before")
    return None


def _by_pronoun(reading: Reading, sentence: Sentence) -> bool:
    """Whether "it" or "its" before the count means the subject of the sentence before."""
    before = sentence.chunks[: reading.mention.last]
    said = any(
        c.lower in ("it", "its", "he", "she") and not (at and before[at - 1].code == "P" and c.lower == "it")
        for at, c in enumerate(before)
    )
    return reading.mention.head not in ("partitive",) and said


def _alliance(reading: Reading, sentence: Sentence) -> bool:
    """ "1,400 allied troops", "800 foreign security personnel": those of the organisation that the article names."""
    phrase = sentence.chunks[reading.mention.at : reading.mention.last + 1]
    return any(c.lower in ("allied", "alliance", "foreign", "multinational", "international") for c in phrase)


def _of_troops(sentence: Sentence, at: int) -> bool:
    """Whether the name at `at` is an organisation, or a nation right before a noun for troops."""
    name = sentence.chunks[at].name
    follows = sentence.chunks[at + 1 : at + 3]
    spoken_for = name is not None and name.kind in ("organisation", "armed group", "metonym")
    return name is not None and (spoken_for or any(c.code in "TG" for c in follows))


def only_actor(sentence: Sentence) -> Force | None:
    """The one country that the sentence has as a subject, in any clause; None where there are two."""
    held = {at for spot in sentence.spots if spot.preposition for at in range(spot.first, spot.last)}
    found = [c for at, c in enumerate(sentence.chunks) if at not in held and c.is_name("country", "organisation")]
    return force_of(found[0], "sentence") if len({c.name.force for c in found if c.name}) == 1 else None


def _several(reading: Reading, sentence: Sentence) -> bool:
    """ "14,600 troops from Burundi, Djibouti and Kenya": several nations, so their organisation."""
    behind = sentence.chunks[reading.mention.last : reading.mention.last + 4]
    return (
        len(behind) == 4
        and behind[0].lower == "from"
        and behind[1].code == "F"
        and behind[2].code in ",c"
        and behind[3].code == "F"
    )


def _actor_before(reading: Reading, sentence: Sentence) -> Force | None:
    """ "South Korea has said that half of its 2,300 troops": the last subject before the count."""
    held = {at for spot in sentence.spots if spot.preposition for at in range(spot.first, spot.last)}
    for at in range(reading.mention.first - 1, -1, -1):
        chunk = sentence.chunks[at]
        if (
            chunk.name
            and chunk.name.force
            and at not in held
            and chunk.name.kind in ("country", "capital", "organisation", "metonym")
            and not (at and sentence.chunks[at - 1].code == "P")
        ):
            return force_of(chunk, "sentence")
    return None


def _body_named(reading: Reading, sentence: Sentence) -> bool:
    """Whether the clause's subject is "the force", "the mission": the organisation that the article names."""
    first = sentence.clauses[sentence.clause_at(reading.mention.at)].first
    part = sentence.chunks[first : reading.mention.first]
    pairs = {f"{a.lower} {b.lower}" for a, b in pairwise(part)}
    return bool(pairs & {"the force", "the mission", "the alliance", "the bloc", "the operation"}) and not any(
        c.name and c.name.force and c.name.kind != "organisation" for c in part
    )
