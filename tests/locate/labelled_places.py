"""The labelled articles that may be read in, where each place of each of their facts is put out.

`labelled_places.csv` holds what was looked at, article by article, and is right: the row of the gazetteer and the
level, both empty where a name stays unplaced. `python -m tests.locate.labelled_places` prints what differs from it,
with the evidence; `--write` takes it over, after each line of the difference has been looked at.
"""

import csv
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from dashboard.articles.read import read_article
from dashboard.evaluate.held_out import parts_of
from dashboard.evaluate.labelled import labels_in
from dashboard.locate.gazetteer import Gazetteer, load_gazetteer
from dashboard.locate.report import countries_of
from dashboard.locate.resolve import locate
from dashboard.records import Place
from dashboard.settings import DATA
from tests.facts_by_hand import report

LOOKED_AT = Path(__file__).with_suffix(".csv")


class Placed(NamedTuple):
    """Where a name in an article is put; `gazetteer_id` and `level` are empty where it stays unplaced."""

    article_id: str
    name: str
    gazetteer_id: str
    level: str


def labelled_places(gazetteer: Gazetteer) -> Iterator[tuple[Place, Placed, str]]:
    """Each name once per article: its place, in short, and the evidence that it stands in."""
    for path in parts_of(DATA / "benchmark").at_hand:
        article = read_article(path)
        seen = set()
        for label in labels_in(path):
            isos = countries_of(replace(report("a").fact, force=label.forces[0]), article, gazetteer)
            context = " ".join(label.evidence)
            for name in (*label.origins[0], *label.destinations[0]):
                if name not in seen:
                    seen.add(name)
                    place = locate(name, gazetteer, context, isos)
                    yield place, Placed(path.stem, name, place.gazetteer_id or "", place.level or ""), context


def looked_at() -> set[Placed]:
    """What the stored table holds."""
    with LOOKED_AT.open(encoding="utf-8", newline="") as file:
        return {Placed(**row) for row in csv.DictReader(file)}


def main(is_writing: bool) -> None:
    """Print what is not in the table, or write the table anew."""
    found = list(labelled_places(load_gazetteer(DATA)))
    if is_writing:
        with LOOKED_AT.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(Placed._fields)
            writer.writerows(placed for _, placed, _ in found)
        return
    known = looked_at() if LOOKED_AT.exists() else set()
    for place, placed, context in found:
        if placed not in known:
            spot = f"{placed.gazetteer_id} {placed.level} {place.lat} {place.lon}" if place.level else place.reason
            sys.stdout.write(f"{placed.article_id}: {placed.name!r} -> {spot}\n    {context[:300]}\n")


if __name__ == "__main__":
    main("--write" in sys.argv[1:])
