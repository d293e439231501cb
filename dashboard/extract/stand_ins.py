"""A chunk in, the place named before that it stands for out: "there", "the country", "the base"."""

from dashboard.extract.spot import Scan, Spot


def read_stand_in(scan: Scan, at: int) -> Spot | None:
    """The stand-in at `at`, or None; what it means is found when the whole article before it is known."""
    chunk = scan.chunks[at]
    pair = f"{chunk.lower} {scan.lower(at + 1)}" if chunk.code == "d" else ""
    for kind, surfaces in scan.lexicon.grammar["anaphora"].items():
        size = 2 if pair in surfaces else 1 if chunk.lower in surfaces else 0
        if size and scan.lower(at + size) != "of":
            words = "here" if chunk.lower in ("here", "this") else ""
            return Spot(at, at + size, words, scan.span(at, at + size), _preposition(scan, at), None, None, "", kind)
    return None


def _preposition(scan: Scan, at: int) -> str:
    if at and scan.chunks[at - 1].code == "P":
        return scan.lower(at - 1)
    return "there" if scan.lower(at) in ("there", "here") else ""
