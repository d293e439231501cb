"""A match of the dates' pattern in; whether it is a name or an ordinary word out: "may march", "Sunday Times"."""

import re

_BEHIND = re.compile(
    r" (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Tribune|World|Independent|Agreement|Accords?|Island|Movement|"
    r"Brigades?|Alliance|Coalition|Square|Bridge|Revolution|Division|Group|Club|Night Live|prayers|movement|attacks?|"
    r"coup|uprising|revolution|massacre|invasion|elections?|referendum|anniversary)\b"
)
_NICKNAMES = re.compile(
    r"\b(?:Black|Bloody|Good|Palm|Easter|Ash|Super|Cyber|Fat|Man|Girl|Red|Green|Arab|Prague|Orthodox) $"
)
_NEWSPAPER = re.compile(r"\b(?:The|the) $")
_SURNAME = re.compile(r" (?:al-|de[l ]|[A-Z][a-z])")
_NAMED_MONTH = re.compile(r"(?:[A-Z]\w+|[A-Z]\.) $")  # "Theresa May"
_SUPERLATIVE = re.compile(r"\b(?:\w+est|first|only|most)\b(?: [\w-]+){0,3} $")
_SEASONAL = (
    "in", "by", "until", "till", "before", "during", "over", "since", "through", "throughout", "from", "towards",
)  # fmt: skip
_YEARLY = (
    *_SEASONAL, "starting", "beginning", "starting in", "beginning in", "after", "as of", "up until", "between", "to",
    "no later than", "as early as", "as late as", "as recently as", "prior to", "toward", "at least until",
)  # fmt: skip
_MONTHLY = ("on", "from", "by", "until", "till", "since", "before", "after", "between", "through", "as of")


_NEAR = 60  # characters on either side that may make a name of a date
_MONTHED = ("range", "dayfirst", "monthfirst", "month")


def is_name(sentence: str, match: re.Match[str], name: str, lead: str) -> bool:
    """Whether the words, found as a date of the kind `name`, are none here."""
    core, end = match.start(name), match.end()
    before, behind = sentence[max(0, match.start() - _NEAR) : match.start()], sentence[end : end + _NEAR]
    words = sentence[max(0, core - _NEAR) : core]
    if _NICKNAMES.search(words) or (_BEHIND.match(behind) and lead not in ("since", "after", "before")):
        return True
    if name in _MONTHED and sentence[match.start(f"{name}_m")].islower():
        return True
    check = _CHECKS.get(name)
    return bool(check and check(match, lead, words, before, behind))


def _month(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    if lead or match["month_part"] or match["month_side"] or match["month_y"]:
        return False
    if _SURNAME.match(behind) or (_NAMED_MONTH.search(core) and match["month_m"] in ("may", "march", "april", "june")):
        return True
    return match["month_m"] in ("may", "march") and not core.strip()


def _weekday(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return bool(_NEWSPAPER.search(core)) and not match["weekday_side"] and bool(re.match(" [A-Z]", behind))


def _relative(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    bare = match["relative_side"].lower() == "the" and not match["relative_part"]
    return bare and bool(re.match(r" (?:of|that|when|since|before|after)\b|['’]s", behind))


def _soon(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return bool(re.match(r" (?:after|before|afterwards?|thereafter|as)\b", behind)) or core.endswith("as ")


def _later(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return behind.startswith(" than") or core.endswith("no ") or (lead in ("in", "at", "to"))


def _ahead(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return bool(_SUPERLATIVE.search(before) or re.search(r"\btime $", before))


def _season(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    if match["season_side"] or match["season_y"]:
        return False
    if re.match(r" (?:of|(?:counter-?)?offensive|campaign|games|Olympics)\b", behind):
        return True
    if match["season_s"] == "fall" and re.match(r" (?:to|from|into|back|by)\b", behind):
        return True
    return not (match["season_part"] or match["season_mid"]) and lead not in _SEASONAL


def _feast(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return not lead and not match["feast_side"] and bool(re.match(r" \w", behind)) and " " not in match["feast_f"]


def _ordinal(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    return lead not in _MONTHLY or not 0 < int(match["ordinal_d"]) < 32


def _year(match: re.Match[str], lead: str, core: str, before: str, behind: str) -> bool:
    """ "1,500 to 2000 soldiers", "a force of 2000": a year needs its preposition, a comma, "when", or "1922-23"."""
    if match["year_part"] or len(match["year_z"] or "") == 2 or re.match(",? when ", behind):
        return False
    if re.search(r"\b(?:days?|years?|wars?) of $", before):
        return False
    if lead == "to" or (lead == "from" and re.match(r" to (?!(?:19|20)\d\d\b)\d", behind)):
        return True
    return lead not in _YEARLY and not re.search(r"(?:,|\() ?$", before)


_CHECKS = {
    "month": _month,
    "weekday": _weekday,
    "relative": _relative,
    "soon": _soon,
    "later": _later,
    "ahead": _ahead,
    "season": _season,
    "feast": _feast,
    "ordinal": _ordinal,
    "year": _year,
}
