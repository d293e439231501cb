"""A saved web page in; a draft out. Scripts are never run, and nothing of them is kept in the text."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from trafilatura import bare_extraction, extract_metadata, load_html

from dashboard.articles.draft import Draft
from dashboard.errors import ArticleFormatError, EmptyArticleError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# trafilatura's own measure of "too little found" (its MIN_EXTRACTED_SIZE).
SHORT_TEXT = 250

ACTIVE = "//script[not(@type='application/ld+json')] | //style | //noscript | //template | //iframe | //object"
JSON_LD = "//script[@type='application/ld+json']/text()"
ARTICLE_TYPES = ("Article", "Posting", "Report", "WebPage")

# The places where a page says when it was published, the most trustworthy first; JSON-LD stands before all of them.
DATE_PLACES = (
    "//meta[@property='article:published_time' or @property='og:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content | //*[@itemprop='datePublished']/@datetime",
    "//meta[contains('|date|pubdate|publishdate|publish-date|publication_date|sailthru.date|parsely-pub-date"
    "|dc.date|dc.date.issued|dcterms.date|dcterms.created|citation_publication_date|',"
    " concat('|', translate(@name, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '|'))]/@content",
    "//time/@datetime",
    "//time",
    "//*[contains(@class, 'date') or contains(@class, 'publish') or contains(@class, 'byline')][not(.//p)]",
    "//link[@rel='canonical']/@href",
)


def web_page_draft(content: str) -> Draft:
    """The draft of an HTML page: its article's text, one line per paragraph, and what its metadata say.

    ArticleFormatError where it is no HTML, EmptyArticleError where no article stands in it.
    """
    tree = load_html(content)
    if tree is None:
        # A fragment ("300 soldiers … <b>today</b>") is only taken for a page when it stands in one.
        tree = load_html(f"<html><body>{content}</body></html>")
    if tree is None:
        raise ArticleFormatError("This is no HTML page. Save the page again, or paste its text.")
    dates = tuple(_dates(tree))
    for element in tree.xpath(ACTIVE):
        element.drop_tree()
    metadata = extract_metadata(tree, extensive=False)
    return Draft(
        text=_text(tree),
        title=metadata.title or "",
        publisher=metadata.sitename or "",
        source_url=metadata.url or "",
        dates=dates,
    )


def _text(tree: "HtmlElement") -> str:
    text = _extracted(tree, favor_recall=False)
    if len(text) < SHORT_TEXT:
        text = max(text, _extracted(tree, favor_recall=True), key=len)
    if not text:
        raise EmptyArticleError("No article was found in this page. Paste its text instead.")
    return text


def _extracted(tree: "HtmlElement", favor_recall: bool) -> str:
    document = bare_extraction(tree, include_comments=False, favor_recall=favor_recall)
    return getattr(document, "text", None) or ""


def _dates(tree: "HtmlElement") -> Iterator[str]:
    for block in tree.xpath(JSON_LD):
        yield from _json_ld_dates(block)
    for place in DATE_PLACES:
        for found in tree.xpath(place):
            yield found if isinstance(found, str) else found.text_content()


def _json_ld_dates(block: str) -> Iterator[str]:
    """Every `datePublished` of an article in one JSON-LD block, in its order; broken JSON gives nothing."""
    try:
        waiting = [json.loads(block)]
    except (RecursionError, ValueError):
        return
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            waiting.extend(node.get("@graph") or ())
            published = node.get("datePublished")
            if isinstance(published, str) and _is_article(node.get("@type")):
                yield published


def _is_article(types: object) -> bool:
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.endswith(ARTICLE_TYPES) for name in names)
