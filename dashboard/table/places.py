"""Deployments in, the place names that can be chosen out, each with the names that lie within it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dashboard.records import Deployment, Place


def names_within(places: Iterable[Place], country_names: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """For every name, and for every country that a place lies in, the names that it includes (itself among them).

    `country_names` gives the name of an ISO 3166-1 alpha-3 code.
    Poland and Rzeszow give {"Poland": {"Poland", "Rzeszow"}, "Rzeszow": {"Rzeszow"}}.
    """
    within: dict[str, set[str]] = defaultdict(set)
    for place in places:
        within[place.name].add(place.name)
        country = country_names.get(place.country_iso3 or "")
        if country is not None:
            within[country].add(place.name)
    return {name: frozenset(within[name]) for name in sorted(within)}


def origins_of(deployments: Iterable[Deployment]) -> tuple[Place, ...]:
    """The places left, once each, in order of first mention."""
    return tuple(dict.fromkeys(place for deployment in deployments for place in deployment.origin_places))


def destinations_of(deployments: Iterable[Deployment]) -> tuple[Place, ...]:
    """The places gone to, once each, in order of first mention."""
    return tuple(dict.fromkeys(place for deployment in deployments for place in deployment.destination_places))
