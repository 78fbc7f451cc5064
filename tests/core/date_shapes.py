"""Hypothesis strategies of dates, shared by the tests of the date package."""

from hypothesis import strategies as st

YEARS = st.integers(1, 9999).map("{:04}".format)
MODERN_YEARS = st.integers(1800, 2100).map("{:04}".format)
QUALIFIERS = st.sampled_from(["", "", "?", "~", "%"])
DAYS = st.dates().map(str)


def parts(years=YEARS, days=DAYS):
    """Single dates of every shape, with and without a qualifier."""
    months = st.builds("{}-{:02}".format, years, st.integers(1, 12))
    shapes = st.one_of(
        days,
        months,
        years,
        st.builds("{}-{}".format, years.filter(lambda year: year != "9999"), st.integers(21, 24)),
        years.map(lambda year: f"{year[:3]}X"),
        years.map(lambda year: f"{year[:2]}XX"),
        years.map("{}-XX".format),
        years.map("{}-XX-XX".format),
        months.map("{}-XX".format),
    )
    return st.builds("{}{}".format, shapes, QUALIFIERS)


def intervals(one=None):
    """Intervals, some reversed, some open or unknown on a side."""
    one = parts() if one is None else one
    edges = st.sampled_from(["..", ""])
    sides = st.one_of(st.tuples(one, one), st.tuples(one, edges), st.tuples(edges, one))
    return sides.map("/".join)


NEARLY = st.text(alphabet="0123456789X-/.?~% ", max_size=24)
DAMAGED = st.builds(
    lambda text, place, character: (
        text[: place % len(text)] + character + text[place % len(text) + 1 :]
    ),
    st.one_of(parts(), intervals()),
    st.integers(0, 60),
    st.sampled_from([*"0123456789X-/.?~% x٣²\n", ""]),
)
JUNK = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=90
)
ANY_TEXT = st.one_of(parts(), intervals(), NEARLY, DAMAGED, JUNK)
