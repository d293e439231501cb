"""A URL in, an engine out whose file exists, is in WAL mode and has the tables; or a StoreError with a hint."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc
from sqlalchemy.engine import make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from dashboard.errors import StoreError
from dashboard.store.tables import SCHEMA_VERSION, metadata

BUSY_SECONDS = 30


def open_engine(url: str) -> Engine:
    """An engine on the SQLite file of `url`; the file, its folder and its tables are made on first use."""
    path = _path(url)
    with plain_errors(url):
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
        event.listen(engine, "connect", _set_up_connection)
        event.listen(engine, "begin", _begin)
        with writing(engine) as connection:
            _make_tables(connection, url)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that holds the only right to write from its beginning, so that what it reads stays true."""
    with engine.connect().execution_options(dashboard_begin="BEGIN IMMEDIATE") as connection, connection.begin():
        yield connection


@contextmanager
def plain_errors(url: str) -> Iterator[None]:
    """Turn what SQLite and the file system say into a StoreError with a hint."""
    try:
        yield
    except (exc.DatabaseError, OSError) as error:
        what = str(getattr(error, "orig", None) or error)
        raise StoreError(f"The store at {url} cannot be used: {what}. {_hint(what)}") from error


def _path(url: str) -> Path:
    try:
        parsed = make_url(url)
    except exc.ArgumentError as error:
        raise StoreError(f"{url!r} is no address of a store. Write it as sqlite:///folder/file.sqlite.") from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise StoreError(f"The store has to be an SQLite file, not {url!r}. Write sqlite:///folder/file.sqlite.")
    return Path(parsed.database)


def _hint(what: str) -> str:
    if "not a database" in what:
        return "The file is something else: name another file in DASHBOARD_STORE_URL, or move that one away."
    if "locked" in what:
        return f"Another process has been writing for {BUSY_SECONDS} seconds: try again."
    return "Check that the folder exists and may be written, or name another file in DASHBOARD_STORE_URL."


def _set_up_connection(connection: sqlite3.Connection, _record: Any) -> None:
    """Leave transactions to `_begin`, since Python's driver would begin them late, and set what SQLite forgets."""
    connection.isolation_level = None
    for pragma in (f"busy_timeout = {BUSY_SECONDS * 1000}", "foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("dashboard_begin", "BEGIN"))


def _make_tables(connection: Connection, url: str) -> None:
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version == SCHEMA_VERSION:
        return
    if version != 0:
        raise StoreError(f"The store at {url} is of version {version}, not {SCHEMA_VERSION}. Move the file away.")
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
