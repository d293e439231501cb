"""The file `data/geocoders.toml` in, what is known of online services out: whom to name, how to read an answer."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard.errors import DataFileError
from dashboard.records import LEVELS, Deployment, Level

FILE = "geocoders.toml"
UNSAID: Level = "region"


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom a page names beside a place that a service found, and the address that this leads to."""

    words: str
    link: str


@dataclass(frozen=True, eq=False)
class Services:
    """`credits` by geopy's name of a service, `levels` by the word for a kind of place, `keys` as the file has them."""

    credits: Mapping[str, Credit]
    levels: Mapping[str, Level]
    keys: Mapping[str, tuple[str, ...]]

    def credit(self, place_id: str | None) -> Credit | None:
        """Whom to name for a place of that id ("nominatim:240109189"); None for one of the gazetteer."""
        service, colon, _ = (place_id or "").partition(":")
        return self.credits.get(service) if colon else None

    def credits_for(self, deployment: Deployment) -> frozenset[Credit]:
        """Whom to name for those of its places that a service found."""
        places = (*deployment.origin_places, *deployment.destination_places)
        return frozenset(credit for place in places if (credit := self.credit(place.gazetteer_id)))

    def level(self, raw: Mapping[str, Any]) -> Level:
        """The level that an answer gives itself; a region where it says nothing that is known."""
        kinds = (kind for value in self.said(raw, "kind") for kind in (value if isinstance(value, list) else [value]))
        known = (self.levels[kind.lower()] for kind in kinds if isinstance(kind, str) and kind.lower() in self.levels)
        return next(known, UNSAID)

    def said(self, raw: Mapping[str, Any], what: str) -> Iterator[Any]:
        """Every value that an answer has for `kind`, `latitude` or `longitude`, the most telling first."""
        inner = (raw.get(key) for key in self.keys["within"])
        parts = [raw, *(part for part in inner if isinstance(part, Mapping))]
        yield from (part[key] for key in self.keys[what] for part in parts if key in part)


def load_services(data: Path) -> Services:
    """The services of the folder `data`; DataFileError if the file breaks its rules."""
    path = data / FILE
    try:
        read = tomllib.loads(path.read_text("utf-8"))
        levels = {kind: level for level in LEVELS for kind in read["kinds"][level]}
        if len(levels) != sum(len(kinds) for kinds in read["kinds"].values()):
            raise DataFileError(
                f"{path}: under [kinds] a word stands twice, or a level is none of {', '.join(LEVELS)}."
            )
        credits = {name: Credit(table["credit"], table["link"]) for name, table in read["services"].items()}
        return Services(credits, levels, {name: tuple(keys) for name, keys in read["keys"].items()})
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise DataFileError(f"{path} cannot be read: {error!r}. See data/README.md for its form.") from error
