"""What a sentence's single words tell is never less than what is in it, and its tokens are those of `tokenise`."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard.extract.lexicon import Lexicon
from dashboard.extract.sentence import Sentence
from dashboard.extract.surfaces import CAPITAL, DATED, KINDS, NAME, NUMBER, ORGANISATION, PEOPLE
from dashboard.extract.tokens import tokenise
from dashboard.records import Span
from dashboard.settings import DATA
from dashboard.words import load_words
from tests.extract.cases import CASES

WORDS: Lexicon = load_words(DATA)
GAPS = st.sampled_from([" "] * 8 + ["  ", "\u00a0", "\t", "", "-", "’s ", ". "])
PIECES = st.one_of(
    st.sampled_from([word for case in CASES for word in case.text.split(" ")]),
    st.sampled_from(["U.S.", "n’t", "'s", "_ten", "a1ten", "--", "St.", "İstanbul", "the African Union", "Germans"]),
    st.text(max_size=6),
)
TEXTS = st.lists(st.tuples(PIECES, GAPS), max_size=25).map(lambda pairs: "".join(a + b for a, b in pairs))


def _hints_nothing_less(text: str) -> None:
    sentence = Sentence(text, Span(0, len(text)), "text", WORDS)
    for chunk in sentence.chunks:
        for kind, hint in KINDS.items():
            assert not chunk.has(kind) or (sentence.hints & hint and sentence.has(kind)), (kind, chunk)
        assert chunk.code != "N" or sentence.hints & NUMBER, chunk
        assert chunk.code != "D" or sentence.hints & DATED, chunk
        assert chunk.name is None or sentence.hints & NAME, chunk
        assert chunk.code != "C" or sentence.hints & CAPITAL, chunk
        assert not chunk.is_name("organisation") or sentence.hints & ORGANISATION, chunk
        assert not chunk.is_name("demonym", "metonym", "armed group") or sentence.hints & PEOPLE, chunk


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
@example("")
def test_any_text_has_its_tokens_and_hints(text: str) -> None:
    row, tokens = WORDS.surfaces.row(text, 7), tokenise(text, 7)
    assert (row.texts, row.lowers, row.starts, row.ends) == (tokens.texts, tokens.lowers, tokens.starts, tokens.ends)
    _hints_nothing_less(text)


def test_the_cases_have_their_hints() -> None:
    for case in CASES:
        _hints_nothing_less(case.text)
