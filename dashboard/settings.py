"""What can be set from outside, by environment variables, with defaults that need no network."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
MAX_ARTICLE_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one process.

    `store_url` is an SQLAlchemy URL. `geocoder` names a geopy geocoder; empty means that no network is used.
    """

    store_url: str
    data: Path = DATA
    geocoder: str = ""
    geocoder_domain: str = ""
    geocoder_scheme: str = "https"
    max_article_bytes: int = MAX_ARTICLE_BYTES
    load_starter: bool = True


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that environment variables name; README.md lists them. Where one is missing, its default holds."""
    env = os.environ if environment is None else environment
    return Settings(
        store_url=env.get("DASHBOARD_STORE_URL", f"sqlite:///{DATA / 'store' / 'deployments.sqlite'}"),
        geocoder=env.get("DASHBOARD_GEOCODER", ""),
        geocoder_domain=env.get("DASHBOARD_GEOCODER_DOMAIN", ""),
        geocoder_scheme=env.get("DASHBOARD_GEOCODER_SCHEME", "https"),
        load_starter=env.get("DASHBOARD_STARTER", "1") != "0",
    )
