"""A reading with gaps in, filled from the sentence and the article before it; each slot notes where it is from."""

from collections.abc import Sequence

from dashboard.extract.allusions import by_stranger, of_nations, serving_with
from dashboard.extract.candidate_forces import force_candidates
from dashboard.extract.candidate_places import place_candidates, stand_in_candidates
from dashboard.extract.force import Force
from dashboard.extract.memory import Memory
from dashboard.extract.ranking import Choice, Traits, choose
from dashboard.extract.reading import Reading, Site
from dashboard.extract.roles import Places
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import OWN, Spot


def fill_force(reading: Reading, origins: Sequence[Spot], sentence: Sentence, index: int, memory: Memory) -> None:
    """Give a reading the likeliest of the forces named; one that its clause tells is kept, and only weighed."""
    if reading.force is not None and reading.force.how == "phrase":
        return
    if reading.force is None:
        if by_stranger(reading, sentence):
            return
        reading.force = (
            serving_with(reading, sentence)
            or _fellows(reading, sentence, index, memory)
            or _more_of(reading, sentence, index, memory)
        )
        if reading.force:
            return
    candidates = force_candidates(reading, origins, sentence, index, memory)
    nations = of_nations(reading, sentence)
    if nations:
        candidates = [candidate for candidate in candidates if candidate[0].kind == "organisation"]
    if nations and not candidates:
        reading.force = Force("coalition", nations.span, "phrase", "organisation")
    found = choose(candidates, sentence.lexicon.weights["force"])
    if found:
        chosen, reading.force_share = found
        if reading.force is None or reading.force.name != chosen.name:
            reading.force = chosen
        memory.choices.append(Choice("force", reading, candidates, *found))


def _fellows(reading: Reading, sentence: Sentence, index: int, memory: Memory) -> Force | None:
    """ "2,000 of their compatriots", "their comrades in Gao": those of the troops told of before."""
    words = {chunk.lower for chunk in sentence.chunks[reading.mention.at : reading.mention.last]}
    if not words & {"their", "his"} or words.isdisjoint(sentence.lexicon.lists["fellows"]):
        return None
    near = next((r.force for r in memory.recent(index) if r.force and r.sentence < index), None)
    return near.found("before") if near else memory.body_before(index)


def _more_of(reading: Reading, sentence: Sentence, index: int, memory: Memory) -> Force | None:
    """ "2,000 of them are in Niger, and another thousand in Chad": the force of the number before it in its clause."""
    last = next(memory.recent(index, 0), None)
    if not reading.mention.more or last is None or last.force is None:
        return None
    same = sentence.clause_at(last.mention.at) == sentence.clause_at(reading.mention.at)
    return last.force.found("before") if same else None


def fill_places(reading: Reading, places: Places, sentence: Sentence, index: int, memory: Memory) -> None:
    """Set origins and destinations; a gap takes the likeliest place named, and what the clause tells is weighed."""
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
    told = reading.origins if reading.state.status == "withdrawn" else reading.destinations
    if not told and _unknown_place(reading, sentence):
        return
    if told and (reading.sentence != index or any(spot.stands_for for spot in (*places.origins, *places.destinations))):
        return
    candidates = place_candidates(reading, told, sentence, index, memory)
    if not told:
        candidates = _of_mission(candidates, sentence)
    found = choose(candidates, sentence.lexicon.weights["place"])
    if found is None:
        return
    site, reading.place_share = found
    memory.choices.append(Choice("place", reading, candidates, *found))
    if told:
        return
    reading.place_from = "sentence" if any(spot.span == site.span for spot in sentence.spots) else "before"
    together = _together(site, index, memory)
    if reading.state.status == "withdrawn":
        reading.origins = together
    else:
        reading.destinations = together


def _of_mission(candidates: list[tuple[Site, Traits]], sentence: Sentence) -> list[tuple[Site, Traits]]:
    """Those in the country whose mission the sentence names: "MINUSMA" is in Mali; all where it names none."""
    named = {chunk.text.upper() for _, chunk in sentence.named if chunk.is_name("organisation")}
    missions = sentence.lexicon.grammar["missions"]
    countries = {iso3 for iso3, names in missions.items() if not named.isdisjoint(names)}
    there = [candidate for candidate in candidates if candidate[0].iso3 in countries]
    return [candidate for candidate in there if candidate[0].level == "country"] or there or candidates


def _together(site: Site, index: int, memory: Memory) -> tuple[Site, ...]:
    """All places of the troops last told of, where the site is one of several: "in Poland and Germany"."""
    for earlier in memory.recent(index):
        goals = earlier.origins if earlier.state.status == "withdrawn" else earlier.destinations
        if any(goal.words == site.words for goal in goals):
            return goals
    return (site,)


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
    told = _own_country(spot, reading, sentence) if spot.stands_for == OWN else memory.resolve(spot, reading.force)
    if told or spot.stands_for == OWN:
        return (told,) if told else ()
    candidates = stand_in_candidates(spot, reading, sentence, index, memory)
    found = choose(candidates, sentence.lexicon.weights["stand_in"])
    if found is None:
        return ()
    site, reading.place_share = found
    memory.choices.append(Choice("stand_in", reading, candidates, *found))
    return _together(site, index, memory) if spot.stands_for == "any" else (site,)


def _own_country(spot: Spot, reading: Reading, sentence: Sentence) -> Site | None:
    """ "Seoul has 28,500 American troops on its soil": the country named last before it that is not the force."""
    for at, chunk in reversed(sentence.named):
        name = chunk.name if at < spot.first and chunk.is_name("country", "capital", "demonym") else None
        if name and name.iso3 and name.force and not (reading.force and name.force == reading.force.name):
            return Site(name.force, spot.span, "country", name.iso3)
    return None


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
