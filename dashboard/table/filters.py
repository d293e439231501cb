"""A deployments table and a choice in, the rows that fit it out; their order and columns stay."""

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from dashboard.table.rows import NAME_SEPARATOR

Within = Mapping[str, frozenset[str]]
LACKING = ("place", "date")
SEARCHED = ("evidence", "force", "origin", "destination", "unit", "sources")


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show. An empty tuple, None or "" means that nothing is left out on that account.

    `date_from`..`date_to` choose by the day of the event, `published_from`..`published_to` by that of the report.
    Rows without an event date pass a period only with `include_undated`; rows without a number pass no count range.
    `lacking` "place" leaves only rows that no map can show, "date" only those without a day, whatever the period.
    """

    forces: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    published_from: dt.date | None = None
    published_to: dt.date | None = None
    count_min: int | None = None
    count_max: int | None = None
    text: str = ""
    only_decided: bool = False
    include_undated: bool = False
    lacking: str = ""


def apply_filters(table: pd.DataFrame, filters: Filters, within: Within | None = None) -> pd.DataFrame:
    """The rows of `table` that fit every filter, with a fresh index.

    `within` gives for the name of a country the names of the places in it (see `dashboard.table.places`).
    """
    keep = pd.Series(True, index=table.index)
    if filters.forces:
        keep &= table["force"].isin(filters.forces)
    if filters.statuses:
        keep &= table["status"].isin(filters.statuses)
    if filters.only_decided:
        keep &= ~table["is_hypothetical"]
    keep &= _in_places(table["origin"], filters.origins, within or {})
    keep &= _in_places(table["destination"], filters.destinations, within or {})
    keep &= _in_period(table, filters) & _between(table["published"], filters.published_from, filters.published_to)
    if filters.lacking:
        keep &= lacks(table, filters.lacking)
    keep &= _in_count_range(table, filters) & _holds_words(table, filters.text)
    return table[keep].reset_index(drop=True)


def _in_places(names: pd.Series, chosen: tuple[str, ...], within: Within) -> pd.Series:
    """True where one of the joined names is chosen, or lies in a chosen country."""
    if not chosen:
        return pd.Series(True, index=names.index)
    wanted = frozenset(chosen).union(*(within.get(name, frozenset()) for name in chosen))
    fits = {joined: not wanted.isdisjoint(joined.split(NAME_SEPARATOR)) for joined in names.dropna().unique()}
    return names.map(fits).fillna(False).astype(bool)


def _in_period(table: pd.DataFrame, filters: Filters) -> pd.Series:
    """True where the event's days overlap the period; an open end is closed by the day of the report."""
    if filters.lacking == "date" or (filters.date_from is None and filters.date_to is None):
        return pd.Series(True, index=table.index)
    first, last = event_span(table)
    keep = pd.Series(True, index=table.index)
    if filters.date_from is not None:
        keep &= last >= pd.Timestamp(filters.date_from)
    if filters.date_to is not None:
        keep &= first <= pd.Timestamp(filters.date_to)
    return keep | first.isna() if filters.include_undated else keep


def lacks(table: pd.DataFrame, what: str) -> pd.Series:
    """True where no place of the row ("place") or no day of its event ("date") is known."""
    columns = ["origin_lat", "destination_lat"] if what == "place" else ["date", "date_end"]
    return table[columns].isna().all(axis=1)


def event_span(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """First and last day of every row. An open end reaches to the day of the report, no further; NaT without dates.

    "In the coming days" of 2022 is no event of 2026, and "since 2014" is known until the report.
    """
    first, last = table["date"], table["date_end"]
    earliest = last.where(last < table["published"], table["published"]).where(last.notna())
    latest = first.where(first > table["published"], table["published"]).where(first.notna())
    return first.fillna(earliest), last.fillna(latest)


def _between(days: pd.Series, first: dt.date | None, last: dt.date | None) -> pd.Series:
    keep = pd.Series(True, index=days.index)
    if first is not None:
        keep &= days >= pd.Timestamp(first)
    if last is not None:
        keep &= days <= pd.Timestamp(last)
    return keep


def _in_count_range(table: pd.DataFrame, filters: Filters) -> pd.Series:
    """True where the count, or else the bound that the words give, lies in the range."""
    keep = pd.Series(True, index=table.index)
    people = table["count"].fillna(table["count_low"]).fillna(table["count_high"])
    if filters.count_min is not None:
        keep &= (people >= filters.count_min).fillna(False).astype(bool)
    if filters.count_max is not None:
        keep &= (people <= filters.count_max).fillna(False).astype(bool)
    return keep


def _holds_words(table: pd.DataFrame, text: str) -> pd.Series:
    """True where every word of `text` occurs in the evidence or a name, whatever its case and accents."""
    words = _plain(text).split()
    if not words:
        return pd.Series(True, index=table.index)
    rows = zip(*(table[column].fillna("") for column in SEARCHED), strict=True)
    searched = (_plain("\n".join(cells)) for cells in rows)
    return pd.Series([all(word in cells for word in words) for cells in searched], index=table.index, dtype=bool)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
