"""A chunk in, the place named before that it stands for out: "there", "the country", "the base"."""

from dashboard.extract.parts_of_countries import read_mission, read_own, read_part
from dashboard.extract.spot import Scan, Spot

_MOST_ADJECTIVES = 3
DESCRIBING = ("the", "this")


def read_stand_in(scan: Scan, at: int) -> Spot | None:
    """The stand-in at `at`, or None; what it means is found when the whole article before it is known."""
    chunk, known = scan.chunks[at], scan.lexicon.stand_ins
    if chunk.lower == "there" and _exists(scan, at):
        return None
    pair = f"{chunk.lower} {scan.lower(at + 1)}" if chunk.code == "d" else ""
    kinds = scan.lexicon.grammar["anaphora"].items() if pair in known or chunk.lower in known else ()
    for kind, surfaces in kinds:
        size = 2 if pair in surfaces else 1 if chunk.lower in surfaces else 0
        if size and scan.lower(at + size) != "of" and not (size == 2 and _compound(scan, at + size)):
            return Spot(
                at, at + size, _here(scan, at), scan.span(at, at + size), _preposition(scan, at), None, None, "", kind
            )
    preposition = _preposition(scan, at)
    readers = (read_part, read_own, read_mission)
    return _described(scan, at) or next((spot for read in readers if (spot := read(scan, at, preposition))), None)


def _exists(scan: Scan, at: int) -> bool:
    """ "of whom there were 19,000", not "the soldiers there are" """
    follows = scan.chunks[at + 1] if at + 1 < len(scan.chunks) else None
    being = follows is not None and (follows.code == "A" or any(verb.lemma == "be" for verb in follows.verbs))
    return being and not (at and scan.chunks[at - 1].code in "TGWX")


def _compound(scan: Scan, at: int) -> bool:
    """ "the state line", "the city hall", "the base commander": another noun follows."""
    return scan.lower(at) in scan.lexicon.lists["behind_places"]


def _described(scan: Scan, at: int) -> Spot | None:
    """ "the West African nation", "this small southern town": a stand-in with its adjectives, and no name behind it."""
    if scan.lower(at) not in DESCRIBING:
        return None
    for last in range(at + 2, min(at + 2 + _MOST_ADJECTIVES, len(scan.chunks))):
        if not _adjective(scan, last - 1):
            return None
        words = f"the {scan.lower(last)}"
        kinds = scan.lexicon.grammar["anaphora"].items() if words in scan.lexicon.stand_ins else ()
        kind = next((kind for kind, surfaces in kinds if words in surfaces), "")
        if kind in ("country", "city", "region"):
            part = kind != "country" and any(c.name for c in scan.chunks[at + 1 : last])  # "the Somali capital"
            part = part or (kind == "region" and scan.chunks[last - 1].code == "C")  # "the Portland area"
            named = part or (
                last + 1 < len(scan.chunks) and (scan.chunks[last + 1].code in "FC" or scan.lower(last + 1) == "of")
            )
            return (
                None
                if named
                else Spot(
                    at, last + 1, _here(scan, at), scan.span(at, last + 1), _preposition(scan, at), None, None, "", kind
                )
            )
    return None


def _here(scan: Scan, at: int) -> str:
    """ "here" for the place that the article is written from."""
    return "here" if scan.lower(at) in ("here", "this") else ""


def _adjective(scan: Scan, at: int) -> bool:
    chunk = scan.chunks[at]
    if chunk.lower in scan.rules["other_places"]:
        return False
    return chunk.code in "WC" or chunk.is_name("demonym", "place") or chunk.lower in scan.rules["compass"]


def _preposition(scan: Scan, at: int) -> str:
    before = scan.chunks[at - 1] if at else None
    if before is not None and before.code == "P":
        return before.lower
    described = scan.chunks[at].code == "d"
    if described and before is not None and any(v.verb_class in ("leave", "go") for v in before.verbs):
        return "object"
    return "there" if scan.lower(at) in ("there", "here") else ""
