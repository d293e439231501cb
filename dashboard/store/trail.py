"""What people change: checked against what others changed meanwhile, appended to the audit trail, folded at once."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, select

from dashboard.correct import tell
from dashboard.correct.change import Change
from dashboard.correct.standing import in_order
from dashboard.errors import ConflictError
from dashboard.store import folding, read, tables, write
from dashboard.store.engine import Database
from dashboard.store.folding import Fold, Refold
from dashboard.store.reach import articles_of

TICK = dt.timedelta(microseconds=1)


class Trail:
    """The audit trail of a store. Entries are added and never changed or deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self) -> tuple[Change, ...]:
        """All entries in the order in which they came to this store."""
        return self._database.read(read.read_changes)

    def position(self) -> int:
        """The number of the newest entry, 0 without any: what an edit names as `seen`."""
        query = select(func.max(tables.changes.c.number))
        return self._database.read(lambda connection: connection.scalar(query) or 0)

    def lost(self) -> tuple[Change, ...]:
        """Changes that hold, but are not applied: the text under them is gone or was changed."""
        return self._database.read(lambda connection: folding.read_corrected(connection).lost)

    def record(self, changes: Sequence[Change], seen: int, refold: Refold) -> None:
        """Append the changes of one edit, made on what the trail was at position `seen`, and fold what they touch.

        Raises ConflictError, and changes nothing, if one of the same things was changed since, or is no longer there.
        """
        self._database.write(lambda connection: _record(connection, changes, seen, refold))

    def bring_in(self, changes: Iterable[Change], fold: Fold) -> int:
        """Append entries of another store that are not here yet, and fold anew; how many were new.

        Of two entries on one thing the later one holds, whichever store it came from.
        """
        listed = in_order(changes)
        return self._database.write(lambda connection: _bring_in(connection, listed, fold))


def append(connection: Connection, changes: Iterable[Change]) -> list[Change]:
    """Write the changes at the end of the trail; gives them with their numbers."""
    first = max((each.number for each in read.read_changes(connection)), default=0) + 1
    numbered = [replace(each, number=number) for number, each in enumerate(changes, first)]
    write.add_changes(connection, numbered)
    return numbered


def _record(connection: Connection, changes: Sequence[Change], seen: int, refold: Refold) -> None:
    trail = read.read_changes(connection)
    touched = {_thing(each) for each in changes}
    before = [each for each in trail if _thing(each) in touched]
    newer = [each for each in before if each.number > seen]
    if newer:
        raise ConflictError(f"Changed meanwhile, so nothing was stored. {' '.join(tell.entry(each) for each in newer)}")
    earliest = max((each.at for each in before), default=dt.datetime.min.replace(tzinfo=dt.UTC)) + TICK
    articles = articles_of(changes)
    there = folding.look_before(connection, articles, changes)
    numbered = append(connection, (replace(each, at=max(each.at, earliest)) for each in changes))
    if articles and set(numbered).intersection(_lost(connection, articles)):
        raise ConflictError("The article was read anew meanwhile, and the row is no longer there: look at it again.")
    folding.refold_after(connection, refold, there)


def _lost(connection: Connection, articles: Collection[str]) -> tuple[Change, ...]:
    """The changes that find no text in these articles, among others that are about other articles."""
    return folding.read_corrected(connection, tables.reports.c.article_id.in_(articles)).lost


def _bring_in(connection: Connection, changes: Sequence[Change], fold: Fold) -> int:
    there = {each.change_id for each in read.read_changes(connection)}
    new = append(connection, [each for each in changes if each.change_id not in there])
    if new:
        folding.refold(connection, fold)
    return len(new)


def _thing(change: Change) -> tuple[str, str]:
    """What two people may not change at once: a report, a name, an article or a pair."""
    is_of_report = change.kind in ("slot", "place", "rejection", "row")
    return ("report", change.anchor) if is_of_report else (change.kind, change.subject)
