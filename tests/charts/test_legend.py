from urllib.parse import unquote

import pytest

from dashboard.charts.legend import legend
from dashboard.charts.theme import THEMES, ThemeName


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_legend_names_every_status_in_its_colour(name: ThemeName) -> None:
    shown = unquote(legend(name))
    for status, colour in THEMES[name].statuses.items():
        assert f">{status}<" in shown
        assert colour in shown


def test_the_map_explains_width_sharing_and_precision_and_the_timeline_its_ends() -> None:
    assert "several places share one count" in legend("light")
    assert "somewhere in this country or region" in legend("light")
    assert "start or end not said" in legend("light", lines=False)
    assert "share one count" not in legend("light", lines=False)
