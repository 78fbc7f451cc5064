"""Russian endings: a key shared by a name's case forms, and a guess at the nominative.

There is no dictionary here: foreign names, which matter most in this genre, are in none. A key is
what is left after case endings are taken off again and again, so that every form of one name meets
in one key; `same_name` then checks that the two printed forms can belong together.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Keys are folded (ё→е, й→и), longest endings first.
LONG = (
    "иями",
    "ями",
    "ами",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "иеи",
    "иях",
    "ях",
    "ах",
    "ов",
    "ев",
    "еи",
    "ои",
    "ом",
    "ем",
    "ам",
    "ям",
    "ую",
    "юю",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ыи",
    "ии",
    "ия",
    "ию",
    "ью",
    "их",
    "ых",
    "им",
    "ым",
    "ин",
    "ын",
)
SHORT = ("а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ь")
ADJECTIVAL = (
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "ую",
    "ая",
    "ое",
    "ие",
    "ые",
    "их",
    "ых",
    "им",
    "ии",
    "ыи",
)
CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
SURNAMES = ("ов", "ев", "ин", "ын")
OTHERS = (*SURNAMES, "ь")  # what makes another name of one that ends in a consonant
_CONSONANT = "[бвгджзклмнпрстфхцчшщ]"
ADJECTIVE_ENDS = ("ии", "ыи", "ои", "ая", "яя", "ое", "ее", "ые", "ие")
HARD = re.compile("[бвдзлмнпрстфц]а$")  # no case of these ends in "и"
SHORTEST = 4  # letters: "Прая" keeps all but one
# "Лев": its last vowel falls out in the other cases.
FLEETING = re.compile(rf"{_CONSONANT}[ео]{_CONSONANT}$")
SHORTEST_FLEETING = 4  # letters
# "Тбилиси", "Баку", "Токио": names that no case changes.
INDECLINABLE = re.compile(rf"{_CONSONANT}[иеу]$|[эу]$|ио$|кко$")
# Oblique endings: where they stand, letters to take off, letters to put instead. First fit counts.
OBLIQUE = tuple(
    (re.compile(pattern + "$"), taken, given)
    for pattern, taken, given in (
        ("[сц]кого", 3, "ий"),
        ("[сц]кому", 3, "ий"),
        ("[сц]к[ио]м", 2, "ий"),
        ("..(?:ов|ев|ин|ын)ым", 2, ""),
        ("..(?:ов|ев|ин|ын)[ауе]", 1, ""),
        (f"..{_CONSONANT}[ое]м", 2, ""),
        (f"...{_CONSONANT}[ау]", 1, ""),
        ("..[аеио]ем", 2, "й"),
        ("...[ае]ю", 1, "й"),
        ("...ея", 1, "й"),
        ("...(?:[рл]я|лю)", 1, "ь"),
    )
)


@lru_cache(maxsize=65536)
def stem(key: str) -> str:
    """The common key of a folded word's case forms."""
    while True:
        for ending in LONG:
            if key.endswith(ending) and len(key) - len(ending) >= 3:
                key = key[: -len(ending)]
                break
        else:
            if key[-1:] in SHORT and len(key) >= 3:
                key = key[:-1]
            else:
                return key


def same_name(name: str, form: str) -> bool:
    """Whether the folded word `form` can be a case of the folded nominative `name`."""
    if name == form or INDECLINABLE.search(name):
        return name == form
    if not form.startswith(_kept(name)) or len(form) > len(name) + 3:
        return False
    if _is_another(name, form):
        return False
    if name.endswith(SURNAMES):
        return form.startswith(name)  # "Львов" keeps all its letters, "Льва" has others
    if name[-1:] in CONSONANTS:  # "Кабулов" is no case of "Кабул", nor "Дарья" one of "Дар"
        return not form.endswith(ADJECTIVAL) and not form[len(name) :].startswith(OTHERS)
    return True


def _is_another(name: str, form: str) -> bool:
    """Whether a form that begins alike ends as no case of the name does: "Ливиу" is a man's name
    and not "Ливия", "Гани" another man and not "Гана", "Хан" not "Ханой"."""
    return (
        (name.endswith("ия") and form.endswith("иу"))
        or (bool(HARD.search(name)) and form == name[:-1] + "и")
        or (name.endswith(ADJECTIVE_ENDS) and form == _kept(name))
    )


@lru_cache(maxsize=65536)
def without_fleeting(key: str) -> str:
    """The key of the oblique cases of a name whose last vowel falls out: «Египет», «Египта»."""
    falls = len(key) > SHORTEST_FLEETING and FLEETING.search(key) and not key.endswith(SURNAMES)
    return key[:-2] + key[-1] if falls else key


def _kept(name: str) -> str:
    """What every case of a name begins with."""
    if name.endswith(ADJECTIVE_ENDS) and len(name) > SHORTEST:
        return name[:-2]
    if name[-1:] not in CONSONANTS:
        return name[:-1]
    return name[:-2] if FLEETING.search(name) else name


def nominative(word: str) -> str:
    """The likely nominative of one inflected masculine name word, capitals kept."""
    low = word.lower()
    if low.endswith("оглу"):
        return word
    for pattern, taken, given in OBLIQUE:
        if pattern.search(low):
            return word[: len(word) - taken] + given
    return word
