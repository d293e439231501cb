"""Articles, facts and reports made by hand, so that each layer is tested without the ones before it."""

import datetime as dt
from dataclasses import replace
from typing import Any

from dashboard.records import Article, Deployment, Fact, FactSpans, Place, PlaceCandidate, Rejection, Report, Span

POLAND = Place("Poland", "country-pol", 52.0, 19.0, "country", "POL")
RZESZOW = Place("Rzeszow", "city-rzeszow", 50.04, 22.0, "city", "POL")
GERMANY = Place("Germany", "country-deu", 51.0, 10.0, "country", "DEU")
ROMANIA = Place("Romania", "country-rou", 46.0, 25.0, "country", "ROU")
UKRAINE = Place("Ukraine", "country-ukr", 49.0, 32.0, "country", "UKR")
BORDER = Place("Ukraine's border", "country-ukr", 49.0, 32.0, "region", "UKR")
FORT_BRAGG = Place("Fort Bragg", "base-bragg", 35.14, -79.0, "base", "USA")
NORTH_CAROLINA = Place("North Carolina", "region-nc", 35.5, -79.4, "region", "USA")
NOWHERE = Place("Camp Unheard-of", reason="no such name in the gazetteer")
PARIS = Place(
    "Paris",
    "city-paris",
    48.85,
    2.35,
    "city",
    "FRA",
    (
        PlaceCandidate("city-paris", "Paris", 48.85, 2.35, "city", "FRA", 0.9),
        PlaceCandidate("city-paris-tx", "Paris", 33.66, -95.56, "city", "USA", 0.1),
    ),
)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def article(
    article_id: str = "a1", published: str = "2022-02-02", text: str = "1,700 to Poland.", **other: str
) -> Article:
    return Article(article_id, text, day(published), **other)


def report(
    article_id: str = "a1",
    count: int | None = 1700,
    destinations: tuple[Place, ...] = (POLAND,),
    origins: tuple[Place, ...] = (),
    published: str = "2022-02-02",
    said: str = "",
    at: int = 0,
    **slots: Any,
) -> Report:
    """A report of an exact number, planned for the day of publication; `at` tells facts of one article apart."""
    number = "thousands" if count is None else f"{count:,}"
    sentence = said or f"The country sends {number} soldiers."
    start = sentence.index(number) + at
    bounds = (2000, None) if count is None else (count, count)
    fact = Fact(
        article_id=article_id,
        force="United States",
        count=count,
        count_low=bounds[0],
        count_high=bounds[1],
        approximate=False,
        origins=tuple(place.name for place in origins),
        destinations=tuple(place.name for place in destinations),
        status="planned",
        hypothetical=False,
        date=day(published),
        date_end=day(published),
        unit=None,
        evidence=(sentence,),
        evidence_spans=(Span(at, at + len(sentence)),),
        spans=FactSpans(
            Span(start, start + len(number)), None, (None,) * len(origins), (Span(0, 1),) * len(destinations)
        ),
        rule="by-hand",
        confidence=0.9,
        count_text=number,
    )
    return Report(replace(fact, **slots), day(published), origins, destinations)


def deployment(deployment_id: str = "d1", of: Report | None = None, **slots: Any) -> Deployment:
    """A deployment with one report, whose slots it takes."""
    only = of or report()
    fact = only.fact
    made = Deployment(
        deployment_id,
        fact.force,
        fact.count,
        fact.count_low,
        fact.count_high,
        fact.approximate,
        fact.origins,
        fact.destinations,
        only.origin_places,
        only.destination_places,
        fact.status,
        fact.hypothetical,
        fact.date,
        fact.date_end,
        fact.unit,
        fact.confidence,
        None,
        (replace(only, reason="the only report of it"),),
    )
    return replace(made, **slots)


def rejection(article_id: str = "a1", text: str = "three brigades") -> Rejection:
    return Rejection(article_id, Span(3, 3 + len(text)), text, "a unit without a number of people")
