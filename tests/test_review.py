"""What a person says of real readings: stored, folded, told, refused, taken back, kept over other rules and texts."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard import pipeline, review
from dashboard.correct.change import Change
from dashboard.correct.lines import from_lines, to_lines
from dashboard.correct.tell import entry
from dashboard.errors import ConflictError, CorrectionError
from dashboard.pipeline import Tools, add_articles, load_tools, reread
from dashboard.reconcile import reconcile
from dashboard.records import Article, Extraction, Place, PlaceCandidate, Report
from dashboard.review import Word
from dashboard.settings import read_settings
from dashboard.store import Store

DAY = dt.date(2022, 2, 2)
FIRST = "The United States will send 1,700 soldiers to Poland this week."
TEXTS = {
    "a1": f"{FIRST} Chad's pledge for Mali: a battalion, 600 strong.",
    "a2": "Canada will send 300 soldiers to Paris next month.",
}


@pytest.fixture(scope="module")
def tools() -> Tools:
    return load_tools(read_settings({}))


@pytest.fixture
def store(tmp_path: Path, tools: Tools) -> Iterator[Store]:
    fresh = Store(f"sqlite:///{tmp_path / 'store.sqlite'}")
    add_articles([Article(name, text, DAY, title=name.upper()) for name, text in TEXTS.items()], fresh, tools)
    yield fresh
    fresh.close()


def word(store: Store, who: str = "Ann", why: str = "the ministry says so") -> Word:
    return Word(who, why, store.trail.position())


def of(store: Store, force: str) -> Report:
    return next(each for each in store.corrected_reports() if each.as_read.fact.force == force)


def entries(store: Store) -> list[Change]:
    return list(store.trail.entries())


def test_a_row_is_corrected_told_and_taken_back(store: Store, tools: Tools) -> None:
    read = of(store, "United States")
    review.correct(store, [read], {"count": 2000, "destinations": ["Rzeszow"]}, word(store), tools.gazetteer)
    made = of(store, "United States")
    assert (made.fact.count, made.fact.count_low, made.fact.destinations) == (2000, 2000, ("Rzeszow",))
    assert [place.country_iso3 for place in made.destination_places] == ["POL"]
    assert made.original == read
    (count, places) = [entry(each) for each in entries(store)]
    assert "Ann changed the count from 1,700 to 2,000, because: the ministry says so. It is about: “The United" in count
    assert "changed the destinations from Poland to Rzeszow" in places
    review.take_back(store, entries(store), word(store, "Ben", "it was right"))
    assert of(store, "United States") == read
    assert "Ben took back the count, which was 2,000, because: it was right" in entry(entries(store)[2])
    review.take_back(store, entries(store)[2:], word(store))
    assert of(store, "United States") == made
    assert "changed the count from 1,700 to 2,000" in entry(entries(store)[4])


def test_only_the_newest_word_is_taken_back(store: Store, tools: Tools) -> None:
    for count in (2000, 3000):
        review.correct(store, [of(store, "Canada")], {"count": count}, word(store), tools.gazetteer)
    first, second = entries(store)
    with pytest.raises(CorrectionError, match="take that back first"):
        review.take_back(store, [first], word(store))
    review.take_back(store, [second], word(store))
    assert of(store, "Canada").fact.count == 2000


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"count_low": 9, "count_high": 5}, "contradict each other: count_low"),
        ({"date": dt.date(2022, 4, 1), "date_end": dt.date(2022, 3, 1)}, "contradict each other: date"),
        ({"count": 300}, "Nothing to store"),
        ({"size": 300}, "no slot 'size'"),
    ],
)
def test_values_that_cannot_be_are_refused(store: Store, tools: Tools, said: dict[str, object], reason: str) -> None:
    with pytest.raises(CorrectionError, match=reason):
        review.correct(store, [of(store, "Canada")], said, word(store), tools.gazetteer)
    assert entries(store) == []


@pytest.mark.parametrize(("who", "why", "lacks"), [(" ", "x", "Your name"), ("Ann", "", "The reason")])
def test_who_and_why_are_asked_for(store: Store, who: str, why: str, lacks: str) -> None:
    with pytest.raises(CorrectionError, match=lacks):
        review.reject(store, [of(store, "Canada")], Word(who, why, 0))


def test_two_people_who_edit_one_row_do_not_overwrite_each_other(store: Store, tools: Tools) -> None:
    canada, bens = of(store, "Canada"), word(store, "Ben")
    review.correct(store, [canada], {"count": 400}, word(store, "Ann"), tools.gazetteer)
    with pytest.raises(ConflictError, match="Ann changed the count from 300 to 400"):
        review.correct(store, [canada], {"count": 500}, bens, tools.gazetteer)
    assert of(store, "Canada").fact.count == 400


def test_a_place_is_chosen_for_a_row_and_for_a_name_everywhere(store: Store) -> None:
    canada = of(store, "Canada")
    texas = PlaceCandidate("paris-tx", "Paris", 33.66, -95.56, "city", "USA", 0.1)
    review.choose_place(store, canada, "Paris", texas, word(store))
    chosen = of(store, "Canada").destination_places[0]
    assert (chosen.lat, chosen.country_iso3, chosen.name) == (texas.lat, "USA", "Paris")
    review.take_back(store, entries(store), word(store))
    typed = Place("Paris", lat=48.0, lon=2.0, level="city")
    review.choose_place(store, of(store, "Canada"), "Paris", typed, word(store), everywhere=True)
    assert of(store, "Canada").destination_places[0].lat == 48.0
    with pytest.raises(CorrectionError, match="no place 'Rome'"):
        review.choose_place(store, canada, "Rome", texas, word(store))
    with pytest.raises(CorrectionError, match="how exact"):
        review.choose_place(store, canada, "Paris", replace(typed, level=None), word(store))


def test_a_row_is_rejected_and_restored(store: Store) -> None:
    review.reject(store, [of(store, "Canada")], word(store))
    assert {each.force for each in store.deployments()} & {"Canada"} == set()
    review.take_back(store, entries(store), word(store))
    assert "Canada" in {each.force for each in store.deployments()}


ROW = {
    "sentence": "Chad's pledge for Mali: a battalion, 600 strong.",
    "count_text": "600",
    "force": "Chad",
    "count": 600,
    "status": "planned",
    "destinations": ["Mali"],
}


def test_a_row_is_added_by_hand_with_its_sentence(store: Store, tools: Tools) -> None:
    assert "Chad" not in {each.force for each in store.deployments()}
    said = {**ROW, "count_low": 600, "count_high": 600}
    made = review.add_row(store, "a1", said, word(store), tools.gazetteer)
    deployment = next(each for each in store.deployments() if each.force == "Chad")
    assert deployment.reports[0].fact.evidence == (ROW["sentence"],)
    assert deployment.reports[0].report_id == made.report_id
    assert (deployment.count, deployment.destination_places[0].country_iso3) == (600, "MLI")
    review.reject(store, [of(store, "Chad")], word(store))
    with pytest.raises(CorrectionError, match="there already"):
        review.add_row(store, "a1", said, word(store), tools.gazetteer)
    with pytest.raises(CorrectionError, match="no article 'a9'"):
        review.add_row(store, "a9", said, word(store), tools.gazetteer)


def test_a_judgement_goes_before_the_rules_and_is_taken_back(store: Store, tools: Tools) -> None:
    add_articles([Article("a3", "Washington will send 1,700 troops to Poland.", DAY)], store, tools)
    (folded,) = [each for each in store.deployments() if each.force == "United States"]
    one, other = folded.reports
    review.judge(store, one, other, "different", word(store))
    assert sorted(each.force for each in store.deployments()) == ["Canada", "United States", "United States"]
    assert store.deployment(folded.deployment_id) is not None
    review.judge(store, other, one, "same", word(store, "Ben"))
    assert store.deployment(folded.deployment_id) == next(
        each for each in store.deployments() if len(each.reports) == 2
    )
    first, second = entries(store)
    assert (first.subject, second.before) == (second.subject, first.after)
    assert "Ann judged that two reports are two deployments" in entry(first)
    review.take_back(store, [second], word(store))
    assert len(store.deployments()) == 3
    reread(store, tools)
    assert len(store.deployments()) == 3
    with pytest.raises(CorrectionError, match="Two different reports"):
        review.judge(store, one, one, "same", word(store))


def test_an_article_is_removed_and_restored(store: Store) -> None:
    review.remove_article(store, store.articles()[0], word(store))
    assert [each.force for each in store.deployments()] == ["Canada"]
    review.take_back(store, entries(store), word(store))
    assert "United States" in {each.force for each in store.deployments()}


def test_what_people_said_survives_other_rules(store: Store, tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    review.correct(store, [of(store, "United States")], {"count": 2000}, word(store), tools.gazetteer)
    review.reject(store, [of(store, "Canada")], word(store))
    before = store.deployments()
    assert reread(store, tools).changed == 0
    assert store.deployments() == before
    monkeypatch.setattr(pipeline, "extract", reading_otherwise(pipeline.extract))
    done = reread(store, tools)
    assert (done.articles, done.changed, done.failed) == (2, 2, ())
    assert {each.fact.status for each in store.reports()} == {"withdrawn"}
    (kept,) = [each for each in store.deployments() if each.force == "United States"]
    assert (kept.count, kept.status) == (2000, "withdrawn")
    assert "Canada" not in {each.force for each in store.deployments()}
    assert store.trail.lost() == ()


def reading_otherwise(extract: Callable[..., Extraction]) -> Callable[..., Extraction]:
    """Rules that take every movement for a withdrawal."""

    def read(article: Article, words: object) -> Extraction:
        found = extract(article, words)
        return replace(found, facts=tuple(replace(each, status="withdrawn") for each in found.facts))

    return read


def test_an_article_that_fails_stays_as_it_was_read(
    store: Store, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(article: Article, _words: object) -> Extraction:
        raise KeyError(article.article_id)

    before = store.deployments()
    monkeypatch.setattr(pipeline, "extract", stumble)
    assert [each.title for each in reread(store, tools).failed] == ["A1", "A2"]
    assert store.deployments() == before


def test_a_changed_text_keeps_what_its_sentences_still_bear_out(store: Store, tools: Tools) -> None:
    review.correct(store, [of(store, "United States")], {"count": 2000}, word(store), tools.gazetteer)
    review.correct(store, [of(store, "Canada")], {"count": 400}, word(store), tools.gazetteer)
    moved = Article("a1", f"An earlier version was wrong. {FIRST}", DAY)
    assert review.reload_article(store, moved, word(store), tools) == "a1"
    assert of(store, "United States").fact.count == 2000
    reworded = Article("a2", "Canada will send 350 soldiers to Paris next month.", DAY)
    review.reload_article(store, reworded, word(store), tools)
    assert of(store, "Canada").fact.count == 350
    assert [each.words for each in store.trail.lost()] == [TEXTS["a2"]]
    assert "Ann loaded an article again with a changed text" in entry(entries(store)[-1])
    assert TEXTS["a2"] in str(entries(store)[-1].before)
    assert review.reload_article(store, reworded, word(store), tools) is None


def test_an_article_is_known_by_its_address(store: Store, tools: Tools) -> None:
    address = "https://example.org/1"
    add_articles([Article("b1", "Kenya will send 100 soldiers to Haiti.", DAY, source_url=address)], store, tools)
    anew = Article("b2", "Kenya will send 150 soldiers to Haiti.", DAY, source_url=address)
    assert review.reload_article(store, anew, word(store), tools) == "b1"
    assert of(store, "Kenya").fact.count == 150
    assert "b2" not in store.article_ids()


def say_all(store: Store, tools: Tools) -> None:
    """Something of every kind."""
    add_articles([Article("a3", "Washington will send 1,700 troops to Poland.", DAY)], store, tools)
    (folded,) = [each for each in store.deployments() if each.force == "United States"]
    review.judge(store, *folded.reports, "different", word(store))
    review.correct(
        store, [of(store, "United States")], {"status": "deployed", "unit": None}, word(store), tools.gazetteer
    )
    typed = Place("Paris", lat=48.0, lon=2.0, level="city")
    review.choose_place(store, of(store, "Canada"), "Paris", typed, word(store), everywhere=True)
    review.add_row(store, "a1", {**ROW, "count_low": 600, "count_high": 600}, word(store), tools.gazetteer)
    review.correct(store, [of(store, "Chad")], {"date": dt.date(2022, 2, 5)}, word(store), tools.gazetteer)
    review.reject(store, [of(store, "Canada")], word(store))
    review.take_back(store, entries(store)[-1:], word(store))


@pytest.mark.parametrize("articles_first", [True, False])
def test_all_that_was_said_comes_to_an_empty_store(
    store: Store, tools: Tools, tmp_path: Path, articles_first: bool
) -> None:
    say_all(store, tools)
    lines, other = to_lines(store.trail.entries()), Store(f"sqlite:///{tmp_path / 'other.sqlite'}")
    if articles_first:
        add_articles(store.articles(), other, tools)
        assert set(other.deployments()) != set(store.deployments())
    assert other.trail.bring_in(from_lines(lines), reconcile) == len(lines)
    assert bool(other.trail.lost()) != articles_first
    add_articles(store.articles(), other, tools)
    assert other.trail.bring_in(from_lines(lines), reconcile) == 0
    assert other.deployments() == store.deployments()
    assert to_lines(other.trail.entries()) == lines
    assert other.trail.lost() == ()
    other.close()
