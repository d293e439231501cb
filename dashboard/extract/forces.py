"""A mention in its sentence in, the force out: whose troops they are, from the phrase, the clause or the subject."""

from dataclasses import dataclass

from dashboard.extract.chunks import Chunk
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.records import Span

_ARMED_FORMS = ("organisation", "armed group")
_NO_SUBJECT = (
    "in",
    "at",
    "to",
    "from",
    "into",
    "near",
    "across",
    "on",
    "with",
    "by",
    "against",
    "for",
    "over",
    "along",
    "of",
    "out of",
    "inside",
    "outside",
    "off",
    "around",
    "under",
    "via",
    "through",
    "toward",
    "towards",
    "than",
    "after",
    "like",
    "within",
    "throughout",
    "between",
    "beyond",
    "alongside",
    "beside",
    "besides",
)


@dataclass(frozen=True, slots=True)
class Force:
    """A force with the words that name it; `how` tells how far it was looked for: phrase, subject, sentence."""

    name: str
    span: Span
    how: str
    kind: str = ""


def find_force(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """The force of a mention as its sentence tells it; None where only earlier sentences can."""
    for find in (_in_phrase, _possessive, _whose, _coalition, _behind, _as_subject):
        force = find(mention, trigger, sentence)
        if force:
            return force
    return None


def _made(chunk: Chunk, how: str) -> Force | None:
    name = chunk.name
    return Force(name.force, chunk.span, how, name.kind) if name is not None and name.force else None


def _in_phrase(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "2,000 US soldiers", "341 Filipinos", "the 60,000-strong NATO force"."""
    last = mention.last
    chunks = sentence.chunks
    stop = next((at for at in range(last - 1, mention.at, -1) if chunks[at].code == "T"), last)
    inside = [chunk for chunk in chunks[mention.at + 1 : max(stop, last)] if chunk.name and chunk.name.force]
    if len({chunk.name.force for chunk in inside if chunk.name and chunk.name.kind == "demonym"}) > 1:
        return None  # "1,200 French, Italian and Spanish troops"
    for chunk in sorted(inside, key=lambda c: c.name is not None and c.name.kind == "place"):
        return _made(chunk, "phrase")
    return None


def _possessive(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "Kenya's 600 soldiers", "the French 2,400", "Canada's share is around 450"."""
    chunks = sentence.chunks
    at = mention.first - 1
    if (
        at >= 0
        and mention.head == "elliptic"
        and chunks[at].name is not None
        and chunks[at].name.kind == "country"
        and chunks[at].end + 1 == chunks[at + 1].start
    ):
        return _made(chunks[at], "phrase")  # "Poland has pledged 500 troops, Belgium 302"
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    if at >= 0 and mention.head == "elliptic" and chunks[at].code == "," and clause.kind == "relative":
        back = clause.first - 2 if clause.first and chunks[clause.first - 1].code == "," else clause.first - 1
        if back >= 0 and chunks[back].code == "F":
            return _made(chunks[back], "phrase")  # "and France, which holds the command, 2,000"
    while at >= 0 and (chunks[at].code in "WaG" or chunks[at].lower in ("the", "first", "of", "force", "contingent")):
        at -= 1
    if at >= 1 and chunks[at].code == "o" and chunks[at - 1].code == "F":
        return _made(chunks[at - 1], "phrase")
    if (
        at >= 0
        and chunks[at].code == "F"
        and chunks[at].name is not None
        and chunks[at].name.kind == "demonym"
        and at >= mention.first - 4
    ):
        return _made(chunks[at], "phrase")
    if mention.head in ("elliptic", "group"):
        for here in range(1, mention.first):
            if (
                chunks[here].code == "o"
                and chunks[here - 1].code == "F"
                and here + 1 < len(chunks)
                and chunks[here + 1].code in "GTW"
                and _same_clause(sentence, here, mention)
            ):
                return _made(chunks[here - 1], "phrase")
            if (
                chunks[here].code in "GT"
                and chunks[here - 1].name is not None
                and _same_clause(sentence, here, mention)
            ):
                return _made(chunks[here - 1], "phrase")
    return None


def _same_clause(sentence: Sentence, at: int, mention: Mention) -> bool:
    return sentence.clause_at(at) == sentence.clause_at(mention.at)


def _whose(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "Lithuania, whose 53 soldiers serve" """
    chunks = sentence.chunks
    at = mention.first - 1
    while (at >= 0 and chunks[at].code in "WaTG") or (at >= 0 and chunks[at].lower == "of"):
        at -= 1
    if at >= 1 and chunks[at].lower == "whose":
        back = at - 2 if chunks[at - 1].code == "," else at - 1
        return _made(chunks[back], "phrase") if back >= 0 and chunks[back].code == "F" else None
    return None


def _behind(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "450 soldiers from Canada", "500 men of the 82nd Airborne Division", "250 from the Netherlands"."""
    chunks = sentence.chunks
    at = mention.last
    if at + 1 < len(chunks) and chunks[at].lower == "to" and trigger.verb_class == "raise":
        body = chunks[at + 1] if chunks[at + 1].code == "F" else None
        return (
            _made(body, "phrase")
            if body is not None and body.name is not None and body.name.kind == "organisation"
            else None
        )
    if at + 1 >= len(chunks) or chunks[at].lower not in ("from", "of", "in"):
        return None
    ahead = at + 1
    while ahead < len(chunks) and (chunks[ahead].code in "dWC" or chunks[ahead].lower in ("of",)) and ahead < at + 5:
        ahead += 1
    if (
        ahead + 1 < len(chunks)
        and chunks[ahead].code == "F"
        and chunks[ahead + 1].code == "o"
        and ahead + 2 < len(chunks)
        and chunks[ahead + 2].code == "F"
    ):
        ahead += 2  # "fighters of Russia's Wagner Group"
    if ahead >= len(chunks) or chunks[ahead].code != "F":
        return None
    if (
        chunks[at].lower == "from"
        and ahead + 2 < len(chunks)
        and chunks[ahead + 1].code in ",c"
        and chunks[ahead + 2].code == "F"
    ):
        return None
    name = chunks[ahead].name
    assert name is not None
    if chunks[at].lower == "in":
        return _made(chunks[ahead], "phrase") if name.kind == "organisation" else None
    country = name.kind == "country" and chunks[at].lower == "from" and trigger.verb_class not in ("leave",)
    unit = name.kind in ("organisation", "metonym", "armed group") or (
        name.kind == "demonym" and chunks[at].lower == "of"
    )
    if country and trigger.lemma == "come" and mention.head == "partitive":
        return _made(chunks[ahead], "phrase")
    moved_from = country and trigger.verb_class in ("send", "go") and trigger.relation == "object"
    return _made(chunks[ahead], "phrase") if unit or (country and not moved_from) else None


def _coalition(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "100,000 troops from two dozen other nations": a force without one flag."""
    behind = sentence.chunks[mention.last : mention.last + 5]
    if not behind or behind[0].lower not in ("from", "of"):
        return None
    for chunk in behind[1:]:
        if chunk.lower in ("nations", "countries", "allies"):
            return Force("coalition", chunk.span, "phrase", "organisation")
        if chunk.code in "FV.,":
            return None
    return None


def _as_subject(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """The name before the verb that has the mention as its object: "Poland will station about 10,000 soldiers"."""
    chunks = sentence.chunks
    bounds = sentence.clauses[sentence.clause_at(mention.at)]
    governors = [g for g in sentence.groups if bounds.first <= g.head < mention.first]
    if trigger.relation not in ("object", "of", "beside") and not governors:
        return None
    verb = (
        trigger.group
        if trigger.relation == "object" and trigger.group is not None
        else governors[0]
        if governors
        else None
    )
    if (
        verb is not None
        and verb.first >= 2
        and chunks[verb.first - 1].code == "o"
        and chunks[verb.first - 2].code == "F"
    ):
        return _made(chunks[verb.first - 2], "subject")
    if (
        verb is not None
        and verb.time in ("infinitive", "present")
        and verb.first
        and chunks[verb.first - 1].code == "F"
        and _can_act(chunks, verb.first - 1)
    ):
        return _made(chunks[verb.first - 1], "subject")  # "told France to take away its 1,000 soldiers"
    end = verb.first if verb is not None else mention.first
    index = sentence.clause_at(max(end - 1, 0))
    while index and (
        sentence.clauses[index].shared
        or sentence.clauses[index].kind in ("relative", "participial", "reduced", "reporting")
    ):
        index -= 1
    home = sentence.clause_at(max(end - 1, 0))
    spots = {
        index for spot in sentence.spots if spot.preposition in _NO_SUBJECT for index in range(spot.first, spot.last)
    }
    order = [home] if home == index or sentence.clauses[home].kind == "resumed" else [home, index]
    order += [index] if index not in order else []
    if sentence.clauses[index].opener in (":", "—", "–", ";") or sentence.clauses[index].kind == "complement":
        order += [
            k
            for k in range(index - 1, -1, -1)
            if sentence.clauses[k].kind not in ("relative", "participial", "reduced")
        ][:1]
    for clause in order:
        part = sentence.clauses[clause]
        found = [at for at in range(part.first, min(part.last, end)) if at not in spots and _can_act(chunks, at)]
        if found:
            return _made(chunks[found[-1] if trigger.relation != "object" else found[0]], "subject")
    return None


def _can_act(chunks: list[Chunk], at: int) -> bool:
    name = chunks[at].name
    if name is None or not name.force:
        return False
    owner = (
        name.kind in _ARMED_FORMS and at + 1 < len(chunks) and chunks[at + 1].code == "o"
    )  # "NATO's Joint Force Command"
    back = at - 1
    while back > 0 and at - back < 3 and chunks[back].code in "dW":
        back -= 1
    if back >= 0 and chunks[back].lower in (
        "besides",
        "alongside",
        "with",
        "unlike",
        "like",
        "after",
        "under",
        "against",
    ):
        return False
    return not owner and not (at and chunks[at - 1].lower in _NO_SUBJECT and name.kind not in _ARMED_FORMS)
