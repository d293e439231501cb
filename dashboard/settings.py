"""What can be set from outside, by environment variables, with defaults that need no network."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
MAX_ARTICLE_BYTES = 2_000_000
GEOCODER = "DASHBOARD_GEOCODER"
OFF, ON = {"", "0", "off", "no", "false"}, {"1", "on", "yes", "true"}
USUAL_GEOCODER = "nominatim"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one process.

    `store_url` is an SQLAlchemy URL. `geocoder` names a geopy geocoder; empty means that no network is used.
    `geocoder_arguments` are arguments of its constructor and their values; keys are among them.
    """

    store_url: str
    data: Path = DATA
    geocoder: str = ""
    geocoder_arguments: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    max_article_bytes: int = MAX_ARTICLE_BYTES
    load_starter: bool = True


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that environment variables name; README.md lists them. Where one is missing, its default holds."""
    env = os.environ if environment is None else environment
    return Settings(
        store_url=env.get("DASHBOARD_STORE_URL", f"sqlite:///{DATA / 'store' / 'deployments.sqlite'}"),
        geocoder=_geocoder(env.get(GEOCODER, "")),
        geocoder_arguments=tuple(sorted(_arguments(env))),
        load_starter=env.get("DASHBOARD_STARTER", "1") != "0",
    )


def _geocoder(said: str) -> str:
    """geopy's name of a service; empty where it is switched off."""
    name = said.strip().lower()
    return "" if name in OFF else USUAL_GEOCODER if name in ON else name


def _arguments(env: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every `DASHBOARD_GEOCODER_X` that is not empty, as the constructor's argument `x`."""
    prefix = f"{GEOCODER}_"
    return ((key.removeprefix(prefix).lower(), value) for key, value in env.items() if key.startswith(prefix) and value)
