"""A fact with its article becomes a report with places."""

import datetime as dt
import socket

import pytest

from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.report import locate_fact
from dashboard.records import Article, Fact, FactSpans, Span
from dashboard.settings import DATA

SENTENCE = "France will move 400 soldiers from Ouallam to Tripoli, the northern port, and Nowhereville."
ARTICLE = Article(
    "a1", f"{SENTENCE} Lebanon has asked for them.", dt.date(2024, 5, 2), title="French soldiers leave Niger"
)
FACT = Fact(
    article_id="a1", force="France", count=400, count_low=400, count_high=400, approximate=False, origins=("Ouallam",),
    destinations=("Tripoli", "Nowhereville"), status="planned", hypothetical=False, date=None, date_end=None, unit=None,
    evidence=(SENTENCE,), evidence_spans=(Span(0, len(SENTENCE)),), spans=FactSpans(Span(17, 20)), rule="test",
    confidence=1.0,
)  # fmt: skip


def test_places_are_parallel_to_the_names_and_follow_the_article(gazetteer: Gazetteer) -> None:
    report = locate_fact(FACT, ARTICLE, gazetteer)
    assert [place.name for place in report.origin_places] == ["Ouallam"]
    assert [place.name for place in report.destination_places] == ["Tripoli", "Nowhereville"]
    assert report.origin_places[0].country_iso3 == "NER"
    assert report.destination_places[1].lat is None
    assert report.destination_places[1].reason
    assert (report.fact, report.published, report.reason) == (FACT, ARTICLE.published, "")


def test_no_socket_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    report = locate_fact(FACT, ARTICLE, load_gazetteer(DATA))
    assert report.destination_places[1].lat is None
