"""Deployments in, validated DataFrames out: one row per deployment, per leg of the map, or per report."""

from collections.abc import Iterable, Mapping

import pandas as pd
import pandera.pandas as pa

from dashboard.locate.geodesy import distance_km
from dashboard.records import Article, Deployment
from dashboard.table.rows import Row, deployment_row, leg_rows, report_row
from dashboard.table.schema import DeploymentTable, LegTable, ReportTable

POINTS = ("origin_lat", "origin_lon", "destination_lat", "destination_lon")


def deployments_table(
    deployments: Iterable[Deployment], articles: Iterable[Article], iso3: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """One row per deployment, valid by `DeploymentTable`; `iso3` gives the code of a force's name.

    Latest first, by the first day that is known, or else by publication. The first report of a deployment is the one
    whose evidence, address and publication day the row shows.
    """
    by_id = {article.article_id: article for article in articles}
    codes = {} if iso3 is None else iso3
    rows = [deployment_row(each, by_id) | {"force_iso3": codes.get(each.force)} for each in deployments]
    table = _frame(rows, DeploymentTable)
    table["distance_km"] = _distances(table)
    valid = DeploymentTable.validate(table)
    day = valid["date"].fillna(valid["date_end"]).fillna(valid["published"])
    ordered = valid.assign(day=day).sort_values(["day", "deployment_id"], ascending=[False, True], ignore_index=True)
    return ordered.drop(columns="day")


def legs_table(deployments: Iterable[Deployment]) -> pd.DataFrame:
    """One row per deployment, origin (or none) and destination (or none), valid by `LegTable`."""
    rows = [row for deployment in deployments for row in leg_rows(deployment)]
    return LegTable.validate(_frame(rows, LegTable))


def reports_table(deployments: Iterable[Deployment], articles: Iterable[Article]) -> pd.DataFrame:
    """One row per report, in the order of the deployments, valid by `ReportTable`."""
    by_id = {article.article_id: article for article in articles}
    rows = [report_row(report, each, by_id) for each in deployments for report in each.reports]
    return ReportTable.validate(_frame(rows, ReportTable))


def _frame(rows: list[Row], model: type[pa.DataFrameModel]) -> pd.DataFrame:
    """The rows in the model's column order, untyped; empty text becomes missing."""
    columns = list(model.to_schema().columns)
    filled = [[row.get(column) if row.get(column) != "" else None for column in columns] for row in rows]
    return pd.DataFrame(filled, columns=pd.Index(columns), dtype=object)


def _distances(table: pd.DataFrame) -> pd.Series:
    """Great circles in kilometres; NaN where either side has no position."""
    lat1, lon1, lat2, lon2 = (table[column].astype(float).to_numpy() for column in POINTS)
    return pd.Series(distance_km(lat1, lon1, lat2, lon2), index=table.index, dtype=float)
