"""A table in, CSV bytes out that a spreadsheet opens without running anything; and the same table back."""

import io
import re

import pandas as pd
import pandera.pandas as pa

from dashboard.table.schema import DeploymentTable

# A spreadsheet runs a cell that begins with one of these; the apostrophe before it says "text".
# Cells that have apostrophes already get one more, so that reading can take exactly one away.
DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
ESCAPED = re.compile(r"'+[=+\-@\t\r]")


def csv_bytes(table: pd.DataFrame) -> bytes:
    """UTF-8 with a byte-order mark, exactly the rows and columns of `table`; missing values are empty cells."""
    safe = table.copy()
    for column in _text_columns(table):
        safe[column] = table[column].map(_harmless, na_action="ignore")
    return safe.to_csv(index=False, lineterminator="\r\n", date_format="%Y-%m-%d").encode("utf-8-sig")


def read_csv(data: bytes, model: type[pa.DataFrameModel] = DeploymentTable) -> pd.DataFrame:
    """The table that `csv_bytes` wrote, valid by `model`; pandera's SchemaError where it is another file."""
    types = {name: str(column.dtype) for name, column in model.to_schema().columns.items()}
    days = [name for name, kind in types.items() if kind.startswith("datetime")]
    table = pd.read_csv(
        io.BytesIO(data),
        encoding="utf-8-sig",
        dtype={name: "str" if name in days else kind for name, kind in types.items()},
        keep_default_na=False,
        na_values=[""],
    )
    for column in days:
        table[column] = pd.to_datetime(table[column], format="ISO8601").astype("datetime64[us]")
    for column in _text_columns(table):
        table[column] = table[column].map(_as_written, na_action="ignore").astype("str")
    return model.validate(table)


def _text_columns(table: pd.DataFrame) -> list[str]:
    return [str(column) for column in table.columns if isinstance(table[column].dtype, pd.StringDtype)]


def _harmless(cell: str) -> str:
    return f"'{cell}" if DANGEROUS.match(cell) else cell


def _as_written(cell: str) -> str:
    return cell[1:] if ESCAPED.match(cell) else cell
