"""Stores of any age are brought up to date: nothing is lost, whoever opens them, and however many at once."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, inspect

from dashboard.errors import StoreError
from dashboard.store import Store, migrations
from dashboard.store.engine import reading, writing
from dashboard.store.tables import metadata
from tests.facts_by_hand import FORT_BRAGG, NOWHERE, PARIS, POLAND, article, rejection, report

ROOT = Path(__file__).parents[2]
FIRST_VERSION = Path(__file__).with_name("first_version.sql")  # as its program made it
ARTICLES = (
    article("a1", title="Troops", publisher="Gazette", source_url="https://example.org/1"),
    article("a2", published="2022-02-05"),
)
REPORTS = (
    report("a1", destinations=(POLAND, PARIS, NOWHERE), origins=(FORT_BRAGG,), unit="82nd Airborne Division"),
    report("a1", count=None, at=60, destinations=(), date=None, date_end=None, duration="nine months"),
    report("a2", published="2022-02-05", status="deployed"),
)
FOLDED = {"4c63b992dfe1bfcf": REPORTS[1], "97e9c54a148c895a": REPORTS[0], "5e39473f6a74f10a": REPORTS[2]}


@pytest.fixture
def first_version(tmp_path: Path) -> str:
    path = tmp_path / "old.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST_VERSION.read_text("utf-8"))
    return f"sqlite:///{path}"


def check_first_version(store: Store) -> None:
    assert (store.articles(), store.reports(), store.rejections()) == (ARTICLES, REPORTS, (rejection(),))
    folded = {each.deployment_id: [report.report_id for report in each.reports] for each in store.deployments()}
    assert folded == {each: [report.report_id] for each, report in FOLDED.items()}


def test_a_store_of_the_first_version_loses_nothing(first_version: str) -> None:
    store = Store(first_version)
    check_first_version(store)
    with reading(store._engine) as connection:
        assert migrations.version_of(connection) == migrations.head()
    store.close()


def test_many_processes_may_open_an_old_store_at_once(first_version: str) -> None:
    opening = f"from dashboard.store import Store; print(len(Store({first_version!r}).reports()))"
    command = [sys.executable, "-c", opening]
    openers = [
        subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    assert [each.communicate(timeout=60) for each in openers] == [("3\n", "")] * 4
    check_first_version(Store(first_version))


def test_threads_may_make_the_tables_at_once(url: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        stores = list(threads.map(Store, [url] * 4))
    assert [store.articles() for store in stores] == [()] * 4
    for store in stores:
        store.close()


def test_opening_a_store_of_today_waits_for_no_writer(fresh_store: Store) -> None:
    with writing(fresh_store._engine):
        again = Store(fresh_store.url)
        assert again.articles() == ()
        again.close()


def test_a_store_of_a_newer_version_is_left_alone(fresh_store: Store) -> None:
    with writing(fresh_store._engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="version 9999, made by a newer version of this program"):
        Store(fresh_store.url)


def test_a_step_that_fails_leaves_the_store_as_it_was(first_version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(connection: object) -> None:
        original(connection)  # type: ignore[arg-type]
        raise OSError("the disk is full")

    original = migrations.upgrade
    monkeypatch.setattr(migrations, "upgrade", stumble)
    with pytest.raises(StoreError, match="the disk is full"):
        Store(first_version)
    monkeypatch.undo()
    with sqlite3.connect(first_version.removeprefix("sqlite:///")) as connection:
        assert "\n".join(connection.iterdump()) in FIRST_VERSION.read_text("utf-8")
    check_first_version(Store(first_version))


def test_the_steps_are_one_line() -> None:
    assert len(migrations._steps().get_heads()) == 1


def test_the_steps_make_the_tables_that_the_program_speaks_of(fresh_store: Store, tmp_path: Path) -> None:
    at_once = create_engine(f"sqlite:///{tmp_path / 'at_once.sqlite'}")
    metadata.create_all(at_once)
    if fresh_store.url.startswith("postgresql"):
        assert tables_of(fresh_store._engine).keys() == {*metadata.tables, "alembic_version"}
        return
    made = tables_of(fresh_store._engine)
    del made["alembic_version"]
    assert made == tables_of(at_once)


def tables_of(engine: Engine) -> dict[str, dict[str, list[str]]]:
    """By table, in words: its columns, keys, indexes and rules, in order of their names."""
    looked = inspect(engine)
    views = {
        "columns": looked.get_columns,
        "keys": lambda table: [looked.get_pk_constraint(table)],
        "links": looked.get_foreign_keys,
        "indexes": looked.get_indexes,
        "unique": looked.get_unique_constraints,
        "rules": looked.get_check_constraints,
    }
    return {
        table: {name: sorted(str(each) for each in view(table)) for name, view in views.items()}
        for table in looked.get_table_names()
    }
