"""The commands that keep a store: read it anew, share what people said of it, save it and bring it back."""

import json
from dataclasses import replace

import click

from dashboard.settings import Settings, read_settings

store_url = click.option(
    "--store", "store_url", metavar="URL", help="SQLAlchemy URL of the store [default: DASHBOARD_STORE_URL]."
)


def settings_for(url: str | None) -> Settings:
    """The settings, with the store that the command names."""
    settings = read_settings()
    return replace(settings, store_url=url) if url else settings


@click.command()
@store_url
def reread(store_url: str | None) -> None:
    """Read all articles in the store again with today's rules; what people corrected and judged holds on."""
    from dashboard.pipeline import load_tools
    from dashboard.pipeline import reread as read_again
    from dashboard.store import Store

    settings = settings_for(store_url)
    store = Store(settings.store_url)
    done = read_again(store, load_tools(settings))
    click.echo(json.dumps({"articles": done.articles, "changed": done.changed, "lost": len(store.trail.lost())}))
    for failure in done.failed:
        click.echo(f"{failure.title}: {failure.message}", err=True)
    if done.failed:
        raise click.exceptions.Exit(1)
