"""A store and an online geocoder in; lookups kept, reports placed and deployments folded anew out."""

import datetime as dt
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from dashboard.errors import GeocoderError, GeocoderRefusedError
from dashboard.geocode.lookup import Lookup, answered, failed, is_due, query_of, rested
from dashboard.geocode.place import is_lacking, place_of
from dashboard.locate.configure import make_geocoder
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.geocoder import Geocoder
from dashboard.locate.report import countries_of
from dashboard.reconcile import refold
from dashboard.records import Place, Report
from dashboard.settings import Settings
from dashboard.store import Store, Turn

logger = logging.getLogger(__name__)

OFF = "No geocoder is switched on. Set DASHBOARD_GEOCODER, for example to nominatim."
PAUSE = dt.timedelta(seconds=1)  # Nominatim's usage policy: at most one request a second
BATCH = 10  # names after which the pages see what was found
LONG_AGO = dt.datetime.min.replace(tzinfo=dt.UTC)


def utc_now() -> dt.datetime:
    """The clock, in UTC."""
    return dt.datetime.now(dt.UTC)


@dataclass(eq=False)
class Search:
    """One store and one service. All searches in one store, in whatever process, take turns at the service.

    What it says is kept first, and laid over the reports afterwards: reading an article never waits for it.
    """

    store: Store
    geocoder: Geocoder
    gazetteer: Gazetteer
    now: Callable[[], dt.datetime] = utc_now
    sleep: Callable[[float], None] = time.sleep
    _placed: object = None

    def run(self) -> Iterator[Lookup]:
        """Ask for the names that are due, until the service wants a rest, and place the reports; gives the lookups."""
        self.place_reports()
        lookups = self._ask_all()
        while batch := tuple(islice(lookups, BATCH)):
            self.place_reports()
            yield from batch

    def due(self) -> list[str]:
        """The names to ask for now, those that were never asked for first, and then the oldest lookups."""
        known, now = self._known(), self.now()
        names = {query_of(name) for name, reason in self.store.unplaced() if is_lacking(reason)}
        asked = {name: known[name].at if name in known else LONG_AGO for name in names if is_due(name, known, now)}
        return sorted(asked, key=lambda name: (asked[name], name))

    def place_reports(self) -> int:
        """Lay what the service has said over the reports whose places the gazetteer lacks; gives how many changed.

        Nothing is read where neither the reports nor the lookups are others than the last time.
        """
        known = self._known()
        if not known or self._placed == (self.store.version(), known):
            return 0
        new = {report: self._place_report(report, known) for report in self.store.unplaced_reports()}
        changed = self.store.replace_places({old: now for old, now in new.items() if now != old}, refold)
        self._placed = (self.store.version(), known)
        return changed

    def _known(self) -> dict[str, Lookup]:
        return self.store.lookups.of(self.geocoder.label)

    def _place_report(self, report: Report, known: dict[str, Lookup]) -> Report:
        if not any(is_lacking(each.reason) for each in (*report.origin_places, *report.destination_places)):
            return report
        article = self.store.article(report.fact.article_id)
        isos = countries_of(report.fact, article, self.gazetteer) if article else ()

        def placed(place: Place) -> Place:
            lookup = known.get(query_of(place.name)) if is_lacking(place.reason) else None
            return place_of(place, lookup, isos, self.gazetteer) if lookup else place

        origins, destinations = map(placed, report.origin_places), map(placed, report.destination_places)
        return replace(report, origin_places=tuple(origins), destination_places=tuple(destinations))

    def _ask_all(self) -> Iterator[Lookup]:
        """One lookup after the other; the names are those due after each turn is taken, as others may ask too."""
        while self.due() and (turn := self._turn()):
            if names := self.due():
                yield self._ask(names[0], turn)

    def _turn(self) -> Turn | None:
        """The right to send one request, waited for; None while the service rests after a refusal."""
        lease = PAUSE + dt.timedelta(seconds=self.geocoder.timeout)
        while True:
            now = self.now()
            turn = self.store.lookups.take_turn(self.geocoder.label, now, now + lease)
            wait = (turn.next_at - now).total_seconds()
            if wait <= 0:
                return turn
            if turn.failures:
                return None
            self.sleep(wait)

    def _ask(self, name: str, turn: Turn) -> Lookup:
        """Ask and keep what was said, with the moment of the next turn."""
        label, at, before = self.geocoder.label, self.now(), self._known().get(name)
        following = Turn(at + PAUSE)
        try:
            lookup = answered(name, label, at, self.geocoder.ask(name))
        except GeocoderRefusedError as error:
            rest = rested(turn.failures + 1, error.rest_s)
            following = Turn(self.now() + rest, turn.failures + 1)
            lookup = failed(name, label, at, str(error), before, rest)
        except GeocoderError as error:
            lookup = failed(name, label, at, str(error), before)
        if lookup.reason:
            logger.warning("No place for %r: %s", name, lookup.reason)
        self.store.lookups.keep(lookup, following)
        return lookup


def search_of(settings: Settings, store: Store, gazetteer: Gazetteer) -> Search:
    """The search with the geocoder that the settings name; GeocoderError where they name none, or wrongly."""
    geocoder = make_geocoder(settings, gazetteer)
    if geocoder is None:
        raise GeocoderError(OFF)
    return Search(store, geocoder, gazetteer)
