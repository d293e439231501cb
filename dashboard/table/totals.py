"""A deployments table in, people by status out: who moves, who is there and who stands by are never one sum."""

from dataclasses import dataclass

import pandas as pd

from dashboard.records import Status

MOVEMENTS: tuple[Status, ...] = ("planned", "deployed", "withdrawn")
# Parts of 1,700 and 300 are "about 2,000" as are 1,650 and 300: below this share of the total, some part is not known.
COVERED_SHARE = 0.95
# Parts that come to more than this share are of an older, larger figure: 5,600 in three states when 2,300 are left.
OUTGROWN_SHARE = 1.25


@dataclass(frozen=True, slots=True)
class StatusTotal:
    """People of one status in the `deployments` that have a number; `without_number` counts those that have none."""

    status: Status
    people: int
    deployments: int
    without_number: int

    def __str__(self) -> str:
        counted = f"{self.people:,} people in {_deployments(self.deployments)}"
        return f"{counted}; {_deployments(self.without_number)} without a number" if self.without_number else counted


@dataclass(frozen=True, slots=True)
class Totals:
    """Three figures that do not add up to anything: movements by status, presence, and troops on alert."""

    movements: tuple[StatusTotal, ...]
    presence: StatusTotal
    standby: StatusTotal


def totals(table: pd.DataFrame, everything: pd.DataFrame | None = None) -> Totals:
    """People by status in `table`, a total and its parts counted once.

    `everything` is the table before filtering: it tells whether the parts of a total make up the whole of it.
    """
    counted = without_double_counts(table, everything)
    return Totals(
        movements=tuple(_status_total(counted, status) for status in MOVEMENTS),
        presence=_status_total(counted, "stationed"),
        standby=_status_total(counted, "standby"),
    )


def without_double_counts(table: pd.DataFrame, everything: pd.DataFrame | None = None) -> pd.DataFrame:
    """The rows to sum: the parts where they make up their total, else the total alone."""
    covered = _covered_totals(table if everything is None else everything)
    shown = set(table["deployment_id"])
    parts = table[table["part_of"].notna()]
    parents: dict[str, str] = dict(zip(parts["deployment_id"], parts["part_of"], strict=True))
    replaced = covered & set(parents.values())
    keep = [
        each not in replaced and not any(total in shown - replaced for total in _totals_above(each, parents))
        for each in table["deployment_id"]
    ]
    return table[pd.Series(keep, index=table.index, dtype=bool)]


def _covered_totals(table: pd.DataFrame) -> set[str]:
    """Ids of the totals whose parts all have a number and add up to them."""
    people = table.set_index("deployment_id")["count"]
    parts = table[table["part_of"].isin(people.index)].groupby("part_of")["count"]
    known = parts.sum()[parts.apply(lambda counts: bool(counts.notna().all()))]
    whole = people.reindex(known.index)
    is_covered = whole.isna() | known.between(COVERED_SHARE * whole, OUTGROWN_SHARE * whole)
    return set(known.index[is_covered.fillna(True).astype(bool)])


def _totals_above(deployment_id: str, parents: dict[str, str]) -> list[str]:
    """The total of a part, the total of that, and so on; each once."""
    above: list[str] = []
    while (parent := parents.get(deployment_id)) is not None and parent not in above:
        above.append(parent)
        deployment_id = parent
    return above


def _status_total(table: pd.DataFrame, status: Status) -> StatusTotal:
    counts = table.loc[table["status"] == status, "count"]
    return StatusTotal(status, int(counts.sum()), int(counts.notna().sum()), int(counts.isna().sum()))


def _deployments(number: int) -> str:
    return f"{number:,} deployment" if number == 1 else f"{number:,} deployments"
