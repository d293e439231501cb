"""A folder of labelled articles in, how well the extractor reads them out.

Run it with `python -m tests.extract.accuracy data/benchmark`.
"""

import json
import sys
from pathlib import Path
from typing import NamedTuple

from dashboard.articles.read import read_article
from dashboard.as_json import fact_json
from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Extraction
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.extract.agreement import Label
from tests.extract.scoring import Tally, tally

BENCHMARK = DATA / "benchmark"


class Labelled(NamedTuple):
    """An article, what the extractor gives for it, and the facts that are labelled in it."""

    article: Article
    extraction: Extraction
    labels: list[Label]


def read_labelled(folder: Path, words: Lexicon) -> list[Labelled]:
    """Every labelled article of a folder, read by the extractor, in the order of their names."""
    return [_labelled(path, words) for path in sorted(folder.glob("*.json"))]


def measure(labelled: list[Labelled]) -> Tally:
    """The tally of the extractor on labelled articles."""
    return tally((each.labels, [fact_json(fact) for fact in each.extraction.facts]) for each in labelled)


def _labelled(path: Path, words: Lexicon) -> Labelled:
    article = read_article(path)
    return Labelled(article, extract(article, words), json.loads(path.read_text("utf-8"))["facts"])


def main() -> None:
    """Print the figures for the folder that the command line names, one per line."""
    if len(sys.argv) != 2:
        sys.exit("Usage: python -m tests.extract.accuracy FOLDER")
    labelled = read_labelled(Path(sys.argv[1]), load_words(DATA))
    if not labelled:
        sys.exit(f"No labelled articles (*.json) in {sys.argv[1]}: nothing to measure.")
    sys.stdout.write(report(measure(labelled)))


def report(result: Tally) -> str:
    """A tally as lines `name: value`."""
    counts = {"articles": result.articles, "facts": result.labelled, "predicted": result.predicted}
    return "".join(f"{name}: {value}\n" for name, value in (counts | result.figures()).items())


if __name__ == "__main__":
    main()
