"""Chunks in, verb groups out: "have already been sent", "is expected to arrive", with tense, voice and modality."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.governing import inherit
from dashboard.extract.lexicon import Form, Lexicon
from dashboard.extract.verb_group import CATENATIVE, Modality, Time, VerbGroup, stronger

_NO_FORMS: frozenset[Form] = frozenset()


def find_groups(chunks: list[Chunk], lexicon: Lexicon) -> list[VerbGroup]:
    """All verb groups of a sentence, left to right. An infinitive takes the modality of what governs it."""
    groups: list[VerbGroup] = []
    at = 0
    while at < len(chunks):
        if chunks[at].code in "AV":
            group = _Reader(chunks, at, lexicon).read()
            if group:
                if any(c.code == "n" for c in chunks[max(at - 2, 0) : at] if c.code in "na"):
                    group.modality = "negated"  # "never sent"
                inherit(group, groups, chunks, lexicon)
                groups.append(group)
                at = group.last
                continue
        at += 1
    return groups


class _Reader:
    """Reads one verb group from its first auxiliary or verb."""

    def __init__(self, chunks: list[Chunk], at: int, lexicon: Lexicon) -> None:
        self.chunks, self.first, self.at = chunks, at, at
        self.adjectives = lexicon.grammar["adjectives"]
        self.modals = lexicon.grammar["modals"]
        self.time: Time | None = None
        self.passive = False
        self.modality: Modality = "actual"
        self.helped = False

    def read(self) -> VerbGroup | None:
        """The group, or None where no main verb follows the auxiliaries."""
        head = -1
        while self.at < len(self.chunks):
            chunk = self.chunks[self.at]
            if chunk.code == "A":
                self._auxiliary(chunk)
            elif chunk.code == "n":
                self.modality = "negated"
            elif chunk.code == "V":
                head = self.at
                if not self._goes_on(chunk):
                    break
            elif not self._skips(chunk):
                break
            self.at += 1
        return self._made(head) if head >= 0 else None

    def _made(self, head: int) -> VerbGroup:
        chunk = self.chunks[head]
        forms = chunk.word.forms
        bare = not self.helped
        time = self.time
        if time is None:
            time = (
                "ing"
                if forms == {"ing"}
                else "past"
                if "past" in forms
                else "participle"
                if "participle" in forms
                else "present"
            )
        return VerbGroup(self.first, head + 1, head, chunk.word, time, self.passive, self.modality, bare)

    def _auxiliary(self, chunk: Chunk) -> None:
        self.helped = True
        if chunk.lower in self.modals["planned"]:
            self.time, self.modality = "future", stronger(self.modality, "planned")
        elif chunk.lower in self.modals["possible"]:
            self.time, self.modality = "future", stronger(self.modality, "possible")
        elif chunk.lower == "cannot":
            self.modality = "negated"
        elif chunk.lower == "did":
            self.time = self.time or "past"

    def _skips(self, chunk: Chunk) -> bool:
        if chunk.code == "a" or (chunk.code == "W" and chunk.lower.endswith("ly")):
            return True
        return chunk.code == "D" and self._next_verb(self.at) is not None

    def _next_verb(self, at: int) -> int | None:
        """The verb after adverbs, dates and negations that stand behind `at`."""
        for ahead in range(at + 1, min(at + 5, len(self.chunks))):
            chunk = self.chunks[ahead]
            if chunk.code == "V":
                return ahead
            if not (chunk.code in "anD" or (chunk.code == "W" and chunk.lower.endswith("ly"))):
                return None
        return None

    def _goes_on(self, chunk: Chunk) -> bool:
        """Whether the verb at hand only leads to another one; notes what it adds, and moves up to that one."""
        lemmas = chunk.word.lemmas
        follows = self._next_verb(self.at)
        forms = self.chunks[follows].word.forms if follows is not None else _NO_FORMS
        if "be" in lemmas and forms & {"participle", "ing"}:
            return self._be(chunk, forms)
        if "have" in lemmas and "participle" in forms:
            self.helped = True
            if self.time in (None, "infinitive"):
                self.time = "past" if chunk.lower == "had" else "perfect"
            return True
        return self._to_infinitive(chunk, lemmas) or self._gerund(chunk, forms)

    def _be(self, chunk: Chunk, forms: frozenset[Form]) -> bool:
        self.helped = True
        past = chunk.lower in ("was", "were")
        if "participle" in forms:
            self.passive = True
            self.time = self.time or ("past" if past else "present")
        else:
            self.time = self.time or ("past" if past else "progressive")
        return True

    def _to_infinitive(self, chunk: Chunk, lemmas: frozenset[str]) -> bool:
        """ "is to send", "is due to send", "agreed on Monday to send"."""
        at = self.at + 1
        added: Modality = "planned" if "be" in lemmas else "actual"
        while at < len(self.chunks) and at <= self.at + 4:
            here = self.chunks[at]
            if here.lower == "to" and at + 1 < len(self.chunks) and self._base_after(at) is not None:
                return self._chain(chunk, lemmas, at, added)
            if here.lower in ("first", "last") and "be" in lemmas:
                return False  # "was first to join"
            if "be" in lemmas and here.lower in self.adjectives["possible"]:
                added = "possible"
            elif here.lower == "yet":
                added = "planned"  # "has yet to arrive"
            elif not (here.code in "aDn" or here.lower in self.adjectives["planned"]):
                return False
            at += 1
        return False

    def _base_after(self, to: int) -> int | None:
        for ahead in (to + 1, to + 2):
            if (
                ahead < len(self.chunks)
                and self.chunks[ahead].code == "V"
                and any(v.form == "base" for v in self.chunks[ahead].verbs)
            ):
                return ahead
        return None

    def _chain(self, chunk: Chunk, lemmas: frozenset[str], to: int, added: Modality) -> bool:
        classes = chunk.word.classes
        found = [name for name in CATENATIVE if name in classes]
        if "be" not in lemmas and not found and "have" not in lemmas:
            return False
        if "be" not in lemmas and found:
            added = CATENATIVE[found[0]]
        self.helped = True
        self.modality = stronger(self.modality, added)
        if self.time is None:
            self.time = "past" if any(v.form == "past" for v in chunk.verbs) else "present"
        if found and found[0] == "say":
            self.time = "present" if self.time == "past" else self.time
        elif added != "actual":
            self.time = "future"
        self.passive = False
        self.at = to
        return True

    def _gerund(self, chunk: Chunk, forms: frozenset[Form]) -> bool:
        """ "began sending", "is considering sending"."""
        classes = chunk.word.classes
        if "ing" not in forms or not classes & {"begin", "consider", "refuse", "give"}:
            return False
        self.helped = True
        self.modality = stronger(self.modality, next(CATENATIVE[c] for c in CATENATIVE if c in classes))
        if self.time is None:
            self.time = "past" if any(v.form == "past" for v in chunk.verbs) else "present"
        self.passive = False
        return True
