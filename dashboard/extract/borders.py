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
    last, chunks = at + 1, scan.chunks
    if (
        last + 1 < len(chunks)
        and chunks[last].lower in ("with", "between", "to", "of")
        and chunks[last + 1].code in "FC"
    ):
        last += 2
        if chunks[at + 1].lower == "between" and last + 1 < len(chunks) and chunks[last].lower == "and":
            last += 2
    return last


def _preposition(scan: Scan, first: int) -> str:
    chunks = scan.chunks
    begin = first - 1 if first and chunks[first - 1].code in "do" else first
    if begin and chunks[begin].code != "o" and chunks[begin - 1].code == "P":
        return chunks[begin - 1].lower
    if begin and any(verb.verb_class in ("stay", "go") for verb in chunks[begin - 1].verbs):
        return "object"  # "patrol the border", "crossed the border"
    return ""
