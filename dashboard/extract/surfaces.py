"""A token as written in, all that the words and names know of it out, whatever stands around it; remembered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.extract.dates import DATE, in_small
from dashboard.extract.number_patterns import NumberPatterns

Entries = Mapping[str, list[tuple[tuple[str, ...], Any]]]
Further = dict[str, list[tuple[tuple[str, ...], Any]]]
_MILITARY = frozenset(("troops", "context"))
_MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Surface:
    """A token by itself. `plain` is its code where nothing else is known, "C" for a capital in mid-sentence.

    `hints` are what a sentence may hold that has the token: "name", "capital", "military", "number".
    `name` and `word` are what the token alone is; `names` and `words` hold the longer ones by their second token,
    the longest first. `numbers` and `dates` are where in the token a number or a date may hang; `is_fixed` tells that
    one may.
    """

    lower: str
    plain: str
    hints: frozenset[str]
    name: Any
    names: Further | None
    word: Any
    words: Further | None
    numbers: tuple[int, ...]
    dates: tuple[int, ...]
    is_fixed: bool


class Surfaces(dict[str, Surface]):
    """Surfaces by their tokens, looked up once each."""

    def __init__(self, names: Entries, words: Entries, numbers: NumberPatterns) -> None:
        super().__init__()
        self._names, self._words, self._numbers = names, words, numbers

    def of(self, tokens: Iterable[str]) -> list[Surface]:
        """The surfaces of the tokens, in order."""
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        return [self[token] for token in tokens]

    def __missing__(self, token: str) -> Surface:
        lower = token.lower()
        name, names = _parted(self._names.get(token))
        word, words = _parted(self._words.get(lower))
        numbers = tuple(match.start() for match in self._numbers.number.anchor.finditer(token))
        dates = tuple(match.start() for match in DATE.anchor.finditer(in_small(token)))
        told = {
            "name": any(
                _in_small(parts[1:]) for parts, _ in self._names.get(token, ())
            ),  # others have a capital to tell
            "capital": token[0].isupper(),
            "military": any(not _MILITARY.isdisjoint(word.kinds) for _, word in self._words.get(lower, ())),
            "number": numbers,
        }
        hints = frozenset(hint for hint, is_told in told.items() if is_told)
        self[token] = surface = Surface(
            lower, _plain(token), hints, name, names, word, words, numbers, dates, bool(numbers or dates)
        )
        return surface


def longest(alone: Any, further: Further | None, tokens: list[str], at: int) -> tuple[int, Any] | None:
    """The longest entry that begins at token `at`, with its number of tokens."""
    if further is not None and at + 1 < len(tokens):
        for parts, entry in further.get(tokens[at + 1], ()):
            if tuple(tokens[at : at + len(parts)]) == parts:
                return len(parts), entry
    return (1, alone) if alone is not None else None


def _parted(entries: list[tuple[tuple[str, ...], Any]] | None) -> tuple[Any, Further | None]:
    """What the token alone is, and the longer entries by their second token, in the same order."""
    alone: Any = None
    further: Further = {}
    for parts, entry in entries or ():
        if len(parts) == 1:
            alone = entry if alone is None else alone
        else:
            further.setdefault(parts[1], []).append((parts, entry))
    return alone, further or None


def _in_small(tokens: Iterable[str]) -> bool:
    return not any(token[0].isupper() for token in tokens)


def _plain(token: str) -> str:
    if token in ("'s", "'"):
        return "o"
    if not token[0].isalnum():
        return token[0]
    return "C" if token[0].isupper() else "W"
