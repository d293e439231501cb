"""A server of the app on a store of its own, and a real Chromium that may talk to nobody else."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parents[2]
PLACES_OF_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "user_agent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
    "is_mobile": True,
    "has_touch": True,
}


@dataclass(frozen=True, slots=True)
class Server:
    """A running app: where it is and which store it has."""

    address: str
    store_url: str


@dataclass(slots=True)
class Watched:
    """A browser page, and everything that it asked for or complained about."""

    page: Page
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@contextmanager
def serving(store_url: str, base_path: str = "", folder: Path = ROOT) -> Iterator[Server]:
    """Runs `streamlit run dashboard/app.py` from `folder` on a free port until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "dashboard" / "app.py"), "--server.port", str(port)]
    command += ["--server.fileWatcherType", "none", "--server.baseUrlPath", base_path]
    environment = {**os.environ, "DASHBOARD_STORE_URL": store_url, "DASHBOARD_STARTER": "1"}
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = "/".join(part for part in (f"http://localhost:{port}", base_path) if part)
    try:
        wait_until_healthy(address, process)
        yield Server(address, store_url)
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until_healthy(address: str, process: "subprocess.Popen[bytes]", seconds: float = 60) -> None:
    """Returns once the server answers."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None, "the server ended by itself"
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"no answer from {address} within {seconds} s")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium. Without one the tests are skipped, unless REQUIRE_BROWSER=1 says that they have to run."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PLACES_OF_CHROMIUM)), None)
    if found is None:
        say = pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip
        say("Chromium is not installed: the tests of what a person sees cannot run")
    return str(found)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        started = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield started
        started.close()


@pytest.fixture(scope="session")
def server(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(f"sqlite:///{tmp_path_factory.mktemp('store') / 'browser.sqlite'}") as running:
        yield running


@contextmanager
def watching(browser: Browser, server: Server, **settings: object) -> Iterator[Watched]:
    """A page that is open at the app; when the block ends, nothing foreign was asked for and nothing complained."""
    context: BrowserContext = browser.new_context(**({"viewport": {"width": 1400, "height": 1000}} | settings))  # type: ignore[arg-type]
    watched = Watched(context.new_page())
    own = urlsplit(server.address).netloc
    watched.page.on("request", lambda request: note_foreign(watched, request.url, own))
    watched.page.on("websocket", lambda socket: note_foreign(watched, socket.url, own))
    watched.page.on("console", lambda message: note_complaint(watched, message.type, message.text))
    watched.page.on("pageerror", lambda error: note_complaint(watched, "error", str(error)))
    watched.page.on("requestfailed", lambda request: note_complaint(watched, "failed request", request.url))
    try:
        watched.page.goto(server.address)
        yield watched
        assert watched.foreign == []
        assert watched.complaints == []
    finally:
        context.close()


def note_foreign(watched: Watched, url: str, own: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("data", "blob") and parts.netloc != own:
        watched.foreign.append(url)


def note_complaint(watched: Watched, kind: str, text: str) -> None:
    if kind not in ("log", "info", "debug"):
        watched.complaints.append(f"{kind}: {text}")


@pytest.fixture
def desktop(browser: Browser, server: Server) -> Iterator[Watched]:
    with watching(browser, server) as watched:
        yield watched
