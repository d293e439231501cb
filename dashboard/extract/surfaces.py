"""A sentence in, its tokens out with all that the words and names know of each by itself; remembered."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, count
from operator import add, or_
from typing import Any

from dashboard.extract.anchored import in_small
from dashboard.extract.dates import DATE
from dashboard.extract.number_patterns import NumberPatterns
from dashboard.extract.tokens import Tokens, tokenise

Entries = Mapping[str, list[tuple[tuple[str, ...], Any]]]
Further = dict[str, list[tuple[tuple[str, ...], Any]]]
NAME, CAPITAL, NUMBER = 1, 2, 4
TROOPS, SOFT, GROUPS, CONTEXT = 8, 16, 32, 64
PEOPLE, ORGANISATION, FORMATION, DATED = 128, 256, 512, 1024
KINDS = {"troops": TROOPS, "soft": SOFT, "groups": GROUPS, "context": CONTEXT}
_PEOPLE = ("demonym", "metonym", "armed group")
FORMATIONS = re.compile(
    r"\b(?:Division|Brigade|Regiment|Battalion|Corps|Squadron|Battlegroup|Task Force|Commando|"
    r"(?:Defen[cs]e|Armed|Air) Forces?|Army|Navy|Marine Corps)\b"
)
_OF_FORMATIONS = re.compile("Division|Brigade|Regiment|Battalion|Corps|Squadron|Battlegroup|Force|Commando|Army|Navy")
_DEPENDING = ("that",)  # "on that base", "said that"
_MOST_REMEMBERED = 50_000
_LONGEST_REMEMBERED = 50  # characters


@dataclass(frozen=True, slots=True)
class Surface:
    """A token by itself. `plain` is its code where nothing else is known, "C" for a capital in mid-sentence.

    `code` is its code whatever stands before it, "" where that may matter; a longer entry comes first.
    `hints` are what a sentence may hold that has the token: a name, a capital, a number, words of the `KINDS`, a name
    that may be a noun for people, one of an organisation, a word of `FORMATIONS`, a date.
    `name` and `word` are what the token alone is; `names` and `words` hold the longer ones by their second token,
    the longest first. `numbers` and `dates` are where in the token a number or a date may hang; `is_fixed` tells that
    one may. `kinds` are the hints at words of the `KINDS` that the token alone is.
    """

    text: str
    lower: str
    plain: str
    code: str
    hints: int
    name: Any
    names: Further | None
    word: Any
    words: Further | None
    numbers: tuple[int, ...]
    dates: tuple[int, ...]
    is_fixed: bool
    kinds: int

    def goes_on(self, following: "Surface") -> bool:
        """Whether an entry of several tokens may begin here, as the next token tells."""
        words, names = self.words, self.names
        return (words is not None and following.lower in words) or (names is not None and following.text in names)


@dataclass(frozen=True, slots=True)
class Row(Tokens):
    """The tokens of a sentence with their surfaces, parallel to them."""

    known: list[Surface]


Parts = list[tuple[int, Surface]]  # where each token of what stands between two spaces starts in it, its surface


class _Hinted(dict[str, int]):
    """The hints of all tokens of what stands between two spaces; of a first token those of all but its capital."""

    def __init__(self, parts: Callable[[str], Parts], first: int) -> None:
        super().__init__()
        self._parts, self._first = parts, first

    def __missing__(self, piece: str) -> int:
        hints = [surface.hints for _, surface in self._parts(piece)]
        hints[:1] = [first & self._first for first in hints[:1]]
        found = reduce(or_, hints, 0)
        if len(piece) <= _LONGEST_REMEMBERED:
            self[piece] = found
        return found


class Surfaces(dict[str, Surface]):
    """Surfaces by their tokens, looked up once each, and by what stands between two spaces."""

    def __init__(self, names: Entries, words: Entries, numbers: NumberPatterns) -> None:
        super().__init__()
        self._names, self._words, self._numbers = names, words, numbers
        self._pieces: dict[str, Parts] = {}
        self._hinted, self._opening = _Hinted(self._parts, ~0), _Hinted(self._parts, ~CAPITAL)
        self._telling, self._telling_small = _telling(names), _telling_small(words)

    def row(self, text: str, offset: int = 0) -> Row:
        """The tokens of `text`, as `tokenise` finds them, with their surfaces: no token reaches over a space."""
        pieces = text.split(" ")
        found = [self._pieces.get(piece) or self._parts(piece) for piece in pieces]
        begins = map(add, accumulate(map(len, pieces), initial=offset), count())  # a space behind each
        known = [surface for parts in found for _, surface in parts]
        starts = [begin + start for begin, parts in zip(begins, found, strict=False) for start, _ in parts]
        texts = [surface.text for surface in known]
        return Row(texts, [surface.lower for surface in known], starts, list(map(add, starts, map(len, texts))), known)

    def hints(self, text: str) -> int:
        """What a sentence may hold, as its single tokens tell; what is not hinted at is not in it.

        A capital tells of a name in no list; that of the first token alone does not.
        """
        opening, *pieces = text.split(" ")
        return reduce(or_, set(map(self._hinted.__getitem__, pieces)), self._opening[opening])

    def phrases(self, row: Row) -> int:
        """Hints at the words of `KINDS` that a row of tokens has in full, whatever they are in the sentence."""
        hints = reduce(or_, {surface.kinds for surface in row.known}, 0)
        for at in [at for at, surface in enumerate(row.known[:-1]) if surface.words is not None]:
            further = row.known[at].words or {}
            for parts, word in further.get(row.lowers[at + 1], ()):
                if tuple(row.lowers[at : at + len(parts)]) == parts:
                    hints |= _of_kinds(word)
        return hints

    def _forget(self) -> None:
        remembered: tuple[dict[str, Any], ...] = (self, self._pieces, self._hinted, self._opening)
        if any(len(known) > _MOST_REMEMBERED for known in remembered):
            for known in remembered:
                known.clear()

    def _parts(self, piece: str) -> Parts:
        self._forget()
        tokens = tokenise(piece)
        parts = [(start, self[token]) for start, token in zip(tokens.starts, tokens.texts, strict=True)]
        if len(piece) <= _LONGEST_REMEMBERED:
            self._pieces[piece] = parts
        return parts

    def __missing__(self, token: str) -> Surface:
        lower, plain = token.lower(), _plain(token)
        name, names = _parted(self._names.get(token))
        word, words = _parted(self._words.get(lower))
        small = in_small(token)
        numbers = tuple(match.start() for match in self._numbers.number.anchor.finditer(small))
        dates = tuple(match.start() for match in DATE.anchor.finditer(small))
        hints = self._hints(token, lower) | (NUMBER if numbers else 0) | (DATED if dates else 0)
        code = "" if name is not None or hints & CAPITAL or lower in _DEPENDING else _sure(plain, word)
        fixed, kinds = bool(numbers or dates), _of_kinds(word) if word else 0
        self[token] = surface = Surface(
            token, lower, plain, code, hints, name, names, word, words, numbers, dates, fixed, kinds
        )
        return surface

    def _hints(self, token: str, lower: str) -> int:
        """What the token tells of the entries that hold it, and of its spelling."""
        capital = CAPITAL if token[0].isupper() else 0
        formation = FORMATION if _OF_FORMATIONS.search(token) else 0
        return self._telling.get(token, 0) | self._telling_small.get(lower, 0) | capital | formation


def _telling(names: Entries) -> dict[str, int]:
    """Hints at names by the longest token of each, as it tells most: "The" tells of none."""
    telling: dict[str, int] = {}
    for parts, name in _all(names):
        people = PEOPLE if name.kind in _PEOPLE or " ".join(parts).islower() else 0
        organisation = ORGANISATION if name.kind == "organisation" else 0
        longest_part = max(parts, key=len)
        telling[longest_part] = telling.get(longest_part, 0) | NAME | people | organisation
    return telling


def _telling_small(words: Entries) -> dict[str, int]:
    """Hints at the words of `KINDS` by the longest token of each, the last of equals: "the" of no "the force"."""
    telling: dict[str, int] = {}
    for parts, word in _all(words):
        longest_part = max(reversed(parts), key=len)
        telling[longest_part] = telling.get(longest_part, 0) | _of_kinds(word)
    return telling


def _of_kinds(word: Any) -> int:
    return 0 if word.kinds.isdisjoint(KINDS) else sum(hint for kind, hint in KINDS.items() if kind in word.kinds)


def _all(entries: Entries) -> Iterator[tuple[tuple[str, ...], Any]]:
    return (entry for found in entries.values() for entry in found)


def _sure(plain: str, word: Any) -> str:
    """The code of a small-letter token with this entry, "" for a verb, which the words around tell from a noun."""
    if word is None:
        return plain
    return word.code if word.code == "A" or not word.verbs else ""


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


def _plain(token: str) -> str:
    if token in ("'s", "'"):
        return "o"
    if not token[0].isalnum():
        return token[0]
    return "C" if token[0].isupper() else "W"
