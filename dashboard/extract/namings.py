"""Sentences in, how often and how each force and each place was named in them out: candidates are ranked by it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dashboard.extract.allusions import speaks_for
from dashboard.extract.force import Force, force_of
from dashboard.extract.observers import observes
from dashboard.extract.reading import Site
from dashboard.extract.sentence import Sentence

NEVER = -99  # the sentence in which something that was not named was named last
_HEADLINE_WEIGHT, _LEAD_WEIGHT = 3.0, 2.0


@dataclass(slots=True)
class ForceNaming:
    """How a force was named: sums by weight, and the last sentence in which it was, acted, or stood before troops."""

    force: Force
    iso3: str | None = None
    times: float = 0.0
    acting: float = 0.0
    armed: float = 0.0
    last: int = NEVER
    last_acting: int = NEVER
    last_armed: int = NEVER
    in_title: bool = False
    title_subject: bool = False


@dataclass(slots=True)
class SiteNaming:
    """How a place was named: sums by weight, the last sentence, and whether headline or lead named it."""

    site: Site
    times: float = 0.0
    placed: float = 0.0
    bare: float = 0.0
    last: int = NEVER
    in_title: bool = False
    title_placed: bool = False
    in_lead: bool = False
    governs: bool = False


@dataclass(slots=True)
class Namings:
    """All forces and places named so far, by name and by wording; sentence -1 is the headline."""

    forces: dict[str, ForceNaming] = field(default_factory=dict)
    sites: dict[str, SiteNaming] = field(default_factory=dict)

    def learn(self, index: int, sentence: Sentence) -> None:
        """Add the namings of a sentence."""
        for at, force, acting, armed in forces_in(sentence):
            name = sentence.chunks[at].name
            self._force(index, force, name.iso3 if name else None, acting, armed)
        for spot in sentence.named_spots:
            self._site(index, Site.of(spot), spot.preposition)
            if not spot.preposition and sentence.chunks[spot.first].is_name("capital"):
                self.sites[spot.words].governs = True
        for site in _parents(sentence):
            self._site(index, site, "in")

    def _force(self, index: int, force: Force, iso3: str | None, acting: bool, armed: bool) -> None:
        naming = self.forces.setdefault(force.name, ForceNaming(force))
        weight = _HEADLINE_WEIGHT if index < 0 else 1.0
        naming.force = force if force.span.start >= 0 else naming.force
        naming.iso3 = iso3 or naming.iso3
        naming.times += weight
        naming.acting += weight * acting
        naming.armed += weight * armed
        naming.last = index
        naming.last_acting = index if acting else naming.last_acting
        naming.last_armed = index if armed else naming.last_armed
        naming.in_title = naming.in_title or index < 0
        naming.title_subject = naming.title_subject or (index < 0 and acting)

    def _site(self, index: int, site: Site, preposition: str) -> None:
        naming = self.sites.setdefault(site.words, SiteNaming(site))
        weight = _HEADLINE_WEIGHT if index < 0 else _LEAD_WEIGHT if index == 0 else 1.0
        naming.site = site if naming.site.span.start < 0 else naming.site
        naming.times += weight
        naming.placed += weight * bool(preposition)
        naming.bare += weight * (not preposition)
        naming.last = index
        naming.in_title = naming.in_title or index < 0
        naming.title_placed = naming.title_placed or (index < 0 and bool(preposition))
        naming.in_lead = naming.in_lead or index == 0


def _parents(sentence: Sentence) -> Iterator[Site]:
    """The country that a place is named with: "the country" may mean that of "Camp Adazi, Latvia"."""
    for spot in sentence.spots:
        for chunk in sentence.chunks[spot.first + 1 : spot.last]:
            if chunk.name is not None and chunk.name.level == "country" and chunk.is_name("country"):
                yield Site(chunk.text, chunk.span, "country", chunk.name.iso3)


def forces_in(sentence: Sentence) -> Iterator[tuple[int, Force, bool, bool]]:
    """Each force named in a sentence: its chunk, the force, whether it acts, whether troops stand behind it."""
    held = sentence.within_places() if sentence.named else set()
    for at, chunk in sentence.named:
        force = force_of(chunk, "before")
        if force:
            subject = at not in held and not (at and sentence.chunks[at - 1].code == "P")
            acting = subject and not speaks_for(sentence, at) and not observes(sentence, at)
            yield at, force, acting, any(c.code in "TG" for c in sentence.chunks[at + 1 : at + 4])
