"""One article and the words in, lines for a terminal out: what each stage made of each sentence, what was taken, why.

It shows the very analysis that facts are made of, and reads nothing by itself.
"""

from collections.abc import Iterator

from dashboard.explain.layout import paragraph
from dashboard.explain.outcomes import Outcomes
from dashboard.explain.stages import sentence_lines
from dashboard.extract.analysis import Analysis, analyse
from dashboard.extract.lexicon import Lexicon
from dashboard.records import Article, Span

__all__ = ["explain"]


def explain(article: Article, words: Lexicon) -> Iterator[str]:
    """Yield the lines, none wider than `layout.WIDTH`, in the order of the text."""
    yield from paragraph("", article.title or article.article_id, indent=0)
    analysis = analyse(article, words)
    if analysis is None:
        yield from paragraph("", "Not read: no word of it speaks of troops.", indent=0)
        return
    yield from _summary(article, analysis)
    outcomes = Outcomes(article, analysis, words)
    skipped = _skipped_lines(article.text, analysis)
    for index, sentence in enumerate(analysis.sentences):
        while skipped and skipped[0].start < sentence.span.start:
            yield from _skipped(skipped.pop(0), article)
        yield ""
        yield from sentence_lines(index, sentence)
        yield from outcomes.lines(index, sentence)
    for span in skipped:
        yield from _skipped(span, article)
    yield ""


def _summary(article: Article, analysis: Analysis) -> Iterator[str]:
    reader = analysis.reader
    found = f"sentences {len(analysis.sentences)}, facts {len(analysis.kept)}, counts left {len(reader.left)}"
    yield from paragraph("", f"published {article.published}; {found}", indent=0)
    theme = reader.theme
    force = theme.force.name if theme and theme.force else "no force"
    place = theme.place.words if theme and theme.place else "no place"
    yield from paragraph("theme", f"{force}; {place}: what the article is mostly about", indent=0)


def _skipped_lines(text: str, analysis: Analysis) -> list[Span]:
    """The lines of the text that hold no sentence that was read."""
    starts = iter([*(sentence.span.start for sentence in analysis.sentences), len(text) + 1])
    skipped, begin, next_start = [], 0, next(starts)
    for line in text.split("\n"):
        end = begin + len(line)
        if line.strip() and next_start > end:
            skipped.append(Span(begin, end))
        while next_start <= end:
            next_start = next(starts)
        begin = end + 1
    return skipped


def _skipped(span: Span, article: Article) -> Iterator[str]:
    yield ""
    yield from paragraph("skipped", span.of(article.text), indent=0)
    yield from paragraph("", "because the line is no reporting: lines.toml tells how such lines begin and end")
