"""Every colour, dash and symbol of the charts, for light and dark pages. Nothing is told by colour alone."""

from dataclasses import dataclass
from typing import Any, Literal

from dashboard.records import Status

ThemeName = Literal["light", "dark"]
FONT = "'Source Sans', 'Source Sans Pro', system-ui, sans-serif"

# A status keeps its dash and symbol in both themes, so that a print in black and white can still be read.
DASHES: dict[Status, str] = {
    "planned": "dash",
    "standby": "dot",
    "deployed": "solid",
    "stationed": "solid",
    "withdrawn": "longdashdot",
}
SYMBOLS: dict[Status, str] = {
    "planned": "diamond",
    "standby": "square",
    "deployed": "triangle-up",
    "stationed": "circle",
    "withdrawn": "x",
}
MEANINGS: dict[Status, str] = {
    "planned": "announced, ordered or considered",
    "standby": "on alert for a possible deployment",
    "deployed": "sent, moving or arrived",
    "stationed": "present there",
    "withdrawn": "left, leaving or ordered out",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of one page background. Status colours have a contrast of 3 or more on land and on water."""

    paper: str
    text: str
    muted: str
    grid: str
    water: str
    land: str
    coast: str
    border: str
    selected: str
    halo: str
    statuses: dict[Status, str]


THEMES: dict[ThemeName, Theme] = {
    "light": Theme(
        paper="#FFFFFF",
        text="#1B2430",
        muted="#566170",
        grid="#E3E7EC",
        water="#E6EEF4",
        land="#FBFAF6",
        coast="#9CAAB8",
        border="#CBD0D6",
        selected="#111827",
        halo="#FFFFFF",
        statuses={
            "planned": "#1F5FE0",
            "standby": "#B97000",
            "deployed": "#A5122A",
            "stationed": "#0F8A70",
            "withdrawn": "#3D3350",
        },
    ),
    "dark": Theme(
        paper="#11161D",
        text="#E8ECF1",
        muted="#A6B0BC",
        grid="#2A333E",
        water="#11161D",
        land="#26303B",
        coast="#5A6877",
        border="#3D4956",
        selected="#FFFFFF",
        halo="#11161D",
        statuses={
            "planned": "#6C93FF",
            "standby": "#FFE14D",
            "deployed": "#EE7A40",
            "stationed": "#2BD9A0",
            "withdrawn": "#C9D6E6",
        },
    ),
}


def faded(colour: str, opacity: float) -> str:
    """A `#RRGGBB` colour as `rgba(...)` with an opacity from 0 to 1."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"


def hover_label(theme: Theme) -> dict[str, Any]:
    """The look of the box that appears under the pointer."""
    return {
        "bgcolor": theme.paper,
        "bordercolor": theme.muted,
        "align": "left",
        "namelength": 0,
        "font": {"family": FONT, "size": 14, "color": theme.text},
    }
