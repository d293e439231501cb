"""The wordings of dates: for each kind its pattern, and the function that tells which days it means."""

from dashboard.extract.calendar import (
    Reader,
    read_ago,
    read_coming,
    read_day,
    read_iso,
    read_month,
    read_past,
    read_quarter,
    read_relative,
    read_season,
    read_weekday,
    read_word,
    read_year,
)

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_PART = (
    r"(?P<{0}part>early|mid|late|the end of|end of|the end|end|the start of|start of|beginning of|the beginning of|"
    r"the middle of|middle of|the first half of|the second half of)"
)
_Y = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th)"
_N = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
WORDINGS: dict[str, tuple[str, Reader]] = {
    "iso": (r"(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)", read_iso),
    "range": (
        rf"(?:between )?(?P<range_d>\d{{1,2}}){_TH}?(?: and | to |[-–])(?P<range_e>\d{{1,2}}){_TH}? "
        rf"(?P<range_m>{_MONTH})(?:,? (?P<range_y>{_Y}))?",
        read_day("range"),
    ),
    "dayfirst": (
        rf"(?P<dayfirst_d>\d{{1,2}}){_TH}?(?P<dayfirst_e>)(?: of)? "
        rf"(?P<dayfirst_m>{_MONTH})(?:,? (?P<dayfirst_y>{_Y}))?",
        read_day("dayfirst"),
    ),
    "monthfirst": (
        rf"(?P<monthfirst_m>{_MONTH}) (?P<monthfirst_d>\d{{1,2}}){_TH}?(?![\d,]*\d{{3}})"
        rf"(?:[-–](?P<monthfirst_e>\d{{1,2}}))?(?:,? (?P<monthfirst_y>{_Y}))?",
        read_day("monthfirst"),
    ),
    "month": (
        rf"(?:{_PART.format('month_')}[ -])?(?:(?P<month_side>last|this|next) )?(?P<month_m>{_MONTH})"
        rf"(?:,? (?P<month_y>{_Y}))?",
        read_month,
    ),
    "weekday": (
        rf"(?:(?P<weekday_side>last|this|next|previous) )?(?P<weekday_d>{_DAY})"
        r"(?: (?:morning|night|evening|afternoon))?",
        read_weekday,
    ),
    "relative": (
        rf"(?:{_PART.format('relative_')} (?:of )?)?"
        r"(?P<relative_side>last|this|next|previous|coming|(?:the )?new|the) "
        r"(?P<relative_unit>week|weekend|month|year)(?!-)",
        read_relative,
    ),
    "word": (r"(?P<word_w>today|yesterday|tomorrow|tonight|overnight|this (?:morning|afternoon|evening))", read_word),
    "coming": (
        r"(?:coming|next (?:few|several|couple of)|"
        r"next (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:to|or) \w+)?|"
        r"days (?:and weeks )?ahead|weeks ahead)"
        r"(?: (?:days?|weeks?|months?|hours?|years?))?(?: (?:and|or) (?:weeks|months))?",
        read_coming,
    ),
    "soon": (r"(?:within (?:days|weeks|hours)|soon|shortly|imminently)", read_coming),
    "past": (
        rf"(?:past|last|previous) (?:(?P<past_n>{_N}|few|several) )?(?P<past_u>days?|weeks?|months?|years?|decade)",
        read_past,
    ),
    "ago": (rf"(?P<ago_n>{_N}) (?P<ago_u>days?|weeks?|months?|years?) (?:ago|earlier)", read_ago),
    "quarter": (
        r"(?P<quarter_q>first|second|third|fourth|last|final) quarter(?: of (?P<quarter_y>(?:19|20)\d\d))?",
        read_quarter,
    ),
    "season": (
        r"(?:(?P<season_side>last|this|next|the|in) )(?P<season_s>spring|summer|autumn|fall|winter)"
        rf"(?: of)?(?: (?P<season_y>{_Y}))?",
        read_season,
    ),
    "year": (
        rf"(?:{_PART.format('year_')}[ -])?(?P<year_y>{_Y})"
        r"(?!-?(?:strong|member|man)|,\d|\.\d| (?:troops|soldiers|men|personnel|members|peacekeepers|police))",
        read_year,
    ),
}
