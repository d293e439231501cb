"""Deployments and the labels of their reports in; how well the folding agrees with the labels out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from dashboard.records import Deployment
from tests.reconcile.event_sets import EventSet


@dataclass(frozen=True)
class Agreement:
    """F1 over pairs of reports and by B³, the pairs folded that are apart, and the shares of labels that came right."""

    pairwise: float
    b_cubed: float
    apart: tuple[tuple[str, str], ...]
    counts: float
    statuses: float
    both: float
    parts: float
    wrong: tuple[str, ...]


def agreement(found: Sequence[Deployment], sets: Sequence[EventSet]) -> Agreement:
    labels = {report_id: label for each in sets for report_id, label in each.labels.items()}
    expected = {label: values for each in sets for label, values in each.expected.items()}
    unsure = frozenset(pair for each in sets for pair in each.unsure)
    home = {report.report_id: each for each in found for report in each.reports}
    main = {label: main_deployment(label, labels, home) for label in expected}
    right = {label: _right(main[label], values) for label, values in expected.items()}
    linked = {label: _linked(main, label, values) for label, values in expected.items()}
    return Agreement(
        pairwise(labels, home),
        b_cubed(labels, home),
        tuple(sorted(folded_apart(found, labels, unsure))),
        _share(count for count, _ in right.values()),
        _share(status for _, status in right.values()),
        _share(count and status for count, status in right.values()),
        _share(linked.values()),
        tuple(_told(label, main[label], expected[label], right[label], linked[label]) for label in expected
              if not all((*right[label], linked[label]))),
    )  # fmt: skip


def pairwise(labels: dict[str, str], home: dict[str, Deployment]) -> float:
    pairs = list(combinations(sorted(labels), 2))
    found = {pair for pair in pairs if home[pair[0]] is home[pair[1]]}
    true = {pair for pair in pairs if labels[pair[0]] == labels[pair[1]]}
    return 2 * len(found & true) / (len(found) + len(true)) if found or true else 1.0


def b_cubed(labels: dict[str, str], home: dict[str, Deployment]) -> float:
    both = Counter((labels[each], home[each].deployment_id) for each in labels)
    mine, theirs = Counter(labels.values()), Counter(home[each].deployment_id for each in labels)
    cells = both.items()
    precision = sum(many * many / theirs[deployment] for (_, deployment), many in cells) / len(labels)
    recall = sum(many * many / mine[label] for (label, _), many in cells) / len(labels)
    return 2 * precision * recall / (precision + recall)


def folded_apart(
    found: Iterable[Deployment], labels: dict[str, str], unsure: frozenset[frozenset[str]]
) -> Iterable[tuple[str, str]]:
    for each in found:
        together = sorted({labels[report.report_id] for report in each.reports if report.report_id in labels})
        yield from (pair for pair in combinations(together, 2) if frozenset(pair) not in unsure)


def main_deployment(label: str, labels: dict[str, str], home: dict[str, Deployment]) -> Deployment:
    """The one that holds most reports of the label and fewest others."""
    holders: dict[str, list[Deployment]] = defaultdict(list)
    for report_id, its in labels.items():
        if its == label:
            holders[home[report_id].deployment_id].append(home[report_id])
    return min(holders.values(), key=lambda each: (-len(each), len(each[0].reports), each[0].deployment_id))[0]


def _right(found: Deployment, expected: dict[str, Any]) -> tuple[bool, bool]:
    return found.count == expected.get("count"), found.status == expected["status"]


def _linked(main: dict[str, Deployment], label: str, expected: dict[str, Any]) -> bool:
    """True if the part names its total; where `part_of` is a list, each of it is right, and "" is no total."""
    event = label.partition("/")[0]
    said = expected.get("part_of", "")
    accepted = [said] if isinstance(said, str) else said
    ids = [main[f"{event}/{each}"].deployment_id if each else None for each in accepted]
    return main[label].part_of in ids


def _share(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def _told(label: str, found: Deployment, expected: dict[str, Any], right: tuple[bool, bool], linked: bool) -> str:
    faults = [
        f"count {found.count}, not {expected.get('count')}" if not right[0] else "",
        f"{found.status}, not {expected['status']}" if not right[1] else "",
        "wrong link" if not linked else "",
    ]
    return f"{label}: {'; '.join(fault for fault in faults if fault)}"
