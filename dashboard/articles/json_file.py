"""A JSON file in; a draft out. Keys: id, title, published, text, source_url, publisher; others are passed over."""

import json

from dashboard.articles.draft import Draft
from dashboard.errors import ArticleFormatError

EXPECTED = 'Expected one object such as {"title": "…", "published": "2022-02-02", "text": "…"}.'


def json_draft(content: str) -> Draft:
    """The draft of one JSON object; ArticleFormatError where it is broken, no object, or a key has no text in it."""
    record = _object(content)
    published = _string(record, "published")
    return Draft(
        text=_string(record, "text"),
        article_id=_string(record, "id").strip(),
        title=_string(record, "title"),
        publisher=_string(record, "publisher"),
        source_url=_string(record, "source_url"),
        dates=(published,) if published else (),
    )


def _object(content: str) -> dict[str, object]:
    try:
        record = json.loads(content)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ArticleFormatError(f"Broken JSON at {place}: {error.msg}. {EXPECTED}") from error
    # Thousands of nested brackets, or a number of thousands of digits.
    except (RecursionError, ValueError) as error:
        raise ArticleFormatError(f"JSON that cannot be read. {EXPECTED}") from error
    if not isinstance(record, dict):
        raise ArticleFormatError(f"The JSON holds no single object. {EXPECTED}")
    return record


def _string(record: dict[str, object], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ArticleFormatError(f"The key {key!r} holds {type(value).__name__}, not text. Write it in quotes.")
    return value
