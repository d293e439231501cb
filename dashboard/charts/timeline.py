"""The table in, a timeline with a row per deployment out: when it moves or is there, and how sure that is."""

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.marks import hover
from dashboard.charts.theme import FONT, SYMBOLS, THEMES, Theme, ThemeName, faded, hover_label
from dashboard.charts.wording import sentences, short
from dashboard.records import STATUSES, Status

MOST_ROWS = 500
ROW_HEIGHT = 40  # pixels: a line of words above the bar, so that the words fit a phone too
MILLISECONDS_A_DAY = 86_400_000
SHORTEST = 0.008  # of the whole time shown
FADES = (0.5, 0.3, 0.12)  # opacities of an open end, from the known day outwards
HOLLOW: tuple[Status, ...] = ("planned", "standby")  # not there yet: outlined, not filled


def rows_of(table: pd.DataFrame) -> pd.DataFrame:
    """The dated rows, newest first, at most `MOST_ROWS`, each with its height `y` and the days that are known."""
    dated = table[table["date"].notna() | table["date_end"].notna()]
    start, end = dated["date"].fillna(dated["date_end"]), dated["date_end"].fillna(dated["date"])
    rows = dated.assign(start=start, end=end).sort_values(["start", "deployment_id"], ascending=[False, True])
    rows = rows.head(MOST_ROWS).reset_index(drop=True)
    return rows.assign(y=-rows.index.to_numpy(float), sentence=sentences(rows), label=labels(rows))


def undated(table: pd.DataFrame) -> int:
    """How many rows have no day at all and cannot be drawn."""
    return int((table["date"].isna() & table["date_end"].isna()).sum())


def labels(rows: pd.DataFrame) -> list[str]:
    """What each row is, cut to what fits a phone, escaped because Plotly reads tags."""
    words = [short(row) for row in rows.to_dict("records")]
    return [escape(text if len(text) < 56 else text[:54].rstrip() + "…") for text in words]


def long_enough(rows: pd.DataFrame, whole: pd.Timedelta) -> pd.Series:
    """Whether a span is wider than the symbol at its start; a day among years is shown by the symbol alone."""
    return (rows["end"] - rows["start"]) > whole * SHORTEST


def bars(rows: pd.DataFrame, status: Status, colour: str) -> go.Bar:
    """The known days of one status; hollow where nobody is there yet or nothing is decided."""
    hollow = rows["is_hypothetical"] | (status in HOLLOW)
    days = (rows["end"] - rows["start"]).dt.total_seconds() * 1000 + MILLISECONDS_A_DAY
    marker = {
        "color": [faded(colour, 0.12 if empty else 0.75) for empty in hollow],
        "line": {"width": 1.6, "color": colour},
    }
    return go.Bar(
        base=rows["start"],
        x=days,
        y=rows["y"],
        orientation="h",
        width=0.26,
        marker=marker,
        hoverinfo="skip",
        name=status,
    )


def fading(rows: pd.DataFrame, reach: pd.Timedelta, theme: Theme) -> list[go.Bar]:
    """Three paler pieces beyond each end that is not said: it began earlier, or may last longer."""
    pieces = []
    for which, missing, sign in (("start", "date", -1), ("end", "date_end", 1)):
        still_open = rows[rows[missing].isna()]
        for step, opacity in enumerate(FADES):
            first = still_open[which] + sign * step * reach / len(FADES)
            colours = [faded(theme.statuses[status], opacity) for status in still_open["status"]]
            length = [sign * reach / pd.Timedelta(milliseconds=1) / len(FADES)] * len(still_open)
            look = {"color": colours, "line": {"width": 0}}
            pieces.append(
                go.Bar(
                    base=first, x=length, y=still_open["y"], orientation="h", width=0.22, marker=look, hoverinfo="skip"
                )
            )
    return [piece for piece in pieces if len(piece.y)]


def symbols(rows: pd.DataFrame, theme: Theme) -> go.Scatter:
    """The status symbol at the first known day: what takes the click, and what is seen of a single day among years."""
    hollow = rows["is_hypothetical"]
    shapes = [SYMBOLS[s] + ("-open" if h else "") for s, h in zip(rows["status"], hollow, strict=True)]
    colours = [theme.statuses[status] for status in rows["status"]]
    return go.Scatter(
        x=rows["start"],
        y=rows["y"],
        mode="markers",
        marker={
            "symbol": shapes,
            "size": 13,
            "color": colours,
            "opacity": 1,
            "line": {"width": 1.4, "color": theme.halo},
        },
        customdata=rows["deployment_id"].tolist(),
        hovertext=hover(rows["sentence"]),
        hoverinfo="text",
        selected={"marker": {"opacity": 1, "size": 18}},
        unselected={"marker": {"opacity": 1}},
        name="deployments",
    )


def words(rows: pd.DataFrame, theme: Theme) -> go.Scatter:
    """The label of each row at the left edge, whatever part of time is in view."""
    font = {"family": FONT, "size": 13, "color": theme.text}
    return go.Scatter(
        x=[0.0] * len(rows),
        y=rows["y"] + 0.36,
        xaxis="x2",
        mode="text",
        text=rows["label"],
        textposition="middle right",
        textfont=font,
        hoverinfo="skip",
    )


def timeline(table: pd.DataFrame, theme: ThemeName = "light", selected: str | None = None) -> go.Figure:
    """The timeline of the dated rows; a click gives the deployment's id as the point's `customdata`."""
    colours, rows = THEMES[theme], rows_of(table)
    first, last = rows["start"].min(), rows["end"].max()
    whole = max(last - first, pd.Timedelta(days=30)) if len(rows) else pd.Timedelta(days=30)
    figure = go.Figure(fading(rows, whole * 0.05, colours))
    for status in STATUSES:
        if (chosen := (rows["status"] == status) & long_enough(rows, whole)).any():
            figure.add_trace(bars(rows[chosen], status, colours.statuses[status]))
    figure.add_traces([words(rows, colours), symbols(rows, colours)])
    for y in rows.loc[rows["deployment_id"] == selected, "y"]:
        figure.add_hrect(y0=y - 0.36, y1=y + 0.58, line_width=0, fillcolor=colours.grid, layer="below")
    figure.update_layout(layout(colours, len(rows)))
    if len(rows):
        figure.update_xaxes(range=[first - whole * 0.07, last + whole * 0.07], selector={"side": "top"})
    return figure


def layout(theme: Theme, rows: int) -> dict[str, Any]:
    """Days along the top, no names at the left, and as much height as the rows need."""
    return {
        "height": ROW_HEIGHT * max(rows, 3) + 60,
        "barmode": "overlay",
        "margin": {"l": 4, "r": 4, "t": 44, "b": 8},
        "xaxis": {"type": "date", "side": "top", "gridcolor": theme.grid, "tickfont": {"size": 13}, "zeroline": False},
        "xaxis2": {"overlaying": "x", "range": [0, 1], "visible": False, "fixedrange": True},
        "yaxis": {"visible": False, "range": [0.8 - max(rows, 3), 0.9], "fixedrange": True},
        "paper_bgcolor": theme.paper,
        "plot_bgcolor": theme.paper,
        "font": {"family": FONT, "color": theme.text},
        "hoverlabel": hover_label(theme),
        "showlegend": False,
        "dragmode": "pan",
        "clickmode": "event+select",
    }
