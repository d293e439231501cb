"""The project's own words, loaded once for all tests of the extractor."""

import pytest

from dashboard.extract.lexicon import Lexicon
from dashboard.settings import DATA
from dashboard.words import load_words


@pytest.fixture(scope="session")
def words() -> Lexicon:
    return load_words(DATA)
