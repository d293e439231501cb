"""A verb's lemma in, its written forms out: "pull out" -> "pulls out", "pulling out", "pulled out"."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from dashboard.extract.lexicon import Form

_VOWELS = "aeiou"
_WHOLLY_IRREGULAR: dict[str, tuple[tuple[Form, str], ...]] = {
    "be": (
        ("base", "be"),
        ("s", "is"),
        ("s", "are"),
        ("ing", "being"),
        ("past", "was"),
        ("past", "were"),
        ("participle", "been"),
    ),
    "have": (("base", "have"), ("s", "has"), ("ing", "having"), ("past", "had"), ("participle", "had")),
}


def forms_of(
    lemma: str, irregular: Mapping[str, Sequence[str]], doubling: Collection[str]
) -> Iterator[tuple[Form, str]]:
    """Yield (form, surface) of each form; particles after the first word stay as they are.

    `irregular` gives past and participle, `doubling` holds the verbs that double their last letter: "shipped".
    """
    first, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if first in _WHOLLY_IRREGULAR:
        for form, surface in _WHOLLY_IRREGULAR[first]:
            yield form, surface + tail
        return
    doubled = first + first[-1] if first in doubling else first
    past, participle = irregular.get(first, (_past(first, doubled), _past(first, doubled)))
    yield "base", first + tail
    yield "s", _third(first) + tail
    yield "ing", _ing(first, doubled) + tail
    yield "past", past + tail
    yield "participle", participle + tail
    if doubled != first and first.endswith(("l", "s")) and first not in irregular:  # "traveled", "bused"
        yield from (("ing", first + "ing" + tail), ("past", first + "ed" + tail), ("participle", first + "ed" + tail))


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _ing(verb: str, doubled: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return doubled + "ing"


def _past(verb: str, doubled: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "d" if verb.endswith("e") else doubled + "ed"
