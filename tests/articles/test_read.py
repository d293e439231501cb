"""Good and bad files: what each gives, or which error it gives and what the message says."""

import contextlib
import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.articles.read import FORMATS, article_from_bytes, article_from_text, read_article
from dashboard.errors import (
    ArticleError,
    ArticleFormatError,
    ArticleTooLargeError,
    EmptyArticleError,
    MissingDateError,
)
from dashboard.records import content_id

DAY = dt.date(2022, 2, 2)
WORDS = "About 300 soldiers left Texas for Poland on Monday."


def as_json(**keys: object) -> bytes:
    return json.dumps({"published": "2022-02-02", "text": WORDS} | keys).encode()


# name, bytes, the article's text; the row guards what the comment says
GOOD = [
    ("a.txt", WORDS.encode(), WORDS),
    ("a.TXT", WORDS.encode(), WORDS),  # endings in capitals
    ("a.txt", b"\xef\xbb\xbf" + WORDS.encode(), WORDS),  # UTF-8 with a byte order mark
    ("a.txt", WORDS.encode("utf-16"), WORDS),  # UTF-16 with a byte order mark, as Windows' Notepad saves
    ("a.txt", b"\xfe\xff" + WORDS.encode("utf-16-be"), WORDS),
    ("a.txt", "“300 soldiers” – the général said".encode("cp1252"), "“300 soldiers” – the général said"),
    ("a.txt", b" One.\r\n\r\nTwo.\rThree. \n", " One.\n\nTwo.\nThree. \n"),  # newlines change, nothing else
    ("a.md", WORDS.encode(), WORDS),  # no front matter
    ("a.md", b"---\npublished: 2022-02-02\n---\n# Head\n\nText.\n", "# Head\n\nText.\n"),
    ("a.md", b"---\r\ntitle: A\r\n---\r\nText.\r\n---\r\nMore.", "Text.\n---\nMore."),  # a rule in the body stays
    ("a.json", as_json(), WORDS),
    ("a.json", b"\xef\xbb\xbf" + as_json(), WORDS),
    ("a.json", as_json(text="One.\r\nTwo."), "One.\nTwo."),
    ("a.json", as_json(facts=[1, 2], kind="positive", title=None), WORDS),  # other keys, null
    ("a.html", f"<html><body><article><p>{WORDS}</p></article></body></html>".encode(), WORDS),
    ("a.htm", f"<p>{WORDS}</p>".encode(), WORDS),  # a fragment
    (
        "a.html",
        '<html><head><meta charset="koi8-r"></head><body><p>Войска</p></body></html>'.encode("koi8-r"),
        "Войска",
    ),
]

BAD = [
    ("a.txt", b"", EmptyArticleError, "no text"),
    ("a.txt", b" \r\n\t ", EmptyArticleError, "no text"),
    ("a.json", as_json(text=""), EmptyArticleError, "no text"),
    ("a.json", b'{"published": "2022-02-02"}', EmptyArticleError, "no text"),
    ("a.md", b"---\ntitle: A\n---\n", EmptyArticleError, "no text"),
    ("a.html", b"<html><body><script>var a = 1;</script></body></html>", EmptyArticleError, "Paste its text"),
    ("a.html", b"", EmptyArticleError, "Paste its text"),
    ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ArticleFormatError, "binary"),
    ("a.txt", bytes(range(256)), ArticleFormatError, "encoding"),
    ("a.txt", "Солдаты уехали".encode("cp1251"), ArticleFormatError, "encoding"),  # Russian read as French is no text
    ("a.txt", WORDS.encode("utf-16-le"), ArticleFormatError, "binary"),  # no byte order mark
    ("a.txt", b"\xff\xfea", ArticleFormatError, "utf-16"),
    ("a.txt", WORDS.encode() + b"\x9d\xe9", ArticleFormatError, "cp1252"),  # a byte that Windows-1252 has no letter for
    ("a.pdf", b"%PDF-1.7", ArticleFormatError, ".txt, .md, .json, .html"),
    ("README", WORDS.encode(), ArticleFormatError, ".txt, .md, .json, .html"),
    ("a.json", b"", ArticleFormatError, "line 1, column 1"),
    ("a.json", b'{"text": "a",', ArticleFormatError, "Broken JSON at line 1"),
    ("a.json", b'[{"text": "a"}]', ArticleFormatError, "no single object"),
    ("a.json", b'"text"', ArticleFormatError, "no single object"),
    ("a.json", b"[" * 100_000, ArticleFormatError, "JSON"),
    ("a.json", b"1" * 5_000, ArticleFormatError, "JSON"),
    ("a.json", as_json(text=["a"]), ArticleFormatError, "'text' holds list"),
    ("a.json", as_json(title=3), ArticleFormatError, "'title' holds int"),
    ("a.json", as_json(id=3), ArticleFormatError, "'id' holds int"),
    ("a.json", as_json(published=20220202), ArticleFormatError, "'published' holds int"),
    ("a.json", as_json(text="half \ud83d"), ArticleFormatError, "surrogate"),
    ("a.json", as_json(text="nul \x00"), ArticleFormatError, "NUL"),
    ("a.json", as_json(source_url="javascript:alert(1)"), ArticleFormatError, "https://"),
    ("a.json", as_json(source_url=" JavaScript:alert(1)"), ArticleFormatError, "https://"),
    ("a.json", as_json(source_url="java\tscript:alert(1)"), ArticleFormatError, "https://"),  # browsers skip the tab
    ("a.json", as_json(source_url="\x01javascript:alert(1)"), ArticleFormatError, "https://"),
    ("a.json", as_json(source_url="//evil.example"), ArticleFormatError, "https://"),
    ("a.json", as_json(source_url="example.org/a"), ArticleFormatError, "Begin it with https://"),
    ("a.json", as_json(source_url="https://"), ArticleFormatError, "https://"),
    ("a.json", as_json(source_url="https://example.org/a b"), ArticleFormatError, "without spaces"),
    ("a.json", as_json(source_url="https://example.org/\x07"), ArticleFormatError, "https://"),
    ("a.md", b"---\nsource_url: //evil.example\n---\nText.", ArticleFormatError, "https://"),
    ("a.md", b"---\ntitle: A\nText.", ArticleFormatError, "no end"),
    ("a.md", b"---\nno colon here\n---\nText.", ArticleFormatError, "Line 2"),
    ("a.md", b"---\ntitle: A\ntitle: B\n---\nText.", ArticleFormatError, "Line 3"),
]


@pytest.mark.parametrize(("name", "data", "text"), GOOD)
def test_the_text_is_kept_as_it_was_read(name: str, data: bytes, text: str) -> None:
    assert article_from_bytes(data, name, DAY).text == text


@pytest.mark.parametrize(("name", "data", "error", "message"), BAD)
def test_a_bad_file_is_refused_with_what_to_do(name: str, data: bytes, error: type[ArticleError], message: str) -> None:
    with pytest.raises(error) as caught:
        article_from_bytes(data, name, DAY)
    assert message in str(caught.value)


def test_json_gives_every_slot() -> None:
    keys = {"id": "x-1", "title": " A\n title ", "publisher": "Herald", "source_url": "https://example.org/a"}
    article = article_from_bytes(as_json(**keys), "a.json")
    assert (article.article_id, article.title, article.publisher) == ("x-1", "A title", "Herald")
    assert (article.source_url, article.published) == ("https://example.org/a", DAY)


def test_front_matter_gives_every_slot_and_skips_what_it_does_not_know() -> None:
    block = (
        "title: 'Troops: who goes'\npublisher: Herald\npublished: 2022-02-02\n"
        "source_url: https://example.org/a\ntags:\n  - x\n- y\n# note\n\n"
    )
    article = article_from_bytes(f"---\n{block}---\nText.".encode(), "a.md")
    assert (article.title, article.publisher, article.published) == ("Troops: who goes", "Herald", DAY)
    assert article.source_url == "https://example.org/a"


def test_without_an_id_the_content_is_the_id(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes(b"Text.\r\n")
    (tmp_path / "two.md").write_bytes(b"Text.\n")
    one, two = (read_article(tmp_path / name, DAY) for name in ("one.txt", "two.md"))
    assert (
        one.article_id == two.article_id == article_from_text("Text.\n", DAY).article_id == content_id("Text.\n", DAY)
    )


@pytest.mark.parametrize("address", ["", "  ", "http://example.org", " https://example.org/a?b=c#d\n"])
def test_an_address_of_the_web_or_none_is_kept_without_the_space_around_it(address: str) -> None:
    assert article_from_text("Text.", DAY, source_url=address).source_url == address.strip()


@pytest.mark.parametrize("link", ["javascript:alert(1)", "java\tscript:alert(1)", "/a.html"])
def test_a_page_that_names_no_address_of_the_web_is_read_without_one(link: str) -> None:
    page = f'<html><head><link rel="canonical" href="{link}"></head><body><p>{WORDS}</p></body></html>'
    assert article_from_bytes(page.encode(), "a.html", DAY).source_url == ""


def test_the_files_own_date_wins_over_the_given_one() -> None:
    assert article_from_bytes(as_json(), "a.json", dt.date(1999, 1, 1)).published == DAY


@pytest.mark.parametrize("published", ["", None, "02/03/2022", "some day"])
def test_a_given_date_fills_in_where_the_file_gives_none_that_can_be_read(published: str | None) -> None:
    data = as_json(published=published)
    assert article_from_bytes(data, "a.json", DAY).published == DAY
    with pytest.raises(MissingDateError, match="--published YYYY-MM-DD"):
        article_from_bytes(data, "a.json")


def test_five_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"word " * 1_000_000)
    for read in (lambda: read_article(path, DAY), lambda: article_from_text("word " * 1_000_000, DAY)):
        with pytest.raises(ArticleTooLargeError, match="2,000,000 bytes"):
            read()
    assert len(read_article(path, DAY, max_bytes=5_000_000).text) == 5_000_000


def test_a_file_that_cannot_be_opened_is_an_article_error(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path, Path("nul\x00.txt")):
        with pytest.raises(ArticleError, match="Check the path"):
            read_article(path, DAY)


def test_pasted_text_keeps_what_was_said_of_it() -> None:
    article = article_from_text("Text.", DAY, title="T", publisher="P", source_url="https://example.org/")
    assert (article.title, article.publisher, article.source_url) == ("T", "P", "https://example.org/")
    for text, error in (("  ", EmptyArticleError), ("half \ud83d", ArticleFormatError)):
        with pytest.raises(error):
            article_from_text(text, DAY)
    with pytest.raises(MissingDateError):
        article_from_text("Text.", None)


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
@pytest.mark.parametrize("suffix", FORMATS)
def test_whatever_the_bytes_only_article_errors_come_out(suffix: str, data: bytes) -> None:
    with contextlib.suppress(ArticleError):
        article = article_from_bytes(data, f"a{suffix}", DAY)
        assert article.text.strip()
        assert "\r" not in article.text
        article.text.encode("utf-8")


@settings(max_examples=150, deadline=None)
@given(
    record=st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.dictionaries(
            st.sampled_from(["id", "text", "published", "title", "source_url", "x"]), inner, max_size=5
        ),
        max_leaves=8,
    )
)
def test_whatever_the_json_only_article_errors_come_out(record: object) -> None:
    data = json.dumps(record).encode()
    with contextlib.suppress(ArticleError):
        assert article_from_bytes(data, "a.json", DAY).text.strip()
