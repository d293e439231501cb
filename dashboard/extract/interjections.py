"""Chunks and verb groups in, whether they only tell who says so out: "In Gao, officials said, 500"."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.verb_group import VerbGroup, is_finite

_TIMES = ("before", "after", "since", "until")  # they are prepositions as well


def is_reported(chunks: list[Chunk], group: VerbGroup, at: int) -> bool:
    """ "will leave after the rains, officials said": the verb ahead is that of who speaks."""
    comma = next((k for k in range(at + 1, group.first) if chunks[k].code == ","), None)
    if comma is None or "say" not in group.classes or group.passive or comma + 1 >= group.first:
        return False
    return chunks[at].lower in _TIMES and not any(c.code in ",N" for c in chunks[comma + 1 : group.first])


def is_interjected(chunks: list[Chunk], groups: list[VerbGroup], since: int, at: int, ahead: int) -> bool:
    """ "8,000 of them, a minister told reporters on Thursday, have arrived": who says so stands between commas."""
    gap = chunks[at + 1 : groups[ahead].first]
    if not gap or "say" not in groups[ahead].classes or any(c.code in ",crsN" for c in gap):
        return False
    closing = next((k for k in range(groups[ahead].last, len(chunks)) if chunks[k].code == ","), None)
    if closing is None:
        return False
    goes_on = any(g.first == closing + 1 and is_finite(g) for g in groups)
    return goes_on or _behind_opening(chunks[since:at], chunks[groups[ahead].last : closing])


def _behind_opening(opening: list[Chunk], behind: list[Chunk]) -> bool:
    """ "In Kaliningrad, we estimate, some 11,600": between a phrase that opens the clause and its subject."""
    phrase = [chunk for chunk in opening if chunk.code not in "acD;:"]
    fronted = bool(phrase) and phrase[0].code == "P" and not any(c.code in "N,TG" for c in phrase)
    return fronted and all(chunk.code in "aDP" for chunk in behind)
