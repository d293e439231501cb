"""Names located per second and what the gazetteer costs to load, each beside the plainest alternative in the same run.

Run it with `python -m tests.benchmarks.locate`. A machine's speed moves the figures; the ratios stay.
"""

import json
import subprocess
import sys
import time
import tracemalloc

import numpy as np
from flashgeotext.geotext import GeoText
from geopy.distance import great_circle

from dashboard.locate.fold import fold
from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.geodesy import distance_km, great_circle_points
from dashboard.locate.mentions import find_mentions
from dashboard.locate.resolve import locate
from dashboard.settings import DATA, ROOT
from tests.benchmarks.pipeline import best_seconds
from tests.locate.names_in_context import read_lists

ROUNDS = 5
LEGS = 100_000
LEGS_ONE_BY_ONE = 2_000  # geopy takes a second for these many
# Resident memory is that of the process when all is loaded, less what Python and the modules had before.
LOAD = """
import json, os, time
from dashboard.locate.gazetteer import load_gazetteer
from dashboard.settings import DATA
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
before = resident()
start = time.process_time()
gazetteer = load_gazetteer(DATA)
print(json.dumps([time.process_time() - start, resident() - before]))
"""


def lookups(gazetteer: Gazetteer, rounds: int = ROUNDS) -> dict[str, float]:
    """Names in a sentence each per second: every sentence new, and every one known; and two that know no context."""
    rows = read_lists()
    geotext = GeoText()

    def new() -> None:
        find_mentions.cache_clear()
        known()

    def known() -> None:
        for row in rows:
            locate(row.name, gazetteer, row.context)

    def dictionary() -> None:
        for row in rows:
            gazetteer.by_name.get(fold(row.name))

    def flashgeotext() -> None:
        for row in rows:
            geotext.extract(row.context)

    seconds = best_seconds(new, known, dictionary, flashgeotext, rounds=rounds)
    return {
        "names": len(rows),
        "per_second_in_new_sentences": round(len(rows) / seconds[0]),
        "per_second_in_known_sentences": round(len(rows) / seconds[1]),
        "times_the_time_of_a_dictionary": round(seconds[0] / seconds[2], 1),
        "times_the_time_of_flashgeotext": round(seconds[0] / seconds[3], 2),
    }


def loading(rounds: int = ROUNDS) -> dict[str, float]:
    """Seconds and megabytes of resident memory that a fresh process takes to load it, and what Python holds for it."""
    command = [sys.executable, "-c", LOAD]
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout) for _ in range(rounds)
    ]
    tracemalloc.start()
    gazetteer = load_gazetteer(DATA)
    held = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    return {
        "places": len(gazetteer.rows) + len(gazetteer.cities.lines),
        "seconds": round(min(seconds for seconds, _ in runs), 3),
        "resident_megabytes": round(max(megabytes for _, megabytes in runs), 1),
        "held_megabytes": round(held, 1),
    }


def legs(rounds: int = ROUNDS) -> dict[str, float]:
    """Seconds for the distances and for the arcs of a table, and how long geopy takes for the distances leg by leg."""
    chance = np.random.default_rng(5)
    lat1, lat2 = chance.uniform(-80, 80, (2, LEGS))
    lon1, lon2 = chance.uniform(-180, 180, (2, LEGS))
    few = list(zip(lat1, lon1, lat2, lon2, strict=True))[:LEGS_ONE_BY_ONE]
    distances, arcs, alone = best_seconds(
        lambda: distance_km(lat1, lon1, lat2, lon2),
        lambda: great_circle_points(lat1, lon1, lat2, lon2),
        lambda: [great_circle(leg[:2], leg[2:]).km for leg in few],
        rounds=rounds,
    )
    return {
        "legs": LEGS,
        "seconds_of_distances": round(distances, 3),
        "seconds_of_arcs": round(arcs, 3),
        "distances_times_as_quick_as_geopy": round(alone * LEGS / LEGS_ONE_BY_ONE / distances, 1),
    }


def main() -> None:
    """Print the figures, one per line."""
    started = time.perf_counter()
    for name, figures in {"loading": loading(), "look-ups": lookups(load_gazetteer(DATA)), "legs": legs()}.items():
        sys.stdout.write(f"{name}\n" + "".join(f"  {key}: {value:,}\n" for key, value in figures.items()))
    sys.stdout.write(f"in {time.perf_counter() - started:.0f} s\n")


if __name__ == "__main__":
    main()
