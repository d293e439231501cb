"""data/words/, ranking.csv and the gazetteer in, one frozen dictionary for the extractor out."""

import csv
import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from dashboard.errors import DataFileError
from dashboard.extract.inflect import forms_of
from dashboard.extract.lexicon import Lexicon, Name, Verb, Word
from dashboard.extract.number_patterns import number_patterns
from dashboard.extract.tokens import tokenise
from dashboard.extract.units import unit_pattern
from dashboard.locate.gazetteer import Gazetteer, GazetteerRow, load_gazetteer

_MAKE_ANEW = "`python data/build_ranking.py` makes it anew."
_SPELLING = ("irregular", "doubling")  # lists of verbs.toml that tell how verbs are written, not what they do
_SMALL_WORDS = (
    "prepositions", "determiners", "conjunctions", "subordinators", "relatives", "auxiliaries", "adverbs", "negations",
    "pronouns",
)  # fmt: skip

Phrases = dict[str, list[tuple[tuple[str, ...], Any]]]


@lru_cache(maxsize=4)
def load_words(data: Path) -> Lexicon:
    """Read the word lists, rules and names below `data`; a broken file raises DataFileError that names it."""
    folder = data / "words"
    files = {name: _toml(folder / f"{name}.toml") for name in ("verbs", "people", "grammar", "lines", "rules")}
    rules = files["rules"]
    return Lexicon(
        names=_sorted(_name_phrases(load_gazetteer(data), folder / "forces.csv")),
        words=_sorted(_word_phrases(files)),
        grammar=files["grammar"],
        lists={name: frozenset(words) for name, words in rules.items()},
        numbers=number_patterns(rules),
        unit=unit_pattern(rules["formations"]),
        skip=re.compile("|".join(f"(?:{p})" for p in files["lines"]["skip"]), re.IGNORECASE),
        skip_short=re.compile("|".join(f"(?:{p})" for p in files["lines"]["skip_short"]), re.IGNORECASE),
        skip_end=re.compile("|".join(f"(?:{p})" for p in files["lines"]["skip_end"]), re.IGNORECASE),
        dateline=re.compile(files["lines"]["dateline"]),
        joins=frozenset(files["lines"]["joins"]),
        weights=_weights(data / "ranking.csv"),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DataFileError(f"{path.name} cannot be read: {error}. Mend the file or restore it.") from error


def _weights(path: Path) -> dict[str, dict[str, float]]:
    """The weights of traits by the slot that they rank candidates for."""
    weights: dict[str, dict[str, float]] = {"force": {}, "place": {}, "stand_in": {}, "fact": {}}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                weights.setdefault(row["slot"], {})[row["trait"]] = float(row["weight"])
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise DataFileError(f"{path.name} cannot be read: {error!r}. {_MAKE_ANEW}") from error
    return weights


def _sorted(phrases: Phrases) -> Phrases:
    """Longest phrase first, so that the first match is the longest."""
    return {key: sorted(found, key=lambda pair: -len(pair[0])) for key, found in phrases.items()}


def _add(phrases: Phrases, surface: str, entry: object, lower: bool = False) -> None:
    tokens = tokenise(surface)
    parts = tuple(tokens.lowers if lower else tokens.texts)
    if parts:
        phrases.setdefault(parts[0], []).append((parts, entry))


# Kinds of rows in whose names nobody is stationed: forces.csv says whose the former are, and a river is a line.
_NO_PLACES = ("government", "river")


def _name_phrases(gazetteer: Gazetteer, forces: Path) -> Phrases:
    """Places, peoples and organisations by their spellings; one entry where several readings share a spelling."""
    readings: dict[str, Name] = {}
    countries: dict[str | None, str] = {
        row.country_iso3: row.name
        for row in gazetteer.rows
        if row.kind in ("country", "territory") and row.country_iso3
    }
    places = [row for row in gazetteer.rows if row.kind not in _NO_PLACES]
    for row in sorted(places, key=_rank):
        for surface, name in _readings(row, countries):
            readings.setdefault(surface, name)
    with forces.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            for surface in line["names"].split("|"):
                readings[surface] = _merged(readings.get(surface), line["force"], line["kind"])
    phrases: Phrases = {}
    for surface, name in readings.items():
        _add(phrases, surface, name)
        if len(surface) > 4 and surface.upper() != surface:
            _add(phrases, surface.upper(), name)
        acronym = name.kind == "organisation" and surface.isalpha() and surface.isupper() and len(surface) > 3
        if acronym and surface.capitalize() not in readings:
            _add(phrases, surface.capitalize(), name)  # "Monusco", as many papers write it
    return phrases


_LEVELS = ("country", "supranational", "region", "sea", "base", "city")


# Countries in whose bases hardly any but their own troops live: "soldiers from Fort Carson" are theirs.
_OWN_BASES = ("USA", "GBR", "CAN", "AUS", "NZL", "IND", "RUS", "CHN", "TUR", "ISR", "IRL")


def _rank(row: GazetteerRow) -> tuple[int, str]:
    return (_LEVELS.index(row.level), row.gazetteer_id)


def _readings(row: GazetteerRow, countries: dict[str | None, str]) -> Iterable[tuple[str, Name]]:
    country = countries.get(row.country_iso3)
    national = row.kind in ("capital", "state") or (row.level == "base" and row.country_iso3 in _OWN_BASES)
    force = row.name if row.kind in ("country", "territory") else country if national else None
    kind = "country" if row.level == "country" else "capital" if row.kind == "capital" else "place"
    for surface in (row.name, *row.aliases):
        yield surface, Name(force, kind, row.level, row.country_iso3, row.name)
    for surface in row.demonyms:
        if row.level == "country":
            yield surface, Name(row.name, "demonym", None, row.country_iso3, row.name)
        else:
            yield surface, Name(country, "demonym", row.level, row.country_iso3, row.name)


def _merged(place: Name | None, force: str, kind: str) -> Name:
    if place is None:
        return Name(force, kind, None, None, force)
    return Name(force, kind, place.level, place.iso3, place.canonical)


def _word_phrases(files: dict[str, dict[str, Any]]) -> Phrases:
    entries: dict[str, Word] = {}
    for kind, surfaces in _kinds(files):
        for surface in surfaces:
            entries.setdefault(surface.lower(), Word()).kinds.add(kind)
    for surface, verb in _verbs(files["verbs"], frozenset(files["rules"]["often_nouns"])):
        entries.setdefault(surface, Word()).verbs.append(verb)
    phrases: Phrases = {}
    for surface, word in entries.items():
        _add(phrases, surface, word, lower=True)
    return phrases


def _verbs(classes: dict[str, Any], often_nouns: frozenset[str]) -> Iterable[tuple[str, Verb]]:
    """Every written form of every verb, with what it is a form of."""
    for verb_class, lemmas in classes.items():
        if verb_class not in _SPELLING:
            for lemma in lemmas:
                for form, surface in forms_of(lemma, classes["irregular"], classes["doubling"]):
                    yield surface, Verb(verb_class, form, lemma, lemma in often_nouns)


def _kinds(files: dict[str, dict[str, Any]]) -> Iterable[tuple[str, list[str]]]:
    grammar, people = files["grammar"], files["people"]
    yield from people.items()
    for kind in _SMALL_WORDS:
        yield kind, grammar[kind]
    for group, surfaces in grammar["nouns"].items():
        yield f"noun:{group}", [*surfaces, *(f"{s}s" for s in surfaces)]
    for group, surfaces in grammar["anaphora"].items():
        yield f"anaphora:{group}", [s for s in surfaces if " " not in s]
    for group, surfaces in grammar["adjectives"].items():
        yield f"adjective:{group}", surfaces
    yield "standby", grammar["standby"]["words"]
    yield "undecided", grammar["undecided"]["words"]
    for reason, surfaces in grammar["rejections"].items():
        yield f"reject:{reason}", surfaces
