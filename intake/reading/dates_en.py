# ruff: noqa: E501, SIM905 (one rule of the grammar a line)
"""English date expressions, as patterns that name their parts.

Each rule is a pattern and a kind that `dates.py` knows how to resolve; the named groups carry the
parts. Rules stand in order of precedence: a later rule never matches inside an earlier one's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

S = r"[\s\u00a0\u202f]{1,3}"
DASH = r"\s{0,2}[-‐‑–—−]\s{0,2}"
# fmt: off
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "hundred": 100, "a hundred": 100, "one hundred": 100, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50,
    "a couple of": 2, "another": 1, "half a century": 50, "a quarter of a century": 25, "a quarter century": 25, "a century": 100,
}
NUMBERS |= {
    f"{ten}-{unit}": NUMBERS[ten] + NUMBERS[unit]
    for ten in ("twenty", "thirty", "forty", "fifty")
    for unit in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}
UNITS = {"day": "day", "evening": "day", "night": "day", "morning": "day", "week": "week", "fortnight": "fortnight", "month": "month", "year": "year", "decade": "decade"}
PARTS = {
    "early": "early", "the beginning of": "start", "beginning of": "start", "the start of": "start", "start of": "start",
    "mid": "mid", "mid-": "mid", "the middle of": "mid", "middle of": "mid", "late": "late", "the end of": "end", "end of": "end",
    "the close of": "end", "the first half of": "h1", "first half of": "h1", "the second half of": "h2", "second half of": "h2",
    "the first quarter of": "q1", "first quarter of": "q1", "the second quarter of": "q2", "the third quarter of": "q3",
    "the fourth quarter of": "q4", "the final quarter of": "q4", "the last quarter of": "q4",
}
REFERENCES = {
    "this": "this", "the same": "same", "same": "same", "that same": "same", "that very": "same", "the very": "same", "the very same": "same", "this very": "this", "that": "same", "last": "last", "next": "next", "the coming": "next",
    "coming": "next", "the following": "following", "following": "following", "the previous": "previous", "previous": "previous",
    "the preceding": "previous", "the past": "last", "past": "last", "the next": "following",
}
DAYS = {
    word: number
    for number, word in enumerate(
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
         "seventeenth eighteenth nineteenth twentieth").split(),
        start=1,
    )
}
DAYS |= {f"twenty-{word}": 20 + DAYS[word] for word in list(DAYS)[:9]} | {"thirtieth": 30, "thirty-first": 31}
HOLIDAYS = {"new year's day": (1, 1), "new year's eve": (12, 31), "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26)}
# After a month or season: "the autumn before", "the March after".
SIDES = {"before": "previous", "after": "following"}
WEEKS = {"first": 0, "second": 1, "third": 2, "last": -1}  # of a month
DECADES = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000}
# Words before a date that say since when something went on: what follows does not rest on it.
SINCE = re.compile(r"\b(?:since|until|till|up to|before)\s(?:the\s\w+\s(?:of|in)\s)?$", re.I)
# Words before a date that put it after, or near, the day of publication.
AHEAD = re.compile(r"^[^,;:—]{0,50}\b(?:will|cannot|(?:is|are)\s(?:to|due|set|scheduled|planned|expected))\b", re.I)
FUTURE = re.compile(
    r"\b(?:will\b(?!\sbe\srem)|shall\b|(?:is|are)\s(?:\w+\s)?(?:to|due|set|scheduled|planned|expected|likely|slated|bound|pencilled|fixed|booked|billed|tipped)|faces?\s(?:an?\s)?(?:\w+\s)?(?:elections?|vote|deadline)\s(?:in\s|on\s)?$|'ll|runs\suntil|(?:plans?|hopes?|expects?|intends?|wants?|prepares?|agrees?)\sto|(?:has|have)\s(?:scheduled|called|set|fixed|booked|announced|invited|agreed\sto)|"
    r"(?<!been\s)(?<!were\s)(?<!was\s)slated\s(?:for\s|on\s)?$|(?:if|unless)\b[^.;]{2,60}\bby\s*$|no\s(?:later|earlier|sooner)\sthan\s*$|as\s(?:soon|early)\sas\s*$|(?:postponed|deferred|adjourned|put\soff|pushed\sback)\s(?:until|till|to)(?:\s\w+)?\s*$)", re.I
)
# The present, by which a report tells what is to come, and a chronology what was.
PRESENT = re.compile(
    r"\b(?<!\sto\s)(?<!would\s)(?<!could\s)(?<!not\s)(?:expires?|votes?|leaves?|arrives?|flies|travels?|takes\soffice|opens?|begins?|starts?|resumes?|convenes?|reconvenes?|meets?|gathers?|returns?|sits?|hosts?|receives?|hands?|passes|takes\sover)(?:\s\w+){0,7}\s*$", re.I
)
PAST = re.compile(
    r"\b(?!(?:united|(?:mo|mu)ham{1,2}ed|[ah]hmed|hamed|khaled|saeed|waleed|hundred|indeed|armed|red|speed)\b)(?:was|were|had|did|been|met|held|came|went|began|flew|sat|took|spoke|saw|left|ended|arrived|opened|broke|fell|gave|said|made|put|sent|led|brought|got|became|drew|found|kept|lost|paid|ran|shook|shut|struck|told|won|wrote|"
    r"rose|stood|taught|thought|bound|built|chose|fought|forgot|heard|knew|lay|meant|sought|sold|spent|stole|stuck|threw|wore|\w{3,}ed)\b(?! to (?-i:[a-z]))", re.I
)
# Words that leave open whether what they tell of has happened.
MODAL = re.compile(r"\b(?:would|could|might|should|may|can|hop(?:e|es|ed|ing)|plan(?:s|ned)?|next|upcoming|coming|ahead|deadline|before|until|till|by)\b", re.I)
WOULD = re.compile(r"\b(?:would|ahead of|upcoming)\b", re.I)
# Words right before a year that make it the name of a text or body, and those that open a clause about it.
OF_A_YEAR = re.compile(r"(?:\b(?:of|from|since|by|until|till|than|to|dat(?:es?|ing)(?:\sback)?(?:\sto)?)|\bthe(?:ir)?|['’]s|\ba|\bits|\bhis|\bold)\s$", re.I)
OPENING = re.compile(r"^\W*(?:at|in|during|after|under|by|with)\s(?:[^\W\d]+\s){1,7}$", re.I)  # "At the conference of 1954…" sets the scene
ASIDE = re.compile(r"(?:\b(?:concluded|signed|reached|founded|created|agreed|launched|adopted|established|drawn\sup|made)\s(?:in|on|at)\s$|\b(?:which|who|whose|whom|that|since|had|having|where|when)\b|,\s(?:\w{3,}(?:ed|en|own)|cut|held|made|struck|begun|built|drawn|fought|sent|brought|lost|won|torn)\b)[^.;:]*$", re.I)
SAID = re.compile(r"\b(?:said|says|announced|told|reported|confirmed)\b", re.I)
MAY = re.compile(r"\b(?:(?:may|might|could|can)\s(?!have\b)|(?:possibility|prospect|chance)\sof\s)[^.;:]*$")
PLANNED = re.compile(r"\b(?:to be held|scheduled|planned|expected|due|upcoming|next|set for)\b|\b(?:convened|called|invited|summoned)\b[^.;:]*\sfor\s(?:the\s)?$|\binvited\b[^.;:]*\sto\s(?:a\s)?(?:talks|meeting|round|summit|conference)\b[^.;:]*$", re.I)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", S) for w in sorted(words, key=len, reverse=True))


_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_M = rf"(?:(?:{_FULL}|{_FULL.upper()})\b|(?:{_SHORT}|{_SHORT.upper()})\b\.?)"
_DW = "|".join(sorted(DAYS, key=len, reverse=True))
_D = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_Y = r"(?:1[89]|20)\d\d"
_REF = _any(REFERENCES)
_YEAR = rf"(?:,?{S}(?:of{S}|in{S})?(?:(?P<y>{_Y})|(?P<yref>{_REF}){S}year)\b)?"
_YEAR1 = rf"(?:,?{S}(?P<y1>{_Y})\b)?"
_N = rf"(?P<n>\d{{1,3}}|{_any(NUMBERS)})"
_ABOUT = rf"(?:(?P<exact>exactly|precisely){S})?"
_HALF = rf"(?:{S}(?P<half>and{S}a{S}half))?"
_AND_HALF = rf"(?:{S}(?P<andhalf>and{S}a{S}half))?"
_FEW = rf"(?P<n>a{S}few|several|some|a{S}handful{S}of)"
_U = r"(?P<unit>days?|weeks?|fortnights?|months?|years?|decades?)"
_W = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_TO = rf"(?:{DASH}|{S}(?:to|until|till|through|and){S})"


def _rule(kind: str, pattern: str, flags: int = 0) -> tuple[str, re.Pattern[str]]:
    return kind, re.compile(rf"\b{pattern}", flags)


# A rule of these kinds is tried only where one of the words stands: most paragraphs have none.
NEEDS = {
    "anniversary": ("ago",), "ago": ("ago", "back", "since"), "dayago": ("ago",), "then": ("the same d",), "beforelast": ("before",), "yearbeside": ("year",), "yearref": ("year",),
    "monthref": ("month",), "monthweek": ("week",), "weekof": ("week",), "within": ("within",), "step": ("before", "after", "eve"), "newyear": ("new year",), "holiday": ("new year", "christmas", "boxing"), "coming": ("weeks",), "near": ("day",),
    "ahead": (" time", "hence", "from", "in "), "vague": ("later", "after", "earlier", "ago"), "decade": ("s",),
    "offset": ("later", "earlier", "after", "before", "previously", " on"),
    "season": ("spring", "summer", "autumn", "fall", "winter"), "seasonref": ("spring", "summer", "autumn", "fall", "winter"),
}
RULES = (
    _rule("iso", rf"(?P<y>{_Y})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])\b"),
    _rule("numeric", rf"(?P<d>0?[1-9]|[12]\d|3[01])[./](?P<m>0?[1-9]|1[0-2])[./](?P<y>{_Y})\b"),
    _rule("days", rf"(?P<d1>{_D}){S}(?:of{S})?(?P<m1>{_M}){_YEAR1}{_TO}(?P<d2>{_D}){S}(?:of{S})?(?P<m2>{_M}){_YEAR}"),
    _rule("days", rf"(?P<m1>{_M}){S}(?P<d1>{_D}){_YEAR1}{_TO}(?P<m2>{_M}){S}(?P<d2>{_D})\b{_YEAR}"),
    _rule("days", rf"(?P<d1>{_D}){_TO}(?:the{S})?(?P<d2>{_D}){S}(?:of{S})?(?P<m2>{_M}){_YEAR}"),
    _rule("days", rf"(?P<m2>{_M}){S}(?P<d1>{_D}){_TO}(?P<d2>{_D})\b{_YEAR}"),
    _rule("holiday", rf"(?P<word>New{S}Year['’]s{S}(?:Day|Eve)|Christmas(?:{S}(?:Day|Eve))?|Boxing{S}Day)\b(?:,?{S}(?:of{S}|in{S})?(?P<y>{_Y})\b)?"),
    _rule("dayword", rf"the{S}(?P<word>{_DW}){S}of{S}(?P<m>{_M}){_YEAR}", re.I),
    _rule("dayago", rf"(?P<d>{_D}){S}(?:of{S})?(?P<m>{_M}),?{S}{_N}{S}years?{S}ago\b"),
    _rule("dayago", rf"(?P<m>{_FULL}),?{S}{_N}{S}years?{S}ago\b", re.I),
    _rule("day", rf"(?P<d>{_D}){S}(?:of{S})?(?P<m>{_M}){_YEAR}"),
    _rule("day", rf"(?P<m>{_M}){S}(?:the{S})?(?P<d>{_D})\b(?!:\d){_YEAR}"),
    _rule("nth", rf"the{S}(?P<d1>\d{{1,2}})(?:st|nd|rd|th){S}of{S}(?:that|the{S}same){S}month\b"),
    _rule("nthword", rf"the{S}(?P<word>{_DW}){S}of{S}(?:that|the{S}same){S}month\b", re.I),
    _rule("newyear", rf"(?:early{S})?in{S}the{S}new{S}year\b", re.I),
    _rule("nth", rf"(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Tt]hrough|(?:night|evening|morning|afternoon){S}of){S}(?P<core>the{S}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)(?:{_TO}(?:the{S})?(?P<d2>\d{{1,2}})(?:st|nd|rd|th))?)\b(?!{S}(?:round|session|meeting|summit|anniversary|century|floor|time|day|year|month|hour|minute|parallel|congress|conference|edition|cycle|phase|parliament|division|amendment|attempt|article|birthday|of|district|week|annual|consecutive|such)\b)"),
    _rule("beforelast", rf"(?:(?P<w1>{_W})|(?:(?P<m>{_FULL}){S}of{S})?the{S}(?P<unit>week|month|year)){S}before{S}last\b", re.I),
    _rule("weekof", rf"(?P<w0>{_W}){S}(?:and|to|until|through){S}(?P<w1>{_W}){S}of{S}(?P<ref>{_REF}){S}week\b", re.I),
    _rule("weekof", rf"(?P<w1>{_W}){S}of{S}(?P<ref>{_REF}){S}week\b", re.I),
    _rule("lastday", rf"the{S}last{S}day{S}of{S}(?P<m>{_FULL}){_YEAR}", re.I),
    _rule("monthlast", rf"the{S}last{S}day{S}of{S}(?:that|the|this)(?:{S}same)?{S}month\b", re.I),
    _rule("monthweek", rf"(?:the{S})?(?P<nth>first|second|third|last){S}week{S}(?:of|in){S}(?P<m>{_M}){_YEAR}", re.I),
    _rule("yearbeside", rf"(?P<m>{_FULL}){S}(?:of|in){S}the{S}year{S}(?P<dir>after|before)\b", re.I),
    _rule("months", rf"(?P<m1>{_M}){_YEAR1}{_TO}(?P<m2>{_M}){_YEAR}"),
    _rule("month", rf"(?:(?P<part>{_any(PARTS)}){DASH[:7]}?[\s-]{{0,2}})?(?P<m>{_M})(?:,?{S}(?:of{S})?(?:(?P<y>{_Y})|(?P<yref>{_REF}){S}year))\b", re.I),
    _rule("years", rf"(?P<y1>{_Y})(?:{DASH}|{S}(?:to|until|through){S})(?P<y2>{_Y}|\d\d)\b(?!-)"),
    _rule("years", rf"(?P<y1>{_Y}){S}and{S}(?P<y2>{_Y})\b"),
    _rule("years", rf"between{S}(?P<y1>{_Y}){S}and{S}(?P<y2>{_Y})\b", re.I),
    _rule("season", rf"(?:(?P<part>early|late|mid)[\s-]{{1,2}})?(?P<season>spring|summer|autumn|fall|winter){S}(?:of{S})?(?:(?P<y>{_Y})|(?P<yref>{_REF}){S}year)\b", re.I),
    _rule("decade", r"(?:the\s)?(?:(?:early|late|mid)[\s-])?(?P<y>(?:1[89]|20)\d0)['’]?s\b"),
    _rule("decade", r"(?:the\s)?(?:(?:early|late|mid)[\s-])?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)\b(?!\s\w+s\b)"),
    _rule("year", rf"(?P<part>{_any(PARTS)})[\s-]{{1,2}}(?:the{S}year{S})?(?P<y>{_Y})\b", re.I),
    _rule("yearref", rf"(?:(?P<part>{_any(PARTS)}){S})(?P<yref>{_REF}|the){S}year\b", re.I),
    _rule("yearref", rf"(?:{_REF}{S}|the{S})?year(?:['’]s{S}|-|{S})(?P<part>end)(?P<yref>)\b", re.I),
    _rule("yearref", rf"(?:later|earlier){S}in{S}the{S}year(?P<part>)(?P<yref>)\b", re.I),
    _rule("monthref", rf"(?P<part>{_any(PARTS)}){S}(?P<ref>{_REF}|the){S}month\b", re.I),
    _rule("monthref", rf"(?:later|earlier){S}in{S}(?P<ref>the){S}month\b", re.I),
    _rule("anniversary", rf"exactly{S}{_N}{S}years?{S}ago(?P<near>)\b", re.I),
    _rule("anniversary", rf"{_N}{S}years?{S}ago{S}(?:this|on|next|(?P<last>last)){S}(?P<near>{_W})\b", re.I),
    _rule("anniversary", rf"{_N}{S}years?{S}ago{S}to{S}the{S}day(?P<near>)\b", re.I),
    _rule("anniversary", rf"{_N}{S}years?{S}ago{S}(?P<near>today|tomorrow|yesterday|this{S}(?:week|month))\b", re.I),
    _rule("ago", rf"(?P<n>half{S}a{S}century|a{S}quarter{S}(?:of{S}a{S})?century|a{S}century)(?P<unit>){S}ago\b", re.I),
    _rule("ago", rf"{_N}{_HALF}{S}{_U}{_AND_HALF}{S}(?:ago|back)\b", re.I),
    _rule("ago", rf"it{S}(?:is|has{S}been){S}(?P<core>{_N}{_HALF}{S}{_U}){S}since\b", re.I),
    _rule("ago", rf"(?P<half>half{S}a)(?P<n>){S}(?P<unit>year){S}ago\b", re.I),
    _rule("ahead", rf"in{S}{_N}{_HALF}{S}{_U}['’]?s?(?P<time>['’]?{S}time)?\b", re.I),
    _rule("ahead", rf"(?P<time>{_N}{_HALF}{S}{_U}{S}(?:from{S}(?:now|today)|hence))\b", re.I),
    _rule("offset", rf"{_ABOUT}{_N}{_HALF}{S}{_U}{_AND_HALF}(?P<same>{S}to{S}the{S}day)?{S}(?P<dir>later(?!{S}than)|earlier(?!{S}than)|afterwards|beforehand|previously|before|after|on)\b(?P<today>{S}to{S}the{S}day)?", re.I),
    _rule("hours", rf"(?:(?P<two>forty-eight|48)|twenty-four|24){S}hours{S}(?P<dir>later|earlier|afterwards|after|before)\b", re.I),
    _rule("vague", rf"(?:{_FEW}{S})?(?P<unit>days|weeks|months){S}(?P<dir>later(?!{S}than)|afterwards|earlier(?!{S}than))\b", re.I),
    _rule("vague", rf"(?:{_FEW}{S})(?P<unit>days|weeks|months){S}(?P<dir>ago)\b", re.I),
    _rule("coming", rf"(?:in|over){S}the{S}(?:coming|next{S}few){S}(?P<unit>weeks)\b", re.I),
    _rule("within", rf"within{S}(?:days|weeks)(?P<n>)\b", re.I),
    _rule("within", rf"within{S}{_N}{S}(?P<unit>days?|weeks?|months?)\b", re.I),
    _rule("offset", rf"(?P<half>half{S}a)(?P<n>){S}(?P<unit>year){S}(?P<dir>later|earlier)\b", re.I),
    _rule("near", rf"(?:the{S})?day{S}(?P<near>before{S}yesterday|after{S}tomorrow)\b", re.I),
    _rule("step", rf"the{S}(?P<unit>day|week|month|year|(?:evening|night|morning)(?={S}(?:before|after)\W)(?!{S}\w+{S}(?:the|a|an|his|her|its|their)\b)){S}(?P<dir>before|after)\b", re.I),
    _rule("step", rf"on{S}the{S}eve(?P<unit>)(?P<dir>)\b(?!{S}of)", re.I),
    _rule("monthname", rf"the{S}(?P<m>{_FULL}){S}(?P<ref>before|after)\b", re.I),
    _rule("seasonref", rf"the{S}(?P<season>spring|summer|autumn|winter){S}(?P<ref>before|after)\b", re.I),
    _rule("today", r"(?:earlier\s|later\s)?(?P<near>today|yesterday|tomorrow|tonight|this\s(?:morning|afternoon|evening))\b", re.I),
    _rule("weekdays", rf"(?:(?P<ref>(?i:last|next|this|the{S}following|the{S}previous|that)){S})?(?P<w1>{_W}){S}(?:and|to|through|until){S}(?P<w2>{_W})\b"),
    _rule("weekdaybeside", rf"the{S}(?P<w1>{_W}){S}(?P<dir>before|after)\b(?!{S}(?:last|the|a|his|her|its|their|he|she|they|it|we)\b)"),
    _rule("weekdaybeside", rf"(?:on|by){S}the{S}(?P<w1>{_W})(?P<dir>)\b(?!{S}(?:{_M}|\d|of|in|after|before|the|session|meeting|round|talks|summit))"),
    _rule("then", rf"on{S}the{S}same{S}d(?:ays|ates)\b", re.I),
    _rule("lastof", rf"[Oo]n{S}the{S}(?:last|final){S}day\b(?!{S}(?:of|that|when|after|before|in)\b)"),
    _rule("weekday", rf"(?:(?P<later>(?:later|earlier){S}on){S})?(?<!Good )(?<!Black )(?<!Bloody )(?:(?P<ref>(?i:last|next|this|the{S}(?:following|next|same)|the{S}previous|that{S}same|that|past)){S})?(?P<w1>{_W})\b(?!{S}(?:{_M}|\d))"),
    _rule("monthname", rf"(?P<ref>last|next|this|this{S}past|this{S}coming|the{S}(?:following|next)|the{S}previous|that|the{S}same){S}(?P<m>{_FULL})\b", re.I),
    _rule("seasonref", rf"(?P<ref>last|next|this|this{S}past|this{S}coming|that|the{S}following|the{S}previous|the{S}same){S}(?P<season>spring|summer|autumn|fall|winter)\b", re.I),
    _rule("unitref", rf"(?:(?:earlier|later|late|early){S})?(?!(?<=the\s)last{S}(?:day|evening|night|morning|afternoon)\b)(?P<ref>{_REF}){S}(?P<unit>day|evening|night|morning|afternoon|week|weekend|month|year)\b(?!-)", re.I),
    _rule("unitref", rf"(?:over|at|on|during|spent|for){S}(?P<ref>the){S}(?P<unit>weekend)\b", re.I),
    _rule("season", rf"(?P<part>(?:the{S})?(?:end|start|beginning){S}of){S}(?:the{S})?(?P<season>spring|summer|autumn|winter)\b", re.I),
    _rule("season", rf"(?:(?:in|since|by|until|till){S}(?:the{S})?|(?:for|over|during|before|after|through){S}the{S})(?P<season>spring|summer|autumn|winter)\b", re.I),
    _rule("month", rf"(?:(?P<part>early|late|mid)[\s-]{{1,2}})(?P<m>{_M})", re.I),
    _rule("month", rf"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]hat|[Tt]his){S}(?P<core>(?P<m>{_FULL}))(?={S}(?:round|talks|meeting|session|summit|conference|accord|agreement|truce|ceasefire|deal|visit|encounter|negotiations|plenary|gathering|declaration)s?\b)"),
    _rule("month", rf"(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|[Ll]ike|[Ff]or|[Bb]efore|[Aa]fter|[Dd]uring|end{S}of|[Tt]o|and|or|through|as{S}(?:early|late|soon)){S}(?P<core>(?P<m>{_FULL}))\b(?!{S}\d)"),
    _rule("year", rf"(?P<y>{_Y})\b(?![,.]\d|-\d)"),
)
