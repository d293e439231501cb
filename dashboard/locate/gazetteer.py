"""The folder `data/` in, the places that it knows out, found by any of their names. No network."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from dashboard.errors import DataFileError
from dashboard.locate.borders import Borders, load_borders
from dashboard.locate.cities import Cities, load_cities
from dashboard.locate.fold import fold
from dashboard.locate.place_words import PlaceWords, load_place_words
from dashboard.locate.rows import GazetteerRow
from dashboard.records import Level

__all__ = ["Gazetteer", "GazetteerRow", "load_gazetteer"]

LEVELS = get_args(Level)


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """All known places. `rows` is the hand-kept list in its order; `cities` are the towns that it may lack.

    `by_name`, `by_demonym` and `capitals` lead from a folded name, a folded demonym and an ISO code to rows;
    `longest_from` from a folded word to how many words the longest name has that begins with it.
    """

    rows: tuple[GazetteerRow, ...]
    cities: Cities
    borders: Borders
    words: PlaceWords
    by_id: dict[str, GazetteerRow]
    by_name: dict[str, list[GazetteerRow]]
    by_demonym: dict[str, list[GazetteerRow]]
    capitals: dict[str, GazetteerRow]
    longest_from: dict[str, int]

    def named(self, name: str, is_certain: bool = False) -> list[GazetteerRow]:
        """Hand-kept rows of that name or alias; a common word counts only as the row spells it ("US", never "us").

        `is_certain`: the wording says that it is a place.
        """
        key = fold(name)
        rows = self.by_name.get(key, [])
        if key in self.words.common and not is_certain:
            spelled = name.strip().removeprefix("the ")
            return [row for row in rows if spelled in (row.name, *row.aliases)]
        return rows

    def people(self, word: str) -> list[GazetteerRow]:
        """Rows whose people are called so, in the order of the file: the first is meant where nothing else decides."""
        return self.by_demonym.get(fold(word), [])

    def parents(self, name: str) -> list[GazetteerRow]:
        """Rows that another place can lie in, states before towns: "Washington" after a comma is the state."""
        code = self.by_id.get(f"US-{name}") or self.by_id.get(f"CA-{name}")
        rows = [code] if code else [row for row in self.named(name) if row.level != "base"]
        return sorted(rows, key=lambda row: row.kind != "state")

    def country(self, iso3: str) -> GazetteerRow | None:
        """The row of a country by its ISO 3166-1 alpha-3 code."""
        return self.by_id.get(iso3)

    def isos(self, word: str) -> list[str]:
        """ISO codes of the countries that a name or a demonym stands for."""
        rows = [*self.named(word), *self.people(word)]
        return list(dict.fromkeys(row.country_iso3 for row in rows if row.country_iso3))


def load_gazetteer(data: Path) -> Gazetteer:
    """Read `gazetteer.csv`, `cities.csv.gz`, `borders.csv` and `place_words.csv` from the folder `data`."""
    rows = read_rows(data / "gazetteer.csv")
    by_name, by_demonym = index(rows)
    return Gazetteer(
        rows=rows,
        cities=load_cities(data / "cities.csv.gz"),
        borders=load_borders(data / "borders.csv"),
        words=load_place_words(data / "place_words.csv"),
        by_id={row.gazetteer_id: row for row in rows},
        by_name=by_name,
        by_demonym=by_demonym,
        capitals={row.country_iso3: row for row in rows if row.kind == "capital" and row.country_iso3},
        longest_from=longest_from([*by_name, *by_demonym]),
    )


def read_rows(path: Path) -> tuple[GazetteerRow, ...]:
    """Rows of the hand-kept list; DataFileError names the line that breaks a rule."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return tuple(row_of(record, f"{path.name}, line {reader.line_num}") for record in reader)


def row_of(record: dict[str, str], where: str) -> GazetteerRow:
    """One row of the file as a record."""
    if record["level"] not in LEVELS:
        raise DataFileError(f"{where}: level {record['level']!r} is none of {', '.join(LEVELS)}.")
    try:
        lat, lon = float(record["lat"]), float(record["lon"])
    except ValueError as error:
        raise DataFileError(f"{where}: lat and lon have to be numbers.") from error
    return GazetteerRow(
        gazetteer_id=record["gazetteer_id"],
        name=record["name"],
        level=cast(Level, record["level"]),
        country_iso3=record["country_iso3"] or None,
        parent=record["parent"] or None,
        lat=lat,
        lon=lon,
        aliases=words(record["aliases"]),
        demonyms=words(record["demonyms"]),
        kind=record["kind"],
        source=record["source"],
    )


def words(cell: str) -> tuple[str, ...]:
    """The values of a cell that separates them by `|`."""
    return tuple(value for value in cell.split("|") if value)


def index(rows: tuple[GazetteerRow, ...]) -> tuple[dict[str, list[GazetteerRow]], dict[str, list[GazetteerRow]]]:
    """Rows by folded name and by folded demonym, each list in the order of the file."""
    by_name: dict[str, list[GazetteerRow]] = defaultdict(list)
    by_demonym: dict[str, list[GazetteerRow]] = defaultdict(list)
    for row in rows:
        for key in {fold(name) for name in (row.name, *row.aliases)}:
            by_name[key].append(row)
        for key in {fold(word) for word in row.demonyms}:
            by_demonym[key].append(row)
    return dict(by_name), dict(by_demonym)


def longest_from(keys: Iterable[str]) -> dict[str, int]:
    """The number of words of the longest key, by its first word."""
    longest: dict[str, int] = {}
    for key in keys:
        first, words = key.partition(" ")[0], key.count(" ") + 1
        if words > longest.get(first, 0):
            longest[first] = words
    return longest
