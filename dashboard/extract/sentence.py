"""One sentence with everything that the earlier stages found in it."""

from collections.abc import Collection
from dataclasses import dataclass, field

from dashboard.extract.chunks import Chunk, chunk_sentence
from dashboard.extract.clauses import Clause, find_clauses
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.mention import Mention, Passed
from dashboard.extract.mentions import find_mentions
from dashboard.extract.places import find_spots
from dashboard.extract.spot import Spot
from dashboard.extract.verb_group import VerbGroup
from dashboard.extract.verb_groups import find_groups
from dashboard.records import Span


@dataclass(slots=True)
class Sentence:
    """A sentence's text and offsets, and its chunks, verb groups, clauses, places and mentions."""

    text: str
    span: Span
    kind: str
    lexicon: Lexicon
    chunks: list[Chunk]
    groups: list[VerbGroup]
    clauses: list[Clause]
    spots: list[Spot]
    mentions: list[Mention]
    passed: list[Passed] = field(default_factory=list)
    clause_of: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.clause_of = [index for index, clause in enumerate(self.clauses) for _ in range(clause.first, clause.last)]

    def clause_at(self, at: int) -> int:
        """The index of the clause that holds chunk `at`."""
        return self.clause_of[at]

    def groups_in(self, clause: int) -> list[VerbGroup]:
        """The verb groups of a clause, left to right."""
        bounds = self.clauses[clause]
        return [group for group in self.groups if bounds.first <= group.head < bounds.last]

    def within_places(self, prepositions: Collection[str] | None = None) -> set[int]:
        """The chunks of places behind a preposition, one of those given if any, with what stands between the two."""
        held: set[int] = set()
        for spot in self.spots:
            if spot.preposition and (prepositions is None or spot.preposition in prepositions):
                first = spot.first
                while first and spot.first - first < 4 and self.chunks[first - 1].code in "WFC":
                    first -= 1
                held.update(range(first, spot.last))
        return held

    def lower(self, at: int) -> str:
        """The small-letter words of chunk `at`, "" beside the sentence."""
        return self.chunks[at].lower if 0 <= at < len(self.chunks) else ""

    def follows(self, group: VerbGroup, word: str) -> bool:
        """Whether `word` stands right behind a verb group."""
        return self.lower(group.last) == word

    def place_behind(self, mention: Mention, within: range, prepositions: Collection[str]) -> bool:
        """Whether a place stands so many chunks behind the mention's phrase, after one of the prepositions."""
        return any(spot.first - mention.last in within and spot.preposition in prepositions for spot in self.spots)

    def has(self, kind: str) -> bool:
        """Whether any chunk is of this kind in the word lists."""
        return any(chunk.has(kind) for chunk in self.chunks)


def read_sentence(text: str, span: Span, kind: str, lexicon: Lexicon) -> Sentence:
    """Run the stages of one sentence; `kind` is the kind of its line (headline, text)."""
    chunks = chunk_sentence(text, span.start, lexicon)
    groups = find_groups(chunks, lexicon)
    mentions, passed = find_mentions(chunks, lexicon)
    return Sentence(
        text,
        span,
        kind,
        lexicon,
        chunks,
        groups,
        find_clauses(chunks, groups),
        find_spots(chunks, lexicon, text, span.start),
        mentions,
        passed,
    )
