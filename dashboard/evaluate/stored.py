"""The stored figures under data/: `confidence.csv`, which the reading of facts uses, and `accuracy.json`."""

import csv
import json
from collections.abc import Iterable
from dataclasses import asdict
from io import StringIO
from pathlib import Path
from typing import Any

from dashboard.errors import DataFileError
from dashboard.evaluate.calibration import Band, Group
from dashboard.evaluate.figures import Accuracy, Shares, StatusFigures, Traps

COLUMNS = ("place", "force", "facts", "right", "share")


def confidence_csv(groups: Iterable[Group]) -> str:
    """The groups as `confidence.csv` has them; an empty cell stands for any."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for group in groups:
        place, force = (*group.traits, "", "")[:2]
        writer.writerow([place, force, group.facts, group.right, f"{group.share:.2f}"])
    return out.getvalue()


def accuracy_json(accuracy: Accuracy) -> str:
    """The figures as one JSON object: what `accuracy.json` has and `python -m dashboard evaluate --json` prints."""
    return json.dumps(asdict(accuracy), indent=1) + "\n"


def read_accuracy(data: Path) -> Accuracy:
    """The stored figures; DataFileError where there are none."""
    path = data / "accuracy.json"
    try:
        return _accuracy_of(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        what = f"{path.name} cannot be read: {error!r}. `python data/build_accuracy.py` makes it anew."
        raise DataFileError(what) from error


def _accuracy_of(record: dict[str, Any]) -> Accuracy:
    made = {
        "found": Shares(**record["found"]),
        "strict": Shares(**record["strict"]),
        "by_status": {status: StatusFigures(**each) for status, each in record["by_status"].items()},
        "traps": Traps(**record["traps"]),
        "calibration": tuple(Band(**band) for band in record["calibration"]),
        "calibration_held_out": tuple(Band(**band) for band in record["calibration_held_out"]),
    }
    return Accuracy(**(record | made))
