"""geopy's real client against a real HTTP server on loopback that answers well, badly, late or without end."""

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from dashboard.errors import GeocoderError, GeocoderRefusedError
from dashboard.locate.configure import USER_AGENT, make_geocoder
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geocoder import Geocoder
from dashboard.settings import DATA, Settings, read_settings
from tests.locate.loopback import Handler, Reply, Server, drips, floods, hangs_up, says, sends, spot

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
DEEP = "[" * 200_000


def geocoder_at(server: Server, gazetteer: Gazetteer, timeout: float = 5.0) -> Geocoder:
    made = make_geocoder(server.settings(timeout), gazetteer)
    assert made is not None
    return made


@pytest.mark.parametrize("word", ["", "0", "off", "No", " false "])
def test_it_is_off_unless_switched_on(word: str, gazetteer: Gazetteer) -> None:
    assert make_geocoder(read_settings({"DASHBOARD_GEOCODER": word}), gazetteer) is None
    assert make_geocoder(read_settings({}), gazetteer) is None


@pytest.mark.parametrize("word", ["1", "on", "yes", "True", "nominatim", "Nominatim"])
def test_switched_on_without_a_name_it_is_nominatim(word: str, gazetteer: Gazetteer) -> None:
    made = make_geocoder(read_settings({"DASHBOARD_GEOCODER": word}), gazetteer)
    assert made is not None
    assert (made.service, made.label, made.kind.__name__) == ("nominatim", "nominatim", "Nominatim")
    assert made.arguments == {"user_agent": USER_AGENT, "timeout": 10.0}


def test_any_service_takes_its_own_arguments_from_the_settings(gazetteer: Gazetteer) -> None:
    said = {"DASHBOARD_GEOCODER": "opencage", "DASHBOARD_GEOCODER_API_KEY": "s3cret", "DASHBOARD_GEOCODER_TIMEOUT": "3"}
    made = make_geocoder(read_settings(said), gazetteer)
    assert made is not None
    assert made.arguments == {"user_agent": USER_AGENT, "timeout": 3.0, "api_key": "s3cret"}
    assert "s3cret" not in repr(made) + repr(read_settings(said))


@pytest.mark.parametrize(
    ("service", "arguments", "message"),
    [
        ("cartographer", {}, "no geocoder named 'cartographer'.*nominatim, or to off"),
        ("opencage", {}, "opencage cannot be used so: .*'api_key'.*DASHBOARD_GEOCODER_API_KEY"),
        ("nominatim", {"api_key": "x"}, "nominatim takes no 'api_key', only domain, proxies, scheme"),
        ("nominatim", {"adapter_factory": "x"}, "takes no 'adapter_factory'"),
        ("nominatim", {"timeout": "soon"}, "cannot be used so: could not convert"),
        ("nominatim", {"scheme": "gopher"}, "Supported schemes"),
    ],
)
def test_wrong_settings_are_refused_with_what_to_do(
    service: str, arguments: dict[str, str], message: str, gazetteer: Gazetteer
) -> None:
    with pytest.raises(GeocoderError, match=message):
        make_geocoder(Settings("sqlite://", DATA, service, tuple(arguments.items())), gazetteer)


def test_a_good_answer_is_a_candidate(server: Server, gazetteer: Gazetteer) -> None:
    (found,) = geocoder_at(server, gazetteer).ask("Nowhereville & Söhne")
    assert (found.gazetteer_id, found.name) == ("nominatim:7", "Nowhereville, Vilnius County, Lithuania")
    assert (found.lat, found.lon, found.level, found.country_iso3, found.score) == (54.68, 25.28, "city", "LTU", 1.0)
    assert [(name, agent) for _, name, agent in server.asked] == [("Nowhereville & Söhne", USER_AGENT)]


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ({"addresstype": "country"}, "country"),
        ({"addresstype": "landuse", "class": "landuse", "type": "military"}, "base"),
        ({"addresstype": "administrative"}, "region"),
        ({"addresstype": "brewery"}, "region"),
        ({"addresstype": None}, "region"),
        ({"addresstype": ["sea"]}, "sea"),
    ],
)
def test_a_place_is_as_exact_as_the_answer_says(
    said: dict[str, object], level: str, server: Server, gazetteer: Gazetteer
) -> None:
    server.reply = says(spot(**said))
    assert [each.level for each in geocoder_at(server, gazetteer).ask("Nowhereville")] == [level]


def test_five_candidates_at_most_in_the_order_of_the_service(server: Server, gazetteer: Gazetteer) -> None:
    server.reply = says(*(spot(place_id=number) for number in range(9)))
    found = geocoder_at(server, gazetteer).ask("Nowhereville")
    assert [(each.gazetteer_id, each.score) for each in found] == [
        ("nominatim:0", 1.0), ("nominatim:1", 0.5), ("nominatim:2", 0.333), ("nominatim:3", 0.25), ("nominatim:4", 0.2),
    ]  # fmt: skip


def test_a_name_that_the_service_does_not_know_has_no_candidates(server: Server, gazetteer: Gazetteer) -> None:
    server.reply = says()
    assert geocoder_at(server, gazetteer).ask("Nowhereville") == ()


LIES = {
    "empty": ("", "cannot be read"),
    "web page": ("<html>not JSON</html>", "cannot be read"),
    "cut off": ('[{"lat": "54', "cannot be read"),
    "deep": (DEEP, "cannot be read"),
    "bytes": ("\x00\x01", "cannot be read"),
    "string": ('"a string"', "cannot be read"),
    "number": ("7", "cannot be read"),
    "list of lists": ("[[1]]", "cannot be read"),
    "error": ('{"error": {"code": 400, "message": "no"}}', "does not accept this name"),
    "words for numbers": ('[{"lat": "north", "lon": "25", "display_name": "x"}]', "cannot be read"),
    "no coordinates": ('[{"display_name": "x"}]', "without coordinates"),
    "null coordinates": ('[{"display_name": "x", "lat": null, "lon": null}]', "nominatim"),
    "no name": ('[{"lat": "50", "lon": "25"}]', "cannot be read"),
    "latitude of 95": ('[{"lat": "95.0", "lon": "25.0", "display_name": "x"}]', "nominatim"),
    "longitude of 725": ('[{"lat": "50.0", "lon": "725.0", "display_name": "x"}]', "out of range"),
    "NaN": ('[{"lat": "nan", "lon": "25.0", "display_name": "x"}]', "nominatim"),
    "infinite": ('[{"lat": 1e999, "lon": "25.0", "display_name": "x"}]', "nominatim"),
    "second is a lie": ('[{"lat": "1", "lon": "2", "display_name": "x"}, {"lat": "1"}]', "cannot be read"),
}


@pytest.mark.parametrize(("body", "reason"), LIES.values(), ids=LIES.keys())
def test_a_lie_is_an_error_in_words(body: str, reason: str, server: Server, gazetteer: Gazetteer) -> None:
    server.reply = sends(200, body)
    with pytest.raises(GeocoderError, match=reason):
        geocoder_at(server, gazetteer).ask("Nowhereville")
    assert len(server.asked) == 1


REFUSALS = {
    "401": (sends(401), r"refuses the key .*HTTP 401"),
    "403": (sends(403, "Forbidden"), r"refuses to answer \(HTTP 403\)"),
    "429": (sends(429, "Too many"), r"refuses more requests for now \(HTTP 429\)"),
    "500": (sends(500, "Oops"), r"is in trouble \(HTTP 500\)"),
    "503": (sends(503, "Busy"), r"is in trouble \(HTTP 503\)"),
    "moved": (sends(302, Location="/elsewhere"), r"points elsewhere \(HTTP 302\)"),
    "no success": (sends(204), r"failed \(HTTP 204\)"),
    "hangs up": (hangs_up, "does not answer"),
    "no HTTP": (lambda handler, _: handler.wfile.write(b"220 mail.example.org ESMTP\r\n\r\n"), "failed"),
    "too long": (floods, "cannot be read"),
}


@pytest.mark.parametrize(("reply", "reason"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_service_in_trouble_is_a_refusal_after_one_request(
    reply: Reply, reason: str, server: Server, gazetteer: Gazetteer
) -> None:
    server.reply = reply
    with pytest.raises(GeocoderRefusedError, match=reason):
        geocoder_at(server, gazetteer).ask("Nowhereville")
    assert len(server.asked) == 1


def test_a_redirect_is_not_followed_round_and_round(server: Server, gazetteer: Gazetteer) -> None:
    server.reply = sends(301, Location=f"http://{server.domain}/search?q=again")
    with pytest.raises(GeocoderRefusedError):
        geocoder_at(server, gazetteer).ask("Nowhereville")
    assert server.names == ["Nowhereville"]


@pytest.mark.parametrize(
    ("said", "seconds"), [("120", 120.0), ("-5", 0.0), ("soon", 0.0), ("", 0.0), ("Sun, 06 Nov 1994 08:49:37 GMT", 0.0)]
)
@pytest.mark.parametrize("status", [429, 503])
def test_the_rest_that_a_service_asks_for_is_told(
    status: int, said: str, seconds: float, server: Server, gazetteer: Gazetteer
) -> None:
    server.reply = sends(status, Retry_After=said)
    with pytest.raises(GeocoderRefusedError) as refusal:
        geocoder_at(server, gazetteer).ask("Nowhereville")
    assert refusal.value.rest_s == seconds


def late(handler: Handler, name: str) -> None:
    handler.server.stopped.wait(3.0)
    says(spot())(handler, name)


ENDLESS = {
    "late": late,
    "head drips": drips(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "body drips": drips(HEAD, b" "),
    "first line drips": drips(b"HTTP", b"x"),
}


@pytest.mark.parametrize("reply", ENDLESS.values(), ids=ENDLESS.keys())
def test_no_answer_is_waited_for_longer_than_the_timeout(reply: Reply, server: Server, gazetteer: Gazetteer) -> None:
    server.reply = reply
    start = time.monotonic()
    with pytest.raises(GeocoderRefusedError, match=r"does not answer|failed"):
        geocoder_at(server, gazetteer, timeout=0.5).ask("Nowhereville")
    assert time.monotonic() - start < 2.0


def test_a_server_that_is_not_there_is_a_refusal(server: Server, gazetteer: Gazetteer) -> None:
    geocoder = geocoder_at(server, gazetteer)
    server.server_close()
    with pytest.raises(GeocoderRefusedError, match="does not answer"):
        geocoder.ask("Nowhereville")


def test_it_can_be_asked_where_a_loop_is_running(server: Server, gazetteer: Gazetteer) -> None:
    async def ask() -> int:
        return len(geocoder_at(server, gazetteer).ask("Nowhereville"))

    with ThreadPoolExecutor(1) as thread:  # browser tests leave a loop running in this one
        assert thread.submit(asyncio.run, ask()).result() == 1


def test_another_service_is_read_in_its_own_form(server: Server, gazetteer: Gazetteer) -> None:
    place = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [25.28, 54.68]},
        "properties": {"name": "Nowhereville", "country": "Lithuania", "osm_key": "place", "osm_value": "town"},
    }
    server.reply = sends(200, json.dumps({"features": [place]}))
    settings = Settings("sqlite://", DATA, "photon", (("domain", server.domain), ("scheme", "http")))
    made = make_geocoder(settings, gazetteer)
    assert made is not None
    (found,) = made.ask("Nowhereville")
    assert (found.lat, found.lon, found.level, found.country_iso3) == (54.68, 25.28, "city", "LTU")
    assert found.gazetteer_id == "photon:54.68,25.28"
