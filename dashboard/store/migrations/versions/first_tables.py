"""The tables of the first version: articles, what was read in them, and deployments."""

from alembic import op
from sqlalchemy import Boolean, CheckConstraint, Column, Date, Float, ForeignKey, Integer, String
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None

KEY = String().with_variant(String(collation="C"), "postgresql")
STATUS = "status IN ('planned', 'standby', 'deployed', 'stationed', 'withdrawn')"
LEVEL = "level IN ('base', 'city', 'region', 'country', 'sea', 'supranational')"


def upgrade() -> None:
    """Make them all."""
    make_articles()
    make_places()
    make_reports()
    make_deployments()


def make_articles() -> None:
    """Articles, and what of them was not used."""
    op.create_table(
        "articles",
        Column("article_id", KEY, primary_key=True),
        Column("text", String, nullable=False),
        Column("published", Date, nullable=False),
        Column("title", String, nullable=False),
        Column("publisher", String, nullable=False),
        Column("source_url", String, nullable=False),
    )
    op.create_table(
        "rejections",
        Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("span_start", Integer, nullable=False),
        Column("span_end", Integer, nullable=False),
        Column("text", String, nullable=False),
        Column("reason", String, nullable=False),
    )


def make_places() -> None:
    """Names with what they were resolved to, and what else they could be."""
    op.create_table(
        "places",
        Column("place_id", KEY, primary_key=True),
        Column("name", String, nullable=False),
        Column("gazetteer_id", String),
        *point(),
        Column("level", String),
        Column("country_iso3", String),
        Column("reason", String, nullable=False),
        CheckConstraint(LEVEL, name="level is known"),
    )
    op.create_table(
        "candidates",
        Column("place_id", KEY, ForeignKey("places.place_id", ondelete="CASCADE"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("gazetteer_id", String, nullable=False),
        Column("name", String, nullable=False),
        *point(),
        Column("level", String, nullable=False),
        Column("country_iso3", String),
        Column("score", Float, nullable=False),
        CheckConstraint(LEVEL, name="level is known"),
    )


def make_reports() -> None:
    """Reports with their sentences and places."""
    op.create_table(
        "reports",
        Column("report_id", KEY, primary_key=True),
        Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), nullable=False),
        Column("position", Integer, nullable=False),
        Column("published", Date, nullable=False),
        *slots(),
        Column("rule", String, nullable=False),
        Column("count_text", String, nullable=False),
        Column("duration", String),
        Column("total_of_others", Boolean, nullable=False),
        Column("number_span_start", Integer, nullable=False),
        Column("number_span_end", Integer, nullable=False),
        *[Column(f"{slot}_span_{end}", Integer) for slot in SLOTS for end in ("start", "end")],
    )
    op.create_index("ix_reports_article_id", "reports", ["article_id"])
    op.create_table(
        "evidence",
        Column("report_id", KEY, ForeignKey("reports.report_id", ondelete="CASCADE"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("sentence", String),
        Column("span_start", Integer),
        Column("span_end", Integer),
    )
    op.create_table(
        "report_places",
        *side_of("reports", "report_id"),
        Column("span_start", Integer),
        Column("span_end", Integer),
    )


def make_deployments() -> None:
    """Deployments with their places, and which reports were folded into them."""
    op.create_table(
        "deployments",
        Column("deployment_id", KEY, primary_key=True),
        Column("position", Integer, nullable=False),
        *slots(),
        Column("part_of", String),
    )
    op.create_table("deployment_places", *side_of("deployments", "deployment_id"))
    op.create_table(
        "deployment_reports",
        Column("deployment_id", KEY, ForeignKey("deployments.deployment_id", ondelete="CASCADE"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("report_id", KEY, ForeignKey("reports.report_id"), nullable=False, unique=True),
        Column("reason", String, nullable=False),
    )


SLOTS = ("force", "date", "trigger", "unit")


def point() -> list[SchemaItem]:
    """Latitude and longitude in degrees WGS84, both or neither."""
    return [
        Column("lat", Float),
        Column("lon", Float),
        CheckConstraint("(lat IS NULL) = (lon IS NULL)", name="lat and lon: both or neither"),
        CheckConstraint("lat BETWEEN -90 AND 90", name="lat is from -90 to 90"),
        CheckConstraint("lon BETWEEN -180 AND 180", name="lon is from -180 to 180"),
    ]


def slots() -> list[SchemaItem]:
    """What a report and a deployment both say, but for places."""
    return [
        Column("force", String, nullable=False),
        Column("count", Integer),
        Column("count_low", Integer),
        Column("count_high", Integer),
        Column("approximate", Boolean, nullable=False),
        Column("status", String, nullable=False),
        Column("hypothetical", Boolean, nullable=False),
        Column("date", Date),
        Column("date_end", Date),
        Column("unit", String),
        Column("confidence", Float, nullable=False),
        CheckConstraint("count >= 0 AND count_low >= 0 AND count_high >= 0", name="counts are not negative"),
        CheckConstraint("count_low <= count_high", name="count_low is not above count_high"),
        CheckConstraint("date <= date_end", name="date is not after date_end"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence is from 0 to 1"),
        CheckConstraint(STATUS, name="status is known"),
    ]


def side_of(owner: str, key: str) -> list[SchemaItem]:
    """One named place of an owner's origins or destinations, in order."""
    return [
        Column(key, KEY, ForeignKey(f"{owner}.{key}", ondelete="CASCADE"), primary_key=True),
        Column("side", String, primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("name", String),
        Column("place_id", KEY, ForeignKey("places.place_id")),
        CheckConstraint("side IN ('origin', 'destination')", name="side is known"),
    ]
