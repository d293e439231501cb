"""A sentence in, its tokens out: words, numbers and marks with their offsets in the article."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|"  # U.S.
    r"['’]s\b|n['’]t\b|"  # possessives stand alone: "Syria" "'s"
    r"(?:Gen|Lt|Col|Maj|Brig|Capt|Sgt|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|St|Ft|Mt|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|"
    r"[^\W\d_]+(?:(?:[-‑]|['’](?!s\b))(?!(?:based|led|strong|backed|bound|flagged)\b)[^\W_]+)*|"
    r"\d+(?:[.,]\d+)*[^\W\d_]*|"
    r"--|\S"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists: the token as written, in small letters, and its offsets in the article."""

    texts: list[str]
    lowers: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.texts)


def tokenise(text: str, offset: int = 0) -> Tokens:
    """Split `text`; offsets are shifted by `offset`. Curly apostrophes read as straight ones."""
    found = [match.span() for match in _TOKEN.finditer(text)]
    read = text.replace("’", "'") if "’" in text else text
    texts = [read[start:end] for start, end in found]
    starts, ends = [start + offset for start, _ in found], [end + offset for _, end in found]
    return Tokens(texts, [token.lower() for token in texts], starts, ends)
