"""What online geocoders answered is kept, whose turn it is is one for all, and places are replaced where they stand."""

import datetime as dt
from dataclasses import replace

from dashboard.geocode.lookup import Lookup
from dashboard.reconcile import Refolding, reconcile, refold
from dashboard.records import PlaceCandidate
from dashboard.store import Store, Turn
from tests.facts_by_hand import NOWHERE, PARIS, POLAND, article, report

NOON = dt.datetime(2026, 11, 22, 12, 0, 0, 250_000, tzinfo=dt.UTC)
LATER = NOON + dt.timedelta(minutes=5)
FOUND = Lookup("Ouallam", "nominatim", NOON, None, PARIS.candidates)
MISSED = Lookup("Zzyzx", "nominatim", NOON, LATER)
FAILED = Lookup("Adazi", "nominatim", NOON, LATER, (), 3, "nominatim does not answer")


def test_lookups_come_back_as_they_were_kept(fresh_store: Store) -> None:
    for lookup in (FOUND, MISSED, FAILED, replace(MISSED, service="photon")):
        fresh_store.lookups.keep(lookup, Turn(LATER))
    assert fresh_store.lookups.of("nominatim") == {each.name: each for each in (FOUND, MISSED, FAILED)}
    assert fresh_store.lookups.of("bing") == {}


def test_a_later_lookup_takes_the_place_of_an_earlier_one(fresh_store: Store) -> None:
    fresh_store.lookups.keep(FAILED, Turn(LATER))
    again = Lookup(FAILED.name, "nominatim", LATER, None, (PlaceCandidate("n:1", "A", 1.0, 2.0, "base", None, 1.0),))
    fresh_store.lookups.keep(again, Turn(LATER))
    assert fresh_store.lookups.of("nominatim") == {FAILED.name: again}


def test_a_turn_is_one_asker_s_until_it_says_more(fresh_store: Store) -> None:
    second, lease = dt.timedelta(seconds=1), dt.timedelta(seconds=11)
    assert fresh_store.lookups.take_turn("nominatim", NOON, NOON + lease) == Turn(NOON)
    other = Store(fresh_store.url)
    assert other.lookups.take_turn("nominatim", NOON + second, NOON + 2 * lease) == Turn(NOON + lease)
    assert other.lookups.take_turn("photon", NOON + second, NOON + 2 * lease) == Turn(NOON + second)
    fresh_store.lookups.keep(MISSED, Turn(NOON + second, 2))
    assert other.lookups.take_turn("nominatim", NOON + second, NOON + lease) == Turn(NOON + second, 2)
    assert other.lookups.take_turn("nominatim", NOON + second, NOON + lease) == Turn(NOON + lease, 2)
    other.close()


def test_places_are_replaced_and_the_deployments_follow(fresh_store: Store) -> None:
    lost, other = report("a1", destinations=(NOWHERE, POLAND)), report("a1", at=60, destinations=(NOWHERE,))
    fresh_store.add(article("a1"), [lost, other], [])
    fresh_store.refold(reconcile)
    before = fresh_store.version()
    assert fresh_store.unplaced() == ((NOWHERE.name, NOWHERE.reason),)
    assert fresh_store.unplaced_reports() == (lost, other)
    found = replace(PARIS, name=NOWHERE.name)
    changed = replace(lost, destination_places=(found, POLAND))
    assert fresh_store.replace_places({lost: changed}, refold) == 1
    assert fresh_store.reports() == (changed, other)
    assert fresh_store.unplaced_reports() == (other,)
    assert found in {place for each in fresh_store.deployments() for place in each.destination_places}
    assert fresh_store.version() != before


def test_a_report_that_has_changed_meanwhile_stays_as_it_is(fresh_store: Store) -> None:
    lost = report("a1", destinations=(NOWHERE,))
    seen = replace(lost, destination_places=(replace(NOWHERE, reason="another"),))
    fresh_store.add(article("a1"), [lost], [])
    fresh_store.refold(reconcile)
    before = fresh_store.version()
    changed = replace(lost, destination_places=(replace(PARIS, name=NOWHERE.name),))
    assert fresh_store.replace_places({seen: changed}, refold) == 0
    assert (fresh_store.reports(), fresh_store.version()) == ((lost,), before)


def test_a_place_of_a_report_that_no_row_shows_changes_the_version_too(fresh_store: Store) -> None:
    lost = report("a1", destinations=(NOWHERE,))
    fresh_store.add(article("a1"), [lost], [])
    fresh_store.refold(lambda *_: ())
    before = fresh_store.version()
    changed = replace(lost, destination_places=(replace(PARIS, name=NOWHERE.name),))
    assert fresh_store.replace_places({lost: changed}, lambda *_: Refolding((), (), {})) == 1
    assert fresh_store.version() != before
