"""The shape of a row in the tables of sentences, and how a row is compared with what the extractor gives."""

import datetime as dt
from typing import Any, NamedTuple

from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Fact

MAY = "2023-05-10"  # a Wednesday: the week is 8 to 14 May


class Case(NamedTuple):
    """A text, its day, the facts that it states in order (only the keys that matter), and what the row guards."""

    text: str
    published: str
    facts: list[dict[str, Any]]
    note: str


def fact(**slots: Any) -> dict[str, Any]:
    """The slots that a row asks for, by the names of `Fact`; dates in ISO form, places in lists."""
    return slots


def gap(text: str, note: str, *facts: dict[str, Any], published: str = MAY) -> Case:
    """A row whose facts are what the text says, not what the extractor gives today."""
    return Case(text, published, list(facts), note)


def facts_in(text: str, published: str, words: Lexicon, title: str = "") -> tuple[Fact, ...]:
    """The facts of a text by itself."""
    return extract(Article("case", text, dt.date.fromisoformat(published), title), words).facts


def shown(case: Case, words: Lexicon) -> list[dict[str, Any]]:
    """What the extractor gives for a case: the keys that the case asks for, and what a surplus fact is about."""
    found = facts_in(case.text, case.published, words)
    keys = [list(expected) for expected in case.facts] + [["force", "count", "destinations", "origins"]] * len(found)
    return [{key: _plain(getattr(fact, key)) for key in wanted} for fact, wanted in zip(found, keys, strict=False)]


def _plain(value: object) -> object:
    """Dates as ISO text and tuples as lists, so that tables stay readable."""
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, dt.date) else value
