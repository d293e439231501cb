"""A sentence with all that was found in it in, lines out: its text, chunks and clauses with their verbs."""

from collections.abc import Iterator, Sequence

from dashboard.explain.layout import paragraph
from dashboard.extract.chunks import Chunk
from dashboard.extract.clauses import Clause
from dashboard.extract.sentence import Sentence
from dashboard.extract.verb_group import VerbGroup

# The words for the letters of chunks.py; words and marks that no list knows stand as they are.
_TYPES = {
    "N": "count", "D": "date", "F": "name", "C": "unknown name", "T": "people", "G": "group", "X": "no troops",
    "V": "verb", "A": "auxiliary", "P": "preposition", "d": "determiner", "c": "conjunction", "s": "subordinator",
    "r": "relative", "n": "negation", "a": "adverb", "p": "pronoun", "o": "possessive",
}  # fmt: skip
_NOTHING = "none"


def sentence_lines(index: int, sentence: Sentence) -> Iterator[str]:
    """Yield the number and text of a sentence, then what the stages made of it."""
    yield from paragraph(str(index + 1), sentence.text, indent=0)
    yield from paragraph(sentence.kind, f"{sentence.span.start}-{sentence.span.end}")
    yield from paragraph("chunks", " ".join(_typed(chunk) for chunk in sentence.chunks))
    for number, clause in enumerate(sentence.clauses):
        yield from _clause_lines(number, clause, sentence)


def _typed(chunk: Chunk) -> str:
    kind = _TYPES.get(chunk.code)
    return f"[{kind}: {chunk.text}]" if kind else chunk.text


def _clause_lines(number: int, clause: Clause, sentence: Sentence) -> Iterator[str]:
    groups = sentence.groups_in(number)
    shared = ", its subject that of the clause before" if clause.shared else ""
    words = _words(sentence, clause.first, clause.last)
    if not groups and words != _NOTHING:
        yield from paragraph("clause", f"{clause.kind}{shared}: no verb; {words}")
    first = clause.first
    for at, group in enumerate(groups):
        last = groups[at + 1].first if at + 1 < len(groups) else clause.last
        label, opening = ("clause", f"{clause.kind}{shared}: ") if at == 0 else ("", "then ")
        yield from paragraph(label, f"{opening}{_verb(group, sentence)}")
        if at == 0:
            yield from paragraph("", f"subject {_words(sentence, first, group.first)}")
        yield from paragraph("", f"object {_words(sentence, group.last, last)}")


def _verb(group: VerbGroup, sentence: Sentence) -> str:
    voice = ", passive" if group.passive else ""
    classes = "/".join(sorted(group.classes))
    return f"verb {_words(sentence, group.first, group.last)}: {classes}, {group.time}{voice}, {group.modality}"


def _words(sentence: Sentence, first: int, last: int) -> str:
    """The words of chunks `first`..`last` with their offsets, without marks and conjunctions round them."""
    chunks = _bare(sentence.chunks[first:last])
    if not chunks:
        return _NOTHING
    start, end, offset = chunks[0].start, chunks[-1].end, sentence.span.start
    return f"“{sentence.text[start - offset : end - offset]}” {start}-{end}"


def _bare(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    while chunks and (chunks[0].code in "cs" or not chunks[0].code.isalnum()):
        chunks = chunks[1:]
    while chunks and not chunks[-1].code.isalnum():
        chunks = chunks[:-1]
    return chunks
