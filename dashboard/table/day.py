"""A calendar day as a column type: datetime64[us], which holds every year from 1 to 9999."""

from typing import Any

import numpy as np
from pandera.dtypes import immutable
from pandera.engines import pandas_engine

DAY = np.dtype("datetime64[us]")


@pandas_engine.Engine.register_dtype
@immutable
class Day(pandas_engine.DataType):
    """A day in microseconds: pandera's own DateTime knows only nanoseconds, and fails before 1678."""

    type = DAY

    def coerce(self, data_container: Any) -> Any:
        """The column as datetime64[us]; None becomes NaT."""
        return data_container.astype(DAY)

    def check(self, pandera_dtype: Any, data_container: Any = None) -> bool:
        """True for a column that is exactly datetime64[us]."""
        return data_container is not None and bool(data_container.dtype == DAY)

    def __str__(self) -> str:
        return str(DAY)
