"""Reports as read, the audit trail and the articles' texts in; the corrected reports and what finds no text out."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dashboard.correct.by_hand import row_by_hand
from dashboard.correct.change import Change
from dashboard.correct.slots import with_slot
from dashboard.correct.standing import removed_articles, standing
from dashboard.correct.values import SLOTS, checked, place
from dashboard.records import Article, Place, Report


@dataclass(frozen=True, slots=True)
class Corrected:
    """Reports as people say they are; `lost` are changes whose text is gone or changed: kept, and not applied."""

    reports: tuple[Report, ...]
    lost: tuple[Change, ...] = ()


def corrected(reports: Iterable[Report], changes: Iterable[Change], articles: Mapping[str, Article]) -> Corrected:
    """The reports with every standing change made, without those rejected or of removed articles.

    `articles` by id holds at least those that rows were added to by hand. Does nothing to reports that nobody changed.
    """
    holding = standing(changes)
    if not holding:
        return Corrected(tuple(reports))
    removed = removed_articles(holding)
    there = [each for each in reports if each.fact.article_id not in removed]
    by_hand, lost_rows = _rows_by_hand([each for each in holding if each.kind == "row"], articles, removed)
    known = {each.subject for each in by_hand}  # a person's reading goes before one that newer rules have come to
    there = [each for each in there if each.subject not in known] + by_hand
    of_report, lost = _by_report(holding, there, removed)
    everywhere = {each.subject: place(json.loads(each.after or "")) for each in holding if each.kind == "name"}
    made = [_with_changes(each, of_report.get(each.report_id, []), everywhere) for each in there]
    return Corrected(tuple(each for each in made if each is not None), (*lost_rows, *lost))


def find_report(anchor: str, subject: str, reports: Sequence[Report]) -> Report | None:
    """The report of a subject; where the rules now read it otherwise, the only one on the same anchor."""
    exact = [each for each in reports if each.subject == subject]
    return exact[0] if exact else reports[0] if len(reports) == 1 and reports[0].fact.anchor == anchor else None


def _rows_by_hand(
    changes: Iterable[Change], articles: Mapping[str, Article], removed: frozenset[str]
) -> tuple[list[Report], list[Change]]:
    """The rows that people added, and the changes whose sentence is no longer in the article."""
    rows, lost = [], []
    for change in changes:
        article = articles.get(change.article_id)
        row = None if article is None else row_by_hand(article, json.loads(change.after or ""))
        if row is None:
            lost.append(change)
        elif change.article_id not in removed:
            rows.append(row)
    return rows, lost


def _by_report(
    holding: Iterable[Change], reports: Iterable[Report], removed: frozenset[str]
) -> tuple[dict[str, list[Change]], list[Change]]:
    """The changes of each report by its id, and those whose report is not there."""
    on_anchor: dict[str, list[Report]] = defaultdict(list)
    for each in reports:
        on_anchor[each.fact.anchor].append(each)
    found: dict[str, list[Change]] = defaultdict(list)
    lost = []
    for change in holding:
        if change.kind in ("slot", "place", "rejection"):
            report = find_report(change.anchor, change.subject, on_anchor.get(change.anchor, []))
            if report is not None:
                found[report.report_id].append(change)
            elif change.article_id not in removed:
                lost.append(change)
        elif change.kind == "judgement" and not all(each in on_anchor for each in change.subject.split()):
            lost += [] if removed.intersection(json.loads(change.after or "{}").get("articles", ())) else [change]
    return found, lost


def _with_changes(report: Report, changes: Sequence[Change], everywhere: Mapping[str, Place]) -> Report | None:
    """The report as corrected; itself where nothing of it changes, None where it is rejected."""
    if any(each.kind == "rejection" for each in changes):
        return None
    made = report
    slots = sorted(
        (each for each in changes if each.kind == "slot"), key=lambda each: (each.at, SLOTS.index(each.slot))
    )
    for change in slots:
        made = with_slot(made, change.slot, checked(change.slot, json.loads(change.after or "null")))
    here = {each.slot.casefold(): place(json.loads(each.after or "")) for each in changes if each.kind == "place"}
    made = _with_places(made, {**everywhere, **here})
    return report if made == report else replace(made, original=report)


def _with_places(report: Report, chosen: Mapping[str, Place]) -> Report:
    """The report with the places that people chose for its names; their other candidates stay to be chosen from."""
    sides: dict[str, Any] = {
        side: tuple(_chosen(each, chosen.get(each.name.casefold())) for each in getattr(report, side))
        for side in ("origin_places", "destination_places")
    }
    return replace(report, **sides)


def _chosen(read: Place, said: Place | None) -> Place:
    return read if said is None else replace(said, name=read.name, candidates=read.candidates)
