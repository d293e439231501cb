"""A verb group and those before it in; it takes over the modality of what governs it."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.verb_group import CATENATIVE, VerbGroup, stronger


def inherit(group: VerbGroup, groups: list[VerbGroup], chunks: list[Chunk], lexicon: Lexicon) -> None:
    """Give `group` the time and modality of the verb or noun before it that governs it: "decided to send"."""
    before = group.first - 1
    if _coordinated(group, groups, chunks):
        group.time, group.modality = groups[-1].time, stronger(group.modality, groups[-1].modality)
        return
    if group.time == "ing" and before >= 0 and chunks[before].lower == ",":
        _accompany(group, groups)
        return
    infinitive = before >= 0 and chunks[before].lower == "to"
    if not infinitive and not (group.time == "ing" and before >= 0 and chunks[before].code in "Po"):
        if groups and group.bare and groups[-1].last == before and chunks[before].code == "p":
            group.modality = stronger(group.modality, groups[-1].modality)
        return
    if infinitive:
        group.time, group.first = "infinitive", before
    noun = chunks[before - 1].lower if before >= 1 else ""
    nouns = lexicon.grammar["modal_nouns"]
    if noun in nouns["possible"]:
        group.modality = stronger(group.modality, "possible")
    elif noun in nouns["planned"]:
        group.modality = stronger(group.modality, "planned")
    elif (
        not infinitive
        and groups
        and chunks[before].lower == "of"
        and "say" in groups[-1].classes
        and groups[-1].last == before
    ):
        group.modality, group.time = stronger(group.modality, "planned"), "future"
    elif groups and (infinitive or groups[-1].last >= before - 1):
        governor = _governor(groups, before, chunks)
        found = [CATENATIVE[c] for c in CATENATIVE if c in governor.classes]
        group.modality = stronger(group.modality, stronger(governor.modality, found[0] if found else "actual"))


def _accompany(group: VerbGroup, groups: list[VerbGroup]) -> None:
    """ "will send 500 more, bringing the total to 1,500": what comes with a plan is planned."""
    main = next((g for g in reversed(groups) if g.classes - {"say", "other"}), None)
    if main is None:
        return
    group.modality = stronger(group.modality, main.modality if main.modality != "negated" else "actual")
    if main.time in ("future", "infinitive"):
        group.modality = stronger(group.modality, "planned")


def _coordinated(group: VerbGroup, groups: list[VerbGroup], chunks: list[Chunk]) -> bool:
    """ "to add 5,500 and so raise its strength": a plain verb behind "and" shares what the infinitive before has."""
    back = group.first - 1
    while back >= 0 and chunks[back].code == "a":
        back -= 1
    if not (groups and group.bare and back >= 0 and chunks[back].lower in ("and", "or")):
        return False
    return groups[-1].time == "infinitive" and any(verb.form == "base" for verb in group.verbs)


def _governor(groups: list[VerbGroup], to: int, chunks: list[Chunk]) -> VerbGroup:
    """The verb that "to" hangs on: "decided on Monday, days after fighting broke out, to add" jumps the aside."""
    if to and chunks[to - 1].code == ",":
        comma = next((at for at in range(to - 2, -1, -1) if chunks[at].code == ","), 0)
        before = [group for group in groups if group.last <= comma]
        return before[-1] if before else groups[-1]
    return groups[-1]
