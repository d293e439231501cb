"""An article's sentences in, how often each place is where somebody is sent, goes or stays out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard.extract.namings import forces_in
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot

_INTO = ("in", "at", "to", "into", "on", "near", "along", "across", "inside", "throughout", "for", "object")
_MOVING = {"send", "go", "stay", "give", "leave", "raise", "ready", "replace"}
_HEADLINE, _LEAD = 2.0, 1.5


@dataclass(slots=True)
class Bearings:
    """Weighted counts over the whole article, later sentences too: of places by their words, and of countries.

    `goals` are namings behind a preposition in a clause that moves or keeps somebody, or that names troops before it.
    """

    named: Counter[str] = field(default_factory=Counter)
    goals: Counter[str] = field(default_factory=Counter)
    acting: Counter[str] = field(default_factory=Counter)
    armed: Counter[str] = field(default_factory=Counter)
    talks: Counter[str] = field(default_factory=Counter)
    named_in: Counter[str] = field(default_factory=Counter)
    goals_in: Counter[str] = field(default_factory=Counter)

    def shares(self, words: str, iso3: str | None) -> dict[str, float]:
        """How much of all that the article names is this place, and the country that it lies in."""
        return {
            "all_share": _share(self.named, words),
            "goal_share": _share(self.goals, words),
            "all_country_share": _share(self.named_in, iso3 or words),
            "talk": self.talks[words] / self.named[words] if self.named[words] else 0.0,
            "never_goal": not self.goals[words],
            "country_never_goal": not self.goals_in[iso3 or words],
            "goal_country_share": _share(self.goals_in, iso3 or words),
        }

    def force_shares(self, name: str, iso3: str | None) -> dict[str, float]:
        """How much of all that acts, and of all that troops belong to, is this force; whether its country is a goal."""
        return {
            "all_acting_share": _share(self.acting, name),
            "all_armed_share": _share(self.armed, name),
            "goal_of_article": _share(self.goals_in, iso3) if iso3 else 0.0,
        }


def find_bearings(sentences: Sequence[Sentence]) -> Bearings:
    """Read all sentences, the headline first."""
    found = Bearings()
    for index, sentence in enumerate(sentences):
        weight = _HEADLINE if index == 0 else _LEAD if index == 1 else 1.0
        for _, force, acting, armed in forces_in(sentence):
            found.acting[force.name] += weight * acting  # type: ignore[assignment]
            found.armed[force.name] += weight * armed  # type: ignore[assignment]
        for spot in sentence.spots if not sentence.is_bland else ():
            if spot.stands_for:
                continue
            found.named[spot.words] += weight  # type: ignore[assignment]
            found.named_in[spot.iso3 or spot.words] += weight  # type: ignore[assignment]
            if _is_of_talk(spot, sentence):
                found.talks[spot.words] += weight  # type: ignore[assignment]
            if _is_goal(spot, sentence):
                found.goals[spot.words] += weight  # type: ignore[assignment]
                found.goals_in[spot.iso3 or spot.words] += weight  # type: ignore[assignment]
    return found


def _is_goal(spot: Spot, sentence: Sentence) -> bool:
    if spot.preposition not in _INTO:
        return False
    clause = sentence.clause_at(spot.first)
    held = [group for group in sentence.groups if sentence.clause_at(group.head) == clause]
    before = [group for group in held if group.first < spot.first]
    if before and before[-1].classes & _MOVING:
        return True
    first = sentence.clauses[clause].first
    return any(chunk.code in "TG" for chunk in sentence.chunks[first : spot.first])


def _is_of_talk(spot: Spot, sentence: Sentence) -> bool:
    clause = sentence.clause_at(spot.first)
    held = [group for group in sentence.groups if sentence.clause_at(group.head) == clause]
    return any("say" in group.classes for group in held) and not any(group.classes & _MOVING for group in held)


def _share(counts: Counter[str], key: str) -> float:
    whole = sum(counts.values())
    return counts[key] / whole if whole else 0.0
