"""A name in, the places that one of geopy's services knows by it out. It neither waits nor remembers."""

import asyncio
import inspect
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from geopy.adapters import AdapterHTTPError, get_retry_after
from geopy.exc import (
    GeocoderAuthenticationFailure,
    GeocoderInsufficientPrivileges,
    GeocoderParseError,
    GeocoderQueryError,
    GeocoderQuotaExceeded,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)

from dashboard.errors import GeocoderError, GeocoderRefusedError
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.location import candidate_of
from dashboard.locate.services import Services
from dashboard.locate.transport import OneAnswerAdapter
from dashboard.records import PlaceCandidate

logger = logging.getLogger(__name__)

MOST = 5  # places that one answer may offer
IN_WORDS: dict[type[GeopyError], str] = {
    GeocoderQuotaExceeded: "refuses more requests for now",
    GeocoderAuthenticationFailure: "refuses the key or the name that it was given",
    GeocoderInsufficientPrivileges: "refuses to answer",
    GeocoderTimedOut: "does not answer in time",
    GeocoderUnavailable: "does not answer",
    GeocoderParseError: "gave an answer that cannot be read",
    GeocoderQueryError: "does not accept this name",
}


@dataclass(frozen=True, eq=False)
class Geocoder:
    """One geopy geocoder. `service` is geopy's name for it, `label` names its server too where it is not the usual one.

    `arguments` are those of geopy's constructor, keys among them: they are in no message and no representation.
    """

    service: str
    label: str
    kind: type[Any]
    arguments: Mapping[str, Any] = field(repr=False)
    gazetteer: Gazetteer = field(repr=False)
    services: Services = field(repr=False)

    @property
    def timeout(self) -> float:
        """Seconds within which a request ends, one way or the other."""
        return float(self.arguments["timeout"])

    def ask(self, name: str) -> tuple[PlaceCandidate, ...]:
        """The places that the service knows by that name, in its order; none if it knows none.

        Raises GeocoderRefusedError if the service itself is in trouble or wants a rest, GeocoderError if this answer is
        of no use. It sends one request, and waits for the whole answer no longer than the client's `timeout`.
        """
        try:
            with ThreadPoolExecutor(1) as thread:  # the caller's own may have a loop that is running
                return self._candidates(thread.submit(asyncio.run, self._locations(name)).result())
        except GeocoderError as error:
            raise GeocoderError(f"{self.label} {error}") from error
        except GeocoderQueryError as error:
            raise GeocoderError(f"{self.label} {in_words(error)}") from error
        except GeopyError as error:
            raise GeocoderRefusedError(f"{self.label} {in_words(error)}", rest_of(error)) from error
        except Exception as error:  # geopy takes answers apart as they come: a lie may bring about anything
            logger.info("An answer of %s could not be read", self.label, exc_info=error)
            raise GeocoderError(f"{self.label} gave an answer that cannot be read") from error

    async def _locations(self, name: str) -> list[Any]:
        async with self.kind(**self.arguments, adapter_factory=OneAnswerAdapter) as client:
            wishes = {"exactly_one": False, "language": "en", "limit": MOST}
            taken = inspect.signature(client.geocode).parameters
            found = await client.geocode(name, **{key: value for key, value in wishes.items() if key in taken})
        return found if isinstance(found, list) else [found] if found else []

    def _candidates(self, locations: list[Any]) -> tuple[PlaceCandidate, ...]:
        ranked = enumerate(locations[:MOST])
        return tuple(candidate_of(each, rank, self.service, self.services, self.gazetteer) for rank, each in ranked)


def in_words(error: GeopyError) -> str:
    """What went wrong, for the reader of the page; never geopy's own words, which may hold the address with its key."""
    refused = error.__cause__
    code = refused.status_code if isinstance(refused, AdapterHTTPError) else 0
    if 300 <= code < 400:
        return f"points elsewhere (HTTP {code})"
    if code >= 500:  # geopy calls some of these time-outs
        return f"is in trouble (HTTP {code})"
    words = next((words for kind, words in IN_WORDS.items() if isinstance(error, kind)), "failed")
    return f"{words} (HTTP {code})" if code else words


def rest_of(error: GeopyError) -> float:
    """For how many seconds the service asks to be left alone (Retry-After); 0 if it does not say."""
    refused = error.__cause__
    if not isinstance(refused, AdapterHTTPError):
        return 0.0
    try:
        return float(get_retry_after(refused.headers) or 0.0)
    except (ValueError, OverflowError):
        return 0.0
