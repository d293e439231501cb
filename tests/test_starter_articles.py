"""The digests in data/articles: complete, dated, each of a report of its own, none a copy of another."""

import datetime as dt
import re
from collections import Counter
from itertools import combinations
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from dashboard.articles.read import read_article
from dashboard.records import Article

FOLDER = Path(__file__).parents[1] / "data" / "articles"
PATHS = sorted(FOLDER.glob("*.md"))

NUMBER = (
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|thirty|forty|fifty"
    r"|dozens|hundreds|thousands|one (?:hundred|thousand))"
)
PEOPLE = (
    r"(?:soldiers|troops|marines|police|officers|paratroopers|peacekeepers|personnel|people|members|fighters|guards)"
)
# A number and, at most six words on, a word for the people: "1,200 French, Italian and Spanish troops".
NUMBER_OF_PEOPLE = re.compile(rf"\b{NUMBER}\b(?: [\w,.'’-]+){{0,6}}? {PEOPLE}\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    return {path.name: read_article(path) for path in PATHS}


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def digest(request: pytest.FixtureRequest) -> tuple[Path, Article]:
    return request.param, read_article(request.param)


def test_there_are_at_least_forty_and_nothing_else_in_the_folder():
    assert len(PATHS) >= 40
    assert sorted(FOLDER.iterdir()) == PATHS


def test_front_matter_is_complete(digest):
    path, article = digest
    keys = re.findall(r"^(\w+): \S", path.read_text(encoding="utf-8").split("---\n")[1], re.MULTILINE)
    assert keys == ["title", "publisher", "published", "source_url"]
    assert article.title
    assert article.publisher
    assert "source_url:" not in article.text


def test_date_is_in_range_and_in_the_file_name(digest):
    path, article = digest
    assert dt.date(1990, 1, 1) <= article.published <= dt.date(2026, 12, 31)
    assert re.fullmatch(rf"{article.published.isoformat()}(-[a-z0-9]+)+", path.stem)


def test_no_year_in_the_text_lies_further_ahead_than_a_plan_reaches(digest):
    _, article = digest
    years = [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b(?! [a-z])", article.text)]
    assert all(year <= article.published.year + 5 for year in years)


def test_source_is_an_address_on_the_web(digest):
    _, article = digest
    parts = urlsplit(article.source_url)
    assert parts.scheme in {"http", "https"}
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", parts.netloc)
    assert len(parts.path + parts.query) > 1


def test_every_source_is_summed_up_once(articles):
    counts = Counter(article.source_url for article in articles.values())
    assert [url for url, count in counts.items() if count > 1] == []


def test_length_is_that_of_a_digest(digest):
    _, article = digest
    assert 60 <= len(article.text.split()) <= 200


def test_body_gives_a_number_of_people(digest):
    _, article = digest
    assert NUMBER_OF_PEOPLE.search(article.text)


def test_nobody_is_quoted_word_for_word(digest):
    _, article = digest
    assert not re.search(r'["“”„«»]', article.text)


def test_no_two_digests_are_alike(articles):
    phrases = {name: _phrases(article.text) for name, article in articles.items()}
    alike = [(a, b) for a, b in combinations(phrases, 2) if _overlap(phrases[a], phrases[b]) > 0.1]
    assert alike == []


def test_all_four_decades_are_there(articles):
    assert {article.published.year // 10 for article in articles.values()} == {199, 200, 201, 202}


def _phrases(text: str, words: int = 4) -> set[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text.lower())
    return set(zip(*(tokens[i:] for i in range(words)), strict=False))


def _overlap(a: set[tuple[str, ...]], b: set[tuple[str, ...]]) -> float:
    return len(a & b) / min(len(a), len(b))
