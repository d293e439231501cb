"""Judgements of people in; what they come to out: the newest on a pair holds, what a newer one overrules is told."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.records import Judgement, Report

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Rulings:
    """What holds: pairs of anchors that are the same or different, the total of each part, and what was overruled."""

    same: tuple[tuple[str, str], ...] = ()
    different: frozenset[Pair] = frozenset()
    totals: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[Pair, Judgement] = field(default_factory=dict)
    overruled: tuple[tuple[Judgement, str], ...] = ()
    anchors: frozenset[str] = frozenset()

    def anchor_of(self, reports: Sequence[Report]) -> str:
        """The anchor of a judged reading, which has one report or several of one number; "" for any other."""
        anchor = reports[0].as_read.fact.anchor if self.anchors else ""
        return anchor if anchor in self.anchors else ""

    def are_different(self, one: str, other: str) -> bool:
        """True if a person told them apart."""
        return frozenset((one, other)) in self.different


def rule(judgements: Iterable[Judgement]) -> Rulings:
    """What the judgements come to, from the newest to the oldest, so that a contradiction is the older one's.

    Joining is transitive: if A is B and B is C, then A is C, and an older "A is not C" is overruled.
    """
    same: list[tuple[str, str]] = []
    said: dict[Pair, Judgement] = {}
    different: set[Pair] = set()
    overruled: list[tuple[Judgement, str]] = []
    chain: dict[str, str] = {}
    for each in sorted(judgements, key=_when, reverse=True):
        pair = frozenset((each.one, each.other))
        fault = _fault(each, pair, said, different, chain)
        if fault:
            overruled.append((each, fault))
            continue
        said[pair] = each
        if each.verdict == "same":
            same.append((each.one, each.other))
            chain[_end(each.one, chain)] = _end(each.other, chain)
        else:
            different.add(pair)
    totals = _totals(said.values())
    anchors = frozenset(anchor for pair in said for anchor in pair)
    return Rulings(tuple(sorted(same)), frozenset(different), totals, said, tuple(overruled), anchors)


def _fault(
    each: Judgement, pair: Pair, said: Mapping[Pair, Judgement], different: Iterable[Pair], chain: Mapping[str, str]
) -> str:
    """Why a judgement does not hold beside the newer ones; empty if it does."""
    if len(pair) < 2:
        return "a report is the same as itself"
    if pair in said:
        return f"a newer judgement of {_who(said[pair])} says: {said[pair].verdict}"
    mine, theirs = _end(each.one, chain), _end(each.other, chain)
    if each.verdict == "same":
        for other in different:
            ends = {_end(anchor, chain) for anchor in other}
            if ends == {mine, theirs}:
                return f"a newer judgement of {_who(said[other])} tells apart what it would join"
    elif mine == theirs:
        return "newer judgements join the two"
    return ""


def _totals(held: Iterable[Judgement]) -> dict[str, str]:
    """The total of each part; the newest that was named."""
    return {each.one: each.other for each in sorted(held, key=_when) if each.verdict == "part of"}


def _end(anchor: str, chain: Mapping[str, str]) -> str:
    while anchor in chain and chain[anchor] != anchor:
        anchor = chain[anchor]
    return anchor


def _who(judgement: Judgement) -> str:
    return f"{judgement.who or 'somebody'} on {judgement.at:%Y-%m-%d}"


def _when(judgement: Judgement) -> tuple[dt.datetime, str]:
    at = judgement.at
    return (at.astimezone(dt.UTC) if at.tzinfo else at).replace(tzinfo=None), repr(judgement)
