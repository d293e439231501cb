"""Articles per second through the reading of facts, beside a tool that only finds place names in the same texts.

Run it with `python -m tests.benchmarks.pipeline`. A machine's speed moves both figures; the ratio stays.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from flashgeotext.geotext import GeoText

from dashboard.articles.read import read_article
from dashboard.extract import extract
from dashboard.pipeline import Tools, load_tools, read_facts
from dashboard.reconcile import reconcile
from dashboard.records import Article
from dashboard.settings import DATA, read_settings
from tests.benchmarks import news

ROUNDS = 5


def starter_articles(folder: Path = DATA / "articles") -> tuple[Article, ...]:
    """The articles that the project ships, in the order of their names."""
    return tuple(read_article(path) for path in sorted(folder.glob("*.md")))


def best_seconds(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """For each the shortest of `rounds` runs, which the machine disturbed least; the runs take turns."""
    seconds = [[_seconds(work) for work in works] for _ in range(rounds)]
    return [min(runs) for runs in zip(*seconds, strict=True)]


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def figures(articles: Sequence[Article], tools: Tools, rounds: int = ROUNDS) -> dict[str, float]:
    """Articles per second of both, and how many times the alternative's time it takes to read the facts."""
    geotext = GeoText()

    def facts() -> None:
        for article in articles:
            extract(article, tools.words)

    def whole_pipeline() -> None:
        reconcile(report for article in articles for report in read_facts(article, tools)[0])

    def place_names_only() -> None:
        for article in articles:
            geotext.extract(article.text)

    reading, pipeline, alternative = best_seconds(facts, whole_pipeline, place_names_only, rounds=rounds)
    words = sum(len(article.text.split()) for article in articles)
    return {
        "articles": len(articles),
        "words_per_article": round(words / len(articles)),
        "extract_words_per_second": round(words / reading, -2),
        "extract_articles_per_second": round(len(articles) / reading, 1),
        "pipeline_articles_per_second": round(len(articles) / pipeline, 1),
        "flashgeotext_articles_per_second": round(len(articles) / alternative, 1),
        "extract_times_the_time_of_flashgeotext": round(reading / alternative, 2),
        "pipeline_times_the_time_of_flashgeotext": round(pipeline / alternative, 2),
    }


def main() -> None:
    """Print the figures of each kind of article, one per line."""
    tools = load_tools(read_settings({}))
    kinds = {
        "news on troops among ordinary prose": news.news(),
        "ordinary news without troops": news.ordinary(),
        "dense: labelled articles alone": news.dense(),
        "dense: the starter dataset": starter_articles(),
    }
    for kind, articles in kinds.items():
        sys.stdout.write(f"{kind}\n")
        for name, value in figures(articles, tools).items():
            sys.stdout.write(f"  {name}: {value:,}\n")


if __name__ == "__main__":
    main()
