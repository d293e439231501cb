"""Every word on every page can be read in the light and in the dark: contrast 4.5 or more (WCAG AA)."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Server, watching
from tests.browser.look import wait_for_map
from tests.browser.test_main_path import open_page

pytestmark = pytest.mark.browser
# Words with less contrast against what is painted behind them, with the figure; icons are no words.
WEAK = """() => {
  const linear = x => (x /= 255) <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
  const read = text => { const c = text.match(/[0-9.]+/g).map(Number); return c.length < 4 ? [...c, 1] : c; };
  const over = (top, ground) => top.slice(0, 3).map((x, i) => x * top[3] + ground[i] * (1 - top[3]));
  const weak = {};
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].filter(node => node.nodeType === 3 && node.textContent.trim());
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    if (!words.length || box.width < 2 || box.height < 2 || style.visibility === 'hidden') continue;
    if (element.closest('svg, script, style') || style.fontFamily.includes('Material')) continue;
    const grounds = []; let opacity = 1;
    for (let each = element; each; each = each.parentElement) {
      grounds.unshift(read(getComputedStyle(each).backgroundColor));
      opacity *= Number(getComputedStyle(each).opacity);
    }
    const ground = grounds.reduce((below, each) => over(each, below), [255, 255, 255]);
    const ink = read(style.color); ink[3] *= opacity;
    const pair = [light(over(ink, ground)), light(ground)].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (contrast < 4.5) weak[element.textContent.trim().slice(0, 40)] = contrast.toFixed(2);
  }
  return weak;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_on_every_page(browser: Browser, server: Server, scheme: str) -> None:
    with watching(browser, server, color_scheme=scheme) as watched:
        wait_for_map(watched.page)
        weak = {"Map": watched.page.evaluate(WEAK)}
        for name in ("Timeline", "Deployments", "Add an article", "Sources", "Method"):
            open_page(watched.page, name)
            watched.page.wait_for_timeout(1_500)
            weak[name] = watched.page.evaluate(WEAK)
        assert {name: found for name, found in weak.items() if found} == {}
