"""`names_in_context.csv` in, how many of its names are placed right out.

Each list of the file was written from an atlas's knowledge before the resolver had been run on any of its names: 55
countries, 40 regions, 15 states, 60 bases, 50 cities and 20 names that are no place or an unknown one. What is right is
in `country_iso3` (several by `|`, `none` where the place belongs to no one country), in the point with `tolerance_km`
around it, and in `level` (several by `|` where two are as good). A country needs no point; a name with nothing is to
stay unplaced. What came out the first time, before anything was mended for a list, is in `FIRST`.
Run it with `python -m tests.locate.names_in_context [LIST]` to see the misses.
"""

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.geodesy import kilometres
from dashboard.locate.resolve import locate
from dashboard.records import Place
from dashboard.settings import DATA

# Shares that were right, of places and of levels, and how many of the 20 traps were left alone.
FIRST = {"1": (0.950, 0.927, 20), "2": (0.959, 0.964, 19), "3": (0.868, 0.859, 19), "4": (0.823, 0.827, 19)}
LISTS = Path(__file__).with_suffix(".csv")


@dataclass(frozen=True)
class Expected:
    """One row of a list."""

    list: str
    kind: str
    name: str
    context: str
    country_iso3: str
    lat: str
    lon: str
    tolerance_km: str
    level: str

    def place_is_right(self, place: Place) -> bool:
        """Right country and within the tolerance; unplaced where nothing is expected."""
        if self.kind == "none":
            return place.lat is None
        if place.lat is None or place.lon is None or (place.country_iso3 or "none") not in self.country_iso3.split("|"):
            return False
        if not self.lat:
            return True
        return kilometres(place.lat, place.lon, float(self.lat), float(self.lon)) <= float(self.tolerance_km)

    def level_is_right(self, place: Place) -> bool:
        """As exact as the words, no more and no less."""
        return place.level in self.level.split("|") if self.level else place.level is None


@dataclass(frozen=True)
class Result:
    """Shares from 0 to 1 over the names that are places, and the traps left alone of those that there are."""

    right: float
    level: float
    left_alone: int
    traps: int
    misses: tuple[str, ...]


def read_lists(path: Path = LISTS) -> list[Expected]:
    """All rows in their order."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Expected(**row) for row in csv.DictReader(file)]


def measure(rows: Sequence[Expected], gazetteer: Gazetteer) -> Result:
    """Resolve every name in its sentence."""
    judged = [(row, locate(row.name, gazetteer, row.context)) for row in rows]
    places = [(row, place) for row, place in judged if row.kind != "none"]
    traps = [(row, place) for row, place in judged if row.kind == "none"]
    return Result(
        right=sum(row.place_is_right(place) for row, place in places) / len(places),
        level=sum(row.level_is_right(place) for row, place in places) / len(places),
        left_alone=sum(row.place_is_right(place) for row, place in traps),
        traps=len(traps),
        misses=tuple(
            miss(row, place) for row, place in judged if not (row.place_is_right(place) and row.level_is_right(place))
        ),
    )


def miss(row: Expected, place: Place) -> str:
    """What was expected and what came."""
    wanted = f"{row.country_iso3} {row.level} {row.lat} {row.lon}".strip() or "nothing"
    found = f"{place.gazetteer_id} {place.country_iso3} {place.level} {place.lat} {place.lon}"
    return f"{row.kind}: {row.name!r} in {row.context!r}: expected {wanted}; found {found} {place.reason}".rstrip()


def main(numbers: Sequence[str]) -> None:
    """Print a line for each list, and its misses."""
    gazetteer, rows = load_gazetteer(DATA), read_lists()
    for number in numbers or sorted({row.list for row in rows}):
        result = measure([row for row in rows if row.list == number], gazetteer)
        shares = f"right {result.right:.1%}, level {result.level:.1%}, left alone {result.left_alone} of {result.traps}"
        sys.stdout.write(f"list {number}: {shares}\n" + "".join(f"  {line}\n" for line in result.misses))


if __name__ == "__main__":
    main(sys.argv[1:])
