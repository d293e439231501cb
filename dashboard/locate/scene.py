"""What is known around a name: its sentence, its article's countries, and what its own wording says."""

import re
from dataclasses import dataclass, replace

from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.mentions import Mentions, find_mentions
from dashboard.locate.rows import GazetteerRow


@dataclass(frozen=True, slots=True)
class Scene:
    """`article`: ISO codes of the article's countries. `within`: rows in one of which the place has to lie, if any."""

    gazetteer: Gazetteer
    context: str
    sentence: Mentions
    article: tuple[str, ...]
    within: tuple[GazetteerRow, ...] = ()

    def inside(self, rows: list[GazetteerRow]) -> "Scene":
        """The same scene for a name that the wording puts into one of `rows`."""
        return replace(self, within=tuple(rows)) if rows else self

    def sites(self, name: str) -> list[tuple[int, int]]:
        """Start and end of every place where the sentence has `name` as whole words."""
        if name not in self.context:
            return []
        return [found.span() for found in re.finditer(rf"\b{re.escape(name)}(?!\w)", self.context)]

    @property
    def isos(self) -> list[str]:
        """ISO codes by weight: the wording's own, the sentence's, the article's."""
        own = [row.country_iso3 for row in self.within if row.country_iso3]
        return list(dict.fromkeys([*own, *self.sentence.countries, *self.sentence.inside, *self.article]))


def set_scene(name: str, gazetteer: Gazetteer, context: str, countries: tuple[str, ...]) -> Scene:
    """The scene of one name; the name itself is no evidence for what it means."""
    around = context.replace(name, " ; ") if name else context
    mentions = find_mentions(gazetteer, around) if around.strip() else Mentions()
    return Scene(gazetteer, context, mentions, countries)
