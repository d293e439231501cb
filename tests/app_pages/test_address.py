"""The address of any state gives a fresh browser the same rows and the same selected deployment."""

import datetime as dt
import random
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.pipeline import add_articles, load_tools
from dashboard.settings import read_settings
from dashboard.store import Store
from tests.app_pages.conftest import APP, article

Page = Callable[[str], AppTest]
STATES = 50
MORE = (
    "OTTAWA — Canada will send 800 soldiers from Alberta to Latvia in June.",
    "OSLO — Norway could send 700 soldiers to Latvia.",
    "ROME — Italy has 1,100 troops stationed in Iraq.",
    "BERLIN — Germany sent about 500 soldiers from Bavaria to Lithuania in March 2021.",
    "LONDON — Britain withdrew 300 troops from Cyprus on Sunday.",
    "PARIS — France sent hundreds of soldiers from Chad to Niger in 2020.",
)
CHOICES: dict[str, list[Any]] = {
    "filter_forces": [["France"], ["Norway", "Canada"], ["Germany", "France", "Italy"]],
    "filter_statuses": [["planned"], ["deployed", "stationed"], ["withdrawn"]],
    "filter_origins": [["Germany"], ["Chad", "Bavaria"]],
    "filter_destinations": [["Latvia"], ["Mali", "Iraq", "Poland"]],
    "filter_date_from": [dt.date(2020, 6, 1), dt.date(2021, 4, 1)],
    "filter_date_to": [dt.date(2021, 3, 15), dt.date(2021, 12, 31)],
    "filter_published_from": [dt.date(2021, 5, 4), dt.date(2021, 5, 5)],
    "filter_published_to": [dt.date(2021, 5, 3), dt.date(2022, 1, 1)],
    "filter_count_min": [0, 600, 1_000],
    "filter_count_max": [750, 3_000],
    "filter_text": ["soldiers", "LATVIA send", "a & b=c?#%", "été"],
    "filter_only_decided": [True],
    "filter_lacking": ["date", "place"],
}


@pytest.fixture
def filled(store: Store) -> Store:
    add_articles([article(text) for text in MORE], store, load_tools(read_settings()))
    return store


def fresh(address: dict[str, Any]) -> AppTest:
    """A new session that begins with the address."""
    app = AppTest.from_file(str(APP), default_timeout=30)
    app.query_params = dict(address)
    return app.run()


def rows(app: AppTest) -> list[str]:
    """What a user can choose on the page: a deployment for every row shown."""
    return list(app.selectbox(key="picker").options)


def change(app: AppTest, chance: random.Random) -> None:
    """Sets up to three filters to something else, takes one back, and sometimes chooses a deployment."""
    for key in chance.sample(list(CHOICES), chance.randint(1, 3)):
        app.session_state[key] = chance.choice(CHOICES[key])
    key = chance.choice(list(CHOICES))
    app.session_state[key] = {list: [], str: "", bool: False}.get(type(CHOICES[key][0]))
    app.run()
    if app.selectbox(key="picker").options and chance.random() < 0.7:
        app.selectbox(key="picker").select_index(chance.randrange(len(rows(app)))).run()


def test_the_address_of_50_states_on_a_random_walk_gives_the_same_view(page: Page, filled: Store) -> None:
    chance = random.Random(6)
    app, seen = page("deployments"), set()
    for step in range(STATES):
        change(app, chance)
        other = fresh(app.query_params)
        assert not other.exception, step
        assert rows(other) == rows(app), (step, app.query_params)
        assert other.session_state["selected"] == app.session_state["selected"], step
        assert other.query_params == app.query_params
        seen.add(tuple(rows(app)))
        if step % 2:
            next(button for button in app.button if button.label == "Reset").click().run()
            assert set(app.query_params) <= {"deployment"}
    assert len(seen) > 9


def test_a_link_to_what_is_not_here_shows_everything_and_no_error(filled: Store) -> None:
    app = fresh({"forces": "Atlantis", "date_from": "soon", "deployment": "nobody's"})
    assert not app.exception
    assert len(rows(app)) == len(filled.deployments())
    assert app.query_params == {}
    assert "not here: forces=Atlantis, date_from=soon, deployment=nobody" in app.warning[0].value.replace("\\", "")
    assert not app.run().warning
