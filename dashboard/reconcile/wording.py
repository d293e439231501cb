"""A fact in; what the words by its number say of whose it is: another tranche, the second wave, an old promise."""

import re
from typing import NamedTuple

from dashboard.records import Fact

# "Another 3,000", a week after 3,000, are other people; on the day after, it is how a second outlet words the first.
# "On top of the 3,000" speaks of those who went before.
_MORE_BEFORE = re.compile(r"\b(?:another|additional|further|extra|more(?! than))\b[^\d,;:.]*$", re.IGNORECASE)
_MORE_IN = re.compile(r"\b(?:another|additional|further|extra|more(?! than))\b", re.IGNORECASE)
_MORE_AFTER = re.compile(
    r"^[^\d,;:.]*?\b(?:additional(?:ly)?|further|extra|reinforce\w*|more(?! than)|on top of|in addition to)\b",
    re.IGNORECASE,
)
_RANKS = ("first", "second", "third", "fourth", "fifth", "sixth")
_WAVES = r"(?:contingent|batch|wave|tranche|group|rotation|phase|echelon|convoy|flight|lot)"
_WAVE = re.compile(rf"\b({'|'.join(_RANKS)})\s+(?:\w+\s+)?{_WAVES}\b", re.IGNORECASE)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_OLD = re.compile(
    r"\b(?:promised|pledged|had (?:said|announced|promised|pledged|ordered|approved|offered)"
    r"|(?:announced|ordered|approved|agreed)\b[^.;:]{0,40}?\b"
    rf"(?:last (?:week|month|year|{_MONTHS})|in (?:{_MONTHS})|ago|earlier|previously))\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:correct(?:s|ed|ion)|revis(?:es|ed|ion)|mistaken(?:ly)?|wrong(?:ly)?|earlier (?:figure|report|number)s?"
    r"|instead of|rather than|and not|not the|previously (?:said|reported|given))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
WORDS_AROUND = 30
# A correction to less than a third is another thing: the year, a date, another body.
MOST_CORRECTED = 3


class Wording(NamedTuple):
    """`more` in addition to others; `wave` its rank if one is said; `old` told of again; `corrects` these counts."""

    more: bool
    wave: int | None
    old: bool
    corrects: frozenset[int]


def wording(fact: Fact) -> Wording:
    """What the first sentence of the evidence says around the number."""
    sentence = fact.evidence[0] if fact.evidence else fact.count_text
    wave = _WAVE.search(sentence)
    corrected = _CORRECTED.search(sentence) is not None
    return Wording(
        more=_is_more(fact),
        wave=_RANKS.index(wave[1].lower()) if wave else None,
        old=_OLD.search(sentence) is not None,
        corrects=_numbers(sentence, fact.count or 0) if corrected else frozenset(),
    )


def _is_more(fact: Fact) -> bool:
    """True if the words next to the number, or those of the count itself, say that these come on top of others."""
    if _MORE_IN.search(fact.count_text):
        return True
    if not fact.evidence or not fact.evidence_spans:
        return False
    start = fact.spans.number.start - fact.evidence_spans[0].start
    end = fact.spans.number.end - fact.evidence_spans[0].start
    sentence = fact.evidence[0]
    before, after = sentence[max(0, start - WORDS_AROUND) : start], sentence[end : end + WORDS_AROUND]
    return _MORE_BEFORE.search(before) is not None or _MORE_AFTER.search(after) is not None


def _numbers(sentence: str, count: int) -> frozenset[int]:
    """Other numbers of the sentence that can be of the same people."""
    found = (int(each.replace(",", "")) for each in _NUMBER.findall(sentence)[:20] if len(each) < 12)
    return frozenset(
        each for each in found if each != count and count < MOST_CORRECTED * each < MOST_CORRECTED**2 * count
    )
