"""One article and the words in, its facts out. Pure.

lines -> sentences -> chunks -> mentions -> triggers -> roles -> facts
"""

import re

from dashboard.extract.article import ArticleReader
from dashboard.extract.facts import fact_of, rejection_of
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.lines import find_sentences
from dashboard.extract.reading import Site
from dashboard.extract.repeats import without_repeats
from dashboard.extract.sentence import Sentence, read_sentence
from dashboard.extract.tokens import tokenise
from dashboard.records import Article, Extraction, Span

__all__ = ["extract"]

_WORTH_READING = re.compile(
    r"troop|soldier|servic|marine|peacekeep|paratroop|military|army|forces?\b|contingent|battalion|brigade|mercenar|commando|gendarme|guard|personnel|legion|infantry|police|fighters",
    re.IGNORECASE,
)


def extract(article: Article, words: Lexicon) -> Extraction:
    """The deployments that an article states, in order, and the counts of people that were left, with the reason.

    An article without troops gives an empty extraction. The same text gives the same facts in any process.
    """
    if not _WORTH_READING.search(article.text):
        return Extraction()
    pieces = list(find_sentences(article.text, words))
    sentences = [read_sentence(piece.span.of(article.text), piece.span, piece.kind, words) for piece in pieces]
    title = _title(article, words)
    dateline = next((_dateline(piece.dateline, piece.span, words) for piece in pieces if piece.dateline), None)
    reader = ArticleReader(article.published)
    reader.read(sentences, title, dateline)
    readings = without_repeats(reader.readings)
    facts = tuple(fact_of(reading, sentences, article) for reading in readings)
    return Extraction(facts, tuple(rejection_of(left, sentences, article) for left in reader.left))


def _title(article: Article, words: Lexicon) -> Sentence | None:
    """The headline where it is apart from the text; its spans lie before the text: nothing can point at them."""
    if not article.title or article.title in article.text:
        return None
    return read_sentence(article.title, Span(-len(article.title), 0), "headline", words)


def _dateline(place: str, span: Span, words: Lexicon) -> Site | None:
    found = words.name_at(tokenise(place), 0) or words.name_at(tokenise(place.title()), 0)
    if found is None:
        return None
    name = found[1]
    return Site(place.title() if place.isupper() else place, Span(span.start, span.start), name.level, name.iso3)
