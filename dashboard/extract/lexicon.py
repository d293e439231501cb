"""What the extractor is handed: every word, name and rule, looked up by the tokens that it consists of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dashboard.extract.confidence import Traits
from dashboard.extract.number_patterns import NumberPatterns
from dashboard.extract.tokens import Tokens
from dashboard.records import Level

Form = Literal["base", "s", "ing", "past", "participle"]
Entries = Mapping[str, list[tuple[tuple[str, ...], Any]]]


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling of a country, people, organisation or place. `force` is whose troops it may stand for."""

    force: str | None
    kind: str
    level: Level | None
    iso3: str | None
    canonical: str


@dataclass(frozen=True, slots=True)
class Verb:
    """One reading of a verb's surface: class as in verbs.toml, form, lemma, and whether that is often a noun."""

    verb_class: str
    form: Form
    lemma: str
    often_noun: bool = False


@dataclass(slots=True)
class Word:
    """What a small-letter phrase may be: kinds of word, and readings as a verb."""

    kinds: set[str] = field(default_factory=set)
    verbs: list[Verb] = field(default_factory=list)


@dataclass(frozen=True)
class Lexicon:
    """All words, names and rules; made once by `dashboard.words` and never changed.

    `lists` are those of rules.toml; `confidence` is the share of right facts by traits, that of all under ().
    """

    names: Entries
    words: Entries
    grammar: dict[str, Any]
    lists: Mapping[str, frozenset[str]]
    numbers: NumberPatterns
    unit: re.Pattern[str]
    skip: re.Pattern[str]
    skip_short: re.Pattern[str]
    skip_end: re.Pattern[str]
    dateline: re.Pattern[str]
    joins: frozenset[str]
    confidence: Mapping[Traits, float]

    def name_at(self, tokens: Tokens, at: int) -> tuple[int, Name] | None:
        """The longest name that begins at token `at`, with its number of tokens."""
        return _longest(self.names.get(tokens.texts[at]), tokens.texts, at)

    def word_at(self, tokens: Tokens, at: int) -> tuple[int, Word] | None:
        """The longest small-letter phrase that begins at token `at`, with its number of tokens."""
        return _longest(self.words.get(tokens.lowers[at]), tokens.lowers, at)


def _longest(entries: list[tuple[tuple[str, ...], Any]] | None, tokens: list[str], at: int) -> tuple[int, Any] | None:
    for parts, entry in entries or ():
        size = len(parts)
        if size == 1 or tuple(tokens[at : at + size]) == parts:
            return size, entry
    return None
