"""What a person says on a page or by the command line in, entries of the audit trail and deployments folded anew out.

Every function takes a `Word`: who says it, why, and the position of the trail when the person looked. It raises
CorrectionError if it cannot be so, and ConflictError, telling who changed what, if it is no longer as it was seen;
nothing is changed then.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from dashboard.correct.by_hand import checked_row, row_by_hand
from dashboard.correct.change import Change, ChangeKind
from dashboard.correct.slots import with_slot
from dashboard.correct.standing import in_order, pair, standing
from dashboard.correct.values import LONGEST_REASON, SIDES, SLOTS, checked, place, to_json, words
from dashboard.errors import ArticleError, CorrectionError
from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.resolve import locate
from dashboard.pipeline import Failure, Tools, read_facts
from dashboard.reconcile import reconcile, refold
from dashboard.records import VERDICTS, Article, Place, PlaceCandidate, Report, Verdict
from dashboard.store import Store

About = tuple[str, str]  # an article's id and the words in it that are spoken of
NOTHING: About = ("", "")


@dataclass(frozen=True, slots=True)
class Word:
    """Whose word it is, why, and the newest entry of the trail that the person knew (`Trail.position`)."""

    who: str
    why: str
    seen: int

    def change(
        self,
        kind: ChangeKind,
        subject: str,
        before: str | None,
        after: str | None,
        slot: str = "",
        about: About = NOTHING,
    ) -> Change:
        """An entry of the trail, of this moment."""
        who, why = words("Your name", self.who), words("The reason", self.why, LONGEST_REASON)
        return Change(kind, subject, slot, before, after, who, dt.datetime.now(dt.UTC), why, *about)


def correct(store: Store, reports: Sequence[Report], said: Mapping[str, Any], word: Word, places: Gazetteer) -> None:
    """Set slots of these reports; of all reports of a row, to correct the row.

    `said` has values by slot (`dashboard.correct.values.SLOTS`). Origins and destinations are lists of places, or of
    names, which are looked up in the gazetteer. What is said already is left out.
    """
    changes = [each for report in reports for each in _slot_changes(report, said, word, places)]
    if not changes:
        raise CorrectionError("Nothing to store: every value is the one that is there.")
    store.trail.record(changes, word.seen, refold)


def choose_place(
    store: Store, report: Report, name: str, chosen: Place | PlaceCandidate, word: Word, everywhere: bool = False
) -> None:
    """Say where a name of the report lies: a candidate, or a `Place` with typed coordinates and their level.

    `everywhere` says it for this name in all reports, those to come included.
    """
    read = next((each for each in (*report.origin_places, *report.destination_places) if each.name == name), None)
    if read is None:
        raise CorrectionError(f"The row has no place {name!r}.")
    made = {key: value for key, value in asdict(chosen).items() if key not in ("score", "candidates")}
    after = to_json(place({**made, "name": name}))
    before = to_json(replace(read, candidates=()))
    if everywhere:
        change = word.change("name", name.casefold(), before, after)
    else:
        change = word.change("place", report.subject, before, after, name, _about(report))
    store.trail.record([change], word.seen, refold)


def reject(store: Store, reports: Sequence[Report], word: Word) -> None:
    """Take these reports, and a row with all of its own, out of the table; `take_back` restores them."""
    changes = [word.change("rejection", each.subject, None, "true", about=_about(each)) for each in reports]
    store.trail.record(changes, word.seen, refold)


def add_row(store: Store, article_id: str, said: Mapping[str, Any], word: Word, places: Gazetteer) -> Report:
    """Add a row that was not read: `sentence` and `count_text` word for word from the article, and values by slot."""
    article = store.article(article_id)
    if article is None:
        raise CorrectionError(f"There is no article {article_id!r} to add a row to.")
    sentence = str(said.get("sentence") or "")
    looked_up = {side: _located(said.get(side, ()), sentence, places) for side in SIDES}
    row = checked_row(article, {**said, **looked_up})
    report = row_by_hand(article, row)
    there = {each.subject for each in store.reports()} | {each.subject for each in standing(store.trail.entries())}
    if report is None or report.subject in there:
        raise CorrectionError("The row is there already: correct it, or restore it if it was rejected.")
    after = to_json(row)
    store.trail.record([word.change("row", report.subject, None, after, about=_about(report))], word.seen, refold)
    return report


def judge(store: Store, one: Report, other: Report, verdict: Verdict, word: Word) -> None:
    """Say that two reports are one deployment, two, or that `one` is a part of the total `other`."""
    anchors = (one.fact.anchor, other.fact.anchor)
    if verdict not in VERDICTS or anchors[0] == anchors[1]:
        raise CorrectionError(f"Two different reports are needed, and one of: {', '.join(VERDICTS)}.")
    subject = pair(*anchors)
    held = next((each.after for each in _newest(store, "judgement", subject)), None)
    ids = [each.fact.article_id for each in (one, other)]
    after = to_json({"one": anchors[0], "other": anchors[1], "verdict": verdict, "articles": ids})
    sentences = "” and “".join(each.fact.evidence[0] for each in (one, other))
    change = word.change("judgement", subject, held, after, about=(ids[0], sentences))
    store.trail.record([change], word.seen, refold)


def remove_article(store: Store, article: Article, word: Word) -> None:
    """Take an article with its rows out of the tables; `take_back` restores it."""
    about = (article.article_id, article.title)
    store.trail.record([word.change("article", article.article_id, None, "true", about=about)], word.seen, refold)


def reload_article(store: Store, article: Article, word: Word, tools: Tools) -> str | None:
    """Put an article with a changed text in the place of the one with its id, or else its address, and read it.

    Gives the id under which it is; None where no such article is there, or its text is the same. What people changed
    holds on where its sentence is still in the text, and is kept and listed (`Trail.lost`) where it is not.
    """
    former = store.article(article.article_id) or _at_address(store, article.source_url)
    if former is None or (former.text, former.published) == (article.text, article.published):
        return None
    anew = replace(article, article_id=former.article_id)
    was, is_now = (to_json({"text": each.text, "title": each.title}) for each in (former, anew))
    change = word.change("text", former.article_id, was, is_now, about=(former.article_id, former.title))
    store.replace([(anew, *read_facts(anew, tools))], reconcile, [change])
    return former.article_id


def reload_articles(
    store: Store, articles: Iterable[Article], word: Word, tools: Tools
) -> tuple[tuple[Article, ...], int, tuple[Failure, ...]]:
    """`reload_article` for each; gives those that are still to be added, how many were replaced, and which failed."""
    rest: list[Article] = []
    failed: list[Failure] = []
    replaced = 0
    for article in articles:
        try:
            is_done = reload_article(store, article, replace(word, seen=store.trail.position()), tools) is not None
        except ArticleError as error:
            failed.append(Failure(article.title or article.article_id, str(error)))
        else:
            replaced += is_done
            rest += [] if is_done else [article]
    return tuple(rest), replaced, tuple(failed)


def _at_address(store: Store, address: str) -> Article | None:
    return next((each for each in store.articles() if address and each.source_url == address), None)


def take_back(store: Store, changes: Sequence[Change], word: Word) -> None:
    """Undo entries of the trail: what held before each holds again. The entries themselves stay in the trail."""
    store.trail.record([_undone(each, store, word) for each in changes], word.seen, refold)


def _undone(change: Change, store: Store, word: Word) -> Change:
    if change.kind == "text":
        raise CorrectionError("A changed text is not taken back: load the article with its former text again.")
    same = _newest(store, change.kind, change.subject, change.slot)
    if not same or same[0].change_id != change.change_id:
        raise CorrectionError("Something newer was said of it: take that back first.")
    former = same[1].after if len(same) > 1 else None
    before = same[-1].before if change.after is None else change.after
    about = (change.article_id, change.words)
    return word.change(change.kind, change.subject, before, former, change.slot, about)


def _newest(store: Store, kind: ChangeKind, subject: str, slot: str = "") -> list[Change]:
    """The entries on one slot of one thing, newest first."""
    wanted = (kind, subject, slot)
    return [each for each in in_order(store.trail.entries()) if (each.kind, each.subject, each.slot) == wanted][::-1]


def _slot_changes(report: Report, said: Mapping[str, Any], word: Word, places: Gazetteer) -> Iterator[Change]:
    """One entry for each slot whose value is another; CorrectionError if the values contradict each other."""
    values = {slot: checked(slot, _looked_up(slot, value, report, places)) for slot, value in said.items()}
    made = report
    for slot in (slot for slot in SLOTS if slot in values):
        made = with_slot(made, slot, values[slot])
    for slot, value in values.items():
        if held(made, slot) != value:
            raise CorrectionError(f"The values contradict each other: {slot} cannot be {to_json(value)}.")
        if held(report, slot) != value:
            before, after = to_json(held(report, slot)), to_json(value)
            yield word.change("slot", report.subject, before, after, slot, _about(report))


def held(report: Report, slot: str) -> Any:
    """What a slot of the report holds: places for origins and destinations."""
    return getattr(report, f"{slot.removesuffix('s')}_places") if slot in SIDES else getattr(report.fact, slot)


def _looked_up(slot: str, value: Any, report: Report, places: Gazetteer) -> Any:
    """Names of places as places; one that the report has already as it has it."""
    if slot not in SIDES or not isinstance(value, list | tuple):
        return value
    known = {each.name: each for each in (*report.origin_places, *report.destination_places)}
    return _located([known.get(each, each) for each in value], " ".join(report.fact.evidence), places)


def _located(names: Any, sentence: str, places: Gazetteer) -> tuple[Any, ...]:
    return tuple(locate(each, places, sentence) if isinstance(each, str) else each for each in names)


def _about(report: Report) -> About:
    return report.fact.article_id, report.fact.evidence[0]
