"""A mention in its sentence in, the force out: whose troops they are, from the phrase, the clause or the subject."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.force import Force, force_of
from dashboard.extract.keeping import is_kept
from dashboard.extract.mention import Mention
from dashboard.extract.owners import (
    agent,
    antecedent,
    contact,
    lender,
    owner,
    partitive_owner,
    raised,
    relative_owner,
    told_nation,
)
from dashboard.extract.sentence import Sentence
from dashboard.extract.subjects import subject_force
from dashboard.extract.trigger import Trigger

_UNITS = ("organisation", "metonym", "armed group")


def find_force(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """The force of a mention as its sentence tells it; None where only earlier sentences can."""
    return (
        _in_phrase(mention, sentence)
        or owner(mention, sentence)
        or relative_owner(mention, sentence)
        or partitive_owner(mention, sentence)
        or antecedent(mention, trigger, sentence)
        or contact(mention, sentence)
        or lender(mention, sentence)
        or told_nation(mention, trigger, sentence)
        or agent(trigger, sentence)
        or raised(mention, trigger, sentence)
        or _of_body(mention, sentence)
        or _behind(mention, trigger, sentence)
        or subject_force(mention, trigger, sentence)
        or _marines(mention, sentence)
    )


def _in_phrase(mention: Mention, sentence: Sentence) -> Force | None:
    """ "2,000 US soldiers", "341 Filipinos", "the 60,000-strong NATO force"."""
    last = mention.last
    chunks = sentence.chunks
    stop = next((at for at in range(last - 1, mention.at, -1) if chunks[at].code == "T"), last)
    inside = [chunk for chunk in chunks[mention.at + 1 : max(stop, last)] if force_of(chunk, "phrase")]
    if len({chunk.name.force for chunk in inside if chunk.name and chunk.name.kind == "demonym"}) > 1:
        return None  # "1,200 French, Italian and Spanish troops"
    inside.sort(key=lambda chunk: chunk.is_name("place"))
    return force_of(inside[0], "phrase") if inside else None


def _of_body(mention: Mention, sentence: Sentence) -> Force | None:
    """ "a German-led NATO battlegroup of some 1,700 soldiers": the body's name is right before it."""
    at = mention.first - 2
    if mention.head != "troops" or sentence.lower(at + 1) != "of" or at < 1 or sentence.chunks[at].code != "G":
        return None
    named = sentence.chunks[at - 1]
    return force_of(named, "phrase") if named.is_name("organisation", "demonym") else None


def _marines(mention: Mention, sentence: Sentence) -> Force | None:
    """ "150 Marines": with a capital letter and no other nation they are those of the United States."""
    noun = sentence.chunks[mention.last - 1]
    return Force("United States", noun.span, "phrase", "demonym") if noun.text == "Marines" else None


def _behind(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "450 soldiers from Canada", "500 men of the 82nd Airborne Division", "250 from the Netherlands"."""
    chunks, word = sentence.chunks, sentence.lower(mention.last)
    if word == "to" and trigger.verb_class == "raise":
        body = chunks[mention.last + 1 : mention.last + 2]
        return force_of(body[0], "phrase") if body and body[0].is_name("organisation") else None
    left = trigger.verb_class == "leave" or is_kept(trigger)
    named = _name_behind(mention.last, chunks) if word in ("from", "of", "in") else None
    if named is None:
        return None
    country = named.is_name("country") and word == "from" and not left
    if word == "in":
        belongs = named.is_name("organisation")
    elif country and trigger.lemma == "come" and mention.head == "partitive":
        belongs = True
    elif named.is_name("place") and word == "from":
        belongs = not left  # "soldiers from Fort Carson", "from Texas"
    else:
        moved_from = trigger.verb_class in ("send", "go") and trigger.relation == "object"
        unit = named.is_name(*_UNITS) or (named.is_name("demonym") and word == "of")
        belongs = unit or (country and not moved_from)
    return force_of(named, "phrase") if belongs else None


def _within(place: Chunk, parent: Chunk) -> bool:
    """ "from Petawawa, Ontario", "from Fort Bliss and Fort Hood": two places of one country."""
    if place.name is None or parent.name is None or not (place.is_name("place") and parent.is_name("place", "country")):
        return False
    return place.name.iso3 is not None and place.name.iso3 == parent.name.iso3


def _name_behind(at: int, chunks: list[Chunk]) -> Chunk | None:
    """The name behind the preposition at `at`; None where there is none, or several nations follow "from"."""
    ahead = at + 1
    while ahead < min(len(chunks), at + 5) and (chunks[ahead].code in "dWC" or chunks[ahead].lower == "of"):
        ahead += 1
    unit = [chunk.code for chunk in chunks[ahead : ahead + 3]] == ["G", ",", "F"]
    if unit and chunks[at].lower != "in" and chunks[ahead + 2].is_name("metonym", "organisation"):
        return chunks[ahead + 2]  # "of the 6th Battalion, Royal Australian Regiment"
    codes = "".join(chunk.code for chunk in chunks[ahead : ahead + 3])
    if codes == "FoF":  # "fighters of Russia's Wagner Group"
        ahead += 2
        codes = "".join(chunk.code for chunk in chunks[ahead : ahead + 3])
    if codes.startswith("FF") and chunks[ahead].is_name("country") and chunks[ahead + 1].is_name(*_UNITS):
        return chunks[ahead + 1]  # "members of the Japan Self-Defense Forces"
    if chunks[at].lower == "from" and codes in ("F,F", "FcF") and not _within(chunks[ahead], chunks[ahead + 2]):
        return None
    return chunks[ahead] if codes.startswith("F") else None
