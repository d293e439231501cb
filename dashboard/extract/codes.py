"""The kinds of a word in, its code as a chunk out, where the words around it do not decide."""

from collections.abc import Collection

_CODES = (
    ("relatives", "r"), ("negations", "n"), ("auxiliaries", "A"), ("pronouns", "p"), ("subordinators", "s"),
    ("conjunctions", "c"), ("prepositions", "P"), ("troops", "T"), ("civilian", "X"), ("things", "X"), ("soft", "T"),
    ("groups", "G"), ("determiners", "d"), ("adverbs", "a"),
)  # fmt: skip


def code_of(kinds: Collection[str]) -> str:
    """The code of the first kind in the table, "W" where none of them is there."""
    return next((code for kind, code in _CODES if kind in kinds), "W")
