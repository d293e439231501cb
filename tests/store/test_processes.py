"""Several processes on one file: nothing is lost, nothing is half there, and nobody is told that it is locked."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dashboard.reconcile import reconcile
from dashboard.store import Store
from tests.facts_by_hand import article, report

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from dashboard.reconcile import reconcile
from dashboard.store import Store
from tests.facts_by_hand import article, rejection, report

store, name, number = Store(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for each in range(number):
    article_id = f"{name}{each}"
    reports = [report(article_id, at=50 * at, count=1000 + at) for at in range(20)]
    store.add(article(article_id), reports, [rejection(article_id)])
    store.add(article(f"both{each}"), [report(f"both{each}")], [])
    if each % 10 == 9:
        store.refold(reconcile)
    print(article_id, flush=True)
"""


def start(url: str, name: str, number: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, url, name, str(number)]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_two_processes_write_at_once_from_the_first_moment(url: str) -> None:
    writers = [start(url, name, 30) for name in ("left", "right")]
    errors = [writer.communicate(timeout=120)[1] for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0], errors
    store = Store(url)
    assert len(store.article_ids()) == 90
    assert len(store.reports()) == 2 * 30 * 20 + 30
    assert not store.has_unfolded_reports()
    assert set(store.deployments()) == set(reconcile(store.reports()))


def test_a_killed_process_leaves_whole_articles(url: str) -> None:
    writer = start(url, "killed", 100_000)
    assert writer.stdout is not None
    for _ in range(5):
        writer.stdout.readline()
    time.sleep(0.05)
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=30)
    store = Store(url)
    found = [each for each in store.article_ids() if each.startswith("killed")]
    per_article = dict.fromkeys(found, 0)
    for each in store.reports():
        if each.fact.article_id in per_article:
            per_article[each.fact.article_id] += 1
    assert len(found) >= 5
    assert set(per_article.values()) == {20}
    assert all(len(store.rejections(each)) == 1 for each in found)


def test_threads_share_one_store(fresh_store: Store) -> None:
    def add(number: int) -> bool:
        article_id = f"a{number % 20}"
        return fresh_store.add(article(article_id), [report(article_id)], [])

    with ThreadPoolExecutor(4) as threads:
        added = list(threads.map(add, range(80)))
    assert sum(added) == 20
    assert len(fresh_store.reports()) == 20
