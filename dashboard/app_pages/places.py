"""Where places are from, and why some are on no map: whom to name for online answers, and the reasons."""

from collections.abc import Iterable, Mapping

import streamlit as st

from dashboard import session
from dashboard.app_pages.escape import plain
from dashboard.locate.services import Credit, Services, load_services
from dashboard.records import Place


def credit_link(credit: Credit) -> str:
    """Whom to name, as Markdown that leads to the terms."""
    return f"[{plain(credit.words)}](<{credit.link}>)"


def show_credits(deployment_ids: Iterable[str]) -> None:
    """Names the online services that found places of these deployments; nothing where there are none."""
    credited = _credits(session.settings().store_url, session.store().version())
    found = {credit for each in deployment_ids for credit in credited.get(each, ())} if credited else set()
    if found:
        links = ", ".join(credit_link(each) for each in sorted(found, key=lambda each: each.words))
        st.caption(f"Some positions were looked up online: {links}.")


def show_places(places: Iterable[Place]) -> None:
    """For each place that is on no map the reason, and whom to name for what was found or offered online."""
    for place in dict.fromkeys(places):
        if place.lat is None:
            st.caption(f"Not on the map: **{plain(place.name)}**. {plain(place.reason)}{_offered(place)}")
        elif credit := _services().credit(place.gazetteer_id):
            st.caption(f"Position of **{plain(place.name)}** looked up online: {credit_link(credit)}.")


def _offered(place: Place) -> str:
    """Whom to name for the candidates that a service has for an unplaced name."""
    credits = {credit for each in place.candidates if (credit := _services().credit(each.gazetteer_id))}
    return "".join(f" Offered online: {credit_link(each)}." for each in credits)


@st.cache_resource(show_spinner=False)
def _services() -> Services:
    return load_services(session.settings().data)


@st.cache_resource(max_entries=2, show_spinner=False)
def _credits(url: str, version: int) -> Mapping[str, frozenset[Credit]]:
    """Whom to name for each deployment with a place that was found online, by its id."""
    deployments = session.dataset().deployments.values()
    return {each.deployment_id: who for each in deployments if (who := _services().credits_for(each))}
