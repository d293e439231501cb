"""The app's thread finds new names when it is woken, says what went wrong, and goes on."""

import time
from collections.abc import Callable

import pytest

from dashboard.errors import StoreError
from dashboard.geocode.background import Background
from dashboard.geocode.search import Search
from dashboard.locate.configure import make_geocoder
from dashboard.pipeline import Tools, add_articles
from dashboard.store import Store
from tests.geocode.conftest import Clock, article, search_at
from tests.geocode.test_search import by_name
from tests.locate.loopback import Server


def wait_for(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def test_it_searches_at_once_and_again_when_it_is_woken(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    server.reply = by_name
    background = Background(search_at(server, store, tools, clock))
    wait_for(lambda: store.unplaced() == ())
    add_articles([article("VILNIUS — Norway sent 40 soldiers to Blefuscuville in Lithuania.")], store, tools)
    background.wake()
    wait_for(lambda: store.unplaced() == ())
    background.end()
    assert server.names == ["Nowhereville", "Zzyzxberg", "Blefuscuville"]


@pytest.mark.parametrize(
    ("error", "told"),
    [(StoreError("The store is away."), "The store is away."), (KeyError(1), "It stumbled (KeyError).")],
)
def test_an_error_is_told_and_the_thread_goes_on(
    error: Exception, told: str, server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    class Broken(Search):
        is_broken = True

        def due(self) -> list[str]:
            if self.is_broken:
                raise error
            return super().due()

    geocoder = make_geocoder(server.settings(), tools.gazetteer)
    assert geocoder is not None
    server.reply = by_name
    search = Broken(store, geocoder, tools.gazetteer, clock.now, clock.sleep)
    background = Background(search)
    wait_for(lambda: background.failed == told)
    search.is_broken = False
    background.wake()
    wait_for(lambda: store.unplaced() == ())
    background.end()
    assert background.failed == ""
