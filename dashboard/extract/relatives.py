"""Chunks and verb groups in, where a relative clause or a bare participle begins, and where its clause goes on."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.verb_group import VerbGroup, is_finite


def opens_relative(chunks: list[Chunk], at: int) -> bool:
    """ "that" before a noun is no relative: "put that number at"; after a verb of saying it is."""
    if at and any(verb.verb_class == "say" for verb in chunks[at - 1].verbs):
        return True
    if chunks[at].lower != "that" or not 0 < at < len(chunks) - 1:
        return True
    return not (chunks[at + 1].code in "GTNX" and chunks[at - 1].code in "VP")


def resumes(chunks: list[Chunk], groups: list[VerbGroup], at: int, since: int) -> bool:
    """ "the 2,850 who make up the task force will go": a second finite verb without a subject of its own."""
    group = next((g for g in groups if g.first == at), None)
    before = [g for g in groups if since <= g.first < at and is_finite(g)]
    if group is None or not before or not is_finite(group) or before[-1].last == at or "say" in before[-1].classes:
        return False
    subject = chunks[at - 1].code in "FCpT" and chunks[at - 2].code != "P"
    if group.bare and group.lemma not in ("be", "have") and subject:
        return False  # "who man the posts Russia built", not "who served in Mali came home"
    between = chunks[before[0].last : at]
    if chunks[since].lower in ("that", "whom", "which") and chunks[since + 1].code in "dFC":
        own = group.bare and any(is_finite(g) for g in groups if g.last <= since)  # the main clause has its verb
        return not own and _ends_object(chunks, before, at)
    return chunks[since + 1].code in "VAan" and not any(c.code in "crsp," for c in between)


def _ends_object(chunks: list[Chunk], before: list[VerbGroup], at: int) -> bool:
    """ "whom Paris sent to Gao are leaving": only a place or a date stands between the two verbs."""
    between = chunks[before[0].last : at]
    beside = bool(between) and between[0].code in "PD" and chunks[before[-1].last].code in "PD"
    return beside and not any(c.code in "crs," for c in between)


def opens_reduced(chunks: list[Chunk], groups: list[VerbGroup], at: int) -> bool:
    """ "the accord reached in Dayton": a bare participle behind a noun for no people, in a clause that has its verb."""
    group = next((g for g in groups if g.first == at), None)
    if group is None or not group.bare or group.time not in ("past", "participle") or group.last >= len(chunks):
        return False
    if not any(verb.form == "participle" for verb in group.verbs):
        return False
    return (
        chunks[at - 1].code == "W"
        and chunks[group.last].code == "P"
        and not chunks[at - 1].lower.endswith("ly")
        and at >= 2
        and chunks[at - 2].code in "dWo"
    )
