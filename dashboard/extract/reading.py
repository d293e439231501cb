"""What is known of one mention while the article is read: slots that later sentences may still fill."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.extract.force import Force
from dashboard.extract.mention import Mention
from dashboard.extract.spot import Spot
from dashboard.extract.status import State
from dashboard.extract.trigger import Trigger
from dashboard.extract.when import When
from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class Site:
    """A place in the article's wording, with where it stands and what is known of it."""

    words: str
    span: Span
    level: str | None = None
    iso3: str | None = None

    @staticmethod
    def of(spot: Spot) -> "Site":
        """The site that a named spot is."""
        return Site(spot.words, spot.span, spot.level, spot.iso3)


@dataclass(slots=True)
class Reading:
    """One mention with its slots.

    `place_from` tells where the places came from: clause, sentence, before.
    `repeats` is the earlier reading of the same troops that this one was folded into.
    """

    mention: Mention
    trigger: Trigger
    state: State
    sentence: int
    force: Force | None = None
    origins: tuple[Site, ...] = ()
    destinations: tuple[Site, ...] = ()
    when: When = field(default_factory=lambda: When(None, None))
    duration: Span | None = None
    unit: str | None = None
    unit_span: Span | None = None
    evidence: list[int] = field(default_factory=list)
    place_from: str = "clause"
    force_share: float = 1.0  # how sure the force is where it was chosen from candidates
    place_share: float = 1.0
    doubt: Mapping[str, float] = field(default_factory=dict)  # what speaks for and against its being of troops
    total: bool = False
    repeats: "Reading | None" = None

    @property
    def goals(self) -> tuple[Site, ...]:
        """Where its troops are or go; what they leave, if they withdraw."""
        return self.origins if self.state.status == "withdrawn" else self.destinations
