"""Readings in; for each of them those that are worth comparing with it, without looking at all others."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from dashboard.reconcile.counts import VAGUE_UP_TO, count_bucket
from dashboard.reconcile.places import POINTS
from dashboard.reconcile.reading import Reading
from dashboard.records import Place

# All within these days are compared. Plans and presences are told of again after months: of the same place and about
# the same size, the nearest day before and after that has any is compared too, up to the reach.
WINDOW, REACH = 46, 800
# Numbers that agree are at most half as much again: two buckets of a quarter.
BUCKETS_AROUND = 2

Key = tuple[object, ...]
Entry = tuple[int, int]
LAST = 1 << 62


class Near:
    """An index of readings by force, place, size and day; a reading is known by its position in `readings`.

    Which are near does not depend on the order in which they came. Of two that can be of one deployment each is near
    the other, so that what a new report can change is found from it.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.days: dict[Key, list[Entry]] = defaultdict(list)
        for position, reading in enumerate(readings):
            for key in _homes(reading):
                self.days[key].append((reading.told, position))
        for entries in self.days.values():
            entries.sort()

    def to(self, reading: Reading) -> set[int]:
        """Positions of the readings near this one, its own included if it is in the index."""
        found: set[int] = set()
        for key in _lookups(reading):
            if key in self.days:
                found.update(_within(self.days[key], reading.told - WINDOW, reading.told + WINDOW))
        for key in _far_homes(reading):
            if key in self.days:
                found.update(_beyond(self.days[key], reading.told))
        return found


def _within(entries: Sequence[Entry], first: int, last: int) -> Iterator[int]:
    for entry in entries[bisect_left(entries, (first, -1)) : bisect_right(entries, (last, LAST))]:
        yield entry[1]


def _beyond(entries: Sequence[Entry], day: int) -> Iterator[int]:
    """Those of the nearest day before and of the nearest day after."""
    low, high = bisect_left(entries, (day, -1)), bisect_right(entries, (day, LAST))
    for nearest in (*entries[low - 1 : low], *entries[high : high + 1]):
        if abs(nearest[0] - day) <= REACH:
            yield from _within(entries, nearest[0], nearest[0])


def _homes(reading: Reading) -> Iterator[Key]:
    """Where a reading is kept: under its places and what they are, by size; a presence by its place alone too."""
    sizes: set[object] = {"vague"} if reading.count is None else set(map(count_bucket, _counts(reading)))
    if reading.status == "stationed":
        sizes.add("all")
    for side, place in _places(reading):
        for spot in (_own(place), _kind(place), "inner" if place.level != "supranational" else "wide"):
            yield from ((reading.force, side, spot, size) for size in sizes)
    yield from _far_homes(reading)


def _lookups(reading: Reading) -> Iterator[Key]:
    """Where readings near this one are kept."""
    for side, place in _places(reading):
        for spot in (_own(place), *_holding(place)):
            yield from ((reading.force, side, spot, size) for size in _sizes_near(reading))


def _far_homes(reading: Reading) -> Iterator[Key]:
    """Where readings of one place and about one size are kept, however far apart in time."""
    for side, place in _places(reading):
        if reading.status == "stationed":
            yield (reading.force, side, _own(place), "far")
        if reading.count:
            doublings = math.log2(reading.count)
            for spot in {_own(place), place.country_iso3 or ""}:
                yield (reading.force, side, spot, "far", math.floor(doublings))
                yield (reading.force, side, spot, "far", math.floor(doublings + 0.5) + 0.5)


def _sizes_near(reading: Reading) -> Iterator[object]:
    yield "vague"
    if reading.status == "stationed":
        yield "all"
    for count in _counts(reading):
        bucket = count_bucket(count)
        yield from range(bucket - BUCKETS_AROUND, bucket + BUCKETS_AROUND + 1)
    if reading.count is None and reading.low is not None:
        yield from range(count_bucket(reading.low), count_bucket(reading.low * VAGUE_UP_TO) + 1)


def _counts(reading: Reading) -> Iterator[int]:
    """The count, and those that it corrects."""
    if reading.count is not None:
        yield reading.count
        yield from (count for count in reading.words.corrects if count)


def _places(reading: Reading) -> Iterator[tuple[str, Place]]:
    for side, places in zip("od", reading.ways, strict=True):
        yield from ((side, place) for place in places)


def _own(place: Place) -> str:
    return place.gazetteer_id or place.name.casefold()


def _kind(place: Place) -> object:
    return ("point" if place.level in POINTS else place.level, place.country_iso3)


def _holding(place: Place) -> Iterator[object]:
    """What the place may lie in, or may hold."""
    yield "wide"
    if place.level == "supranational":
        yield "inner"
    elif place.country_iso3 is not None:
        mine = "point" if place.level in POINTS else place.level
        yield from ((kind, place.country_iso3) for kind in ("country", "region", "point") if kind != mine)
