"""Chunks in, mentions out: the counts that may be of troops, each with its noun phrase and the kind of its head."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.mention import Head, Mention, Passed

_LONGEST_PHRASE = 10
_LEAST_ELLIPTIC = 10  # "nine of which are behind Syrian lines" counts no people that a reader would look for
_PRONOUNS = ("them", "those", "these", "whom", "which", "us")


def find_mentions(chunks: list[Chunk]) -> tuple[list[Mention], list[Passed]]:
    """The counts of a sentence that may be of troops, and those of other people; counts of things are left out."""
    mentions: list[Mention] = []
    passed: list[Passed] = []
    for at, chunk in enumerate(chunks):
        if chunk.code != "N":
            continue
        found = _phrase(chunks, at)
        if isinstance(found, Passed):
            passed.append(found)
        elif found and _plausible(found, chunks):
            mentions.append(found)
    return mentions, passed


def _plausible(mention: Mention, chunks: list[Chunk]) -> bool:
    value = mention.count.value
    if value == 1 or (value is None and mention.count.low is None):
        return False
    bare = mention.head in ("elliptic", "group")
    if bare and value is not None and 1900 <= value < 2100 and chunks[mention.at].text.isdigit():
        return False
    if mention.head in ("partitive", "elliptic", "people") and value is not None and value < _LEAST_ELLIPTIC:
        return False
    before = chunks[mention.at - 1] if mention.at else None
    designation = (
        before is not None
        and (before.code in "CF" or before.text[0].isupper())
        and mention.head == "elliptic"
        and value is not None
        and value < 3000
        and chunks[mention.at].text.isdigit()
    )
    if not designation or before is None or before.end + 1 != chunks[mention.at].start:
        return not _clock(mention, chunks)
    return (
        before.name is not None and before.name.kind == "country" and any(c.code == "N" for c in chunks[: mention.at])
    )


def _clock(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "at about 11 on Saturday", "180,000 people a day" """
    before = chunks[mention.at - 1].lower if mention.at else ""
    value = mention.count.value
    rate = [c.lower for c in chunks[mention.last : mention.last + 2]]
    return (mention.head == "elliptic" and before == "at" and value is not None and value <= 24) or rate in (
        ["a", "day"],
        ["a", "week"],
        ["a", "month"],
        ["a", "year"],
        ["every", "year"],
        ["each", "year"],
        ["per", "year"],
    )


def _phrase(chunks: list[Chunk], at: int) -> Mention | Passed | None:
    names: list[Chunk] = []
    more = (
        "another" in chunks[at].lower
        or "further" in chunks[at].lower
        or "additional" in chunks[at].lower
        or "extra" in chunks[at].lower
    )
    unknown = 0
    here = at + 1
    while here < len(chunks) and here - at < _LONGEST_PHRASE:
        chunk = chunks[here]
        if chunk.code == "T":
            return None if _counts_units(chunks, at, here) else _with_head(chunks, at, here, names, more)
        if chunk.code == "X":
            return Passed(at, chunk.lower) if chunk.has("civilian") else None
        if chunk.code == "F":
            names.append(chunk)
            if _is_people(chunks, here):
                return Mention(at, at, here + 1, chunks[at].count, "people", chunk.lower, tuple(names), more)
        elif chunk.code == "G" and chunks[at].count.strong:
            return Mention(at, at, here + 1, chunks[at].count, "group", chunk.lower, tuple(names), more)
        elif chunk.lower == "of" and here == at + 1 + (1 if more and here == at + 2 else 0):
            return _partitive(chunks, at, here, more)
        elif not _between(chunk, chunks, here):
            break
        more = more or chunk.lower in ("more", "additional", "extra", "further", "new", "fresh", "other", "others")
        unknown += not (chunk.has("between") or chunk.code in "FCda")
        here += 1
    return _headless(chunks, at, here, unknown, names, more)


def _counts_units(chunks: list[Chunk], at: int, here: int) -> bool:
    """ "two commando platoons", "150 police vehicles" """
    follows = chunks[here + 1] if here + 1 < len(chunks) else None
    return follows is not None and not chunks[at].count.strong and follows.code in "GX" and not follows.has("civilian")


def _between(chunk: Chunk, chunks: list[Chunk], here: int) -> bool:
    """Whether the chunk may stand between a count and its noun."""
    if chunk.code in ",c":
        ahead = "".join(c.code for c in chunks[here : here + 8])
        head = ahead.find("T")
        return head > 0 and not set(ahead[:head]) - set(",cWCdFG") and chunks[here - 1].code in "WCFG"
    if (
        chunk.has("between")
        or chunk.code in "CG"
        or (chunk.code == "W" and chunk.lower.isascii() and chunk.lower[0].isalpha())
    ):
        return True
    if chunk.code == "V":
        return chunk.verbs[0].form == "participle" and here + 1 < len(chunks) and chunks[here + 1].code == "T"
    if chunk.code == "-":
        return True
    return chunk.code == "d" and chunk.lower in ("more", "other", "such")


def _with_head(chunks: list[Chunk], at: int, here: int, names: list[Chunk], more: bool) -> Mention | Passed | None:
    while here + 1 < len(chunks) and chunks[here + 1].code == "T":
        here += 1
    value = chunks[at].count.value
    if (
        here == at + 1
        and chunks[here].text[0].isupper()
        and not chunks[here].text.endswith("s")
        and value is not None
        and value < 1000
    ):
        return None  # "45 Commando" is a unit
    head: Head = (
        "troops"
        if any(chunk.has("troops") for chunk in chunks[at + 1 : here + 1]) or _military(chunks, at, here)
        else "soft"
    )
    last = here + 1
    if head == "soft" and last + 1 < len(chunks) and chunks[last].lower in ("of", "from"):
        inner = chunks[last + 1 : last + 6]
        stop = next((k for k, c in enumerate(inner) if c.code in "VA,.;P"), len(inner))
        if any(
            c.code in "TG"
            or (c.code == "C" and "Guard" in c.text)
            or (c.name is not None and c.name.kind in ("metonym", "organisation"))
            for c in inner[:stop]
        ):
            head, last = "troops", last
            names = [*names, *(c for c in inner[:stop] if c.code == "F")]
    return Mention(at, at, last, chunks[at].count, head, chunks[here].lower, tuple(names), more)


def _military(chunks: list[Chunk], at: int, here: int) -> bool:
    """ "1,000 military advisers", "500 special forces operators": a soft noun with a hard adjective."""
    words = {chunk.lower for chunk in chunks[at + 1 : here]}
    return bool(
        words
        & {
            "military",
            "combat",
            "army",
            "armed",
            "peacekeeping",
            "special",
            "airborne",
            "infantry",
            "paramilitary",
            "uniformed",
            "naval",
        }
    )


def _is_people(chunks: list[Chunk], here: int) -> bool:
    """Whether the demonym at `here` is the noun itself: "341 Filipinos and", "1,100 Americans remain"."""
    name = chunks[here].name
    if (
        name is not None
        and name.kind == "demonym"
        and here + 2 < len(chunks)
        and chunks[here + 1].code in ",c"
        and chunks[here + 2].code == "F"
        and "T" in [c.code for c in chunks[here + 2 : here + 6]]
    ):
        return False  # "1,200 French, Italian and Spanish troops"
    if name is None or name.kind != "demonym" or (here + 1 < len(chunks) and chunks[here + 1].code in "TGWFCX-"):
        return False
    return chunks[here].lower.endswith(("s", "ese", "sh", "ch", "men")) or here + 1 == len(chunks)


def _partitive(chunks: list[Chunk], at: int, of: int, more: bool) -> Mention | Passed | None:
    """ "400 of them", "225 of the state's National Guard members", "1,400 of the contingent"."""
    inner = chunks[of + 1 : of + 8]
    for offset, chunk in enumerate(inner):
        last = of + 2 + offset
        if chunk.code == "T":
            names = tuple(c for c in inner[:offset] if c.code == "F")
            return Mention(
                at,
                at,
                last,
                chunks[at].count,
                "troops" if chunk.has("troops") else "soft",
                f"of {chunk.lower}",
                names,
                more,
            )
        if chunk.lower in _PRONOUNS or chunk.code == "G":
            follows = chunks[last] if last < len(chunks) else None
            names = (
                (follows,)
                if follows is not None and follows.name is not None and follows.name.kind == "demonym"
                else ()
            )
            return Mention(at, at, last + len(names), chunks[at].count, "partitive", chunk.lower, names, more)
        if chunk.code in "NF" and not (chunk.name and chunk.name.kind == "demonym"):
            if chunk.code == "N":  # "200 of 1,000 soldiers"
                return Mention(at, at, of, chunks[at].count, "partitive", "of", (), more)
            continue
        if chunk.code == "F":
            return Mention(at, at, last, chunks[at].count, "people", chunk.lower, (chunk,), more)
        if chunk.code == "X" or chunk.code in "VA.,;":
            return None
    return None


def _headless(chunks: list[Chunk], at: int, here: int, unknown: int, names: list[Chunk], more: bool) -> Mention | None:
    before = [chunk.lower for chunk in chunks[max(at - 2, 0) : at]]
    if before == ["of", "whom"] or before == ["of", "which"]:
        return Mention(at, at, at + 1, chunks[at].count, "partitive", "whom", tuple(names), more)
    if len(before) == 2 and before[1] == "of" and chunks[at - 2].code in "GT" and unknown == 0:
        return Mention(at, at, at + 1, chunks[at].count, "group", before[0], tuple(names), more)
    if unknown or any(c.code in "GC" for c in chunks[at + 1 : here]):
        return None
    stop = chunks[here].code if here < len(chunks) else "."
    if stop in "VAPaDcrnps.,;:)—–-\"”'’" and not (names and not more):
        return Mention(at, at, here if more else at + 1, chunks[at].count, "elliptic", "", tuple(names), more)
    return None
