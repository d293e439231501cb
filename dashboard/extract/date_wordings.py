"""The wordings of dates in small letters: for each kind its pattern, and the function that tells its days."""

from dashboard.extract import calendar_dates, relative_dates
from dashboard.extract.calendar_dates import Reader

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_HOUR = r"(?:morning|night|evening|afternoon|lunchtime)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_ORDER = r"(?:first|second|third|fourth|last|final|opening|closing)"
_PART = (
    r"(?P<{0}part>(?:early|late|later|earlier)(?: (?:on )?in)?|mid|midway through|end of|end|close of|start of|"
    rf"beginning of|middle of|{_ORDER} half of|{_ORDER} (?:few |two |three )?(?:days?|weeks?|months|weekend) of|"
    r"rest of|remainder of|turn of)"
)
_OF_PEOPLE = (  # not so "since 1990 peacekeepers have", "in 2003 troops entered"
    r"(?:(?<=\bsince \d{4})|(?<=\bin \d{4})|"
    r"(?! (?:[a-z]+ )?(?:troops|soldiers|men|personnel|members|peacekeepers|police|servicemen)\b))"
)
_Y = rf"(?:(?:19|20)\d\d(?![-,.]?\d){_OF_PEOPLE})"
_YEAR = rf"(?:{_Y}|(?:of )?(?:this|last|next|that|the same|the following|the next|the previous) year\b)"
_TH = r"(?:st|nd|rd|th)"
_N = (
    r"(?:\d{1,3}|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"(?:a )?few|several|(?:a )?couple of)"
)
_UNIT = r"(?:hour|day|night|week|fortnight|month|year|decade)"
_NAMED = rf"(?:{_DAY}(?: {_HOUR})?,? \(?(?:the )?)?"
_STOPS = r"(?=\s*(?:[.,;:)—–]|$)|\s(?:and|but)\b)"
_FAR = r"(?: (?:before last|after next))?"

WORDINGS: dict[str, tuple[str, Reader]] = {
    "iso": (r"(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)", calendar_dates.read_iso),
    "dotted": (
        r"(?P<dotted_d>\d{1,2})\.(?P<dotted_m>\d{1,2})\.(?P<dotted_y>(?:19|20)\d\d)",
        calendar_dates.read_dotted,
    ),
    "range": (
        rf"(?P<range_d>\d{{1,2}}){_TH}?(?:, \d{{1,2}}){{0,2}}(?: and | to | or | through | until |[-–])(?:the )?"
        rf"(?P<range_e>\d{{1,2}}){_TH}?(?: of)? (?P<range_m>{_MONTH})(?:,? (?P<range_y>{_YEAR}))?",
        calendar_dates.read_day("range"),
    ),
    "dayfirst": (
        rf"{_NAMED}(?P<dayfirst_d>\d{{1,2}}){_TH}?(?P<dayfirst_e>)(?: of)? "
        rf"(?P<dayfirst_m>{_MONTH})(?:,? (?P<dayfirst_y>{_YEAR}))?",
        calendar_dates.read_day("dayfirst"),
    ),
    "monthfirst": (
        rf"{_NAMED}(?P<monthfirst_m>{_MONTH}) (?P<monthfirst_d>\d{{1,2}}){_TH}?(?![\d,]*\d{{3}}|\d)"
        rf"(?:(?:[-–]| and | to | or | through )(?P<monthfirst_e>\d{{1,2}}){_TH}?(?!,?\d|\w| {_MONTH}){_OF_PEOPLE})?"
        rf"(?:,? (?P<monthfirst_y>{_YEAR}))?",
        calendar_dates.read_day("monthfirst"),
    ),
    "month": (
        rf"(?:{_PART.format('month_')}[ -](?:the )?)?(?:month of )?"
        rf"(?:(?P<month_side>last|this|next) )?(?P<month_m>{_MONTH})"
        rf"(?:[-–/](?P<month_z>{_MONTH}))?(?:,? (?P<month_y>{_YEAR}))?",
        calendar_dates.read_month,
    ),
    "feast": (
        r"(?:(?P<feast_side>last|this|next) )?(?P<feast_f>(?:christmas(?: (?:eve|day))?|boxing day|"
        r"new year['’]s(?: (?:eve|day))?|"
        r"easter(?: (?:sunday|monday))?|thanksgiving))",
        calendar_dates.read_feast,
    ),
    "weekday": (
        r"(?:(?:early|late|later|earlier) (?:on )?)?"
        r"(?:(?P<weekday_side>(?:this )?coming|this past|last|this|next|previous|following|that|same) )?"
        rf"(?P<weekday_d>{_DAY})(?: {_HOUR})?(?P<weekday_far> week\b(?!-))?",
        calendar_dates.read_weekday,
    ),
    "coming": (
        r"(?:(?:coming|upcoming|next (?:few|several|couple of)) (?:days|weeks|months|hours|years)"
        r"(?: (?:and|or|to) (?:days|weeks|months|years))?|"
        r"(?:days|weeks|months)(?: and (?:weeks|months))? (?:ahead|to come)|(?:near|not too distant) future)",
        relative_dates.read_coming,
    ),
    "stretch": (
        rf"(?:(?:next|coming|following) (?P<stretch_n>{_N}(?:(?: to | or |-){_N})?) (?P<stretch_u>{_UNIT})s?|"
        r"(?<=\bthe )(?:next|coming) (?P<stretch_one>day|week|month|year))(?!-)\b",
        relative_dates.read_stretch,
    ),
    "neighbour": (
        rf"(?<=\bthe )(?:(?P<neighbour_side>following|previous|preceding) (?P<neighbour_u>day|night|{_HOUR}|weekend|"
        rf"week|month|year|{_SEASON})|(?P<neighbour_v>day|week|month|year) (?P<neighbour_w>before|after){_STOPS})(?!-)",
        relative_dates.read_neighbour,
    ),
    "same": (
        rf"(?:{_PART.format('same_')} )?(?:that|(?:that )?same) (?P<same_u>day|night|{_HOUR}|weekend|week|month|"
        rf"year|{_SEASON})"
        r"(?!['’-])",
        relative_dates.read_same,
    ),
    "then": (r"(?:(?<=\bby )|(?<=\bsince )|(?<=\buntil ))then", relative_dates.read_then),
    "word": (
        r"(?:(?:early|late|later|earlier) )?(?P<word_w>today|yesterday|tomorrow|tonight|overnight|"
        rf"last (?:night|evening)|(?<=\bsince )(?:dawn|(?:early )?morning)|"
        rf"this {_HOUR}|day before yesterday|day after tomorrow)(?: {_HOUR})?",
        relative_dates.read_word,
    ),
    "past": (
        rf"(?:(?:past|last|previous) (?P<past_n>{_N}) (?P<past_v>{_UNIT})s?|"
        rf"(?:past|(?<=\bthe )last) (?P<past_u>{_UNIT})|"
        r"(?P<past_open>recent (?:hours|days|weeks|months|years)))(?!-)\b",
        relative_dates.read_past,
    ),
    "relative": (
        rf"(?:{_PART.format('relative_')} (?:of )?)?"
        r"(?P<relative_side>last|this coming|this|next|previous|coming|(?:the )?new|the) "
        rf"(?P<relative_unit>weekend|week|month|year|decade)(?P<relative_far>{_FAR})(?!-|['’]s[ -]end)\b",
        relative_dates.read_relative,
    ),
    "closing": (r"(?:this )?(?P<closing_u>year|month|week)(?:['’]s[ -]|-)end\b|end of (?P<closing_v>year|month)",
                relative_dates.read_closing),
    "ending": (
        r"(?P<ending_u>year|month|week)(?: is (?:out|over|up|through)|['’]s out| (?:ends|runs out|closes))\b",
        relative_dates.read_ending,
    ),
    "midst": (r"mid-?(?P<midst_u>year|month|week)", relative_dates.read_midst),
    "soon": (r"(?:within (?:days|weeks|hours|months)|soon|shortly|imminently)", relative_dates.read_soon),
    "ahead": (
        rf"(?:(?:(?<=\bin )|(?<=\bwithin )|(?<=\binside ))(?:(?:about|around|some) )?(?P<ahead_n>{_N})"
        rf"(?:(?: to | or |-){_N})? (?P<ahead_u>{_UNIT})"
        rf"(?:s?['’]s? time|s?(?![-'’]| of\b| after\b| since\b| (?:and )?a half))\b|"
        rf"(?P<ahead_m>{_N}) (?P<ahead_v>{_UNIT})s? from (?:now|today))",
        relative_dates.read_ahead,
    ),
    "ago": (rf"(?:(?P<ago_n>{_N}) )?(?P<ago_u>{_UNIT})(?:s|(?= ago))? ago", relative_dates.read_ago),
    "later": (
        rf"(?:(?P<later_n>{_N}) )?(?P<later_u>{_UNIT})s? "
        rf"(?:(?P<later_w>later|afterwards|earlier)\b|(?P<later_v>on|before|after){_STOPS})",
        relative_dates.read_later,
    ),
    "quarter": (
        rf"(?P<quarter_q>first|second|third|fourth|last|final) quarter(?: (?:of )?(?P<quarter_y>{_YEAR}))?",
        calendar_dates.read_quarter,
    ),
    "season": (
        rf"(?:{_PART.format('season_')}[ -](?:the )?)?(?:(?P<season_side>(?:this )?coming|last|this|next) )?"
        rf"(?P<season_mid>mid-?)?(?P<season_s>{_SEASON})(?:,? (?:of )?(?P<season_y>{_YEAR}))?(?! of\b)",
        calendar_dates.read_season,
    ),
    "decade": (r"(?:(?P<decade_part>early|mid|late)[ -])?(?P<decade_y>(?:19|20)\d0)s", calendar_dates.read_decade),
    "ordinal": (
        rf"(?<=\bthe )(?P<ordinal_d>\d{{1,2}}){_TH}(?: (?:of )?(?P<ordinal_side>this|last|next|the) month)?"
        r"(?=\s*(?:[.,;:)]|$)| (?:and|to|in|at|from|with|by|for|when|as|but|after|or)\b)",
        calendar_dates.read_ordinal,
    ),
    "year": (
        rf"(?:{_PART.format('year_')}[ -])?(?P<year_y>(?:19|20)\d\d)"
        r"(?:[-–/](?P<year_z>(?:(?:19|20)?\d\d)(?!\d)))?"
        rf"(?!-?(?:strong|member|man)|,\d|\.\d){_OF_PEOPLE}",
        calendar_dates.read_year,
    ),
}  # fmt: skip
