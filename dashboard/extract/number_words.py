"""The words of one number in, its value out: "2,000", "2.500", "100 000", "two thousand", "24k", "half a million"."""

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_ONES.split())}
_UNITS |= {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
_LARGEST = 100_000_000  # no force on earth has more people
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}
_HALF = re.compile(r"(.+) and a half (hundred|thousand|million)")
_BETWEEN = re.compile(r"(?<=[a-z])[- ]|[- ](?=[a-z])")
_GROUPED, _NO_DIGIT = re.compile(r"\d{1,3}(?:[,.\s]\d{3})+"), re.compile(r"\D")
_WHOLE = {
    "half a million": 500_000,
    "half a thousand": 500,
    "half a dozen": 6,
    "a quarter of a million": 250_000,
    "three quarters of a million": 750_000,
    "three-quarters of a million": 750_000,
}
_VAGUE_LOW = (
    ("hundreds of thousands", 200_000),
    ("tens of thousands", 20_000),
    ("tens of hundreds", 2_000),
    ("thousand", 2_000),
    ("hundred", 200),
    ("dozen", 24),
    ("score", 40),
    ("tens", 20),
)


def vague_low(words: str) -> int | None:
    """The least that a vague numeral means: "thousands" 2,000, "a few hundred" 200, "dozens" 24."""
    lower = words.lower()
    return next((low for key, low in _VAGUE_LOW if key in lower), None)


def value_of(words: str) -> int | None:
    """The whole number that `words` mean; None where they are no whole number."""
    text = words.lower().strip()
    if text in _WHOLE:
        return _WHOLE[text]
    if text.isdecimal():
        return int(text) if int(text) <= _LARGEST else None
    half = _HALF.fullmatch(text) if "half" in text else None
    if half:
        whole = value_of(half[1])
        return whole and whole * _SCALES[half[2]] + _SCALES[half[2]] // 2
    total, current = 0, 0.0
    for part in _BETWEEN.split(text):
        if part in ("and", ""):
            continue
        if part in _SCALES:
            current = (current or 1) * _SCALES[part]
            if part in ("thousand", "million"):
                total, current = total + round(current), 0.0
        elif part in _UNITS:
            current += _UNITS[part]
        elif part in ("a", "an"):
            current = 1
        else:
            number = _digits(part)
            if number is None:
                return None
            current += number
    result = total + current
    return int(result) if result <= _LARGEST and result == int(result) else None


def _digits(text: str) -> float | None:
    """ "2,500", "2.500" and "2 500" are 2500; "2.5" is 2.5; "24k" is 24000."""
    scale = 1000 if text.endswith("k") else 1
    text = text.rstrip("k")
    if _GROUPED.fullmatch(text):
        return float(_NO_DIGIT.sub("", text)) * scale
    try:
        return float(text) * scale
    except ValueError:
        return None
