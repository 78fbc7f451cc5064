"""The date grammar: expression and day of publication in, EDTF out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.reading import when
from intake.reading.dates import DateReader

FRIDAY = date(2025, 9, 26)

ENGLISH = [
    ("They signed on 2 November 2022. “Today is a new dawn,” he said.", "2022-11-02"),
    ("They met on 22 January 2014. Iran had been asked the Sunday before.", "2014-01-19"),
    ("They met on Monday, 6 October 2014. On the Wednesday the others came.", "2014-10-08"),
    ("They talked from 10 to 15 February 2014 and on the last day shook hands.", "2014-02-15"),
    ("In January 2014 it was signed. It was ratified the next July.", "2014-07"),
    ("They met on 5 October 2015. He invited both to return in two weeks' time.", "2015-10-19"),
    (
        "It was confirmed on 20 September 2018 and undone twenty-four hours afterwards.",
        "2018-09-21",
    ),
    ("They signed on 7 October 2014 and fought again a hundred days later.", "2015-01-15"),
    ("They came in November 2014. On the twentieth of that month they signed.", "2014-11-20"),
    ("He is due in April, and on Tuesday he told us so.", "2025-09-23"),
    ("They met on 27 December 2023. In the new year nobody came.", "2024-01"),
    ("Five days before it opened, on 23 November 2022, they met.", "2022-11-23"),
    ("They were asked to come on 8 September 2019 and put off on the eve.", "2019-09-07"),
    ("They have announced 14 November.", "2025-11-14"),
    ("A round before the end of the year is on the table.", "2025-12"),
    ("Malaysia hands the chair to the Philippines on January 1.", "2026-01-01"),
    ("Between 1988 and 1998 they fought.", "1988/1998"),
    ("They met in 2021 and 2022.", "2021/2022"),
    ("They signed on the last day of July.", "2025-07-31"),
    ("They could meet in November.", "2025-11"),
    ("The possibility of a meeting in December was raised.", "2025-12"),
    ("The round is pencilled in for Muscat in October.", "2025-10"),
    ("William Ruto travelled to Juba on 6 August.", "2025-08-06"),
    ("The envoys spent the weekend at a villa.", "2025-09-20/2025-09-21"),
    ("They met on 7 July 2015.", "2015-07-07"),
    ("They met on July 7, 2015.", "2015-07-07"),
    ("They met on the 3rd of May 2019.", "2019-05-03"),
    ("It opened on 2017-01-23.", "2017-01-23"),
    ("It opened on 23.01.2017.", "2017-01-23"),
    ("The round of 23–24 January 2017.", "2017-01-23/2017-01-24"),
    ("Between 27 and 29 April 2021 they talked.", "2021-04-27/2021-04-29"),
    ("From 25 October to 2 November 2022.", "2022-10-25/2022-11-02"),
    ("From 28 December 2022 to 3 January 2023.", "2022-12-28/2023-01-03"),
    ("On Oct. 2–4, 2015 they met.", "2015-10-02/2015-10-04"),
    ("In January 2017 it began.", "2017-01"),
    ("From November 1995 to July 1996.", "1995-11/1996-07"),
    ("In late 2024 it ended.", "2024-10/2024-12"),
    ("By the end of 2024.", "2024-12"),
    ("In the first half of 2025.", "2025-01/2025-06"),
    ("In the spring of 2016.", "2016-21"),
    ("Talks of 2018–2019.", "2018/2019"),
    ("In the 1990s.", "199X"),
    ("It has lasted since 2011.", "2011"),
    ("Last week they met.", "2025-09-15/2025-09-21"),
    ("Next month they meet.", "2025-10"),
    ("It ended yesterday.", "2025-09-25"),
    ("On Tuesday it was said.", "2025-09-23"),
    ("They will meet on Tuesday.", "2025-09-30"),
    ("Ten years ago they met.", "2015"),
    ("Two days ago they met.", "2025-09-24"),
    ("Ten years ago tomorrow.", "2015-09-27"),
    ("Last May they met.", "2025-05"),
    ("Last November they met.", "2024-11"),
    ("They met earlier this year.", "2025"),
    ("On 12 April they met.", "2025-04-12"),
    ("They are to meet between 19 and 25 November.", "2025-11-19/2025-11-25"),
    ("They met last night.", "2025-09-25"),
    ("They met at the weekend.", "2025-09-20/2025-09-21"),
    ("Ten years ago this Sunday they met.", "2015-09-28"),
    ("On New Year's Day 2024 they signed.", "2024-01-01"),
    ("They discuss it this Sunday.", "2025-09-28"),
    ("He spoke of the forum slated for Saturday and Sunday.", "2025-09-27/2025-09-28"),
    ("He spoke of the dead of the war of 1950-53 and of talks in May.", "2025-05"),
    ("In October 2012, six months after he took office, they met.", "2012-10"),
    ("He is to telephone them in the coming weeks.", "2025-10"),
    ("They met at the end of the summer.", "2025-08"),
    ("In summer they met.", "2025-22"),
    ("They met last fall.", "2024-23"),
    ("They met a couple of weeks ago.", "2025-09-12"),
    ("They met three weeks back.", "2025-09-05"),
    ("They met six and a half weeks ago.", "2025-08-11"),
    ("They met a few days ago.", "2025-09"),
    ("They met half a century ago.", "1975"),
    ("They met five years ago to the day.", "2020-09-26"),
    ("They will meet in two weeks.", "2025-10-10"),
    ("They meet in a month's time.", "2025-10"),
    ("They meet three weeks from now.", "2025-10-17"),
    ("The talks were put off until Tuesday.", "2025-09-30"),
    ("Both sides return to the table on Monday.", "2025-09-29"),
    ("They met from Monday through Wednesday.", "2025-09-22/2025-09-24"),
    ("It opened on the ninth of May 2010.", "2010-05-09"),
    ("The June round ended early.", "2025-06"),
    ("The week before last they met.", "2025-09-08/2025-09-14"),
]
FOLLOWING = [
    ("In 2015 they met. Two years later they signed.", "2017"),
    ("They met on 18 March 2025. The next day they left.", "2025-03-19"),
    ("They met on 12 April 2025. A week later they moved.", "2025-04-19"),
    ("They met in 2015. In the same year it ended.", "2015"),
    ("They met in August 2016, and again in January of the following year.", "2017-01"),
    ("It fell in November 2024, at the end of the same year.", "2024-12"),
    ("On 7 February 2017 they met. A truce followed in October.", "2017-10"),
    ("In October 2022 they met. They signed in February.", "2023-02"),
    (
        "They met on 17 August 2015, a Monday. It was signed on Wednesday of that week.",
        "2015-08-19",
    ),
    ("They met in May 1990. In June of the year after they signed.", "1991-06"),
    ("It was signed on 31 July 1991, three weeks before the tanks came.", "1991-07-31"),
    ("The fighting began in May 1998. Within weeks envoys flew in.", "1998-06"),
    ("They met on 11 October 1986. By Sunday it was over.", "1986-10-12"),
    ("The meeting was fixed for the first week of March 2015.", "2015-03-01/2015-03-07"),
    (
        "They met on 15 June 2025 in a body whose terms date from 2000. On 24 July it fell.",
        "2025-07-24",
    ),
    ("In 2012 an idea of 1991 was revived. On 17 February they signed.", "2012-02-17"),
    ("At the conference of 1954 they met. On 21 July they signed.", "1954-07-21"),
    (
        "They met on 6 March 2023 to mend ties, cut in January 2016. In April they signed.",
        "2023-04",
    ),
    ("A second round is due in January 2026. The row broke out on 28 May.", "2025-05-28"),
    ("They were to return to Geneva in April.", "2025-04"),
    ("He said his country would table it before the meeting on Dec. 7.", "2025-12-07"),
    ("1993: December 15: They met.", "1993-12-15"),
    (
        "They met on 11 May. A round is due in late October 2025. A month later he flew in.",
        "2025-06",
    ),
    ("If nothing happens by Sunday, it ends.", "2025-09-28"),
    ("The truce of 3 May 2007 lasted until June. The following March they met.", "2008-03"),
    ("They met on 11 December 2024. A month later to the day he flew in.", "2025-01-11"),
    ("They met on 4 May 2010. Later that month it failed.", "2010-05"),
    ("They met on 4 May 2010. By year's end it had failed.", "2010-12"),
    ("They met on 4 May 2010. At the end of the year it failed.", "2010-12"),
    ("They met on 4 May 2010. The evening before, a truce had been signed.", "2010-05-03"),
    ("They met on 4 May 2010. The autumn before, all had seemed lost.", "2009-23"),
    ("They met on 4 May 2010. Exactly two months later they parted.", "2010-07-04"),
    ("They met on 4 May 2010. A year to the day later they parted.", "2011-05-04"),
    ("They met on 4 May 2010. Two and a half weeks later they parted.", "2010-05-22"),
    ("They met on 4 May 2010. Some weeks later they parted.", "2010-05/2010-06"),
    ("They met on 4 May 2010. On the last day of that month they parted.", "2010-05-31"),
    ("They met on 4 May 2010. A year earlier to the day they had parted.", "2009-05-04"),
    ("They met on Tuesday and Wednesday of last week.", "2025-09-16/2025-09-17"),
    ("It is four years since they met.", "2021"),
    ("They met ten years ago last Saturday.", "2015-09-20"),
    ("She had convened the parties in Geneva for 6 October.", "2025-10-06"),
    ("He invited both to talks at his office on 30 September.", "2025-09-30"),
    (
        "They met on 4 May 2010. “Today is a new day,” he said. The next day they left.",
        "2010-05-05",
    ),
    ("They met on 4 May 2010. “We start on 9 June,” he said. A week later they did.", "2010-05-11"),
]
RUSSIAN = [
    ("Сорок лет назад, день в день, подписали.", "1985-09-26"),
    ("Комиссия заседает со вчерашнего дня.", "2025-09-25"),
    ("1 июля 2025 года сели за стол. В следующем месяце они встретились снова.", "2025-08"),
    ("11 декабря 2023 года подписали. Ровно месяц спустя он прилетел.", "2024-01-11"),
    (
        "7 ноября 2016 года считали. Они вернулись 20–21 числа того же месяца.",
        "2016-11-20/2016-11-21",
    ),
    ("Осенью они собираются провести форум.", "2025-23"),
    ("Это было в 2013 году. Встречу обещают провести в будущем году.", "2026"),
    ("23 января 2017 года прошёл раунд. Через сто дней собрались снова.", "2017-05-03"),
    ("Полтора с лишним года назад начали.", "2024-03"),
    ("В пятницу в Мюнхене, на полях конференции, он должен встретиться с послом.", "2025-10-03"),
    ("Движение ограничат с понедельника.", "2025-09-29"),
    (
        "16 мая 2025 года они сели за стол. Он видит в этом удачу. Ветрова накануне заметила иное.",
        "2025-09-25",
    ),
    ("На следующей неделе его ждут в Киеве. Накануне он дал понять, что приедет.", "2025-09-25"),
    ("2 июня 2025 года был второй раунд, а накануне они отказались ехать.", "2025-06-01"),
    (
        "12 октября 2022 года они встретились; прежняя встреча была одиннадцатью месяцами ранее.",
        "2021-11",
    ),
    ("Он предложил, чтобы они увиделись до конца октября.", "2025-10"),
    ("Подписали в последний день июля.", "2025-07-31"),
    ("Встречались в 2012 и 2013 годах.", "2012/2013"),
    ("Министры иностранных дел двух стран планируют встретиться 10 октября.", "2025-10-10"),
    ("Министр сообщил в пятницу, что раунд не состоится.", "2025-09-26"),
    ("Встретятся до конца недели.", "2025-09-22/2025-09-28"),
    ("Сессия, открывающаяся во вторник.", "2025-09-30"),
    ("Если до конца октября решения не будет, санкции вернутся.", "2025-10"),
    ("В двадцатые годы.", "202X"),
    ("Май — Каракас.", "2025-05"),
    ("7 июля 2015 года они встретились.", "2015-07-07"),
    ("23–24 января 2017 года в Астане.", "2017-01-23/2017-01-24"),
    ("С 27 по 29 июня 2023 года.", "2023-06-27/2023-06-29"),
    ("С 22 мая по 1 июня 1995 года.", "1995-05-22/1995-06-01"),
    ("В январе 2017 года.", "2017-01"),
    ("В конце 2024 года.", "2024-12"),
    ("Летом 1995 года.", "1995-22"),
    ("В 1990-е годы.", "199X"),
    ("На прошлой неделе они встретились.", "2025-09-15/2025-09-21"),
    ("В прошлом месяце.", "2025-08"),
    ("Позавчера он сказал.", "2025-09-24"),
    ("Неделю назад обещали.", "2025-09-19"),
    ("Десять лет назад.", "2015"),
    ("Во вторник сообщили.", "2025-09-23"),
    ("4 октября прошлого года.", "2024-10-04"),
    ("Раунд состоится 7 октября.", "2025-10-07"),
    ("До конца месяца.", "2025-09"),
    ("Июнь 2021-го.", "2021-06"),
    ("Они встретились 5 февраля 2019 года, а назавтра подписали.", "2019-02-06"),
    ("Подписали 19 июня 2017 года, на другой день начались бои.", "2017-06-20"),
    ("Встретились 27 июля 1993 года. Спустя ровно два месяца вернулись.", "1993-09-27"),
    ("3 сентября 1992 года, через двадцать дней после начала войны.", "1992-09-03"),
    ("Встретились в марте 2019 года, и 20-го поделили посты.", "2019-03-20"),
    ("Накануне завершился саммит.", "2025-09-25"),
    ("1 ноября 1979 года встретились. 17 февраля беседовали.", "1980-02-17"),
    ("Минувшей ночью они прилетели.", "2025-09-25"),
    (
        "Встретились в марте 2023 года, забыв ссору, начатую в январе 2016 года. В апреле ушли.",
        "2023-04",
    ),
    ("Говорили до конца лета.", "2025-08"),
    ("В ноябре он поедет в Пекин.", "2025-11"),
    ("Подписали в 2015 году. Через пять лет Вена опять могла бы их принять.", "2030"),
    ("Совещались в ночь на среду.", "2025-09-24"),
    ("На выходных они встретились.", "2025-09-20/2025-09-21"),
    ("Пару недель назад обещали.", "2025-09-12"),
    ("Полтора месяца назад обещали.", "2025-08"),
    ("Два с половиной года назад обещали.", "2023-03"),
    ("Год с лишним назад обещали.", "2024"),
    ("Десять лет тому назад обещали.", "2015"),
    ("Четверть века назад обещали.", "2000"),
    ("Они встретятся через две недели.", "2025-10-10"),
    ("Стороны вернутся за стол в понедельник.", "2025-09-29"),
    ("Встреча перенесена на вторник.", "2025-09-30"),
    ("4 мая 2010 года встретились. На следующей неделе разъехались.", "2010-05-10/2010-05-16"),
    ("4 мая 2010 года встретились. Неделей позже разъехались.", "2010-05-11"),
    ("4 мая 2010 года встретились. Двое суток спустя разъехались.", "2010-05-06"),
    ("4 мая 2010 года встретились. Через несколько дней разъехались.", "2010-05"),
    ("4 мая 2010 года встретились. Спустя почти два года разъехались.", "2012"),
    ("В 2010-м они встретились.", "2010"),
    ("В последних числах мая встретились.", "2025-05"),
    ("На первой неделе мая встретились.", "2025-05-01/2025-05-07"),
    ("В третьем квартале 2010 года встретились.", "2010-07/2010-09"),
    ("Майский раунд ничего не дал.", "2025-05"),
    ("А 20 октября мы, кто остался, соберёмся снова.", "2025-10-20"),
]


def last_date(text: str, language: str, published: date | None = FRIDAY) -> str | None:
    found = DateReader(language, published).read(text, [(0, len(text), False)])
    return found[-1].when.edtf if found else None


@pytest.mark.parametrize(("text", "edtf"), ENGLISH + FOLLOWING)
def test_english_expression(text: str, edtf: str) -> None:
    assert last_date(text, "en") == edtf


@pytest.mark.parametrize(("text", "edtf"), RUSSIAN)
def test_russian_expression(text: str, edtf: str) -> None:
    assert last_date(text, "ru") == edtf


SEVERAL = [
    ("* JUNE 14-15 - They met.\n* AUG 7 - They met again. The year was 2025.", "en",
     ["2025-06-14/2025-06-15", "2025-08-07", "2025"]),
    ("On 16 May, 2 June and 23 July 2025.", "en", ["2025-05-16", "2025-06-02", "2025-07-23"]),
    ("They met on 30 June and 1 July 2024.", "en", ["2024-06-30/2024-07-01"]),
    ("They met between 28 May and 3 June 2024.", "en", ["2024-05-28/2024-06-03"]),
    ("They met on 3 March and 12 April 2021.", "en", ["2021-03-03", "2021-04-12"]),
    ("They met on 23 January 2024, and on the 4th and 5th of May.", "en",
     ["2024-01-23", "2024-05-04/2024-05-05"]),
    ("It was due on 1 February 2024, and held on the 4th.", "en", ["2024-02-01", "2024-02-04"]),
    ("In April of the year before last they met.", "en", ["2023-04"]),
    ("The Saturday before last they met.", "en", ["2025-09-13"]),
    ("On 22 December, thirty years ago, they signed.", "en", ["1995-12-22"]),
    ("Exactly fifty years ago they signed.", "en", ["1975-09-26"]),
    ("They came two days after the talks of 23 November 2024.", "en",
     ["2024-11-25", "2024-11-23"]),
    ("Next Friday they meet.", "en", ["2025-10-03"]),
    ("It began in the nineties.", "en", ["199X"]),
    ("В девяностые всё было иначе.", "ru", ["199X"]),
    ("Пятого ноября 2023 года.", "ru", ["2023-11-05"]),
    ("Ровно пятьдесят лет назад подписали.", "ru", ["1975-09-26"]),
    ("В 1966 году его убили. Следующим летом собрались снова.", "ru", ["1966", "1967-22"]),
    ("6 октября 2022 года они приехали. Тем же вечером говорили.", "ru",
     ["2022-10-06", "2022-10-06"]),
    ("Last week, on Wednesday, they met.", "en", ["2025-09-15/2025-09-21", "2025-09-17"]),
    ("Они встречались 2 июня и 23 июля 2021 года.", "ru", ["2021-06-02", "2021-07-23"]),
    ("В ночь с 11 на 12 февраля 2015 года.", "ru", ["2015-02-11/2015-02-12"]),
    ("They meet on Tuesday, 7 October.", "en", ["2025-10-07", "2025-10-07"]),
    ("They met on 1 January 2024. Three days before, on 28 and 29 December, others had.", "en",
     ["2024-01-01", "2023-12-29", "2023-12-28/2023-12-29"]),
    ("They meet on Friday next week.", "en", ["2025-10-03", "2025-09-29/2025-10-05"]),
    ("Встретились в мае и июне 2010 года.", "ru", ["2010-05", "2010-06"]),
    ("6 марта нынешнего года они встретились.", "ru", ["2025-03-06", "2025"]),
    ("В 2023 году говорили. Встреча 5 октября того же года сорвалась.", "ru",
     ["2023", "2023-10-05", "2023"]),
    ("Говорили 23−24 января 2026 года.", "ru", ["2026-01-23/2026-01-24"]),
    ("Двадцать восемь лет назад подписали.", "ru", ["1997"]),
    ("Увидятся во втором полугодии.", "ru", ["2025-07/2025-12"]),
    ("18 апреля, накануне раунда, он летал в Москву.", "ru", ["2025-04-18", "2025-04-18"]),
    ("Сошлись 5 марта 2020 года. В тот же самый день разошлись.", "ru",
     ["2020-03-05", "2020-03-05"]),
    ("Сошлись 5 марта 2020 года. В последний день месяца разошлись.", "ru",
     ["2020-03-05", "2020-03-31"]),
    ("Раунд, назначенный на 7 декабря 2022 года, сорвался: 25 ноября он отказался.", "ru",
     ["2022-12-07", "2022-11-25"]),
    ("Three weeks ago, on 4 September, they met.", "en", ["2025-09-04", "2025-09-04"]),
    ("In 2015 they met. Three years on, on 8 May 2018, he left.", "en",
     ["2015", "2018", "2018-05-08"]),
    ("В 1997 году подписали. Следующий год принёс мир.", "ru", ["1997", "1998"]),
    ("Сошлись 4 мая 1995 года. Несколькими днями позже, 22 мая, собрались.", "ru",
     ["1995-05-04", "1995-05-22", "1995-05-22"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "edtf"), SEVERAL)
def test_days_side_by_side(text: str, language: str, edtf: list[str]) -> None:
    found = DateReader(language, FRIDAY).read(text, [(0, len(text), False)])
    assert [date.when.edtf for date in found] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "It may end.",
        "Resolution 1701 stands.",
        "On 30 February 2020.",
        "The Good Friday deal.",
        "They march on.",
        "He paid 2,015 euros.",
    ],
)
def test_no_date(text: str) -> None:
    assert last_date(text, "en") in (None, "2020-02")


def test_a_line_about_another_text_files_no_report() -> None:
    text = "Markets: the shilling, 25 September close"
    found = DateReader("en", FRIDAY).read(
        f"{text}\nToday they met.", [(0, 41, True), (42, 57, False)]
    )
    assert found[-1].when.edtf == "2025-09-26"


def test_relative_date_needs_a_day_of_publication() -> None:
    assert last_date("Last week they met.", "en", None) is None


def test_a_report_filed_before_publication_counts_from_its_own_day() -> None:
    text = "NAIROBI, 12 November 2022 — They signed today."
    assert last_date(text, "en", date(2022, 11, 13)) == "2022-11-12"


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)), st.integers(-500, 500))
def test_months_on_is_its_own_inverse(day: date, count: int) -> None:
    if 1 < day.year + count // 12 < 9990:
        moved = when.months_on(day, count)
        assert when.months_on(moved.lower, -count).edtf == when.months_on(day, 0).edtf


@given(st.dates(date(1900, 1, 1), date(2090, 1, 1)))
def test_a_written_day_reads_back(day: date) -> None:
    assert last_date(f"It was on {day:%d %B %Y}.".replace(" 0", " "), "en") == day.isoformat()
