"""An article's readings in, without those that say the same again; totals are told from their parts."""

from collections.abc import Sequence

from dashboard.extract.reading import Reading, Site


def without_repeats(readings: Sequence[Reading]) -> list[Reading]:
    """Fold each reading into an earlier one of the same troops; the earlier gets the slots that it lacks."""
    kept: list[Reading] = []
    for reading in readings:
        same = next((earlier for earlier in kept if _same(earlier, reading)), None)
        if same is None:
            kept.append(reading)
        else:
            reading.repeats = same
            _absorb(same, reading)
    _mark_totals(kept)
    return kept


def _same(one: Reading, other: Reading) -> bool:
    a, b = one.mention.count, other.mention.count
    if one.force is None or other.force is None or one.force.name != other.force.name or other.mention.more:
        return False
    if a.value != b.value or (a.value is None and a.low != b.low):
        return False
    if one.when.span and other.when.span and _apart(one, other):
        return False
    if (one.state.status == "withdrawn") != (other.state.status == "withdrawn"):
        return False
    if (
        one.sentence == other.sentence
        and a.value is not None
        and a.span != b.span
        and one.place_from == other.place_from == "clause"
    ):
        return _same_words(one.destinations, other.destinations) and _overlap(one.origins, other.origins)
    return (
        not one.destinations
        or not other.destinations
        or _overlap(one.destinations, other.destinations)
        or (bool(one.origins) and _overlap(one.origins, other.origins))
        or "clause" not in (one.place_from, other.place_from)
    )


def _apart(one: Reading, other: Reading) -> bool:
    starts, ends = one.when.date_end, other.when.date
    back, front = other.when.date_end, one.when.date
    return bool((starts and ends and starts < ends) or (back and front and back < front))


def _same_words(some: Sequence[Site], others: Sequence[Site]) -> bool:
    """ "200 at Tanf and 200 in the northeast": two places of one country are two deployments in one sentence."""
    words = {site.words for site in some}
    return (not words and not others) or any(site.words in words for site in others)


def _overlap(some: Sequence[Site], others: Sequence[Site]) -> bool:
    if not some or not others:
        return not some and not others
    return any(a.words == b.words or (a.iso3 is not None and a.iso3 == b.iso3) for a in some for b in others)


def _absorb(kept: Reading, again: Reading) -> None:
    if not kept.origins and again.origins and kept.state.status != "stationed":
        kept.origins = again.origins
    if (not kept.destinations or kept.place_from != "clause") and again.place_from == "clause" and again.destinations:
        kept.destinations, kept.place_from = again.destinations, "clause"
    if kept.when.span is None and again.when.span is not None:
        kept.when = again.when
    kept.duration = kept.duration or again.duration
    kept.evidence = [*kept.evidence, *(i for i in again.evidence if i not in kept.evidence)]
    if kept.unit is None:
        kept.unit, kept.unit_span = again.unit, again.unit_span


def _mark_totals(readings: list[Reading]) -> None:
    """A count that two to four neighbours of the same force add up to is their total."""
    for whole in readings:
        value = whole.mention.count.value
        if value is None:
            continue
        parts = [r for r in readings if r is not whole and _part_of(r, whole)]
        near = [r for r in parts if abs(r.sentence - whole.sentence) <= 3]
        values = [r.mention.count.value or 0 for r in near]
        whole.total = any(
            sum(values[i:j]) == value for i in range(len(values)) for j in range(i + 2, min(i + 5, len(values) + 1))
        )


def _part_of(part: Reading, whole: Reading) -> bool:
    value, total = part.mention.count.value, whole.mention.count.value
    return (
        value is not None
        and total is not None
        and value < total
        and part.force is not None
        and whole.force is not None
        and part.force.name == whole.force.name
    )
