"""A costly pattern and the words that it cannot do without in, its matches in a text out: looked for around these.

Pattern and text are in small letters, which is faster than to pass over their case. The matches are those of
`re.finditer`; a text without such a word costs next to nothing.
"""

import re
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"(?<![\w-])(?:\w+|~)")  # a match begins where one of these does
_IN_SOURCE = re.compile(r"[a-z]+\??|~")


class Anchored:
    """A pattern in small letters.

    Each match holds an anchor, and before its first one only the pattern's own words, and numbers.
    Neither may hold a wildcard for a word before the first anchor: tests/extract/test_anchored.py compares the two.
    """

    def __init__(self, pattern: str, anchor: str) -> None:
        self.pattern = re.compile(pattern)
        self.anchor = re.compile(anchor)
        self.words = frozenset(_words_of(pattern))

    def finditer(self, text: str, anchors: Iterable[int] | None = None) -> Iterator[re.Match[str]]:
        """Yield the matches in a text in small letters, left to right, without overlap.

        `anchors` are where anchors start, if that is known.
        """
        if anchors is None:
            anchors = [anchor.start() for anchor in self.anchor.finditer(text)]
        floor = 0  # what lies before was tried, or belongs to a match
        for at in anchors:
            if at >= floor:
                match = self._around(text, at, floor)
                floor = match.end() if match else at + 1
                if match:
                    yield match

    def _around(self, text: str, at: int, floor: int) -> re.Match[str] | None:
        """The match whose first anchor stands at `at`, from the leftmost start that has one."""
        for start in reversed(self._starts(text, at, floor)):
            match = self.pattern.match(text, start)
            if match:
                return match
        return None

    def _starts(self, text: str, at: int, floor: int) -> list[int]:
        """Where a match with its first anchor at `at` may begin, from right to left: there, and at own words before."""
        starts: list[int] = []
        end = at + 1  # so far the anchor's word need be read
        while end > floor:
            begin = max(text.rfind(" ", floor, end) + 1, floor)
            for start, word in _words_within(text, begin, end):
                if starts and word not in self.words and not word[0].isdigit():
                    return starts
                starts.append(start)
            end = begin - 1
        return starts


def _words_within(text: str, begin: int, end: int) -> list[tuple[int, str]]:
    """The words that begin between the two, and where, from right to left."""
    piece = text[begin:end]
    if piece.isalnum() and (not begin or text[begin - 1] == " "):
        return [(begin, piece)]
    return [(word.start(), word.group()) for word in _WORD.finditer(text, begin, end)][::-1]


def in_small(text: str) -> str:
    """The text in small letters, each at its place: "İ" has no small letter of one character."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _words_of(pattern: str) -> Iterator[str]:
    """The words in a pattern's source: "weeks?" is "weeks" and "week"; what is no word of it does no harm."""
    for word in _IN_SOURCE.findall(pattern.lower()):
        yield word.rstrip("?")
        if word.endswith("?"):
            yield word[:-2]
