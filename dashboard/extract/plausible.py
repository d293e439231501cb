"""A mention in, whether its number may be one of people out: years, hours, rates and unit numbers are not."""

from dashboard.extract.chunks import Chunk
from dashboard.extract.gapping import gapped_names
from dashboard.extract.mention import Mention

ESTIMATING = ("put", "estimate", "place", "fix", "assess", "reckon", "judge", "gauge", "peg")
_OBJECT_REACH = 8  # "estimate the Turkish garrison in Bashiqa at 600"
_LEAST_ELLIPTIC = 10  # "nine of which are behind Syrian lines" counts no people that a reader would look for
_LARGEST_UNTOLD = 1_000_000  # "2.2 million live in camps": so many are troops only where they are called so
_OLDEST = 100  # years
_LARGEST_DESIGNATION = 3000  # "Boeing 747", "Resolution 1701"
_BEFORE_YEARS = ("in", "since", "of", "until", "before", "after", "by")
_DATING = ("date", "dates", "dated", "dating")
_RATES = ("a day", "a week", "a month", "a year", "every year", "each year", "per year")


def is_plausible(mention: Mention, chunks: list[Chunk]) -> bool:
    """Whether the number is one of people, as far as its own wording and the word before it tell."""
    value = mention.count.value
    if value is not None and value >= _LARGEST_UNTOLD and mention.head != "troops":
        return False
    if value == 1 or (value is None and mention.count.low is None):
        return False
    if value is not None and value < _LEAST_ELLIPTIC and mention.head in ("partitive", "elliptic", "people"):
        return False
    text = chunks[mention.at].text
    dated = bool(mention.at) and (chunks[mention.at - 1].lower in _BEFORE_YEARS or _dates_from(mention, chunks))
    since = 1500 if dated else 1900
    year = value is not None and since <= value < 2100 and text.removeprefix("from ").isdigit()
    apart = mention.last > mention.at + 2 and mention.at > 0 and chunks[mention.at - 1].lower in _BEFORE_YEARS
    if year and (mention.head in ("elliptic", "group") or apart):
        return False  # "after the vote of 1999 the same police spent two years"
    if _age(mention, chunks) or _ratio(mention, chunks):
        return False
    if not _designates(mention, chunks):
        return not _clock(mention, chunks)
    return bool(gapped_names(chunks, mention.at))  # "Poland has pledged 500 troops, Belgium 302"


def _dates_from(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "its ten armories, one of which dates from 1888" """
    return chunks[mention.at].text.startswith("from ") and chunks[mention.at - 1].lower in _DATING


def _designates(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "Resolution 1701", "Panzerbrigade 45": a number right behind a name."""
    value = mention.count.value
    if not mention.at or mention.head != "elliptic" or value is None or value >= _LARGEST_DESIGNATION:
        return False
    before, number = chunks[mention.at - 1], chunks[mention.at]
    if before.has("numbered") and before.code != "V" and number.text[0].isdigit():
        return True
    named = before.code in "CF" or (before.text[0].isupper() and before.code in "WGTXa")
    return named and number.text.isdigit() and before.end + 1 == number.start


def _age(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "said Mercy Wanja, 21, who was sent away", "Americans aged 17 to 24" """
    value, at = mention.count.value, mention.at
    if at and value is not None and value < _OLDEST and chunks[at - 1].lower in ("aged", "ages", "age"):
        return True
    if mention.head != "elliptic" or value is None or value >= _OLDEST or at < 2 or chunks[at - 1].code != ",":
        return False
    aged = chunks[at - 2].code in "CF" or (chunks[at - 2].code == "T" and not chunks[at - 2].lower.endswith("s"))
    return aged and at + 1 < len(chunks) and chunks[at + 1].code in ",."


def _ratio(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "seven men in ten": both numbers."""
    behind = [c.lower for c in chunks[mention.last : mention.last + 2]]
    if behind[:1] in (["in"], ["out of"]) and len(behind) == 2 and chunks[mention.last + 1].code == "N":
        return True
    before = chunks[mention.at - 1].lower if mention.at > 1 else ""
    return mention.head == "elliptic" and before in ("in", "out of") and chunks[mention.at - 2].code in "TXN"


def _clock(mention: Mention, chunks: list[Chunk]) -> bool:
    """ "at about 11 on Saturday", "at 1300", "180,000 people a day" """
    before = chunks[mention.at - 1].lower if mention.at else ""
    value = mention.count.value
    time = value is not None and (value <= 24 or (value < 2400 and chunks[mention.at].text.isdigit()))
    verbs = (verb for chunk in chunks[max(mention.at - _OBJECT_REACH, 0) : mention.at] for verb in chunk.verbs)
    level = any(verb.lemma in ESTIMATING for verb in verbs)  # "puts its presence at 500"
    hour = mention.head == "elliptic" and before == "at" and time and not level
    return hour or " ".join(c.lower for c in chunks[mention.last : mention.last + 2]) in _RATES
