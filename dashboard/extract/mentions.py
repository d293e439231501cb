"""Chunks in, mentions out: the counts that may be of troops, each with its noun phrase and the kind of its head."""

from dataclasses import replace

from dashboard.extract.chunks import Chunk
from dashboard.extract.heads import headless, is_body_of_troops, is_people, partitive, people, with_noun
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.mention import Mention, Passed
from dashboard.extract.phrase import Phrase
from dashboard.extract.plausible import is_plausible

_ABOUT = ("or so", "or thereabouts", "give or take")
_AT_MOST = ("at most", "at the most", "at the outside", "or fewer", "or less")
_AT_LEAST = ("at least", "at the least", "or more")
_LONGEST_PHRASE = 10
MOST_MENTIONS = 40  # a sentence with more counts is a table without full stops: its cost grows with their square


def find_mentions(chunks: list[Chunk], lexicon: Lexicon) -> tuple[list[Mention], list[Passed]]:
    """The counts of a sentence that may be of troops, and those of other people; counts of things are left out.

    Where there are more than `MOST_MENTIONS`, the others are passed over without a noun.
    """
    mentions: list[Mention] = []
    passed: list[Passed] = []
    for at, chunk in enumerate(chunks):
        if chunk.code != "N":
            continue
        more = any(word in chunk.lower for word in ("another", "further", "additional", "extra"))
        found = _read(Phrase(chunks, at, lexicon, more))
        if isinstance(found, Passed):
            passed.append(found)
        elif found and is_plausible(found, chunks):
            mentions.append(_bounded_behind(found, chunks))
    passed += [Passed(mention.at, "") for mention in mentions[MOST_MENTIONS:]]
    return mentions[:MOST_MENTIONS], passed


def _read(phrase: Phrase) -> Mention | Passed | None:
    """Walk from the count to its noun; `unknown` counts the words on the way that no list knows."""
    chunks, at, additions = phrase.chunks, phrase.at, phrase.lexicon.lists["additions"]
    unknown = 0
    here = at + 1
    while here < len(chunks) and here - at < _LONGEST_PHRASE:
        chunk = chunks[here]
        if chunk.code == "T":
            return None if _counts_units(phrase, here) else with_noun(phrase, here)
        if chunk.code == "X":
            return Passed(at, chunk.lower) if chunk.has("civilian") else None
        if chunk.code == "F":
            phrase.names.append(chunk)
            if is_people(phrase, here):
                return people(phrase, here)
            if is_body_of_troops(phrase, here):
                return phrase.mention(here + 1, "troops", chunk.lower)
        elif chunk.code == "G" and chunks[at].count.strong:
            return phrase.mention(here + 1, "group", chunk.lower)
        elif chunk.lower == "of" and (here == at + 1 or (phrase.more and here == at + 2)):
            return partitive(phrase, here)
        elif chunk.has("standby") or not _between(phrase, here):
            break
        phrase.more = phrase.more or chunk.lower in additions
        unknown += not (chunk.has("between") or chunk.code in "FCda")
        here += 1
    return headless(phrase, here, unknown)


def _bounded_behind(mention: Mention, chunks: list[Chunk]) -> Mention:
    """The mention with the bounds behind its noun: "400 soldiers or thereabouts", "500 men at most"."""
    words = " ".join(chunk.lower for chunk in chunks[mention.last : mention.last + 3])
    count = mention.count
    if mention.last == mention.at + 1 or count.value is None:
        return mention
    if words.startswith(_ABOUT):
        count = replace(count, low=None, high=None, approximate=True)
    elif words.startswith(_AT_MOST):
        count = replace(count, low=None)
    elif words.startswith(_AT_LEAST):
        count = replace(count, high=None)
    return replace(mention, count=count)


def _counts_units(phrase: Phrase, here: int) -> bool:
    """ "two commando platoons", "150 police vehicles" """
    if here + 1 >= len(phrase.chunks) or phrase.chunks[phrase.at].count.strong:
        return False
    return phrase.code(here + 1) in "GX" and not phrase.chunks[here + 1].has("civilian")


def _between(phrase: Phrase, here: int) -> bool:
    """Whether the chunk may stand between a count and its noun."""
    chunks, chunk = phrase.chunks, phrase.chunks[here]
    if chunk.code in ",c":
        ahead = "".join(c.code for c in chunks[here : here + 8])
        head = ahead.find("T")
        return head > 0 and not set(ahead[:head]) - set(",cWCdFG") and chunks[here - 1].code in "WCFG"
    if chunk.has("between") or chunk.code in "CG-":
        return True
    if chunk.code == "W":
        return chunk.lower.isascii() and chunk.lower[0].isalpha()
    if chunk.code == "V":
        return any(verb.form == "participle" for verb in chunk.verbs) and phrase.code(here + 1) in "TX"
    return chunk.code == "d" and chunk.lower in ("more", "other", "such")
