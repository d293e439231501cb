"""The tables of the store as they are today, and the rules that every row has to keep; `migrations` makes them."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
)
from sqlalchemy.schema import SchemaItem

from dashboard.correct.change import CHANGE_KINDS
from dashboard.records import LEVELS, STATUSES

SLOT_SPANS = ("number", "force", "date", "trigger", "unit")
KEY = String().with_variant(String(collation="C"), "postgresql")  # ids are in the same order in every database
metadata = MetaData()


def _one_of(column: str, allowed: tuple[str, ...]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(each) for each in allowed)})", name=f"{column} is known")


def _span(name: str, *, required: bool = False) -> list[Column[int]]:
    """Start and end of a half-open span of characters."""
    return [Column(f"{name}_{end}", Integer, nullable=not required) for end in ("start", "end")]


def _point() -> list[SchemaItem]:
    """Latitude and longitude in degrees WGS84, both or neither."""
    return [
        Column("lat", Float),
        Column("lon", Float),
        CheckConstraint("(lat IS NULL) = (lon IS NULL)", name="lat and lon: both or neither"),
        CheckConstraint("lat BETWEEN -90 AND 90", name="lat is from -90 to 90"),
        CheckConstraint("lon BETWEEN -180 AND 180", name="lon is from -180 to 180"),
    ]


def _slots() -> list[SchemaItem]:
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
        _one_of("status", STATUSES),
    ]


def _side_of(owner: str, key: str) -> list[SchemaItem]:
    """One named place of an owner's origins or destinations, in order."""
    return [
        Column(key, KEY, ForeignKey(f"{owner}.{key}", ondelete="CASCADE"), primary_key=True),
        Column("side", String, primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("name", String),
        Column("place_id", KEY, ForeignKey("places.place_id")),
        _one_of("side", ("origin", "destination")),
    ]


articles = Table(
    "articles",
    metadata,
    Column("article_id", KEY, primary_key=True),
    Column("text", String, nullable=False),
    Column("published", Date, nullable=False),
    Column("title", String, nullable=False),
    Column("publisher", String, nullable=False),
    Column("source_url", String, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("report_id", KEY, primary_key=True),
    Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("published", Date, nullable=False),
    *_slots(),
    Column("rule", String, nullable=False),
    Column("count_text", String, nullable=False),
    Column("duration", String),
    Column("total_of_others", Boolean, nullable=False),
    *[column for slot in SLOT_SPANS for column in _span(f"{slot}_span", required=slot == "number")],
)

evidence = Table(
    "evidence",
    metadata,
    Column("report_id", KEY, ForeignKey("reports.report_id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sentence", String),
    *_span("span"),
)

places = Table(
    "places",
    metadata,
    Column("place_id", KEY, primary_key=True),
    Column("name", String, nullable=False),
    Column("gazetteer_id", String),
    *_point(),
    Column("level", String),
    Column("country_iso3", String),
    Column("reason", String, nullable=False),
    _one_of("level", LEVELS),
)

candidates = Table(
    "candidates",
    metadata,
    Column("place_id", KEY, ForeignKey("places.place_id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("gazetteer_id", String, nullable=False),
    Column("name", String, nullable=False),
    *_point(),
    Column("level", String, nullable=False),
    Column("country_iso3", String),
    Column("score", Float, nullable=False),
    _one_of("level", LEVELS),
)

report_places = Table("report_places", metadata, *_side_of("reports", "report_id"), *_span("span"))

rejections = Table(
    "rejections",
    metadata,
    Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    *_span("span", required=True),
    Column("text", String, nullable=False),
    Column("reason", String, nullable=False),
)

deployments = Table(
    "deployments",
    metadata,
    Column("deployment_id", KEY, primary_key=True),
    Column("first_day", Integer, nullable=False),
    *_slots(),
    Column("part_of", String),
    Column("fingerprint", String, nullable=False, server_default=""),
)

deployment_places = Table("deployment_places", metadata, *_side_of("deployments", "deployment_id"))

deployment_reports = Table(
    "deployment_reports",
    metadata,
    Column("deployment_id", KEY, ForeignKey("deployments.deployment_id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("report_id", KEY, nullable=False, unique=True),  # of `reports`, or of a row added by hand
    Column("reason", String, nullable=False),
)

# Where the ids lead that deployments had before they were folded otherwise.
aliases = Table(
    "aliases", metadata, Column("old_id", KEY, primary_key=True), Column("deployment_id", KEY, nullable=False)
)

# Articles whose reports are not folded yet.
unfolded = Table(
    "unfolded",
    metadata,
    Column("article_id", KEY, ForeignKey("articles.article_id", ondelete="CASCADE"), primary_key=True),
)

# The audit trail: rows are added, and never changed or deleted.
changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("change_id", KEY, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("subject", KEY, nullable=False, index=True),
    Column("slot", String, nullable=False),
    Column("before", String),
    Column("after", String),
    Column("who", String, nullable=False),
    Column("at", DateTime, nullable=False),  # UTC
    Column("why", String, nullable=False),
    Column("article_id", KEY, nullable=False),
    Column("words", String, nullable=False),
    _one_of("kind", CHANGE_KINDS),
)

# How often the store has changed.
state = Table("state", metadata, Column("name", String, primary_key=True), Column("number", Integer, nullable=False))

# What online geocoders were asked, and when they may be asked again; times are UTC.
lookups = Table(
    "lookups",
    metadata,
    Column("service", KEY, primary_key=True),
    Column("name", KEY, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("again_at", DateTime),
    Column("place_id", KEY, ForeignKey("places.place_id")),
    Column("failures", Integer, nullable=False),
    Column("reason", String, nullable=False),
    CheckConstraint("(again_at IS NULL) = (place_id IS NOT NULL)", name="an answer is for ever, nothing else is"),
)

turns = Table(
    "turns",
    metadata,
    Column("service", KEY, primary_key=True),
    Column("next_at", DateTime, nullable=False),
    Column("failures", Integer, nullable=False),
)
