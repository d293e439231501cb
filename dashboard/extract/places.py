"""Chunks in, places out: names with their preposition, as worded, and stand-ins such as "there" or "the border"."""

from dataclasses import dataclass

from dashboard.extract.chunks import Chunk
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Level, Span

_LOCATIVE = frozenset(
    ("in", "into", "to", "at", "on", "onto", "from", "out of", "near", "along", "across", "around", "inside", "outside", "off", "over", "through", "throughout", "toward", "towards", "for",
     "within", "close to", "next to", "south of", "north of", "east of", "west of", "between", "aboard", "of", "bound for", "on the way to", "en route to", "as far as", "via", "with", "facing", "by")
)  # fmt: skip
_UNKNOWN_AFTER = _LOCATIVE - {"on", "for", "of", "with", "over", "by", "off", "through", "aboard"}
_FORMATIONS = (
    "Brigade",
    "Division",
    "Regiment",
    "Battalion",
    "Corps",
    "Army",
    "Command",
    "Group",
    "Guard",
    "Guards",
    "Force",
    "Forces",
    "Squadron",
    "Wing",
)
_BORDERS = ("border", "borders", "frontier", "boundary")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a sentence.

    `first`..`last` are chunk indexes; `stands_for` is the kind of place that a stand-in means, "" for a name.
    """

    first: int
    last: int
    words: str
    span: Span
    preposition: str
    level: Level | None
    iso3: str | None
    canonical: str
    stands_for: str = ""
    named: bool = True


def find_spots(chunks: list[Chunk], lexicon: Lexicon, text: str, offset: int) -> list[Spot]:
    """The places of a sentence in order; `text` is the sentence, `offset` where it begins in the article."""
    spots: list[Spot] = []
    at = 0
    while at < len(chunks):
        spot = _spot_at(chunks, at, lexicon, text, offset, spots)
        if spot:
            spots.append(spot)
            at = max(spot.last, at + 1)
        else:
            at += 1
    return _without_parents(spots, chunks)


def _spot_at(chunks: list[Chunk], at: int, lexicon: Lexicon, text: str, offset: int, before: list[Spot]) -> Spot | None:
    chunk = chunks[at]
    if chunk.lower in _BORDERS:
        return _border(chunks, at, text, offset, before)
    if chunk.code == "F":
        return _named(chunks, at, lexicon, text, offset, before)
    if chunk.code == "C":
        return _unknown(chunks, at, lexicon, text, offset, before)
    return _stand_in(chunks, at, lexicon)


def _named(chunks: list[Chunk], at: int, lexicon: Lexicon, text: str, offset: int, before: list[Spot]) -> Spot | None:
    name = chunks[at].name
    assert name is not None
    last = _suffix(chunks, at + 1, lexicon)
    follows = chunks[at + 1] if at + 1 < len(chunks) else None
    if follows is not None and follows.code == "C" and follows.text.split(" ")[0] in _FORMATIONS:
        return None
    if name.kind == "demonym" and (last == at + 1 or chunks[last - 1].lower not in (*_BORDERS, "capital", "coast")):
        return None
    if last == at + 1 and (name.level is None or _person(chunks, at) or (follows is not None and follows.code == "T")):
        return None
    if chunks[last - 1].lower == "capital" and last < len(chunks) and chunks[last].code in "FC":
        return None  # "the Somali capital Mogadishu"
    level: Level | None = name.level
    if last > at + 1:
        level = "city" if chunks[last - 1].lower == "capital" else name.level or "region"
        level = "region" if chunks[last - 1].lower in _BORDERS else level
        if level == "country":
            level = "region"
    return _made(chunks, at, last, lexicon, text, offset, before, level, name.iso3, name.canonical)


def _unknown(chunks: list[Chunk], at: int, lexicon: Lexicon, text: str, offset: int, before: list[Spot]) -> Spot | None:
    words = chunks[at].text.split(" ")
    if set(words) & set(lexicon.grammar["places"]["never"]):
        return None
    preposition = _preposition(chunks, at, lexicon, before)
    last = _suffix(chunks, at + 1, lexicon)
    listed = preposition and _joined(chunks, at, before) is not None
    if preposition not in _UNKNOWN_AFTER and not listed and last == at + 1:
        if not (preposition == "of" and at >= 2 and chunks[at - 2].lower in lexicon.grammar["places"]["kinds"]):
            return None
    follows = chunks[at + 1].lower if at + 1 < len(chunks) else ""
    if follows in ("said", "says", "told", "'s") and preposition not in ("in", "at", "near"):
        return None
    return _made(chunks, at, last, lexicon, text, offset, before, None, None, "")


def _made(
    chunks: list[Chunk],
    at: int,
    last: int,
    lexicon: Lexicon,
    text: str,
    offset: int,
    before: list[Spot],
    level: Level | None,
    iso3: str | None,
    canonical: str,
) -> Spot:
    first = at
    if at and chunks[at - 1].lower in lexicon.grammar["places"]["compass"]:
        first, level = at - 1, "region" if level == "country" else level
    span = Span(chunks[first].start, chunks[last - 1].end)
    preposition = _preposition(chunks, first, lexicon, before)
    return Spot(
        first,
        last,
        text[span.start - offset : span.end - offset],
        span,
        preposition,
        level,
        iso3,
        canonical,
        named=bool(canonical),
    )


def _suffix(chunks: list[Chunk], at: int, lexicon: Lexicon) -> int:
    """Where a place's name ends whose last chunk is before `at`: "Uruzgan province", "Ukraine's border"."""
    suffixes = lexicon.grammar["places"]["suffixes"]
    if at < len(chunks) and chunks[at].lower in suffixes:
        return at + 1
    pair = " ".join(chunk.lower for chunk in chunks[at : at + 2])
    if pair in suffixes:
        return at + 2
    if at + 1 < len(chunks) and chunks[at].code == "o" and chunks[at + 1].lower in (*_BORDERS, "coast"):
        return at + 2
    compass = (
        at + 2 < len(chunks) and chunks[at].code == "o" and chunks[at + 1].lower in lexicon.grammar["places"]["compass"]
    )
    return at + 3 if compass and chunks[at + 2].lower in (*_BORDERS, "coast") else at


def _border(chunks: list[Chunk], at: int, text: str, offset: int, before: list[Spot]) -> Spot | None:
    """ "border with Belarus", "frontier between Poland and Belarus", or "the border" for one named before."""
    last = at + 1
    if last + 1 < len(chunks) and chunks[last].lower in ("with", "between", "to") and chunks[last + 1].code in "FC":
        last += 2
        if chunks[at + 1].lower == "between" and last + 1 < len(chunks) and chunks[last].lower == "and":
            last += 2
    first = at
    while first and (
        chunks[first - 1].lower.endswith("ern") or chunks[first - 1].lower in ("land", "sea", "shared", "common")
    ):
        first -= 1
    begin = first - 1 if first and chunks[first - 1].code in "do" else first
    preposition = chunks[begin - 1].lower if begin and chunks[begin - 1].code == "P" else ""
    if begin and chunks[begin].code == "o":
        preposition = ""
    span = Span(chunks[first].start, chunks[last - 1].end)
    names = [c.name for c in chunks[at:last] if c.name]
    iso3 = names[0].iso3 if names else None
    words = text[span.start - offset : span.end - offset]
    return Spot(
        first,
        last,
        words,
        span,
        preposition,
        "region",
        iso3,
        names[0].canonical if names else "",
        "" if names or last > at + 1 else "border",
    )


def _stand_in(chunks: list[Chunk], at: int, lexicon: Lexicon) -> Spot | None:
    chunk = chunks[at]
    pair = f"{chunk.lower} {chunks[at + 1].lower}" if at + 1 < len(chunks) and chunk.code == "d" else ""
    for kind, surfaces in lexicon.grammar["anaphora"].items():
        if kind == "border":
            continue
        size = 2 if pair and pair in surfaces else 1 if chunk.lower in surfaces else 0
        if size and not (at + size < len(chunks) and chunks[at + size].lower == "of"):
            span = Span(chunk.start, chunks[at + size - 1].end)
            preposition = (
                chunks[at - 1].lower
                if at and chunks[at - 1].code == "P"
                else "there"
                if chunk.lower in ("there", "here")
                else ""
            )
            return Spot(
                at,
                at + size,
                "here" if chunk.lower in ("here", "this") else "",
                span,
                preposition,
                None,
                None,
                "",
                kind,
                named=False,
            )
    return None


def _preposition(chunks: list[Chunk], first: int, lexicon: Lexicon, before: list[Spot]) -> str:
    """What stands before the place: a preposition, "object" after a verb, "" at a subject's place."""
    joined = _joined(chunks, first, before)
    if joined is not None:
        return joined.preposition
    rules = lexicon.grammar["places"]
    at = first - 1
    while at >= 0 and (
        chunks[at].code == "d"
        or (chunks[at].lower == "capital" and at + 1 == first)
        or (
            chunks[at].name is not None
            and chunks[at].name.kind == "demonym"
            and at + 1 < first
            and chunks[at + 1].lower == "capital"
        )
        or chunks[at].lower in rules["before"]
        or chunks[at].lower in rules["compass"]
    ):
        at -= 1
    if at < 0:
        return ""
    chunk = chunks[at]
    if chunk.lower == "of" and at and chunks[at - 1].lower in rules["kinds"]:
        deeper = _preposition(chunks, at - 1, lexicon, [])
        return deeper or "of"
    if chunk.code in "Ps" and chunk.lower in _LOCATIVE:
        if (
            chunk.lower in ("in", "at", "on", "near")
            and at
            and chunks[at - 1].lower in rules["kinds"]
            and not (at >= 2 and chunks[at - 2].code in "VA")
        ):
            deeper = _preposition(chunks, at - 1, lexicon, [])
            return deeper if deeper in ("from", "to", "into", "at", "on") else chunk.lower
        return chunk.lower
    if chunk.code == "V" and chunk.lower not in ("is", "are", "was", "were"):
        return "object"
    return ""


def _joined(chunks: list[Chunk], first: int, before: list[Spot]) -> Spot | None:
    """The place before that this one is listed with: "Hawaii, Japan and California"."""
    if not before:
        return None
    gap = [
        chunk.lower
        for chunk in chunks[before[-1].last : first]
        if chunk.lower not in ("neighbouring", "neighboring", "the", "nearby", "its")
    ]
    if gap == [","]:
        follows = next((chunk for chunk in chunks[first + 1 :] if chunk.code not in "FCW"), None)
        return (
            before[-1]
            if before[-1].preposition and follows is not None and follows.lower in (",", "and", "or")
            else None
        )
    if gap == [",", "and"]:
        listed = len(before) > 1 and [c.lower for c in chunks[before[-2].last : before[-1].first]] == [","]
        return before[-1] if listed and before[-1].preposition else None
    return before[-1] if gap in (["and"], ["or"], ["and", "then"]) and before[-1].preposition else None


def _person(chunks: list[Chunk], at: int) -> bool:
    """ "Jordan Smith", "Gen. Chad": a country's or town's name that is a person's."""
    follows = chunks[at + 1] if at + 1 < len(chunks) else None
    previous = chunks[at - 1] if at else None
    if (
        follows is not None
        and follows.code == "C"
        and chunks[at].end + 1 == follows.start
        and not (previous and previous.code == "P")
    ):
        return chunks[at].lower in (
            "jordan",
            "chad",
            "georgia",
            "israel",
            "paris",
            "london",
            "austin",
            "sydney",
            "lincoln",
            "chelsea",
            "kent",
            "florence",
        )
    return False


def _without_parents(spots: list[Spot], chunks: list[Chunk]) -> list[Spot]:
    """Drop "N.C." of "Fort Bragg, N.C." and "North Carolina" of "Fort Bragg, in North Carolina"."""
    kept: list[Spot] = []
    for spot in spots:
        last = kept[-1] if kept else None
        gap = [c.lower for c in chunks[last.last : spot.first]] if last else []
        finer = (
            last is not None
            and last.level in (None, "base", "city", "region")
            and not last.stands_for
            and spot.level in ("country", "region")
            and spot.level != last.level
        )
        inside = last is not None and (last.iso3 is None or last.iso3 == spot.iso3)
        follows = chunks[spot.last].lower if spot.last < len(chunks) else ""
        parent = gap == [","] and follows not in ("and", "or") and spot.words.split(" ")[0].lower not in ("and",)
        if (
            last is not None
            and finer
            and inside
            and not spot.stands_for
            and (parent or gap in ([",", "in"], ["in"], [",", "in", "the"]))
        ):
            kept[-1] = Spot(
                last.first,
                spot.last,
                last.words,
                last.span,
                last.preposition,
                last.level,
                spot.iso3,
                last.canonical,
                last.stands_for,
                last.named,
            )
            continue
        kept.append(spot)
    return kept
