"""The entry of the audit trail: what a person changed, kept for good."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from dashboard.records import content_id

ChangeKind = Literal["slot", "place", "name", "rejection", "row", "article", "text", "judgement"]
CHANGE_KINDS: tuple[ChangeKind, ...] = ("slot", "place", "name", "rejection", "row", "article", "text", "judgement")


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the audit trail: what a person changed, who, when (UTC) and why. None is ever deleted.

    `kind` and `subject` say what is changed: a "slot" of a report, the "place" of a name in it, its "rejection", a
    "row" added by hand (subject: `Report.subject`), the place of a "name" everywhere (the name in small letters), the
    removal of an "article", its "text" (article id), or a "judgement" (two anchors). `slot` is the slot or the name.
    `before` and `after` are JSON; None is what holds without any change. `words` is the sentence that it is about.
    `number` is its place in the store's trail, from 1, and 0 before it is stored.
    """

    kind: ChangeKind
    subject: str
    slot: str
    before: str | None
    after: str | None
    who: str
    at: dt.datetime
    why: str
    article_id: str = ""
    words: str = ""
    number: int = 0

    @property
    def change_id(self) -> str:
        """The content hash: the same entry in two stores is one."""
        said = (self.kind, self.subject, self.slot, self.before, self.after, self.who, self.at.isoformat(), self.why)
        return content_id("change", *said)

    @property
    def anchor(self) -> str:
        """The anchor that the subject of a change to a report begins with."""
        return self.subject.partition(".")[0]
