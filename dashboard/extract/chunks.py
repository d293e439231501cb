"""A sentence in, a row of typed chunks out: counts, dates, names, nouns for people, verbs and the small words between.

The code of a chunk is one letter: N count, D date, F name, C unknown capitalised words, T people noun, G group noun,
X other noun that is counted, V verb, A auxiliary, P preposition, d determiner, c conjunction, s subordinator,
r relative, n negation, a adverb, p pronoun, o possessive, W word; a mark stands for itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.extract.dates import DateMention, find_dates
from dashboard.extract.lexicon import Lexicon, Name, Verb, Word
from dashboard.extract.numbers import Count, find_counts
from dashboard.extract.scare_quotes import scare_quotes
from dashboard.extract.surfaces import Row, longest
from dashboard.extract.tokens import Tokens
from dashboard.extract.verb_or_noun import reads_as_verb
from dashboard.records import Span

Fixed = dict[int, Count | DateMention]
_UNKNOWN = Word()
_PARTICLES = frozenset(("la", "le", "les", "el", "de", "del", "da", "do", "dos", "du", "di", "sur", "en", "am"))
_REACHING = {"go", "leave", "send", "casualty"}
_THAT_CLAUSE = {"say", "plan", "consider", "refuse", "other", "begin", "give"}
_OPENING = ('"', "“", ":", "(")


@dataclass(slots=True)
class Chunk:
    """One typed piece of a sentence; `start`/`end` are offsets into the article.

    `name`, `word` and `value` are what the piece means; a word that no list knows has no kinds.
    """

    code: str
    start: int
    end: int
    text: str
    lower: str
    name: Name | None = None
    word: Word = _UNKNOWN
    value: Count | DateMention | None = None

    @property
    def span(self) -> Span:
        """The chunk's place in the article."""
        return Span(self.start, self.end)

    def is_name(self, *kinds: str) -> bool:
        """Whether the chunk is a name of one of these kinds."""
        return self.name is not None and self.name.kind in kinds

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
        return self.word.verbs

    def has(self, kind: str) -> bool:
        """Whether the words are of this kind in the word lists."""
        return kind in self.word.kinds


def chunk_sentence(
    text: str, offset: int, lexicon: Lexicon, tokens: Row | None = None, fixed: Fixed | None = None
) -> list[Chunk]:
    """The chunks of one sentence, left to right, covering every token but scare quotes.

    `tokens` are its tokens, `fixed` its counts and dates, if they are known.
    """
    tokens = tokens if tokens is not None else lexicon.surfaces.row(text, offset)
    known, starts, ends = tokens.known, tokens.starts, tokens.ends
    fixed = fixed if fixed is not None else find_fixed(text, offset, lexicon, tokens)
    marks = scare_quotes(tokens)
    chunks: list[Chunk] = []
    at, last = 0, len(known) - 1
    while at <= last:
        surface, start = known[at], starts[at]
        if start in fixed:
            chunk, at = _fixed_chunk(fixed[start], tokens, at, text, offset)
        elif at in marks:
            at += 1
            continue
        elif surface.code and (at == last or not surface.goes_on(known[at + 1])):
            word = surface.word or _UNKNOWN
            chunks.append(Chunk(surface.code, start, ends[at], surface.text, surface.lower, None, word))
            at += 1
            continue
        else:
            chunk, at = _chunk_at(tokens, at, chunks, fixed)
        if chunk.lower == "that" and chunks and _before_noun(chunks[-1]):
            chunk.code = "d"
        if chunk.code == "C" and chunks and chunks[-1].code == "C":
            before = chunks[-1]
            words, small = f"{before.text} {chunk.text}", f"{before.lower} {chunk.lower}"
            chunks[-1] = Chunk("C", before.start, chunk.end, words, small)
        else:
            chunks.append(chunk)
    _read_unknown_verbs(chunks, lexicon)
    return _with_particles(chunks)


def _before_noun(before: Chunk) -> bool:
    """Whether "that" behind it points at a noun: "on that base", "have reached that region", not "said that"."""
    if before.code == "P":
        return True
    classes = {verb.verb_class for verb in before.verbs} if before.code == "V" else set()
    return bool(classes & _REACHING) and not classes & _THAT_CLAUSE


def _with_particles(chunks: list[Chunk]) -> list[Chunk]:
    """ "Talavera la Real", "Lons le Saunier": capitalised words with an article of another tongue are one name."""
    if _PARTICLES.isdisjoint([chunk.lower for chunk in chunks]):
        return chunks
    joined: list[Chunk] = []
    for chunk in chunks:
        inner = joined[-2:]
        if chunk.code == "C" and [c.code for c in inner] == ["C", "W"] and inner[1].lower in _PARTICLES:
            text = f"{inner[0].text} {inner[1].text} {chunk.text}"
            joined[-2:] = [Chunk("C", inner[0].start, chunk.end, text, text.lower())]
        else:
            joined.append(chunk)
    return joined


def _read_unknown_verbs(chunks: list[Chunk], lexicon: Lexicon) -> None:
    """ "will linger": a word in no list right behind a modal is a verb."""
    modals = lexicon.grammar["modals"]
    for at in [at for at, chunk in enumerate(chunks[:-1]) if chunk.code == "A"]:
        chunk = chunks[at + 1]
        if chunk.code == "W" and chunk.word is _UNKNOWN:
            modal = chunks[at].lower
            if (modal in modals["planned"] or modal in modals["possible"]) and not chunk.lower.endswith("ly"):
                chunk.code, chunk.word = "V", Word(verbs=[Verb("", "base", chunk.lower)])


def find_fixed(text: str, offset: int, lexicon: Lexicon, tokens: Row) -> Fixed:
    """The counts and dates of the sentence by where they start, whatever words they consist of."""
    begun = [(tokens.starts[at] - offset, known) for at, known in enumerate(tokens.known) if known.is_fixed]
    numbers = [start + at for start, known in begun for at in known.numbers]
    dates = [start + at for start, known in begun for at in known.dates]
    fixed: Fixed = {}
    if numbers:
        fixed |= {count.span.start: count for count in find_counts(text, lexicon.numbers, offset, numbers)}
    if dates:
        fixed |= {date.span.start: date for date in find_dates(text, offset, dates)}
    return fixed


def _fixed_chunk(value: Count | DateMention, tokens: Tokens, at: int, text: str, offset: int) -> tuple[Chunk, int]:
    end = at + 1
    while end < len(tokens) and tokens.starts[end] < value.span.end:
        end += 1
    code = "N" if isinstance(value, Count) else "D"
    words = text[value.span.start - offset : value.span.end - offset]
    return Chunk(code, value.span.start, value.span.end, words, words.lower(), value=value), end


def _chunk_at(tokens: Row, at: int, before: list[Chunk], fixed: Mapping[int, object]) -> tuple[Chunk, int]:
    """The chunk at a token: a name, or else a word that is no shorter, and the token after it."""
    known = tokens.known[at]
    name = longest(known.name, known.names, tokens.texts, at) if known.name or known.names else None
    word = longest(known.word, known.words, tokens.lowers, at) if known.word or known.words else None
    if word and word[0] > 1 and word[1].verbs and tokens.starts[at + word[0] - 1] in fixed:
        word = (1, known.word) if known.word else None  # "moved in March", "put up to 500"
    if name and (not word or name[0] >= word[0]):
        return _made("F", tokens, at, name[0], name=name[1]), at + name[0]
    if word:
        code = _code_of(word[1], tokens, at, word[0], before)
        if code != "C":
            return _made(code, tokens, at, word[0], word=word[1]), at + word[0]
    code = known.plain
    if code == "C" and not before and not (at + 1 < len(tokens) and tokens.texts[at + 1][0].isupper()):
        code = "W"
    return Chunk(code, tokens.starts[at], tokens.ends[at], tokens.texts[at], known.lower), at + 1


def _made(code: str, tokens: Tokens, at: int, size: int, name: Name | None = None, word: Word = _UNKNOWN) -> Chunk:
    last = at + size
    text, lower = tokens.texts[at], tokens.lowers[at]
    if size > 1:
        text, lower = " ".join(tokens.texts[at:last]), " ".join(tokens.lowers[at:last])
    return Chunk(code, tokens.starts[at], tokens.ends[last - 1], text, lower, name, word)


def _code_of(word: Word, tokens: Tokens, at: int, size: int, before: list[Chunk]) -> str:
    if word.code == "A":
        return "A"
    capital = bool(before) and tokens.texts[at][0].isupper() and before[-1].code not in _OPENING
    if word.verbs and not capital and reads_as_verb(word, tokens, at, size, before):
        return "V"
    if capital and word.kinds.isdisjoint(("troops", "soft", "groups")):
        return "C"
    return "V" if word.code == "W" and "participle" in word.forms and not capital else word.code
