"""The settings in, a thread of the app out that asks an online geocoder for names while pages are shown."""

from typing import TYPE_CHECKING

import streamlit as st

from dashboard import session
from dashboard.errors import GeocoderError
from dashboard.settings import Settings

if TYPE_CHECKING:
    from dashboard.geocode.background import Background


def look_up_places() -> str:
    """Has names that the gazetteer lacks asked for online, if a geocoder is switched on; gives what is wrong, if so.

    It never waits: the answers come into the store, and so onto the pages, by themselves.
    """
    if not session.settings().geocoder:
        return ""
    try:
        background = started(session.settings())
    except GeocoderError as error:
        return str(error)
    background.wake()
    return background.failed


@st.cache_resource(show_spinner=False)
def started(chosen: Settings) -> "Background":
    """The thread, one for all users."""
    from dashboard.geocode.background import start  # geopy is slow to import, and needed by this alone

    return start(chosen, session.store(), session.tools().gazetteer)
