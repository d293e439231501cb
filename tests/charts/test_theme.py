import itertools
import re
import tomllib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from dashboard.charts.theme import DASHES, MEANINGS, SYMBOLS, THEMES, Theme, ThemeName, faded
from dashboard.records import STATUSES

ROOT = Path(__file__).parents[2]
# What the colour-blind see of linear red, green and blue (Machado, Oliveira and Fernandes 2009).
EYES = {
    "usual": np.eye(3),
    "no red": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "no green": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    "no blue": np.array([[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
}
LEAST_DIFFERENCE = 20  # in CIELAB; two colours side by side are told apart from about 10


def linear(colour: str) -> NDArray[np.float64]:
    value = np.array([int(colour[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((float(linear(each) @ [0.2126, 0.7152, 0.0722]) for each in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lab(colour: NDArray[np.float64]) -> NDArray[np.float64]:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(np.maximum(to_xyz @ np.clip(colour, 0, 1) / [0.9505, 1, 1.089], 1e-6))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_stand_out_from_land_water_and_page(theme: Theme) -> None:
    assert set(theme.statuses) == set(STATUSES)
    weak = [
        (status, ground)
        for status, colour in theme.statuses.items()
        for ground in (theme.land, theme.water, theme.paper)
        if contrast(colour, ground) < 3
    ]
    assert not weak


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_on_charts_can_be_read(theme: Theme) -> None:
    assert contrast(theme.text, theme.paper) >= 4.5
    assert contrast(theme.muted, theme.paper) >= 4.5


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_statuses_differ_for_every_eye(theme: Theme, eyes: str) -> None:
    seen = {status: lab(EYES[eyes] @ linear(colour)) for status, colour in theme.statuses.items()}
    alike = [
        pair
        for pair in itertools.combinations(seen, 2)
        if np.linalg.norm(seen[pair[0]] - seen[pair[1]]) < LEAST_DIFFERENCE
    ]
    assert not alike


def test_status_is_never_told_by_colour_alone() -> None:
    assert set(DASHES) == set(SYMBOLS) == set(MEANINGS) == set(STATUSES)
    assert len(set(SYMBOLS.values())) == len(STATUSES)


def test_colours_are_in_the_theme_file_and_nowhere_else_in_the_charts() -> None:
    folder = ROOT / "dashboard" / "charts"
    coloured = [path.name for path in folder.glob("*.py") if re.search(r"#[0-9A-Fa-f]{6}", path.read_text("utf-8"))]
    assert coloured == ["theme.py"]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_page_has_the_ground_and_contrast_of_the_charts(name: ThemeName) -> None:
    page = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"][name]
    assert page["backgroundColor"] == THEMES[name].paper
    for ground in (page["backgroundColor"], page["secondaryBackgroundColor"], page["sidebar"]["backgroundColor"]):
        assert contrast(page["textColor"], ground) >= 4.5
        assert contrast(page["linkColor"], ground) >= 4.5
    assert contrast(page["primaryColor"], "#FFFFFF") >= 4.5  # the words on its buttons and chips are white


def test_faded_keeps_the_colour() -> None:
    assert faded("#102030", 0.5) == "rgba(16,32,48,0.5)"
