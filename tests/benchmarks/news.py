"""Articles of about 500 words for the benchmarks, put together the same way every time.

Labelled articles of data/benchmark are short and dense: 230 words on average, a number of troops in every third
sentence. News is longer. `news` fills each of them up with sentences of ordinary.txt, which were written for this
benchmark, three of them after each of its own lines; `dense` joins labelled articles alone; `ordinary` has none.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from dashboard.articles.read import read_article
from dashboard.records import Article
from dashboard.settings import DATA

WORDS = 500
EVERY = 4  # a quarter of the labelled articles, spread over all of their kinds
_TOGETHER = 3  # ordinary sentences in a line


def news() -> tuple[Article, ...]:
    """A quarter of the labelled articles, the lines of each among ordinary ones."""
    prose = _ordinary_lines()
    return tuple(_among(article, prose) for article in _labelled())


def dense() -> tuple[Article, ...]:
    """The same labelled articles alone, joined until there are 500 words."""
    articles = _labelled()
    lines = cycle([line for article in articles for line in article.text.split("\n") if line])
    return tuple(Article(a.article_id, "\n".join(_filled(lines)), a.published, a.title) for a in articles)


def ordinary() -> tuple[Article, ...]:
    """As many articles without any troops."""
    prose = _ordinary_lines()
    return tuple(Article(f"ordinary-{n}", "\n".join(_filled(prose)), dt.date(2024, 3, 1)) for n in range(50))


def _labelled() -> list[Article]:
    return [read_article(path) for path in sorted((DATA / "benchmark").glob("*.json"))[::EVERY]]


def _ordinary_lines() -> Iterator[str]:
    """Lines of ordinary sentences without end, every round cut differently."""
    sentences = cycle(Path(__file__).with_name("ordinary.txt").read_text("utf-8").splitlines())
    while True:
        yield " ".join(islice(sentences, _TOGETHER))


def _among(article: Article, prose: Iterator[str]) -> Article:
    left = WORDS - len(article.text.split())
    lines = []
    for line in filter(None, article.text.split("\n")):
        lines.append(line)
        if left > 0:
            lines.append(next(prose))
            left -= len(lines[-1].split())
    lines += _filled(prose, left)
    return Article(article.article_id, "\n".join(lines), article.published, article.title)


def _filled(lines: Iterator[str], words: int = WORDS) -> list[str]:
    """So many lines that they hold at least `words` words."""
    taken = []
    while words > 0:
        taken.append(next(lines))
        words -= len(taken[-1].split())
    return taken
