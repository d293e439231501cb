"""A count and what follows it in, the mention with its head out: a noun for people, "of them", or nothing."""

import re

from dashboard.extract.chunks import Chunk
from dashboard.extract.gapping import SHARED
from dashboard.extract.mention import Head, Mention
from dashboard.extract.phrase import Phrase

_LIST = re.compile(r"(?:,[WCF]+)*,?c[WCF]*T")  # "infantry, logistics and medical personnel", "soldiers and police"
_PRONOUNS = ("them", "those", "these", "whom", "which", "us")
_PEOPLE_ENDINGS = ("s", "ese", "sh", "ch", "men")


def with_noun(phrase: Phrase, here: int) -> Mention | None:
    """The mention whose noun for people is at `here`: "1,000 military advisers"."""
    chunks, at = phrase.chunks, phrase.at
    listed = _LIST.match("".join(phrase.code(k) for k in range(here + 1, here + 9)))
    here += listed.end() if listed else 0
    while phrase.code(here + 1) == "T":
        here += 1
    if chunks[here].has("soft") and _among_civilians(phrase, here):
        return None
    text, value = chunks[here].text, chunks[at].count.value
    if here == at + 1 and text[0].isupper() and not text.endswith(("s", "men")) and value is not None and value < 1000:
        return None  # "45 Commando" is a unit
    if any(chunk.has("troops") for chunk in chunks[at + 1 : here + 1]) or _military(phrase, here):
        return phrase.mention(here + 1, "troops", chunks[here].lower)
    body = _body(chunks, here + 1)
    if body is None:
        return phrase.mention(here + 1, "soft", chunks[here].lower)
    names = [*phrase.names, *(c for c in body if c.code == "F")]
    return phrase.mention(here + 1, "troops", chunks[here].lower, names)


def _among_civilians(phrase: Phrase, here: int) -> bool:
    """ "370 embassy staff", "80 staff and British nationals": people of a body that is no force, or with civilians."""
    if any(chunk.lower in phrase.lexicon.lists["civil_bodies"] for chunk in phrase.chunks[phrase.at + 1 : here]):
        return True
    behind = phrase.chunks[here + 1 : here + 5]
    joined = [chunk.lower for chunk in behind[:1]] == ["and"]
    named = next((chunk for chunk in behind[1:] if chunk.code not in "FWd"), None)
    return joined and named is not None and named.has("civilian")


def _military(phrase: Phrase, here: int) -> bool:
    """ "1,000 military advisers", "500 special forces operators": a soft noun with a hard adjective."""
    adjectives = phrase.lexicon.lists["military_adjectives"]
    return any(chunk.lower in adjectives for chunk in phrase.chunks[phrase.at + 1 : here])


def _body(chunks: list[Chunk], last: int) -> list[Chunk] | None:
    """The armed body behind "of" or "from" at `last`: "225 members of the National Guard"; None where there is none."""
    if last + 1 >= len(chunks) or chunks[last].lower not in ("of", "from"):
        return None
    inner = chunks[last + 1 : last + 6]
    inner = inner[: next((k for k, c in enumerate(inner) if c.code in "VA,.;P"), len(inner))]
    armed = any(
        c.code in "TG" or (c.code == "C" and "Guard" in c.text) or c.is_name("metonym", "organisation") for c in inner
    )
    return inner if armed else None


def is_people(phrase: Phrase, here: int) -> bool:
    """Whether the demonym at `here` is the noun itself: "341 Filipinos and", "1,100 Americans remain"."""
    chunks = phrase.chunks
    if not chunks[here].is_name("demonym"):
        return False
    contact = phrase.code(here + 1) in "FC" and phrase.code(here + 2) == "V" and chunks[here].lower.endswith("s")
    if here + 1 < len(chunks) and chunks[here + 1].code in "TGWFCX-" and not contact:
        return False  # "2,000 French army medics", not "the 800 Americans Biden sent"
    listed = phrase.code(here + 1) in ",c" and phrase.code(here + 2) == "F"
    if listed and any(c.code == "T" for c in chunks[here + 2 : here + 6]):
        return False  # "1,200 French, Italian and Spanish troops"
    return chunks[here].lower.endswith(_PEOPLE_ENDINGS) or here + 1 == len(chunks)


def people(phrase: Phrase, here: int) -> Mention:
    """The mention of a people, or of two: "341 Filipinos", "3,400 Ugandans and Burundians"."""
    chunks = phrase.chunks
    last = here + 1
    if phrase.lower(last) == "and" and phrase.code(last + 1) == "F" and chunks[last + 1].is_name("demonym"):
        phrase.names.append(chunks[last + 1])
        last += 2
    return phrase.mention(last, "people", chunks[here].lower)


def is_body_of_troops(phrase: Phrase, here: int) -> bool:
    """Whether the name at `here` is itself a plural of soldiers: "6,000 blue helmets are", "600 Gurkhas in"."""
    chunk = phrase.chunks[here]
    plural = chunk.text.endswith("s") and not chunk.text.endswith(("Forces", "Corps", "ss"))
    soldiers = chunk.is_name("metonym", "armed group") or chunk.text.islower()
    return plural and soldiers and phrase.code(here + 1) not in "TGWFCXo-"


def partitive(phrase: Phrase, of: int) -> Mention | None:
    """ "400 of them", "225 of the state's National Guard members", "1,400 of the contingent"."""
    inner = phrase.chunks[of + 1 : of + 8]
    for offset, chunk in enumerate(inner):
        last = of + 2 + offset
        if chunk.code == "T":
            head: Head = "troops" if chunk.has("troops") else "soft"
            owned = any(c.code == "d" for c in inner[:offset])  # "8,000 of its men", not "thousands of people"
            noun = f"of {chunk.lower}" if owned else chunk.lower
            return phrase.mention(last, head, noun, [c for c in inner[:offset] if c.code == "F"])
        if chunk.name and is_body_of_troops(phrase, of + 1 + offset):
            return phrase.mention(last, "troops", chunk.lower, (chunk,))
        own = chunk.lower == "own" and offset and inner[offset - 1].code == "d"  # "another 2,300 of its own"
        if chunk.lower in _PRONOUNS or chunk.code == "G" or (own and _ends(phrase, last)):
            behind = [c for c in phrase.chunks[last : last + 1] if c.is_name("demonym")]
            return phrase.mention(last + len(behind), "partitive", chunk.lower, behind)
        if chunk.code == "N":  # "200 of 1,000 soldiers"
            return phrase.mention(of, "partitive", "of", ())
        if chunk.is_name("demonym") and not any(c.code == "T" for c in inner[offset + 1 : offset + 4]):
            return phrase.mention(last, "people", chunk.lower, (chunk,))
        if chunk.code in "XVA.,;":
            return None
    return None


def _ends(phrase: Phrase, at: int) -> bool:
    """Whether no noun follows."""
    return phrase.code(at) not in "WTGFCXN"


def headless(phrase: Phrase, here: int, unknown: int) -> Mention | None:
    """The mention of a bare count: "of whom 200", "a force of 1,450", "about 7,000 are expected"."""
    chunks, at = phrase.chunks, phrase.at
    before = [chunk.lower for chunk in chunks[max(at - 2, 0) : at]]
    if before in (["of", "whom"], ["of", "which"]):
        return phrase.mention(at + 1, "partitive", "whom")
    if before == ["crew", "of"]:
        return None  # a ship's
    if len(before) == 2 and before[1] == "of" and chunks[at - 2].code in "GT" and unknown == 0:
        return phrase.mention(at + 1, "group", before[0])
    if [phrase.lower(here), phrase.lower(here + 1)] == ["in", "uniform"]:
        return phrase.mention(here + 2, "troops", "in uniform")
    if unknown or any(c.code in "GC" for c in chunks[at + 1 : here]):
        return None
    shared = here < len(chunks) and (chunks[here].lower in SHARED or chunks[here].has("standby"))
    earlier = phrase.code(here) == "N" and phrase.lower(here).startswith("from ")  # "cut to 4,500 from 8,350"
    shared = shared or earlier
    if (shared or phrase.code(here) in "VAPaDcrnps.,;:)—–-\"”'’") and (phrase.more or not phrase.names):
        return phrase.mention(here if phrase.more else at + 1, "elliptic", "")
    return None
