"""A file, an upload or pasted text in; one checked article out, or an ArticleError that says what to do.

The messages do not repeat the file's name: whoever shows them knows it.
"""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path, PurePath

from dashboard.articles.decode import decode
from dashboard.articles.draft import Draft, normal_newlines
from dashboard.articles.front_matter import markdown_draft
from dashboard.articles.json_file import json_draft
from dashboard.articles.published import published_date
from dashboard.errors import (
    ArticleError,
    ArticleFormatError,
    ArticleTooLargeError,
    EmptyArticleError,
    MissingDateError,
)
from dashboard.records import Article, content_id
from dashboard.settings import MAX_ARTICLE_BYTES

WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f\x7f-\x9f]+")


def read_article(path: Path, published: dt.date | None = None, max_bytes: int = MAX_ARTICLE_BYTES) -> Article:
    """The article in the file at `path`; `published` is used where the file does not say."""
    try:
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(f"It cannot be opened ({reason}). Check the path and its permissions.") from error
    return article_from_bytes(data, path.name, published, max_bytes)


def article_from_bytes(
    data: bytes, name: str, published: dt.date | None = None, max_bytes: int = MAX_ARTICLE_BYTES
) -> Article:
    """The article in the bytes of a file called `name`, whose ending says the format."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in FORMATS:
        raise ArticleFormatError(f"Files ending in {suffix!r} cannot be read. Use one of {', '.join(FORMATS)}.")
    _check_size(len(data), max_bytes)
    return _article(FORMATS[suffix](decode(data)), published)


def article_from_text(
    text: str,
    published: dt.date | None = None,
    title: str = "",
    publisher: str = "",
    source_url: str = "",
    max_bytes: int = MAX_ARTICLE_BYTES,
) -> Article:
    """The article that somebody pasted as plain text."""
    _check_size(len(text.encode("utf-8", "replace")), max_bytes)
    return _article(Draft(text=text, title=title, publisher=publisher, source_url=source_url), published)


def _web_page_draft(content: str) -> Draft:
    # trafilatura takes a third of a second to import, and only web pages need it.
    from dashboard.articles.web_page import web_page_draft

    return web_page_draft(content)


FORMATS: dict[str, Callable[[str], Draft]] = {
    ".txt": Draft,
    ".md": markdown_draft,
    ".json": json_draft,
    ".html": _web_page_draft,
    ".htm": _web_page_draft,
}


def _article(draft: Draft, published: dt.date | None) -> Article:
    text = normal_newlines(draft.text)
    if not text.strip():
        raise EmptyArticleError("There is no text in it. Give the article's own words.")
    date = _date(draft, published)
    _check_characters(draft)
    return Article(
        article_id=draft.article_id or content_id(text, date),
        text=text,
        published=date,
        title=" ".join(draft.title.split()),
        publisher=" ".join(draft.publisher.split()),
        source_url=_address(draft.source_url),
    )


def _date(draft: Draft, published: dt.date | None) -> dt.date:
    try:
        return published_date(draft.dates)
    except MissingDateError:
        if published is None:
            raise
        return published


def _address(source_url: str) -> str:
    address = source_url.strip()
    # An address becomes a link on a page: "java\tscript:…" and "//elsewhere" must not.
    if address and not WEB_ADDRESS.fullmatch(address):
        raise ArticleFormatError(
            f"The address {address[:60]!r} is not of the web. Begin it with https://, without spaces, or give none."
        )
    return address


def _check_characters(draft: Draft) -> None:
    try:
        "".join((draft.text, draft.article_id, draft.title, draft.publisher, draft.source_url)).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArticleFormatError(
            "It holds half a character (lone surrogate). Save it as UTF-8 and try again."
        ) from error
    if "\x00" in draft.text or "\x00" in draft.article_id:
        raise ArticleFormatError("It holds NUL characters, so it is not plain text. Take them out and try again.")


def _check_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        raise ArticleTooLargeError(f"It has more than {max_bytes:,} bytes. Give one article at a time, or cut it.")
