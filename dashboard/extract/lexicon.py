"""What the extractor is handed: every word, name and rule, looked up by the tokens that it consists of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from dashboard.extract.codes import code_of
from dashboard.extract.number_patterns import NumberPatterns
from dashboard.extract.surfaces import Entries, Surfaces, longest
from dashboard.extract.tokens import Tokens
from dashboard.records import Level

Form = Literal["base", "s", "ing", "past", "participle"]


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


@dataclass(eq=False)
class Word:
    """What a small-letter phrase may be: kinds of word, and readings as a verb. What follows from these is kept."""

    kinds: set[str] = field(default_factory=set)
    verbs: list[Verb] = field(default_factory=list)

    @cached_property
    def code(self) -> str:
        """The code of the word as a chunk, where it is no verb."""
        return "A" if "auxiliaries" in self.kinds else code_of(self.kinds)

    @cached_property
    def rejects(self) -> bool:
        """Whether it may tell that a count beside it is no deployment."""
        return any(kind.startswith("reject:") for kind in self.kinds)

    @cached_property
    def forms(self) -> frozenset[Form]:
        """The forms that the word may be of its verbs."""
        return frozenset(verb.form for verb in self.verbs)

    @cached_property
    def classes(self) -> frozenset[str]:
        """What it may do to troops as a verb."""
        return frozenset(verb.verb_class for verb in self.verbs)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The verbs that it may be a form of."""
        return frozenset(verb.lemma for verb in self.verbs)


@dataclass(frozen=True)
class Lexicon:
    """All words, names and rules; made once by `dashboard.words` and never changed.

    `lists` are those of rules.toml; `weights` are those of traits, by what is ranked: "force", "place", "fact".
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
    weights: Mapping[str, Mapping[str, float]]

    @cached_property
    def surfaces(self) -> Surfaces:
        """What is known of single tokens, as far as they were met."""
        return Surfaces(self.names, self.words, self.numbers)

    @cached_property
    def stand_ins(self) -> frozenset[str]:
        """All wordings that stand for a place named before."""
        return frozenset(surface for surfaces in self.grammar["anaphora"].values() for surface in surfaces)

    def name_at(self, tokens: Tokens, at: int) -> tuple[int, Name] | None:
        """The longest name that begins at token `at`, with its number of tokens."""
        surface = self.surfaces[tokens.texts[at]]
        return longest(surface.name, surface.names, tokens.texts, at)
