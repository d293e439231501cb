"""Articles with their reports and rejections in, the same out, in one database that several processes may share."""

from dashboard.store.lookups import Turn
from dashboard.store.store import Findings, Store

__all__ = ["Findings", "Store", "Turn"]
