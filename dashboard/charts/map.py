"""Legs in, the map of movements (arcs) and presences (discs) out. The same legs always give the same figure."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.marks import (
    ENDS,
    PASSIVE,
    SHARED_WIDTH,
    alike,
    arc_lines,
    arrowheads,
    centres,
    click_marks,
    click_points,
    crisp_discs,
    diameter,
    is_coarse,
    line,
    set_apart,
    soft_discs,
    width_of,
)
from dashboard.charts.theme import FONT, THEMES, Theme, ThemeName, hover_label

MOST_LEGS = 500  # beyond some hundreds of arcs a map cannot be read, long before it is slow

LIFT = 2.0

# Part of the world: latitude and longitude of its centre, and how much larger than the whole world it is drawn.
VIEWS: dict[str, tuple[float, float, float]] = {
    "World": (18, 15, 1.0),
    "Europe": (51, 18, 5.0),
    "Middle East": (31, 48, 5.0),
    "Africa": (4, 20, 2.6),
    "Asia and Pacific": (18, 115, 2.3),
    "Americas": (14, -85, 2.0),
}


def arcs_of(legs: pd.DataFrame) -> pd.DataFrame:
    """The legs with both ends placed and apart, each with the `width` and the `lift` of its line."""
    known = legs[["origin_lat", "destination_lat"]].notna().all(axis=1)
    moves = (legs["origin_lat"] != legs["destination_lat"]) | (legs["origin_lon"] != legs["destination_lon"])
    arcs = legs[known & moves]
    width = arcs["count"].map(width_of, na_action=None).astype(float)
    return arcs.assign(width=width.where(arcs["shares"] == 1, width.clip(lower=SHARED_WIDTH)), lift=lifts(arcs))


def lifts(arcs: pd.DataFrame) -> pd.Series:
    """Degrees by which arcs between the same two places are moved aside: 0, 2, -2, 4 ... in their order."""
    order = arcs.groupby(list(ENDS)).cumcount()
    return LIFT * ((order + 1) // 2) * (1 - 2 * (order % 2 == 0))


def stocks_of(legs: pd.DataFrame) -> pd.DataFrame:
    """The other placed legs as discs: at the destination, or at the place left where no destination is placed."""
    rest = legs.drop(arcs_of(legs).index)
    at = rest["destination_lat"].notna()
    stocks = rest.assign(
        lat=rest["destination_lat"].where(at, rest["origin_lat"]),
        lon=rest["destination_lon"].where(at, rest["origin_lon"]),
        coarse=is_coarse(rest["destination_level"].where(at, rest["origin_level"])),
        size=diameter(rest["count"]),
    )
    placed = stocks[stocks["lat"].notna()].drop_duplicates(["deployment_id", "lat", "lon"])
    return set_apart(placed.sort_values(["size", "deployment_id"], ascending=[False, True]))


def ends_of(arcs: pd.DataFrame) -> pd.DataFrame:
    """Both ends of every arc as small discs; one disc where several arcs of a status meet."""
    frames = [
        pd.DataFrame(
            {
                "lat": arcs[f"{end}_lat"],
                "lon": arcs[f"{end}_lon"],
                "status": arcs["status"],
                "coarse": is_coarse(arcs[f"{end}_level"]),
                "size": size,
            }
        )
        for end, size in (("origin", 5.0), ("destination", 8.0))
    ]
    return pd.concat(frames).drop_duplicates(["lat", "lon", "status"])


def geo(theme: Theme, view: str, narrow: bool) -> dict[str, object]:
    """The base map: land, coasts and borders from the app's own files, never fitted to the data."""
    lat, lon, scale = VIEWS[view]
    return {
        "projection": {"type": "natural earth", "scale": scale, "rotation": {"lon": lon}},
        "center": {"lat": lat, "lon": lon},
        "lataxis": {"range": [-56, 82]},
        "lonaxis": {"range": [lon - 90, lon + 90] if narrow else [lon - 180, lon + 180]},
        "resolution": 110 if view == "World" else 50,
        "fitbounds": False,
        "showframe": False,
        "bgcolor": theme.water,
        "showland": True,
        "landcolor": theme.land,
        "showcoastlines": True,
        "coastlinecolor": theme.coast,
        "coastlinewidth": 0.7,
        "showcountries": True,
        "countrycolor": theme.border,
        "countrywidth": 0.7,
    }


def deployment_map(
    legs: pd.DataFrame,
    theme: ThemeName = "light",
    selected: str | None = None,
    view: str = "World",
    narrow: bool = False,
) -> go.Figure:
    """The map of at most `MOST_LEGS` legs, those with most people; `legs` has a `sentence` for the hover.

    A click gives the deployment's id as the point's `customdata`. `selected` is drawn with a dark outline.
    `narrow` shows half of the globe at a time, the rest by dragging: the whole would be too small for a phone.
    """
    colours = THEMES[theme]
    by = ["count", "deployment_id", "origin", "destination"]
    legs = legs.sort_values(by, ascending=[False, True, True, True]).head(MOST_LEGS).reset_index(drop=True)
    arcs, stocks = arcs_of(legs), stocks_of(legs)
    ends = pd.concat([ends_of(arcs), stocks], ignore_index=True)
    figure = go.Figure()
    figure.add_trace(soft_discs(ends[ends["coarse"].astype(bool)], colours))
    figure.add_traces(highlight(arcs, stocks, selected, colours))
    figure.add_traces(list(arc_lines(arcs, colours)))
    figure.add_traces(list(arrowheads(arcs, colours, VIEWS[view][2])))
    figure.add_trace(crisp_discs(ends[~ends["coarse"].astype(bool)], colours))
    figure.add_trace(centres(stocks, colours))
    figure.add_trace(click_marks(click_points(arcs, stocks), colours))
    figure.update_layout(
        geo=geo(colours, view, narrow),
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor=colours.water,
        font={"family": FONT, "color": colours.text},
        hoverlabel=hover_label(colours),
        showlegend=False,
        dragmode="pan",
        clickmode="event+select",
    )
    return figure


def highlight(arcs: pd.DataFrame, stocks: pd.DataFrame, selected: str | None, theme: Theme) -> list[go.Scattergeo]:
    """A dark band under the arcs and a ring round the discs of the selected deployment."""
    chosen_arcs, chosen = arcs[arcs["deployment_id"] == selected], stocks[stocks["deployment_id"] == selected]
    bands = [line(group, theme.selected, width + 5, "solid") for (width,), group in alike(chosen_arcs, "width")]
    ring = {"size": (chosen["size"] + 14).tolist(), "color": "rgba(0,0,0,0)", "opacity": 1}
    ring["line"] = {"width": 3, "color": theme.selected}
    rings = go.Scattergeo(lat=chosen["lat"], lon=chosen["lon"], mode="markers", marker=ring, **PASSIVE)
    return [*bands, rings] if len(chosen) else bands
