"""What a person sees on a page, as numbers that a test can compare."""

import io
from typing import Any

from PIL import Image
from playwright.sync_api import Page

SETTLED = 1_200  # milliseconds for a chart to come to rest
LAYERS = ("land", "coastlines", "countries")
SIZES = """names => Object.fromEntries(names.map(name => {
  const path = document.querySelector(`.layer.${name} path`);
  const box = path ? path.getBoundingClientRect() : {width: 0, height: 0};
  return [name, {area: box.width * box.height, points: path ? (path.getAttribute('d') || '').split('L').length : 0}];
}))"""
MARKS = """() => {
  const points = trace => [...trace.querySelectorAll('path.point')];
  const traces = [...document.querySelectorAll('.scatterlayer .trace')].map(points);
  return traces.reduce((most, each) => (each.length >= most.length ? each : most), []).map(mark => {
    const box = mark.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
}"""


def wait_for_map(page: Page) -> None:
    """Returns once land and marks are drawn and still."""
    page.wait_for_selector(".layer.land path", state="attached", timeout=60_000)
    page.wait_for_selector(".scatterlayer .point", state="attached", timeout=30_000)
    page.wait_for_timeout(SETTLED)


def layers(page: Page) -> dict[str, dict[str, float]]:
    """For each layer of the base map, the area of its outline's box in pixels and the number of its points."""
    sizes: dict[str, dict[str, float]] = page.evaluate(SIZES, list(LAYERS))
    return sizes


def share_of_colour(page: Page, selector: str, colour: str, tolerance: int = 6) -> float:
    """The share of the pixels of an element that have nearly that `#RRGGBB` colour."""
    picture = Image.open(io.BytesIO(page.locator(selector).screenshot())).convert("RGB")
    wanted = [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
    pixels: Any = picture.get_flattened_data() if hasattr(picture, "get_flattened_data") else picture.getdata()
    near = sum(all(abs(have - want) <= tolerance for have, want in zip(pixel, wanted, strict=True)) for pixel in pixels)
    return near / (picture.width * picture.height)


def marks(page: Page) -> list[tuple[float, float]]:
    """Where on the screen the marks are that take clicks: the trace with most marks, as there are several per arc."""
    return [(x, y) for x, y in page.evaluate(MARKS)]


def shown_count(page: Page) -> tuple[int, int]:
    """Shown and all deployments, as the sidebar says."""
    words = page.get_by_text("deployments shown").first.inner_text().split()
    return int(words[0]), int(words[2])
