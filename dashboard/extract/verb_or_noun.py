"""Decides whether a word that may be a verb is one where it stands: "they land in" against "on land"."""

from typing import TYPE_CHECKING

from dashboard.extract.lexicon import Form, Word
from dashboard.extract.tokens import Tokens

if TYPE_CHECKING:
    from dashboard.extract.chunks import Chunk

_NOUN_KINDS = {
    "troops",
    "soft",
    "groups",
    "things",
    "civilian",
    "noun:send",
    "noun:leave",
    "noun:stay",
    "noun:raise",
    "between",
}
_BEFORE_NUMBER = ("about", "around", "some", "roughly", "nearly", "almost", "more", "up", "over", "fewer", "only")
_OBJECTS = ("a", "an", "the", "another", "its", "their", "his", "some", "about", "around", "up")
_AFTER_VERB = ("a", "an", "the", "to", "in", "at", "on", "for", "by", "from", "there")


def reads_as_verb(word: Word, tokens: Tokens, at: int, size: int, before: "list[Chunk]") -> bool:
    """Whether `word`, `size` tokens at `at`, is a verb after the chunks `before`."""
    forms = word.forms
    last = before[-1] if before else None
    code = last.code if last else ""
    if last is not None and "base" in forms and (last.lower == "to" or _helps(last)):
        return True
    if "past" in forms or "participle" in forms:
        return _past_is_verb(code, tokens, at + size)
    if "ing" in forms:
        if tokens.lowers[at] == "including":
            return False  # "has sent 600 soldiers, including 40 medics, to"
        follows = tokens.texts[at + size] if at + size < len(tokens) else ""
        return (
            code not in "do"
            or (code == "o" and (follows[:1].isdigit() or follows in ("two", "three", "more", "its", "up", "about")))
            if code
            else True
        )
    if "be" in word.lemmas or "have" in word.lemmas:
        return True
    if code in ("F", "C") and _counts(word, tokens, at + size, before):
        return True
    if code == "F" and "base" in forms and len(before) > 1 and before[-2].code == "P" and not word.kinds & _NOUN_KINDS:
        return at + size < len(tokens) and tokens.lowers[at + size] in _AFTER_VERB  # "troops from Texas add to"
    if code == "F" and "base" in forms and _counted_people(before):
        return at + size < len(tokens) and tokens.lowers[at + size] in _AFTER_VERB
    return _plain_is_verb(word, forms, last, code, tokens.lowers[at + size] if at + size < len(tokens) else "")


def _counts(word: Word, tokens: Tokens, following: int, before: "list[Chunk]") -> bool:
    """ "troops in Chad number 1,000", "Ramstein Air Base houses 9,000 airmen": a number right behind the verb."""
    follows = tokens.texts[following] if following < len(tokens) else ""
    if not (follows[:1].isdigit() or follows in _BEFORE_NUMBER):
        return False
    if word.lemmas & {"house", "host"}:
        return "s" in word.forms
    plural = any(chunk.code == "T" and chunk.lower.endswith(("s", "men")) for chunk in before)
    return plural and bool(word.lemmas & {"number", "total"}) and "base" in word.forms


def _helps(last: "Chunk") -> bool:
    """ "to help train the army" """
    return last.code == "V" and any(verb.lemma == "help" for verb in last.verbs)


def _counted_people(before: "list[Chunk]") -> bool:
    """ "several thousand Sudanese fight for", "300 French remain in": people of a nation right behind their number."""
    return len(before) > 1 and before[-2].code == "N" and before[-1].lower.endswith(("ese", "sh", "ch"))


def _past_is_verb(code: str, tokens: Tokens, following: int) -> bool:
    """A participle between a determiner and another word is an adjective: "the deployed force"."""
    follows = tokens.lowers[following] if following < len(tokens) else ""
    return not (code and code in "do" and follows.isalpha() and follows not in ("in", "to", "by", "from", "at", "on"))


def _after_count(word: Word, last: "Chunk | None", follows: str) -> bool:
    """ "the other 6,000 form a reserve", "500 remain", not "another 200 troops in Poland" """
    if "troops" in word.kinds:
        return False
    if last is not None and last.lower.startswith(("the other", "the remaining", "another")):
        return follows in _AFTER_VERB
    return not word.kinds & _NOUN_KINDS and not word.verbs[0].often_noun


def _plain_is_verb(word: Word, forms: frozenset[Form], last: "Chunk | None", code: str, follows: str) -> bool:
    if code == "N":
        return _after_count(word, last, follows)
    if last is None or code in "doP":
        return False
    if code == "p" and last.lower in ("them", "us", "him") and "s" in forms:
        return False  # "half of them convicts": no subject
    if code in "Anpr" or (code == "," and (follows in _AFTER_VERB or follows[:1].isdigit())):
        return True
    noun = not word.kinds.isdisjoint(_NOUN_KINDS)
    often = any(verb.often_noun for verb in word.verbs)
    if code == "F":
        demonym = last.name is not None and last.name.kind == "demonym"
        plural = last.lower.endswith("s")
        return not noun and (("s" in forms and not demonym) or ("base" in forms and demonym and plural and not often))
    if code == "C":
        return "s" in forms and not noun
    if code in "TG":
        return not noun or ("base" in forms and last.lower.endswith(("s", "men", "personnel", "troops")))
    if code == "W" and "s" in forms and (follows in _OBJECTS or follows[:1].isdigit()):
        return True  # "the same source promises another 200"
    return not noun and not often
