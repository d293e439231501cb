"""One sentence with everything that the earlier stages found in it."""

from collections.abc import Collection
from dataclasses import dataclass, field

from dashboard.extract.chunks import Chunk, Fixed, chunk_sentence, find_fixed
from dashboard.extract.clauses import Clause, find_clauses
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.mention import Mention, Passed
from dashboard.extract.mentions import find_mentions
from dashboard.extract.numbers import Count
from dashboard.extract.once import once
from dashboard.extract.places import find_spots
from dashboard.extract.spot import Spot
from dashboard.extract.surfaces import (
    CAPITAL,
    CONTEXT,
    DATED,
    FORMATION,
    FORMATIONS,
    KINDS,
    NAME,
    NUMBER,
    ORGANISATION,
    TROOPS,
    Row,
)
from dashboard.extract.verb_group import VerbGroup
from dashboard.extract.verb_groups import find_groups
from dashboard.records import Span


@dataclass(eq=False)
class Sentence:
    """A sentence's text and offsets, and what the stages find in it; each stage runs when it is first asked for.

    `kind` is the kind of its line (headline, text). `hints` are what it may hold, as its single words tell; what is
    not hinted at is not in it.
    """

    text: str
    span: Span
    kind: str
    lexicon: Lexicon
    hints: int = field(init=False)

    def __post_init__(self) -> None:
        """Look up the hints."""
        self.hints = self.lexicon.surfaces.hints(self.text)

    @once
    def tokens(self) -> Row:
        """The words and marks as written, with what is known of each."""
        return self.lexicon.surfaces.row(self.text, self.span.start)

    @property
    def is_bland(self) -> bool:
        """Whether it surely has no name, known or unknown, and no word for troops or the military."""
        return not self.may_have(NAME | CAPITAL | TROOPS | CONTEXT)

    @property
    def may_be_military(self) -> bool:
        """Whether its single words do not rule that out."""
        return self.may_have(ORGANISATION | FORMATION) or self._may_hold(TROOPS | CONTEXT)

    @once
    def is_military(self) -> bool:
        """Whether it speaks of the military: a noun for troops, a formation, a mission."""
        return self.may_be_military and (
            self.has("troops")
            or self.has("context")
            or (self.may_have(ORGANISATION) and any(chunk.is_name("organisation") for _, chunk in self.named))
            or (self.may_have(FORMATION) and any(c.code == "C" and FORMATIONS.search(c.text) for c in self.chunks))
        )

    @once
    def fixed(self) -> Fixed:
        """The counts and dates by where they start."""
        if not self.may_have(NUMBER | DATED):
            return {}
        return find_fixed(self.text, self.span.start, self.lexicon, self.tokens)

    @once
    def chunks(self) -> list[Chunk]:
        """The sentence's pieces, left to right."""
        return chunk_sentence(self.text, self.span.start, self.lexicon, self.tokens, self.fixed)

    @once
    def groups(self) -> list[VerbGroup]:
        """The verbs with their auxiliaries."""
        return find_groups(self.chunks, self.lexicon)

    @once
    def clauses(self) -> list[Clause]:
        """The clauses, without gaps."""
        return find_clauses(self.chunks, self.groups)

    @once
    def clause_of(self) -> list[int]:
        """For each chunk the index of its clause."""
        return [index for index, clause in enumerate(self.clauses) for _ in range(clause.first, clause.last)]

    @once
    def spots(self) -> list[Spot]:
        """The places."""
        return find_spots(self.chunks, self.lexicon, self.text, self.span.start)

    @once
    def named_spots(self) -> list[Spot]:
        """The places with a name, known or unknown."""
        if not self.may_have(NAME | CAPITAL) or not any(chunk.code in "FC" for chunk in self.chunks):
            return []
        return [spot for spot in self.spots if not spot.stands_for]

    @once
    def _counted(self) -> tuple[list[Mention], list[Passed]]:
        if not (self.hints & NUMBER and any(isinstance(value, Count) for value in self.fixed.values())):
            return [], []
        return find_mentions(self.chunks, self.lexicon)

    @property
    def mentions(self) -> list[Mention]:
        """The counts that may be of troops."""
        return self._counted[0]

    @property
    def passed(self) -> list[Passed]:
        """The counts of other people."""
        return self._counted[1]

    @once
    def kinds(self) -> frozenset[str]:
        """All kinds, in the word lists, of its words."""
        return frozenset().union(*(chunk.word.kinds for chunk in self.chunks))

    @once
    def named(self) -> list[tuple[int, Chunk]]:
        """The chunks that are names, with their indexes."""
        if not self.hints & NAME:
            return []
        return [(at, chunk) for at, chunk in enumerate(self.chunks) if chunk.name is not None]

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
        hint = KINDS.get(kind)
        return (hint is None or self._may_hold(hint)) and kind in self.kinds

    def _may_hold(self, hints: int) -> bool:
        """Whether one of the hints at kinds of words is there, and the whole of a word or phrase of that kind."""
        return self.may_have(hints) and self._phrases & hints != 0

    @once
    def _phrases(self) -> int:
        return self.lexicon.surfaces.phrases(self.tokens)

    def may_have(self, hints: int) -> bool:
        """Whether one of the hints is there."""
        return self.hints & hints != 0
