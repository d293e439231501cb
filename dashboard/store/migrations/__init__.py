"""A connection of any age in, the same with today's tables out: the steps in `versions/`, each taken once, in order."""

import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

FIRST = "0001"  # what stores were before steps were counted
_one_at_a_time = threading.Lock()  # Alembic's `op` is one for the whole process


def head() -> str:
    """The newest step."""
    return str(_steps().get_current_head())


def version_of(connection: Connection) -> str | None:
    """The step that the store has come to; None where none was taken, or before steps were counted."""
    return MigrationContext.configure(connection).get_current_revision()


def is_known(version: str | None) -> bool:
    """False for a step that this program does not have, because a newer one took it."""
    try:
        return version is None or _steps().get_revision(version) is not None
    except CommandError:
        return False


def upgrade(connection: Connection) -> None:
    """Take all steps that the store has not taken, within the connection's transaction."""
    with _one_at_a_time:
        steps = _steps()

        def wanted(version: Any, _context: MigrationContext) -> Iterable[Any]:
            return steps._upgrade_revs("head", version)  # what `alembic upgrade` does

        if version_of(connection) is None and inspect(connection).has_table("articles"):
            MigrationContext.configure(connection).stamp(steps, FIRST)
        with EnvironmentContext(Config(), steps, fn=wanted) as environment:
            environment.configure(connection=connection)
            environment.run_migrations()


def _steps() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent), version_locations=[str(Path(__file__).parent / "versions")])
