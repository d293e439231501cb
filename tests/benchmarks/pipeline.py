"""Articles per second through the pipeline, beside a tool that only finds place names in the same texts.

Run it with `python -m tests.benchmarks.pipeline`. A machine's speed moves both figures; the ratio stays.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from flashgeotext.geotext import GeoText

from dashboard.articles.read import read_article
from dashboard.pipeline import load_tools, read_facts
from dashboard.reconcile import reconcile
from dashboard.records import Article
from dashboard.settings import DATA, read_settings

ROUNDS = 5


def starter_articles(folder: Path = DATA / "articles") -> tuple[Article, ...]:
    """The articles that the project ships, in the order of their names."""
    return tuple(read_article(path) for path in sorted(folder.glob("*.md")))


def best_seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The shortest of `rounds` runs: the one that the rest of the machine disturbed least."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def figures(articles: tuple[Article, ...], rounds: int = ROUNDS) -> dict[str, float]:
    """Articles per second of both, and how many times the alternative's time the pipeline takes."""
    tools = load_tools(read_settings({}))
    geotext = GeoText()

    def whole_pipeline() -> None:
        reconcile(report for article in articles for report in read_facts(article, tools)[0])

    def place_names_only() -> None:
        for article in articles:
            geotext.extract(article.text)

    pipeline, alternative = best_seconds(whole_pipeline, rounds), best_seconds(place_names_only, rounds)
    return {
        "articles": len(articles),
        "characters": sum(len(article.text) for article in articles),
        "pipeline_articles_per_second": round(len(articles) / pipeline, 1),
        "flashgeotext_articles_per_second": round(len(articles) / alternative, 1),
        "times_the_time_of_flashgeotext": round(pipeline / alternative, 2),
    }


def main() -> None:
    """Print the figures, one per line."""
    articles = starter_articles()
    if not articles:
        sys.exit("No articles in data/articles: nothing to measure.")
    for name, value in figures(articles).items():
        sys.stdout.write(f"{name}: {value:,}\n")


if __name__ == "__main__":
    main()
