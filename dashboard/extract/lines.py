"""An article's text in, its sentences out: lines that are no reporting are left aside, datelines are split off."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

import sentencex

from dashboard.extract.lexicon import Lexicon
from dashboard.records import Span

_LONGEST_SENTENCE = 1_000  # a longer "sentence" is a table or a list without full stops: it is cut there
_LONGEST_HEADLINE = 160
_BULLET = re.compile(r"\s*[•·▪◦‣●■►*]\s+")
_AFTER_MAY = re.compile(r"\bMay\. (?=[A-Z“\"])")  # no abbreviation, whatever the splitter thinks
_LONGEST_LINK = 120  # "More from our correspondents"; a longer line is a paragraph


class Piece(NamedTuple):
    """A sentence's place in the article. `kind` is "headline" or "text"; `dateline` is the place that opens a text."""

    span: Span
    kind: str
    dateline: str = ""


def find_sentences(text: str, lexicon: Lexicon) -> Iterator[Piece]:
    """Yield the sentences of the reporting lines in order; each lies within one line of `text`."""
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped and not _is_skipped(stripped, lexicon):
            yield from _sentences_of(line, start, lexicon)
        start += len(line) + 1


def _is_skipped(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a caption, a credit, a link or the like."""
    short = len(line) <= _LONGEST_LINK and lexicon.skip_short.match(line)
    return bool(short or lexicon.skip.match(line) or lexicon.skip_end.search(line[-60:]))


def _sentences_of(line: str, start: int, lexicon: Lexicon) -> Iterator[Piece]:
    dateline = lexicon.dateline.match(line[:120])
    bullet = _BULLET.match(line)  # before one no end of a sentence is found
    skip = dateline.end() if dateline else bullet.end() if bullet else 0
    kind = (
        "headline"
        if len(line) < _LONGEST_HEADLINE and not line.rstrip(" )”\"'’").endswith((".", "!", "?", ":", ";"))
        else "text"
    )
    place = dateline.group().split(",")[0].split("(")[0].strip(" -–—") if dateline else ""
    for first, last in _bounds(line[skip:], lexicon.joins):
        for begin, end in _trimmed(line, skip + first, skip + last):
            yield Piece(Span(start + begin, start + end), kind, place)
            place = ""


def _bounds(line: str, joins: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where the sentences of a line begin and end, with the spaces around them."""
    ends = [min(piece["end_index"], len(line)) for piece in sentencex.get_sentence_boundaries("en", line)]
    may = "May. " in line
    first = 0
    for last in ends:
        if last != ends[-1] and last - first < _LONGEST_SENTENCE and _last_word(line[first:last]) in joins:
            continue
        for end in [match.end() for match in _AFTER_MAY.finditer(line, first, last)] if may else ():
            yield first, end
            first = end
        yield first, last
        first = last


def _last_word(text: str) -> str:
    return next(iter(text.rsplit(None, 1)[-1:]), "")


def _trimmed(line: str, first: int, last: int) -> list[tuple[int, int]]:
    """The stretch without the spaces around it, in parts where it is too long for a sentence."""
    found = []
    while first < last:
        end = min(first + _LONGEST_SENTENCE, last)
        space = line.rfind(" ", first, end) if end < last else -1
        if space > first:
            end = space  # never inside a word or number
        part = line[first:end].rstrip()
        words = part.lstrip()
        if words:
            found.append((first + len(part) - len(words), first + len(part)))
        first = end
    return found
