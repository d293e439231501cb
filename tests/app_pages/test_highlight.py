import pytest

from dashboard.app_pages.highlight import SHORT, around, excerpt, marked, merged
from dashboard.records import Span


def test_every_character_is_escaped_inside_and_outside_a_span() -> None:
    text = "<b>x</b> & <script>alert(1)</script>"
    assert marked(text, [Span(3, 4)]) == (
        "&lt;b&gt;<mark>x</mark>&lt;/b&gt; &amp; &lt;script&gt;alert(1)&lt;/script&gt;"
    )
    assert "<script" not in marked(text, [Span(0, len(text))])


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([Span(5, 9), Span(0, 2)], [Span(0, 2), Span(5, 9)]),
        ([Span(0, 5), Span(3, 9)], [Span(0, 9)]),
        ([Span(0, 5), Span(5, 9)], [Span(0, 9)]),
        ([Span(0, 9), Span(2, 3)], [Span(0, 9)]),
    ],
)
def test_spans_that_touch_are_one(spans: list[Span], expected: list[Span]) -> None:
    assert merged(spans) == expected


def test_a_span_beyond_the_text_marks_what_there_is() -> None:
    assert marked("abc", [Span(2, 99)]) == "ab<mark>c</mark>"


def test_a_long_article_is_shown_as_the_paragraphs_of_its_evidence() -> None:
    text = "first\n\n" + "filler " * SHORT + "\n\nthe sentence\n\nlast"
    start = text.index("the sentence")
    assert [span.of(text) for span in around(text, [Span(start, start + 3)])] == ["the sentence"]
    shown = excerpt(text, [Span(start, start + 3)])
    assert "<mark>the</mark> sentence" in shown
    assert "filler" not in shown
    assert "first" not in shown


def test_a_short_article_is_shown_whole() -> None:
    assert excerpt("one\ntwo", [Span(4, 7)]) == "<div class='article'>one\n<mark>two</mark></div>"
