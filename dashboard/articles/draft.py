"""What one file says of its article, before anybody has checked that it is enough."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its file words it.

    `dates` holds every wording of the publication date, the most trustworthy first; empty where the file gives none.
    `article_id` is empty where the file names none.
    """

    text: str
    article_id: str = ""
    title: str = ""
    publisher: str = ""
    source_url: str = ""
    dates: tuple[str, ...] = ()


def normal_newlines(text: str) -> str:
    """`text` with every line ended by a line feed alone; nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
