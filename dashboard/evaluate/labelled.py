"""Files of labelled articles in; the articles with labels and with what is read from them, or their scores, out."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from dashboard.articles.read import read_article
from dashboard.errors import ArticleError, LabelError
from dashboard.evaluate.labels import Label, label_of
from dashboard.evaluate.scoring import ArticleScore, score_article
from dashboard.extract import extract
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Extraction

_HOW = "data/README.md tells how an article is labelled."


class Labelled(NamedTuple):
    """An article, what is read from it, and the facts that are labelled in it."""

    article: Article
    extraction: Extraction
    labels: tuple[Label, ...]


def read_labelled(paths: Iterable[Path], words: Lexicon) -> list[Labelled]:
    """The files, in their order; LabelError where one is no labelled article."""
    return [_labelled(path, words) for path in paths]


def score_files(paths: Iterable[Path], words: Lexicon) -> list[ArticleScore]:
    """The score of each of the labelled articles."""
    return [score_article(each.labels, each.extraction.facts) for each in read_labelled(paths, words)]


def labels_in(path: Path) -> tuple[Label, ...]:
    """The facts that are labelled in a file; LabelError names the file and the fact that is none."""
    try:
        records = json.loads(path.read_text("utf-8-sig")).get("facts")
    except UnicodeDecodeError as error:
        raise LabelError(f"{path} is not in UTF-8: save it so.") from error
    if not isinstance(records, list):
        raise LabelError(
            f"{path} has no labels: write the list `facts` into it, empty where there is nothing to find, "
            f"or take the file out of the folder. {_HOW}"
        )
    labels = []
    for number, record in enumerate(records, 1):
        try:
            labels.append(label_of(record))
        except LabelError as error:
            raise LabelError(f"{path}, fact {number}: {error}. {_HOW}") from error
    return tuple(labels)


def _labelled(path: Path, words: Lexicon) -> Labelled:
    try:
        article = read_article(path)
    except ArticleError as error:
        raise LabelError(f"{path}: {error}") from error
    return Labelled(article, extract(article, words), labels_in(path))
