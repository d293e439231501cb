"""A Markdown file in; a draft out. An optional first block between two `---` lines holds `key: value` lines."""

from dashboard.articles.draft import Draft, normal_newlines
from dashboard.errors import ArticleFormatError

FENCE = "---"


def markdown_draft(content: str) -> Draft:
    """The draft of a Markdown file: `title`, `publisher`, `published`, `source_url` of its front matter, and its body.

    Other keys are passed over. Without front matter the whole file is the text.
    ArticleFormatError where the block is not closed, a line is no `key: value`, or a key stands twice.
    """
    content = normal_newlines(content)
    if content.split("\n", 1)[0].rstrip() != FENCE:
        return Draft(text=content)
    block, body = _split(content)
    keys = _keys(block)
    return Draft(
        text=body,
        title=keys.get("title", ""),
        publisher=keys.get("publisher", ""),
        source_url=keys.get("source_url", ""),
        dates=(keys["published"],) if "published" in keys else (),
    )


def _split(content: str) -> tuple[list[str], str]:
    lines = content.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            return lines[1:number], "\n".join(lines[number + 1 :])
    raise ArticleFormatError("The block that line 1 opens with --- has no end. Close it with a line --- of its own.")


def _keys(block: list[str]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for number, line in enumerate(block, start=2):
        # Front matter of other tools holds lists ("tags:" and then "- army"), which say nothing that is used here.
        if not line.strip() or line.startswith((" ", "\t", "#", "-")):
            continue
        key, colon, value = line.partition(":")
        if not colon:
            raise ArticleFormatError(f"Line {number} is no `key: value`: {line[:60]!r}. Correct it or take it out.")
        if key.strip() in keys:
            raise ArticleFormatError(f"Line {number} gives {key.strip()[:60]!r} a second time. Keep one of the two.")
        keys[key.strip()] = _unquoted(value.strip())
    return keys


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
