import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.errors import ArticleError, StoreError
from dashboard.reconcile import reconcile
from dashboard.records import Article, FactSpans, Place, Report, Span
from dashboard.store import Store
from dashboard.store.tables import metadata
from tests.facts_by_hand import FORT_BRAGG, NOWHERE, PARIS, POLAND, article, rejection, report

REPORTS = (
    report("a1", destinations=(POLAND, PARIS, NOWHERE), origins=(FORT_BRAGG,), unit="82nd Airborne Division"),
    report("a1", count=None, at=60, destinations=(), date=None, date_end=None, duration="nine months"),
)


def path_of(store: Store) -> Path:
    return Path(store.url.removeprefix("sqlite:///"))


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as bytes decide."""
    with sqlite3.connect(path_of(store)) as connection:
        connection.text_factory = bytes
        return {name: connection.execute(f"SELECT rowid, * FROM {name}").fetchall() for name in metadata.tables}


def test_the_records_come_back_as_they_went_in(fresh_store: Store) -> None:
    first = article("a1", title="Troops", publisher="Gazette", source_url="https://example.org/1")
    assert fresh_store.add(first, REPORTS, [rejection(), rejection(text="two battalions")])
    assert fresh_store.articles() == (first,)
    assert fresh_store.article("a1") == first
    assert fresh_store.article_ids() == {"a1"}
    assert fresh_store.reports() == REPORTS
    assert fresh_store.rejections("a1") == (rejection(), rejection(text="two battalions"))
    assert fresh_store.rejections() == fresh_store.rejections("a1")


def test_deployments_come_back_as_they_were_folded(fresh_store: Store) -> None:
    fresh_store.add(article("a1"), REPORTS, [])
    fresh_store.add(article("a2"), [report("a2", published="2022-02-05", status="deployed")], [])
    folded = reconcile(fresh_store.reports())
    assert len(folded) == 3
    fresh_store.refold(reconcile)
    assert fresh_store.deployments() == folded
    fresh_store.refold(lambda _reports: folded[:1])
    assert fresh_store.deployments() == folded[:1]


def test_what_is_not_there_is_none_or_empty(fresh_store: Store) -> None:
    assert fresh_store.article("a1") is None
    assert (fresh_store.articles(), fresh_store.reports(), fresh_store.deployments()) == ((), (), ())
    assert fresh_store.rejections("a1") == ()


def test_adding_twice_changes_no_byte(fresh_store: Store) -> None:
    assert fresh_store.add(article("a1"), REPORTS, [rejection()])
    fresh_store.refold(reconcile)
    before = dump(fresh_store)
    assert not fresh_store.add(article("a1"), REPORTS, [rejection()])
    assert not fresh_store.add(article("a1", text="Other words."), REPORTS[:1], [])
    assert dump(fresh_store) == before
    fresh_store.refold(reconcile)
    assert fresh_store.deployments() == reconcile(REPORTS)


def test_opening_again_finds_everything(fresh_store: Store) -> None:
    fresh_store.add(article("a1"), REPORTS, [])
    again = Store(fresh_store.url)
    assert again.reports() == REPORTS
    again.close()


def test_it_knows_of_reports_that_nobody_folded(fresh_store: Store) -> None:
    assert not fresh_store.has_unfolded_reports()
    fresh_store.add(article("a1"), REPORTS, [])
    assert fresh_store.has_unfolded_reports()
    fresh_store.refold(reconcile)
    assert not fresh_store.has_unfolded_reports()


def test_the_version_changes_with_an_article_and_with_a_fold(fresh_store: Store) -> None:
    seen = [fresh_store.version()]
    fresh_store.add(article("a1"), REPORTS, [])
    seen.append(fresh_store.version())
    fresh_store.refold(reconcile)
    seen.append(fresh_store.version())
    assert len(set(seen)) == 3
    fresh_store.add(article("a1"), REPORTS, [])
    fresh_store.refold(reconcile)
    assert fresh_store.version() == seen[-1]


def test_the_file_is_in_wal_mode_with_foreign_keys(fresh_store: Store) -> None:
    with fresh_store._engine.connect() as connection:
        pragmas = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    assert pragmas == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 30000}


def with_place(**slots: object) -> Report:
    return report("a1", destinations=(replace(POLAND, **slots),))


BROKEN = {
    "negative count": report("a1", count=5, count_low=None, count_high=-1),
    "bounds crossed": report("a1", count_low=10, count_high=9),
    "dates crossed": report("a1", date=dt.date(2022, 3, 1)),
    "unknown status": report("a1", status="vanished"),
    "confidence over one": report("a1", confidence=1.5),
    "half a point": with_place(lat=None),
    "latitude over 90": with_place(lat=91.0),
    "longitude under -180": with_place(lon=-181.0),
    "unknown level": with_place(level="village"),
    "a number that no file can hold": report("a1", count=10**30),
    "another article's report": report("a9"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_report_that_breaks_a_rule_is_refused_with_its_whole_article(fresh_store: Store, broken: Report) -> None:
    before = dump(fresh_store)
    with pytest.raises(ArticleError, match="none of it was added"):
        fresh_store.add(article("a1"), [REPORTS[0], broken], [rejection()])
    assert dump(fresh_store) == before


def test_text_that_cannot_be_encoded_is_refused(fresh_store: Store) -> None:
    with pytest.raises(ArticleError):
        fresh_store.add(article("a1", text="half a \ud800 letter"), [], [])
    assert fresh_store.articles() == ()


def test_a_deployment_of_unknown_reports_is_refused_and_the_old_ones_stay(fresh_store: Store) -> None:
    fresh_store.add(article("a1"), REPORTS, [])
    fresh_store.refold(reconcile)
    with pytest.raises(StoreError):
        fresh_store.refold(lambda _reports: reconcile([report("a7")]))
    assert fresh_store.deployments() == reconcile(REPORTS)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("This is a text, and long enough not to be taken for a database." * 20)
    with pytest.raises(StoreError, match=r"not a database.*DASHBOARD_STORE_URL"):
        Store(f"sqlite:///{tmp_path / 'notes.txt'}")
    assert (tmp_path / "notes.txt").read_text().startswith("This is a text")


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "store.sqlite", tmp_path):
        with pytest.raises(StoreError, match=r"cannot be used.*Check that the folder"):
            Store(f"sqlite:///{path}")


@pytest.mark.parametrize("wrong", ["", "store.sqlite", "sqlite://", "sqlite:///:memory:", "postgresql://localhost/x"])
def test_an_address_that_is_no_file_is_named(wrong: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite:///folder/file\.sqlite"):
        Store(wrong)


def test_a_store_of_another_version_is_left_alone(fresh_store: Store) -> None:
    with sqlite3.connect(path_of(fresh_store)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="version 99"):
        Store(fresh_store.url)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
spans = st.builds(Span, st.integers(0, 9), st.integers(9, 99))
places = st.builds(
    Place,
    name=texts,
    gazetteer_id=st.none() | texts,
    lat=st.floats(-90, 90),
    lon=st.floats(-180, 180),
    level=st.sampled_from(["base", "sea"]),
    country_iso3=st.none() | texts,
    reason=texts,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=texts,
    title=texts,
    published=st.dates(),
    unit=st.none() | texts,
    sentences=st.lists(st.tuples(texts, spans), max_size=3),
    number=spans,
    trigger=st.none() | spans,
    destinations=st.lists(places, max_size=3),
)
def test_any_record_comes_back(tmp_path_factory: pytest.TempPathFactory, **drawn: object) -> None:
    given_records: dict[str, object] = drawn
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('store') / 'store.sqlite'}")
    said, whole = any_record(**given_records)  # type: ignore[arg-type]
    store.add(whole, [said], [])
    assert store.articles() == (whole,)
    assert store.reports() == (said,)
    store.close()


def any_record(
    text: str,
    title: str,
    published: dt.date,
    unit: str | None,
    sentences: list[tuple[str, Span]],
    number: Span,
    trigger: Span | None,
    destinations: list[Place],
) -> tuple[Report, Article]:
    made = report("a1", destinations=tuple(destinations), unit=unit)
    fact = replace(
        made.fact,
        evidence=tuple(sentence for sentence, _ in sentences),
        evidence_spans=tuple(span for _, span in sentences),
        spans=FactSpans(number, trigger=trigger, destinations=(number,) * len(destinations)),
    )
    return replace(made, fact=fact, published=published), Article("a1", text, published, title)
