"""Placed legs in; the traces of the map out: arcs, arrowheads, discs, and invisible marks that take clicks."""

from collections.abc import Iterator
from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.great_circle import Degrees, along, angle_between, bearing, step
from dashboard.charts.theme import DASHES, SYMBOLS, Theme, faded
from dashboard.charts.wording import COARSE_LEVELS

# People from which a line is drawn so wide, in pixels. An unstated count is drawn as the thinnest.
WIDTHS = ((0, 1.6), (500, 2.4), (2_000, 3.4), (10_000, 5.0), (50_000, 7.5))
SHARED_WIDTH = 4.5  # a line with a light core needs this much to show it
LARGEST = 200_000  # people; larger presences get no larger disc, or Europe would be one disc
ENDS = ("origin_lat", "origin_lon", "destination_lat", "destination_lon")
ARROW_GAP = 2.5  # degrees between an arrowhead and its destination
ARROW_REACH, ARROW_OPENING = 2.6, 32  # degrees: length of a wing on the world map, angle between wing and arc
CLICK_AT = (0.1, 0.22, 0.34, 0.5, 0.62, 0.74, 0.84)  # shares of the way
BENT_POINTS = 25
# Marks that neither answer the pointer nor turn pale when another one is clicked.
PASSIVE: dict[str, Any] = {"hoverinfo": "skip", "unselected": {"marker": {"opacity": 1}}}
APART = 0.8  # degrees between discs whose places are known no better than a country


def width_of(count: Any) -> float:
    """The width in pixels of a line for so many people."""
    people = 0 if pd.isna(count) else int(count)
    return next(width for floor, width in reversed(WIDTHS) if people >= floor)


def diameter(count: "pd.Series[int]", least: float = 9, most: float = 46) -> "pd.Series[float]":
    """Diameters in pixels: the area of a disc grows with the count."""
    share = count.astype("Float64").fillna(0).clip(0, LARGEST).astype(float) / LARGEST
    return least + (most - least) * share**0.5


def hover(sentences: "pd.Series[str]") -> list[str]:
    """Sentences as hover text: escaped, because Plotly reads tags, and broken into short lines."""
    return ["<br>".join(escape(line) for line in wrap(text, 46)) for text in sentences]


def on_the_way(arcs: pd.DataFrame, share: Any) -> tuple[Degrees, Degrees]:
    """Where each arc is after `share` of its way; a row of shares gives a row of places per arc."""
    table = arcs[[*ENDS, "lift"]].to_numpy(float).T
    lat1, lon1, lat2, lon2, lift = table[:, :, None] if np.ndim(share) == 2 else table
    return along(lat1, lon1, lat2, lon2, share, lift)


def arrow_shares(arcs: pd.DataFrame) -> Degrees:
    """How far along its arc each arrowhead is: near the destination, but clear of what is drawn there."""
    lat1, lon1, lat2, lon2 = arcs[list(ENDS)].to_numpy(float).T
    length = np.maximum(angle_between(lat1, lon1, lat2, lon2), 1e-6)
    shares: Degrees = 1 - np.maximum(0.07, np.minimum(0.35, ARROW_GAP / length))
    return shares


def arrowheads(arcs: pd.DataFrame, theme: Theme, scale: float) -> Iterator[go.Scattergeo]:
    """A chevron per arc near its destination, of two short ways over the globe: right wherever the map bends.

    Plotly's arrow markers are turned as if north and east were at right angles, which is far off at the edges of a map.
    """
    shares = arrow_shares(arcs)
    lat, lon = on_the_way(arcs, shares)
    course = bearing(lat, lon, *on_the_way(arcs, shares + 0.01))
    reach = (ARROW_REACH + 0.2 * arcs["width"].to_numpy(float)) / scale
    wings = [step(lat, lon, course + turn, reach) for turn in (180 - ARROW_OPENING, 180 + ARROW_OPENING)]
    lats = np.stack([wings[0][0], lat, wings[1][0]], axis=1).round(4)
    lons = np.stack([wings[0][1], lon, wings[1][1]], axis=1).round(4)
    for (status, width), rows in alike(arcs.reset_index(drop=True), "status", "width"):
        style = {"color": theme.statuses[status], "width": min(max(2.4, width * 0.7), 3.6), "dash": "solid"}
        yield go.Scattergeo(
            lat=with_gaps(lats[rows.index]), lon=with_gaps(lons[rows.index]), mode="lines", line=style, hoverinfo="skip"
        )


def alike(arcs: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, pd.DataFrame]]:
    """The arcs that are equal in `columns`, with what they have there: those that one trace can draw."""
    yield from arcs.groupby(list(columns), sort=True)


def with_gaps(rows: Degrees) -> list[float | None]:
    """The rows one after the other, each followed by a gap that ends its line."""
    return [value for row in rows.tolist() for value in (*row, None)]


def path(arcs: pd.DataFrame) -> tuple[list[float | None], list[float | None]]:
    """Latitudes and longitudes of lines with gaps between them: Plotly bends two points to their great circle.

    Only an arc that is moved aside needs points between its ends.
    """
    lats: list[float | None] = []
    lons: list[float | None] = []
    for bent, group in arcs.groupby(arcs["lift"] != 0):
        lat, lon = on_the_way(group, np.linspace(0, 1, BENT_POINTS if bent else 2)[None, :])
        lats += with_gaps(lat.round(4))
        lons += with_gaps(lon.round(4))
    return lats, lons


def line(arcs: pd.DataFrame, colour: str, width: float, dash: str) -> go.Scattergeo:
    """Several arcs of one look as one trace, which draws far faster than a trace for each."""
    lat, lon = path(arcs)
    style = {"color": colour, "width": width, "dash": dash}
    return go.Scattergeo(lat=lat, lon=lon, mode="lines", line=style, hoverinfo="skip")


def arc_lines(arcs: pd.DataFrame, theme: Theme) -> Iterator[go.Scattergeo]:
    """Arcs by status, width and certainty. Legs that share one count are double lines: a light core on top."""
    for (status, width, guess), group in alike(arcs, "status", "width", "is_hypothetical"):
        yield line(group, faded(theme.statuses[status], 0.55 if guess else 0.9), width, DASHES[status])
    for (width,), group in alike(arcs[arcs["shares"] > 1], "width"):
        yield line(group, theme.halo, width * 0.36, "solid")


def soft_discs(ends: pd.DataFrame, theme: Theme) -> go.Scattergeo:
    """Large pale discs without an edge: somewhere in here."""
    colours = [faded(theme.statuses[status], 0.24) for status in ends["status"]]
    marker = {"size": (ends["size"] + 10).tolist(), "color": colours, "opacity": 1, "line": {"width": 0}}
    return go.Scattergeo(lat=ends["lat"], lon=ends["lon"], mode="markers", marker=marker, **PASSIVE)


def crisp_discs(ends: pd.DataFrame, theme: Theme) -> go.Scattergeo:
    """Discs with an edge: at this base or city."""
    colours = [theme.statuses[status] for status in ends["status"]]
    fills = [faded(colour, 0.45) for colour in colours]
    marker = {"size": ends["size"].tolist(), "color": fills, "opacity": 1, "line": {"width": 1.6, "color": colours}}
    return go.Scattergeo(lat=ends["lat"], lon=ends["lon"], mode="markers", marker=marker, **PASSIVE)


def centres(stocks: pd.DataFrame, theme: Theme) -> go.Scattergeo:
    """The status symbol in the middle of a presence, hollow where it is not decided."""
    symbols = [
        SYMBOLS[status] + ("-open" if guess else "")
        for status, guess in zip(stocks["status"], stocks["is_hypothetical"], strict=True)
    ]
    colours = [theme.statuses[status] for status in stocks["status"]]
    edge = {
        "width": 1,
        "color": [c if g else theme.halo for c, g in zip(colours, stocks["is_hypothetical"], strict=True)],
    }
    marker = {"size": 9, "symbol": symbols, "color": colours, "opacity": 1, "line": edge}
    return go.Scattergeo(lat=stocks["lat"], lon=stocks["lon"], mode="markers", marker=marker, **PASSIVE)


def click_points(arcs: pd.DataFrame, stocks: pd.DataFrame) -> pd.DataFrame:
    """Where a click or a pointer finds a deployment: along every arc, and on every disc."""
    parts = []
    for share in (*CLICK_AT, arrow_shares(arcs)):
        lat, lon = on_the_way(arcs, share)
        parts.append(arcs[["deployment_id", "sentence"]].assign(lat=lat.round(4), lon=lon.round(4), size=14.0))
    discs = stocks[["deployment_id", "sentence", "lat", "lon"]].assign(size=stocks["size"].clip(lower=16))
    return pd.concat([*parts, discs], ignore_index=True)


def click_marks(points: pd.DataFrame, theme: Theme) -> go.Scattergeo:
    """Invisible markers that carry the deployment's id and sentence; the one that is clicked becomes a ring."""
    return go.Scattergeo(
        lat=points["lat"],
        lon=points["lon"],
        mode="markers",
        marker={"size": points["size"].tolist(), "color": theme.selected, "opacity": 0, "symbol": "circle"},
        customdata=points["deployment_id"].tolist(),
        hovertext=hover(points["sentence"]),
        hoverinfo="text",
        selected={"marker": {"opacity": 0.55}},
        unselected={"marker": {"opacity": 0}},
        name="deployments",
    )


def set_apart(stocks: pd.DataFrame) -> pd.DataFrame:
    """Discs that would hide each other moved round their common place; exact places are left where they are."""
    order = stocks.groupby(["lat", "lon"]).cumcount().where(stocks["coarse"], 0).to_numpy(float)
    radius, turn = APART * np.sqrt(order) * 1.6, order * 2.39996  # the golden angle fills a disc evenly
    return stocks.assign(
        lat=(stocks["lat"] + radius * np.sin(turn)).clip(-85, 85).round(4),
        lon=(stocks["lon"] + radius * np.cos(turn)).round(4),
    )


def is_coarse(levels: "pd.Series[str]") -> "pd.Series[bool]":
    """Whether a level is no better than a region, country or sea; an unknown level counts as coarse."""
    return levels.isin(COARSE_LEVELS) | levels.isna()
