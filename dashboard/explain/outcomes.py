"""A sentence and the article's analysis in, lines out: what became of each count, where its slots are from, and why."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from dashboard.explain.layout import paragraph, quoted
from dashboard.extract.analysis import Analysis
from dashboard.extract.article import Left
from dashboard.extract.chunks import Chunk
from dashboard.extract.facts import fact_of
from dashboard.extract.lexicon import Lexicon
from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence
from dashboard.records import Article, Fact, Span

_NO_COUNT = "counts no people that the rules know, or is no plausible number of them"
_UNREAD = "stands in a line of a list, of which the first number is read"


@dataclass(slots=True)
class Outcomes:
    """What became of every count of an article, by where it begins."""

    article: Article
    analysis: Analysis
    words: Lexicon
    read: dict[int, list[Reading]] = field(init=False)
    left: dict[int, Left] = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        reader = self.analysis.reader
        unsure = {id(reading) for reading in self.analysis.unsure}
        self.read = {}
        for reading in reader.readings:
            if id(reading) not in unsure:
                self.read.setdefault(reading.mention.count.span.start, []).append(reading)
        self.left = {left.span.start: left for left in (*reader.left, *reader.aside)}
        self.starts = [sentence.span.start for sentence in self.analysis.sentences]

    def lines(self, index: int, sentence: Sentence) -> Iterator[str]:
        """Yield the mentions of a sentence and what became of each, then the counts that became no mention."""
        mentions = {mention.at: mention for mention in sentence.mentions}
        for at, chunk in enumerate(sentence.chunks):
            if chunk.code == "N":
                if at in mentions:
                    yield from _mention_lines(mentions[at], sentence, self.article.text)
                yield from self._outcome(chunk, at in mentions, index)

    def _outcome(self, chunk: Chunk, is_mention: bool, index: int) -> Iterator[str]:
        words = quoted(self.article.text, chunk.span)
        for reading in self.read.get(chunk.start, ()):
            if reading.repeats is None:
                yield from self._taken(reading, index)
            else:
                told = f"{words} says again what sentence {reading.repeats.sentence + 1} told"
                yield from paragraph("repeated", told)
        if chunk.start not in self.read:
            left = self.left.get(chunk.start)
            reason = left.reason if left else _UNREAD if is_mention else _NO_COUNT
            yield from paragraph("left", f"{words} {reason}")

    def _taken(self, reading: Reading, index: int) -> Iterator[str]:
        fact = fact_of(reading, self.analysis.sentences, self.article, self.words.weights["fact"])
        yield from paragraph("taken", _gist(fact))
        yield from paragraph("", f"rule {fact.rule}, confidence {fact.confidence}")
        for slot in self._slots(reading, fact, index):
            yield from paragraph("", slot)

    def _slots(self, reading: Reading, fact: Fact, index: int) -> Iterator[str]:
        """Each slot with its words, and where it was looked for."""
        if reading.force:
            yield f"force {self._found(reading.force.span, index)}: {reading.force.how}"
        for side, sites in (("origin", reading.origins), ("destination", reading.destinations)):
            for site in sites:
                yield f"{side} {site.words}, {self._found(site.span, index)}: {reading.place_from}"
        if not reading.when.span and (fact.date or fact.date_end):
            yield "date implied by status and tense: no words tell it"
        for slot, span in (
            ("date", reading.when.span),
            ("duration", reading.duration),
            ("unit", reading.unit_span),
            ("trigger", reading.trigger.span),
        ):
            if span:
                yield f"{slot} {self._found(span, index)}"
        trigger = reading.trigger
        yield f"read as {trigger.verb_class or 'a place alone'}, {trigger.relation}, {trigger.time}, {trigger.modality}"

    def _found(self, span: Span | None, index: int) -> str:
        """The words at a span, and their sentence where it is another one."""
        if span is None or span.start < 0 or span.start == span.end:
            return "in headline or dateline"
        holder = bisect_right(self.starts, span.start) - 1
        elsewhere = f" in sentence {holder + 1}" if holder != index else ""
        return f"{quoted(self.article.text, span)}{elsewhere}"


def _mention_lines(mention: Mention, sentence: Sentence, text: str) -> Iterator[str]:
    chunks, count = sentence.chunks, mention.count
    phrase = Span(chunks[mention.first].start, chunks[mention.last - 1].end)
    bounds = f"value {count.value}, low {count.low}, high {count.high}{', about' if count.approximate else ''}"
    yield from paragraph("mention", f"{quoted(text, phrase)}: {bounds}; head {mention.head}")


def _gist(fact: Fact) -> str:
    """The fact in a line."""
    might = " (hypothetical)" if fact.hypothetical else ""
    where = f"{'; '.join(fact.origins) or '-'} > {'; '.join(fact.destinations) or '-'}"
    days = f"{fact.date or '-'} to {fact.date_end or '-'}"
    extra = "".join(f", {name} {value}" for name, value in (("unit", fact.unit), ("for", fact.duration)) if value)
    return f"{fact.force}, {fact.count_text}, {fact.status}{might}, {where}, {days}{extra}"
