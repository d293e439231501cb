"""The commands for places: what nothing resolved, and an online geocoder to ask for it."""

import json
from dataclasses import asdict

import click

from dashboard.store_commands import settings_for, store_url


@click.command()
@store_url
def geocode(store_url: str | None) -> None:
    """Ask an online geocoder for the names that the gazetteer lacks; print what it says, and place the reports.

    DASHBOARD_GEOCODER names it. One name a second; one that was answered is not asked for again.
    """
    from dashboard.as_json import lookup_json
    from dashboard.geocode.search import search_of
    from dashboard.locate.gazetteer import load_gazetteer
    from dashboard.store import Store

    settings = settings_for(store_url)
    search = search_of(settings, Store(settings.store_url), load_gazetteer(settings.data))
    for lookup in search.run():
        _print(lookup_json(lookup))
    _print({"names_left": len(search.due())})


@click.group()
def gazetteer() -> None:
    """Look after the gazetteer."""


@gazetteer.command()
@store_url
def check(store_url: str | None) -> None:
    """Print the names in the stored articles that nothing resolved, those of most reports first."""
    from dashboard.locate.unresolved import unresolved
    from dashboard.store import Store

    for name in unresolved(Store(settings_for(store_url).store_url).corrected_reports()):
        _print(asdict(name))


def _print(record: object) -> None:
    click.echo(json.dumps(record, ensure_ascii=False))
