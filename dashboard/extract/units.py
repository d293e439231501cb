"""A sentence in, the formation of a mention out: "82nd Airborne Division", "Task Force-Horn of Africa"."""

import re
from collections.abc import Sequence

from dashboard.extract.chunks import Chunk
from dashboard.extract.mention import Mention
from dashboard.extract.number_patterns import any_of
from dashboard.extract.sentence import Sentence
from dashboard.records import Span

_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_BRANCHES = ("Airborne", "Marines", "Armored", "Armoured", "Infantry", "Cavalry", "Mountain", "brigade")


def unit_pattern(formations: Sequence[str]) -> re.Pattern[str]:
    """The pattern of a unit's name, with the kinds of formation that such a name ends in."""
    kind = any_of(formations)
    return re.compile(
        rf"(?:(?:{_ORDINAL}|[IVX]{{1,6}}|[A-Z][\w'-]+)\s){{1,5}}?{kind}\b(?:-[A-Z]\w+(?: of [A-Z]\w+)?)?|"
        rf"\b{_ORDINAL} {any_of(_BRANCHES[:-1])}\b(?: {kind})?|"
        r"\b[A-Z][a-zäöü]+brigade \d+\b|\bTask Force-[A-Z]\w+"
    )


def find_unit(mention: Mention, sentence: Sentence, whole: bool) -> tuple[str, Span] | None:
    """The formation of a mention: the one nearest behind it in its clause, else, where `whole`, before it."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    start, end = sentence.chunks[clause.first].start, sentence.chunks[clause.last - 1].end
    at = sentence.chunks[mention.at].start
    units = sentence.lexicon.unit.finditer(sentence.text) if _may_name_unit(sentence) else ()
    found = [(m.start() + sentence.span.start, m.end() + sentence.span.start, m.group()) for m in units]
    missions = [(c.start, c.end, c.text) for _, c in sentence.named if _mission(c)]
    inside = sorted(
        (begin < at, abs(begin - at), begin, last, words)
        for begin, last, words in [*found, *missions]
        if start <= begin < end
    )
    for before, _, begin, last, words in inside:
        if not before or whole:
            return words, Span(begin, last)
    return None


def _may_name_unit(sentence: Sentence) -> bool:
    """Whether a word is there without which the pattern finds nothing."""
    return any(word in sentence.text for word in (*sentence.lexicon.lists["formations"], *_BRANCHES))


def _mission(chunk: Chunk) -> bool:
    return chunk.name is not None and chunk.name.kind == "organisation" and chunk.text.isupper() and len(chunk.text) > 4
