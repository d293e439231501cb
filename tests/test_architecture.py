"""Who may import whom, how long a file and a function may be; read from the source with `ast`, nothing is imported."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "dashboard"

WORDS_OF_THE_FLOW = {"articles", "extract", "locate", "reconcile", "store", "table", "charts"}
VOCABULARY = {"records", "errors"}
PAGES = {"app", "session", "app_pages"}
EDGES = {"__main__", "command_line"} | PAGES

# Part of the package: the parts that it may import. `locate.geodesy` allows that one module; a part may import itself.
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "records": set(),
    "errors": set(),
    "settings": set(),
    "static": set(),
    "words": VOCABULARY | {"extract", "locate.gazetteer"},
    "articles": VOCABULARY | {"settings"},
    "extract": VOCABULARY,
    "explain": VOCABULARY | {"extract"},
    "locate": VOCABULARY | {"settings"},
    "reconcile": VOCABULARY,
    "correct": VOCABULARY,
    "store": VOCABULARY | {"settings", "correct", "geocode.lookup"},
    "table": VOCABULARY | {"store", "locate.geodesy", "reconcile.presence"},
    "charts": VOCABULARY,
    "geocode": VOCABULARY | {"settings", "locate", "reconcile", "store"},
    "as_json": VOCABULARY | {"geocode.lookup"},
    "evaluate": VOCABULARY | {"articles", "extract"},
    "review": VOCABULARY | {"pipeline", "correct", "locate", "reconcile", "store"},
    "pipeline": VOCABULARY
    | {"settings", "words", "articles", "extract", "locate", "geocode.place", "reconcile", "store"},
    "command_line": VOCABULARY
    | {"__init__", "settings", "words", "as_json", "explain", "pipeline", "evaluate", "review"}
    | {"store_commands", "place_commands"}
    | WORDS_OF_THE_FLOW - {"charts"},
    "store_commands": VOCABULARY | {"settings", "pipeline", "reconcile", "store", "correct"},
    "place_commands": VOCABULARY | {"as_json", "geocode", "locate", "store", "store_commands"},
    "__main__": {"command_line"},
    "session": VOCABULARY | {"settings", "words", "pipeline", "correct", "review"} | WORDS_OF_THE_FLOW,
    "app": VOCABULARY | {"settings", "session", "app_pages", "pipeline"} | WORDS_OF_THE_FLOW,
    "app_pages": VOCABULARY
    | {"settings", "session", "pipeline", "evaluate", "geocode", "correct", "review"}
    | WORDS_OF_THE_FLOW,
}

# Third-party package: the parts that may import it. A package that is not here may not be imported at all.
USERS: dict[str, set[str]] = {
    "click": {"command_line", "store_commands", "place_commands"},
    "trafilatura": {"articles"},
    "lxml": {"articles"},
    "sentencex": {"extract"},
    "geopy": {"locate"},
    "aiohttp": {"locate"},
    "yarl": {"locate"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "pandera": {"table"},
    "plotly": {"charts"},
    "streamlit": PAGES,
    "pandas": {"table", "charts"} | PAGES,
    "numpy": {"locate", "table", "charts"},
}

# Parts that are handed all they need, and of `evaluate` the modules that are.
PURE = {"extract", "reconcile", "correct"} | {
    f"evaluate.{module}" for module in ("labels", "agreement", "scoring", "calibration", "figures", "report")
}
# What would let a pure step see files, the clock, the network or chance.
IMPURE_MODULES = {
    "asyncio", "glob", "http", "importlib", "io", "logging", "multiprocessing", "os", "pathlib", "random", "secrets",
    "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "tomllib", "csv", "urllib",
}  # fmt: skip
IMPURE_CALLS = {"open", "today", "now", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "__import__"}

LONGEST_FUNCTION = 40
LONGEST_FILE = 250
EMPTY_WORDS = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "manager"}


def violations(root: Path) -> list[str]:
    """One line for every rule that a file of the package under `root` breaks; empty where all is well."""
    found = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        source = path.read_text("utf-8")
        tree = ast.parse(source, str(path))
        faults = [*import_faults(path, tree, root), *purity_faults(path, tree, root), *shape_faults(path, tree, source)]
        found += [f"{path.relative_to(root).as_posix()}: {fault}" for fault in faults]
    return found


def part_of(path: Path, root: Path) -> str:
    """The folder or module right under the package that `path` belongs to: `extract`, `records`, …"""
    return path.relative_to(root / PACKAGE).with_suffix("").parts[0]


def module_of(path: Path, root: Path) -> str:
    """The name of the module within the package: `extract.lines`, `records`, …"""
    return ".".join(path.relative_to(root / PACKAGE).with_suffix("").parts)


def import_faults(path: Path, tree: ast.Module, root: Path) -> Iterator[str]:
    part = part_of(path, root)
    if part not in MAY_IMPORT:
        yield f"{part} is not in the table of who may import whom"
        return
    for module in imported(tree):
        top, _, inside = module.partition(".")
        if top == PACKAGE:
            allowed = MAY_IMPORT[part] | {part}
            if not any(f"{inside or '__init__'}.".startswith(f"{name}.") for name in allowed):
                yield f"{part} may not import {module}"
        elif top not in sys.stdlib_module_names and part not in USERS.get(top, set()):
            yield f"{part} may not import {module}"


def imported(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported anywhere in the file, `from dashboard import x` as `dashboard.x`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level or node.module is None:
                yield "." * node.level + (node.module or "")
            elif node.module == PACKAGE:
                yield from (
                    PACKAGE if alias.name.startswith("__") else f"{PACKAGE}.{alias.name}" for alias in node.names
                )
            else:
                yield node.module


def purity_faults(path: Path, tree: ast.Module, root: Path) -> Iterator[str]:
    if not {part_of(path, root), module_of(path, root)} & PURE:
        return
    yield from (f"a pure step may not import {name}" for name in imported(tree) if name.split(".")[0] in IMPURE_MODULES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in IMPURE_CALLS:
                yield f"line {node.lineno}: a pure step may not call {name}()"


def shape_faults(path: Path, tree: ast.Module, source: str) -> Iterator[str]:
    if path.stem in EMPTY_WORDS:
        yield f"the name {path.stem} does not say what is in it"
    if not ast.get_docstring(tree):
        yield "the file does not open with what comes in and what goes out"
    if (lines := len(source.splitlines())) > LONGEST_FILE:
        yield f"{lines} lines are more than {LONGEST_FILE}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{node.name} has {lines} lines, more than {LONGEST_FUNCTION}"


def test_the_package_keeps_every_rule() -> None:
    assert violations(ROOT) == []


@pytest.mark.parametrize(
    ("file", "line", "fault"),
    [
        ("extract/find.py", "import pandas as pd", "extract may not import pandas"),
        ("extract/find.py", "from dashboard.store import Store", "extract may not import dashboard.store"),
        ("extract/find.py", "from dashboard.words import load_words", "extract may not import dashboard.words"),
        ("extract/find.py", "from dashboard import store", "extract may not import dashboard.store"),
        ("extract/find.py", "def f() -> None:\n    import streamlit", "extract may not import streamlit"),
        ("extract/find.py", "from pathlib import Path", "a pure step may not import pathlib"),
        ("extract/find.py", "x = open('words')", "a pure step may not call open()"),
        ("reconcile/fold.py", "import datetime as dt\nx = dt.date.today()", "a pure step may not call today()"),
        ("reconcile/fold.py", "from urllib.request import urlopen", "a pure step may not import urllib.request"),
        ("evaluate/scoring.py", "import json\nfrom pathlib import Path", "a pure step may not import pathlib"),
        ("evaluate/labelled.py", "from dashboard.store import Store", "evaluate may not import dashboard.store"),
        ("records.py", "import numpy", "records may not import numpy"),
        ("settings.py", "from dashboard.errors import DashboardError", "settings may not import dashboard.errors"),
        ("articles/read.py", "import sqlalchemy", "articles may not import sqlalchemy"),
        ("articles/read.py", "import requests", "articles may not import requests"),
        ("articles/read.py", "from .draft import Draft", "articles may not import .draft"),
        ("store/rows.py", "import pandas", "store may not import pandas"),
        (
            "table/build.py",
            "from dashboard.locate.resolve import locate",
            "table may not import dashboard.locate.resolve",
        ),
        ("charts/map.py", "import streamlit as st", "charts may not import streamlit"),
        ("charts/map.py", "from dashboard.store import Store", "charts may not import dashboard.store"),
        ("pipeline.py", "from geopy.geocoders import Nominatim", "pipeline may not import geopy.geocoders"),
        ("session.py", "from dashboard.app_pages import map", "session may not import dashboard.app_pages"),
        ("command_line.py", "import streamlit", "command_line may not import streamlit"),
        ("utils.py", "x = 1", "utils is not in the table"),
        ("articles/helpers.py", "x = 1", "the name helpers does not say"),
        ("articles/long.py", "x = 1\n" * 249, "251 lines are more than 250"),
        ("articles/long.py", "def f() -> None:\n" + "    x = 1\n" * 40, "f has 41 lines, more than 40"),
    ],
)
def test_a_planted_fault_is_found(tmp_path: Path, file: str, line: str, fault: str) -> None:
    path = tmp_path / PACKAGE / file
    path.parent.mkdir(parents=True)
    path.write_text(f'"""A header."""\n{line}\n', "utf-8")
    assert [found for found in violations(tmp_path) if found.startswith(f"{PACKAGE}/{file}: ") and fault in found]


def test_a_file_without_a_header_is_found(tmp_path: Path) -> None:
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / PACKAGE / "records.py").write_text("x = 1\n", "utf-8")
    assert violations(tmp_path) == ["dashboard/records.py: the file does not open with what comes in and what goes out"]


def test_every_test_folder_is_a_package_named_like_its_part() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")} - {ROOT / "tests"}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []
    assert {folder.name for folder in folders} <= set(MAY_IMPORT) | {"browser"}
