"""Reports in, the names in them that nothing resolved out, each with the reason and a sentence."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.records import Report


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A name without a position: the number of reports that have it, the commonest reason, and a sentence with it."""

    name: str
    count: int
    reason: str
    sentence: str


def unresolved(reports: Iterable[Report]) -> list[Unresolved]:
    """The names without a position, those of most reports first, and then by name."""
    said: dict[str, list[tuple[str, Report]]] = defaultdict(list)
    for report in reports:
        places = (*report.origin_places, *report.destination_places)
        for name, reason in dict.fromkeys((each.name, each.reason) for each in places if each.lat is None):
            said[name].append((reason, report))
    found = [_counted(name, uses) for name, uses in said.items()]
    return sorted(found, key=lambda each: (-each.count, each.name))


def _counted(name: str, uses: list[tuple[str, Report]]) -> Unresolved:
    ((reason, _),) = Counter(reason for reason, _ in uses).most_common(1)
    sentences = [sentence for _, report in uses for sentence in report.fact.evidence]
    example = next((each for each in sentences if name in each), sentences[0] if sentences else "")
    return Unresolved(name, len(uses), reason, example)
