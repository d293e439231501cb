"""The user's view in the address of the page: read when a session begins or the user goes back, kept from then on.

The filters and the selected deployment are its parameters, the page is its path.
"""

import streamlit as st

from dashboard import session
from dashboard.app_pages.escape import plain
from dashboard.table.address import NAMES, from_parameters, to_parameters

DEPLOYMENT = "deployment"


def read_address() -> None:
    """Takes filters and selection from the address that a session begins with, and tells what cannot be used of it."""
    if "address" in st.session_state:
        return
    data = session.dataset()
    known = {
        "forces": frozenset(data.table["force"]),
        "origins": frozenset(data.origins),
        "destinations": frozenset(data.destinations),
    }
    here = in_address()
    filters, refused = from_parameters(here, known)
    session.set_filters(filters)
    chosen = here.get(DEPLOYMENT, [""])[0]
    session.select(chosen or None)
    if chosen and not session.selected():
        refused += (f"{DEPLOYMENT}={chosen}",)
    if refused:
        st.warning(f"The address asks for what is not here: {plain(', '.join(refused))}", icon=":material/link_off:")


def write_address() -> None:
    """Keeps filters and selection in the address, so that it gives the same view in another browser."""
    wanted = to_parameters(session.filters())
    if chosen := session.selected():
        wanted[DEPLOYMENT] = [chosen]
    if in_address() != wanted:
        others = {name: st.query_params.get_all(name) for name in st.query_params if name not in (*NAMES, DEPLOYMENT)}
        st.query_params.from_dict({**others, **wanted})
    st.session_state["address"] = wanted


def in_address() -> dict[str, list[str]]:
    """The parameters of the address that are the dashboard's own."""
    return {name: st.query_params.get_all(name) for name in (*NAMES, DEPLOYMENT) if name in st.query_params}
