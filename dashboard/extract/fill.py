"""A reading with gaps in, filled from the sentence and the article before it; each slot notes where it is from."""

from collections.abc import Sequence

from dashboard.extract.force import Force
from dashboard.extract.memory import Memory
from dashboard.extract.reading import Reading, Site
from dashboard.extract.roles import Places, of_talk
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot

_HERE = ("in", "at", "to", "into", "on", "near", "along", "across")

_LEAST_VOTES = 4  # a town that is named in passing is not what the article is about


def fill_force(reading: Reading, origins: Sequence[Spot], sentence: Sentence, index: int, memory: Memory) -> None:
    """Give a reading without a force the one that the article means there."""
    if reading.force is None:
        found, home = memory.force_for(reading, sentence, index), _of_home_base(origins, memory)
        hosted = found is not None and found.how == "theme" and memory.is_host(found)
        reading.force = home if found is None or (home is not None and hosted) else found


def _of_home_base(origins: Sequence[Spot], memory: Memory) -> Force | None:
    """ "330 Marines from Camp Lejeune, N.C.": a base or state that they come from lies in their country."""
    for spot in origins:
        name = memory.country_of(spot.iso3) if spot.level in ("base", "region") else None
        if name:
            return Force(name, spot.span, "sentence", "country")
    return None


def fill_places(reading: Reading, places: Places, sentence: Sentence, index: int, memory: Memory) -> None:
    """Set origins and destinations; a gap takes the sentence's place, else the last one, else the theme's."""
    reading.origins = _sites(places.origins, reading, sentence, index, memory)
    reading.destinations = _sites(places.destinations, reading, sentence, index, memory)
    if reading.trigger.verb_class == "cut" and reading.state.status == "withdrawn" and not reading.origins:
        reading.origins, reading.destinations = reading.destinations, ()  # "cut its force in Iraq by 500"
    if (
        reading.state.status == "standby"
        and reading.force
        and reading.destinations
        and all(memory.is_home(reading.force, s) for s in reading.destinations)
    ):
        reading.origins, reading.destinations = reading.destinations, ()  # they wait at home
    if reading.destinations or (reading.origins and reading.state.status == "withdrawn"):
        return
    if _unknown_place(reading, sentence):
        return
    moved_home = reading.state.status == "withdrawn"
    left = {site.words for site in reading.origins}  # nobody goes where he comes from
    for source, found in (
        ("sentence", _in_sentence(reading, sentence, memory)),
        ("before", _coarse(memory.places_for(reading, index), reading, memory)),
        ("theme", _theme(reading, memory)),
    ):
        found = tuple(site for site in found if site.words not in left)
        if found:
            reading.place_from = source
            if moved_home:
                reading.origins = found
            else:
                reading.destinations = found
            return


def _coarse(sites: tuple[Site, ...], reading: Reading, memory: Memory) -> tuple[Site, ...]:
    """The country for a town of it, where the article names the country: other troops need not be in that town."""
    if reading.mention.head == "partitive":
        return sites
    named = {site.iso3: site for _, site in reversed(memory.sites) if site.level == "country"}
    return tuple(dict.fromkeys(named.get(s.iso3, s) if s.level in ("city", "base") else s for s in sites))


def _sites(
    spots: tuple[Spot, ...], reading: Reading, sentence: Sentence, index: int, memory: Memory
) -> tuple[Site, ...]:
    found = [
        site
        for spot in spots
        for site in (_meant(spot, reading, sentence, index, memory) if spot.stands_for else (Site.of(spot),))
    ]
    return tuple(dict.fromkeys(found))


def _meant(spot: Spot, reading: Reading, sentence: Sentence, index: int, memory: Memory) -> tuple[Site, ...]:
    """The sites that a stand-in means: "there" is wherever the last troops are, be it in two places."""
    site = memory.resolve(spot, index, reading.force, sentence)
    for earlier in memory.recent(index) if spot.stands_for == "any" else ():
        if site in earlier.destinations:
            return earlier.destinations
    return (site,) if site else ()


def _in_sentence(reading: Reading, sentence: Sentence, memory: Memory) -> tuple[Site, ...]:
    """The only place abroad that the sentence names after a preposition, if troops may be meant to be there."""
    aside = ("relative", "subordinate", "reduced", "reporting", "aside")
    home = sentence.clause_at(reading.mention.at)
    clauses = sentence.clauses
    found = [s for s in sentence.spots if s.preposition in _HERE and not s.stands_for]
    found = [s for s in found if not _of_speaker(s, sentence) and not of_talk(s, reading.trigger, sentence)]
    found = [
        s
        for s in found
        if sentence.clause_at(s.first) == home or clauses[sentence.clause_at(s.first)].kind not in aside
    ]
    abroad = [Site.of(s) for s in found if not (reading.force and memory.is_home(reading.force, Site.of(s)))]
    words = {site.words for site in abroad}
    return (abroad[0],) if len(words) == 1 else ()


def _unknown_place(reading: Reading, sentence: Sentence) -> bool:
    """ "are stationed on the southern Japanese island": a place is told, but not by a name, so none is guessed."""
    kinds = sentence.lexicon.grammar["places"]["kinds"]
    behind = sentence.chunks[reading.trigger.last : reading.trigger.last + 6] if reading.trigger.last >= 0 else []
    if not behind or behind[0].lower not in ("in", "on", "at", "to"):
        return False
    phrase = next((k for k, c in enumerate(behind[1:], 1) if c.code in "VP,.;cr"), len(behind))
    first = reading.trigger.last
    spots = any(first <= spot.first <= first + phrase for spot in sentence.spots)
    return not spots and behind[phrase - 1].lower in kinds


def _of_speaker(spot: Spot, sentence: Sentence) -> bool:
    """ "Diplomats at NATO headquarters in Brussels said": the place of who speaks."""
    clause = sentence.clause_at(spot.first)
    if spot.first <= 1 and spot.level != "city" and sentence.lower(spot.last) == ",":
        return False  # "In Abkhazia, a general said"
    return any(
        "say" in g.classes
        and g.first >= spot.last
        and sentence.clause_at(g.head) == clause
        and not any(c.code == "V" for c in sentence.chunks[spot.last : g.first])
        for g in sentence.groups
    )


def _theme(reading: Reading, memory: Memory) -> tuple[Site, ...]:
    """What the article is about, where the reading speaks of a movement or presence of its force."""
    place = memory.theme.place
    if place is None or (
        place.level == "country" and reading.force is not None and memory.is_home(reading.force, place)
    ):
        return ()
    found = _coarse((place,), reading, memory)
    narrow = found[0].level not in ("country", "region", "sea", "supranational")
    return () if narrow and memory.theme.place_votes < _LEAST_VOTES else found
