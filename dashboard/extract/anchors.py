"""A sentence in, the last date that it tells before some word out: what "that day" or "a week later" points to."""

import datetime as dt

from dashboard.extract.calendar import UNKNOWN, Interval, Tense
from dashboard.extract.sentence import Sentence

_REACH = 3  # sentences back to which "the same month" may point


def anchor_before(at: int, sentence: Sentence, published: dt.date, anchor: Interval) -> Interval:
    """The last date before chunk `at` that has both its days; `anchor` is the one that the sentence begins with."""
    for index, chunk in enumerate(sentence.chunks[:at]):
        if chunk.code == "D" and chunk.date.lead != "since" and chunk.date.name not in ("past", "stretch"):
            start, end = chunk.date.interval(published, _tense(index, sentence), anchor)
            if end:
                anchor = (start or end), end
    return anchor


def _tense(at: int, sentence: Sentence) -> Tense:
    """The tense that the clause of chunk `at` is told in."""
    groups = sentence.groups_in(sentence.clause_at(at))
    to_come = any(group.time == "future" or group.modality == "planned" for group in groups)
    return "future" if to_come else "past"


class Anchors:
    """The last date of the article so far, forgotten some sentences later."""

    def __init__(self) -> None:
        self._last: Interval = UNKNOWN
        self._index = 0
        self._unread: list[tuple[int, Sentence, dt.date]] = []

    def learn(self, index: int, sentence: Sentence, published: dt.date) -> None:
        """Note a sentence, whose dates are read when one is asked for."""
        self._unread.append((index, sentence, published))

    def at(self, index: int) -> Interval:
        """The date that a sentence may point to, unknown where none was told just before."""
        for earlier, sentence, published in self._unread:
            before = self._within_reach(earlier)
            last = anchor_before(len(sentence.chunks), sentence, published, before)
            if last != before:
                self._last, self._index = last, earlier
        self._unread.clear()
        return self._within_reach(index)

    def _within_reach(self, index: int) -> Interval:
        return self._last if index - self._index <= _REACH else UNKNOWN
