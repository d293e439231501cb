"""Measures the reading of facts on `benchmark/` and stores what comes out: run `python data/build_accuracy.py`.

It makes `accuracy.json` and the figures in README.md anew, the same on any machine.
"""

import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent
README = DATA.parent / "README.md"
sys.path.insert(0, str(DATA.parent))

from dashboard.evaluate.figures import Measured  # noqa: E402
from dashboard.evaluate.measure import measure  # noqa: E402
from dashboard.evaluate.report import report, summary  # noqa: E402
from dashboard.evaluate.stored import accuracy_json  # noqa: E402
from dashboard.words import load_words  # noqa: E402

BLOCK = re.compile(r"(<!-- figures: .*? -->\n).*?(<!-- end of figures -->)", re.DOTALL)


def main() -> None:
    """Score the labelled articles, those that nobody has read apart, and store the figures."""
    measured = measure(DATA / "benchmark", load_words(DATA))
    if not isinstance(measured, Measured):
        sys.exit("data/benchmark/held_out.txt names no article: without one there is no honest figure to store.")
    (DATA / "accuracy.json").write_text(accuracy_json(measured), "utf-8")
    README.write_text(with_figures(README.read_text("utf-8"), measured), "utf-8")
    sys.stdout.write(report(measured))


def with_figures(text: str, measured: Measured) -> str:
    """The README with these figures between its two marks."""
    return BLOCK.sub(lambda marks: f"{marks[1]}{summary(measured)}{marks[2]}", text)


if __name__ == "__main__":
    main()
