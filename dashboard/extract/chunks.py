"""A sentence in, a row of typed chunks out: counts, dates, names, nouns for people, verbs and the small words between.

The code of a chunk is one letter: N count, D date, F name, C unknown capitalised words, T people noun, G group noun,
X other noun that is counted, V verb, A auxiliary, P preposition, d determiner, c conjunction, s subordinator,
r relative, n negation, a adverb, p pronoun, o possessive, W word; a mark stands for itself.
"""

from dataclasses import dataclass
from typing import Any

from dashboard.extract.dates import DateMention, find_dates
from dashboard.extract.lexicon import Lexicon, Name, Verb, Word
from dashboard.extract.numbers import Count, find_counts
from dashboard.extract.tokens import Tokens, tokenise
from dashboard.extract.verb_or_noun import reads_as_verb
from dashboard.records import Span

_CODES = (
    ("relatives", "r"), ("negations", "n"), ("auxiliaries", "A"), ("pronouns", "p"), ("subordinators", "s"),
    ("conjunctions", "c"), ("prepositions", "P"), ("troops", "T"), ("civilian", "X"), ("things", "X"), ("soft", "T"),
    ("groups", "G"), ("determiners", "d"), ("adverbs", "a"),
)  # fmt: skip


@dataclass(slots=True)
class Chunk:
    """One typed piece of a sentence; `start`/`end` are offsets into the article, `value` what the piece means."""

    code: str
    start: int
    end: int
    text: str
    lower: str
    value: Any = None

    @property
    def span(self) -> Span:
        """The chunk's place in the article."""
        return Span(self.start, self.end)

    @property
    def name(self) -> Name | None:
        """The name that the chunk holds, if it holds one."""
        return self.value if isinstance(self.value, Name) else None

    def is_name(self, *kinds: str) -> bool:
        """Whether the chunk is a name of one of these kinds."""
        return isinstance(self.value, Name) and self.value.kind in kinds

    @property
    def count(self) -> Count:
        """The count of an N chunk."""
        assert isinstance(self.value, Count)
        return self.value

    @property
    def date(self) -> DateMention:
        """The date of a D chunk."""
        assert isinstance(self.value, DateMention)
        return self.value

    @property
    def verbs(self) -> list[Verb]:
        """The readings of a verb chunk, none for others."""
        return self.value.verbs if isinstance(self.value, Word) else []

    def has(self, kind: str) -> bool:
        """Whether the words are of this kind in the word lists."""
        return isinstance(self.value, Word) and kind in self.value.kinds


def chunk_sentence(text: str, offset: int, lexicon: Lexicon) -> list[Chunk]:
    """The chunks of one sentence, left to right, covering every token."""
    tokens = tokenise(text, offset)
    fixed: dict[int, Count | DateMention] = {
        count.span.start: count for count in find_counts(text, lexicon.numbers, offset)
    }
    fixed |= {date.span.start: date for date in find_dates(text, offset)}
    chunks: list[Chunk] = []
    at = 0
    while at < len(tokens):
        chunk, at = _chunk_at(tokens, at, fixed, lexicon, chunks, text, offset)
        if chunk.code == "C" and chunks and chunks[-1].code == "C":
            last = chunks[-1]
            chunks[-1] = Chunk("C", last.start, chunk.end, f"{last.text} {chunk.text}", f"{last.lower} {chunk.lower}")
        else:
            chunks.append(chunk)
    return chunks


def _chunk_at(
    tokens: Tokens,
    at: int,
    fixed: dict[int, Count | DateMention],
    lexicon: Lexicon,
    before: list[Chunk],
    text: str,
    offset: int,
) -> tuple[Chunk, int]:
    value = fixed.get(tokens.starts[at])
    if value is not None:
        end = at + 1
        while end < len(tokens) and tokens.starts[end] < value.span.end:
            end += 1
        code = "N" if isinstance(value, Count) else "D"
        words = text[value.span.start - offset : value.span.end - offset]
        return Chunk(code, value.span.start, value.span.end, words, words.lower(), value), end
    name, word = lexicon.name_at(tokens, at), lexicon.word_at(tokens, at)
    if name and (not word or name[0] >= word[0]):
        return _make(tokens, at, at + name[0], "F", name[1]), at + name[0]
    if word:
        code = _code_of(word[1], tokens, at, word[0], before)
        if code != "C":
            return _make(tokens, at, at + word[0], code, word[1]), at + word[0]
    return _make(tokens, at, at + 1, _plain_code(tokens, at, before), None), at + 1


def _make(tokens: Tokens, first: int, last: int, code: str, value: object) -> Chunk:
    words = " ".join(tokens.texts[first:last])
    return Chunk(code, tokens.starts[first], tokens.ends[last - 1], words, words.lower(), value)


def _code_of(word: Word, tokens: Tokens, at: int, size: int, before: list[Chunk]) -> str:
    capital = tokens.texts[at][0].isupper() and before and before[-1].code not in ('"', "“", ":", "(")
    if "auxiliaries" in word.kinds:
        return "A"
    if word.verbs and not capital and reads_as_verb(word, tokens, at, size, before):
        return "V"
    if capital and not word.kinds & {"troops", "soft", "groups"}:
        return "C"
    code = next((code for kind, code in _CODES if kind in word.kinds), "W")
    return (
        "V" if code == "W" and word.verbs and any(v.form == "participle" for v in word.verbs) and not capital else code
    )


def _plain_code(tokens: Tokens, at: int, before: list[Chunk]) -> str:
    text = tokens.texts[at]
    if text in ("'s", "'"):
        return "o"
    if not text[0].isalnum():
        return text[0]
    if text[0].isupper() and (before or (at + 1 < len(tokens) and tokens.texts[at + 1][0].isupper())):
        return "C"
    return "W"
