"""A mention in its sentence in, how long its troops stay out: "six months", "nine-month rotation". Never a date."""

import re
from collections.abc import Iterator

from dashboard.extract.mention import Mention
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence
from dashboard.extract.statements import is_of_statement
from dashboard.extract.trigger import Trigger
from dashboard.extract.verb_group import VerbGroup
from dashboard.records import Span

_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
_N = (
    rf"(?:\d{{1,3}}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:{_ONES}))?|{_ONES}|"
    r"half an?|an?|several|a few|a couple of|many)"
)
_BOUND = (
    r"(?:up to|as long as|at least|at most|no more than|no longer than|more than|less than|about|around|roughly|nearly|"
    r"almost|over|some|another|an additional|a further|a maximum of|a minimum of)"
)
_OPENING = r"(?:an?|the|its|their)(?: initial| first| next| coming)?(?: period of)? "
_UNITS = ("hour", "day", "week", "month", "year")
_UNIT = rf"(?:{'|'.join(_UNITS)})"
_LENGTH = rf"(?:{_BOUND} )?(?:{_N}(?: (?:to|or) |[-–]))?{_N} (?:more )?{_UNIT}s?(?: and a half)?"
_AFTER_VERB = (
    r"(?:(?:will|to|would|could|may|might|should|can) (?:last|stay|remain|serve|spend)|lasting|lasts|spending)"
)
_STAY = re.compile(
    rf"\b(?:for (?:{_OPENING})?(?:initial )?|{_AFTER_VERB} )(?P<length>{_LENGTH})"
    r"(?![\w-])(?! (?:ago|earlier|old|later))",
    re.IGNORECASE,
)
_STINT = re.compile(
    rf"\b(?:(?:{_N}(?:-to-|-or-| to | or |[-–]))?{_N}-{_UNIT}(?:-long)?|{_UNIT}-?long)(?P<nouns>(?: [a-z]+){{1,3}})",
    re.IGNORECASE,
)
_STAYING = {"send", "go", "stay"}


def find_duration(mention: Mention, trigger: Trigger, sentence: Sentence) -> Span | None:
    """The words that tell how long the troops of a mention stay, in its clauses; None where nothing tells it."""
    homes = {sentence.clause_at(mention.at), trigger.clause}
    homes |= _carried_on(max(homes), sentence)
    for start, span in _durations(sentence):
        at = next(at for at, chunk in enumerate(sentence.chunks) if chunk.end > start)
        if sentence.clause_at(at) in homes and _belongs(at, mention, trigger, sentence):
            return span
    return None


def continue_duration(reading: Reading, sentence: Sentence, index: int) -> None:
    """ "They will stay for six months.", "Their tour will last one year.": a sentence more on the troops before."""
    if reading.duration or not _of_the_same(sentence) or _is_other(sentence):
        return
    reading.duration = next((span for _, span in _durations(sentence)), None)
    if reading.duration:
        reading.evidence.append(index)


def _of_the_same(sentence: Sentence) -> bool:
    """Whether the sentence begins with the troops that were told of before, or with their stint."""
    first, second = sentence.lower(0), sentence.lower(1)
    if first in ("the", "their", "this") and second in sentence.lexicon.lists["stints"]:
        return True
    named = [chunk.code for chunk in sentence.chunks[1:2] if first in ("the", "these", "those")]
    return first == "they" or named in (["T"], ["G"])


def _is_other(sentence: Sentence) -> bool:
    return any(g.modality == "negated" or g.classes & {"say", "recruit", "casualty"} for g in sentence.groups)


def _durations(sentence: Sentence) -> Iterator[tuple[int, Span]]:
    """Every stay and stint that the sentence words out, left to right: where its wording begins, and its words."""
    small = sentence.text.lower()
    if not any(unit in small for unit in _UNITS):
        return
    offset, stints = sentence.span.start, sentence.lexicon.lists["stints"]
    found = [(match.start(), match.span("length")) for match in _STAY.finditer(sentence.text)]
    may_be_stint = "long" in small or any(f"-{unit}" in small for unit in _UNITS)
    for match in _STINT.finditer(sentence.text) if may_be_stint else ():
        nouns = match["nouns"].lower().split(" ")
        last = next((at for at, noun in enumerate(nouns) if noun in stints), 0)
        if last:
            end = match.start("nouns") + len(" ".join(nouns[: last + 1]))
            found.append((match.start(), (match.start(), end)))
    for start, (first, last) in sorted(found):
        yield start + offset, Span(first + offset, last + offset)


def _carried_on(home: int, sentence: Sentence) -> set[int]:
    """ "to Mali, where they will stay for six months": the clause behind, if it says how the troops go on."""
    following = home + 1
    if following >= len(sentence.clauses) or sentence.clauses[following].opener not in ("where", "who", "and", ","):
        return set()
    groups = sentence.groups_in(following)[:1]
    return {following} if any(g.classes & _STAYING and g.lemma not in ("be", "have") for g in groups) else set()


def _belongs(at: int, mention: Mention, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether no other count and no other verb is nearer to the duration, whose wording begins at chunk `at`."""
    if is_of_statement(at, trigger, sentence) or _of_what_stands_before(at, sentence):
        return False
    if at < mention.at:
        home = sentence.clause_at(at)
        return not any(other.at < at and sentence.clause_at(other.at) == home for other in sentence.mentions)
    anchor = max(mention.at, trigger.first)
    counts = any(anchor < other.at < at and not _joined(mention, other, sentence) for other in sentence.mentions)
    return not counts and not any(
        anchor < group.first and group.head < at and _turns_away(group, trigger, sentence) for group in sentence.groups
    )


def _joined(mention: Mention, other: Mention, sentence: Sentence) -> bool:
    """ "500 soldiers and 80 police officers": one body of people in two numbers."""
    between = sentence.chunks[mention.last : other.first]
    return bool(between) and all(chunk.code in "c," for chunk in between)


def _of_what_stands_before(at: int, sentence: Sentence) -> bool:
    """ "supplies for 30 days", "which hesitated for six months": the length of something else."""
    if at == 0:
        return False
    before = sentence.chunks[at - 1]
    unknown_verb = before.code == "W" and before.lower.endswith("ed")
    return unknown_verb or before.lower in sentence.lexicon.lists["provisions"]


def _turns_away(group: VerbGroup, trigger: Trigger, sentence: Sentence) -> bool:
    """ "sent to Mali after fighting for six months": a verb between that is neither theirs nor what they are to do."""
    if group is trigger.group or group.time == "infinitive":
        return False
    return not group.classes & _STAYING or sentence.lower(group.first - 1) in ("after", "following", "before")
