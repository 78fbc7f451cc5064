"""EDTF as a reader sees it, as precisely as it is known and never more."""

from typing import cast

from core.dates.edtf import WINTER, Edge, Edtf, Part, Precision, parse
from core.dates.words import Words, words_of

COLLAPSIBLE = {Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR}


def display(edtf_text: str, language: str = "en", short: bool = False) -> str:
    """The date in words: “23–24 January 2017”, “2015 (approx.)”, “since March 2011”.

    `language` is a tag of English, Russian or Kazakh (others get English); `short` abbreviates
    months. Blank gives blank; text that is not EDTF raises EdtfError.
    """
    if not edtf_text:
        return ""
    return _Display(words_of(language), short).whole(parse(edtf_text))


class _Display:
    def __init__(self, words: Words, short: bool) -> None:
        self.words = words
        self.months = words.short_months if short else words.months

    def whole(self, edtf: Edtf) -> str:
        first, *others = edtf.parts
        if others:
            return self._between(first, others[0])
        if edtf.end is Edge.OPEN:
            return self._since(first)
        if edtf.start is Edge.OPEN:
            return self._until(first)
        text = self._part(first)
        if edtf.end is Edge.UNKNOWN:
            return f"{text} – {self.words.unknown}"
        return f"{self.words.unknown} – {text}" if edtf.is_interval else text

    def _since(self, part: Part) -> str:
        text = self.words.since.format(self._bare(part, "since"))
        if text.startswith("с 2 "):
            text = f"со{text[1:]}"
        return text + self._notes(part)

    def _until(self, part: Part) -> str:
        return self.words.until.format(self._bare(part, "until")) + self._notes(part)

    def _between(self, start: Part, end: Part) -> str:
        notes = self._notes(start)
        if notes == self._notes(end) and not self._own_notes(start) and not self._own_notes(end):
            return self._collapsed(start, end) + notes
        return f"{self._qualified(start)} – {self._qualified(end)}"

    def _collapsed(self, start: Part, end: Part) -> str:
        words = self.words
        if (start.lower, start.upper) == (end.lower, end.upper):
            return self._bare(start, "plain")
        if start.precision != end.precision or start.precision not in COLLAPSIBLE:
            return self._full(start, end)
        if start.precision is Precision.YEAR:
            return words.years.format(f"{start.year:04}–{end.year:04}")
        if start.year != end.year or WINTER in (start.season, end.season):
            return self._full(start, end)
        first, last = self._within_year(start, "plain"), self._within_year(end, "plain")
        if start.precision is not Precision.DAY:
            span = f"{first}–{last}"
        elif start.month != end.month:
            span = f"{first} – {last}"
        else:
            span = f"{start.day}–{last}"
        return words.of_year.format(date=span, year=f"{start.year:04}")

    def _full(self, start: Part, end: Part) -> str:
        return f"{self._bare(start, 'plain')} – {self._bare(end, 'plain')}"

    def _part(self, part: Part) -> str:
        return self._bare(part, "plain") + self._notes(part)

    def _qualified(self, part: Part) -> str:
        """One side of an interval whose sides differ: what qualifies it stands in front of it."""
        own = self._own_notes(part)
        text = self._bare(part, "plain") + (f" ({', '.join(own)})" if own else "")
        return " ".join([*self._qualifiers(part), text])

    def _notes(self, part: Part) -> str:
        notes = [*self._own_notes(part), *self._qualifiers(part)]
        return f" ({', '.join(notes)})" if notes else ""

    def _qualifiers(self, part: Part) -> list[str]:
        flags = [(part.approximate, self.words.approximate), (part.uncertain, self.words.uncertain)]
        return [word for flag, word in flags if flag]

    def _own_notes(self, part: Part) -> list[str]:
        words = self.words
        left_out = {
            (): [],
            (Precision.DAY,): [words.day_left_out],
            (Precision.MONTH,): [words.month_left_out],
            (Precision.MONTH, Precision.DAY): [words.both_left_out],
        }
        return [words.century] if part.precision is Precision.CENTURY else left_out[part.left_out]

    def _bare(self, part: Part, place: str) -> str:
        """The date without its notes, its last word as the place wants it."""
        words, year = self.words, f"{part.year:04}"
        if part.precision in (Precision.DECADE, Precision.CENTURY):
            return words.decade[place].format(year)
        if part.precision is Precision.YEAR:
            return words.year[place].format(year)
        within = self._within_year(part, place)
        if part.season == WINTER:
            return words.of_years.format(date=within, year=f"{year}–{part.year + 1:04}")
        return words.of_year.format(date=within, year=year)

    def _within_year(self, part: Part, place: str) -> str:
        if part.season:
            return self.words.seasons[place][part.season - 21]
        month_place = "dated" if part.day and place == "plain" else place
        month = self.months[month_place][cast(int, part.month) - 1]
        return self.words.day.format(day=part.day, month=month) if part.day else month
