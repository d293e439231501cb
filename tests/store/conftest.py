from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.store import Store


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new' / 'folder' / 'store.sqlite'}"


@pytest.fixture
def fresh_store(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()
