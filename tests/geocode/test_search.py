"""Each name is asked for once, one a second, by all threads together; what is said is laid over reports."""

import datetime as dt
import threading
import time
from dataclasses import replace
from itertools import pairwise

import pytest

from dashboard.geocode.search import PAUSE, Search
from dashboard.locate.configure import make_geocoder
from dashboard.pipeline import Tools, add_articles, reread
from dashboard.records import Place
from dashboard.review import Word, choose_place
from dashboard.store import Store
from tests.facts_by_hand import POLAND
from tests.geocode.conftest import NOON, TEXTS, Clock, article, search_at
from tests.locate.loopback import Handler, Server, drips, says, sends, spot

MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
THEM = "Nowhereville", "Zzyzxberg"


def by_name(handler: Handler, name: str) -> None:
    """Knows both, each in its country."""
    says(spot(name, {"Zzyzxberg": "Latvia"}.get(name, "Lithuania")))(handler, name)


def places(store: Store) -> dict[str, Place]:
    """Of the deployments, which are what the pages show."""
    found = {place.name: place for each in store.deployments() for place in each.destination_places}
    assert found == {place.name: place for each in store.reports() for place in each.destination_places}
    return found


def test_names_are_placed_and_never_asked_for_again(server: Server, store: Store, tools: Tools, clock: Clock) -> None:
    server.reply = by_name
    search, before = search_at(server, store, tools, clock), store.version()
    assert [lookup.name for lookup in search.run()] == list(THEM)
    found = places(store)
    assert [(found[name].country_iso3, found[name].gazetteer_id, found[name].reason) for name in THEM] == [
        ("LTU", "nominatim:7", ""), ("LVA", "nominatim:7", ""),
    ]  # fmt: skip
    assert found["Mali"].gazetteer_id == "MLI"
    assert store.version() != before
    clock.at += 9000 * DAY
    assert list(search.run()) == list(search_at(server, store, tools, clock).run()) == []
    assert server.names == list(THEM)


def test_the_pause_is_kept_between_names(server: Server, store: Store, tools: Tools, clock: Clock) -> None:
    list(search_at(server, store, tools, clock).run())
    assert clock.at - NOON == PAUSE == dt.timedelta(seconds=1)


def test_names_that_the_gazetteer_knows_or_calls_something_else_are_not_asked_for(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    list(search_at(server, store, tools, clock).run())
    asked = len(server.asked)
    texts = (
        "LONDON — Britain will send 90 soldiers to the base in June.",
        "LONDON — Britain will send 70 soldiers to Springfield in June.",
    )
    add_articles(map(article, texts), store, tools)
    assert {"Springfield"} <= {name for name, _ in store.unplaced()}
    assert list(search_at(server, store, tools, clock).run()) == []
    assert len(server.asked) == asked


def test_a_new_article_gets_what_is_known_without_a_question(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    server.reply = by_name
    list(search_at(server, store, tools, clock).run())
    add_articles([article("VILNIUS — Norway sent 40 soldiers to Nowhereville in Lithuania.")], store, tools)
    assert list(search_at(server, store, tools, clock).run()) == []
    assert store.unplaced() == ()
    assert len(server.asked) == 2


def test_what_was_said_outlives_a_new_reading(server: Server, store: Store, tools: Tools, clock: Clock) -> None:
    server.reply = by_name
    list(search_at(server, store, tools, clock).run())
    before, version = places(store), store.version()
    assert reread(store, tools).changed == 0
    assert (places(store), store.version()) == (before, version)


def test_a_person_s_choice_goes_before_what_a_service_said(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    (lost,) = (each for each in store.reports() if each.fact.destinations == (THEM[0],))
    choice = replace(POLAND, name=THEM[0])
    choose_place(store, lost, THEM[0], choice, Word("Ann", "It stands in the atlas.", store.trail.position()))
    server.reply = by_name
    list(search_at(server, store, tools, clock).run())
    found = {place.name: place for each in store.deployments() for place in each.destination_places}
    assert (found[THEM[0]].country_iso3, found[THEM[1]].country_iso3) == ("POL", "LVA")


def test_one_name_may_be_right_for_one_article_and_wrong_for_another(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    server.reply = by_name
    add_articles([article("TOKYO — Japan will send 60 soldiers to Nowhereville in Kenya.")], store, tools)
    list(search_at(server, store, tools, clock).run())
    (lost,) = store.unplaced()
    assert lost[0] == "Nowhereville"
    assert "in countries alone that the article does not speak of" in lost[1]


def test_a_miss_is_asked_for_again_after_a_month(server: Server, store: Store, tools: Tools, clock: Clock) -> None:
    server.reply = says()
    search = search_at(server, store, tools, clock)
    list(search.run())
    assert all(f"Nor does nominatim at {server.domain}" in places(store)[name].reason for name in THEM)
    clock.at = NOON + 29 * DAY
    assert list(search.run()) == []
    clock.at, server.reply = NOON + 31 * DAY, by_name
    assert len(list(search.run())) == 2
    assert store.unplaced() == ()


def test_a_refusal_ends_the_round_and_other_names_come_first_after_the_rest(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    server.reply = sends(429, Retry_After="120")
    search = search_at(server, store, tools, clock)
    assert [lookup.name for lookup in search.run()] == [THEM[0]]
    assert (
        "refuses more requests for now (HTTP 429). Asked 2026-11-22 12:00 UTC, again from"
        in places(store)[THEM[0]].reason
    )
    clock.at, server.reply = NOON + dt.timedelta(seconds=119), by_name
    assert list(search.run()) == list(search_at(server, store, tools, clock).run()) == []
    clock.at = NOON + dt.timedelta(seconds=121)
    assert [lookup.name for lookup in search.run()] == [THEM[1]]
    clock.at = NOON + 11 * MINUTE
    assert [lookup.name for lookup in search.run()] == [THEM[0]]
    assert store.unplaced() == ()
    assert server.names == [THEM[0], THEM[1], THEM[0]]


def test_refusals_on_end_double_the_rest_and_an_answer_ends_it(
    server: Server, store: Store, tools: Tools, clock: Clock
) -> None:
    server.reply = sends(503)
    search, asked_at = search_at(server, store, tools, clock), []
    while clock.at < NOON + 16 * MINUTE:
        if list(search.run()):
            asked_at.append((clock.at - NOON) // MINUTE)
        clock.at += MINUTE / 2
    assert asked_at == [0, 1, 10, 14]  # rests of 1, 2, 4 minutes; each name again after 10, then 20
    clock.at, server.reply = clock.at + DAY, by_name
    assert len(list(search.run())) == 2


def test_a_lie_about_one_name_keeps_no_other_waiting(server: Server, store: Store, tools: Tools, clock: Clock) -> None:
    def reply(handler: Handler, name: str) -> None:
        (by_name if name == THEM[1] else says(spot(lat="95")))(handler, name)

    server.reply = reply
    assert len(list(search_at(server, store, tools, clock).run())) == 2
    assert [(place.name, place.lat) for place in places(store).values() if place.lat is None] == [(THEM[0], None)]


def test_nothing_is_read_again_where_nothing_is_new(
    server: Server, store: Store, tools: Tools, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.reply = says()
    search = search_at(server, store, tools, clock)
    list(search.run())
    monkeypatch.setattr(Store, "unplaced_reports", lambda _: pytest.fail("reports were read"))
    assert (list(search.run()), search.place_reports()) == ([], 0)


def test_all_threads_and_stores_together_ask_once_a_second_and_each_name_once(
    server: Server, store: Store, tools: Tools
) -> None:
    server.reply = by_name
    add_articles([article("VILNIUS — Norway sent 40 soldiers to Blefuscuville in Lithuania.")], store, tools)
    stores = [Store(store.url) for _ in range(4)]
    geocoder = make_geocoder(server.settings(), tools.gazetteer)
    assert geocoder is not None
    searches = [Search(each, geocoder, tools.gazetteer) for each in stores]
    threads = [threading.Thread(target=lambda each=each: list(each.run())) for each in searches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(server.names) == ["Blefuscuville", *THEM]
    times = sorted(at for at, _, _ in server.asked)
    assert all(later - earlier >= 0.95 for earlier, later in pairwise(times))
    assert store.unplaced() == ()
    for each in stores:
        each.close()


def test_articles_are_added_at_once_while_a_server_drips(server: Server, store: Store, tools: Tools) -> None:
    server.reply = drips(b"HTTP/1.1 200 OK\r\n\r\n", b" ")
    geocoder = make_geocoder(server.settings(timeout=1.5), tools.gazetteer)
    assert geocoder is not None
    asking = threading.Thread(target=lambda: list(Search(store, geocoder, tools.gazetteer).run()))
    asking.start()
    while not server.asked:
        time.sleep(0.01)
    start = time.monotonic()
    add_articles([article("OSLO — Norway sent 40 soldiers to Poland.")], store, tools)
    assert time.monotonic() - start < 1.0
    assert asking.is_alive()
    assert len(store.deployments()) == len(TEXTS) + 1
    asking.join()
    assert "does not answer in time" in places(store)[THEM[0]].reason
