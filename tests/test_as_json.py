import json
from dataclasses import replace

from dashboard.as_json import deployment_json, fact_json
from dashboard.reconcile import reconcile
from dashboard.records import Span
from tests.facts_by_hand import FORT_BRAGG, RZESZOW, report


def test_a_fact_has_the_keys_of_the_contract_and_can_be_printed() -> None:
    said = report("a1", origins=(FORT_BRAGG,), duration="nine months", date_end=None)
    fact = replace(said.fact, spans=replace(said.fact.spans, force=Span(0, 3)))
    printed = json.loads(json.dumps(fact_json(fact)))
    assert printed["spans"].pop("number") == [18, 23]
    assert printed["spans"] == {
        "force": [0, 3], "origins": [None], "destinations": [[0, 1]], "date": None, "trigger": None, "unit": None,
    }  # fmt: skip
    del printed["spans"]
    assert printed == {
        "article_id": "a1",
        "force": "United States",
        "count": 1700,
        "count_low": 1700,
        "count_high": 1700,
        "approximate": False,
        "origins": ["Fort Bragg"],
        "destinations": ["Poland"],
        "status": "planned",
        "hypothetical": False,
        "date": "2022-02-02",
        "date_end": None,
        "unit": None,
        "evidence": ["The country sends 1,700 soldiers."],
        "evidence_spans": [[0, 33]],
        "rule": "by-hand",
        "confidence": 0.9,
        "count_text": "1,700",
        "duration": "nine months",
        "total_of_others": False,
    }


def test_a_deployment_has_its_reports_with_reasons() -> None:
    arrival = report("a2", destinations=(RZESZOW,), published="2022-02-05", status="deployed")
    (only,) = reconcile([report("a1"), arrival])
    printed = json.loads(json.dumps(deployment_json(only)))
    assert (printed["deployment_id"], printed["part_of"]) == (only.deployment_id, None)
    assert (printed["status"], printed["date"], printed["destinations"]) == ("deployed", "2022-02-05", ["Rzeszow"])
    assert printed["reports"][1] == {
        "article_id": "a1",
        "count": 1700,
        "status": "planned",
        "date": "2022-02-02",
        "date_end": "2022-02-02",
        "duration": None,
        "destinations": ["Poland"],
        "evidence": ["The country sends 1,700 soldiers."],
        "reason": "the first report of it",
    }
    assert "Poland contains Rzeszow" in printed["reports"][0]["reason"]


def test_a_part_names_its_total() -> None:
    whole = report("a1", count=2000, total_of_others=True)
    found = [deployment_json(each) for each in reconcile([whole, report("a1", count=300, at=90)])]
    ids = {each["count"]: each["deployment_id"] for each in found}
    assert {each["count"]: each["part_of"] for each in found} == {2000: None, 300: ids[2000]}
