"""Short articles of three events, from the text to the deployments: what is read wrongly is told, not hidden."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from dashboard.articles.read import read_article
from dashboard.pipeline import Tools, load_tools, read_facts
from dashboard.reconcile import reconcile
from dashboard.records import Deployment
from dashboard.settings import read_settings

TEXTS = Path(__file__).parent / "texts"
Said = tuple[str, int | None, str, int]


@pytest.fixture(scope="module")
def tools() -> Tools:
    return load_tools(read_settings({}))


def folded(event: str, tools: Tools) -> tuple[Deployment, ...]:
    articles = (read_article(path) for path in sorted((TEXTS / event).glob("*.md")))
    return reconcile(report for article in articles for report in read_facts(article, tools)[0])


def said(deployments: Iterable[Deployment]) -> set[Said]:
    """Force, count, status and number of reports."""
    return {(each.force, each.count, each.status, len(each.reports)) for each in deployments}


def test_tranches_and_presence_in_mozambique(tools: Tools) -> None:
    assert said(folded("cabo-delgado", tools)) >= {
        ("Rwanda", 1000, "deployed", 3),
        ("Rwanda", 2000, "planned", 2),  # "another 2,000", three years later
        ("South Africa", 1495, "planned", 2),
        ("Botswana", 296, "stationed", 2),
        ("South Africa", 300, "withdrawn", 1),
    }


def test_waves_to_poland(tools: Tools) -> None:
    found = folded("poland-2022", tools)
    assert said(found) >= {
        ("United States", 1700, "stationed", 4),
        ("United States", 3000, "deployed", 3),
        ("United States", 300, "stationed", 2),
        ("United States", 900, "stationed", 1),
    }
    ids = {each.deployment_id: each for each in found}
    assert {(each.count, ids[each.part_of].count) for each in found if each.part_of} == {(1700, 2000), (300, 2000)}


def test_several_forces_in_lebanon(tools: Tools) -> None:
    assert said(folded("lebanon-2006", tools)) >= {
        ("Italy", 2500, "planned", 2),
        ("Italy", 3000, "planned", 1),
        ("Italy", 800, "deployed", 2),
        ("Spain", 1100, "planned", 2),
        ("France", 2000, "planned", 2),
        ("France", 200, "deployed", 1),
    }
