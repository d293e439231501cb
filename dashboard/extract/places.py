"""Chunks in, places out: names with their preposition, as worded, and stand-ins such as "there" or "the border"."""

from dataclasses import replace

from dashboard.extract.borders import read_border
from dashboard.extract.chunks import Chunk
from dashboard.extract.gapping import gapped_names
from dashboard.extract.lexicon import Lexicon, Name
from dashboard.extract.prepositions import listed_with, preposition_of
from dashboard.extract.spot import BORDERS, Scan, Spot
from dashboard.extract.stand_ins import DESCRIBING, read_stand_in
from dashboard.records import Level

_ON_SHIPS = ("aboard", "on board")  # a name behind one of these is a ship's: "aboard the Iwo Jima"
_OPENING = frozenset((*BORDERS, *DESCRIBING))
_SPREAD = ("over", "off", "on", "within")


def find_spots(chunks: list[Chunk], lexicon: Lexicon, text: str, offset: int) -> list[Spot]:
    """The places of a sentence in order; `text` is the sentence, `offset` where it begins in the article."""
    scan = Scan(chunks, lexicon, text, offset)
    counts = [at for at, chunk in enumerate(chunks) if chunk.code == "N"]
    contingents = {name for at in counts for name in gapped_names(chunks, at)}
    last = 0
    for at, chunk in enumerate(chunks):
        if at < last or not (chunk.code in "FCd" or chunk.lower in lexicon.stand_ins or chunk.lower in _OPENING):
            continue
        spot = _spot_at(scan, at) if at not in contingents else None
        if spot:
            scan.spots.append(spot)
            last = spot.last
    return _without_parents(scan.spots, chunks)


def _spot_at(scan: Scan, at: int) -> Spot | None:
    chunk = scan.chunks[at]
    if chunk.lower in BORDERS:
        return read_border(scan, at)
    if preposition_of(scan, at) in _ON_SHIPS:
        return None
    if chunk.name is not None:
        return _named(scan, at, chunk.name)
    if chunk.code == "C":
        return _unknown(scan, at)
    return read_stand_in(scan, at)


def _named(scan: Scan, at: int, name: Name) -> Spot | None:
    last = _end_of_name(scan, at + 1)
    bare = last == at + 1
    ending = scan.lower(last - 1)
    follows = scan.chunks[at + 1] if at + 1 < len(scan.chunks) else None
    formations = scan.lexicon.lists["formations_after_names"]
    if follows is not None and follows.code in "CG" and not set(formations).isdisjoint(follows.text.split(" ")):
        return None
    if name.kind == "demonym" and (bare or ending not in (*BORDERS, "capital", "coast", "side", "soil")):
        return None
    owner = follows is not None and follows.code == "o" and preposition_of(scan, at)
    counted = owner == "of" and at + 2 < len(scan.chunks) and scan.chunks[at + 2].code == "N"
    opinion = owner == "in" and scan.lower(at + 2) in scan.lexicon.lists["opinions"]
    if bare and (owner == "at" or counted or opinion):
        return None  # "at Washington's request", "of Togo's 900 peacekeepers"
    if bare and name.kind == "organisation" and preposition_of(scan, at) not in ("in", "across", "throughout"):
        return None  # "the EU-led force"
    if bare and (name.level is None or _person(scan, at) or (follows is not None and follows.code == "T")):
        return None
    if ending == "capital" and last < len(scan.chunks) and scan.chunks[last].code in "FC":
        return None  # "the Somali capital Mogadishu"
    return _made(scan, at, last, name.level if bare else _level_within(name, ending), name)


def _level_within(name: Name, ending: str) -> Level:
    """The level of a part of a place: "Uruzgan province", "Ukraine's border", "the Iraqi capital"."""
    if ending == "capital":
        return "city"
    if ending in BORDERS or name.level in (None, "country"):
        return "region"
    return name.level


def _unknown(scan: Scan, at: int) -> Spot | None:
    """Capitalised words that are in no list: a place where a preposition or a list of places says so."""
    if set(scan.chunks[at].text.split(" ")) & set(scan.rules["never"]):
        return None
    if at + 1 < len(scan.chunks) and scan.chunks[at + 1].is_name("metonym") and not scan.chunks[at + 1].text.isupper():
        return None  # "from Cyril Ramaphosa": a person's first name
    follows = scan.chunks[at + 1].text if at + 1 < len(scan.chunks) else ""
    if follows in scan.lexicon.lists["formations_after_names"]:
        return None  # "the Mobile Brigade"
    preposition = preposition_of(scan, at)
    last = _end_of_name(scan, at + 1)
    told = (
        preposition in scan.lexicon.lists["before_unknown_places"]
        or (preposition and listed_with(scan, at) is not None)
        or last > at + 1
        or (preposition == "object" and _entered(scan, at))
        or (preposition == "of" and _left(scan, at))
        or (preposition and scan.lower(at - 1) == "of" and scan.lower(at - 2) in scan.rules["kinds"])
        or (preposition in _SPREAD and at >= 2 and _places_troops(scan, at - 2))
        or scan.chunks[at].lower.rpartition(" ")[2] in scan.lexicon.lists["geographic"]
    )
    if not told:
        return None
    if scan.lower(at + 1) in ("said", "says", "told", "'s") and preposition not in ("in", "at", "near"):
        return None
    return _made(scan, at, last, None, None)


def _entered(scan: Scan, at: int) -> bool:
    """ "patrolled Vitória", "left Comodoro Rivadavia": a verb whose object is a place, right before the name."""
    return any(verb.lemma in scan.lexicon.lists["entering"] for verb in scan.chunks[at - 1].verbs)


def _left(scan: Scan, at: int) -> bool:
    """ "flew out of Vance Airport", "pulled out of Camp Kaya": a verb with "out" before the "of"."""
    return at >= 2 and scan.chunks[at - 2].code == "V" and scan.lower(at - 2).endswith(" out")


def _places_troops(scan: Scan, at: int) -> bool:
    """ "strung out over Arica and Tarapaca": the verb before tells that troops are there."""
    return any(verb.lemma in scan.lexicon.lists["placing"] for verb in scan.chunks[at].verbs)


def _made(scan: Scan, at: int, last: int, level: Level | None, name: Name | None) -> Spot:
    first = at
    if at and scan.lower(at - 1) in scan.rules["compass"]:
        first, level = at - 1, "region" if level == "country" else level
    span = scan.span(first, last)
    iso3, canonical = (name.iso3, name.canonical) if name else (None, "")
    return Spot(first, last, scan.words(span), span, preposition_of(scan, first), level, iso3, canonical)


def _end_of_name(scan: Scan, at: int) -> int:
    """Where a place's name ends whose last chunk is before `at`: "Uruzgan province", "Ukraine's border"."""
    suffixes = scan.rules["suffixes"]
    if scan.lower(at) in suffixes:
        return at + 1
    if f"{scan.lower(at)} {scan.lower(at + 1)}" in suffixes:
        return at + 2
    if at >= len(scan.chunks) or scan.chunks[at].code != "o":
        return at
    if scan.lower(at + 1) in (*BORDERS, "coast"):
        return at + 2
    compass = scan.lower(at + 1) in scan.rules["compass"]
    return at + 3 if compass and scan.lower(at + 2) in (*BORDERS, "coast") else at


def _person(scan: Scan, at: int) -> bool:
    """ "Jordan Smith", "Chad Brown": a country's or town's name that is a person's."""
    follows = scan.chunks[at + 1] if at + 1 < len(scan.chunks) else None
    if follows is None or follows.code != "C" or scan.chunks[at].end + 1 != follows.start:
        return False
    return not (at and scan.chunks[at - 1].code == "P") and scan.lower(at) in scan.lexicon.lists["first_names"]


def _without_parents(spots: list[Spot], chunks: list[Chunk]) -> list[Spot]:
    """Drop "N.C." of "Fort Bragg, N.C." and "North Carolina" of "Fort Bragg, in North Carolina"."""
    kept: list[Spot] = []
    for spot in spots:
        if kept and _is_parent(spot, kept[-1], chunks):
            kept[-1] = replace(kept[-1], last=spot.last, iso3=spot.iso3)
        else:
            kept.append(spot)
    return kept


def _is_parent(spot: Spot, inner: Spot, chunks: list[Chunk]) -> bool:
    gap = [c.lower for c in chunks[inner.last : spot.first]]
    told = gap in ([",", "in"], [",", "in", "the"])  # stronger than what the gazetteer knows of the inner name
    if spot.stands_for or inner.stands_for or (inner.iso3 not in (None, spot.iso3) and not told):
        return False
    if inner.level not in (None, "base", "city", "region") or not (
        spot.level in ("country", "region") or (told and spot.level is None)
    ):
        return False
    follows = chunks[spot.last].lower if spot.last < len(chunks) else ""
    beside = gap == [","] and follows not in ("and", "or")
    return (spot.level != inner.level or told) and (beside or told or gap == ["in"])
