"""One key for all spellings of a name."""

import pytest

from dashboard.locate.fold import fold


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The N’Djaména", "ndjamena"),
        ("U.S.", "us"),
        ("N.C.", "nc"),
        ("Rzeszów-Jasionka", "rzeszow jasionka"),
        ("Łask", "lask"),
        ("Ādaži", "adazi"),
        ("İncirlik", "incirlik"),
        ("Ørland", "orland"),
        ("  Camp   H.M. Smith ", "camp hm smith"),
        ("the", "the"),
        ("...", ""),
    ],
)
def test_folding(name: str, key: str) -> None:
    assert fold(name) == key
