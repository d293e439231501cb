"""A name in its sentence in, who acts under it out: the government of a country, or a person named like a town."""

import re

from dashboard.locate.answers import place_at
from dashboard.locate.fold import fold
from dashboard.locate.scene import Scene
from dashboard.locate.wording import AFTER, kind_of
from dashboard.records import Place

SEAT = "government"  # the kind of rows such as "Downing Street"
NEAR = 40  # characters before a name that tell
OPENING = re.compile(r"(?:^|[.,;:!?()\"“”‘’—–]|\b(?:and|but|while|as|that|because|since|if|when|after)) ?(?:[Tt]he )?$")
WHERE = re.compile(r"\b(?:in|at|to|from|near|inside|outside|around|into|towards?) (?:the )?$", re.IGNORECASE)
ADVERB = "(?:also|again|now|then|later|already|still|reportedly)"
VERB = re.compile(rf" (?:{ADVERB} )?(\w+)(?: (?:\w+ly |not |also )?(\w+))?")
DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)")
MODALS = frozenset({"will", "would", "may", "might", "could", "should", "did"})


def government_place(name: str, scene: Scene) -> Place | None:
    """The country, for "Paris will send 300 soldiers" and "the Kremlin said"; None where the spot itself is meant."""
    row = next((row for row in scene.gazetteer.named(name) if row.kind in ("capital", SEAT)), None)
    country = scene.gazetteer.country(row.country_iso3 or "") if row else None
    if row is None or country is None:
        return None
    if row.kind == SEAT:
        is_meant = not any(WHERE.search(scene.context[max(0, start - NEAR) : start]) for start, _ in scene.sites)
    else:
        is_meant = bool(scene.sites) and all(acts(scene, start, end) for start, end in scene.sites)
    return place_at(name, country) if is_meant else None


def is_somebody(name: str, scene: Scene) -> bool:
    """Whether every mention of a name that people have, and that no listed place has, is a person's.

    It does what people do, or a surname is behind it: "Charlotte said", "Dallas Keuchel".
    """
    key, words = fold(name), scene.gazetteer.words
    if not scene.sites or not (key in words.given or key in words.surname) or scene.gazetteer.named(name):
        return False
    return all(acts(scene, start, end) or has_surname(scene, key, end) for start, end in scene.sites)


def has_surname(scene: Scene, key: str, end: int) -> bool:
    """Whether a given name that ends there goes on with a word in capitals that is no day and no kind of place."""
    words = scene.gazetteer.words
    after = AFTER.match(scene.context, end)
    if after is None or key not in words.given:
        return False
    return not (DAY.match(after[1]) or kind_of(after[1], words))


def acts(scene: Scene, start: int, end: int) -> bool:
    """Whether what stands there is the subject of what a government or a person does, and a town does not."""
    found = VERB.match(scene.context, end)
    if not found or not OPENING.search(scene.context[max(0, start - NEAR) : start]):
        return False
    first, second = fold(found[1]), fold(found[2] or "")
    act = scene.gazetteer.words.act
    if first in MODALS:
        return bool(second)
    if first in ("has", "have", "had"):
        return second in act or second.endswith("ed")
    return second.endswith("ing") if first in ("is", "was") else first in act
