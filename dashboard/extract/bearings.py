"""An article's sentences in, how often each place is where somebody is sent, goes or stays out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard.extract.namings import forces_in
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.verb_group import VerbGroup

_INTO = ("in", "at", "to", "into", "on", "near", "along", "across", "inside", "throughout", "for", "object")
_MOVING = {"send", "go", "stay", "give", "leave", "raise", "ready", "replace"}
_HEADLINE, _LEAD = 2.0, 1.5


class Tally(dict[str, float]):
    """Weights by key, 0 for one that was not met, and the sum of all."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = 0.0

    def __missing__(self, key: str) -> float:
        return 0.0

    def add(self, key: str, weight: float) -> None:
        """Give a key more weight."""
        self[key] += weight
        self.whole += weight

    def share(self, key: str) -> float:
        """How much of all is the key's, 0 to 1."""
        return self[key] / self.whole if self.whole else 0.0


@dataclass(slots=True)
class Bearings:
    """Weighted counts over the whole article, later sentences too: of places by their words, and of countries.

    `goals` are namings behind a preposition in a clause that moves or keeps somebody, or that names troops before it.
    """

    named: Tally = field(default_factory=Tally)
    goals: Tally = field(default_factory=Tally)
    acting: Tally = field(default_factory=Tally)
    armed: Tally = field(default_factory=Tally)
    talks: Tally = field(default_factory=Tally)
    named_in: Tally = field(default_factory=Tally)
    goals_in: Tally = field(default_factory=Tally)

    def shares(self, words: str, iso3: str | None) -> dict[str, float]:
        """How much of all that the article names is this place, and the country that it lies in."""
        return {
            "all_share": self.named.share(words),
            "goal_share": self.goals.share(words),
            "all_country_share": self.named_in.share(iso3 or words),
            "talk": self.talks[words] / self.named[words] if self.named[words] else 0.0,
            "never_goal": not self.goals[words],
            "country_never_goal": not self.goals_in[iso3 or words],
            "goal_country_share": self.goals_in.share(iso3 or words),
        }

    def force_shares(self, name: str, iso3: str | None) -> dict[str, float]:
        """How much of all that acts, and of all that troops belong to, is this force; whether its country is a goal."""
        return {
            "all_acting_share": self.acting.share(name),
            "all_armed_share": self.armed.share(name),
            "goal_of_article": self.goals_in.share(iso3) if iso3 else 0.0,
        }


def find_bearings(sentences: Sequence[Sentence]) -> Bearings:
    """Read all sentences, the headline first."""
    found = Bearings()
    for index, sentence in enumerate(sentences):
        weight = _HEADLINE if index == 0 else _LEAD if index == 1 else 1.0
        for _, force, acting, armed in forces_in(sentence):
            found.acting.add(force.name, weight * acting)
            found.armed.add(force.name, weight * armed)
        for spot in sentence.named_spots:
            found.named.add(spot.words, weight)
            found.named_in.add(spot.iso3 or spot.words, weight)
            held = sentence.groups_in(sentence.clause_at(spot.first))
            if _are_of_talk(held):
                found.talks.add(spot.words, weight)
            if _is_goal(spot, held, sentence):
                found.goals.add(spot.words, weight)
                found.goals_in.add(spot.iso3 or spot.words, weight)
    return found


def _is_goal(spot: Spot, held: list[VerbGroup], sentence: Sentence) -> bool:
    """Whether troops, or a verb that moves or keeps somebody, the last one of those `held`, go before in its clause."""
    if spot.preposition not in _INTO:
        return False
    before = [group for group in held if group.first < spot.first]
    if before and before[-1].classes & _MOVING:
        return True
    first = sentence.clauses[sentence.clause_at(spot.first)].first
    return any(chunk.code in "TG" for chunk in sentence.chunks[first : spot.first])


def _are_of_talk(held: list[VerbGroup]) -> bool:
    """Whether the verbs of a clause say something and move nobody."""
    return any("say" in group.classes for group in held) and not any(group.classes & _MOVING for group in held)
