"""An article and what a person read in one of its sentences in, a report out; None where the sentence is not there."""

import re
from collections.abc import Mapping
from typing import Any

from dashboard.correct.values import SIDES, SLOTS, checked, words
from dashboard.errors import CorrectionError
from dashboard.records import Article, Fact, FactSpans, Report, Span

RULE = "by hand"
NUMERAL = re.compile(r"\d{1,3}(?:[ ,.]?\d{3})*")


def checked_row(article: Article, said: Mapping[str, Any]) -> dict[str, Any]:
    """What a person says of a row, complete and checked; CorrectionError if the article does not bear it out.

    `sentence` stands in the article word for word, and `count_text`, the words of the number, in the sentence.
    Slots that are not given stay empty; force and status have to be given, and at least one place.
    """
    sentence, number = str(said.get("sentence") or ""), str(said.get("count_text") or "").strip()
    if not sentence.strip() or sentence not in article.text:
        raise CorrectionError("The sentence does not stand in the article like that: copy it as it is.")
    if not number or _find(number, sentence) is None:
        raise CorrectionError("The words of the number do not stand in the sentence: copy them as they are.")
    empty: dict[str, Any] = {"approximate": False, "hypothetical": False, **dict.fromkeys(SIDES, ())}
    row = {slot: checked(slot, said.get(slot, empty.get(slot))) for slot in SLOTS}
    if not row["origins"] and not row["destinations"]:
        raise CorrectionError("A row needs a place: an origin or a destination.")
    if NUMERAL.fullmatch(number) and row["count"] != int(re.sub(r"\D", "", number)):
        raise CorrectionError(f"The sentence says {number}: that is the count, not {row['count']}.")
    if row["count"] is None and row["count_low"] is None and row["count_high"] is None:
        raise CorrectionError("A row needs a count, or a bound of it.")
    return {"sentence": sentence, "count_text": words("count_text", number), **row}


def row_by_hand(article: Article, said: Mapping[str, Any]) -> Report | None:
    """The report of a checked row; None where the article no longer holds its sentence."""
    sentence, number = said["sentence"], said["count_text"]
    start, within = article.text.find(sentence), _find(number, sentence)
    if start < 0 or within is None:
        return None
    at = start + within
    row: dict[str, Any] = {slot: checked(slot, said[slot]) for slot in SLOTS}
    places = {side: row[side] for side in SIDES}
    row |= {side: tuple(each.name for each in places[side]) for side in SIDES}
    unsaid: dict[str, Any] = {side: (None,) * len(places[side]) for side in SIDES}
    fact = Fact(
        article_id=article.article_id,
        **row,
        evidence=(sentence,),
        evidence_spans=(Span(start, start + len(sentence)),),
        spans=FactSpans(Span(at, at + len(number)), **unsaid),
        rule=RULE,
        confidence=1.0,
        count_text=number,
    )
    return Report(fact, article.published, places["origins"], places["destinations"])


def _find(number: str, sentence: str) -> int | None:
    """Where the words of the number stand: "300" does not stand in "1,300"."""
    found = re.search(rf"(?<!\w)(?<!\d[,.]){re.escape(number)}(?!\w)(?![,.]\d)", sentence)
    return None if found is None else found.start()
