"""The words around numbers in, the patterns out that find a number and tell how exact it is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.extract.anchored import Anchored

_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+(?![\d.]*\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
)
_SCALE = r"(?:hundred|thousand|million)"
_VAGUE = (
    r"(?:(?:several|a few|some|a couple(?: of)?|many|the low|low|a) )?"
    r"(?:(?:tens|hundreds) of (?:thousands|hundreds)|"
    r"(?:several|(?:a )?few|(?:a )?couple(?: of)?|many) (?:thousand|hundred|dozen)s?|"
    r"(?P<over>thousands|hundreds|dozens|scores|tens)(?: (?:up)?on (?P=over)| and (?P=over))?)(?= |$|[,.;:])"
)
_HALVES = (
    rf"(?:three[- ]quarters|a quarter) of a million|half a (?:million|thousand)|"
    rf"(?:{_SMALL}|\d{{1,2}}) and a half {_SCALE}"
)
_WORDED = (
    rf"(?:{_HALVES}|"
    rf"(?:{_SMALL}|a|{_DIGITS})(?:[- ]{_SCALE})+(?:(?: and)? {_SMALL})?(?: {_SCALE}(?:(?: and)? {_SMALL})?)?|"
    rf"{_SCALE}(?=-strong|-man| or so\b)|"
    rf"(?:(?<=another )|(?<=further )|(?<=extra )|(?<=additional ))(?:{_SCALE}|dozen)|"
    rf"(?:two|three|four|five|six|a|one|half a|1|2|3|4|5|6) dozen|{_SMALL})"
)
_HEADED = r"-strong|-man|-member|-person|-troop|-soldier"
_PLAIN = rf"(?:{_WORDED}(?![^\W_])|{_DIGITS}k?(?![\w%])|{_DIGITS}(?={_HEADED}))"
_AFTER = (
    r"(?:[- ]odd\b|,? (?:or so|or thereabouts|give or take|or more|or fewer|or less|at (?:the )?most|maximum|"
    r"at (?:the )?least|strong)\b|-plus\b|"
    r"-strong\b|-man\b|-member\b|-person\b|-troop\b|-soldier\b|\+)?"
)
_JOINT = r"(?:[-–—]| (?:to|and|or|[-–]) (?:about |around |some |nearly |roughly |up to |as many as )?)"

_ANCHOR = (  # every count has one of these
    rf"\d+|(?<![^\W_])(?:{_ONES}|{_TENS}|hundred|thousand|million|dozen|scores|tens)s?(?![^\W_])"
)
JUST_UNDER = re.compile(r"just under|a little under", re.IGNORECASE)
NOT_PEOPLE = re.compile(
    r"\s?(?:%|percent\b|per cent\b|km\b|kg\b|mph\b|a\.m\.|p\.m\.|(?:st|nd|rd|th)\b|[:/]\d|"
    r"(?:-| )(?:year|day|month|week|hour|mile|nation|country|km|minute|foot|metre|meter|page|kilometre|kilometer|ton|"
    r"Wing|Squadron|Brigade|Regiment|Division|Battalion|Commando|"
    r"quarter|third|fifth|tenth|halve|point|star|seat|inch|mm)s?(?:-|\b))"
)
_DENIED = r"(?<!\bno )(?<!\bnot )"  # "no more than" bounds above


@dataclass(frozen=True, slots=True)
class NumberPatterns:
    """`number` finds a number, in small letters, with the words that bound it; the others are searched in these.

    `talk`, `changes` and `raised` are searched in what stands before it.
    """

    number: Anchored
    about: re.Pattern[str]
    at_least: re.Pattern[str]
    at_most: re.Pattern[str]
    talk: re.Pattern[str]
    changes: re.Pattern[str]
    raised: re.Pattern[str]


def number_patterns(lists: Mapping[str, Sequence[str]]) -> NumberPatterns:
    """The patterns with the words of rules.toml."""
    before = any_of(sorted(lists["before_numbers"], key=len, reverse=True))
    number = (
        rf"(?<![\w$€£¥.,/:-])(?:(?P<before>(?:{before} |~)+))?"
        rf"(?:(?P<vague>{_VAGUE})|(?P<first>{_PLAIN})(?:{_JOINT}(?P<second>{_PLAIN}))?)(?P<after>{_AFTER})"
    )
    return NumberPatterns(
        Anchored(number, _ANCHOR),
        re.compile(rf"\b{any_of(lists['about'])}(?!\w)|or so|or thereabouts|give or take|odd\b|~", re.IGNORECASE),
        re.compile(rf"\b{_DENIED}{any_of(lists['at_least'])}(?!\w)|or more|at the least|-plus|\+", re.IGNORECASE),
        re.compile(
            rf"\b{_DENIED}{any_of(lists['at_most'])}(?!\w)|(?<!more )or (?:fewer|less)|at the most|maximum",
            re.IGNORECASE,
        ),
        re.compile(rf"\b{any_of(lists['talk'])} $", re.IGNORECASE),
        re.compile(rf"\b{any_of(lists['changes'])}\b[^.;]{{0,80}}$", re.IGNORECASE),
        re.compile(rf"\b{any_of(lists['raised'])} (?:[\w-]+ ){{1,4}}(?<!and )(?<!or )$", re.IGNORECASE),
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, as written."""
    return f"(?:{'|'.join(re.escape(word) for word in words)})"
