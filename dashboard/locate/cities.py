"""`cities.csv.gz` in, towns by folded name out. Lines are parsed only when asked for: 34,000 of them."""

import gzip
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from dashboard.locate.rows import GazetteerRow

HEADER = "keys,name,country_iso3,admin1,lat,lon,population,geonameid"

# GeoNames numbers the provinces of Canada and the states of Australia; the gazetteer has ISO 3166-2 codes.
PROVINCES = {
    "CAN": dict(
        zip(
            ["01", "02", "03", "04", "05", "07", "08", "09", "10", "11", "12", "13", "14"],
            ["AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "YT", "NT", "NU"],
            strict=True,
        )
    ),
    "AUS": dict(
        zip(
            ["01", "02", "03", "04", "05", "06", "07", "08"],
            ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"],
            strict=True,
        )
    ),
}
PREFIXES = {"USA": "US", "CAN": "CA", "AUS": "AU", "GBR": "GB"}


@dataclass(frozen=True, eq=False)
class Cities:
    """Towns of 15,000 people and more."""

    lines: tuple[str, ...]
    by_key: dict[str, list[int]]

    def named(self, key: str) -> list[GazetteerRow]:
        """Towns of that folded name, those whose own name it is first, then the largest first."""
        rows = [
            (self.lines[i].startswith((key + ",", key + "|")), city_row(self.lines[i]))
            for i in self.by_key.get(key, ())
        ]
        return [row for _, row in sorted(rows, key=lambda pair: (not pair[0], -pair[1].population))]

    @cached_property
    def by_country(self) -> dict[str, list[tuple[float, float]]]:
        """Positions of the towns of each country, by ISO code."""
        positions: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for line in self.lines:
            _, _, iso3, _, lat, lon, _, _ = line.split(",")
            positions[iso3].append((float(lat), float(lon)))
        return dict(positions)


def load_cities(path: Path) -> Cities:
    """Read the towns; a folder without the file knows none."""
    if not path.exists():
        return Cities((), {})
    lines = tuple(gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()[1:])
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for key in line[: line.index(",")].split("|"):
            by_key[key].append(number)
    return Cities(lines, by_key)


@lru_cache(maxsize=4096)
def city_row(line: str) -> GazetteerRow:
    """One line of the file as a row; its parent is the state where the gazetteer knows it, else the country."""
    _, name, iso3, admin1, lat, lon, population, geonameid = line.split(",")
    code = PROVINCES.get(iso3, {}).get(admin1, admin1)
    return GazetteerRow(
        gazetteer_id=f"gn-{geonameid}",
        name=name,
        level="city",
        country_iso3=iso3,
        parent=f"{PREFIXES[iso3]}-{code}" if iso3 in PREFIXES else iso3,
        lat=float(lat),
        lon=float(lon),
        kind="city",
        source=f"GeoNames {geonameid}",
        population=int(population),
    )
