"""A name that the gazetteer lacks in, a place from one of geopy's services out. Off unless the settings name one."""

import inspect
import logging
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from geopy.exc import GeocoderNotFound, GeocoderQuotaExceeded, GeocoderTimedOut, GeocoderUnavailable, GeopyError
from geopy.geocoders import get_geocoder_for_service

from dashboard.errors import GeocoderError
from dashboard.locate.answers import unplaced
from dashboard.locate.gazetteer import Gazetteer
from dashboard.records import Level, Place
from dashboard.settings import Settings

log = logging.getLogger(__name__)

USER_AGENT = "deployment-dashboard/0.1 (troop deployments from news articles)"
TIMEOUT_S = 5.0
SECONDS_BETWEEN = 1.0  # Nominatim's usage policy: at most one request per second
REST_S = 60.0  # after a refusal or a failure the service is left alone for so long
LONGEST_QUERY = 120
WRONG_ANSWERS = (ValueError, KeyError, TypeError, AttributeError, IndexError)
LEVEL_OF_KIND: dict[str, Level] = {
    "country": "country", "continent": "supranational", "sea": "sea", "ocean": "sea", "bay": "sea", "strait": "sea",
    "state": "region", "region": "region", "province": "region", "county": "region", "district": "region",
    "state_district": "region", "island": "region", "archipelago": "region", "peninsula": "region",
    "administrative": "region", "military": "base", "aeroway": "base", "aerodrome": "base",
}  # fmt: skip


@dataclass(eq=False)
class Gate:
    """Lets one request a second through, for all threads of the process, and none while a service is left alone."""

    pause: float = SECONDS_BETWEEN
    lock: threading.Lock = field(default_factory=threading.Lock)
    next_at: float = 0.0
    rests_until: float = 0.0

    def enter(self) -> bool:
        """Wait for a turn; False, at once, while the service rests."""
        with self.lock:
            if time.monotonic() < self.rests_until:
                return False
            time.sleep(max(0.0, self.next_at - time.monotonic()))
            self.next_at = time.monotonic() + self.pause
            return True

    def rest(self, seconds: float) -> None:
        """Send nothing for a while."""
        with self.lock:
            self.rests_until = time.monotonic() + seconds


PROCESS_GATE = Gate()


@dataclass(frozen=True)
class Geocoder:
    """One geopy geocoder behind the gate. `ask` takes a query and gives geopy's location, or None."""

    service: str
    ask: Callable[[str], Any]
    gate: Gate = PROCESS_GATE
    rest_s: float = REST_S

    def find(self, place: Place, gazetteer: Gazetteer) -> Place:
        """The place with the service's position; unplaced, with the reason, where it fails, refuses or lies."""
        try:
            return self.answer(place.name[:LONGEST_QUERY], place, gazetteer)
        except GeocoderError as error:
            log.warning("No position for %r: %s", place.name, error)
            return unplaced(place.name, str(error))

    def answer(self, query: str, place: Place, gazetteer: Gazetteer) -> Place:
        """The service's answer as a place; GeocoderError where there is none that can be used."""
        if not self.gate.enter():
            raise GeocoderError(f"{self.service} failed a moment ago and is asked again later.")
        try:
            location = self.ask(query)
        except GeopyError as error:
            self.gate.rest(self.rest_s)
            raise GeocoderError(f"{self.service} {in_words(error)}; it is asked again later.") from error
        except WRONG_ANSWERS as error:
            raise GeocoderError(f"{self.service} gave an answer that cannot be read.") from error
        if location is None:
            raise GeocoderError(f"Neither the gazetteer nor {self.service} knows this name.")
        return self.placed(place.name, location, gazetteer)

    def placed(self, name: str, location: Any, gazetteer: Gazetteer) -> Place:
        """geopy's location as a place; GeocoderError where its coordinates are no place on Earth."""
        raw = location.raw if isinstance(location.raw, dict) else {}
        try:
            lat, lon = (
                float(raw.get(key, getattr(location, word)))
                for key, word in (("lat", "latitude"), ("lon", "longitude"))
            )
        except WRONG_ANSWERS as error:
            raise GeocoderError(f"{self.service} gave an answer that cannot be read.") from error
        if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
            raise GeocoderError(f"{self.service} gave coordinates that are out of range.")
        if lat == lon == 0:  # what geopy makes of an answer without coordinates
            raise GeocoderError(f"{self.service} gave an answer without coordinates.")
        isos = gazetteer.isos(str(location.address or "").rsplit(",", 1)[-1])
        number = raw.get("place_id") or raw.get("osm_id") or "answer"
        return Place(name, f"{self.service}-{number}", lat, lon, level_of(raw), isos[0] if isos else None)


def level_of(raw: dict[str, Any]) -> Level:
    """The level that an answer says of itself; a city where it says nothing that is known."""
    kinds = (raw.get("addresstype"), raw.get("class"), raw.get("category"), raw.get("type"))
    return next((LEVEL_OF_KIND[kind] for kind in kinds if isinstance(kind, str) and kind in LEVEL_OF_KIND), "city")


def in_words(error: GeopyError) -> str:
    """What went wrong, for the reader of the page."""
    if isinstance(error, GeocoderQuotaExceeded):
        return "refuses more requests for now"
    if isinstance(error, GeocoderUnavailable | GeocoderTimedOut):  # which of the two is the adapter's choice
        return "does not answer"
    return f"failed ({type(error).__name__})"


def make_geocoder(settings: Settings, gate: Gate = PROCESS_GATE) -> Geocoder | None:
    """The geocoder that the settings name; None where they name none, which is the default and needs no network."""
    if not settings.geocoder:
        return None
    try:
        kind = get_geocoder_for_service(settings.geocoder)
    except GeocoderNotFound as error:
        raise GeocoderError(
            f"geopy has no geocoder named {settings.geocoder!r}; set DASHBOARD_GEOCODER to nominatim."
        ) from error
    wishes = {
        "user_agent": USER_AGENT,
        "timeout": TIMEOUT_S,
        "scheme": settings.geocoder_scheme,
        "domain": settings.geocoder_domain or None,
    }
    taken = inspect.signature(kind.__init__).parameters
    client = kind(**{key: value for key, value in wishes.items() if key in taken and value})
    extra = {"language": "en"} if "language" in inspect.signature(client.geocode).parameters else {}
    return Geocoder(settings.geocoder, lambda query: client.geocode(query, **extra), gate)
