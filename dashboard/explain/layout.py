"""A label and a text in, lines for a terminal out: wrapped, and with nothing in them that a terminal would obey."""

import textwrap
from collections.abc import Iterator

from dashboard.records import Span

WIDTH = 100
_INDENT = 4
_LABEL = 9  # of the longest label, "published"


def paragraph(label: str, text: str, indent: int = _INDENT) -> Iterator[str]:
    """Yield `text` behind its label, the further lines below the first."""
    margin = " " * (indent + (_LABEL + 1 if label or indent else 0))
    head = f"{' ' * indent}{label}".ljust(len(margin))
    yield from textwrap.wrap(printable(text), WIDTH, initial_indent=head, subsequent_indent=margin) or [head.rstrip()]


def printable(text: str) -> str:
    """The text with every control character, line break and turn of direction written out as an escape."""
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in text)


def _escaped(letter: str) -> str:
    return " " if letter == "\u00a0" else letter.encode("unicode_escape").decode("ascii")


def quoted(text: str, span: Span) -> str:
    """The words at a span and its offsets: `“Mali” 12-16`."""
    return f"“{span.of(text)}” {span.start}-{span.end}"
