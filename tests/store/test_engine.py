"""Opening: what is made, what is refused, and what the message tells."""

from pathlib import Path

import pytest

from dashboard.errors import StoreError
from dashboard.store import Store
from dashboard.store.engine import BUSY_SECONDS, reading, writing

PRAGMAS = {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": BUSY_SECONDS * 1000}


def test_the_file_is_in_wal_mode_with_foreign_keys(file_store: Store) -> None:
    with reading(file_store._engine) as connection:
        pragmas = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    assert pragmas == PRAGMAS


def test_a_reader_sees_one_moment_while_another_writes(fresh_store: Store) -> None:
    count = "SELECT count(*) FROM places"
    with reading(fresh_store._engine) as reader:
        before = reader.exec_driver_sql(count).scalar()
        with writing(fresh_store._engine) as writer:
            writer.exec_driver_sql("INSERT INTO places (place_id, name, reason) VALUES ('p', 'Poland', '')")
        assert (before, reader.exec_driver_sql(count).scalar()) == (0, 0)
    with reading(fresh_store._engine) as later:
        assert later.exec_driver_sql(count).scalar() == 1


def test_a_reader_cannot_write_on_postgresql(server_url: str) -> None:
    store = Store(server_url)
    with pytest.raises(Exception, match="read-only"), reading(store._engine) as reader:
        reader.exec_driver_sql("DELETE FROM articles")
    store.close()


def test_options_of_the_address_are_kept_beside_the_programs_own(server_url: str) -> None:
    store = Store(server_url)
    with reading(store._engine) as connection:
        shown = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in ("search_path", "lock_timeout")]
    store.close()
    assert shown == [server_url.rpartition("%3D")[2], f"{BUSY_SECONDS}s"]


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


@pytest.mark.parametrize(
    "wrong", ["", "store.sqlite", "sqlite://", "sqlite:///:memory:", "postgresql://localhost", "mysql://localhost/x"]
)
def test_an_address_that_keeps_nothing_is_named(wrong: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite:///folder/file\.sqlite or postgresql://"):
        Store(wrong)


def test_a_server_that_does_not_answer_is_named_without_the_password() -> None:
    with pytest.raises(
        StoreError, match=r"postgresql://me:\*\*\*@127\.0\.0\.1:1/x cannot be used.*the server runs"
    ) as failed:
        Store("postgres://me:secret@127.0.0.1:1/x")
    assert "secret" not in str(failed.value)
    assert "\n" not in str(failed.value)
