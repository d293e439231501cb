"""A sentence in whose counts are surely not of troops in, what is said of each out: nobody need read it for facts."""

from collections.abc import Iterator

from dashboard.extract.admit import NOT_OF_TROOPS, is_out_of_reach
from dashboard.extract.memory import Memory
from dashboard.extract.mention import Passed
from dashboard.extract.mentions import MOST_MENTIONS
from dashboard.extract.sentence import Sentence
from dashboard.extract.status import find_state
from dashboard.extract.surfaces import PEOPLE, SOFT, TROOPS
from dashboard.extract.triggers import find_trigger
from dashboard.records import Span

_TOO_MANY = f"stands in a list of more than {MOST_MENTIONS} counts without a full stop"
_BARE = ("elliptic", "partitive", "group")


def is_beside(sentence: Sentence, index: int, memory: Memory) -> bool:
    """Whether no count of a sentence has a noun for people, and nothing near it tells of troops."""
    if sentence.may_have(TROOPS | SOFT | PEOPLE) and any(m.head not in _BARE for m in sentence.mentions):
        return False
    return is_out_of_reach(sentence, index, memory)


def reason_of(passed: Passed) -> str:
    """Why a count that is no mention was left."""
    return f"counts {passed.noun}, not troops" if passed.noun else _TOO_MANY


def reasons_beside(sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Where each count of such a sentence stands, and why it was left."""
    for passed in sentence.passed:
        yield sentence.chunks[passed.at].span, reason_of(passed)
    for mention in sentence.mentions:
        state = find_state(mention, find_trigger(mention, sentence), sentence)
        yield mention.count.span, state if isinstance(state, str) else NOT_OF_TROOPS
