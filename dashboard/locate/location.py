"""One of geopy's locations in, a candidate out; or GeocoderError, where its coordinates are no place on Earth."""

import math
from collections.abc import Mapping
from typing import Any

from dashboard.errors import GeocoderError
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.services import Services
from dashboard.records import PlaceCandidate

LONGEST_ADDRESS = 200
NUMBERS = ("place_id", "osm_id", "geonameId", "id")


def candidate_of(location: Any, rank: int, service: str, services: Services, gazetteer: Gazetteer) -> PlaceCandidate:
    """The candidate, with the service and its number for the place as id ("nominatim:240109189").

    The score says nothing but the service's own order: 1 for its first place, 1/2 for its second.
    """
    raw = location.raw if isinstance(location.raw, dict) else {}
    lat, lon = point_of(location, raw, services)
    address = " ".join(str(location.address or "").split())[:LONGEST_ADDRESS]
    number = next((raw[key] for key in NUMBERS if isinstance(raw.get(key), int | str)), f"{lat},{lon}")
    level, country = services.level(raw), country_of(address, gazetteer)
    return PlaceCandidate(f"{service}:{number}"[:80], address, lat, lon, level, country, round(1 / (1 + rank), 3))


def point_of(location: Any, raw: Mapping[str, Any], services: Services) -> tuple[float, float]:
    """Degrees as the answer has them, since geopy turns a longitude of 725 into 5 and a missing one into 0."""
    try:
        lat = float(next(services.said(raw, "latitude"), location.latitude))
        lon = float(next(services.said(raw, "longitude"), location.longitude))
    except (ValueError, TypeError) as error:
        raise GeocoderError("gave coordinates that cannot be read") from error
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        raise GeocoderError("gave coordinates that are out of range")
    if lat == lon == 0:
        raise GeocoderError("gave an answer without coordinates")
    return lat, lon


def country_of(address: str, gazetteer: Gazetteer) -> str | None:
    """The ISO code of the country that an address ends with, or begins with, as some write it."""
    parts = [part.strip() for part in address.split(",")]
    return next((iso3 for part in (parts[-1], parts[0]) for iso3 in gazetteer.isos(part)), None)
