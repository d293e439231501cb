"""Locating names and running the whole pipeline make no attempt to connect, nor to look a host up."""

import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.settings import ROOT

# An audit hook sees what any library does, and cannot be taken off again: so it gets a process of its own.
WATCH = """
import sys
ATTEMPTS = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
def refuse(event, arguments):
    if event in ATTEMPTS:
        raise SystemExit(f"{event} {arguments}")
sys.addaudithook(refuse)
"""
LOCATE = """
from dashboard.locate.gazetteer import load_gazetteer
from dashboard.locate.resolve import locate
from dashboard.settings import DATA
gazetteer = load_gazetteer(DATA)
for name in ("Fort Bragg", "Nowhereville", "Kyiv", "south of Basra", "https://example.org", "127.0.0.1"):
    locate(name, gazetteer, f"They went to {name}.")
"""
PIPELINE = """
import sys
from pathlib import Path
from dashboard.articles.read import read_article
from dashboard.pipeline import add_articles, load_tools
from dashboard.settings import DATA, read_settings
from dashboard.store import Store
store = Store(f"sqlite:///{sys.argv[1]}")
articles = [read_article(path) for path in sorted((DATA / "articles").glob("*.md"))[:10]]
added = add_articles(articles, store, load_tools(read_settings({})))
assert added.new == 10 and added.reports and not added.failed, added
"""
CONNECT = "import socket\nsocket.create_connection(('127.0.0.1', 9), 1)"


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WATCH + code, str(folder / "store.sqlite")]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("code", [LOCATE, PIPELINE], ids=["locate", "pipeline"])
def test_nothing_tries_to_connect(code: str, tmp_path: Path) -> None:
    done = run(code, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_attempt_would_be_seen(tmp_path: Path) -> None:
    done = run(CONNECT, tmp_path)
    assert done.returncode != 0
    assert "socket." in done.stderr
