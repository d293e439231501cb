"""Learns the weights by which candidates are ranked from labelled articles: run `python data/build_ranking.py`.

It reads `benchmark/` without its held-out articles, or `FOLDER...`. For every count whose force or place is chosen from
candidates, the labels tell which are right. A softmax over the candidates' weighted traits is fitted by gradient
descent with an L2 penalty, several times, since what is chosen for one sentence is a trait of the next. Then a logistic
regression is fitted to whether facts are right, by their traits: that is their confidence. Its level alone is set by
the held-out articles, where fewer are right. It makes `ranking.csv` anew.
"""

import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dashboard.articles.read import read_article  # noqa: E402  (the root must be on the path first)
from dashboard.evaluate.agreement import a_place_agrees, number_agrees, plain  # noqa: E402
from dashboard.evaluate.held_out import parts_of  # noqa: E402
from dashboard.evaluate.labelled import labels_in  # noqa: E402
from dashboard.evaluate.labels import Label  # noqa: E402
from dashboard.evaluate.scoring import score_article  # noqa: E402
from dashboard.extract.analysis import analyse  # noqa: E402
from dashboard.extract.confidence import fact_traits  # noqa: E402
from dashboard.extract.facts import fact_of  # noqa: E402
from dashboard.extract.lexicon import Lexicon  # noqa: E402
from dashboard.extract.ranking import Choice  # noqa: E402
from dashboard.words import load_words  # noqa: E402

DATA = ROOT / "data"
TABLE = DATA / "ranking.csv"
_ROUNDS = 2
_L2, _STEPS, _RATE = 0.004, 600, 0.5
_FACT_L2, _FACT_STEPS = 0.005, 1500
_LEVEL_STEPS = 200
_DECIMALS = 3
Example = tuple[list[dict[str, float]], list[bool]]
Weights = dict[str, dict[str, float]]


def examples(path: Path, words: Lexicon) -> Iterator[tuple[str, Example]]:
    """Each choice of an article that a label is for: its slot, its candidates' traits and which of them are right."""
    article = read_article(path)
    labels = labels_in(path)
    found = analyse(article, words)
    for choice in found.reader.choices if found else ():
        label = _label_of(choice, labels, found.sentences[choice.reading.sentence].text if found else "")
        if label is None:
            continue
        right = [_is_right(choice, candidate, label) for candidate, _ in choice.candidates]
        if any(right) and not all(right):
            yield choice.slot, ([dict(traits) for _, traits in choice.candidates], right)


def _label_of(choice: Choice, labels: Sequence[Label], sentence: str) -> Label | None:
    count = choice.reading.mention.count
    said: Any = SimpleNamespace(count=count.value, count_low=count.low, count_high=count.high)
    held = (label for label in labels if any(words in sentence or sentence in words for words in label.evidence))
    return next((label for label in held if number_agrees(label, said)), None)


def _is_right(choice: Choice, candidate: Any, label: Label) -> bool:
    if choice.slot == "force":
        return any(plain(force) == plain(candidate.name) for force in label.forces)
    withdrawn = choice.reading.state.status == "withdrawn"
    origins = (candidate.words,) if withdrawn else tuple(site.words for site in choice.reading.origins)
    said: Any = SimpleNamespace(origins=origins, destinations=() if withdrawn else (candidate.words,))
    return a_place_agrees(label, said)


def fitted(data: list[Example]) -> dict[str, float]:
    """The weights that make the right candidates likeliest."""
    names = sorted({name for traits, _ in data for candidate in traits for name in candidate})
    tables = [
        (np.array([[candidate.get(name, 0.0) for name in names] for candidate in traits]), np.array(right, float))
        for traits, right in data
    ]
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        slope = sum((_slope(table, right, weights) for table, right in tables), np.zeros(len(names)))
        weights += _RATE * (slope / len(tables) - _L2 * weights)
    return {name: round(float(weight), _DECIMALS) for name, weight in zip(names, weights, strict=True)}


def _slope(table: Any, right: Any, weights: Any) -> Any:
    scores = table @ weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    wanted = shares * right
    return table.T @ (wanted / wanted.sum() - shares)


def graded(path: Path, words: Lexicon) -> Iterator[tuple[dict[str, float], bool]]:
    """The traits of each reading of an article, sure or not, and whether it is a labelled fact."""
    article = read_article(path)
    found = analyse(article, words)
    if found is None:
        return
    labels = labels_in(path)
    readings = [*found.kept, *found.unsure]
    facts = [fact_of(reading, found.sentences, article, {}) for reading in readings]
    wrong = {id(fact) for fact in score_article(labels, facts).surplus}
    for reading, fact in zip(readings, facts, strict=True):
        yield dict(fact_traits(reading)), id(fact) not in wrong


def fitted_facts(data: list[tuple[dict[str, float], bool]]) -> dict[str, float]:
    """The weights that tell right facts from wrong ones; that of "always" is free."""
    names = sorted({name for traits, _ in data for name in traits})
    table = np.array([[traits.get(name, 0.0) for name in names] for traits, _ in data])
    right = np.array([good for _, good in data], float)
    held = np.array([name != "always" for name in names], float)
    weights = np.zeros(len(names))
    for _ in range(_FACT_STEPS):
        share = 1 / (1 + np.exp(-table @ weights))
        weights += _RATE * (table.T @ (right - share) / len(right) - _FACT_L2 * weights * held)
    return {name: round(float(weight), _DECIMALS) for name, weight in zip(names, weights, strict=True)}


def levelled(weights: Weights, paths: Sequence[Path], words: Lexicon) -> Weights:
    """The same weights with the one of "always" such that confidence, on average, is right on unread articles.

    On the articles that rules were written with more facts are right than anywhere else.
    """
    data = [each for path in paths for each in graded(path, replace(words, weights=weights))]
    if not data:
        return weights
    facts = weights["fact"]
    scores = np.array([sum(facts.get(name, 0.0) * value for name, value in traits.items()) for traits, _ in data])
    wanted, shift = float(np.mean([right for _, right in data])), 0.0
    for _ in range(_LEVEL_STEPS):
        shift += wanted - float(np.mean(1 / (1 + np.exp(-scores - shift))))
    return weights | {"fact": facts | {"always": round(facts["always"] + shift, _DECIMALS)}}


def files_to_learn_from(folders: Iterable[Path]) -> list[Path]:
    """The labelled articles of the folders, those aside that a folder's `held_out.txt` names."""
    return [path for folder in folders for path in parts_of(folder).at_hand]


def learn(paths: Sequence[Path], words: Lexicon) -> tuple[Weights, dict[str, int]]:
    """The weights of each slot, and from how many choices and facts; `words` tell nothing by weights of their own."""
    weights: Weights = {slot: {"told": 1.0} for slot in words.weights}
    ranked_slots = [slot for slot in weights if slot != "fact"]
    counts: dict[str, int] = {}
    for _ in range(_ROUNDS):
        ranked = replace(words, weights=weights)
        found = [each for path in paths for each in examples(path, ranked)]
        data = {name: [example for slot, example in found if slot == name] for name in ranked_slots}
        weights = {slot: fitted(some) for slot, some in data.items()} | {"fact": {}}
        counts = {slot: len(some) for slot, some in data.items()}
    ranked = replace(words, weights=weights)
    facts = [each for path in paths for each in graded(path, ranked)]
    return weights | {"fact": fitted_facts(facts)}, counts | {"fact": len(facts)}


def learnt_from(folders: Sequence[Path], words: Lexicon) -> tuple[Weights, dict[str, int]]:
    """The weights that the folders teach, levelled by their held-out articles, and from how many choices and facts."""
    weights, counts = learn(files_to_learn_from(folders), words)
    unread = [path for folder in folders for path in parts_of(folder).held_out]
    return levelled(weights, unread, words), counts


def as_csv(weights: Weights) -> str:
    """The content of ranking.csv."""
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\n")
    table.writerow(["slot", "trait", "weight"])
    table.writerows([slot, trait, value] for slot, found in weights.items() for trait, value in found.items())
    return file.getvalue()


def main() -> None:
    """Learn, and replace ranking.csv."""
    folders = [Path(folder) for folder in sys.argv[1:]] or [DATA / "benchmark"]
    weights, counts = learnt_from(folders, load_words(DATA))
    TABLE.write_text(as_csv(weights), "utf-8")
    sys.stdout.write(f"learnt from {counts}\n")


if __name__ == "__main__":
    main()
