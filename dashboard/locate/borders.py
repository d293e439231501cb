"""`borders.csv` in, the neighbours of a country and a point on each common frontier out."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

Point = tuple[float, float]

# What news means by "the X border" where neither sentence nor article names the other side.
USUAL = {
    "MEX": "USA", "UKR": "RUS", "POL": "BLR", "LTU": "BLR", "LVA": "BLR", "HUN": "SRB", "LBN": "ISR",
    "KOR": "PRK", "PRK": "KOR", "CAN": "USA", "FIN": "RUS", "EST": "RUS", "NOR": "RUS", "BLR": "POL", "VEN": "COL",
    "HTI": "DOM", "RWA": "COD", "ARM": "AZE", "KWT": "IRQ", "IND": "CHN", "GRC": "TUR",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Borders:
    """Points (lat, lon) on common frontiers, by either country first."""

    points: dict[str, dict[str, Point]]

    def neighbours(self, iso3: str) -> dict[str, Point]:
        """Neighbours of a country with a point on each frontier; empty for an island."""
        return self.points.get(iso3, {})

    def between(self, one: str, other: str) -> Point | None:
        """A point on the frontier of two countries; None where they have none."""
        return self.points.get(one, {}).get(other)


def load_borders(path: Path) -> Borders:
    """Read the frontiers; a folder without the file knows none."""
    points: dict[str, dict[str, Point]] = defaultdict(dict)
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                point = float(row["lat"]), float(row["lon"])
                points[row["country_a"]][row["country_b"]] = point
                points[row["country_b"]][row["country_a"]] = point
    return Borders(dict(points))
