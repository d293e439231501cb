"""A parsed web page in; the wordings of its publication date out, the most trustworthy place of the page first."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

JSON_LD = "//script[@type='application/ld+json']/text()"
ARTICLE_TYPES = ("Article", "Posting", "Report", "WebPage")

META_NAMES = frozenset(
    ("article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
     "publication_date", "sailthru.date", "parsely-pub-date", "dc.date", "dc.date.issued", "dcterms.date",
     "dcterms.created", "citation_publication_date")
)  # fmt: skip

# Teasers of other articles have dates too; and a page that was changed later says so beside the day of publication.
OF_THE_ARTICLE = "not(ancestor::aside or ancestor::nav or ancestor::footer)"
NOT_CHANGED = "not(contains(@class, 'updat') or contains(@class, 'modif') or @itemprop='dateModified')"

BYLINE = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|pubdate|publish|published|timestamp|byline)(?=$|[\s_-])", re.IGNORECASE
)
CHANGED = re.compile(r"\s*(?:last )?(?:updated?|modified|changed)\b", re.IGNORECASE)
# "By A. Writer, Defence Correspondent, in Warsaw. Published 2 February 2022" has 75; a list of teasers has more.
LONGEST_BYLINE = 120


def date_wordings(tree: "HtmlElement") -> Iterator[str]:
    """What JSON-LD, meta elements, time elements, the visible byline and the address say, in this order."""
    for block in tree.xpath(JSON_LD):
        yield from _json_ld(block)
    yield from _meta(tree)
    times = tree.xpath(f"//*[self::time or @itemprop='datePublished'][{OF_THE_ARTICLE} and {NOT_CHANGED}]")
    yield from (element.get("datetime") or element.text_content()[:LONGEST_BYLINE] for element in times)
    yield from _bylines(tree)
    yield from tree.xpath("//link[@rel='canonical']/@href")


def _json_ld(block: str) -> Iterator[str]:
    """Every `datePublished` of an article in one JSON-LD block, in its order; broken JSON gives nothing."""
    try:
        waiting = [json.loads(block)]
    except (RecursionError, ValueError):
        return
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            published = node.get("datePublished")
            if isinstance(published, str) and _is_article(node.get("@type")):
                yield published
            waiting.append(node.get("@graph"))


def _is_article(types: object) -> bool:
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.endswith(ARTICLE_TYPES) for name in names)


def _meta(tree: "HtmlElement") -> Iterator[str]:
    for element in tree.iter("meta"):
        names = (element.get("property"), element.get("name"), element.get("itemprop"))
        if any(name and name.lower() in META_NAMES for name in names):
            yield element.get("content") or ""


def _bylines(tree: "HtmlElement") -> Iterator[str]:
    for element in tree.xpath(f"//*[@class][{OF_THE_ARTICLE}][not(.//p)]"):
        if BYLINE.search(element.get("class")):
            text = element.text_content()
            if len(text) <= LONGEST_BYLINE and not CHANGED.match(text):
                yield text
