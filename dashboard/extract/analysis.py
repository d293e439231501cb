"""One article and the words in, all that the stages found in it out: facts are made of it, and `explain` shows it.

lines -> sentences -> chunks -> mentions -> triggers -> roles -> readings
"""

import re
from dataclasses import dataclass

from dashboard.extract.article import ArticleReader, Left
from dashboard.extract.confidence import LEAST_CONFIDENCE, confidence_of
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.lines import find_sentences
from dashboard.extract.reading import Reading, Site
from dashboard.extract.repeats import without_repeats
from dashboard.extract.sentence import Sentence
from dashboard.extract.tokens import tokenise
from dashboard.records import Article, Span

_WORTH_READING = (
    "troop", "soldier", "servic", "marine", "peacekeep", "military", "army", "contingent", "battalion", "brigade",
    "mercenar", "commando", "gendarme", "guard", "personnel", "legion", "infantry", "police", "fighters", "helmets",
    "gurkhas", "sappers", "airmen", "reservists", "sailors", "navy", "naval", "regiment", "carabinieri", "conscript",
    "combatant", "jawans", "spetsnaz", "squaddies", "in uniform",
)  # fmt: skip
_FORCES = re.compile(r"forces?\b")

UNSURE = "leaves too much doubt about whose troops they are or where"


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article as the stages read it.

    `reader` holds every reading and every count that was left; `kept` are its readings without the repeats and
    without the `unsure` ones.
    """

    sentences: list[Sentence]
    reader: ArticleReader
    kept: list[Reading]
    unsure: list[Reading]


def analyse(article: Article, words: Lexicon) -> Analysis | None:
    """Run all stages; None where no word of the text speaks of troops, so that nothing is read."""
    small = article.text.lower()
    if not (any(word in small for word in _WORTH_READING) or _FORCES.search(small)):
        return None
    pieces = list(find_sentences(article.text, words))
    sentences = [Sentence(piece.span.of(article.text), piece.span, piece.kind, words) for piece in pieces]
    title = _title(article, words)
    dateline = next((_dateline(piece.dateline, piece.span, words) for piece in pieces if piece.dateline), None)
    reader = ArticleReader(article.published)
    reader.read(sentences, title, dateline)
    readings = without_repeats(reader.readings)
    weights = words.weights["fact"]
    kept: list[Reading] = []
    unsure = list(reader.doubtful)
    for reading in readings:
        (kept if confidence_of(reading, weights) >= LEAST_CONFIDENCE else unsure).append(reading)
    reader.left += [
        Left(reading.mention.count.span, reading.sentence, UNSURE) for reading in unsure if not reading.doubt
    ]
    return Analysis(sentences, reader, kept, unsure)


def _title(article: Article, words: Lexicon) -> Sentence | None:
    """The headline where it is apart from the text; its spans lie before the text: nothing can point at them."""
    if not article.title or article.title in article.text:
        return None
    return Sentence(article.title, Span(-len(article.title), 0), "headline", words)


def _dateline(place: str, span: Span, words: Lexicon) -> Site | None:
    found = words.name_at(tokenise(place), 0) or words.name_at(tokenise(place.title()), 0)
    if found is None:
        return None
    name = found[1]
    return Site(place.title() if place.isupper() else place, Span(span.start, span.start), name.level, name.iso3)
