"""Takes the README's picture of the starter map: python -m tests.browser.take_screenshot."""

import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.conftest import ROOT, serving
from tests.browser.look import wait_for_map

TARGET = ROOT / "dashboard" / "static" / "screenshot.png"


def main() -> None:
    """Starts the app on a new store, lets it load the starter articles and saves what a person sees."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(f"sqlite:///{Path(folder) / 'shot.sqlite'}") as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1400, "height": 860})
        page.goto(server.address)
        wait_for_map(page)
        page.screenshot(path=TARGET)
        browser.close()
    Image.open(TARGET).convert("RGB").save(TARGET, optimize=True)


if __name__ == "__main__":
    main()
