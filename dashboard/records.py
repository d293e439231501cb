"""The vocabulary: what every step hands to the next one. Standard library only, all frozen."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["planned", "standby", "deployed", "stationed", "withdrawn"]
STATUSES: tuple[Status, ...] = ("planned", "standby", "deployed", "stationed", "withdrawn")

Level = Literal["base", "city", "region", "country", "sea", "supranational"]
LEVELS: tuple[Level, ...] = ("base", "city", "region", "country", "sea", "supranational")


def content_id(*parts: object) -> str:
    """A 16-digit hexadecimal id that depends on `parts` alone, on any machine and in any process."""
    text = json.dumps(parts, ensure_ascii=False, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets `[start, end)` into an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """One news article: its text is kept as it was read, because every span points into it."""

    article_id: str
    text: str
    published: dt.date
    title: str = ""
    publisher: str = ""
    source_url: str = ""


@dataclass(frozen=True, slots=True)
class FactSpans:
    """Where in the article's text each slot of a fact stands.

    `origins` and `destinations` are parallel to the fact's. None means that the text itself does not say it:
    the slot is empty, or its words stand in the headline alone.
    """

    number: Span
    force: Span | None = None
    origins: tuple[Span | None, ...] = ()
    destinations: tuple[Span | None, ...] = ()
    date: Span | None = None
    trigger: Span | None = None
    unit: Span | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement that a countable body of troops is, was, will be or may be somewhere, or moves.

    `count`, `count_low`, `count_high` are people; None means that the wording does not say.
    `evidence` holds whole sentences, the main one (with the number) first; `evidence_spans` is parallel to it.
    `duration` holds the words that tell how long the troops stay ("six months", "nine-month rotation"); it is no date.
    `confidence` is how likely the fact is right, from 0 to 1, as facts read like it were on labelled articles.
    `rule` names the rule that made it.
    """

    article_id: str
    force: str
    count: int | None
    count_low: int | None
    count_high: int | None
    approximate: bool
    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    status: Status
    hypothetical: bool
    date: dt.date | None
    date_end: dt.date | None
    unit: str | None
    evidence: tuple[str, ...]
    evidence_spans: tuple[Span, ...]
    spans: FactSpans
    rule: str
    confidence: float
    count_text: str = ""
    duration: str | None = None
    total_of_others: bool = False

    @property
    def fact_id(self) -> str:
        """The content hash of the fact: the same statement has the same id on any machine."""
        return content_id(
            self.article_id,
            self.spans.number.start,
            self.count_text,
            self.force,
            self.origins,
            self.destinations,
            self.status,
            self.date,
            self.date_end,
        )

    @property
    def anchor(self) -> str:
        """The id of the number in its sentence: it stays when rules, or other sentences of the article, change."""
        offset = self.spans.number.start - self.evidence_spans[0].start
        return content_id("anchor", self.article_id, self.evidence[0], offset)


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that looked like a deployment and was not used, with the reason in plain words."""

    article_id: str
    span: Span
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one article gave: facts in order of appearance, and what was read but not used."""

    facts: tuple[Fact, ...] = ()
    rejections: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceCandidate:
    """One place that a name may mean, with a score from 0 to 1 in its context."""

    gazetteer_id: str
    name: str
    lat: float
    lon: float
    level: Level
    country_iso3: str | None
    score: float


@dataclass(frozen=True, slots=True)
class Place:
    """A name as an article words it, resolved or not. `lat`/`lon` are degrees WGS84, both or neither None.

    `reason` says why an unresolved name has no position; it is empty where the name is resolved.
    """

    name: str
    gazetteer_id: str | None = None
    lat: float | None = None
    lon: float | None = None
    level: Level | None = None
    country_iso3: str | None = None
    candidates: tuple[PlaceCandidate, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says of one deployment: a fact with its places, parallel to the fact's lists.

    `reason` is empty until `reconcile` says why the report belongs to its deployment.
    `original` is the report as it was read, where a person has corrected it.
    """

    fact: Fact
    published: dt.date
    origin_places: tuple[Place, ...] = ()
    destination_places: tuple[Place, ...] = ()
    reason: str = ""
    original: "Report | None" = None

    @property
    def as_read(self) -> "Report":
        """The report before any correction."""
        return self.original or self

    @property
    def report_id(self) -> str:
        """The id of the report is the id of its fact as it was read: a correction leaves it."""
        return self.as_read.fact.fact_id

    @property
    def subject(self) -> str:
        """What a correction of the report holds to: the fact's anchor, and which of the facts on it ("500 apiece")."""
        fact = self.as_read.fact
        return f"{fact.anchor}.{content_id(fact.force, fact.origins, fact.destinations)}"


Verdict = Literal["same", "different", "part of"]
VERDICTS: tuple[Verdict, ...] = ("same", "different", "part of")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person says of two reports, over the rules: one deployment, two, or `one` a part of the total `other`.

    `one` and `other` are anchors of the reports' facts, so that the judgement outlives a change of the rules.
    `at` is when it was said, in UTC.
    """

    one: str
    other: str
    verdict: Verdict
    who: str
    at: dt.datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Deployment:
    """Several reports of one movement or presence, folded. Slots as in `Fact`; places parallel to names.

    `part_of` is the `deployment_id` of the total that this deployment is a part of.
    """

    deployment_id: str
    force: str
    count: int | None
    count_low: int | None
    count_high: int | None
    approximate: bool
    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    origin_places: tuple[Place, ...]
    destination_places: tuple[Place, ...]
    status: Status
    hypothetical: bool
    date: dt.date | None
    date_end: dt.date | None
    unit: str | None
    confidence: float
    part_of: str | None = None
    reports: tuple[Report, ...] = field(default=())
