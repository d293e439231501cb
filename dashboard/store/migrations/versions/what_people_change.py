"""What people change, with its trail; ids that lead on; what tells that a deployment differs."""

from alembic import op
from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, Integer, String

revision = "0002"
down_revision = "0001"

KEY = String().with_variant(String(collation="C"), "postgresql")
KINDS = "kind IN ('slot', 'place', 'name', 'rejection', 'row', 'article', 'text', 'judgement')"


def upgrade() -> None:
    """Make the tables and give the old ones their new columns; programs of the first version refuse the store then."""
    make_changes()
    change_deployments()
    make_state()
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA user_version = 2")


def make_changes() -> None:
    """The audit trail."""
    op.create_table(
        "changes",
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("change_id", KEY, nullable=False, unique=True),
        Column("kind", String, nullable=False),
        Column("subject", KEY, nullable=False),
        Column("slot", String, nullable=False),
        Column("before", String),
        Column("after", String),
        Column("who", String, nullable=False),
        Column("at", DateTime, nullable=False),
        Column("why", String, nullable=False),
        Column("article_id", KEY, nullable=False),
        Column("words", String, nullable=False),
        CheckConstraint(KINDS, name="kind is known"),
    )
    op.create_index("ix_changes_subject", "changes", ["subject"])


def change_deployments() -> None:
    """Rows added by hand may be folded: they are not in `reports`. What was folded stays until it is folded anew."""
    op.execute("ALTER TABLE deployments RENAME COLUMN position TO first_day")
    op.add_column("deployments", Column("fingerprint", String, nullable=False, server_default=""))
    op.create_table(
        "folded",
        Column("deployment_id", KEY, ForeignKey("deployments.deployment_id", ondelete="CASCADE"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("report_id", KEY, nullable=False, unique=True),
        Column("reason", String, nullable=False),
    )
    op.execute("INSERT INTO folded SELECT deployment_id, position, report_id, reason FROM deployment_reports")
    op.drop_table("deployment_reports")
    op.rename_table("folded", "deployment_reports")
    op.create_table("aliases", Column("old_id", KEY, primary_key=True), Column("deployment_id", KEY, nullable=False))


def make_state() -> None:
    """The number of changes, and the articles that a process left unfolded."""
    op.create_table("state", Column("name", String, primary_key=True), Column("number", Integer, nullable=False))
    op.execute("INSERT INTO state (name, number) VALUES ('version', 1)")
    op.create_table(
        "unfolded",
        Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), primary_key=True),
    )
    op.execute(
        "INSERT INTO unfolded SELECT DISTINCT article_id FROM reports "
        "WHERE report_id NOT IN (SELECT report_id FROM deployment_reports)"
    )
