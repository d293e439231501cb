"""A name in, its key out: the same for every spelling that differs in case, accents or punctuation alone."""

import re
import unicodedata
from functools import lru_cache

LETTERS = str.maketrans(
    {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "æ": "ae", "Æ": "ae", "ß": "ss"}
)
APOSTROPHES = re.compile(r"['’‘ʼ`´]")
GAPS = re.compile(r"[^a-z0-9]+")
SHORT = {"ft": "fort", "mt": "mount", "saint": "st"}  # the first word of a name, and the one spelling of it
DOTTED = re.compile(r"(?:\b[A-Za-z]\.){2,}")


LONGEST_KEPT = 60  # characters


def fold(name: str) -> str:
    """Fold "The N’Djaména" to "ndjamena", "Ft. Bragg" to "fort bragg"; empty where no letter or digit is left."""
    return _kept(name) if len(name) <= LONGEST_KEPT else _fold(name)


def _fold(name: str) -> str:
    text = DOTTED.sub(lambda found: found.group().replace(".", "") + " ", name)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(LETTERS))
        text = "".join(letter for letter in APOSTROPHES.sub("", text) if not unicodedata.combining(letter))
    key = GAPS.sub(" ", APOSTROPHES.sub("", text).lower()).strip()
    if key.startswith("the ") and len(key) > 4:
        key = key[4:]
    first, gap, rest = key.partition(" ")
    return f"{SHORT[first]} {rest}" if gap and first in SHORT else key


_kept = lru_cache(maxsize=16_384)(_fold)  # the words of news come again and again
