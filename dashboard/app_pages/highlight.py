"""An article's text and spans in; HTML with the spans marked out. The text is untrusted: every character is escaped."""

from collections.abc import Iterable
from html import escape

from dashboard.records import Span

SHORT = 1_600  # characters; a longer article is first shown as the paragraphs round its evidence


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def marked(text: str, spans: Iterable[Span], start: int = 0, end: int | None = None) -> str:
    """The text from `start` to `end`, escaped, its spans between <mark> tags."""
    end = len(text) if end is None else end
    pieces, at = [], start
    for span in merged(spans):
        first, last = max(span.start, at), min(span.end, end)
        if first < last:
            pieces += [escape(text[at:first]), "<mark>", escape(text[first:last]), "</mark>"]
            at = last
    return "".join([*pieces, escape(text[at:end])])


def around(text: str, spans: Iterable[Span]) -> list[Span]:
    """The paragraphs that hold the spans, neighbours joined."""
    found = []
    for span in merged(spans):
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        found.append(Span(start, len(text) if end < 0 else end))
    return merged(found)


def excerpt(text: str, spans: list[Span]) -> str:
    """The whole marked text where it is short, else the paragraphs of its evidence with "…" for what is left out."""
    if len(text) <= SHORT:
        return as_article(marked(text, spans))
    parts = [marked(text, spans, part.start, part.end) for part in around(text, spans)]
    return as_article("…\n\n" + "\n\n…\n\n".join(parts) + "\n\n…")


def as_article(inner: str) -> str:
    """Escaped text as the block that the app's style sheet knows."""
    return f"<div class='article'>{inner}</div>"
