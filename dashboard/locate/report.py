"""A fact and its article in, a report out: the fact with a place, found or not, for each name that it holds."""

from functools import lru_cache

from dashboard.locate.gazetteer import Gazetteer
from dashboard.locate.mentions import gather, scan
from dashboard.locate.resolve import locate
from dashboard.records import Article, Fact, Report


def locate_fact(fact: Fact, article: Article, gazetteer: Gazetteer) -> Report:
    """The report of `fact`; places are parallel to its names, and one name means one place in the whole article."""
    isos = countries_of(fact, article, gazetteer)
    context = " ".join(fact.evidence)
    return Report(
        fact=fact,
        published=article.published,
        origin_places=tuple(locate(name, gazetteer, context, isos) for name in fact.origins),
        destination_places=tuple(locate(name, gazetteer, context, isos) for name in fact.destinations),
    )


def countries_of(fact: Fact, article: Article, gazetteer: Gazetteer) -> tuple[str, ...]:
    """ISO codes of the countries among which the fact's places are looked for."""
    return _article_isos(gazetteer, f"{article.title}\n{article.text}", fact.force)


@lru_cache(maxsize=8)  # the facts of one article come one after the other
def _article_isos(gazetteer: Gazetteer, text: str, force: str) -> tuple[str, ...]:
    """Countries that an article speaks of, in order of first mention, the force's own last: it is often far away."""
    own = gazetteer.isos(force)
    mentions = gather(scan(gazetteer, text))
    others = [iso3 for iso3 in (*mentions.countries, *mentions.inside) if iso3 not in own]
    return tuple(dict.fromkeys([*others, *own]))
