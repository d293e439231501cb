"""Seconds that texts take which no newspaper prints, and how many times as long twice as much of them takes.

Run it with `python -m tests.benchmarks.length`. Where the cost grows with the length, the ratio is about 2.
"""

import datetime as dt
import sys
from collections.abc import Callable

from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.benchmarks.pipeline import best_seconds

_SENTENCES = "Togo sent 700 soldiers to Niamey on Monday.\nThe talks about the port went on for the rest of the week.\n"
_LINE = "Togo sent 700 soldiers on to Niamey and " + "the talks went on and " * 20
TEXTS: dict[str, Callable[[int], str]] = {
    "1 MB of sentences": lambda times: _SENTENCES * (times * 1_000_000 // len(_SENTENCES)),
    "100,000 characters in one line": lambda times: _LINE * (times * 100_000 // len(_LINE)),
    "50,000 numbers": lambda times: "soldiers " + "1,400 " * (times * 50_000),
    "10,000 opening brackets": lambda times: "soldiers " + "(" * (times * 10_000),
}


def seconds(kind: str, words: Lexicon, rounds: int) -> tuple[float, float]:
    """Those that a text of the kind takes, and one of twice the length."""
    once, twice = (Article("long", TEXTS[kind](times), dt.date(2023, 5, 10)) for times in (1, 2))
    first, second = best_seconds(lambda: extract(once, words), lambda: extract(twice, words), rounds=rounds)
    return first, second


def main() -> None:
    """Print a line for each kind of text."""
    words = load_words(DATA)
    for kind in TEXTS:
        once, twice = seconds(kind, words, rounds=2)
        sys.stdout.write(f"{kind}: {once:.2f} s; twice as much takes {twice / once:.1f} times as long\n")


if __name__ == "__main__":
    main()
