"""Russian names of persons brought back to the nominative."""

from __future__ import annotations

from intake.reading.lexicon import people_ru
from intake.reading.russian import nominative
from intake.reading.words import fold


def nominative_name(printed: str) -> str:
    """A person's full Russian name in the nominative, as far as its endings tell."""
    given, _, rest = printed.partition(" ")
    if not rest:
        return nominative(printed)
    *middle, surname = rest.split(" ")
    if given[-1].lower() in "бвгджзклмнпрстфхцчшщьй" and not given.endswith(
        ("ом", "ем", "ой", "ей")
    ):
        return printed
    feminine = given[-1] in "ая" and surname.lower().endswith(
        ("ова", "ева", "ина", "ына", "ая", "ской", "овой", "евой", "иной")
    )
    male = any(
        fold(given).startswith(stem) and len(given) - len(stem) <= 2 for stem in people_ru.MALE
    )
    if feminine and not male:
        return printed
    if given[-1] in "иеы" and surname.lower().endswith(("овой", "евой", "иной")):
        return " ".join(
            [given[:-1] + ("я" if given[-1] == "и" else "а"), *middle, surname[:-2] + "а"]
        )
    if male and given.endswith(("ия", "ея", "ья")):
        given = given[:-1] + "й"
    base = nominative(surname)
    if (
        base == surname
        and surname[-1] in "ыеу"
        and given[-1] in "яауюемй"
        and not surname.lower().endswith("оглу")
    ):
        base = surname[:-1] + "а"
    elif surname.endswith("ией"):
        base = surname[:-2] + "я"
    if base == surname and given[-1] not in "ауюея" and not given.endswith(("ом", "ем")):
        return printed
    if base == surname and surname[-1] not in "аяоуюеиэы" and not given.endswith(("ом", "ем")):
        return printed
    return " ".join([nominative(given), *(nominative(part) for part in middle), base])
