"""A folder of labelled articles in; the files that nobody reads while rules are written, and the others, out.

The ids of the former stand in the folder's `held_out.txt`, one per line; a line that begins with # is a remark.
"""

from pathlib import Path
from typing import NamedTuple

from dashboard.errors import LabelError

HELD_OUT = "held_out.txt"


class Parts(NamedTuple):
    """The files of a folder, in the order of their names. `held_out` is empty where the folder has no such list."""

    held_out: list[Path]
    at_hand: list[Path]


def parts_of(folder: Path) -> Parts:
    """Every `*.json` of a folder in its part; LabelError where there is none, or where an id of the list has none."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise LabelError(
            f"{folder} holds no labelled articles: not one file ending in .json. "
            "data/README.md tells how an article is labelled."
        )
    ids = _ids(folder / HELD_OUT)
    if missing := sorted(ids - {path.stem for path in paths}):
        raise LabelError(
            f"{folder / HELD_OUT} names {missing[0]!r}, and there is no {missing[0]}.json: "
            "give the file back, or take the line out."
        )
    return Parts([path for path in paths if path.stem in ids], [path for path in paths if path.stem not in ids])


def _ids(path: Path) -> set[str]:
    if not path.exists():
        return set()
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise LabelError(f"{path} is not in UTF-8: save it so.") from error
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}
