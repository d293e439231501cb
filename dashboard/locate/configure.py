"""The settings in, the geocoder that they name out; or GeocoderError, which says what to set."""

import inspect
from collections.abc import Mapping
from typing import Any

from geopy.exc import GeocoderNotFound, GeopyError
from geopy.geocoders import get_geocoder_for_service

from dashboard.errors import GeocoderError
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geocoder import Geocoder
from dashboard.locate.services import load_services
from dashboard.locate.transport import OneAnswerAdapter
from dashboard.settings import Settings

USER_AGENT = "deployment-dashboard/0.1 (troop deployments in news articles)"
TIMEOUT_S = 10.0
NOT_TO_BE_SET = {"adapter_factory", "ssl_context"}
HOW = "Its arguments are settings whose names begin with DASHBOARD_GEOCODER_, such as DASHBOARD_GEOCODER_API_KEY."


def make_geocoder(settings: Settings, gazetteer: Gazetteer) -> Geocoder | None:
    """The geocoder of the settings; None where they name none, which is the default and needs no network."""
    service = settings.geocoder
    if not service:
        return None
    try:
        kind = get_geocoder_for_service(service)
        arguments = arguments_of(kind, service, dict(settings.geocoder_arguments))
        kind(**arguments, adapter_factory=OneAnswerAdapter)  # sends nothing, but tells what is missing
    except GeocoderNotFound as error:
        message = f"geopy has no geocoder named {service!r}. Set DASHBOARD_GEOCODER to nominatim, or to off."
        raise GeocoderError(message) from error
    except (TypeError, ValueError, GeopyError) as error:
        raise GeocoderError(f"geopy's {service} cannot be used so: {error}. {HOW}") from error
    label = f"{service} at {arguments['domain']}" if "domain" in arguments else service
    return Geocoder(service, label, kind, arguments, gazetteer, load_services(settings.data))


def arguments_of(kind: type[Any], service: str, wishes: Mapping[str, str]) -> dict[str, Any]:
    """The constructor's arguments in the types of their defaults; GeocoderError names one that it does not take."""
    parameters = inspect.signature(kind).parameters
    taken = {name: each.default for name, each in parameters.items() if name not in NOT_TO_BE_SET}
    unknown = sorted(set(wishes) - set(taken))
    if unknown:
        raise GeocoderError(f"geopy's {service} takes no {unknown[0]!r}, only {', '.join(sorted(taken))}. {HOW}")
    defaults = {"user_agent": USER_AGENT, "timeout": TIMEOUT_S}
    said = {name: typed(name, value, taken[name]) for name, value in wishes.items()}
    return {name: value for name, value in defaults.items() if name in taken} | said


def typed(name: str, value: str, default: object) -> object:
    """A setting in the type of the argument's default."""
    if isinstance(default, bool):
        return value.lower() in {"1", "true", "yes", "on"}
    if name == "timeout" or isinstance(default, float):
        return float(value)
    return int(value) if isinstance(default, int) else value
