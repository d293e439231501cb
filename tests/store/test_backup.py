"""A backup is whole though others write, comes back in either database, and nothing is lost by restoring."""

import sqlite3
import threading
from pathlib import Path

import pytest

from dashboard.errors import StoreError
from dashboard.reconcile import reconcile, refold
from dashboard.store import Store
from dashboard.store.backup import back_up, restore
from tests.correct.changes import slot
from tests.facts_by_hand import FORT_BRAGG, PARIS, POLAND, article, rejection, report
from tests.store.test_migrations import FIRST_VERSION, check_first_version

ONE = report("a1", destinations=(POLAND, PARIS), origins=(FORT_BRAGG,), unit="82nd Airborne Division")


def fill(store: Store) -> None:
    store.add(article("a1", title="Troops"), [ONE], [rejection()])
    store.add(article("a2"), [report("a2")], [])
    store.refold(reconcile)
    store.trail.record([slot(ONE, "count", 2000)], 0, refold)
    store.add(article("a3"), [report("a3")], [])


def content(store: Store) -> tuple[object, ...]:
    said = (store.articles(), store.reports(), store.rejections(), store.deployments(), store.trail.entries())
    return (*said, store.has_unfolded_reports())


@pytest.mark.parametrize("goes_to", ["file_url", "server_url"])
def test_a_backup_comes_back_in_either_database(
    fresh_store: Store, goes_to: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    fill(fresh_store)
    file = tmp_path / "to" / "backup.sqlite"
    back_up(fresh_store.url, file)
    assert [path.name for path in file.parent.iterdir()] == ["backup.sqlite"]
    before = content(fresh_store)
    fresh_store.add(article("a9"), [], [])
    url = request.getfixturevalue(goes_to)
    saved = restore(url, file)
    restored = Store(url)
    assert content(restored) == before
    restored.refold(reconcile)
    assert not restored.has_unfolded_reports()
    if url == fresh_store.url:
        assert saved is not None
        assert len(Store(f"sqlite:///{saved}").article_ids()) == 4
    else:
        assert saved is None
    restored.close()


def test_whoever_keeps_a_copy_sees_that_the_store_was_restored(file_store: Store, tmp_path: Path) -> None:
    fill(file_store)
    back_up(file_store.url, tmp_path / "b.sqlite")
    for name in ("b1", "b2", "b3"):
        file_store.add(article(name), [], [])
    version = file_store.version()
    restore(file_store.url, tmp_path / "b.sqlite")
    assert file_store.version() > version
    assert len(file_store.article_ids()) == 3


def test_a_backup_while_others_write_is_whole(file_store: Store, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            file_store.add(article(f"w{number}"), [report(f"w{number}", at=at) for at in (0, 50)], [])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            back_up(file_store.url, tmp_path / f"{number}.sqlite")
    finally:
        stop.set()
        writer.join()
    for number in range(3):
        copy = Store(f"sqlite:///{tmp_path / f'{number}.sqlite'}")
        assert len(copy.reports()) == 2 * len(copy.article_ids())
        copy.close()


def test_a_backup_of_the_first_version_comes_back_and_stays_as_it_is(file_url: str, tmp_path: Path) -> None:
    file = tmp_path / "old.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript(FIRST_VERSION.read_text("utf-8"))
    before = file.read_bytes()
    restore(file_url, file)
    check_first_version(Store(file_url))
    assert file.read_bytes() == before


def test_what_is_no_backup_changes_nothing(file_store: Store, tmp_path: Path) -> None:
    fill(file_store)
    before = content(file_store)
    (tmp_path / "text.sqlite").write_text("No database at all, but long enough to look at." * 30)
    with sqlite3.connect(tmp_path / "other.sqlite") as connection:
        connection.execute("CREATE TABLE songs (name)")
    for name, reason in (("text", "is damaged"), ("other", "no backup of a store"), ("none", "There is no file")):
        with pytest.raises(StoreError, match=reason):
            restore(file_store.url, tmp_path / f"{name}.sqlite")
    with pytest.raises(StoreError, match="there already"):
        back_up(file_store.url, tmp_path / "other.sqlite")
    assert content(file_store) == before
