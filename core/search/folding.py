"""One form for every spelling of a name: no case, no accents, no punctuation.

`fold` is the twin of the SQL function `fold_accents`, which the search indexes are built on;
tests/search holds the two together. Önal and Onal, Genève and Geneve, Қазақстан and Казакстан,
Sana’a and Sanaa come out alike.
"""

from __future__ import annotations

import re
import unicodedata

APOSTROPHES = "'`´’‘‛ʹʻʼʽʾʿˈ′"
"""What stands inside a word without parting it."""
MARKS = re.compile(
    "(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    f"\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad{APOSTROPHES}]"
)
"""Marks that go: accents (but the one that makes й of и), vowel points, invisible joiners."""
LETTERS = str.maketrans(
    "øłđðħŧıəƒςәғқңөұүһіўѓќєґىیکة",
    "olddhtiafσагкноуухиугкегييكه",
)
"""Letters without a decomposition, and what a reader without them types instead."""
LIGATURES = (("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"))
BETWEEN = re.compile(
    "[\x01-/:-@[-`{-\u00bf\u00d7\u00f7\u02c2-\u02df\u037e\u0387\u0589\u05be\u05c0\u05c3\u05f3\u05f4"
    "\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff"
    "\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20]+"
)
"""Everything that stands between words."""


def fold(text: str) -> str:
    """The words of the text in lower case, bare of accents, one space between them."""
    bare = MARKS.sub("", unicodedata.normalize("NFKD", text.replace("№", " ")).lower())
    for ligature, letters in LIGATURES:
        bare = bare.replace(ligature, letters)
    bare = unicodedata.normalize("NFC", bare.translate(LETTERS))
    return BETWEEN.sub(" ", bare).strip(" ")
