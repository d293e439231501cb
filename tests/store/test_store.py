import datetime as dt
from dataclasses import replace

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


def dump(store: Store) -> dict[str, list[object]]:
    """Every row of every table, in the order in which it lies there, with the place where it lies."""
    place = "ctid" if store.url.startswith("postgresql") else "rowid"
    with store._engine.connect() as connection:
        return {
            name: [str(row) for row in connection.exec_driver_sql(f"SELECT {place}, * FROM {name} ORDER BY 1")]
            for name in metadata.tables
        }


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
    fresh_store.refold(lambda _reports, _judgements: folded[:1])
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
        fresh_store.refold(lambda _reports, _judgements: reconcile([report("a7")]))
    assert fresh_store.deployments() == reconcile(REPORTS)


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
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
