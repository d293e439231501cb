"""Bytes in; text out, or a refusal. UTF-8 first, then what the bytes themselves declare, then Windows-1252."""

import codecs
import re

from dashboard.errors import ArticleFormatError

ADVICE = "Save it as plain text in UTF-8 and try again."

# A western article has 1-6 % letters outside ASCII; other scripts read as Windows-1252 have far more than half.
MAX_HIGH_SHARE = 0.2
# Text scraped from the web holds a stray control character now and then; random bytes are 10 % control characters.
MAX_CONTROL_SHARE = 0.01

CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# Only character sets that news pages are written in: Python's codecs also hold "hex", "zip" and the like.
CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*"""
    rb"""(windows-\d{3,4}|iso-8859-\d{1,2}|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis|euc-jp|euc-kr)\b""",
    re.IGNORECASE,
)
HEAD_BYTES = 4096


def decode(data: bytes) -> str:
    """The text of `data`; ArticleFormatError where it is binary or in an encoding that cannot be told."""
    text = _text(data)
    if "\x00" in text or len(CONTROLS.findall(text)) > MAX_CONTROL_SHARE * len(text):
        raise ArticleFormatError(f"This is not a text file (it holds binary data). {ADVICE}")
    return text


def _text(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_as(data, "utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _legacy_text(data)


def _legacy_text(data: bytes) -> str:
    declared = CHARSET.search(data[:HEAD_BYTES])
    if declared:
        return _decode_as(data, declared.group(1).decode("ascii"))
    if sum(byte > 0x7F for byte in data) > MAX_HIGH_SHARE * len(data):
        raise ArticleFormatError(f"The encoding of this file cannot be told. {ADVICE}")
    return _decode_as(data, "cp1252")


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise ArticleFormatError(f"This file cannot be read as {encoding}. {ADVICE}") from error
