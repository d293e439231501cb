"""The article so far: which force, places and troops a later sentence means by "they", "there", "another 500"."""

from dataclasses import dataclass, field

from dashboard.extract.forces import Force
from dashboard.extract.places import Spot
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.theme import Theme

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
    codes: dict[str, str] = field(default_factory=dict)

    def learn(self, index: int, sentence: Sentence) -> None:
        """Note the places and forces of a sentence after its mentions were read."""
        for spot in sentence.spots:
            if not spot.stands_for:
                self.sites.append((index, Site.of(spot)))
        for at, chunk in enumerate(sentence.chunks):
            if chunk.name and chunk.name.force and chunk.name.iso3:
                self.codes.setdefault(chunk.name.force, chunk.name.iso3)
            if chunk.name and chunk.name.force and (chunk.name.kind != "capital" or at == 0):
                self.forces.append((index, Force(chunk.name.force, chunk.span, "before", chunk.name.kind)))
        if sentence.has("troops") or any(c.name and c.name.kind == "organisation" for c in sentence.chunks):
            self.military = index

    def resolve(self, spot: Spot, index: int, force: Force | None) -> Site | None:
        """The site that a stand-in means: the last named one of its kind, a border by the last foreign country."""
        if spot.stands_for == "border":
            return self._border(spot, force)
        wanted = _KINDS[spot.stands_for]
        for reading in reversed(self.readings):
            if spot.stands_for == "any" and index - reading.sentence <= _REACH and reading.destinations:
                return reading.destinations[-1]
        for _, site in reversed(self.sites):
            if site.level in wanted:
                return site
        return None

    def _border(self, spot: Spot, force: Force | None) -> Site | None:
        for _, site in reversed(self.sites):
            if "border" in site.words.lower() or "frontier" in site.words.lower():
                return site
        country = next((s for _, s in reversed(self.sites) if s.level == "country" and not (force and s.words == force.name)), None)
        return Site(f"{country.words} border", spot.span, "region", country.iso3) if country else Site("border", spot.span, "region")

    def force_for(self, reading: Reading, sentence: Sentence, index: int) -> Force | None:
        """The force that a mention without one means: that of the last troops, else the last named, else the article's."""
        for earlier in reversed(self.readings):
            if index - earlier.sentence <= _REACH and earlier.force:
                return Force(earlier.force.name, earlier.force.span, "before", earlier.force.kind)
        here = [Force(c.name.force, c.span, "sentence", c.name.kind) for c in sentence.chunks if c.name and c.name.force and c.name.kind in ("demonym", "organisation", "metonym", "armed group")]
        if here:
            return here[0]
        if self.theme.force:
            return Force(self.theme.force.name, self.theme.force.span, "theme", self.theme.force.kind)
        return self.forces[-1][1] if self.forces else None

    def places_for(self, reading: Reading, index: int) -> tuple[Site, ...]:
        """Where troops of the same force were last said to be or go, within reach."""
        for earlier in reversed(self.readings):
            same = earlier.force and reading.force and earlier.force.name == reading.force.name
            if index - earlier.sentence <= _REACH and same:
                if reading.state.status == "withdrawn":
                    return earlier.origins if earlier.state.status == "withdrawn" else earlier.destinations
                return earlier.destinations or (earlier.origins if earlier.state.status == "withdrawn" else ())
        return ()

    def is_home(self, force: Force, site: Site) -> bool:
        """Whether a site lies in the force's own country, as far as the names read so far tell."""
        return site.iso3 is not None and site.iso3 == self.home_iso3(force)

    def home_iso3(self, force: Force) -> str | None:
        """The country code of a force that is a country."""
        return self.codes.get(force.name)
