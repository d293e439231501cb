"""A mention in a row of counts in, its share of what is told in the same order out: "700 and 760 men respectively"."""

from collections.abc import Sequence

from dashboard.extract.gapping import listed_names
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot


def respective_sender(mention: Mention, sentence: Sentence) -> int | None:
    """The index of the name that sends these: "Greece and Turkey have offered 700 and 760 men respectively"."""
    row = _row(mention, sentence)
    if len(row) < 2:
        return None
    for last in range(mention.first - 1, 0, -1):
        names = listed_names(sentence.chunks, last)
        if len(names) == len(row):
            return names[row.index(mention.at)]
    return None


def respective_spots(spots: Sequence[Spot], mention: Mention, sentence: Sentence) -> list[Spot]:
    """The one of the places that these go to, where there are as many as counts in the row; else all of them."""
    row = _row(mention, sentence)
    shared = len(row) == len(spots) and len(row) > 1
    return [spots[row.index(mention.at)]] if shared else list(spots)


def _row(mention: Mention, sentence: Sentence) -> list[int]:
    """Where the counts stand that are joined to the mention's, in order; none without the word "respectively"."""
    if not any(chunk.lower == "respectively" for chunk in sentence.chunks):
        return []
    row: list[int] = []
    for other in sentence.mentions:
        joined = row and all(chunk.code in ",cTdWF" for chunk in sentence.chunks[row[-1] + 1 : other.at])
        if not joined and mention.at in row:
            break
        row = [*row, other.at] if joined else [other.at]
    return row if mention.at in row else []
