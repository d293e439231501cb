"""A mention with its trigger and status in, the days out: from the clause's own date, else what the tense implies."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from dashboard.extract.anchors import anchor_before
from dashboard.extract.calendar import UNKNOWN, Interval, Tense
from dashboard.extract.dates import DateMention
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.statements import is_of_statement, reported_on
from dashboard.extract.status import is_level_before
from dashboard.extract.trigger import Trigger
from dashboard.records import Span, Status

_NOW = ("present", "perfect", "progressive")
_SO_FAR = ("already", "so far", "to date", "thus far")
_DONE = ("perfect", "past", "participle")


@dataclass(frozen=True, slots=True)
class When:
    """First and last day, either None where it is open or unknown, and the words that say so."""

    date: dt.date | None
    date_end: dt.date | None
    span: Span | None = None


def find_when(
    mention: Mention,
    trigger: Trigger,
    status: Status,
    sentence: Sentence,
    published: dt.date,
    anchor: Callable[[], Interval] = lambda: UNKNOWN,
) -> When:
    """The days of a mention: the nearest date of its clauses that is no statement's, else a default by tense.

    `anchor` gives the last date told before the sentence: "that day" is read against it and unknown without one.
    """
    if is_level_before(mention, sentence):
        return When(published, published) if trigger.planned else When(None, None)
    tense = _tense(trigger, status)
    for at in _candidates(mention, trigger, sentence):
        date = sentence.chunks[at].date
        if date.lead == "since" and "when" in (sentence.lower(at + 1), sentence.lower(at + 2)):
            date = replace(date, lead="")  # "since July 2004, when 45 of its men were landed"
        read_in = _tense_of(at, trigger, tense, sentence)
        before = anchor_before(at, sentence, published, anchor()) if date.looks_back else UNKNOWN
        start, end = date.interval(published, read_in, before)
        if ((start, end) == UNKNOWN and not date.needs_anchor) or _of_order(date, trigger, status, published):
            continue
        if status == "stationed" and trigger.time in _NOW and date.lead != "since":
            if (start and start > published) or (not start and date.lead in ("by", "no later than")):
                continue  # "has 7,100 there, to be cut in the coming months"
            start = published if end and not start and end >= published else start
        if start and end and start > end:
            start, end = end, start
        return When(start, end, date.span)
    return When(*_implied(mention, trigger, status, sentence, published, anchor))


def _of_order(date: DateMention, trigger: Trigger, status: Status, published: dt.date) -> bool:
    """ "ordered 200 soldiers to Latvia on Tuesday": a past verb of what is only planned has a day of its own."""
    if status != "planned" or trigger.time not in ("past", "perfect") or date.lead in ("by", "until", "from", "for"):
        return False
    end = date.interval(published, "past")[1]
    return end is not None and end <= published


def _tense(trigger: Trigger, status: Status) -> Tense:
    if (
        trigger.time in ("future", "infinitive")
        or trigger.modality in ("planned", "possible")
        or status in ("planned", "standby")
    ):
        return "future"
    simple = trigger.time == "present" and trigger.group is not None and trigger.group.bare
    if simple and trigger.relation == "subject" and trigger.verb_class in ("go", "leave"):
        return "future"  # "leave on Friday"
    if status == "withdrawn" and trigger.time in ("progressive", "present"):
        return "present"
    return "past"


def _tense_of(at: int, trigger: Trigger, tense: Tense, sentence: Sentence) -> Tense:
    """The tense to read a date in.

    "In January he ordered 1,500 soldiers": the day before a verb in the past is past, whatever is planned.
    "They serve there until October": an end lies ahead of what is there now.
    "Those camped there are to stay until July": a date is read in the tense of the verb that it stands behind.
    """
    date = sentence.chunks[at].date
    if trigger.time == "past" and trigger.span is not None and date.span.end <= trigger.span.start:
        return "past"
    before = [group for group in sentence.groups_in(sentence.clause_at(at)) if group.head < at]
    if before and before[-1].time == "future":
        return "future"
    ahead = date.lead.startswith(("until", "till", "through", "up until", "at least"))
    return "future" if ahead and trigger.time not in ("past", "ing") else tense


def _candidates(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[int]:
    """The chunks of the dates that may be the mention's, the nearest first."""
    own = trigger.relation in ("subject", "modifier") and trigger.first >= mention.last  # "a force which is there now"
    home = {trigger.clause} if own else {sentence.clause_at(mention.at), trigger.clause}
    anchor = trigger.first if trigger.first >= 0 else mention.at
    found = []
    for at, chunk in enumerate(sentence.chunks):
        if chunk.code != "D" or sentence.clause_at(at) not in home or is_of_statement(at, trigger, sentence):
            continue
        if _of_aside(at, mention, trigger, sentence) or (trigger.time == "past" and chunk.lower.startswith("within ")):
            continue
        between = sum(
            1 for m in sentence.mentions if m.at != mention.at and min(at, mention.at) < m.at < max(at, mention.at)
        )
        found.append((between, min(abs(at - anchor), abs(at - mention.last)), at))
    return (
        [at for _, _, at in sorted(found)]
        or _of_antecedent(mention, trigger, sentence)
        or _of_event(mention, trigger, sentence)
        or _of_opening(mention, trigger, sentence)
    )


def _of_aside(at: int, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "France, which holds the command until February, 2,000": the date of a relative clause that a comma ends."""
    if _of_participle(at, mention, trigger, sentence):
        return True
    clause = sentence.clauses[sentence.clause_at(at)]
    if clause.kind != "relative" or not at < mention.at < clause.last:
        return False
    verb = next((g for g in sentence.groups if clause.first <= g.first < at), None)
    ended = any(chunk.code == "," for chunk in sentence.chunks[at : mention.at])
    return verb is not None and verb is not trigger.group and ended


def _of_participle(at: int, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """ "The mission, launched in March 2013, has 300 soldiers": the date of a participle between two commas."""
    chunks = sentence.chunks
    first = next((k for k in range(at - 1, -1, -1) if chunks[k].code == ","), None)
    last = next((k for k in range(at + 1, len(chunks)) if chunks[k].code == ","), None)
    if first is None or last is None or chunks[first + 1].code not in "VW":
        return False
    held = range(first, last)
    return chunks[first + 1].lower.endswith(("ed", "en")) and mention.at not in held and trigger.first not in held


def _of_antecedent(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[int]:
    """ "in July 2004, when 45 of its men were landed": the date that the clause hangs on."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    if clause.opener != "when" or trigger.clause != sentence.clause_at(mention.at):
        return []
    back = clause.first - 2 if sentence.lower(clause.first - 1) == "," else clause.first - 1
    return [back] if back >= 0 and sentence.chunks[back].code == "D" else []


def _of_event(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[int]:
    """ "that was in the country when the army seized power on July 26", "When he died on 5 June, 90 were there" """
    following = max(sentence.clause_at(mention.at), trigger.clause) + 1
    if (
        following < len(sentence.clauses)
        and sentence.clauses[following].opener in ("when", "before", "after")
        and trigger.time == "past"
    ):
        bounds = sentence.clauses[following]
        return [at for at in range(bounds.first, bounds.last) if sentence.chunks[at].code == "D"][:1]
    before = sentence.clauses[trigger.clause - 1] if trigger.clause else None
    if before is not None and before.opener == "when" and trigger.time == "past":
        hung_on = before.first - (2 if sentence.lower(before.first - 1) == "," else 1)  # "On April 6, when he died,"
        held = range(before.first, before.last)
        return [at for at in (hung_on, *held) if at >= 0 and sentence.chunks[at].code == "D"][-1:]
    if before is not None and sentence.clauses[trigger.clause].opener == "as" and trigger.time == "past":
        return [at for at in range(before.first, before.last) if sentence.chunks[at].code == "D"][-1:]
    return []


def _of_opening(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[int]:
    """ "On Monday 300 flew out and 200 sailed": the date that begins the sentence holds for what is joined to it."""
    opening = next((at for at in (0, 1) if at < len(sentence.chunks) and sentence.chunks[at].code == "D"), None)
    last = max(sentence.clause_at(mention.at), trigger.clause)
    if opening is None or last == 0 or is_of_statement(opening, trigger, sentence):
        return []
    joined = ("coordinate", "main", "relative") if trigger.time == "past" else ("coordinate", "main")
    if any(clause.kind not in joined for clause in sentence.clauses[1 : last + 1]):
        return []
    first = next(iter(sentence.groups_in(0)), None)
    if first is None or (first.time == "future") != (trigger.time == "future"):
        return []
    return [opening]


def _implied(
    mention: Mention,
    trigger: Trigger,
    status: Status,
    sentence: Sentence,
    published: dt.date,
    anchor: Callable[[], Interval],
) -> Interval:
    """The days of a mention without a date of its own."""
    if status == "stationed":
        if not _past_presence(trigger):
            began = trigger.time == "perfect" and _since_event(trigger, sentence)
            return (None if began else published), published
        return reported_on(trigger, sentence, published) or _up_to_now(trigger, sentence, published)
    if status == "deployed":
        return (None, published) if trigger.time in _DONE else (published, published)
    if status == "withdrawn":
        done = trigger.time in _DONE or (trigger.time == "ing" and sentence.lower(trigger.first - 1) == "after")
        return (None, published) if done and trigger.modality == "actual" else UNKNOWN
    return _then(trigger, sentence, published, anchor)


def _since_event(trigger: Trigger, sentence: Sentence) -> bool:
    """ "have been there since the invasion began": there, from a day that is not told, to the article's."""
    bounds = sentence.clauses[trigger.clause]
    return "since" in {sentence.lower(at) for at in range(trigger.last, bounds.last + 1)}


def _past_presence(trigger: Trigger) -> bool:
    if trigger.time != "past" or trigger.lemma == "stay behind":
        return False
    bare = trigger.group is None or trigger.group.bare
    return trigger.lemma not in ("station", "base") or (not bare and trigger.relation != "object")


def _up_to_now(trigger: Trigger, sentence: Sentence, published: dt.date) -> Interval:
    """ "were serving there already", "had 300 there so far": up to the article; a past strength is of no known day."""
    bounds = sentence.clauses[trigger.clause]
    words = f" {' '.join(chunk.lower for chunk in sentence.chunks[bounds.first : bounds.last])} "
    return (
        (None, published) if any(f" {w} " in words for w in ("already", "so far", "to date", "thus far")) else UNKNOWN
    )


def _then(trigger: Trigger, sentence: Sentence, published: dt.date, anchor: Callable[[], Interval]) -> Interval:
    """ "ready by the end of 2027; 4,800 soldiers will then be stationed": by the date told just before."""
    bounds = sentence.clauses[trigger.clause]
    at = next((k for k in range(bounds.first, bounds.last) if sentence.lower(k) == "then"), None)
    return UNKNOWN if at is None else (None, anchor_before(at, sentence, published, anchor())[1])
