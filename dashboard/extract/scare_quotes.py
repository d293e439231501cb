"""Tokens in, the quotation marks out that only distance the writer from a word: the "volunteers", has "surged"."""

from dashboard.extract.tokens import Tokens

_MOST_WORDS = 3
_PAIRS = {'"': '"', "“": "”", "„": "“"}


def scare_quotes(tokens: Tokens) -> set[int]:
    """The indexes of marks around at most three words within a sentence; whoever reads it may pass over them."""
    found: set[int] = set()
    if _PAIRS.keys().isdisjoint(tokens.texts):
        return found
    opened, closing = -1, ""
    for at, text in enumerate(tokens.texts):
        if opened >= 0 and text == closing:
            if opened and _words(tokens, opened + 1, at):
                found |= {opened, at}
            opened = -1
        elif opened < 0 and text in _PAIRS:
            opened, closing = at, _PAIRS[text]
    return found


def _words(tokens: Tokens, first: int, last: int) -> bool:
    """Whether there are only words between the marks, and few."""
    return 0 < last - first <= _MOST_WORDS and all(token[0].isalpha() for token in tokens.texts[first:last])
