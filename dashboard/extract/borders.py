"""The word "border" in a sentence in, the place that it means out: "the border with Belarus", "the border"."""

from dashboard.extract.spot import Scan, Spot


def read_border(scan: Scan, at: int) -> Spot:
    """ "border with Belarus", "frontier between Poland and Belarus", or "the border" for one named before."""
    last = _end(scan, at)
    first = at
    while first and (
        scan.lower(first - 1).endswith("ern") or scan.lower(first - 1) in ("land", "sea", "shared", "common")
    ):
        first -= 1
    span = scan.span(first, last)
    names = [c.name for c in scan.chunks[at:last] if c.name]
    iso3, canonical = (names[0].iso3, names[0].canonical) if names else (None, "")
    stands_for = "" if names or last > at + 1 else "border"
    return Spot(first, last, scan.words(span), span, _preposition(scan, first), "region", iso3, canonical, stands_for)


def _end(scan: Scan, at: int) -> int:
    """Where the border's neighbours end."""
    neighbour = _name_behind(scan, at + 1) if scan.lower(at + 1) in ("with", "between", "to", "of") else None
    if neighbour is None:
        return at + 1
    other = scan.lower(at + 1) == "between" and scan.lower(neighbour) == "and"
    return (_name_behind(scan, neighbour) if other else None) or neighbour


def _name_behind(scan: Scan, at: int) -> int | None:
    """Where the name ends that follows the word at `at`: "with the Central African Republic", "with northern Syria"."""
    here = at + 1
    while scan.lower(here) == "the" or scan.lower(here) in scan.rules["compass"]:
        here += 1
    return here + 1 if here < len(scan.chunks) and scan.chunks[here].code in "FC" else None


def _preposition(scan: Scan, first: int) -> str:
    chunks = scan.chunks
    begin = first - 1 if first and chunks[first - 1].code in "do" else first
    if begin and chunks[begin].code != "o" and chunks[begin - 1].code == "P":
        return chunks[begin - 1].lower
    if begin and any(verb.verb_class in ("stay", "go") for verb in chunks[begin - 1].verbs):
        return "object"  # "patrol the border", "crossed the border"
    return ""
