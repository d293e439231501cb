"""A chunk that is a name in, the force that it stands for out."""

from dataclasses import dataclass, replace

from dashboard.extract.chunks import Chunk
from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class Force:
    """A force with the words that name it.

    `how` tells how far it was looked for: phrase, subject, sentence, before.
    """

    name: str
    span: Span
    how: str
    kind: str = ""

    def found(self, how: str) -> "Force":
        """The same force, looked for in another way."""
        return replace(self, how=how)


def force_of(chunk: Chunk, how: str) -> Force | None:
    """The force that a chunk names; None where it is no name, or one of a place alone."""
    name = chunk.name
    return Force(name.force, chunk.span, how, name.kind) if name is not None and name.force else None
