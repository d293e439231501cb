"""What online geocoders answered, and when each may be asked again."""

from alembic import op
from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, Integer, String

revision = "0003"
down_revision = "0002"

KEY = String().with_variant(String(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "lookups",
        Column("service", KEY, primary_key=True),
        Column("name", KEY, primary_key=True),
        Column("at", DateTime, nullable=False),
        Column("again_at", DateTime),
        Column("place_id", KEY, ForeignKey("places.place_id")),
        Column("failures", Integer, nullable=False),
        Column("reason", String, nullable=False),
        CheckConstraint("(again_at IS NULL) = (place_id IS NOT NULL)", name="an answer is for ever, nothing else is"),
    )
    op.create_table(
        "turns",
        Column("service", KEY, primary_key=True),
        Column("next_at", DateTime, nullable=False),
        Column("failures", Integer, nullable=False),
    )
