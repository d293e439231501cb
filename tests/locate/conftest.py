"""The project's own data, loaded once for all tests of places."""

from collections.abc import Iterator

import pytest

from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.settings import DATA
from tests.locate.loopback import Server, serving


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(DATA)


@pytest.fixture
def server() -> Iterator[Server]:
    """An online service on loopback."""
    with serving() as running:
        yield running
