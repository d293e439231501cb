"""Invented deployments of every kind that a chart has to draw, as the real tables."""

import datetime as dt

import pandas as pd
import pytest

from dashboard.charts.wording import sentences
from dashboard.records import Article, Deployment, Fact, FactSpans, Level, Place, Report, Span, Status
from dashboard.table.build import deployments_table, legs_table

PLACES: dict[str, tuple[float, float, Level]] = {
    "Camp Alder": (35.1, -79.0, "base"),
    "Poland": (52.0, 19.0, "country"),
    "Germany": (51.0, 10.0, "country"),
    "Gdansk": (54.35, 18.65, "city"),
    "Tokyo": (35.7, 139.7, "city"),
    "San Diego": (32.7, -117.2, "city"),
    "Kuwait": (29.3, 47.5, "country"),
}
PUBLISHED = dt.date(2021, 5, 4)


def place(name: str) -> Place:
    """A place of the list above, or one that nobody knows."""
    if name not in PLACES:
        return Place(name, reason="not in the gazetteer")
    lat, lon, level = PLACES[name]
    return Place(name, f"test:{name}", lat, lon, level, None)


def deployment(
    name: str,
    count: int | None,
    origins: tuple[str, ...],
    destinations: tuple[str, ...],
    status: Status,
    days: tuple[dt.date | None, dt.date | None] = (PUBLISHED, PUBLISHED),
    force: str = "Ruritania",
    hypothetical: bool = False,
    approximate: bool = False,
) -> Deployment:
    """A deployment with one report, its sentence made of its name."""
    evidence = f"{name}: {count} soldiers."
    fact = Fact(
        "article",
        force,
        count,
        count,
        count,
        approximate,
        origins,
        destinations,
        status,
        hypothetical,
        *days,
        None,
        (evidence,),
        (Span(0, len(evidence)),),
        FactSpans(Span(0, 1)),
        "test",
        0.9,
    )
    starts, ends = tuple(map(place, origins)), tuple(map(place, destinations))
    return Deployment(
        name,
        force,
        count,
        None if approximate else count,
        None if approximate else count,
        approximate,
        origins,
        destinations,
        starts,
        ends,
        status,
        hypothetical,
        *days,
        None,
        0.9,
        reports=(Report(fact, PUBLISHED, starts, ends),),
    )


def day(month: int, number: int) -> dt.date:
    return dt.date(2021, month, number)


DEPLOYMENTS = (
    deployment("one-way", 1_700, ("Camp Alder",), ("Poland",), "deployed"),
    deployment("shared", 2_000, ("Camp Alder",), ("Germany", "Poland"), "planned", (day(5, 1), day(5, 9))),
    deployment("pacific", 60_000, ("Tokyo",), ("San Diego",), "withdrawn", (None, day(3, 31))),
    deployment("present", 13_500, (), ("Kuwait",), "stationed", approximate=True),
    deployment("in-town", 300, (), ("Gdansk",), "stationed", (day(1, 1), None)),
    deployment("on-call", None, (), ("Kuwait",), "standby", (None, None), hypothetical=True),
    deployment("nowhere", 40, (), ("Nowhere Hills",), "deployed"),
)
ARTICLE = Article("article", "text", PUBLISHED, "A title", "A paper")


@pytest.fixture
def table() -> pd.DataFrame:
    return deployments_table(DEPLOYMENTS, [ARTICLE])


@pytest.fixture
def legs(table: pd.DataFrame) -> pd.DataFrame:
    said = dict(zip(table["deployment_id"], sentences(table), strict=True))
    frame = legs_table(DEPLOYMENTS)
    return frame.assign(sentence=frame["deployment_id"].map(said))
