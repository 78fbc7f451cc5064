# ruff: noqa: SIM905 (words read better in a row)
"""Russian names of persons brought back to the nominative."""

from __future__ import annotations

import re

from intake.reading.lexicon import people_ru
from intake.reading.russian import nominative
from intake.reading.words import fold

# Endings of a woman's surname, in the nominative and in oblique cases.
HERS = ("ова", "ева", "ина", "ына", "ая", "ской", "овой", "евой", "иной")
HERS_OBLIQUE = ("овой", "евой", "иной")
# Surnames that no case changes.
INDECLINABLE = tuple("дзе швили ко джи ари ири оти ери ере иани оглы заде".split())
UNCHANGED = frozenset("иоуэ")  # with which a surname ends that no case changes
NOMINATIVE_ENDS = frozenset("бвгджзклмнпрстфхцчшщьй")
INSTRUMENTAL = ("ом", "ем")
ROMAN = re.compile(r" [IVX]+$")
HARD_A = re.compile("[бвгджзклмнпрстфхцчшщ]у$")


# A noun in the nominative, no verb in the past: «политолог», «представитель», «генерал».
TITLE = re.compile(
    r"(?!(?:перед|через|против)$)[а-яё-]{3,}[бвгджзклмнпрстфхцчшщьй]"
    r"(?<!ов|ев|ей|ом|ем|им|ым|их|ых|ой|ал|ел|ил|ыл|ял|ёл)"
    r"|генерал|адмирал|маршал"
)

SHORT_PART = 4  # letters: «Аль-», «Абд-» and the like have no cases


def nominative_name(printed: str, before: str = "", opens: bool = False) -> str:
    """A person's full Russian name in the nominative, as far as its endings tell.

    `before` is what stands ahead of it: after a title in the nominative, «политолог», «историк
    церкви», so is the name; mostly also where it `opens` a sentence.
    """
    if ROMAN.search(printed):  # «Льва XIV», «Иоанна Павла II»
        *names, number = printed.split(" ")
        low = people_ru.FLEETING
        return " ".join([*(low.get(name.lower(), nominative(name)) for name in names), number])
    given, _, rest = printed.partition(" ")
    if not rest:
        return nominative(printed)
    *middle, surname = rest.split(" ")
    hers = given[-1] == "а" and surname[-1] in UNCHANGED  # «Самира Хамди, юрист»
    subject = opens and (hers or given.endswith(INSTRUMENTAL))  # «Керем Озсой видит в этом …»
    male = _is_male(given)
    titled = not male and _is_titled(before)
    if subject or titled or _is_nominative(given) or (not male and _is_printed_so(given, surname)):
        return printed
    if given[-1] in "иеы" and surname.lower().endswith(HERS_OBLIQUE):
        ending = "я" if given[-1] == "и" else "а"
        return " ".join([given[:-1] + ending, *middle, surname[:-2] + "а"])
    if male and given.endswith(("ия", "ея", "ья")):
        given = given[:-1] + "й"
    base = _surname(given, surname)
    oblique = given[-1] in "ауюея" and surname[-1] in "аяоуюеиэы"
    if base == surname and not given.endswith(INSTRUMENTAL) and not oblique:
        return printed
    first, hyphen, second = base.rpartition("-")
    if hyphen and first[0].isupper() and len(first) > SHORT_PART:
        base = f"{nominative(first)}-{second}"  # «Игоря Лукашевича-Рема»
    return " ".join([nominative(given), *(nominative(part) for part in middle), base])


def _is_titled(before: str) -> bool:
    *more, last = before.lower().split() or [""]
    of_whom = more and last[-1] in "иыая"
    return bool(TITLE.fullmatch(last) or (of_whom and TITLE.fullmatch(more[-1])))


def _is_printed_so(given: str, surname: str) -> bool:
    """Whether a name stands in the nominative: «Ирина Волошко», «Самия Салем», «Огульбиби
    Овезова» are women, or have names that no case changes."""
    low = surname.lower()
    if fold(given) in people_ru.FEMALE and not low.endswith(HERS_OBLIQUE):
        return True
    if given[-1] in "иоэ":
        return low.endswith(HERS[:4])
    stays = low.endswith((*INDECLINABLE, *HERS)) or (
        low[-1] in NOMINATIVE_ENDS and not low.endswith(("ым", "им", "ой"))
    )
    return given[-1] in "ая" and stays


def _is_nominative(given: str) -> bool:
    if fold(given) in people_ru.MALE or (given.endswith("ей") and _is_male(given)):
        return True
    return given[-1].lower() in NOMINATIVE_ENDS and not given.endswith((*INSTRUMENTAL, "ой", "ей"))


def _is_male(given: str) -> bool:
    low = fold(given)
    return any(low.startswith(stem) and len(low) - len(stem) <= 2 for stem in people_ru.MALE)


def _plainly(given: str, surname: str) -> str | None:
    """The nominative of a surname whose own ending tells it."""
    if surname.lower().endswith(INDECLINABLE):
        return surname
    if surname.endswith(("ицы", "ицу", "ице", "ьи")):
        return surname[:-1] + ("я" if surname.endswith("ьи") else "а")
    hers = surname.endswith(HERS_OBLIQUE)
    if given.endswith(INSTRUMENTAL) and surname.endswith(("ой", "ей")) and not hers:
        hard = surname[-2] == "о" or surname[-3] in "цжшчщ"
        return surname[:-2] + ("а" if hard else "я")  # «Амром Мусой», «Давидом Арахамией»
    return None


def _surname(given: str, surname: str) -> str:
    """The surname's nominative; one in "-а" that a given name in an oblique case reveals."""
    indeclinable = surname.lower().endswith("оглу")
    if given[-1] in "ая" and HARD_A.search(surname) and not indeclinable:
        return surname[:-1] + "а"  # «Владислава Ардзинбу»
    plain = _plainly(given, surname)
    if plain:
        return plain
    base = nominative(surname)
    if given.endswith(INSTRUMENTAL) and surname[-1] in "еиоуыэ":
        return surname  # «Садеком Готбзаде»: no case changes it
    if base != surname or indeclinable:
        return base
    genitive = surname[-1] in "ыу" and given[-1] in "яауюмй"
    if genitive or (surname[-1] == "е" and given[-1] in "ую"):  # but «Гасана Саламе»
        return surname[:-1] + "а"
    return surname[:-2] + "я" if surname.endswith("ией") else surname
