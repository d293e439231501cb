"""The figures that are stored in data/accuracy.json."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dashboard.errors import DataFileError
from dashboard.evaluate.calibration import Band
from dashboard.evaluate.figures import Accuracy, Measured, Shares, StatusFigures, Traps


def accuracy_json(measured: Accuracy | Measured) -> str:
    """The figures as one JSON object: what `accuracy.json` has and `python -m dashboard evaluate --json` prints."""
    return json.dumps(asdict(measured), indent=1) + "\n"


def read_accuracy(data: Path) -> Measured:
    """The stored figures; DataFileError where there are none."""
    path = data / "accuracy.json"
    try:
        record = json.loads(path.read_text("utf-8"))
        return Measured(_accuracy_of(record["held_out"]), _accuracy_of(record["at_hand"]))
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
    }
    return Accuracy(**(record | made))
