"""A verb's lemma in, its written forms out: "pull out" -> "pulls out", "pulling out", "pulled out"."""

from collections.abc import Iterator, Mapping, Sequence

from dashboard.extract.lexicon import Form

_VOWELS = "aeiou"
_DOUBLING = {
    "ship",
    "cut",
    "put",
    "set",
    "hit",
    "let",
    "get",
    "run",
    "sit",
    "stop",
    "bar",
    "ban",
    "commit",
    "transfer",
    "step",
    "quit",
    "win",
    "swap",
    "plan",
    "trim",
    "rotate out",
    "drop",
    "slip",
    "scrap",
    "mar",
    "slim",
    "ferry",
    "hop",
    "top",
    "cap",
    "thin",
    "man",
    "bus",
    "refer",
    "prefer",
    "swim",
    "begin",
    "forbid",
    "wrap",
    "pin",
    "pad",
    "bid",
    "dig",
    "enrol",
    "grab",
} - {"ferry"}
_BE = (
    ("base", "be"),
    ("s", "is"),
    ("s", "are"),
    ("ing", "being"),
    ("past", "was"),
    ("past", "were"),
    ("participle", "been"),
)
_HAVE = (("base", "have"), ("s", "has"), ("ing", "having"), ("past", "had"), ("participle", "had"))


def forms_of(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[tuple[Form, str]]:
    """Yield (form, surface) of each form; particles after the first word stay as they are."""
    first, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if first in ("be", "have"):
        for form, surface in _BE if first == "be" else _HAVE:
            yield form, surface + tail  # type: ignore[misc]
        return
    past, participle = irregular.get(first, (_past(first), _past(first)))
    yield "base", first + tail
    yield "s", _third(first) + tail
    yield "ing", _stem(first, "ing") + "ing" + tail
    yield "past", past + tail
    yield "participle", participle + tail


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _stem(verb: str, ending: str) -> str:
    if verb.endswith("ie") and ending == "ing":
        return verb[:-2] + "y"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1]
    return verb + verb[-1] if verb in _DOUBLING else verb


def _past(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return (_stem(verb, "ed") if not verb.endswith("e") else verb[:-1]) + "ed"
