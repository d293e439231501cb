"""What is known around a name: its sentence, its article's countries, and what its own wording says."""

from dataclasses import dataclass, replace

from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.mentions import Mentions, find_mentions, gather
from dashboard.locate.rows import GazetteerRow

Sites = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """`article`: ISO codes of the article's countries. `within`: rows in one of which the place has to lie, if any.

    `sites`: start and end of the name in its sentence `context`, wherever it stands there.
    """

    gazetteer: Gazetteer
    context: str
    sites: Sites
    sentence: Mentions
    article: tuple[str, ...]
    within: tuple[GazetteerRow, ...] = ()

    def inside(self, rows: list[GazetteerRow]) -> "Scene":
        """The same scene for a name that the wording puts into one of `rows`."""
        return replace(self, within=tuple(rows)) if rows else self

    @property
    def isos(self) -> list[str]:
        """ISO codes by weight: the wording's own, the sentence's, the article's."""
        own = [row.country_iso3 for row in self.within if row.country_iso3]
        return list(dict.fromkeys([*own, *self.sentence.countries, *self.sentence.inside, *self.article]))


def set_scene(name: str, gazetteer: Gazetteer, context: str, countries: tuple[str, ...]) -> Scene:
    """The scene of one name; the name itself is no evidence for what it means."""
    sites = find_sites(name, context)
    return Scene(gazetteer, context, sites, gather(find_mentions(gazetteer, context), sites), countries)


def find_sites(name: str, context: str) -> Sites:
    """Start and end of every place where `context` has `name` as whole words."""
    found = []
    start = context.find(name)
    while start >= 0:
        end = start + len(name)
        inner = (start and context[start - 1].isalnum() and name[0].isalnum()) or (
            name[-1].isalnum() and context[end : end + 1].isalnum()
        )
        if not inner:
            found.append((start, end))
        start = context.find(name, end)
    return tuple(found)
