"""A store in, one SQLite file with all of it out, and back: whichever database the store is in.

An SQLite store is copied by SQLite itself while others write; of PostgreSQL the rows are copied as they are at one
moment. The file is a store, too: DASHBOARD_STORE_URL may name it.
"""

import datetime as dt
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, delete, insert, select, update

from dashboard.errors import StoreError
from dashboard.store import tables
from dashboard.store.engine import Database, plain_errors
from dashboard.store.write import note_change

ROWS_AT_ONCE = 5_000


def back_up(url: str, file: Path) -> None:
    """Write the whole store to a file that is not there yet; it appears whole or not at all."""
    if file.exists():
        raise StoreError(f"{file} is there already: name a file that is not.")
    database = Database(url)
    try:
        with plain_errors(f"sqlite:///{file}"), TemporaryDirectory(dir=_folder(file), prefix="backup-") as folder:
            copy = Path(folder) / "copy.sqlite"
            if database.engine.dialect.name == "sqlite":
                _copy_file(Path(str(database.engine.url.database)), copy)
            else:
                _copy_rows(database, copy)
            os.replace(copy, file)  # noqa: PTH105
    finally:
        database.engine.dispose()


def restore(url: str, file: Path) -> Path | None:
    """Put what is in the file in the place of all that is in the store, at once.

    What the store held is backed up before: gives the file, None where the store held no article. The file itself
    stays as it is, though it may be of an older version. Raises StoreError, and changes nothing, if it is no backup.
    """
    if not file.is_file():
        raise StoreError(f"There is no file {file}.")
    with TemporaryDirectory(prefix="restore-") as folder:
        copy = Path(folder) / "copy.sqlite"
        with plain_errors(f"sqlite:///{file}"):
            _copy_file(file, copy)
        saved = _save(url, file)
        source, target = Database(f"sqlite:///{copy}"), Database(url)
        try:
            source.read(lambda old: target.write(lambda new: _replace_rows(old, new)))
        finally:
            source.engine.dispose()
            target.engine.dispose()
    return saved


def _save(url: str, beside: Path) -> Path | None:
    """A backup of what the store holds, beside the file that takes its place."""
    database = Database(url)
    held = database.read(lambda connection: connection.scalar(select(tables.articles.c.article_id).limit(1)))
    database.engine.dispose()
    if held is None:
        return None
    file = beside.with_name(f"before-restore-{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S-%f}.sqlite")
    back_up(url, file)
    return file


def _copy_file(source: Path, target: Path) -> None:
    """A copy by SQLite's own means, whole though others write; refused where the file is damaged or no store."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        try:
            old.backup(new)
            sound = new.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            is_store = new.execute("SELECT 1 FROM sqlite_master WHERE name = 'articles'").fetchone() is not None
        except sqlite3.DatabaseError:
            sound = is_store = False
        if not sound or not is_store:
            raise StoreError(f"{source} is damaged, or no backup of a store: nothing was changed.")
        new.execute("PRAGMA journal_mode = DELETE")  # one file, without a second one beside it


def _copy_rows(database: Database, file: Path) -> None:
    target = Database(f"sqlite:///{file}")
    try:
        database.read(lambda old: target.write(lambda new: _replace_rows(old, new)))
    finally:
        target.engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _replace_rows(source: Connection, target: Connection) -> None:
    """All rows of one store in the place of all rows of another; whoever keeps a copy sees that it is old."""
    counter = tables.state.c.number
    before = target.scalar(select(counter)) or 0
    for table in reversed(tables.metadata.sorted_tables):
        target.execute(delete(table))
    for table in tables.metadata.sorted_tables:
        for rows in source.execute(select(table)).partitions(ROWS_AT_ONCE):
            target.execute(insert(table), [dict(row._mapping) for row in rows])
    target.execute(update(tables.state).where(counter < before).values(number=before))
    note_change(target)


def _folder(file: Path) -> Path:
    folder = file.absolute().parent
    folder.mkdir(parents=True, exist_ok=True)
    return folder
