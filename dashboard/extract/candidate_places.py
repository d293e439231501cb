"""A reading in, the places that it may mean out, each with the traits that they are ranked by."""

from collections import Counter
from collections.abc import Sequence

from dashboard.extract.memory import Memory
from dashboard.extract.namings import SiteNaming
from dashboard.extract.ranking import Traits
from dashboard.extract.reading import Reading, Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.talk import is_decided, is_settled_there, of_talk
from dashboard.extract.tokens import tokenise
from dashboard.extract.trigger import Trigger

_HERE = ("in", "at", "to", "into", "on", "near", "along", "across", "inside", "throughout")
_ASIDE = ("relative", "subordinate", "reduced", "reporting", "aside", "participial")
_KINDS: dict[str, tuple[str | None, ...]] = {
    "country": ("country",),
    "city": ("city", "base", None),
    "base": ("base",),
    "region": ("region", "supranational", "sea", "country"),
    "any": ("city", "base", "region", "country", "sea", "supranational", None),
}
_FINE = ("city", "base", None)
_REACH = 3  # sentences back to which the last troops are looked for
_OPENING = 2  # chunks within which a place opens its sentence


def place_candidates(
    reading: Reading, told: Sequence[Site], sentence: Sentence, index: int, memory: Memory
) -> list[tuple[Site, Traits]]:
    """Every place named in the sentence or before it, with its traits, but those that the troops leave.

    `told` are those that the clause itself tells.
    """
    by_clause = {site.words: site for site in told}
    left = {site.words for site in _left(reading)} - set(by_clause)
    spots: dict[str, Spot] = {}
    for spot in sentence.spots:
        if not (spot.stands_for or is_settled_there(spot, sentence)):
            spots.setdefault(spot.words, spot)
    before = memory.notes.namings.sites
    words = [word for word in dict.fromkeys([*by_clause, *before, *spots]) if word not in left]
    around = _Told(reading, index, memory)
    found = []
    for word in words:
        named = Site.of(spots[word]) if word in spots else before[word].site if word in before else None
        site = by_clause.get(word) or named
        assert site is not None
        traits = _traits(site, spots, reading, sentence, index, around)
        if word in by_clause:
            traits = {**traits, **_by_clause(reading)}
        found.append((site, traits))
    return found


def _by_clause(reading: Reading) -> Traits:
    """How the clause tells the place."""
    relation, kind = reading.trigger.relation, reading.trigger.verb_class or "none"
    return dict.fromkeys(("told", f"told_{relation}", f"told_{kind}"), 1.0)


def stand_in_candidates(
    spot: Spot, reading: Reading, sentence: Sentence, index: int, memory: Memory
) -> list[tuple[Site, Traits]]:
    """The places of the kind that a stand-in means ("the country", "there"), with their traits."""
    wanted = _KINDS[spot.stands_for]
    noun = sentence.lower(spot.last - 1).rsplit(" ", 1)[-1]
    before = [s.words for s in sentence.spots if s.last <= spot.first and not s.stands_for]
    last = next((site.words for _, site in reversed(memory.notes.sites) if site.level in wanted), "")
    found: list[tuple[Site, Traits]] = []
    named = memory.notes.namings.sites if noun == "capital" else ()
    capitals = {word for word in named if _is_capital(word, sentence)}
    for site, traits in place_candidates(reading, (), sentence, index, memory):
        if capitals and site.words not in capitals:
            continue
        if site.level in wanted and not (reading.force and site.span == reading.force.span):
            more = {
                "named_last": site.words == last and not before,
                "nearest_before": before[-1:] == [site.words],
                "called_so": noun in site.words.lower(),
            }
            found.append((site, {**traits, **{key: 1.0 for key, value in more.items() if value}}))
    return found


def _is_capital(words: str, sentence: Sentence) -> bool:
    found = sentence.lexicon.name_at(tokenise(words), 0)
    return found is not None and found[1].kind == "capital"


class _Told:
    """Where the troops of the readings before are, and how often places and their countries were named."""

    def __init__(self, reading: Reading, index: int, memory: Memory) -> None:
        self.memory = memory
        recent = list(memory.recent(index, _REACH))
        force = reading.force.name if reading.force else ""
        self.near = _goals(recent[:1])
        self.same = _goals([r for r in recent if r.force and r.force.name == force][:1])
        self.left = {site.words for r in recent[:1] for site in _left(r)}
        self.near_iso = {site.iso3 for r in recent[:1] for site in r.goals if site.iso3}
        self.any = memory.goals_before(index)
        self.acting = {n.iso3 for n in memory.notes.namings.forces.values() if n.acting and n.iso3}
        self.dateline = memory.dateline.words if memory.dateline else None
        self.home = memory.home(reading.force)
        sites = memory.notes.namings.sites.values()
        self.total = sum(naming.times for naming in sites)
        self.by_country: Counter[str] = Counter()
        for naming in sites:
            if naming.site.iso3:
                self.by_country[naming.site.iso3] += naming.times  # type: ignore[assignment]


def _left(reading: Reading) -> tuple[Site, ...]:
    return reading.destinations if reading.state.status == "withdrawn" else reading.origins


def _goals(readings: list[Reading]) -> set[str]:
    return {site.words for reading in readings for site in reading.goals}


def _traits(
    site: Site, spots: dict[str, Spot], reading: Reading, sentence: Sentence, index: int, told: _Told
) -> Traits:
    word = site.words
    spot = spots.get(word)
    naming = told.memory.notes.namings.sites.get(word) or SiteNaming(site)
    theme = told.memory.theme.place
    times, total = max(naming.times + bool(spot), 1.0), told.total + max(len(spots), 1)
    placed = naming.placed + bool(spot and spot.preposition)
    country = told.by_country[site.iso3] + bool(spot) if site.iso3 else times
    fine, whole = site.level in _FINE, site.level == "country"
    home = bool(told.home) and site.iso3 == told.home
    traits = {
        "share": times / total,
        "country_share": country / total,
        "placed": placed / times,
        "bare": 1 - placed / times,
        "recency": 1 / (1 + index - (index if spot else naming.last)),
        "sentence_before": not spot and naming.last == index - 1,
        "title": naming.in_title,
        "title_placed": naming.in_title and naming.title_placed,
        "acting_country": site.iso3 in told.acting,
        "acting_other": site.iso3 in told.acting and not home,
        "lead": naming.in_lead or (spot is not None and index == 0),
        "troops_before": word in told.near,
        "same_troops_before": word in told.same,
        "left_before": word in told.left,
        "troops_there": word in told.any,
        "country_of_troops": site.iso3 in told.near_iso and word not in told.near,
        "whole_country_of_troops": whole and site.iso3 in told.near_iso,
        "home": home,
        "home_goal": home and reading.trigger.verb_class in ("send", "go", "give"),
        "acts_as_government": naming.governs,
        **told.memory.bearings.shares(word, site.iso3),
        **_of_level(site, naming.in_title, home, theme),
        "part_of_troops": fine and reading.mention.head == "partitive" and word in told.near,
        "dateline": told.dateline == word,
        **(_in_sentence(spot, reading, sentence) if spot else {}),
    }
    return {key: float(value) for key, value in traits.items() if value}


def _of_level(site: Site, in_title: bool, home: bool, theme: Site | None) -> dict[str, bool]:
    """How fine the place is, and whether it is what the article is about."""
    fine, is_theme = site.level in _FINE, theme is not None and theme.words == site.words
    return {
        "theme": is_theme,
        "theme_country": theme is not None and site.iso3 is not None and theme.iso3 == site.iso3,
        "country": site.level == "country",
        "fine": fine,
        "fine_theme": fine and is_theme,
        "fine_title": fine and in_title,
        "fine_home": fine and home,
        "base": site.level == "base",
        "region": site.level in ("region", "sea", "supranational"),
        "unknown": site.iso3 is None and site.level is None,
    }


def _in_sentence(spot: Spot, reading: Reading, sentence: Sentence) -> dict[str, float]:
    """How the mention's own sentence words the place."""
    clause, away = sentence.clause_at(spot.first), spot.preposition in ("from", "out of")
    return {
        "sentence": 1.0,
        "clause": clause == sentence.clause_at(reading.mention.at),
        "at": spot.preposition in _HERE,
        "from": away and reading.state.status != "withdrawn",
        "from_left": away and reading.state.status == "withdrawn",
        "without_preposition": not spot.preposition,
        "clause_aside": sentence.clauses[clause].kind in _ASIDE,
        "opening": spot.first <= _OPENING,
        "fronted": spot.first <= _OPENING and spot.preposition in _HERE and sentence.lower(spot.last) == ",",
        "behind": spot.first >= reading.mention.last,
        "of_speaker": _of_speaker(spot, sentence) or _of_decision(spot, reading.trigger, sentence),
    }


def _of_decision(spot: Spot, trigger: Trigger, sentence: Sentence) -> bool:
    """ "In New York, the Security Council voted to add 2,000": where it is said or decided."""
    return of_talk(spot, trigger, sentence) or (spot.last <= trigger.first and is_decided(trigger, sentence))


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
