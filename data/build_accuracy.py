"""Measures the reading of facts on `benchmark/` and stores what comes out: run `python data/build_accuracy.py`.

It makes `accuracy.json` and the figures in README.md anew, the same on any machine.
"""

import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent
README = DATA.parent / "README.md"
sys.path.insert(0, str(DATA.parent))

from dashboard.evaluate.figures import Accuracy, figures  # noqa: E402
from dashboard.evaluate.labelled import score_folder  # noqa: E402
from dashboard.evaluate.report import report, summary  # noqa: E402
from dashboard.evaluate.stored import accuracy_json  # noqa: E402
from dashboard.words import load_words  # noqa: E402

BLOCK = re.compile(r"(<!-- figures: .*? -->\n).*?(<!-- end of figures -->)", re.DOTALL)


def main() -> None:
    """Score the labelled articles and store the figures."""
    accuracy = figures(score_folder(DATA / "benchmark", load_words(DATA)))
    (DATA / "accuracy.json").write_text(accuracy_json(accuracy), "utf-8")
    README.write_text(with_figures(README.read_text("utf-8"), accuracy), "utf-8")
    sys.stdout.write(report(accuracy))


def with_figures(text: str, accuracy: Accuracy) -> str:
    """The README with these figures between its two marks."""
    return BLOCK.sub(lambda marks: f"{marks[1]}{summary(accuracy)}{marks[2]}", text)


if __name__ == "__main__":
    main()
