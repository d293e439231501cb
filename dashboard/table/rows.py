"""One deployment or report in, the values of one table row out, by column name."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from dashboard.records import Article, Deployment, Fact, Place, Report
from dashboard.table.doubt import date_precision, what_to_review

NAME_SEPARATOR = "; "
SENTENCE_SEPARATOR = " … "
NO_PLACE = Place(name="")
Row = dict[str, Any]
Articles = Mapping[str, Article]


def deployment_row(deployment: Deployment, articles: Articles) -> Row:
    """The row of one deployment; evidence, address and publication day are those of its first report."""
    leading = deployment.reports[0]
    return {
        **_slots(deployment),
        **_point("origin", _first_resolved(deployment.origin_places)),
        **_point("destination", _first_resolved(deployment.destination_places)),
        "part_of": deployment.part_of,
        "reports": len(deployment.reports),
        "sources": NAME_SEPARATOR.join(_publishers(deployment, articles)),
        "evidence": SENTENCE_SEPARATOR.join(leading.fact.evidence),
        "source_url": _of_article(articles, leading, "source_url"),
        "published": leading.published,
        "confidence": deployment.confidence,
        "rule": leading.fact.rule,
        "review": what_to_review(deployment),
        "deployment_id": deployment.deployment_id,
    }


def report_row(report: Report, deployment: Deployment, articles: Articles) -> Row:
    """The row of one report, with its own figure."""
    fact = report.fact
    return {
        **_slots(fact),
        "report_id": report.report_id,
        "deployment_id": deployment.deployment_id,
        "article_id": fact.article_id,
        "count_text": fact.count_text,
        "is_total": fact.total_of_others,
        "title": _of_article(articles, report, "title"),
        "publisher": _of_article(articles, report, "publisher"),
        "published": report.published,
        "source_url": _of_article(articles, report, "source_url"),
        "evidence": SENTENCE_SEPARATOR.join(fact.evidence),
        "confidence": fact.confidence,
        "rule": fact.rule,
        "reason": report.reason,
    }


def leg_rows(deployment: Deployment) -> Iterator[Row]:
    """One row per pair of origin and destination; a side without places counts as one nameless place."""
    legs = list(product(deployment.origin_places or (NO_PLACE,), deployment.destination_places or (NO_PLACE,)))
    for origin, destination in legs:
        yield {
            **_slots(deployment),
            **_point("origin", origin),
            **_point("destination", destination),
            "deployment_id": deployment.deployment_id,
            "origin": origin.name,
            "destination": destination.name,
            "shares": len(legs),
        }


def _slots(said: Deployment | Fact) -> Row:
    """The columns that a deployment and a fact share."""
    return {
        "origin": NAME_SEPARATOR.join(said.origins),
        "destination": NAME_SEPARATOR.join(said.destinations),
        "count": said.count,
        "count_low": said.count_low,
        "count_high": said.count_high,
        "is_approximate": said.approximate,
        "date": said.date,
        "date_end": said.date_end,
        "date_precision": date_precision(said.date, said.date_end),
        "force": said.force,
        "unit": said.unit,
        "status": said.status,
        "is_hypothetical": said.hypothetical,
    }


def _point(whose: str, place: Place) -> Row:
    return {
        f"{whose}_lat": place.lat,
        f"{whose}_lon": place.lon,
        f"{whose}_level": place.level if place.lat is not None else None,
        f"{whose}_gazetteer_id": place.gazetteer_id,
    }


def _first_resolved(places: tuple[Place, ...]) -> Place:
    return next((place for place in places if place.lat is not None), NO_PLACE)


def _publishers(deployment: Deployment, articles: Articles) -> list[str]:
    names = (_of_article(articles, report, "publisher") for report in deployment.reports)
    return list(dict.fromkeys(name for name in names if name))


def _of_article(articles: Articles, report: Report, field: str) -> str:
    article = articles.get(report.fact.article_id)
    return "" if article is None else str(getattr(article, field))
