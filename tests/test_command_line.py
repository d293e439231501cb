"""The commands as a person or a script calls them: what they print, where, and with which exit code."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner, Result

from dashboard import review
from dashboard.command_line import main
from dashboard.errors import GeocoderError
from dashboard.locate.answers import FAR_OFF
from dashboard.pipeline import load_tools
from dashboard.review import Word
from dashboard.settings import read_settings
from dashboard.store import Store
from dashboard.table.schema import DeploymentTable
from tests.locate.loopback import serving

TEXT = (
    "Canberra sent help to a neighbour.\n\n"
    "Australia deployed 300 soldiers from Darwin to Timor-Leste on 8 March 2021, the defence minister said.\n"
)
FACT_KEYS = {
    "article_id", "force", "count", "count_low", "count_high", "origins", "destinations", "status", "hypothetical",
    "approximate", "date", "date_end", "unit", "evidence", "evidence_spans",
}  # fmt: skip
ON = ["--published", "2021-03-10"]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def lines(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "broken.json"
    path.write_text("{", "utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'store.sqlite'}"


def test_extract_prints_one_fact_per_line_with_its_sentence(article: Path) -> None:
    result = run("extract", article, *ON)
    (fact,) = lines(result)
    assert result.exit_code == 0
    assert fact.keys() >= FACT_KEYS
    assert (fact["force"], fact["count"], fact["status"]) == ("Australia", 300, "deployed")
    assert (fact["origins"], fact["destinations"]) == (["Darwin"], ["Timor-Leste"])
    assert (fact["date"], fact["date_end"]) == ("2021-03-08", "2021-03-08")
    assert [TEXT[start:end] for start, end in fact["evidence_spans"]] == fact["evidence"]


def test_extract_names_the_article_as_its_file_does(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"id": "x-1", "published": "2021-03-10", "text": TEXT}), "utf-8")
    assert [fact["article_id"] for fact in lines(run("extract", path))] == ["x-1"]


def test_explain_prints_each_sentence_and_why_its_numbers_were_taken_or_left(article: Path) -> None:
    result = run("explain", article, *ON)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "published 2021-03-10; sentences 2, facts 1, counts left 0" in result.stdout
    assert "taken     Australia, 300, deployed, Darwin > Timor-Leste, 2021-03-08 to 2021-03-08" in result.stdout


def test_explain_writes_out_what_a_terminal_would_obey(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    said = {"published": "2021-03-10", "title": "A\x1b]0;own", "text": "Chad sent 300 soldiers \x1b[2J to \u202eMali."}
    path.write_text(json.dumps(said), "utf-8")
    result = run("explain", path)
    assert result.exit_code == 0
    assert "\\x1b[2J to \\u202eMali" in result.stdout
    assert all(line.isprintable() for line in result.stdout.splitlines())


def test_explain_needs_the_date_and_goes_on_behind_a_file_that_fails(article: Path, bad: Path) -> None:
    assert "--published YYYY-MM-DD" in run("explain", article).stderr
    result = run("explain", bad, article, *ON)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{bad}: Broken JSON")
    assert "taken     Australia, 300" in result.stdout


def test_an_article_without_facts_prints_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The weather was fine.", "utf-8")
    result = run("extract", path, *ON)
    assert (result.exit_code, result.output) == (0, "")


@pytest.mark.parametrize("command", ["extract", "reconcile", "add"])
def test_a_file_that_fails_is_named_and_the_others_are_used(command: str, article: Path, bad: Path, store: str) -> None:
    options = ["--store", store] if command == "add" else []
    result = run(command, bad, article, *ON, *options)
    assert result.exit_code == 1
    assert len(lines(result)) == 1
    assert result.stderr.startswith(f"{bad}: Broken JSON at line 1")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "no text"),
        ("picture.txt", b"\x89PNG\x00\x01", "binary"),
        ("long.txt", b"300 troops. " * 420_000, "2,000,000 bytes"),
        ("koi8.txt", "Войска уехали".encode("koi8-r"), "encoding"),
        ("list.json", b"[]", "no single object"),
        ("file.docx", b"PK", "'.docx'"),
        ("page.html", b"<html><body><script>alert(1)</script></body></html>", "Paste its text"),
        ("missing.txt", None, "Check the path"),
    ],
)
def test_bad_input_says_what_to_do(tmp_path: Path, name: str, data: bytes | None, message: str) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    result = run("extract", path, *ON)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"{path}: ")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_without_a_date_the_message_names_the_option(article: Path) -> None:
    result = run("extract", article)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--published YYYY-MM-DD" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["explain"],
        ["locate"],
        ["reconcile"],
        ["add"],
        ["extract", "a.txt", "--published", "2/3/2022"],
        ["export", "--format", "xls"],
        ["sing"],
    ],
)
def test_wrong_usage_is_exit_code_two(arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr


def test_locate_prints_one_place_per_name_and_null_where_it_is_unknown() -> None:
    result = run("locate", "Poland", "Nowhereville-on-Sea")
    poland, nowhere = lines(result)
    keys = {"name", "lat", "lon", "level", "country_iso3", "gazetteer_id", "candidates"}
    assert result.exit_code == 0
    assert poland.keys() >= keys
    assert (poland["name"], poland["level"], poland["country_iso3"]) == ("Poland", "country", "POL")
    assert (nowhere["name"], nowhere["lat"], nowhere["lon"]) == ("Nowhereville-on-Sea", None, None)


def test_the_context_chooses_between_places() -> None:
    def country(context: str) -> object:
        return lines(run("locate", "Georgia", "--context", context))[0]["country_iso3"]

    assert country("The soldiers left Fort Stewart, Georgia, in the United States.") == "USA"
    assert country("The soldiers flew from Tbilisi in Georgia to the Russian border.") == "GEO"


def test_reconcile_folds_the_reports_of_several_articles(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Australia deployed 300 soldiers from Darwin to Timor-Leste on 8 March 2021.", "utf-8")
    (deployment,) = lines(run("reconcile", article, other, *ON))
    assert deployment.keys() >= {"deployment_id", "part_of", "force", "count", "origins", "destinations", "status"}
    reports = deployment["reports"]
    assert isinstance(reports, list)
    assert len({report["article_id"] for report in reports}) == 2
    wanted = {"article_id", "count", "status", "date", "date_end", "destinations", "evidence", "reason"}
    assert all(report.keys() >= wanted and report["reason"] for report in reports)


def test_an_article_added_twice_is_known_the_second_time(article: Path, store: str) -> None:
    (first,), (second,) = (lines(run("add", article, *ON, "--store", store)) for _ in range(2))
    assert (first["new"], first["known"], first["reports"]) == (1, 0, 1)
    assert (second["new"], second["known"], second["reports"]) == (0, 1, 0)


def test_the_export_is_the_table_of_the_store(article: Path, store: str, tmp_path: Path) -> None:
    run("add", article, *ON, "--store", store)
    printed = run("export", "--store", store)
    target = tmp_path / "out.csv"
    assert run("export", "--store", store, "--format", "csv", "-o", target).exit_code == 0
    assert target.read_bytes() == printed.stdout_bytes
    table = pd.read_csv(io.BytesIO(printed.stdout_bytes), encoding="utf-8-sig")
    assert list(table.columns) == list(DeploymentTable.to_schema().columns)
    assert table[["origin", "destination", "count", "date", "force_iso3"]].to_numpy().tolist() == [
        ["Darwin", "Timor-Leste", 300, "2021-03-08", "AUS"]
    ]


def test_an_empty_store_exports_the_columns_alone(store: str) -> None:
    result = run("export", "--store", store)
    assert result.exit_code == 0
    assert result.stdout_bytes.decode("utf-8-sig").strip().split(",") == list(DeploymentTable.to_schema().columns)


@pytest.mark.parametrize("url", ["no url at all", "sqlite:////dev/null/store.sqlite", "nosuchdatabase://host/name"])
def test_a_store_that_cannot_be_opened_is_a_message(url: str) -> None:
    result = run("export", "--store", url)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.stderr
    assert isinstance(result.exception, SystemExit)


def test_a_bad_file_leaves_the_store_as_it_was(article: Path, bad: Path, store: str) -> None:
    run("add", article, *ON, "--store", store)
    before = run("export", "--store", store).stdout_bytes
    assert run("add", bad, "--store", store).exit_code == 1
    assert run("export", "--store", store).stdout_bytes == before


LOST = "Germany sent 300 soldiers to Nowhereville in Lithuania on 8 March 2021."


@pytest.fixture
def lost(tmp_path: Path, store: str) -> str:
    """The store with three reports that name two places which are not known."""
    texts = [
        LOST,
        "Norway sent 40 soldiers to Nowhereville in Lithuania.",
        "Spain will send 90 soldiers to Springfield.",
    ]
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, "utf-8")
        run("add", path, *ON, "--store", store)
    return store


def test_gazetteer_check_lists_what_nothing_resolved_most_frequent_first(lost: str) -> None:
    result = run("gazetteer", "check", "--store", lost)
    assert (result.exit_code, result.stderr) == (0, "")
    assert [(line["name"], line["count"], line["reason"]) for line in lines(result)] == [
        ("Nowhereville", 2, "The gazetteer does not know this name."),
        ("Springfield", 1, FAR_OFF),
    ]
    assert all(str(line["name"]) in str(line["sentence"]) for line in lines(result))


def test_gazetteer_check_of_an_empty_store_prints_nothing(store: str) -> None:
    result = run("gazetteer", "check", "--store", store)
    assert (result.exit_code, result.output) == (0, "")


def test_geocode_asks_places_and_says_what_is_left(lost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASHBOARD_GEOCODER", "on")
    monkeypatch.setenv("DASHBOARD_GEOCODER_SCHEME", "http")
    with serving() as server:
        monkeypatch.setenv("DASHBOARD_GEOCODER_DOMAIN", server.domain)
        result = run("geocode", "--store", lost)
        said, left = lines(result)
        assert [line["names_left"] for line in lines(run("geocode", "--store", lost))] == [0]
        assert server.names == ["Nowhereville"]
    assert (said["name"], said["service"], said["reason"]) == ("Nowhereville", f"nominatim at {server.domain}", "")
    assert (said["again_at"], left) == (None, {"names_left": 0})
    assert [line["name"] for line in lines(run("gazetteer", "check", "--store", lost))] == ["Springfield"]


def test_geocode_says_what_to_set_where_it_is_off(store: str) -> None:
    result = run("geocode", "--store", store)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Set DASHBOARD_GEOCODER, for example to nominatim." in result.stderr


def test_an_article_that_the_rules_stumble_over_is_named(
    article: Path, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise GeocoderError("The geocoder gave no answer. Try again.")

    monkeypatch.setattr("dashboard.pipeline.read_facts", stumble)
    result = run("add", article, *ON, "--store", store)
    assert result.exit_code == 1
    assert [line["new"] for line in lines(result)] == [0]
    assert "The geocoder gave no answer. Try again." in result.stderr


def test_extract_starts_without_what_it_does_not_need(article: Path) -> None:
    code = (
        "import sys; from dashboard.command_line import main; main(sys.argv[1:], standalone_mode=False);"
        "slow = {'pandas', 'streamlit', 'trafilatura', 'sqlalchemy', 'plotly', 'numpy', 'geopy', 'aiohttp'};"
        "print(sorted(slow & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "extract", str(article), *ON],
        cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"
    assert json.loads(done.stdout)["count"] == 300


def test_the_package_runs_as_a_module_and_prints_utf8_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(TEXT.replace("the defence minister", "the “défense” minister"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "dashboard", "extract", str(path), *ON],
        cwd=Path(__file__).parents[1], env={"PYTHONIOENCODING": "ascii"}, capture_output=True, check=True,
    )  # fmt: skip
    assert "“défense”" in json.loads(done.stdout.decode("utf-8"))["evidence"][0]


LABEL = {
    "force": "Australia", "count": 300, "count_low": 300, "count_high": 300, "status": "deployed", "unit": None,
    "origins": ["Darwin"], "destinations": ["Timor-Leste"], "date": "2021-03-08", "date_end": "2021-03-08",
}  # fmt: skip


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    folder = tmp_path / "labelled"
    folder.mkdir()
    for name, text, facts in (("a", TEXT, [LABEL]), ("b", "The weather was fine.", [])):
        record = {"id": name, "published": "2021-03-10", "text": text, "facts": facts}
        (folder / f"{name}.json").write_text(json.dumps(record), "utf-8")
    return folder


def test_evaluate_prints_the_figures_of_a_folder(labelled: Path) -> None:
    result = run("evaluate", labelled)
    assert result.exit_code == 0
    assert "articles 2, facts 1, predicted 1" in result.stdout
    assert "F1         1.000   1.000" in result.stdout
    assert "surplus facts on 1 articles without facts: 0" in result.stdout


def test_evaluate_prints_one_object(labelled: Path) -> None:
    figures = json.loads(run("evaluate", labelled, "--json").stdout)
    assert (figures["articles"], figures["facts"], figures["predicted"]) == (2, 1, 1)
    assert figures["found"] == figures["strict"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert figures["by_status"]["deployed"] == {"facts": 1, "predicted": 1, "precision": 1.0, "recall": 1.0}
    assert figures["traps"] == {"articles": 1, "surplus": 0}
    assert sum(band["facts"] for band in figures["calibration"]) == 1
    assert set(figures["right_where_found"].values()) == {1.0}


def test_evaluate_measures_held_out_articles_apart(labelled: Path) -> None:
    (labelled / "held_out.txt").write_text("b\n", "utf-8")
    said = run("evaluate", labelled).stdout
    assert said.index("nobody had read") < said.index("articles 1, facts 0, predicted 0")
    assert said.index("rules were written and weights learnt with") < said.index("articles 1, facts 1, predicted 1")
    figures = json.loads(run("evaluate", labelled, "--json").stdout)
    assert [(part, figures[part]["facts"]) for part in figures] == [("held_out", 0), ("at_hand", 1)]


def test_evaluate_says_which_file_has_no_labels_and_what_to_do(labelled: Path, tmp_path: Path) -> None:
    (labelled / "c.json").write_text(json.dumps({"published": "2021-03-10", "text": TEXT}), "utf-8")
    result = run("evaluate", labelled)
    assert result.exit_code == 1
    assert f"{labelled / 'c.json'} has no labels: write the list `facts` into it" in result.stderr
    (tmp_path / "empty").mkdir()
    empty = run("evaluate", tmp_path / "empty")
    assert (empty.exit_code, empty.stdout) == (1, "")
    assert "holds no labelled articles" in empty.stderr
    assert run("evaluate", tmp_path / "nowhere").exit_code == 2


def test_a_changed_text_replaces_the_former_one_when_asked(tmp_path: Path, store: str) -> None:
    path = tmp_path / "a.json"
    for text, options, told in (
        (TEXT, [], {"new": 1, "known": 0, "reports": 1, "rejections": 0}),
        (
            TEXT.replace("300", "450"),
            ["--replace"],
            {"replaced": 1, "new": 0, "known": 0, "reports": 0, "rejections": 0},
        ),
        (
            TEXT.replace("300", "450"),
            ["--replace"],
            {"replaced": 0, "new": 0, "known": 1, "reports": 0, "rejections": 0},
        ),
    ):
        path.write_text(json.dumps({"id": "x-1", "published": "2021-03-10", "text": text}), "utf-8")
        result = run("add", path, *options, "--store", store)
        assert (result.exit_code, lines(result)) == (0, [told])
    path.write_text(json.dumps({"id": "x-1", "published": "2021-03-10", "text": TEXT}), "utf-8")
    refused = run("add", path, "--store", store)
    assert (refused.exit_code, "--replace" in refused.stderr) == (1, True)
    assert Store(store).deployments()[0].count == 450


def test_reread_tells_how_many_articles_read_otherwise(article: Path, store: str) -> None:
    run("add", article, *ON, "--store", store)
    assert lines(run("reread", "--store", store)) == [{"articles": 1, "changed": 0, "lost": 0}]


def test_corrections_are_shared_and_bringing_them_in_twice_changes_nothing(
    article: Path, store: str, tmp_path: Path
) -> None:
    run("add", article, *ON, "--store", store)
    full, tools = Store(store), load_tools(read_settings({}))
    (only,) = full.corrected_reports()
    word = Word("Ann", "misprint", 0)
    review.correct(full, [only], {"count": 450, "destinations": ["Dili"]}, word, tools.gazetteer)
    file, other = tmp_path / "said.jsonl", f"sqlite:///{tmp_path / 'other.sqlite'}"
    assert run("corrections", "export", "-o", file, "--store", store).exit_code == 0
    assert lines(run("corrections", "import", file, "--store", other)) == [{"new": 2, "known": 0, "lost": 2}]
    run("add", article, *ON, "--store", other)
    assert lines(run("corrections", "import", file, "--store", other)) == [{"new": 0, "known": 2, "lost": 0}]
    assert lines(run("corrections", "import", file, "--store", store)) == [{"new": 0, "known": 2, "lost": 0}]
    assert Store(other).deployments() == full.deployments()
    assert full.deployments()[0].count == 450


def test_a_file_of_corrections_that_is_none_is_refused(store: str, tmp_path: Path) -> None:
    for name, data in (("a", b'{"kind": "slot"}\n'), ("b", b"\xff\xfe\xff")):
        (tmp_path / name).write_bytes(data)
        result = run("corrections", "import", tmp_path / name, "--store", store)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("Error: ")
    assert Store(store).trail.entries() == ()


def test_a_store_is_saved_and_brought_back(article: Path, store: str, tmp_path: Path) -> None:
    run("add", article, *ON, "--store", store)
    file = tmp_path / "backup.sqlite"
    assert lines(run("backup", file, "--store", store)) == [{"backup": str(file)}]
    assert run("backup", file, "--store", store).exit_code == 1
    other = f"sqlite:///{tmp_path / 'other.sqlite'}"
    assert lines(run("restore", file, "--store", other)) == [{"restored": str(file), "saved": None}]
    assert Store(other).deployments() == Store(store).deployments() != ()
