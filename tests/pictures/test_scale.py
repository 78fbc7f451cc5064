"""The scale of time is true: days keep their order and their distances."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from events.pictures.scale import Scale

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@given(st.lists(DAYS, min_size=1, max_size=20))
def test_every_day_lies_on_its_scale_with_room_at_both_ends(days):
    scale = Scale.of(days)
    for day in days:
        left, right = scale.span(day, day)
        assert 0 < left < right < 1


@given(DAYS, st.integers(1, 9000), st.integers(1, 9000))
def test_a_day_is_as_wide_as_any_other(first, one, other):
    scale = Scale(first, first + timedelta(days=one + other))
    middle = scale.share(first + timedelta(days=one))
    assert abs(middle - one / (one + other + 1)) < 1e-9


@given(DAYS, st.integers(0, 40000))
def test_there_are_few_years_on_it_each_at_its_new_year(first, days):
    scale = Scale(first, first + timedelta(days=days))
    ticks = scale.ticks()
    assert len(ticks) <= 17
    for tick in ticks:
        at = float(tick.at.rstrip("%")) / 100
        form = "%Y" if tick.label.isdigit() else "%b %Y"
        day = datetime.strptime(tick.label, form).date()  # noqa: DTZ007
        assert abs(at - scale.share(day)) < 1e-4


def test_an_open_side_runs_to_the_edge():
    scale = Scale(date(2017, 1, 1), date(2017, 12, 31))
    assert scale.span(None, date(2017, 12, 31)) == (0.0, 1.0)
    assert scale.span(date(2017, 1, 1), None) == (0.0, 1.0)


def test_no_days_make_no_scale():
    assert Scale.of([None, None]) is None
