"""Sentences in, the forces and places that they named out: what a later sentence may allude to."""

from dataclasses import dataclass, field

from dashboard.extract.allusions import asked_of, subject_of
from dashboard.extract.force import Force
from dashboard.extract.namings import Namings
from dashboard.extract.reading import Site
from dashboard.extract.sentence import Sentence


@dataclass(slots=True)
class Notes:
    """All places with their sentences, how forces and places were named, and the last subject; -1 is the headline."""

    sites: list[tuple[int, Site]] = field(default_factory=list)
    namings: Namings = field(default_factory=Namings)
    subject: Force | None = None

    def learn(self, index: int, sentence: Sentence) -> None:
        """Note the places and forces of a sentence."""
        for spot in sentence.named_spots:
            self.sites.append((index, Site.of(spot)))
        self.namings.learn(index, sentence)
        self.subject = subject_of(sentence) or asked_of(sentence) or self.subject
