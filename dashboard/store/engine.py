"""A URL in, an engine out whose database is there and has today's tables; or a StoreError with a hint.

On SQLite the file is in WAL mode; on PostgreSQL one lock stands for the right to write, so that both behave alike:
writers come one after the other, and readers see one moment and wait for nobody.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc
from sqlalchemy.engine import make_url

from dashboard.errors import StoreError
from dashboard.store import migrations

Found = TypeVar("Found")

BUSY_SECONDS = 30
WRITERS_LOCK = 7_310_868_735_422_443_891  # any number that no other program takes in the same database
EXAMPLES = "sqlite:///folder/file.sqlite or postgresql://user:password@host/database"


def open_engine(url: str) -> Engine:
    """An engine on the database of `url`; an SQLite file and its folder are made, and the tables brought up to date."""
    address = _address(url)
    with plain_errors(url):
        engine = _on_sqlite(address) if address.get_backend_name() == "sqlite" else _on_postgresql(address)
        _bring_up_to_date(engine)
    return engine


class Database:
    """The database at `url`: what reads it and what writes it, each in a transaction of its own. Raises StoreError."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = open_engine(url)

    def read(self, query: Callable[[Connection], Found]) -> Found:
        """What `query` finds in the store as it is at one moment."""
        with plain_errors(self.url), reading(self.engine) as connection:
            return query(connection)

    def write(self, action: Callable[[Connection], Found]) -> Found:
        """What `action` gives; all that it writes is there together, or nothing if it raises."""
        with plain_errors(self.url), writing(self.engine) as connection:
            return action(connection)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that holds the only right to write from its beginning, so that what it reads stays true."""
    with engine.connect().execution_options(dashboard_writes=True) as connection, connection.begin():
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that sees the store as it was at one moment, whatever is written meanwhile."""
    options: dict[str, Any] = {}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


class BrokenRuleError(StoreError):
    """A value breaks a rule of the tables."""


@contextmanager
def plain_errors(url: str) -> Iterator[None]:
    """Turn what the database and the file system say into a StoreError with a hint."""
    try:
        yield
    except (exc.IntegrityError, exc.DataError, OverflowError, UnicodeError) as error:
        raise BrokenRuleError(told(error)) from error
    except (exc.DatabaseError, OSError) as error:
        what = told(error)
        raise StoreError(f"The store at {shown(url)} cannot be used: {what}. {_hint(what)}") from error


def told(error: Exception) -> str:
    """What the database itself said, in one line."""
    return " ".join(str(getattr(error, "orig", None) or error).split()).rstrip(".")


def shown(url: str) -> str:
    """The address without its password."""
    return _parsed(url).render_as_string(hide_password=True)


def _parsed(url: str) -> URL:
    """`postgres://`, as some hosts write it, is PostgreSQL too."""
    return make_url(url.replace("postgres://", "postgresql://", 1) if url.startswith("postgres://") else url)


def _address(url: str) -> URL:
    try:
        parsed = _parsed(url)
    except exc.ArgumentError as error:
        raise StoreError(f"That is no address of a store. Write it as {EXAMPLES}.") from error
    kind, name = parsed.get_backend_name(), parsed.database
    if kind not in ("sqlite", "postgresql") or not name or name == ":memory:":
        raise StoreError(f"{shown(url)!r} is no address of a store that is kept. Write it as {EXAMPLES}.")
    return parsed.set(drivername="postgresql+psycopg") if kind == "postgresql" else parsed


def _on_sqlite(address: URL) -> Engine:
    Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_on_sqlite)
    return engine


def _on_postgresql(address: URL) -> Engine:
    own = address.query.get("options", ())
    options = " ".join([*([own] if isinstance(own, str) else own), f"-c lock_timeout={BUSY_SECONDS}s -c timezone=UTC"])
    engine = create_engine(address, pool_pre_ping=True, connect_args={"connect_timeout": 10, "options": options})
    event.listen(engine, "begin", _begin_on_postgresql)
    return engine


def _hint(what: str) -> str:
    if "not a database" in what:
        return "The file is something else: name another file in DASHBOARD_STORE_URL, or move that one away."
    if "locked" in what or "lock timeout" in what:
        return f"Another process has been writing for {BUSY_SECONDS} seconds: try again."
    if "connection" in what or "server" in what:
        return "Check that the server runs, and name, password and database in DASHBOARD_STORE_URL."
    return "Check that the folder exists and may be written, or name another file in DASHBOARD_STORE_URL."


def _set_up_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    """Leave transactions to `_begin_on_sqlite`, since Python's driver would begin late; set what SQLite forgets."""
    connection.isolation_level = None
    for pragma in (f"busy_timeout = {BUSY_SECONDS * 1000}", "foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin_on_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _begin_on_postgresql(connection: Connection) -> None:
    if _writes(connection):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("dashboard_writes"))


def _bring_up_to_date(engine: Engine) -> None:
    """Take the steps that are missing, while no other process does."""
    with reading(engine) as connection:
        version = migrations.version_of(connection)
    if not migrations.is_known(version):
        raise StoreError(
            f"The store at {engine.url.render_as_string(hide_password=True)} is of version {version}, made by a newer "
            "version of this program: update the program, or name another store in DASHBOARD_STORE_URL."
        )
    if version != migrations.head():
        with writing(engine) as connection:
            migrations.upgrade(connection)
