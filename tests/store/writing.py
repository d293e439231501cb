"""Run as a process of its own: `writing URL NAME SECONDS` adds, folds and corrects; `reading URL NAME SECONDS` looks.

A writer prints the id of each article after it is stored. Both end with an error as soon as anything is wrong.
"""

import sys
import time

from dashboard.errors import ConflictError
from dashboard.reconcile import reconcile, refold
from dashboard.store import Store
from tests.correct.changes import slot
from tests.facts_by_hand import GERMANY, POLAND, ROMANIA, article, rejection, report

REPORTS = 4
FOLD_EVERY, CORRECT_EVERY = 5, 7
PLACES = (POLAND, GERMANY, ROMANIA)


def write(store: Store, name: str, seconds: float) -> None:
    """Articles of this writer alone, and some that all writers have."""
    number, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        add(store, f"{name}-{number}", number)
        add(store, f"all-{number}", number)
        if number % FOLD_EVERY == 0:
            store.refold(reconcile)
        if number % CORRECT_EVERY == 0:
            correct(store, number)
    store.refold(reconcile)


def add(store: Store, article_id: str, number: int) -> None:
    """One article with as many reports as each has."""
    reports = [
        report(article_id, at=50 * at, count=1000 + number, destinations=(PLACES[at % 3],), unit=f"{article_id} {at}")
        for at in range(REPORTS)
    ]
    store.add(article(article_id), reports, [rejection(article_id)])
    tell(article_id)


def correct(store: Store, number: int) -> None:
    """A report that all writers want to correct: one after the other, or told that it was changed."""
    wanted = report("all-1", at=0, count=1001, destinations=(POLAND,), unit="all-1 0")
    try:
        store.trail.record([slot(wanted, "count", number, minute=number)], store.trail.position(), refold)
    except ConflictError:
        return
    tell(f"corrected {number}")


def look(store: Store, _name: str, seconds: float) -> None:
    """Every look finds whole articles, each report in one deployment at most, and never less than before."""
    before, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        reports, deployments = store.reports(), store.deployments()
        folded = [each.report_id for deployment in deployments for each in deployment.reports]
        assert len(reports) % REPORTS == 0, "half an article"
        assert len(folded) == len(set(folded)), "a report in two deployments"
        assert before <= len(reports), "reports were lost"
        before = len(reports)
        store.version()
        store.trail.lost()
        tell(str(before))


def tell(line: str) -> None:
    """Print it at once: what was told before a kill was done."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    role, url, name, seconds = sys.argv[1:]
    {"writing": write, "reading": look}[role](Store(url), name, float(seconds))
