"""What README.md and data/README.md claim is so: commands run, files exist, columns and settings are the code's."""

import csv
import gzip
import inspect
import os
import re
import shlex
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from geopy.geocoders import SERVICE_TO_GEOCODER

from dashboard.articles.read import FORMATS
from dashboard.command_line import main
from dashboard.settings import MAX_ARTICLE_BYTES, read_settings
from dashboard.table.schema import DeploymentTable

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DATA_README = (ROOT / "data" / "README.md").read_text("utf-8")

COMMAND = re.compile(r"(?:\w+=\w+ )?python -m dashboard ")
GENERATED = {"data/store/", "store/"}  # made by the first start, and not kept in git


def code_lines(text: str) -> list[str]:
    """Every line of the shell blocks of a Markdown text."""
    return [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines() if line]


def section(heading: str) -> str:
    """The text under a second-level heading of the README."""
    return README.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def first_cells(table: str) -> list[str]:
    """The words in backticks that begin the rows of a Markdown table."""
    return re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)


def test_the_two_commands_stand_as_they_are_typed() -> None:
    assert code_lines(README)[:2] == [
        "pip install -r requirements.txt && streamlit run dashboard/app.py",
        "pip install -r tests/requirements.txt && pytest",
    ]


@pytest.mark.parametrize(("text", "base"), [(README, ROOT), (DATA_README, ROOT / "data")])
def test_every_file_that_is_named_exists(text: str, base: Path) -> None:
    linked = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    named = [word for word in re.findall(r"`([\w./*-]+)`", text) if "/" in word and word not in GENERATED]
    typed = [word for line in code_lines(text) for word in shlex.split(line) if "/" in word]
    missing = [name for name in linked if not (base / name).exists()]
    missing += [name for name in named + typed if not any(ROOT.glob(name)) and not any(base.glob(name))]
    assert missing == []


def test_the_columns_are_those_of_the_table() -> None:
    assert first_cells(section("What a row means")) == list(DeploymentTable.to_schema().columns)


def test_the_settings_are_those_that_are_read() -> None:
    named = first_cells(section("Settings"))
    code = (ROOT / "dashboard" / "settings.py").read_text("utf-8")
    of_geopy = [name for name in named if name.startswith("DASHBOARD_GEOCODER_")]
    taken = {each for kind in SERVICE_TO_GEOCODER.values() for each in inspect.signature(kind).parameters}
    assert {name.removeprefix("DASHBOARD_GEOCODER_").lower() for name in of_geopy} <= taken
    assert sorted(set(named) - set(of_geopy)) == sorted(set(re.findall(r"\"(DASHBOARD_\w+)\"", code)))
    values = {"DASHBOARD_STARTER": "0"}
    defaults = read_settings({})
    for name in named:
        changed = read_settings({name: values.get(name, "x")})
        assert [field for field in fields(defaults) if getattr(changed, field.name) != getattr(defaults, field.name)]


def test_the_limits_of_an_article_are_those_of_the_code() -> None:
    words = section("Command line")
    assert all(f"`{suffix}`" in words for suffix in FORMATS if suffix != ".htm")
    assert f"at most {MAX_ARTICLE_BYTES // 1_000_000} MB" in words


def test_every_command_has_an_example() -> None:
    examples = {line.split("python -m dashboard ")[1].split()[0] for line in code_lines(README) if COMMAND.match(line)}
    assert examples == set(main.commands)


def test_the_examples_of_the_command_line_run(tmp_path: Path) -> None:
    """In their order, in a shell, from the project's folder, with a store of their own and nobody to ask online."""
    environment = os.environ | {
        "DASHBOARD_STORE_URL": f"sqlite:///{tmp_path / 'store.sqlite'}",
        "DASHBOARD_GEOCODER_DOMAIN": "127.0.0.1:9",
    }
    for line in code_lines(README):
        if COMMAND.match(line):
            command = line.replace("python", shlex.quote(sys.executable), 1)
            for name in ("deployments.csv", "corrections.jsonl", "backup.sqlite"):
                command = command.replace(name, shlex.quote(str(tmp_path / name)))
            done = subprocess.run(command, shell=True, cwd=ROOT, env=environment, capture_output=True, check=False)
            assert (done.returncode, done.stderr) == (0, b""), line
            assert done.stdout or " -o " in line or line.endswith("gazetteer check"), line
    assert (tmp_path / "deployments.csv").read_text("utf-8-sig").startswith("origin,destination,count,date,")


def test_every_module_that_is_run_by_hand_exists() -> None:
    for line in code_lines(README):
        if line.startswith("python -m tests."):
            assert (ROOT / line.split()[2].replace(".", "/")).with_suffix(".py").is_file()


def test_data_readme_describes_every_data_file() -> None:
    folders_and_files = [path for path in (ROOT / "data").iterdir() if path.name not in ("README.md", "store")]
    undescribed = [path.name for path in folders_and_files if f"`{path.name}" not in DATA_README]
    undescribed += [path.name for path in (ROOT / "data" / "words").iterdir() if path.name not in DATA_README]
    assert undescribed == []


@pytest.mark.parametrize("name", ["gazetteer.csv", "place_words.csv", "cities.csv.gz", "borders.csv", "ranking.csv"])
def test_data_readme_lists_the_columns_of_the_file(name: str) -> None:
    described = DATA_README.split(f"| column of `{name}` | meaning |")[1].split("\n\n")[0]
    opened = gzip.open if name.endswith(".gz") else open
    with opened(ROOT / "data" / name, "rt", encoding="utf-8", newline="") as file:
        assert first_cells(described) == next(csv.reader(file))


def test_the_changelog_has_the_version_or_an_unreleased_part() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## \[(Unreleased|\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)
    assert "Keep a Changelog" in changelog


def test_the_licence_is_the_one_that_the_readme_names() -> None:
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
    assert "[MIT licence](LICENSE)" in README
