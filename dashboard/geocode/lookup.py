"""What an online service says of a name, and when it may be asked for it again. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.records import PlaceCandidate

LONGEST_NAME = 120
MISS_AGAIN = dt.timedelta(days=30)  # maps grow slowly
FAILURE_AGAIN = dt.timedelta(minutes=10)  # doubled with every failure on end
SERVICE_RESTS = dt.timedelta(minutes=1)  # doubled likewise
LONGEST_REST = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Lookup:
    """What an online service said of a name: candidates, none (a miss), or a failure with its `reason`.

    It was asked at `at`, and may be asked again at `again_at` (both UTC); None: never, for it answered.
    `failures` counts those on end.
    """

    name: str
    service: str
    at: dt.datetime
    again_at: dt.datetime | None = None
    candidates: tuple[PlaceCandidate, ...] = ()
    failures: int = 0
    reason: str = ""


def query_of(name: str) -> str:
    """The name as a service is asked for it; empty where it is too long to be one."""
    query = " ".join(name.split()).strip(' ,;:[]"“”')
    return query if len(query) <= LONGEST_NAME else ""


def is_due(name: str, known: Mapping[str, Lookup], now: dt.datetime) -> bool:
    """Whether the service has not been asked for the name, or was long enough ago without an answer."""
    query = query_of(name)
    lookup = known.get(query)
    return bool(query) and (lookup is None or (lookup.again_at is not None and lookup.again_at <= now))


def rested(refusals: int, wished_s: float = 0.0) -> dt.timedelta:
    """For how long a service is left alone after that many refusals on end: as it wishes, and a day at most."""
    wish = dt.timedelta(seconds=min(wished_s, LONGEST_REST.total_seconds()))
    return max(wish, _doubled(SERVICE_RESTS, refusals))


def answered(query: str, service: str, at: dt.datetime, candidates: tuple[PlaceCandidate, ...]) -> Lookup:
    """The lookup of an answer; a miss may be asked for again after a while."""
    return Lookup(query, service, at, None if candidates else at + MISS_AGAIN, candidates)


def failed(
    query: str, service: str, at: dt.datetime, reason: str, before: Lookup | None, rest: dt.timedelta = SERVICE_RESTS
) -> Lookup:
    """The lookup of a failure; the time until the name may be asked for again grows with the failures before."""
    failures = 1 + (before.failures if before else 0)
    return Lookup(query, service, at, at + max(rest, _doubled(FAILURE_AGAIN, failures)), (), failures, reason)


def _doubled(first: dt.timedelta, times: int) -> dt.timedelta:
    return min(LONGEST_REST, first * (1 << min(times - 1, 20)))
