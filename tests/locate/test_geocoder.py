"""geopy's real client against a real HTTP server on loopback that answers well, badly, late or not at all."""

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.errors import GeocoderError
from dashboard.locate.answers import UNKNOWN, unplaced
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geocoder import USER_AGENT, Gate, Geocoder, make_geocoder
from dashboard.settings import Settings

GOOD = {"place_id": 7, "lat": "54.68", "lon": "25.28", "display_name": "Somewhere, Lithuania", "addresstype": "village"}


class Server(ThreadingHTTPServer):
    """A Nominatim that gives the same answer to everything, and remembers what it was asked."""

    daemon_threads = True
    status = 200
    body = json.dumps([GOOD])
    delay = 0.0

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[float, str, str]] = []


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        self.server.asked.append((time.monotonic(), query["q"][0], self.headers["User-Agent"]))
        time.sleep(self.server.delay)
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.body.encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def geocoder_at(server: Server, monkeypatch: pytest.MonkeyPatch, timeout: float = 5.0, pause: float = 0.0) -> Geocoder:
    monkeypatch.setattr("dashboard.locate.geocoder.TIMEOUT_S", timeout)
    domain = f"127.0.0.1:{server.server_port}"
    settings = Settings("sqlite://", geocoder="nominatim", geocoder_domain=domain, geocoder_scheme="http")
    geocoder = make_geocoder(settings, Gate(pause))
    assert geocoder is not None
    return geocoder


def test_it_is_off_by_default() -> None:
    assert make_geocoder(Settings("sqlite://")) is None


def test_an_unknown_service_is_refused_with_what_to_do() -> None:
    with pytest.raises(GeocoderError, match="set DASHBOARD_GEOCODER to nominatim"):
        make_geocoder(Settings("sqlite://", geocoder="cartographer"))


def test_a_good_answer_gives_a_position(server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    place = geocoder_at(server, monkeypatch).find(unplaced("Nowhereville", UNKNOWN), gazetteer)
    assert (place.name, place.lat, place.lon, place.level) == ("Nowhereville", 54.68, 25.28, "city")
    assert (place.gazetteer_id, place.country_iso3, place.reason) == ("nominatim-7", "LTU", "")
    assert [(query, agent) for _, query, agent in server.asked] == [("Nowhereville", USER_AGENT)]


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, "[]", "Neither the gazetteer nor nominatim knows this name"),
        (403, "Forbidden", "nominatim failed (GeocoderInsufficientPrivileges)"),
        (429, "Too many requests", "refuses more requests"),
        (500, "Oops", "nominatim failed"),
        (503, "Busy", "does not answer"),
        (200, "<html>not JSON</html>", "nominatim failed (GeocoderParseError)"),
        (200, '[{"lat": "north", "lon": "25", "display_name": "x"}]', "cannot be read"),
        (200, '[{"display_name": "x"}]', "without coordinates"),
        (200, '"a string"', "cannot be read"),
        (200, '[{"lat": "95.0", "lon": "25.0", "display_name": "x"}]', "nominatim gave"),
        (200, '[{"lat": "50.0", "lon": "725.0", "display_name": "x"}]', "out of range"),
        (200, '[{"lat": "nan", "lon": "25.0", "display_name": "x"}]', "nominatim gave"),
    ],
)
def test_a_bad_answer_leaves_the_place_unplaced_with_the_reason(
    status: int, body: str, reason: str, server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.status, server.body = status, body
    place = geocoder_at(server, monkeypatch).find(unplaced("Nowhereville", UNKNOWN), gazetteer)
    assert (place.lat, place.lon, place.level) == (None, None, None)
    assert reason in place.reason


def test_a_slow_service_is_not_waited_for(
    server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.delay = 1.0
    start = time.monotonic()
    place = geocoder_at(server, monkeypatch, timeout=0.2).find(unplaced("Nowhereville", UNKNOWN), gazetteer)
    assert time.monotonic() - start < 0.9
    assert "does not answer" in place.reason


def test_a_server_that_is_not_there_is_a_reason(
    server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    geocoder = geocoder_at(server, monkeypatch)
    server.server_close()
    assert "does not answer" in geocoder.find(unplaced("Nowhereville", UNKNOWN), gazetteer).reason


def test_after_a_refusal_the_service_is_left_alone(
    server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.status = 429
    geocoder = geocoder_at(server, monkeypatch)
    geocoder.find(unplaced("Nowhereville", UNKNOWN), gazetteer)
    server.status = 200
    assert "asked again later" in geocoder.find(unplaced("Nowhereville", UNKNOWN), gazetteer).reason
    assert len(server.asked) == 1
    geocoder.gate.rest(0.0)
    assert geocoder.find(unplaced("Nowhereville", UNKNOWN), gazetteer).lat == 54.68


def test_all_threads_together_keep_the_pause(
    server: Server, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    geocoder = geocoder_at(server, monkeypatch, pause=0.15)
    threads = [
        threading.Thread(target=geocoder.find, args=(unplaced(f"Nowhere {number}", UNKNOWN), gazetteer))
        for number in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times = sorted(at for at, _, _ in server.asked)
    assert len(times) == 4
    assert all(later - earlier >= 0.1 for earlier, later in pairwise(times))
