"""Saved web pages: which date counts, what is kept of the page, and that nothing of a script is."""

import datetime as dt

import pytest

from dashboard.articles.read import article_from_bytes
from dashboard.errors import EmptyArticleError, MissingDateError
from dashboard.records import Article

DAY = dt.date(2022, 2, 2)
SENTENCES = [
    "About 300 soldiers of the 1st Brigade left Texas for Poland on Monday, the ministry said in a statement.",
    "They will stay in the country until the end of June, a spokesman told reporters at the airfield.",
    "Another 120 are to follow in the first days of March, once their vehicles have been loaded.",
]
LD = '<script type="application/ld+json">{}</script>'


def page(head: str = "", extra: str = "") -> bytes:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f"<!doctype html><html><head><title>Troops leave</title>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Troops leave Texas</h1>{extra}{body}</article><footer>Imprint</footer></body></html>"
    ).encode()


def read(head: str = "", extra: str = "", published: dt.date | None = None) -> Article:
    return article_from_bytes(page(head, extra), "page.html", published)


def test_the_paragraphs_are_the_text() -> None:
    text = read(published=DAY).text
    assert [line for line in text.split("\n") if line in SENTENCES] == SENTENCES
    assert "Home" not in text
    assert "Imprint" not in text


def test_metadata_fill_the_slots() -> None:
    head = (
        '<meta property="og:site_name" content="The Herald"><meta property="og:title" content="Troops leave Texas">'
        '<link rel="canonical" href="https://example.org/troops">'
        '<meta property="article:published_time" content="2022-02-02T08:00">'
    )
    article = read(head)
    assert (article.title, article.publisher) == ("Troops leave Texas", "The Herald")
    assert (article.source_url, article.published) == ("https://example.org/troops", DAY)


@pytest.mark.parametrize(
    ("head", "extra"),
    [
        (LD.format('{"@type": "NewsArticle", "datePublished": "2022-02-02T01:00:00Z"}'), ""),
        (
            LD.format(
                '{"@graph": [{"@type": "Person"}, {"@type": ["ReportageNewsArticle"], "datePublished": "2022-02-02"}]}'
            ),
            "",
        ),
        (LD.format('[{"@type": "NewsArticle", "datePublished": "2022-02-02"}]'), ""),
        # JSON-LD before everything else
        (
            LD.format('{"@type": "NewsArticle", "datePublished": "2022-02-02"}')
            + '<meta name="date" content="2020-01-01">',
            "",
        ),
        (LD.format("{broken") + '<meta name="DC.date" content="2022-02-02">', ""),
        # the date of the organisation's founding, or of the last change, is none
        (
            LD.format('{"@type": "Organization", "datePublished": "1999-01-01"}')
            + '<meta name="pubdate" content="2022-02-02">',
            "",
        ),
        ('<meta property="article:modified_time" content="2022-03-09">', '<time datetime="2022-02-02">2 Feb</time>'),
        ("", "<time>2 February 2022</time>"),
        ("", '<div class="byline">By A. Writer, February 2, 2022</div>'),
        ('<link rel="canonical" href="https://example.org/2022/02/02/troops">', ""),
        # teasers, and days of a change
        ("", '<aside><time datetime="2021-01-01">1 Jan</time></aside><time datetime="2022-02-02">2 Feb</time>'),
        ("", '<time class="updated" datetime="2022-02-09"></time><time datetime="2022-02-02">2 Feb</time>'),
        (
            "",
            '<div class="update-banner">9 Feb 2022</div><i class="date">Updated 3 Feb 2022</i>'
            '<i class="post-date">2 Feb 2022</i>',
        ),
        ("", f'<div class="published">{"Older: 1 January 2021. " * 9}</div><span class="date">2 February 2022</span>'),
        # an ambiguous wording is passed over where a clear one stands too
        ('<meta name="date" content="02/03/2022">', '<span class="date">2 February 2022</span>'),
    ],
)
def test_the_date_comes_from_the_most_trustworthy_place(head: str, extra: str) -> None:
    assert read(head, extra).published == DAY


@pytest.mark.parametrize(
    ("head", "extra", "message"),
    [
        ('<meta name="date" content="02/03/2022">', "", "'02/03/2022', is ambiguous"),
        ("", '<span class="date">02/03/2022</span>', "'02/03/2022', is ambiguous"),
        ('<meta property="article:modified_time" content="2022-03-09">', "", "does not say"),
    ],
)
def test_no_date_is_guessed(head: str, extra: str, message: str) -> None:
    with pytest.raises(MissingDateError) as caught:
        read(head, extra)
    assert message in str(caught.value)
    assert read(head, extra, DAY).published == DAY


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>document.title = 'evil()'</script>",
        "<p onclick='evil()'>Harmless words of a paragraph.</p>",
        "<style>evil() { color: red }</style><noscript>evil()</noscript><template>evil()</template>",
        "<svg onload='evil()'><script>evil()</script></svg>",
        "<iframe srcdoc='<script>evil()</script>'></iframe><object data='javascript:evil()'>evil()</object>",
        "<a href='javascript:evil()'>Harmless words of a link.</a>",
        "<!-- evil() --><SCRIPT type='text/x'>evil()</SCRIPT>",
    ],
)
def test_nothing_of_a_script_is_kept(hostile: str) -> None:
    article = read(extra=hostile, published=DAY)
    assert "evil" not in article.text + article.title
    assert SENTENCES[0] in article.text


def test_a_script_in_json_ld_is_not_text() -> None:
    head = LD.format('{"@type": "NewsArticle", "articleBody": "<p>Words.</p><script>evil()<\\/script>"}')
    page_of_json = f"<html><head>{head}</head><body><p>300 left.</p></body></html>".encode()
    assert "evil" not in article_from_bytes(page_of_json, "a.html", DAY).text


def test_a_short_note_is_read_whole() -> None:
    note = b"<html><body><div>300 soldiers left Texas.</div><div>They go to Poland.</div></body></html>"
    text = article_from_bytes(note, "a.html", DAY).text
    assert "300 soldiers left Texas." in text
    assert "They go to Poland." in text


def test_an_address_that_runs_a_script_is_no_address() -> None:
    assert read('<link rel="canonical" href="javascript:evil()">', published=DAY).source_url == ""


def test_deep_nesting_gives_no_article_rather_than_a_crash() -> None:
    with pytest.raises(EmptyArticleError):
        article_from_bytes(b"<div>" * 100_000 + b"300 soldiers", "a.html", DAY)
