"""The files that Plotly asks for, and the tool that makes them."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

STATIC = Path(__file__).parents[2] / "dashboard" / "static"


@pytest.fixture
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_topojson", STATIC / "build_topojson.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["world_110m", "world_50m"])
def test_each_file_has_the_layers_that_the_map_switches_on(name: str) -> None:
    atlas = json.loads((STATIC / "topojson" / f"{name}.json").read_text("utf-8"))
    assert set(atlas["objects"]) == {"land", "coastlines", "countries"}
    for shape in atlas["objects"].values():
        used = [arc for geometry in shape["geometries"] for arc in numbers(geometry["arcs"])]
        assert len(used) > 100
        assert max(used) < len(atlas["arcs"])


def test_the_licence_lies_beside_the_outlines() -> None:
    text = (STATIC / "topojson" / "LICENSE.md").read_text("utf-8")
    assert "Redistribution and use in source and binary forms" in text
    assert "Natural Earth" in text
    assert "no statement" in text


def test_a_border_is_an_arc_of_two_countries_and_a_coast_of_one(tool: ModuleType) -> None:
    squares = [
        {"type": "Polygon", "arcs": [[0, 1]]},
        {"type": "Polygon", "arcs": [[-1, 2]]},
    ]
    atlas = {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0]], [[1, 0], [1, 0]]],
        "objects": {
            "countries": {"type": "GeometryCollection", "geometries": squares},
            "land": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[1, 2]], "id": "land"}]},
        },
    }
    made = tool.convert(atlas)["objects"]
    assert made["countries"]["geometries"][0]["arcs"] == [[0]]
    assert made["coastlines"]["geometries"][0]["arcs"] == [[1], [2]]
    assert made["land"]["geometries"] == [{"type": "Polygon", "arcs": [[1, 2]]}]


def test_the_dateline_and_the_pole_are_no_coast(tool: ModuleType) -> None:
    transform = {"scale": [1, 1], "translate": [0, 0]}
    assert tool.is_frame([[180, -80], [0, -10]], transform)
    assert tool.is_frame([[-170, -90], [100, 0]], transform)
    assert not tool.is_frame([[180, -80], [-5, 0]], transform)


def numbers(arcs: Any) -> list[int]:
    return [abs(arc) for arc in [arcs]] if isinstance(arcs, int) else [n for part in arcs for n in numbers(part)]
