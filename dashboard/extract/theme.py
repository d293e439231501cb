"""An article's sentences in, what it is mostly about out: the force and the place that a bare count falls back on."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from dashboard.extract.chunks import Chunk
from dashboard.extract.force import Force, force_of
from dashboard.extract.reading import Site
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import BORDERS, Spot

_ARMED = re.compile(
    r"\b(?:Guard|Army|Force|Forces|Navy|Marines?|Battalion|Brigade|Contingent|Troops|Soldiers|Corps|Division|Regiment|Command|Gurkhas|Legion)\b"
)
_MOVEMENTS = ("noun:send", "noun:leave", "noun:stay", "noun:raise")
_LEAST_VOTES = 3
_MILITARY_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Theme:
    """The force most often named with troops, the place most often named as theirs."""

    force: Force | None
    place: Site | None


def find_theme(sentences: Sequence[Sentence], dateline: Site | None) -> Theme:
    """Count forces before people nouns and places after prepositions; the headline and the lead weigh more."""
    forces: Counter[str] = Counter()
    first: dict[str, Force] = {}
    places: Counter[str] = Counter()
    sites: dict[str, Site] = {}
    for index, sentence in enumerate(sentences):
        weight = 3 if index == 0 else 2 if index <= 2 else 1
        for force in _forces_of(sentence):
            forces[force.name] += weight
            if force.name not in first or first[force.name].span.start < 0:  # the text's word, if it can be
                first[force.name] = force
        for spot in _places_of(sentence, lead=index <= 2):
            places[_key(spot)] += weight
            if _key(spot) not in sites or sites[_key(spot)].span.start < 0:
                sites[_key(spot)] = Site.of(spot)
    main = _main_force(forces, first)
    if dateline:
        places[dateline.words] += 1
        sites.setdefault(dateline.words, dateline)
    title = _sites_named(sentences[:1], sites)
    lead = title | _sites_named(sentences[1:2], sites)
    place = _whole(_abroad(places, sites, main, sentences), main, title, lead)
    return Theme(main, place)


def _sites_named(sentences: Sequence[Sentence], sites: dict[str, Site]) -> dict[str, Site]:
    """The places of headline or lead by their keys, in order."""
    keys = [_key(spot) for sentence in sentences for spot in _places_of(sentence, lead=True)]
    return {key: sites[key] for key in keys if key in sites}


def _whole(place: Site | None, force: Force | None, title: dict[str, Site], lead: dict[str, Site]) -> Site | None:
    """The country abroad that headline or lead name, where the place named most lies in it or is in no list."""
    if place is None or place.level == "country" or any(site is place for site in title.values()):
        return place
    abroad = [site for key, site in lead.items() if site.level == "country" and not (force and key == force.name)]
    return next((site for site in abroad if place.iso3 in (None, site.iso3)), place)


def is_about_troops(sentences: Sequence[Sentence]) -> bool:
    """Whether at least three sentences, or a third of them, speak of troops."""
    enough = min(_MILITARY_SENTENCES, -(-len(sentences) // 3))
    possible = [sentence for sentence in sentences if sentence.may_be_military]
    if len(possible) < enough:
        return False
    return sum(1 for _ in islice((s for s in possible if s.is_military), enough)) == enough


def tells_of_withdrawal(sentences: Sequence[Sentence]) -> bool:
    """Whether headline and lead speak of one."""
    return any(_withdraws(sentence) for sentence in sentences[:3])


def _withdraws(sentence: Sentence) -> bool:
    """Whether troops go home: a noun or verb of withdrawal, or "leave" with a place behind it."""
    if any(c.lower in sentence.lexicon.lists["withdrawal"] for c in sentence.chunks):
        return True
    return any(g.lemma == "leave" and sentence.lower(g.last) not in ("", "for") for g in sentence.groups)


def _key(spot: Spot) -> str:
    """A place by any of its names is one place; "the Somali capital" is not Somalia."""
    part = spot.words.rsplit(" ", 1)[-1].lower() in ("capital", *BORDERS)
    return spot.words if part or not spot.canonical else spot.canonical


def _places_of(sentence: Sentence, lead: bool) -> list[Spot]:
    """The named places that troops may go to or be in; in the lead also those that a verb has as its object."""
    before = sentence.lexicon.lists["theme_places"]
    return [s for s in sentence.named_spots if s.preposition in before or (lead and _moved_to(s, sentence))]


def _moved_to(spot: Spot, sentence: Sentence) -> bool:
    """ "to leave Iraq", "enter Kosovo": the object of a verb of movement."""
    verbs = [g for g in sentence.groups if g.last <= spot.first]
    return spot.preposition == "object" and bool(verbs) and bool(verbs[-1].classes & {"go", "leave"})


def _forces_of(sentence: Sentence) -> list[Force]:
    found = []
    for at, chunk in sentence.named:
        force = force_of(chunk, "theme")
        if force is None:
            continue
        following = sentence.chunks[at + 1 : at + 4]
        armed = any(c.code == "C" and _ARMED.search(c.text) for c in following[:2])
        armed = armed or any(not c.word.kinds.isdisjoint(_MOVEMENTS) for c in following[:2])
        armed = armed or (force.kind == "metonym" and bool(_ARMED.search(chunk.text)))
        near = next((c for c in following if c.code in "TGVAP,."), None)
        if (
            armed
            or (near is not None and near.code in "TG")
            or force.kind == "organisation"
            or (near is not None and near.code in "VA" and near is following[0])
            or _announced(following)
        ):
            found.append(force)
    return found


def _announced(following: Sequence[Chunk]) -> bool:
    """ "New Zealand to send": a headline's plan."""
    return len(following) > 1 and following[0].lower == "to" and following[1].code == "V"


def _main_force(votes: Counter[str], first: dict[str, Force]) -> Force | None:
    """The force with votes enough, or with two where no other has any."""
    top = votes.most_common(2)
    if not top:
        return None
    name, most = top[0]
    next_most = top[1][1] if len(top) > 1 else 0
    return first[name] if most >= _LEAST_VOTES or (most >= 2 and not next_most) else None


def _abroad(
    places: Counter[str], sites: dict[str, Site], force: Force | None, sentences: Sequence[Sentence]
) -> Site | None:
    """The place named most that is not the force's own country; the finest of those that lie in it is not chosen."""
    home = {
        chunk.name.iso3
        for sentence in sentences
        for _, chunk in sentence.named
        if chunk.name and force and chunk.name.force == force.name and chunk.name.iso3
    }
    for name, _ in places.most_common():
        if sites[name].iso3 not in home or sites[name].iso3 is None or sites[name].level != "country":
            return sites[name]
    return sites[places.most_common(1)[0][0]] if places else None
