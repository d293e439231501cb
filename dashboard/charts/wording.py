"""A row of the table in; the same in one plain English sentence out, for hovers, lists and headings."""

from typing import Any

import pandas as pd

COARSE_LEVELS = ("region", "country", "sea", "supranational")
VERBS = {
    "planned": "planned",
    "standby": "on standby",
    "deployed": "deployed",
    "stationed": "stationed",
    "withdrawn": "withdrawn",
}


def said(value: Any) -> bool:
    """Whether a cell holds something: None, NA, NaT, NaN and the empty text do not."""
    return not pd.isna(value) and value != ""


def day(value: Any) -> str:
    """A date as `2 Feb 2022`."""
    return f"{value.day} {value:%b %Y}"


def span(start: Any, end: Any) -> str:
    """Two dates as `31 Jan – 6 Feb 2022`, leaving out a month or year that both have."""
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end)}"
    first = f"{start.day} {start:%b}" if start.year == end.year else day(start)
    return f"{first} – {day(end)}"


def when(status: str, start: Any, end: Any) -> str:
    """When it is said to happen or to be so, in words; empty where no date is said."""
    if said(start) and said(end) and start == end:
        return f"{'as of' if status == 'stationed' else 'on'} {day(start)}"
    if said(start) and said(end):
        return span(start, end)
    if said(end):
        return f"by {day(end)}"
    return f"from {day(start)}" if said(start) else ""


def number(count: Any, low: Any = None, high: Any = None, approximate: bool = False) -> str:
    """A count with its doubt: `2,000`, `about 1,000`, `2,000–3,000`, `more than 900`, `an unstated number of`."""
    if said(low) and said(high) and low != high:
        return f"{int(low):,}–{int(high):,}"
    if not said(count):
        return f"{int(low):,} or more" if said(low) else "an unstated number of"
    if said(high) and not said(low):
        return f"up to {int(count):,}"
    if said(low) and not said(high):
        return f"more than {int(count):,}"
    return f"{'about ' if approximate else ''}{int(count):,}"


def places(status: str, origin: Any, destination: Any) -> str:
    """`Germany → Romania`, `in Romania` of those who are there, `to Romania` of others, `from Germany`, or nothing."""
    if said(origin) and said(destination):
        return f"{origin} → {destination}"
    if said(destination):
        return f"{'in' if status == 'stationed' else 'to'} {destination}"
    return f"from {origin}" if said(origin) else ""


def listed(names: str) -> str:
    """`Germany; Poland; Romania` as `Germany, Poland and Romania`."""
    *first, last = names.split("; ")
    return f"{', '.join(first)} and {last}" if first else last


def route(row: Any) -> str:
    """`from Sicily to Latvia`, `in Gdansk`; `somewhere in Latvia` where only country, region or sea is known."""
    origin, destination = row["origin"], row["destination"]
    left = f"from {listed(origin)}" if said(origin) else ""
    if not said(destination):
        return left
    coarse = row["destination_level"] in COARSE_LEVELS and ";" not in destination
    place = f"somewhere in {destination}" if coarse else listed(destination)
    if row["status"] == "stationed":
        reached = place if coarse else f"in {place}"
        return f"{reached}, {left}" if left else reached
    return f"{left} to {place}".lstrip()


def short(row: Any) -> str:
    """`2,000 · United States · North Carolina → Germany; Poland`: enough to pick a row from a list."""
    count = f"{int(row['count']):,}" if said(row["count"]) else "?"
    route = places(row["status"], row["origin"], row["destination"])
    return " · ".join(part for part in (count, row["force"], route) if part)


def sentence(row: Any) -> str:
    """The whole row: Italy: about 1,000 troops from Sicily to somewhere in Latvia, deployed by 2 Feb 2022."""
    count = number(row["count"], row["count_low"], row["count_high"], bool(row["is_approximate"]))
    state = " ".join(part for part in (VERBS[row["status"]], when(row["status"], row["date"], row["date_end"])) if part)
    if row["is_hypothetical"] and row["status"] != "standby":
        state += ", not decided"
    return f"{row['force']}: {f'{count} troops {route(row)}'.rstrip()}, {state}"


def sentences(table: pd.DataFrame) -> list[str]:
    """One sentence per row of the table, in its order."""
    return [sentence(row) for row in table.to_dict("records")]
