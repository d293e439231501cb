"""A costly pattern and the words that it cannot do without in, its matches in a text out: looked for around these.

The matches are those of `re.finditer`; a text without such a word costs next to nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"(?<![\w-])(?:\w+|~)")  # a match begins where one of these does
_IN_SOURCE = re.compile(r"[a-z]+\??|~")


class Anchored:
    """A pattern, case-insensitive unless `flags` say else.

    Each match holds an anchor, and before its first one only the pattern's own words, and numbers.
    Neither may hold a wildcard for a word before the first anchor: tests/extract/test_anchored.py compares the two.
    """

    def __init__(self, pattern: str, anchor: str, flags: int = re.IGNORECASE) -> None:
        self.pattern = re.compile(pattern, flags)
        self.anchor = re.compile(anchor, flags)
        self.words = frozenset(_words_of(pattern))

    def finditer(self, text: str, anchors: Iterable[int] | None = None) -> Iterator[re.Match[str]]:
        """Yield the matches, left to right, without overlap; `anchors` are where anchors start, if that is known."""
        if anchors is None:
            anchors = [anchor.start() for anchor in self.anchor.finditer(text)]
        starts: list[int] = []
        words: list[str] = []
        floor = 0  # what lies before was tried, or belongs to a match
        for at in anchors:
            if at < floor:
                continue
            if not starts:
                found = list(_WORD.finditer(text))
                starts, words = [word.start() for word in found], [word.group().lower() for word in found]
            nearest = bisect_right(starts, at) - 1
            match = self._around(text, starts, words, nearest, floor)
            floor = match.end() if match else at + 1
            if match:
                yield match

    def _around(self, text: str, starts: list[int], words: list[str], nearest: int, floor: int) -> re.Match[str] | None:
        """The match whose first anchor stands in or behind word `nearest`, from the leftmost start that has one."""
        first = nearest
        while first > 0 and starts[first - 1] >= floor and self._may_hold(words[first - 1]):
            first -= 1
        for start in starts[first : nearest + 1]:
            match = self.pattern.match(text, start) if start >= floor else None
            if match:
                return match
        return None

    def _may_hold(self, word: str) -> bool:
        return word in self.words or word[0].isdigit()


def _words_of(pattern: str) -> Iterator[str]:
    """The words in a pattern's source: "weeks?" is "weeks" and "week"; what is no word of it does no harm."""
    for word in _IN_SOURCE.findall(pattern.lower()):
        yield word.rstrip("?")
        if word.endswith("?"):
            yield word[:-2]
