"""A mention with its trigger and status in, the days out: from the clause's own date, else what the tense implies."""

import datetime as dt
from dataclasses import dataclass

from dashboard.extract.calendar import Interval, Tense
from dashboard.extract.dates import DateMention
from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.records import Span, Status


@dataclass(frozen=True, slots=True)
class When:
    """First and last day, either None where it is open or unknown, and the words that say so."""

    date: dt.date | None
    date_end: dt.date | None
    span: Span | None = None


def find_when(mention: Mention, trigger: Trigger, status: Status, sentence: Sentence, published: dt.date) -> When:
    """The days of a mention: the nearest date of its clauses that is no statement's, else a default by tense."""
    tense = _tense(trigger, status)
    dates = _candidates(mention, trigger, sentence)
    if dates:
        date = dates[0]
        start, end = date.interval(published, "past" if _before_order(date, trigger) else tense)
        if (
            status == "stationed"
            and end is not None
            and start is None
            and trigger.time in ("present", "perfect", "progressive")
        ):
            start = published
        if start and end and start > end:
            start, end = end, start
        return When(start, end, date.span)
    return When(*_implied(trigger, status, published))


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


def _before_order(date: DateMention, trigger: Trigger) -> bool:
    """ "In January he ordered 1,500 soldiers": the day before a verb in the past is past, whatever is planned."""
    return trigger.time == "past" and trigger.span is not None and date.span.end <= trigger.span.start


def _candidates(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[DateMention]:
    own = trigger.relation in ("subject", "modifier") and trigger.first >= mention.last  # "a force which is there now"
    home = {trigger.clause} if own else {sentence.clause_at(mention.at), trigger.clause}
    anchor = trigger.first if trigger.first >= 0 else mention.at
    found = []
    for at, chunk in enumerate(sentence.chunks):
        if chunk.code != "D" or sentence.clause_at(at) not in home or is_of_statement(at, trigger, sentence):
            continue
        between = sum(
            1 for m in sentence.mentions if m.at != mention.at and min(at, mention.at) < m.at < max(at, mention.at)
        )
        found.append((between, min(abs(at - anchor), abs(at - mention.last)), at))
    return [sentence.chunks[at].date for _, _, at in sorted(found)] or _of_event(mention, trigger, sentence)


def _of_event(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[DateMention]:
    """ "a force of 1,450 that was in the country when the army seized power on July 26" """
    following = max(sentence.clause_at(mention.at), trigger.clause) + 1
    if (
        following < len(sentence.clauses)
        and sentence.clauses[following].opener in ("when", "before", "after")
        and trigger.time == "past"
    ):
        bounds = sentence.clauses[following]
        return [c.date for c in sentence.chunks[bounds.first : bounds.last] if c.code == "D"][:1]
    return []


def is_of_statement(at: int, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether the date tells when something was said, announced or ordered."""
    chunks = sentence.chunks
    for group in sentence.groups:
        if group.first == trigger.first and trigger.verb_class not in ("give", "plan", "consider"):
            continue
        speaking = (
            group.classes & {"say", "plan", "consider", "give"}
            and not (group.classes & {"send", "go", "stay", "leave"})
            and group.lemma not in sentence.lexicon.lists["awaited_by"]
            and group.modality == "actual"
        )
        close = at in (group.last, group.first - 1) or (
            group.last < at <= group.last + 3 and not any(c.code in "NTV" for c in chunks[group.last : at])
        )
        opening = (
            at <= 1 + sentence.clauses[sentence.clause_at(at)].first
            and "say" in group.classes
            and at < group.first
            and not any(c.code in "NV" for c in chunks[at + 1 : group.first])
        )
        if speaking and group.time != "infinitive" and (close or opening):
            return True
        if group.first < at < group.head and group.modality != "actual":
            return True  # "decided last Tuesday to send"
    return False


def _implied(trigger: Trigger, status: Status, published: dt.date) -> Interval:
    if status == "stationed":
        past = (trigger.time == "past" and trigger.lemma not in ("station", "base", "stay behind")) or (
            trigger.time == "past"
            and trigger.group is not None
            and not trigger.group.bare
            and trigger.relation != "object"
            and trigger.lemma != "stay behind"
        )
        return (None, None) if past else (published, published)
    if status == "deployed":
        return (None, published) if trigger.time in ("perfect", "past", "participle") else (published, published)
    if status == "withdrawn":
        return (
            (None, published)
            if trigger.time in ("perfect", "past", "participle") and trigger.modality == "actual"
            else (None, None)
        )
    return None, None
