"""A count while its noun phrase is read: the chunks, what was seen so far, and the mention that it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard.extract.chunks import Chunk
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.mention import Head, Mention


@dataclass(slots=True)
class Phrase:
    """The noun phrase of the count at `at`; `names` are those inside, `more` tells that others were there before."""

    chunks: list[Chunk]
    at: int
    lexicon: Lexicon
    more: bool
    names: list[Chunk] = field(default_factory=list)

    def mention(self, last: int, head: Head, noun: str, names: Sequence[Chunk] | None = None) -> Mention:
        """The mention that ends before chunk `last`, with the names given or those seen."""
        inside = tuple(self.names if names is None else names)
        return Mention(self.at, self.at, last, self.chunks[self.at].count, head, noun, inside, self.more)

    def lower(self, at: int) -> str:
        """The small-letter words of chunk `at`, "" behind the sentence's end."""
        return self.chunks[at].lower if at < len(self.chunks) else ""

    def code(self, at: int) -> str:
        """The code of chunk `at`, "." behind the sentence's end."""
        return self.chunks[at].code if at < len(self.chunks) else "."
