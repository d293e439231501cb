"""The record of one known place."""

from dataclasses import dataclass

from dashboard.records import Level


@dataclass(frozen=True, slots=True)
class GazetteerRow:
    """One place. `lat`/`lon` are degrees WGS84; `parent` is the id of what it lies in; `population` is 0 if unknown."""

    gazetteer_id: str
    name: str
    level: Level
    country_iso3: str | None
    parent: str | None
    lat: float
    lon: float
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    kind: str = ""
    source: str = ""
    population: int = 0
