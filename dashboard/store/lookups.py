"""A connection and what an online geocoder answered in, the same out later; and whose turn it is to ask."""

import datetime as dt
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, delete, insert, select

from dashboard.geocode.lookup import Lookup
from dashboard.records import Place
from dashboard.store import tables
from dashboard.store.engine import Database
from dashboard.store.read import read_places
from dashboard.store.rows import place_id
from dashboard.store.write import add_places


class Turn(NamedTuple):
    """From when on a service may be sent the next request (UTC), and how often on end it has refused."""

    next_at: dt.datetime
    failures: int = 0


class Lookups:
    """What online geocoders said of names. All who share the store take turns at a service: one request at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, service: str) -> dict[str, Lookup]:
        """The last lookup of every name that the service was asked for, by that name."""
        return self._database.read(lambda connection: _read_lookups(connection, service))

    def take_turn(self, service: str, now: dt.datetime, until: dt.datetime) -> Turn:
        """The turn that was due by `now`, and is the caller's alone `until` it says more; or one in the future."""

        def take(connection: Connection) -> Turn:
            turn = _read_turn(connection, service) or Turn(now)
            if turn.next_at <= now:
                _set_turn(connection, service, Turn(until, turn.failures))
            return turn

        return self._database.write(take)

    def keep(self, lookup: Lookup, following: Turn) -> None:
        """Keep what the service said in the place of what it said before, and when the next turn is due."""

        def keep(connection: Connection) -> None:
            _keep_lookup(connection, lookup)
            _set_turn(connection, lookup.service, following)

        self._database.write(keep)


def _read_lookups(connection: Connection, service: str) -> dict[str, Lookup]:
    """The last lookup of every name that the service was asked for, by that name."""
    table = tables.lookups
    mine = select(table).where(table.c.service == service).order_by(table.c.name)
    places = read_places(connection, select(table.c.place_id).where(table.c.service == service))
    return {row.name: _lookup(row, places.get(row.place_id)) for row in connection.execute(mine)}


def _keep_lookup(connection: Connection, lookup: Lookup) -> None:
    """Put the lookup in the place of an earlier one of the same name."""
    table = tables.lookups
    answer = Place(lookup.name, candidates=lookup.candidates) if lookup.candidates else None
    if answer:
        add_places(connection, [answer])
    connection.execute(delete(table).where(table.c.service == lookup.service, table.c.name == lookup.name))
    connection.execute(
        insert(table).values(
            service=lookup.service,
            name=lookup.name,
            at=_stored(lookup.at),
            again_at=None if lookup.again_at is None else _stored(lookup.again_at),
            place_id=place_id(answer) if answer else None,
            failures=lookup.failures,
            reason=lookup.reason,
        )
    )


def _read_turn(connection: Connection, service: str) -> Turn | None:
    """When it is the next one's turn; None if the service was never asked."""
    table = tables.turns
    row = connection.execute(select(table).where(table.c.service == service)).first()
    return None if row is None else Turn(_utc(row.next_at), row.failures)


def _set_turn(connection: Connection, service: str, turn: Turn) -> None:
    """Say when it is the next one's turn."""
    table = tables.turns
    connection.execute(delete(table).where(table.c.service == service))
    connection.execute(insert(table).values(service=service, next_at=_stored(turn.next_at), failures=turn.failures))


def _lookup(row: Row[Any], place: Place | None) -> Lookup:
    again_at = None if row.again_at is None else _utc(row.again_at)
    candidates = place.candidates if place else ()
    return Lookup(row.name, row.service, _utc(row.at), again_at, candidates, row.failures, row.reason)


def _stored(at: dt.datetime) -> dt.datetime:
    return at.astimezone(dt.UTC).replace(tzinfo=None)


def _utc(at: dt.datetime) -> dt.datetime:
    return at.replace(tzinfo=dt.UTC)
