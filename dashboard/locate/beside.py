"""A name in its sentence in, what stands right behind it out: its state, its country or its kind."""

import re

from dashboard.locate.rows import GazetteerRow
from dashboard.locate.scene import Scene
from dashboard.locate.wording import kind_of

BEHIND = re.compile(r"(?:, (?:in )?| \()((?:[A-Z][\w.'’-]*\w|[A-Z](?:\.[A-Z])*)\.?(?: [A-Z][\w'’-]*\w){0,3})(?! and\b)")
KIND = re.compile(r" (\w+)\b(?! [A-Z])")
PARENT_LEVELS = ("country", "region")


def parents_behind(scene: Scene) -> list[GazetteerRow]:
    """Rows of the state or country of "Odessa, Texas" or "Kant (Kyrgyzstan)"; empty where none is behind the name."""
    for _, end in scene.sites:
        found = BEHIND.match(scene.context, end)
        words = found[1].split() if found else []
        for length in range(len(words), 0, -1):
            rows = scene.gazetteer.parents(" ".join(words[:length]))
            if rows:
                return [row for row in rows if row.level in PARENT_LEVELS]
    return []


def kind_behind(scene: Scene) -> str:
    """The word behind every mention that makes it a region or a city, "New York state"; empty where there is none."""
    kinds = {found[1] if (found := KIND.match(scene.context, end)) else "" for _, end in scene.sites}
    word = kinds.pop() if len(kinds) == 1 else ""
    return word if word and kind_of(word, scene.gazetteer.words) in ("region", "city") else ""
