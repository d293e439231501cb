"""Several processes on one store: nothing is lost, nothing is half there, and nobody is told that it is locked.

STORE_SECONDS says how long the writers write on each database: 5 if it is not set, 15 in `.ci/run`.
"""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dashboard.reconcile import reconcile
from dashboard.settings import DATA
from dashboard.store import Store
from tests.facts_by_hand import article, report
from tests.store.writing import REPORTS

ROOT = Path(__file__).parents[2]
SECONDS = float(os.environ.get("STORE_SECONDS", "5"))
PATIENCE = SECONDS + 120


def start(role: str, url: str, name: str, seconds: float = SECONDS) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.store.writing", role, url, name, str(seconds)]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_four_writers_and_a_reader_lose_nothing_though_one_is_killed(url: str) -> None:
    writers = [start("writing", url, f"writer{number}") for number in range(4)]
    reader = start("reading", url, "reader")
    with ThreadPoolExecutor(5) as threads:
        ends = list(threads.map(lambda each: each.communicate, (*writers, reader)))
        told = [threads.submit(end, timeout=PATIENCE) for end in ends]
        time.sleep(SECONDS / 2)
        os.kill(writers[0].pid, signal.SIGKILL)
        output, errors = zip(*(each.result() for each in told), strict=True)
    assert [each.returncode for each in (*writers, reader)] == [-signal.SIGKILL, 0, 0, 0, 0], errors
    assert errors[1:] == ("", "", "", "")
    assert len(output[4].split()) > 1, "the reader looked once at most"
    check_that_nothing_is_lost(Store(url), "".join(output[:4]).splitlines())


def check_that_nothing_is_lost(store: Store, told: list[str]) -> None:
    """What the writers told is there once and whole, and the store is as if it had all been folded at once."""
    stored = {line for line in told if not line.startswith("corrected")}
    corrections = [line for line in told if line.startswith("corrected")]
    assert len(stored) > 20
    assert stored <= store.article_ids()
    assert set(Counter(each.fact.article_id for each in store.reports()).values()) == {REPORTS}
    assert all(len(store.rejections(each)) == 1 for each in sorted(stored)[:20])
    numbers = [each.number for each in store.trail.entries()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert 0 < len(corrections) <= len(numbers) <= len(corrections) + 1  # the killed writer may not have told its last
    store.refold(reconcile)
    assert set(store.deployments()) == set(reconcile(store.corrected_reports()))
    folded = [each.report_id for deployment in store.deployments() for each in deployment.reports]
    assert sorted(folded) == sorted(each.report_id for each in store.reports())


def test_a_killed_process_leaves_whole_articles(url: str) -> None:
    writer = start("writing", url, "killed", 600)
    assert writer.stdout is not None
    for _ in range(5):
        writer.stdout.readline()
    time.sleep(0.05)
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=30)
    store = Store(url)
    assert len(store.article_ids()) >= 5
    assert Counter(each.fact.article_id for each in store.reports()) == dict.fromkeys(store.article_ids(), REPORTS)
    assert {len(store.rejections(each)) for each in store.article_ids()} == {1}


def test_a_load_that_is_killed_half_way_is_finished_by_the_next(url: str, tmp_path: Path) -> None:
    files = sorted((DATA / "articles").glob("*.md"))[:10]
    command = [sys.executable, "-m", "dashboard", "add", *map(str, files), "--store"]
    load = subprocess.Popen([*command, url], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    store, end = Store(url), time.monotonic() + 60
    while len(store.article_ids()) < 3 and load.poll() is None and time.monotonic() < end:
        time.sleep(0.005)
    load.kill()
    load.wait(timeout=30)
    assert 3 <= len(store.article_ids()) < len(files), "the load was over before it could be killed"
    undisturbed = f"sqlite:///{tmp_path / 'undisturbed.sqlite'}"
    for each in (url, undisturbed):
        subprocess.run([*command, each], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    assert set(store.reports()) == set(Store(undisturbed).reports())
    assert set(store.deployments()) == set(Store(undisturbed).deployments())


def test_threads_share_one_store(fresh_store: Store) -> None:
    def add(number: int) -> bool:
        article_id = f"a{number % 20}"
        return fresh_store.add(article(article_id), [report(article_id)], [])

    with ThreadPoolExecutor(4) as threads:
        added = list(threads.map(add, range(80)))
    assert sum(added) == 20
    assert len(fresh_store.reports()) == 20
