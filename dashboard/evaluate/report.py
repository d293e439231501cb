"""The figures of accuracy in, tables to read out: aligned for a terminal, Markdown for README and page."""

from collections.abc import Sequence

from dashboard.evaluate.calibration import Band, mean_gap
from dashboard.evaluate.figures import Accuracy, Measured

# The first row names the columns; every row has as many cells.
Table = list[tuple[str, ...]]

HELD_OUT = (
    "On labelled articles that nobody had read while rules were written, and that set the level of confidence alone"
)
HONEST = "This is the honest figure: what to expect of a new article."
AT_HAND = "On the labelled articles that rules were written and weights learnt with"
FLATTERING = "A new article is read less well than these."


def report(measured: Accuracy | Measured) -> str:
    """All figures, for a terminal; those of two parts each under a line that says which it is."""
    if isinstance(measured, Accuracy):
        return _report(measured)
    parts = [(HELD_OUT, HONEST, measured.held_out), (AT_HAND, FLATTERING, measured.at_hand)]
    return "\n\n".join(f"{which}. {so}\n\n{_report(accuracy)}" for which, so, accuracy in parts)


def _report(accuracy: Accuracy) -> str:
    parts = [
        f"articles {accuracy.articles}, facts {accuracy.facts}, predicted {accuracy.predicted}",
        aligned(shares_table(accuracy)),
        aligned(slots_table(accuracy)),
        aligned(statuses_table(accuracy)),
        traps_line(accuracy),
        aligned(bands_table("confidence", accuracy.calibration)),
        f"{trust_line(accuracy.calibration)}; {gap_line(accuracy.calibration)}",
    ]
    return "\n\n".join(parts) + "\n"


def summary(measured: Measured) -> str:
    """The figures that README.md quotes, in Markdown: first those that tell what to expect of a new article."""
    return f"{_summary(HELD_OUT, HONEST, measured.held_out)}\n{_summary(AT_HAND, FLATTERING, measured.at_hand)}"


def _summary(which: str, so: str, accuracy: Accuracy) -> str:
    size = f"**{which}**: {accuracy.articles} with {accuracy.facts} facts; {traps_line(accuracy)}. {so}"
    return "\n\n".join([size, markdown(shares_table(accuracy)), markdown(slots_table(accuracy))]) + "\n"


def shares_table(accuracy: Accuracy) -> Table:
    """Precision, recall and F1, found and strict."""
    found, strict = accuracy.found, accuracy.strict
    return [
        ("figure", "found", "strict"),
        ("precision", _share(found.precision), _share(strict.precision)),
        ("recall", _share(found.recall), _share(strict.recall)),
        ("F1", _share(found.f1), _share(strict.f1)),
    ]


def slots_table(accuracy: Accuracy) -> Table:
    """How often each field is right in a fact that is found."""
    rows = [(slot.replace("_", " "), _share(share)) for slot, share in accuracy.right_where_found.items()]
    return [("field", "right where found"), *rows]


def statuses_table(accuracy: Accuracy) -> Table:
    """Precision and recall of each status, and how often it is labelled and read."""
    rows = [
        (
            status,
            _of(each.predicted, each.precision),
            _of(each.facts, each.recall),
            str(each.facts),
            str(each.predicted),
        )
        for status, each in accuracy.by_status.items()
    ]
    return [("status", "precision", "recall", "facts", "read"), *rows]


def _of(whole: int, share: float) -> str:
    """A share of so many; of none there is no share."""
    return _share(share) if whole else "–"


def bands_table(title: str, bands: Sequence[Band]) -> Table:
    """What the confidence of facts says, and how many of them are right."""
    rows = [
        (f"{band.low:.1f} to {band.high:.1f}", str(band.facts), str(band.right), _share(band.said), _share(band.share))
        for band in bands
    ]
    return [(title, "facts", "right", "said", "share right"), *rows]


def traps_line(accuracy: Accuracy) -> str:
    """What was read where there is nothing to find."""
    return f"surplus facts on {accuracy.traps.articles} articles without facts: {accuracy.traps.surplus}"


def trust_line(bands: Sequence[Band]) -> str:
    """Whether confidence as a whole says too much or too little."""
    facts = sum(band.facts for band in bands) or 1
    said = sum(band.said * band.facts for band in bands) / facts
    right = sum(band.right for band in bands) / facts
    return f"of 100 facts, confidence says that {100 * said:.0f} are right, and {100 * right:.0f} are"


def gap_line(bands: Sequence[Band]) -> str:
    """How far confidence is from what is right, in one figure."""
    return f"said and right differ by {_share(mean_gap(bands))} on average"


def aligned(table: Table) -> str:
    """A table as lines of a terminal: first column to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(_line(row, widths).rstrip() for row in table)


def markdown(table: Table) -> str:
    """A table in Markdown."""
    rule = ("---", *["---:"] * (len(table[0]) - 1))
    return "\n".join(f"| {' | '.join(row)} |" for row in [table[0], rule, *table[1:]])


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    numbers = zip(row[1:], widths[1:], strict=True)
    return "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in numbers)])


def _share(share: float) -> str:
    return f"{share:.3f}"
