"""Chunks and verb groups in, clauses out: stretches of a sentence within which a verb has its arguments."""

from dataclasses import dataclass

from dashboard.extract.chunks import Chunk
from dashboard.extract.interjections import is_interjected, is_reported
from dashboard.extract.relatives import opens_reduced, opens_relative, resumes
from dashboard.extract.verb_group import VerbGroup, is_finite

_INNER = ("relative", "participial", "reduced")
_MARKS = frozenset(';:—–()|“”"')
_PLAIN = frozenset("WdaNDFCTGXopAn")  # only behind a verb of saying or in a relative clause does one of these open one


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: chunk indexes `first`..`last` (half-open).

    `opener` is the word or mark that begins it; `shared` tells that its subject is that of the clause before.
    """

    first: int
    last: int
    opener: str
    kind: str
    shared: bool = False


def find_clauses(chunks: list[Chunk], groups: list[VerbGroup]) -> list[Clause]:
    """The clauses of a sentence, left to right, without gaps."""
    starts: list[tuple[int, str, str, bool]] = [(0, "", "main", False)]
    inside = "main"  # "who number 460 and serve near Basra" is one relative clause to the verb that follows
    ahead = _verbs_ahead(chunks, groups)
    for at, chunk in enumerate(chunks):
        if chunk.code in _PLAIN and inside != "relative" and not (at and chunks[at - 1].code in "VD"):
            continue
        opened = _opens(chunks, groups, at, starts[-1][0], inside, ahead[at])
        if opened:
            starts.append((at, chunks[at].lower, *opened))
            inside = opened[0] if opened != ("coordinate", True) or inside not in _INNER else inside
    ends = [start[0] for start in starts[1:]] + [len(chunks)]
    return [
        Clause(first, last, opener, kind, shared)
        for (first, opener, kind, shared), last in zip(starts, ends, strict=True)
    ]


def _opens(
    chunks: list[Chunk], groups: list[VerbGroup], at: int, since: int, inside: str, ahead: int | None
) -> tuple[str, bool] | None:
    """(kind, shared subject) if a clause begins at `at`; `ahead` is the verb group that follows in it."""
    chunk = chunks[at]
    verb_before = any(since <= group.head < at for group in groups)
    if chunk.code in "()" and _short_aside(chunks, groups, at):
        return None
    if chunk.code in _MARKS or (chunk.code == "-" and _spaced(chunks, at)) or chunk.text == "--":
        return "aside", False
    if verb_before and ahead is not None and is_finite(groups[ahead]) and _told(chunks, groups, at):
        audience = inside == "reporting" and chunk.code not in "NT" and chunks[groups[ahead].first - 1].code == ","
        return None if audience else ("complement", False)  # "200 men, the minister told parliament, have been sent"
    if chunk.lower == "according to":
        return "reporting", False
    if chunk.code == "r" and ahead is not None and opens_relative(chunks, at):
        return "relative", True
    if chunk.code == "s" or (chunk.code in "cP" and chunk.has("subordinators")):
        if ahead is None or not is_finite(groups[ahead]) or is_reported(chunks, groups[ahead], at):
            return None
        known_as = chunk.lower == "as" and any(c.code == "," for c in chunks[at : groups[ahead].first])
        return None if known_as else ("subordinate", False)
    if chunk.code == "V" and verb_before and opens_reduced(chunks, groups, at):
        return "reduced", False
    if inside == "relative" and verb_before and resumes(chunks, groups, at, since):
        return "resumed", True
    if chunk.code == "c" and verb_before and ahead is not None:
        return _coordinated(chunks, groups, at, ahead)
    if chunk.code != "," or ahead is None:
        return None
    if not verb_before and is_interjected(chunks, groups, since, at, ahead):
        return "reporting", False
    if inside == "reporting" and groups[ahead].first == at + 1 and is_finite(groups[ahead]):
        return "resumed", True  # "200, according to him, have been sent"
    if not verb_before:
        return None
    return ("main", False) if inside == "reporting" else _after_comma(chunks, groups, at, ahead, inside)


def _short_aside(chunks: list[Chunk], groups: list[VerbGroup], at: int) -> bool:
    """ "(RDF)", "(about 800)": brackets without a verb do not part a clause."""
    opening = next((k for k in range(at, max(at - 6, -1), -1) if chunks[k].code == "("), None)
    closing = next((k for k in range(at, min(at + 6, len(chunks))) if chunks[k].code == ")"), None)
    return opening is not None and closing is not None and not any(opening < g.head < closing for g in groups)


def _spaced(chunks: list[Chunk], at: int) -> bool:
    return (
        bool(at)
        and chunks[at - 1].end < chunks[at].start
        and at + 1 < len(chunks)
        and chunks[at].end < chunks[at + 1].start
    )


def _verbs_ahead(chunks: list[Chunk], groups: list[VerbGroup]) -> list[int | None]:
    """For each chunk the index of the first verb group behind it and before the next mark or relative."""
    found: list[int | None] = [None] * len(chunks)
    following, mark = len(groups), len(chunks)
    for at in range(len(chunks) - 1, -1, -1):
        while following and groups[following - 1].head > at:
            following -= 1
        if following < len(groups) and groups[following].first <= mark:
            found[at] = following
        if chunks[at].code in _MARKS or chunks[at].code == "r":
            mark = at
    return found


def _coordinated(chunks: list[Chunk], groups: list[VerbGroup], at: int, ahead: int) -> tuple[str, bool] | None:
    gap = [c for c in chunks[at + 1 : groups[ahead].first] if c.code not in "anD" and not c.lower.endswith("ly")]
    if not gap:
        return "coordinate", True
    if (
        at
        and chunks[at - 1].code == ","
        and is_finite(groups[ahead])
        and gap[0].code in "FCp"
        and len(gap) > 1
        and gap[1].code == ","
    ):
        return "coordinate", False  # "and Humphreys, the headquarters of U.S. Forces Korea, is home to"
    if chunks[at].lower in ("and", "or") and (_in_list(chunks, at) or _in_count(chunks, at)):
        return None
    counted = at and chunks[at - 1].code == "," and gap[0].code == "N" and gap[-1].code == ","
    if counted and is_finite(groups[ahead]):
        return "coordinate", False  # "and 100 personnel in all, most of them reservists, will be there"
    if groups[ahead].time in ("infinitive", "ing", "participle") or any(c.code in ",cs" for c in gap):
        return None
    return ("coordinate", False) if any(c.code in "FCTGNpdWX" for c in gap) else None


def _told(chunks: list[Chunk], groups: list[VerbGroup], at: int) -> bool:
    """ "Kirby said a third group would go": what is said begins right behind the verb and its date."""
    back = at - 1
    while back >= 0 and chunks[back].code == "D":
        back -= 1
    if back < 0 or chunks[back].code != "V" or chunks[at].code not in "dNFCpWTG":
        return False
    saying = next((g for g in groups if g.head == back and "say" in g.classes and not g.passive), None)
    added = saying is not None and "raise" in saying.classes and chunks[at].code == "N"
    return saying is not None and not added  # "to add 5,500 soldiers to UNMISS"


def _in_list(chunks: list[Chunk], at: int) -> bool:
    """ "based in Hawaii, Japan and California joined": the conjunction holds names after a preposition together."""
    if chunks[at - 1].code == "," and sum(c.code == "," for c in chunks[max(at - 6, 0) : at]) == 1:
        return False  # "in Mali, and Togo will send 700"
    back = at - 1
    while back >= 0 and (
        chunks[back].code in "FC,"
        or chunks[back].lower in ("the", "neighbouring", "eastern", "western", "northern", "southern")
    ):
        back -= 1
    return (
        back < at - 1
        and back >= 0
        and chunks[back].code == "P"
        and at + 1 < len(chunks)
        and chunks[at + 1].code in "FC"
    )


def _in_count(chunks: list[Chunk], at: int) -> bool:
    """ "some 11,600 ground and naval infantry troops are": the conjunction stands between a number and its noun."""
    back, ahead = at - 1, at + 1
    while back > 0 and chunks[back].code in "WCF":
        back -= 1
    while ahead < len(chunks) and chunks[ahead].code in "WCF":
        ahead += 1
    return back < at - 1 and chunks[back].code == "N" and ahead < len(chunks) and chunks[ahead].code == "T"


def _after_comma(
    chunks: list[Chunk], groups: list[VerbGroup], at: int, ahead: int, inside: str
) -> tuple[str, bool] | None:
    group = groups[ahead]
    gap = [c for c in chunks[at + 1 : group.first] if c.code not in "anD" and not c.lower.endswith("ly")]
    finite = group.time not in ("ing", "infinitive") and not (group.bare and group.time == "participle")
    if not gap and inside in _INNER and finite:
        return "resumed", True
    if not gap and (group.time in ("ing", "participle") or (group.bare and group.time == "past")):
        return "participial", True
    if gap and "say" in group.classes and not any(c.code in ",N" for c in gap):
        return "reporting", False
    if (
        gap
        and is_finite(groups[ahead])
        and not any(c.code in ",c" for c in gap)
        and (gap[0].code in "FpN" or (inside == "subordinate" and gap[0].code in "dCWGT"))
    ):
        return "coordinate", False
    return None
