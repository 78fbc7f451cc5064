"""The words of dates in English, Russian and Kazakh: what the display writes and the reader knows.

A date can stand alone ("plain"), carry a day ("dated"), or follow "since" and "until"; Russian and
Kazakh change the ending of the last word accordingly. Month and season names and abbreviations are
those of Unicode CLDR.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import get_language

PLACES = ("plain", "dated", "since", "until")


def _places(plain: str, dated: str, since: str, until: str) -> dict[str, tuple[str, ...]]:
    rows = (plain, dated, since, until)
    return {place: tuple(words.split()) for place, words in zip(PLACES, rows, strict=True)}


@dataclass(frozen=True)
class Words:
    """One language. Templates take `{}`, and `{date}`, `{year}` where the order of words differs.

    `months`, `short_months` and `seasons` give for each place the names in calendar order (seasons
    from spring); `year`, `decade` give for each place the template of a lone year or decade.
    """

    months: Mapping[str, tuple[str, ...]]
    short_months: Mapping[str, tuple[str, ...]]
    seasons: Mapping[str, tuple[str, ...]]
    year: Mapping[str, str]
    decade: Mapping[str, str]
    day: str
    of_year: str
    of_years: str
    years: str
    since: str
    until: str
    unknown: str
    approximate: str
    uncertain: str
    day_left_out: str
    month_left_out: str
    both_left_out: str
    century: str


def _everywhere(template: str) -> dict[str, str]:
    return dict.fromkeys(PLACES, template)


_EN_MONTHS = "January February March April May June July August September October November December"
_EN_SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_EN_SEASONS = "spring summer autumn winter"
_RU_OF_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_RU_SHORT = "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."
_RU_OF_SHORT = "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."
_RU_OF_SEASONS = "весны лета осени зимы"
_KK_MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
_KK_SINCE_MONTHS = (
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен "
    "қазаннан қарашадан желтоқсаннан"
)
_KK_UNTIL_MONTHS = (
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға "
    "қарашаға желтоқсанға"
)
_KK_SEASONS = "көктем жаз күз қыс"
_KK_SHORT = "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел."

LANGUAGES: Mapping[str, Words] = {
    "en": Words(
        months=_places(_EN_MONTHS, _EN_MONTHS, _EN_MONTHS, _EN_MONTHS),
        short_months=_places(_EN_SHORT, _EN_SHORT, _EN_SHORT, _EN_SHORT),
        seasons=_places(_EN_SEASONS, _EN_SEASONS, _EN_SEASONS, _EN_SEASONS),
        year=_everywhere("{}"),
        decade={"plain": "{}s", "dated": "{}s", "since": "the {}s", "until": "the {}s"},
        day="{day} {month}",
        of_year="{date} {year}",
        of_years="{date} {year}",
        years="{}",
        since="since {}",
        until="until {}",
        unknown="unknown",
        approximate="approx.",
        uncertain="uncertain",
        day_left_out="day unknown",
        month_left_out="month unknown",
        both_left_out="month and day unknown",
        century="century",
    ),
    "ru": Words(
        months=_places(
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            _RU_OF_MONTHS,
            _RU_OF_MONTHS,
            _RU_OF_MONTHS,
        ),
        short_months=_places(_RU_SHORT, _RU_OF_SHORT, _RU_OF_SHORT, _RU_OF_SHORT),
        seasons=_places(
            "весна лето осень зима",
            _RU_OF_SEASONS,
            _RU_OF_SEASONS,
            _RU_OF_SEASONS,
        ),
        year=_everywhere("{} г."),
        decade={
            "plain": "{}-е годы",
            "dated": "{}-х годов",
            "since": "{}-х годов",
            "until": "{}-х годов",
        },
        day="{day} {month}",
        of_year="{date} {year} г.",
        of_years="{date} {year} гг.",
        years="{} гг.",
        since="с {}",
        until="до {}",
        unknown="неизвестно",
        approximate="прибл.",
        uncertain="предположительно",
        day_left_out="день неизвестен",
        month_left_out="месяц неизвестен",
        both_left_out="месяц и день неизвестны",
        century="век",
    ),
    "kk": Words(
        months=_places(_KK_MONTHS, _KK_MONTHS, _KK_SINCE_MONTHS, _KK_UNTIL_MONTHS),
        short_months=_places(_KK_SHORT, _KK_SHORT, _KK_SINCE_MONTHS, _KK_UNTIL_MONTHS),
        seasons=_places(
            _KK_SEASONS,
            _KK_SEASONS,
            "көктемнен жаздан күзден қыстан",
            "көктемге жазға күзге қысқа",
        ),
        year={
            "plain": "{} жыл",
            "dated": "{} жыл",
            "since": "{} жылдан",
            "until": "{} жылға",
        },
        decade={
            "plain": "{}-жылдар",
            "dated": "{}-жылдар",
            "since": "{}-жылдардан",
            "until": "{}-жылдарға",
        },
        day="{day} {month}",
        of_year="{year} жылғы {date}",
        of_years="{year} жылғы {date}",
        years="{} жылдар",
        since="{} бері",
        until="{} дейін",
        unknown="белгісіз",
        approximate="шамамен",
        uncertain="болжамды",
        day_left_out="күні белгісіз",
        month_left_out="айы белгісіз",
        both_left_out="айы мен күні белгісіз",
        century="ғасыр",
    ),
}


def words_of(language: str) -> Words:
    """The words of a language tag (`ru`, `ru-RU`); English for a language that is not here."""
    return LANGUAGES.get(language.lower().partition("-")[0], LANGUAGES["en"])


def month_name(month: int) -> str:
    """The name of a month, 1 to 12, on its own, in the active language, with a capital."""
    words = words_of(get_language() or "en")
    return words.months["plain"][month - 1].capitalize()
