"""Two reports in; the reason in a plain sentence why they tell of one deployment, or None."""

import datetime as dt
import re

from dashboard.reconcile.counts import same_count
from dashboard.reconcile.course import same_course
from dashboard.reconcile.places import same_way
from dashboard.records import Fact, Report

# "Another 3,000", a week after 3,000, are other people; on the day after, it is how a second outlet words the first.
TRANCHE = re.compile(r"\b(?:another|additional|further|extra|more(?! than))\b", re.IGNORECASE)
TRANCHE_GAP = dt.timedelta(days=3)
WORDS_AROUND = 30


def why_same(one: Report, other: Report) -> str | None:
    """The reason to fold two reports of different articles; None unless force, unit, number, places and course agree.

    "same force, same 1,700, Poland contains Rzeszow, planned on 2 February then deployed on 5 February"
    """
    if one.fact.article_id == other.fact.article_id or not _same_body(one.fact, other.fact):
        return None
    if _is_another_tranche(one, other) or _is_another_tranche(other, one):
        return None
    count, way, course = same_count(one.fact, other.fact), same_way(one, other), same_course(one, other)
    if count is None or way is None or course is None:
        return None
    return f"same force, {count}, {way}, {course}"


def is_tranche(fact: Fact) -> bool:
    """True if the words around the number say that these come on top of others."""
    if not fact.evidence or not fact.evidence_spans:
        return TRANCHE.search(fact.count_text) is not None
    start = fact.spans.number.start - fact.evidence_spans[0].start
    end = fact.spans.number.end - fact.evidence_spans[0].start
    around = fact.evidence[0][max(0, start - WORDS_AROUND) : end + WORDS_AROUND]
    return TRANCHE.search(around) is not None or TRANCHE.search(fact.count_text) is not None


def _same_body(one: Fact, other: Fact) -> bool:
    """One force, and no two different units."""
    units = [set(unit.casefold().split()) for unit in (one.unit, other.unit) if unit]
    same_unit = len(units) < 2 or units[0] <= units[1] or units[1] <= units[0]
    return one.force.casefold() == other.force.casefold() and same_unit


def _is_another_tranche(later: Report, earlier: Report) -> bool:
    long_after = later.published - earlier.published > TRANCHE_GAP
    return long_after and is_tranche(later.fact) and not is_tranche(earlier.fact)
