"""File names in; one JSON object per line out, errors with what to do on the error stream.

`export` prints a table of all deployments, `explain` plain text, `evaluate` tables of figures.

Exit code 0, 1 if any file failed (the others are printed all the same), 2 for wrong usage.
"""

# Modules that are slow to import (pandas, SQLAlchemy, the gazetteer) are imported inside the commands that need them.
import datetime as dt
import getpass
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO

import click

from dashboard import __version__
from dashboard.articles.read import read_article
from dashboard.errors import ArticleError, DashboardError
from dashboard.place_commands import gazetteer, geocode
from dashboard.records import Article
from dashboard.settings import read_settings
from dashboard.store_commands import backup, corrections, reread, restore, settings_for, store_url


class StatedErrors(click.Group):
    """A group whose commands end with the message of a DashboardError and exit code 1, not with a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that `ctx` names."""
        try:
            return super().invoke(ctx)
        except DashboardError as error:
            raise click.ClickException(str(error)) from error


def reads_articles(command: Callable[..., None]) -> Callable[..., None]:
    """A command on `FILE... [--published]` that is handed the articles that can be read, one at a time.

    The other files are named on the error stream, and make the exit code 1 when the command is done.
    """

    @click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
    @click.option(
        "--published",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="YYYY-MM-DD",
        help="Date of publication of the files that do not say it themselves.",
    )
    @wraps(command)
    def on_files(files: tuple[Path, ...], published: dt.datetime | None, **options: Any) -> None:
        failed: list[Path] = []
        command(_articles(files, published.date() if published else None, failed), **options)
        if failed:
            raise click.exceptions.Exit(1)

    return on_files


def _articles(files: tuple[Path, ...], published: dt.date | None, failed: list[Path]) -> Iterator[Article]:
    for path in files:
        try:
            yield read_article(path, published)
        except ArticleError as error:
            click.echo(f"{path}: {error}", err=True)
            failed.append(path)


@click.group(cls=StatedErrors, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="deployment-dashboard")
def main() -> None:
    """Troop deployments, from the sentences of news articles to a table."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    # trafilatura logs what it cannot read; the command's own message says it, and what to do.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


@main.command()
@reads_articles
def extract(articles: Iterator[Article]) -> None:
    """Print every deployment fact of the articles, each with its sentence and offsets."""
    from dashboard.as_json import fact_json
    from dashboard.extract import extract as extract_facts
    from dashboard.words import load_words

    words = load_words(read_settings().data)
    for article in articles:
        for fact in extract_facts(article, words).facts:
            _print(fact_json(fact))


@main.command()
@reads_articles
def explain(articles: Iterator[Article]) -> None:
    """Print, sentence by sentence, what the rules see in the articles, what they take, what they leave and why."""
    from dashboard.explain import explain as explain_article
    from dashboard.words import load_words

    words = load_words(read_settings().data)
    for article in articles:
        for line in explain_article(article, words):
            click.echo(line)


@main.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--context", default="", metavar="SENTENCE", help="The words around the names.")
def locate(names: tuple[str, ...], context: str) -> None:
    """Print where each name lies; `lat` is null where it is unknown."""
    from dashboard.locate.gazetteer import load_gazetteer
    from dashboard.locate.resolve import locate as locate_name

    gazetteer = load_gazetteer(read_settings().data)
    for name in names:
        _print(asdict(locate_name(name, gazetteer, context)))


@main.command()
@reads_articles
def reconcile(articles: Iterator[Article]) -> None:
    """Print the deployments that the articles report together, each with its reports and why they belong to it."""
    from dashboard.as_json import deployment_json
    from dashboard.pipeline import load_tools, read_facts
    from dashboard.reconcile import reconcile as fold

    tools = load_tools(read_settings())
    reports = [report for article in articles for report in read_facts(article, tools)[0]]
    for deployment in fold(reports):
        _print(deployment_json(deployment))


@main.command()
@store_url
@click.option("--replace", is_flag=True, help="Let a changed text take the place of the one with its id or address.")
@reads_articles
def add(articles: Iterator[Article], store_url: str | None, replace: bool) -> None:
    """Read the articles into the store; an article that is there already changes nothing."""
    from dashboard.pipeline import Failure, add_articles, load_tools
    from dashboard.review import Word, reload_articles
    from dashboard.store import Store

    settings = settings_for(store_url)
    store, tools, todo = Store(settings.store_url), load_tools(settings), tuple(articles)
    done: dict[str, int] = {}
    failed: tuple[Failure, ...] = ()
    if replace:
        word = Word(getpass.getuser(), "a changed text was loaded by the command line", store.trail.position())
        todo, done["replaced"], failed = reload_articles(store, todo, word, tools)
    added = add_articles(todo, store, tools)
    _print(done | {key: getattr(added, key) for key in ("new", "known", "reports", "rejections")})
    for failure in (*failed, *added.failed):
        click.echo(f"{failure.title}: {failure.message}", err=True)
    if failed or added.failed:
        raise click.exceptions.Exit(1)


@main.command()
@store_url
@click.option("--format", "format_name", type=click.Choice(["csv"]), default="csv", show_default=True)
@click.option("-o", "--output", type=click.File("wb"), default="-", metavar="FILE", help="Where to [default: stdout].")
def export(store_url: str | None, format_name: str, output: BinaryIO) -> None:
    """Write the table of all deployments in the store."""
    from dashboard.locate.gazetteer import load_gazetteer
    from dashboard.store import Store
    from dashboard.table.build import deployments_table
    from dashboard.table.export import csv_bytes

    settings = settings_for(store_url)
    store = Store(settings.store_url)
    countries = [row for row in load_gazetteer(settings.data).rows if row.level == "country" and row.country_iso3]
    iso3 = {row.name: str(row.country_iso3) for row in countries}
    output.write(csv_bytes(deployments_table(store.deployments(), store.articles(), iso3)))


@main.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
def evaluate(folder: Path, as_json: bool) -> None:
    """Print how well the facts of the labelled articles (*.json) in a folder are read.

    Those that a held_out.txt in the folder names are measured apart from the others.
    """
    from dashboard.evaluate.measure import measure
    from dashboard.evaluate.report import report
    from dashboard.evaluate.stored import accuracy_json
    from dashboard.words import load_words

    measured = measure(folder, load_words(read_settings().data))
    click.echo(accuracy_json(measured) if as_json else report(measured), nl=False)


def _print(record: object) -> None:
    click.echo(json.dumps(record, ensure_ascii=False))


for command in (reread, corrections, backup, restore, geocode, gazetteer):
    main.add_command(command)
