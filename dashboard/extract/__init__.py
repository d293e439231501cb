"""One article and the words in, its facts out. Pure.

lines -> sentences -> chunks -> mentions -> triggers -> roles -> facts
"""

from dashboard.extract.analysis import analyse
from dashboard.extract.facts import fact_of, rejection_of
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Extraction

__all__ = ["extract"]


def extract(article: Article, words: Lexicon) -> Extraction:
    """The deployments that an article states, in order, and the counts of people that were left, with the reason.

    An article without troops gives an empty extraction. The same text gives the same facts in any process.
    """
    analysis = analyse(article, words)
    if analysis is None:
        return Extraction()
    sentences = analysis.sentences
    facts = tuple(fact_of(reading, sentences, article, words.weights["fact"]) for reading in analysis.kept)
    return Extraction(facts, tuple(rejection_of(left, sentences, article) for left in analysis.reader.left))
