"""Facts and deployments in, plain dicts out, with the keys that the command line prints."""

import datetime as dt
from dataclasses import asdict
from typing import Any

from dashboard.geocode.lookup import Lookup
from dashboard.records import Deployment, Fact, FactSpans, Report, Span

Json = dict[str, Any]


def fact_json(fact: Fact) -> Json:
    """One fact as `python -m dashboard extract` prints it: dates ISO, spans as `[start, end]`."""
    return {
        "article_id": fact.article_id,
        **_slots(fact),
        "evidence": list(fact.evidence),
        "evidence_spans": [_span(span) for span in fact.evidence_spans],
        "rule": fact.rule,
        "confidence": fact.confidence,
        "spans": _spans(fact.spans),
        "count_text": fact.count_text,
        "duration": fact.duration,
        "total_of_others": fact.total_of_others,
    }


def deployment_json(deployment: Deployment) -> Json:
    """One deployment as `python -m dashboard reconcile` prints it; its evidence is that of its first report."""
    leading = deployment.reports[0].fact
    return {
        "deployment_id": deployment.deployment_id,
        "article_id": leading.article_id,
        **_slots(deployment),
        "evidence": list(leading.evidence),
        "evidence_spans": [_span(span) for span in leading.evidence_spans],
        "rule": leading.rule,
        "confidence": deployment.confidence,
        "part_of": deployment.part_of,
        "reports": [_report(report) for report in deployment.reports],
    }


def lookup_json(lookup: Lookup) -> Json:
    """What an online service said of a name, as `python -m dashboard geocode` prints it; times ISO, in UTC."""
    return {
        "name": lookup.name,
        "service": lookup.service,
        "candidates": [asdict(each) for each in lookup.candidates],
        "reason": lookup.reason,
        "at": lookup.at.isoformat(),
        "again_at": None if lookup.again_at is None else lookup.again_at.isoformat(),
    }


def _slots(said: Fact | Deployment) -> Json:
    """The keys that a fact and a deployment share."""
    return {
        "force": said.force,
        "count": said.count,
        "count_low": said.count_low,
        "count_high": said.count_high,
        "approximate": said.approximate,
        "origins": list(said.origins),
        "destinations": list(said.destinations),
        "status": said.status,
        "hypothetical": said.hypothetical,
        "date": _day(said.date),
        "date_end": _day(said.date_end),
        "unit": said.unit,
    }


def _report(report: Report) -> Json:
    fact = report.fact
    return {
        "article_id": fact.article_id,
        "count": fact.count,
        "status": fact.status,
        "date": _day(fact.date),
        "date_end": _day(fact.date_end),
        "duration": fact.duration,
        "destinations": list(fact.destinations),
        "evidence": list(fact.evidence),
        "reason": report.reason,
    }


def _spans(spans: FactSpans) -> Json:
    return {
        "number": _span(spans.number),
        "force": _span(spans.force),
        "origins": [_span(span) for span in spans.origins],
        "destinations": [_span(span) for span in spans.destinations],
        "date": _span(spans.date),
        "trigger": _span(spans.trigger),
        "unit": _span(spans.unit),
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()
