"""Whatever the text: no exception, valid offsets, the contract's values, and a cost that grows with the length."""

import datetime as dt
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import STATUSES, Article, Fact
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.extract.cases import CASES
from tests.extract.spans import all_spans, lies_in, sites_of
from tests.extract.texts import all_articles

WORDS: Lexicon = load_words(DATA)
quick = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])

PIECES = st.one_of(
    st.sampled_from([word for case in CASES[:150] for word in case.text.split(" ")]),
    st.sampled_from(
        ["(", ")", "“", "”", "—", ";", ",", ".", "\n", "\n\n", "1,2,3", "0", "9" * 30, "٣٠٠", "½", "1/2", "e9"]
    ),
    st.integers(0, 10**9).map(lambda number: f"{number:,}"),
    st.text(max_size=12),
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=120).map(" ".join))
DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """An article with pieces put in, cut out or doubled."""
    text = draw(st.sampled_from([article.text for article in all_articles()]))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 80)))
        put = draw(st.one_of(PIECES, st.just(text[start:end] * 2)))
        text = text[:start] + put + text[end:]
    return text


def _check(fact: Fact, article: Article) -> None:
    assert all(lies_in(span, article.text) for span in all_spans(fact)), fact
    assert len(sites_of(fact)) == len(fact.origins) + len(fact.destinations)
    assert [span.of(article.text) for span in fact.evidence_spans] == list(fact.evidence)
    assert fact.status in STATUSES
    assert fact.hypothetical or fact.status != "standby"
    assert 0 < fact.confidence <= 1
    assert fact.duration is None or any(fact.duration in sentence for sentence in fact.evidence)
    assert fact.origins or fact.destinations
    bounds = [number for number in (fact.count_low, fact.count, fact.count_high) if number is not None]
    assert bounds == sorted(bounds) != []
    assert bounds[0] > 0  # "0 troops" are no body of troops
    assert fact.date is None or fact.date_end is None or fact.date <= fact.date_end


def _check_all(text: str, published: dt.date, title: str = "") -> None:
    article = Article("any", text, published, title)
    found = extract(article, WORDS)
    for fact in found.facts:
        _check(fact, article)
    for rejection in found.rejections:
        assert lies_in(rejection.span, text), rejection


@quick
@given(TEXTS, DAYS, st.text(max_size=60))
def test_any_text_on_any_day_gives_valid_facts(text: str, published: dt.date, title: str) -> None:
    _check_all(f"Troops. {text}", published, title)


EDGES = st.sampled_from([dt.date(2023, 5, 10), dt.date(1, 1, 1), dt.date(9999, 12, 31)])


@quick
@given(mutated(), EDGES)
def test_a_damaged_article_on_the_first_and_the_last_day_gives_valid_facts(text: str, published: dt.date) -> None:
    _check_all(text, published)


def _seconds(*texts: str) -> list[float]:
    """The best of three runs for each text; the runs take turns, so that a busy moment of the machine hits all."""
    articles = [Article("long", text, dt.date(2023, 5, 10)) for text in texts]
    runs = [[_run(article) for article in articles] for _ in range(3)]
    return [min(times) for times in zip(*runs, strict=True)]


def _run(article: Article) -> float:
    start = time.process_time()
    extract(article, WORDS)
    return time.process_time() - start


# A text of about that many characters, and the length to begin with: at least 2,000, where a sentence is cut:
# the clauses within one sentence may well cost more than their number.
LONG: dict[str, tuple[Callable[[int], str], int]] = {
    "one line of facts": (lambda size: "France sent 500 soldiers to Chad and " * (size // 37), 2000),
    "one line without spaces": (lambda size: "troops " + "x" * size, 20_000),
    "numbers": (lambda size: "Troops: " + "1,400 " * (size // 6), 20_000),
    "brackets": (lambda size: "Troops " + "(" * size, 5000),
    "quotes": (lambda size: "Troops " + "“" * size, 5000),
    "commas": (lambda size: "Troops, " * (size // 8), 20_000),
    "capitals": (lambda size: "Troops in " + "Aa " * (size // 3), 20_000),
    "sentences": (lambda size: "Togo has 700 soldiers in Mali.\n" * (size // 31), 5000),
    "abbreviations": (lambda size: "Troops of Gen. " * (size // 15), 20_000),
}


@pytest.mark.parametrize("kind", LONG)
def test_the_cost_grows_with_the_length_and_not_with_its_square(kind: str) -> None:
    """Four times the text: about 4 times the time if the cost is linear, about 16 times if it is quadratic."""
    text, size = LONG[kind]
    short, long = _seconds(text(size), text(4 * size))
    assert long < 10 * short + 0.05, (short, long)


HUGE = {
    "100,000 characters in one line": ("Togo sent 700 soldiers on to Niamey and " + "the talks went on and " * 20)
    * 210,
    "50,000 numbers": "soldiers " + "1,400 " * 50_000,
    "10,000 brackets": "soldiers " + "(" * 10_000,
}


@pytest.mark.parametrize("kind", HUGE)
def test_a_text_that_no_newspaper_prints_is_read_to_its_end(kind: str) -> None:
    _check_all(HUGE[kind], dt.date(2023, 5, 10))
