"""Standings of one day in, a table of who is in which country out: those who are there and those who came apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import pandas as pd

from dashboard.reconcile.presence import Standing, people_there

COLUMNS = ("country", "force", "there_low", "there", "there_high", "came", "as_of", "age_days", "deployments")
AT_SEA = "At sea, or a region of several countries"

Key = tuple[str, str]


def presence_table(standings: Iterable[Standing], countries: Mapping[str, str]) -> pd.DataFrame:
    """One row per country and force, by country, then the most people first.

    `there_low`, `there`, `there_high` are people told of as present, `came` people told of as having come and no more:
    the two are never one sum, and empty where nobody is told of so. `as_of` is the day of the newest report,
    `age_days` how long ago that was. `countries` gives names by ISO 3166-1 alpha-3 code. A body in several countries
    is listed under all of them together.
    """
    groups: dict[Key, list[Standing]] = defaultdict(list)
    for each in standings:
        groups[countries_of(each, countries), each.force].append(each)
    rows = [(*key, *_figures(group)) for key, group in groups.items()]
    table = pd.DataFrame(rows, columns=list(COLUMNS)).astype(dict.fromkeys(COLUMNS[2:6], "Int64"))
    order = ["country", "there", "came", "force"]
    return table.sort_values(order, ascending=[True, False, False, True], ignore_index=True)


def with_change(now: pd.DataFrame, before: pd.DataFrame) -> pd.DataFrame:
    """The table of one day with `change`: people there, less those of the other day; rows of either day are kept."""
    keys = ["country", "force"]
    joined = now.merge(before[[*keys, "there"]].rename(columns={"there": "there_before"}), "outer", keys)
    joined["change"] = joined["there"].fillna(0) - joined["there_before"].fillna(0)
    return joined.sort_values(keys, ignore_index=True)


def countries_of(standing: Standing, countries: Mapping[str, str]) -> str:
    """The countries that a standing is in, by name, as the table lists them."""
    named = dict.fromkeys(countries.get(place.country_iso3 or "", AT_SEA) for place in standing.places)
    return "; ".join(named) or AT_SEA


def _figures(group: list[Standing]) -> tuple[object, ...]:
    there, came = people_there(group, "stock"), people_there(group, "flow")
    newest = max(group, key=lambda each: each.as_of)
    people = [each or None for each in (there.low, there.best, there.high, came.best)]
    return *people, newest.as_of, newest.age_days, len(group)
