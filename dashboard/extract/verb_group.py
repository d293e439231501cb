"""A verb with its auxiliaries as the stages hand it on: tense, voice and modality."""

from dataclasses import dataclass
from typing import Literal

from dashboard.extract.lexicon import Verb, Word

Time = Literal["past", "perfect", "present", "progressive", "future", "infinitive", "ing", "participle"]
Modality = Literal["actual", "planned", "possible", "negated"]
_ORDER: tuple[Modality, ...] = ("actual", "planned", "possible", "negated")
CATENATIVE: dict[str, Modality] = {
    "refuse": "negated",
    "consider": "possible",
    "plan": "planned",
    "ready": "planned",
    "give": "planned",
    "begin": "actual",
    "say": "actual",
}


@dataclass(slots=True)
class VerbGroup:
    """One verb with its auxiliaries: chunk indexes `first`..`last` (half-open), `head` the main verb."""

    first: int
    last: int
    head: int
    word: Word
    time: Time
    passive: bool
    modality: Modality
    bare: bool = False

    @property
    def verbs(self) -> list[Verb]:
        """The readings of the verb."""
        return self.word.verbs

    @property
    def classes(self) -> frozenset[str]:
        """What the verb may do to troops."""
        return self.word.classes

    @property
    def lemma(self) -> str:
        """The lemma of the first reading."""
        return self.word.verbs[0].lemma


def is_finite(group: VerbGroup) -> bool:
    """Whether the verb may be that of a clause with a subject."""
    return group.time not in ("infinitive", "ing", "participle")


def stronger(one: Modality, other: Modality) -> Modality:
    """The modality that says less: negated over possible over planned over actual."""
    return max(one, other, key=_ORDER.index)
