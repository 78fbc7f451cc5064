"""Search: any record by any spelling of any of its names, or by what it says.

What a reader types is read once (`read`). Querysets that are `SearchQuerySet`s say in which columns
they are searched (`Searched`) and `search` finds the best records of many of them in one statement.
`Marker` shows why a record was found, `Vocabulary` what a misspelt search may have meant.
"""

from core.search.asking import Wanted, read
from core.search.columns import NAMES, Searched, Years
from core.search.marking import Marker, Stretch
from core.search.parts import Trigrams, containing
from core.search.spelling import Vocabulary
from core.search.verbs import Found, SearchQuerySet, Tier, asked, begins, search, tier

__all__ = [
    "NAMES",
    "Found",
    "Marker",
    "SearchQuerySet",
    "Searched",
    "Stretch",
    "Tier",
    "Trigrams",
    "Vocabulary",
    "Wanted",
    "Years",
    "asked",
    "begins",
    "containing",
    "read",
    "search",
    "tier",
]
