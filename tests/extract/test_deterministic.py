"""The same text gives the same facts: again, in another process, and whatever was read before it."""

import os
import subprocess
import sys

import pytest

from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Extraction
from dashboard.settings import DATA, ROOT
from dashboard.words import load_words
from tests.extract.texts import all_articles

PRINT = "from tests.extract import test_deterministic; test_deterministic.print_all()"


def _written(extractions: list[Extraction]) -> str:
    return "\n".join(repr((found, [fact.fact_id for fact in found.facts])) for found in extractions)


def _read(articles: list[Article], words: Lexicon) -> list[Extraction]:
    return [extract(article, words) for article in articles]


def print_all() -> None:
    """Write what all articles give to standard output; run in processes of their own."""
    sys.stdout.write(_written(_read(list(all_articles()), load_words(DATA))))


def test_reading_again_gives_the_same(words: Lexicon) -> None:
    articles = list(all_articles())
    assert _written(_read(articles, words)) == _written(_read(articles, words))


def test_the_order_of_articles_does_not_matter(words: Lexicon) -> None:
    articles = list(all_articles())
    assert _written(_read(articles[::-1], words)[::-1]) == _written(_read(articles, words))


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_another_process_gives_the_same_bytes(seed: str, words: Lexicon) -> None:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
    out = subprocess.run(
        [sys.executable, "-c", PRINT], cwd=ROOT, env=environment, capture_output=True, check=True
    ).stdout
    assert out == _written(_read(list(all_articles()), words)).encode()
