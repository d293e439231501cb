"""The project's own data, loaded once for all tests of places."""

import pytest

from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.settings import DATA


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(DATA)
