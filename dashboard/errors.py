"""Every error that the dashboard raises on purpose; each message says what to do.

DashboardError
├── ArticleError (ValueError)        an article cannot be read: skip this one
│   ├── EmptyArticleError            no text in it
│   ├── ArticleTooLargeError         more bytes than the settings allow
│   ├── ArticleFormatError           broken JSON, binary data, unknown file type or encoding
│   └── MissingDateError             no publication date, and none given
├── CorrectionError (ValueError)     what a person says of a row cannot be so, or lacks a name or a reason: say it anew
│   └── ConflictError                somebody else has changed it meanwhile: look, then say it anew
├── LabelError (ValueError)          a folder to measure on has no labels, or wrong ones: stop
├── DataFileError (ValueError)       a file under data/ breaks its own rules: stop
├── GeocoderError (RuntimeError)     the online geocoder gave no usable answer: skip this one
│   └── GeocoderRefusedError     it refuses, fails or does not answer: ask nothing for a while
└── StoreError (RuntimeError)        the store cannot be opened or written: stop
"""


class DashboardError(Exception):
    """Base of all errors that the dashboard raises on purpose."""


class ArticleError(DashboardError, ValueError):
    """One article cannot be used; the others can."""


class EmptyArticleError(ArticleError):
    """The article has no text."""


class ArticleTooLargeError(ArticleError):
    """The article has more bytes than the settings allow."""


class ArticleFormatError(ArticleError):
    """The article is not of a format that can be read."""


class MissingDateError(ArticleError):
    """The article does not say when it was published, and nobody else did."""


class CorrectionError(DashboardError, ValueError):
    """What a person says of a row cannot be so."""


class ConflictError(CorrectionError):
    """Somebody else has changed the same thing since it was looked at; the message tells who, what and why."""


class LabelError(DashboardError, ValueError):
    """A folder holds no labelled articles, or a label in it is none."""


class DataFileError(DashboardError, ValueError):
    """A data file of the project breaks its own rules."""


class GeocoderError(DashboardError, RuntimeError):
    """The online geocoder gave no usable answer for one name."""


class GeocoderRefusedError(GeocoderError):
    """The online geocoder refuses, fails or does not answer; it asks to be left alone for `rest_s` seconds, or 0."""

    def __init__(self, message: str, rest_s: float = 0.0) -> None:
        super().__init__(message)
        self.rest_s = rest_s


class StoreError(DashboardError, RuntimeError):
    """The store cannot be opened, read or written."""
