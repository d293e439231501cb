"""A place's name in its sentence in, the word before it out that tells what the place is to the troops."""

from dashboard.extract.spot import Scan, Spot

_BETWEEN_LISTED = ("neighbouring", "neighboring", "the", "nearby", "its")


def preposition_of(scan: Scan, first: int) -> str:
    """What stands before the place: a preposition, "object" after a verb, "" at a subject's place."""
    listed = listed_with(scan, first)
    return listed.preposition if listed else _governing(scan, first)


def listed_with(scan: Scan, first: int) -> Spot | None:
    """The place before that this one is listed with: "Hawaii, Japan and California"."""
    if not scan.spots or not scan.spots[-1].preposition:
        return None
    last = scan.spots[-1]
    gap = [c.lower for c in scan.chunks[last.last : first] if c.lower not in _BETWEEN_LISTED]
    if gap[-1:] == ["of"] and gap[-2:-1] and gap[-2] in scan.rules["kinds"]:
        gap = gap[:-2]  # "on the base and the outskirts of Sirte"
    if gap == [","]:
        follows = next((chunk for chunk in scan.chunks[first + 1 :] if chunk.code not in "FCW"), None)
        return last if follows is not None and follows.lower in (",", "and", "or") else None
    if gap == [",", "and"]:
        earlier = scan.chunks[scan.spots[-2].last : last.first] if len(scan.spots) > 1 else []
        return last if [c.lower for c in earlier] == [","] else None
    return last if gap in (["and"], ["or"], ["and", "then"]) else None


def _governing(scan: Scan, first: int) -> str:
    at = _before_adjectives(scan, first)
    if at < 0:
        return ""
    chunk, kinds = scan.chunks[at], scan.rules["kinds"]
    if chunk.text == "Forces" and at + 1 == first:
        return "in"  # "U.S. Forces Japan"
    if chunk.lower == "of" and at and scan.lower(at - 1) in kinds:
        return _governing(scan, at - 1) or "of"  # "to the city of Goma"
    if chunk.code in "Ps" and chunk.lower in scan.lexicon.lists["before_places"]:
        after_verb = at >= 2 and scan.chunks[at - 2].code in "VA"
        if chunk.lower in ("in", "at", "on", "near") and at and scan.lower(at - 1) in kinds and not after_verb:
            deeper = _governing(scan, at - 1)
            return deeper if deeper in ("from", "to", "into", "at", "on") else chunk.lower
        return chunk.lower
    if chunk.code == "V" and chunk.lower not in ("is", "are", "was", "were"):
        return "object"
    return ""


def _before_adjectives(scan: Scan, first: int) -> int:
    """The index of the chunk before the place's articles and adjectives: "in the Somali capital Mogadishu"."""
    at = first - 1
    while at >= 0 and (
        scan.chunks[at].code == "d"
        or (scan.lower(at) == "capital" and at + 1 == first)
        or (scan.chunks[at].is_name("demonym") and at + 1 < first and scan.lower(at + 1) == "capital")
        or scan.lower(at) in scan.rules["before"]
        or scan.lower(at) in scan.rules["compass"]
        or (scan.lower(at) == "and" and {scan.lower(at - 1), scan.lower(at + 1)} <= set(scan.rules["compass"]))
    ):
        at -= 1
    return at
