"""Chunks and a count in, the contingents out that have no verb of their own: "Norway and Sweden 50 each"."""

from collections.abc import Sequence

from dashboard.extract.chunks import Chunk

_SENDERS = ("country", "capital", "metonym", "organisation", "demonym")
_OPENERS = (",", ";", ":", "and", "while", "whereas", "plus", "with", "but", "nor")
_OWN = ("its", "their")
SHARED = ("each", "apiece")


def gapped_names(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """The indexes of the names right before the count at `at` that have no verb of their own, () where there are none.

    There are several only where each of them is said to have the number.
    """
    last = at - 2 if at and chunks[at - 1].lower in _OWN else at - 1  # "France recalled its 500 and Spain its 300"
    if last < 1 or chunks[at].code != "N" or not _sends(chunks[last]):
        return ()
    shared = any(chunk.lower in SHARED for chunk in chunks[at + 1 : at + 3])
    names = listed_names(chunks, last) if shared else [last]
    while len(names) > 1 and not _opened(chunks, names[0]):
        names = names[1:]  # "to Estonia, Norway and Sweden 50 each"
    earlier = any(chunk.code == "N" for chunk in chunks[: names[0]])
    return tuple(names) if earlier and _opened(chunks, names[0]) else ()


def _sends(chunk: Chunk) -> bool:
    return chunk.is_name(*_SENDERS) and chunk.name is not None and bool(chunk.name.force)


def _opened(chunks: Sequence[Chunk], at: int) -> bool:
    return chunks[_without_article(chunks, at) - 1].lower in _OPENERS


def _without_article(chunks: Sequence[Chunk], at: int) -> int:
    return at - 1 if at and chunks[at - 1].lower == "the" else at


def listed_names(chunks: Sequence[Chunk], last: int) -> list[int]:
    """The senders that end with the one at `last`: "Norway and Sweden", "Benin, Togo and Niger"; none if it is none."""
    if not _sends(chunks[last]):
        return []
    names, wanted = [last], ["and", "as well as"]
    while True:
        mark = _without_article(chunks, names[0]) - 1
        if mark < 1 or chunks[mark].lower not in wanted or not _sends(chunks[mark - 1]):
            return names
        names, wanted = [mark - 1, *names], [","]
