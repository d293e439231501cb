"""A search in, a thread of the app out that runs it whenever the store may have new names. Pages never wait for it."""

import logging
import threading

from dashboard.errors import DashboardError
from dashboard.geocode.search import Search, search_of
from dashboard.locate.gazetteer import Gazetteer
from dashboard.settings import Settings
from dashboard.store import Store

logger = logging.getLogger(__name__)

LOOK_AGAIN_S = 60.0  # so often without being woken: misses and failures come due by themselves


class Background:
    """A daemon thread. `failed` says why its last search ended before its time, and is empty where it did not."""

    def __init__(self, search: Search) -> None:
        self.failed = ""
        self._search = search
        self._woken, self._ended = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="geocode", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Search soon."""
        self._woken.set()

    def end(self) -> None:
        """Stop after the name that is being asked for."""
        self._ended.set()
        self._woken.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._woken.clear()
            try:
                for _lookup in self._search.run():
                    if self._ended.is_set():
                        return
                self.failed = ""
            except DashboardError as error:
                self.failed = str(error)
                logger.warning("Names are not looked up online: %s", error)
            except Exception as error:  # a thread that ends in silence would look like one with nothing to do
                self.failed = f"It stumbled ({type(error).__name__})."
                logger.exception("Names are not looked up online")
            self._woken.wait(LOOK_AGAIN_S)


def start(settings: Settings, store: Store, gazetteer: Gazetteer) -> Background:
    """The thread for the geocoder that the settings name, running; GeocoderError where they name none, or wrongly."""
    return Background(search_of(settings, store, gazetteer))
