"""A folder of labelled articles in; its articles with labels and with what is read from them, or their scores, out."""

import json
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


def read_labelled(folder: Path, words: Lexicon) -> list[Labelled]:
    """Every `*.json` of a folder, in the order of their names; LabelError where one is no labelled article."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise LabelError(f"{folder} holds no labelled articles: not one file ending in .json. {_HOW}")
    return [_labelled(path, words) for path in paths]


def score_folder(folder: Path, words: Lexicon) -> list[ArticleScore]:
    """The score of every labelled article of a folder."""
    return [score_article(each.labels, each.extraction.facts) for each in read_labelled(folder, words)]


def _labelled(path: Path, words: Lexicon) -> Labelled:
    try:
        article = read_article(path)
    except ArticleError as error:
        raise LabelError(f"{path}: {error}") from error
    return Labelled(article, extract(article, words), _labels(path))


def _labels(path: Path) -> tuple[Label, ...]:
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
