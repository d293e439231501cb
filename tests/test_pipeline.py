import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard import pipeline
from dashboard.errors import ArticleError, StoreError
from dashboard.pipeline import Added, Tools, add_articles, load_starter, load_tools, read_facts
from dashboard.reconcile import reconcile
from dashboard.records import Article, Extraction, content_id
from dashboard.settings import DATA, Settings, read_settings
from dashboard.store import Store
from tests.facts_by_hand import rejection, report

SENTENCE = "The United States will send 1,700 soldiers to Poland this week."


@pytest.fixture(scope="module")
def tools() -> Tools:
    return load_tools(read_settings({}))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    fresh = Store(f"sqlite:///{tmp_path / 'store.sqlite'}")
    yield fresh
    fresh.close()


@pytest.fixture
def extract_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """One fact and one rejection of every article; a text that begins with "fail" raises what the rest names."""

    def extract(article: Article, _words: object) -> Extraction:
        if article.text.startswith("fail"):
            raise {"article": ArticleError("It is not news."), "bug": KeyError("slot")}[article.text.split()[1]]
        return Extraction((report(article.article_id).fact,), (rejection(article.article_id),))

    monkeypatch.setattr(pipeline, "extract", extract)


def articles(*texts: str) -> tuple[Article, ...]:
    day = dt.date(2022, 2, 2)
    return tuple(Article(content_id(text, day), text, day, title=text) for text in texts)


def test_an_article_becomes_reports_with_places(tools: Tools) -> None:
    (article,) = articles(SENTENCE)
    (only,), rejections = read_facts(article, tools)
    assert (only.fact.force, only.fact.count, only.fact.destinations) == ("United States", 1700, ("Poland",))
    assert [place.country_iso3 for place in only.destination_places] == ["POL"]
    assert (only.published, only.reason, rejections) == (article.published, "", ())


@pytest.mark.usefixtures("extract_by_hand")
def test_another_text_under_a_known_id_is_refused_and_the_first_stays(store: Store, tools: Tools) -> None:
    (first,) = articles("one")
    add_articles((first,), store, tools)
    added = add_articles((replace(first, text="quite another"),), store, tools)
    assert (added.new, added.known, [failure.title for failure in added.failed]) == (0, 0, ["one"])
    assert "id" in added.failed[0].message
    assert store.articles() == (first,)


@pytest.mark.usefixtures("extract_by_hand")
def test_added_articles_are_folded_and_known_ones_change_nothing(store: Store, tools: Tools) -> None:
    told: list[tuple[int, int, str]] = []
    added = add_articles(articles("one", "two"), store, tools, lambda *news: told.append(news))
    assert added == Added(new=2, known=0, reports=2, rejections=2)
    assert told == [(1, 2, "one"), (2, 2, "two")]
    assert set(store.deployments()) == set(reconcile(store.reports()))
    assert len(store.deployments()) == 1
    before = store.version()
    assert add_articles(articles("two", "one", "two"), store, tools) == Added(known=3)
    assert store.version() == before


@pytest.mark.usefixtures("extract_by_hand")
def test_an_article_that_fails_is_named_and_the_others_go_on(store: Store, tools: Tools) -> None:
    added = add_articles(articles("one", "fail article", "fail bug", "two"), store, tools)
    assert (added.new, added.reports) == (2, 2)
    assert [each.title for each in added.failed] == ["fail article", "fail bug"]
    assert added.failed[0].message == "It is not news."
    assert "KeyError" in added.failed[1].message
    assert len(store.article_ids()) == 2


@pytest.mark.usefixtures("extract_by_hand")
def test_a_store_that_fails_stops_everything(store: Store, tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_records: object) -> bool:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(store, "add", full)
    with pytest.raises(StoreError, match="disk is full"):
        add_articles(articles("one"), store, tools)


@pytest.mark.usefixtures("extract_by_hand")
def test_reports_that_an_ended_process_left_unfolded_are_folded_next_time(store: Store, tools: Tools) -> None:
    (article,) = articles("one")
    store.add(article, [report(article.article_id)], [])
    assert store.deployments() == ()
    assert add_articles([article], store, tools) == Added(known=1)
    assert len(store.deployments()) == 1


@pytest.mark.usefixtures("extract_by_hand")
def test_the_starter_articles_are_loaded_once(store: Store, tools: Tools) -> None:
    settings = read_settings({})
    number = len(list((DATA / "articles").glob("*.md")))
    first = load_starter(store, tools, settings)
    assert (first.new, first.known, first.failed) == (number, 0, ())
    assert load_starter(store, tools, settings) == Added(known=number)
    assert load_starter(store, tools, replace(settings, load_starter=False)) == Added()


@pytest.mark.usefixtures("extract_by_hand")
def test_a_starter_file_that_cannot_be_read_is_named(store: Store, tools: Tools, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "good.md").write_text("---\ntitle: Good\npublished: 2022-02-02\n---\nTroops leave.\n")
    (tmp_path / "articles" / "undated.md").write_text("Troops leave.\n")
    added = load_starter(store, tools, Settings(store_url=store.url, data=tmp_path))
    assert added.new == 1
    assert [each.title for each in added.failed] == ["undated.md"]


def test_no_starter_article_fails_and_each_has_a_deployment_or_a_reason(store: Store, tools: Tools) -> None:
    added = load_starter(store, tools, read_settings({}))
    assert added.failed == ()
    assert added.new >= 40
    assert set(store.deployments()) == set(reconcile(store.reports()))
    silent = store.article_ids() - {each.fact.article_id for each in store.reports()}
    assert silent == {each.article_id for each in store.rejections()} & silent
