"""A fresh store for every test: `url` on SQLite and on PostgreSQL, `file_url` on SQLite alone."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from dashboard.store import Store
from tests.store import postgres

numbers = itertools.count(1)


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new' / 'folder' / 'store.sqlite'}"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    programs = postgres.folder_of_programs()
    if programs is None:
        if os.environ.get("REQUIRE_POSTGRES"):
            pytest.fail(postgres.MISSING)
        pytest.skip(postgres.MISSING)
    with postgres.serving(programs) as address:
        yield address


@pytest.fixture
def server_url(server: str) -> str:
    name = f"test_{next(numbers)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"{server}/postgres?options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("file_url" if request.param == "sqlite" else "server_url"))


@pytest.fixture
def fresh_store(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()


@pytest.fixture
def file_store(file_url: str) -> Iterator[Store]:
    store = Store(file_url)
    yield store
    store.close()
