"""A theme in, the legend of map and timeline out, as HTML that wraps on a phone."""

from urllib.parse import quote

from dashboard.charts.marks import WIDTHS
from dashboard.charts.theme import DASHES, MEANINGS, THEMES, Theme, ThemeName
from dashboard.records import STATUSES, Status

# The lengths of dash and gap in pixels that Plotly draws for a line of width 2.
DASH_LENGTHS = {"solid": "none", "dash": "9 6", "dot": "2 4", "longdashdot": "12 5 2 5"}
SHAPES: dict[Status, str] = {
    "planned": "M17 2 L22 7 L17 12 L12 7 Z",
    "standby": "M13 3 H21 V11 H13 Z",
    "deployed": "M17 2 L22 11 H12 Z",
    "stationed": "M17 3 A4 4 0 1 1 16.9 3 Z",
    "withdrawn": "M13 3 L21 11 M21 3 L13 11",
}


def legend(theme: ThemeName, lines: bool = True) -> str:
    """One entry per status and, with `lines`, what widths, double lines and discs mean."""
    colours = THEMES[theme]
    entries = [status_entry(status, colours, lines) for status in STATUSES]
    return (
        "<div style='display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:.88rem'>"
        + "".join(entries + (map_entries(colours) if lines else time_entries(colours)))
        + "</div>"
    )


def entry(drawing: str, words: str, title: str = "", width: int = 34) -> str:
    """One small drawing with its words."""
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='14'>{drawing}</svg>"
    picture = f"<img alt='' width='{width}' height='14' src=\"data:image/svg+xml,{quote(svg)}\">"  # st.html drops <svg>
    return f"<span title='{title}' style='display:inline-flex;align-items:center;gap:.35rem'>{picture}{words}</span>"


def status_entry(status: Status, theme: Theme, lines: bool) -> str:
    """The dash, the symbol and the colour of one status."""
    colour = theme.statuses[status]
    dash = DASH_LENGTHS[DASHES[status]]
    way = f"<path d='M0 7 H34' stroke='{colour}' stroke-width='2' stroke-dasharray='{dash}'/>" if lines else ""
    shape = f"<path d='{SHAPES[status]}' fill='{colour}' stroke='{colour}' stroke-width='1.5'/>"
    return entry(way + shape, status, MEANINGS[status])


def map_entries(theme: Theme) -> list[str]:
    """Widths, shared counts, and discs for places known well or roughly."""
    thin, thick = WIDTHS[0][1], WIDTHS[-1][1]
    grey = theme.muted
    strokes = ((0, thin), (18, thick))
    widths = "".join(f"<path d='M{x} 7 h16' stroke='{grey}' stroke-width='{width}'/>" for x, width in strokes)
    double = f"<path d='M0 5 H34 M0 9 H34' stroke='{grey}' stroke-width='1.6'/>"
    crisp = f"<circle cx='17' cy='7' r='5' fill='{grey}' fill-opacity='.45' stroke='{grey}' stroke-width='1.6'/>"
    soft = f"<circle cx='17' cy='7' r='7' fill='{grey}' fill-opacity='.3'/>"
    hollow = f"<path d='{SHAPES['planned']}' fill='none' stroke='{grey}' stroke-width='1.5'/>"
    return [
        entry(widths, f"fewer than {WIDTHS[1][0]:,} … {WIDTHS[-1][0]:,} people or more"),
        entry(double, "several places share one count"),
        entry(crisp, "at this base or city"),
        entry(soft, "somewhere in this country or region"),
        entry(hollow, "not decided"),
    ]


def time_entries(theme: Theme) -> list[str]:
    """Filled, hollow and fading spans."""
    grey = theme.muted
    fades = "".join(
        f"<rect x='{12 + 7 * i}' y='4' width='7' height='6' fill='{grey}' fill-opacity='{o}'/>"
        for i, o in enumerate((0.75, 0.4, 0.15))
    )
    hollow = f"<rect x='2' y='4' width='30' height='6' fill='none' stroke='{grey}' stroke-width='1.5'/>"
    return [entry(hollow, "not there yet, or not decided"), entry(fades, "start or end not said")]
