"""A saved web page in; a draft out. Scripts are never run, and nothing of them is kept in the text."""

from typing import TYPE_CHECKING

from trafilatura import bare_extraction, extract_metadata, load_html

from dashboard.articles.draft import Draft
from dashboard.articles.page_dates import date_wordings
from dashboard.errors import ArticleFormatError, EmptyArticleError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# trafilatura's own measure of "too little found" (its MIN_EXTRACTED_SIZE).
SHORT_TEXT = 250

ACTIVE = "//script[not(@type='application/ld+json')] | //style | //noscript | //template | //iframe | //object"


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
    dates = tuple(date_wordings(tree))
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
