"""The commands that keep a store: read it anew, share what people said of it, save it and bring it back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TextIO

import click

from dashboard.errors import CorrectionError
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


@click.group()
def corrections() -> None:
    """Share what people corrected and judged, as a file of JSON lines."""


@corrections.command("export")
@store_url
@click.option(
    "-o", "--output", type=click.File("w", "utf-8", lazy=False), default="-", metavar="FILE", help="[default: stdout]"
)
def export_corrections(store_url: str | None, output: TextIO) -> None:
    """Write every entry of the audit trail, one JSON object per line."""
    from dashboard.correct.lines import to_lines
    from dashboard.store import Store

    for line in to_lines(Store(settings_for(store_url).store_url).trail.entries()):
        output.write(f"{line}\n")


@corrections.command("import")
@store_url
@click.argument("file", type=click.File("r", "utf-8"))
def import_corrections(store_url: str | None, file: TextIO) -> None:
    """Bring in the entries of a file that are not in the store yet; of two on one thing the later one holds.

    `lost` counts those that find no text here: they are kept, and hold once their article is added.
    """
    from dashboard.correct.lines import from_lines
    from dashboard.reconcile import reconcile
    from dashboard.store import Store

    try:
        changes = from_lines(file)
    except UnicodeDecodeError as error:
        raise CorrectionError("The file is not text in UTF-8.") from error
    trail = Store(settings_for(store_url).store_url).trail
    new = trail.bring_in(changes, reconcile)
    click.echo(json.dumps({"new": new, "known": len(changes) - new, "lost": len(trail.lost())}))


@click.command()
@store_url
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path, store_url: str | None) -> None:
    """Write the whole store to one file, while others may go on writing."""
    from dashboard.store.backup import back_up

    back_up(settings_for(store_url).store_url, file)
    click.echo(json.dumps({"backup": str(file)}))


@click.command()
@store_url
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path, store_url: str | None) -> None:
    """Put a backup in the place of all that is in the store; that is backed up before, beside the file."""
    from dashboard.store.backup import restore as bring_back

    saved = bring_back(settings_for(store_url).store_url, file)
    click.echo(json.dumps({"restored": str(file), "saved": None if saved is None else str(saved)}))
