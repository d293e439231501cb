"""The tables as pandera classes: type, range, unit and source of every column. What is missing is NA, never "" or 0."""

from typing import Any

import pandas as pd
import pandera.pandas as pa

from dashboard.records import LEVELS, STATUSES
from dashboard.table.day import Day

DATE_PRECISIONS = ("day", "week", "month", "quarter", "year", "range", "open", "unknown")


def _column(description: str, unit: str = "", source: str = "article", *, null: bool = False, **checks: Any) -> Any:
    """A field that says what it holds, in which unit, and where the value comes from."""
    return pa.Field(nullable=null, description=description, metadata={"unit": unit, "source": source}, **checks)


def _latitude(whose: str) -> Any:
    return _column(f"latitude of the first resolved {whose}", "degrees WGS84", "gazetteer", null=True, ge=-90, le=90)


def _longitude(whose: str) -> Any:
    return _column(f"longitude of the first resolved {whose}", "degrees WGS84", "gazetteer", null=True, ge=-180, le=180)


def _level(whose: str) -> Any:
    return _column(f"how precise that {whose} is", "", "gazetteer", null=True, isin=LEVELS)


def _people(description: str) -> Any:
    return _column(description, "people", null=True, ge=0)


def _both_or_neither(table: pd.DataFrame, whose: str) -> "pd.Series[bool]":
    return table[f"{whose}_lat"].isna() == table[f"{whose}_lon"].isna()


class Table(pa.DataFrameModel):
    """What the deployments and the reports have in common: four columns first, exact order, exact types."""

    class Config:
        """No surplus column, the order of the class, values coerced to the column's type."""

        strict = True
        ordered = True
        coerce = True

    @pa.dataframe_check(error="count_low is above count_high")
    @classmethod
    def _bounds_in_order(cls, table: pd.DataFrame) -> "pd.Series[bool]":
        return ~(table["count_low"] > table["count_high"]).fillna(False).astype(bool)

    @pa.dataframe_check(error="date is after date_end")
    @classmethod
    def _dates_in_order(cls, table: pd.DataFrame) -> "pd.Series[bool]":
        return ~(table["date"] > table["date_end"])


class DeploymentTable(Table):
    """One row per deployment. `origin` and `destination` join several names with "; "."""

    origin: str = _column("places left, in the article's words", null=True)
    destination: str = _column("places gone to, or where they are", null=True)
    count: pd.Int64Dtype = _people("best single number; NA where the article has only words")
    date: Day = _column("first day of the movement or presence", "day", null=True)
    deployment_id: str = _column("content hash", source="computed", unique=True, str_length={"min_value": 1})
    force: str = _column("whose troops: a country or organisation")
    force_iso3: str = _column("ISO 3166-1 alpha-3", source="gazetteer", null=True, str_matches="^[A-Z]{3}$")
    unit: str = _column("the formation's own name", null=True)
    status: str = _column("latest reported state", isin=STATUSES)
    is_hypothetical: bool = _column("only considered, possible or requested")
    count_low: pd.Int64Dtype = _people("lower bound that credible reports give")
    count_high: pd.Int64Dtype = _people("upper bound that credible reports give")
    is_approximate: bool = _column("the number is said to be rough")
    date_end: Day = _column("last day of the movement or presence", "day", null=True)
    date_precision: str = _column("how exact the dates are", source="computed", isin=DATE_PRECISIONS)
    origin_lat: float = _latitude("origin")
    origin_lon: float = _longitude("origin")
    origin_level: str = _level("origin")
    origin_gazetteer_id: str = _column("row of the gazetteer", source="gazetteer", null=True)
    destination_lat: float = _latitude("destination")
    destination_lon: float = _longitude("destination")
    destination_level: str = _level("destination")
    destination_gazetteer_id: str = _column("row of the gazetteer", source="gazetteer", null=True)
    distance_km: float = _column("great circle, first origin to first destination", "km", "computed", null=True, ge=0)
    part_of: str = _column("deployment_id of the total that this is a part of", source="computed", null=True)
    reports: int = _column("number of reports folded into the row", "reports", "computed", ge=1)
    sources: str = _column("publishers of the reports, joined with '; '", null=True)
    evidence: str = _column("sentences that carry the count, main one first, joined with ' … '")
    source_url: str = _column("address of the report that the evidence is from", null=True)
    published: Day = _column("day of publication of that report", "day")
    confidence: float = _column("how likely the fact is right, by labelled articles", "0 to 1", "computed", ge=0, le=1)
    rule: str = _column("rule that read the evidence", source="computed")
    review: str = _column("why a person should look at it; NA if nothing is in doubt", source="computed", null=True)

    @pa.dataframe_check(error="origin_lat and origin_lon: one without the other")
    @classmethod
    def _origin_is_a_point(cls, table: pd.DataFrame) -> "pd.Series[bool]":
        return _both_or_neither(table, "origin")

    @pa.dataframe_check(error="destination_lat and destination_lon: one without the other")
    @classmethod
    def _destination_is_a_point(cls, table: pd.DataFrame) -> "pd.Series[bool]":
        return _both_or_neither(table, "destination")


class ReportTable(Table):
    """One row per report: what one article says, with its own figure and why it was folded where it was."""

    origin: str = _column("places left, in the article's words", null=True)
    destination: str = _column("places gone to, or where they are", null=True)
    count: pd.Int64Dtype = _people("best single number; NA where the article has only words")
    date: Day = _column("first day of the movement or presence", "day", null=True)
    report_id: str = _column("content hash", source="computed", str_length={"min_value": 1})
    deployment_id: str = _column("deployment that the report was folded into", source="computed")
    article_id: str = _column("article that says it", source="computed")
    force: str = _column("whose troops: a country or organisation")
    unit: str = _column("the formation's own name", null=True)
    status: str = _column("state by this report", isin=STATUSES)
    is_hypothetical: bool = _column("only considered, possible or requested")
    count_low: pd.Int64Dtype = _people("lower bound that the wording gives")
    count_high: pd.Int64Dtype = _people("upper bound that the wording gives")
    count_text: str = _column("the number as the article words it", null=True)
    is_approximate: bool = _column("the number is said to be rough")
    is_total: bool = _column("the number is a total of other numbers of the article")
    date_end: Day = _column("last day of the movement or presence", "day", null=True)
    date_precision: str = _column("how exact the dates are", source="computed", isin=DATE_PRECISIONS)
    title: str = _column("headline", null=True)
    publisher: str = _column("who published it", null=True)
    published: Day = _column("day of publication", "day")
    source_url: str = _column("address of the article", null=True)
    evidence: str = _column("sentences that carry the count, main one first, joined with ' … '")
    confidence: float = _column("how likely the fact is right, by labelled articles", "0 to 1", "computed", ge=0, le=1)
    rule: str = _column("rule that read the evidence", source="computed")
    reason: str = _column("why it was folded into its deployment", source="computed", null=True)


class LegTable(pa.DataFrameModel):
    """One row per line or dot of the map. `count` is the whole deployment's: `shares` legs share it, never sum it."""

    deployment_id: str = _column("deployment that the leg belongs to", source="computed")
    force: str = _column("whose troops")
    status: str = _column("latest reported state", isin=STATUSES)
    is_hypothetical: bool = _column("only considered, possible or requested")
    count: pd.Int64Dtype = _people("people of all legs together")
    origin: str = _column("one place left", null=True)
    origin_lat: float = _latitude("origin")
    origin_lon: float = _longitude("origin")
    origin_level: str = _level("origin")
    destination: str = _column("one place gone to", null=True)
    destination_lat: float = _latitude("destination")
    destination_lon: float = _longitude("destination")
    destination_level: str = _level("destination")
    shares: int = _column("number of legs that share the count", "legs", "computed", ge=1)
    date: Day = _column("first day", "day", null=True)
    date_end: Day = _column("last day", "day", null=True)

    class Config:
        """As the other tables."""

        strict = True
        ordered = True
        coerce = True
