"""A place as the stages hand it on, and what the readers of places look at."""

from dataclasses import dataclass, field
from typing import Any

from dashboard.extract.chunks import Chunk
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Level, Span

BORDERS = ("border", "borders", "frontier", "boundary")
OWN = "own"  # what "his country" and "its soil" stand for
PART = "part"  # what a part of a country stands for whose words do not tell which country


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


@dataclass(slots=True)
class Scan:
    """A sentence's chunks and text while its places are read; `offset` is where it begins in the article."""

    chunks: list[Chunk]
    lexicon: Lexicon
    text: str
    offset: int
    spots: list[Spot] = field(default_factory=list)

    @property
    def rules(self) -> dict[str, Any]:
        """The words around places, of grammar.toml."""
        places: dict[str, Any] = self.lexicon.grammar["places"]
        return places

    def lower(self, at: int) -> str:
        """The small-letter words of chunk `at`, "" beside the sentence."""
        return self.chunks[at].lower if 0 <= at < len(self.chunks) else ""

    def span(self, first: int, last: int) -> Span:
        """Where the chunks `first`..`last` stand in the article."""
        return Span(self.chunks[first].start, self.chunks[last - 1].end)

    def words(self, span: Span) -> str:
        """The sentence's text at `span`."""
        return self.text[span.start - self.offset : span.end - self.offset]
