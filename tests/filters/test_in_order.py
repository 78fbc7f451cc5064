"""Pages read from an index in their order are the pages of the filtered and sorted rows."""

import itertools

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction
from django.db.models import Q
from django.http import QueryDict

from actors.models import Actor
from core.pagination import page_of
from events.choices import Attendance, Role
from events.filters import (
    CitationFilter,
    DelegateFilter,
    NegotiationFilter,
    ParticipationFilter,
    RoundFilter,
)
from events.models import Company, Delegate, Participation, Round, Seat
from tests import factories as make

DATES = [
    *("", "2017", "2017-01", "2017-01-23", "2017-01-23/2017-01-24", "2016-12/2017-03", "2018"),
    *("2017-01-23/..", "../2017-01-23", "../2016-05", "2016~", "2017-21", "2019-02-02/2019-03"),
]
ASKED = [
    *("dates=2017", "dates=2017-01", "dates=2017-01-23", "dates=2017-02/..", "dates=../2017-01"),
    *("dates=2017&certain=true", "dates=../2017&certain=true", "dates=2017/..&certain=true"),
    *("after=2017", "before=2017", "after=2017&certain=true", "before=2017&certain=true"),
    *("after=2017&before=2017-06", "dates=1999", "dates=2017&status=held"),
    *("actor=left", "actor=left&actor=right", "actor=right&status=held", "actor=left&after=2017"),
    *("actor_role=left:mediator", "actor_role=left:mediator&actor_role=right:observer"),
    *("person=speaker", "person=speaker&actor=left", "actor=nobody"),
    *("actor=left&dates=2017-01", "actor=right&before=2017-06", "person=speaker&dates=../2017-01"),
    *("actor=left&dates=2017&certain=true", "actor=left&after=2016-04&before=2017-02"),
    *("actor=left&actor_role=right:observer", "actor=right&after=2017&before=2017&certain=true"),
    *("after=2017&dates=../2017-01-23", "after=2017&before=2017&dates=2016/2018&status=held"),
]


@pytest.fixture(scope="module")
def all_meetings(django_db_setup, django_db_blocker):
    """Two rounds of every kind of date, with those at the table taken in turn."""
    with django_db_blocker.unblock(), transaction.atomic():
        talks = make.negotiation(slug="talks")
        left, right = make.actor(slug="left"), make.actor(slug="right")
        make.actor(slug="nobody")
        speaker = make.person("Ann Speaker", slug="speaker")
        daily = make.source(slug="daily")
        said = [make.passage(source=daily, exact=f"They met, {number}.") for number in range(2)]
        for number, dates in enumerate(DATES * 2):
            held = "held" if number % 3 else "cancelled"
            venue = make.venue(slug="hall") if number % 4 else None
            meeting = make.round_(
                negotiation=talks, dates=dates, number=number, status=held, venue=venue
            )
            if number % 2:
                seat = make.participation(round=meeting, actor=left, role=Role.MEDIATOR)
                make.participation(round=meeting, actor=left, role=Role.HOST)
                make.delegate(participation=seat, person=speaker)
            if number % 5 < 3:
                make.participation(round=meeting, actor=right, role=Role.OBSERVER)
                for passage in said[: number % 5]:
                    make.cite(meeting, passage=passage)
            if number % 7 == 1:
                spoken = make.participation(round=meeting, actor=None, name_as_recorded="A speaker")
                make.delegate(participation=spoken, name_as_recorded="The speaker", person=None)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def meetings(all_meetings, db):
    """The same for one test."""


def read(filterset, place=None):
    """The page of three at this place."""
    try:
        query = filterset.window(3, place)
    except EmptyResultSet:
        return page_of([], filterset.order, 3, place)
    with connection.cursor() as cursor:
        cursor.execute(*query)
        return page_of(cursor.fetchall(), filterset.order, 3, place)


@pytest.mark.parametrize("ordering", ["date", "-date", "number"])
@pytest.mark.parametrize("asked", ASKED)
def test_pages_are_those_of_the_sorted_rows(meetings, asked, ordering):
    check_pages(asked, ordering)


@pytest.mark.parametrize("ordering", ["date", "-date", "number"])
@pytest.mark.parametrize("asked", [one for one in ASKED if one.count("left") and "right" in one])
def test_pages_of_several_who_often_met_are_too(meetings, monkeypatch, asked, ordering):
    monkeypatch.setattr("core.querysets.MOST_NAMED", 0)
    check_pages(asked, ordering)


def check_pages(asked, ordering):
    filterset = RoundFilter(QueryDict(f"{asked}&ordering={ordering}"))
    whole = list(filterset.qs.values_list("pk", flat=True))
    pages = [read(filterset)]
    while pages[-1].following:
        pages.append(read(filterset, pages[-1].following))
    assert [pk for page in pages for pk in page.ids] == whole
    back = [pages[-1]]
    while back[-1].preceding:
        back.append(read(filterset, back[-1].preceding))
    assert [page.ids for page in reversed(back)] == [page.ids for page in pages]
    assert read(filterset, 2).ids == whole[3:6]


@pytest.fixture
def joined(db):
    """Negotiations with actors at their rounds, in a standing role, or neither."""
    near, far = make.actor(slug="near"), make.actor(slug="far")
    for number in range(9):
        period = ("", "1990/1995", "1991")[number % 3]
        talks = make.negotiation(slug=f"joined-{number}", name=f"Talks {number % 4}", period=period)
        meeting = make.round_(
            negotiation=talks, number=1, review_status="draft" if number == 5 else "published"
        )
        if number % 2:
            make.participation(round=meeting, actor=near)
        elif number:
            make.party(negotiation=talks, actor=near)
        if number > 3:
            make.participation(round=meeting, actor=far)


@pytest.mark.parametrize("ordering", ["name", "-name", "date", "-date"])
@pytest.mark.parametrize("asked", ["actor=near", "actor=near&actor=far", "actor=far&kind=format"])
def test_negotiations_of_many_rounds_are_those_of_few(joined, monkeypatch, asked, ordering):
    filterset = NegotiationFilter(QueryDict(f"{asked}&ordering={ordering}"))
    whole = list(filterset.qs.values_list("pk", flat=True))
    assert whole
    monkeypatch.setattr("events.querysets.seats.FEW", 0)
    pages = [read(filterset)]
    while pages[-1].following:
        pages.append(read(filterset, pages[-1].following))
    assert [pk for page in pages for pk in page.ids] == whole


@pytest.mark.parametrize("asked", ["actor=near", "actor=near&actor=far", "actor=far&kind=format"])
def test_negotiations_asked_one_by_one_are_the_same(joined, asked):
    filterset = NegotiationFilter(QueryDict(asked))
    assert filterset.rows
    assert set(filterset.few(Q())) == set(filterset.rows)
    some = Q(slug__in=["joined-1", "joined-6", "joined-7"])
    assert set(filterset.few(some)) == set(filterset.rows.filter(some))


def check_lists(filterset):
    """Each list of ids has all that fit, and every row that it leads to does."""
    lists = list(filterset.listings())
    assert lists
    for name, listing in lists:
        with connection.cursor() as cursor:
            cursor.execute(*listing.query)
            ids = [pk for (pk,) in cursor.fetchall()]
        assert len(ids) == len(set(ids))
        led_to = filterset.without([name]).filter(**{f"{listing.of}__in": ids})
        assert set(led_to) == set(filterset.rows)


@pytest.mark.parametrize("asked", [one for one in ASKED if "certain" not in one])
def test_lists_of_ids_have_all_that_fit(meetings, asked):
    Round.objects.filter(number=4).update(review_status="draft")
    check_lists(RoundFilter(QueryDict(asked)))


@pytest.mark.parametrize(
    ("filters", "asked"),
    [
        (RoundFilter, "country=kz&status=held"),
        (RoundFilter, "city=astana"),
        (RoundFilter, "venue=hall"),
        (ParticipationFilter, "country=kz"),
        (ParticipationFilter, "dates=2017-01"),
        (ParticipationFilter, "after=2017&role=mediator"),
        (ParticipationFilter, "before=2017-03"),
        (ParticipationFilter, "actor=left&dates=2017"),
        (DelegateFilter, "person=speaker"),
        (DelegateFilter, "actor=left"),
        (RoundFilter, "source=daily"),
        (ParticipationFilter, "q=speak"),
        (DelegateFilter, "q=speak&actor=left"),
    ],
)
def test_so_do_lists_of_what_the_rows_hang_on(meetings, filters, asked):
    Round.objects.filter(number=4).update(review_status="draft")
    check_lists(filters(QueryDict(asked)))


def seats():
    rows = Seat.objects.values_list(
        "round__slug", "actor__slug", "role", "counts", "negotiation__slug"
    )
    return set(rows)


def companies():
    slugs = dict(Actor.objects.values_list("pk", "slug"))
    rows = Company.objects.values_list("round__slug", "actors")
    return {meeting: {slugs[pk] for pk in actors} for meeting, actors in rows}


def seats_by_hand():
    """What the table of seats is to hold, worked out from the records."""
    absent = {"invited_absent", "declined", "boycotted", "excluded"}
    sat = set()
    for one in Participation.objects.filter(review_status="published").exclude(
        attendance__in=absent
    ):
        sat.add((one.round.slug, one.actor.slug if one.actor else "", one.role))
        for spoke in one.delegates.filter(review_status="published"):
            sat.add((one.round.slug, spoke.person.slug if spoke.person else "", one.role))
    first = {
        min(group) for _who, group in itertools.groupby(sorted(sat), key=lambda seat: seat[:2])
    }
    shown = Round.objects.filter(review_status="published")
    talks = dict(shown.values_list("slug", "negotiation__slug"))
    return {(*seat, seat in first, talks.get(seat[0])) for seat in sat if seat[1]}


def _decline():
    Participation.objects.filter(role=Role.MEDIATOR).update(attendance=Attendance.DECLINED)


def _withdraw():
    Participation.objects.filter(role=Role.OBSERVER).update(review_status="draft")


def _move():
    one = Participation.objects.filter(role=Role.MEDIATOR).first()
    one.round = Round.objects.exclude(participations__actor=one.actor).first()
    one.save()


def _rename():
    Delegate.objects.update(person=None, name_as_recorded="One of them")


def _delete():
    Delegate.objects.all().delete()
    Participation.objects.filter(role=Role.HOST).delete()


def _delete_rounds():
    Round.objects.filter(status="held").delete()


def _hide_rounds():
    Round.objects.filter(status="held").update(review_status="draft")


def _other_negotiation():
    Round.objects.filter(status="held").update(negotiation=make.negotiation(slug="other-talks"))


CHANGES = [
    *(_decline, _withdraw, _move, _rename, _delete, _delete_rounds),
    *(_hide_rounds, _other_negotiation),
]


@pytest.mark.parametrize("change", CHANGES)
def test_seats_follow_what_is_recorded(meetings, change):
    before = seats()
    assert before == seats_by_hand() != set()
    change()
    assert before != seats() == seats_by_hand()
    assert companies() == {
        meeting: {who for where, who, *_rest in seats() if where == meeting}
        for meeting, *_rest in seats()
    }


def test_seats_follow_the_days_of_their_round(meetings):
    meeting = Round.objects.filter(seats__isnull=False, starts__isnull=False).first()
    meeting.dates = "2031-05-01/.."
    meeting.save()
    (days,) = set(meeting.seats.values_list("starts_up", "starts_down"))
    assert {day.isoformat() for day in days} == {"2031-05-01"}


@pytest.mark.parametrize("most", [1_000, 0], ids=["few", "many"])
@pytest.mark.parametrize(("word", "count"), [("MET", 15), ("met, 1", 5), ("nobody", 0)])
def test_citations_are_found_by_their_words(meetings, monkeypatch, word, count, most):
    monkeypatch.setattr("core.querysets.MOST_NAMED", most)
    assert CitationFilter(QueryDict(f"q={word}")).rows.count() == count


@pytest.fixture
def named(db):
    """Rounds most of which are found by a name: of their negotiation, their city or their own."""
    peace = make.negotiation(name="Peace Talks")
    other = make.negotiation(name="Other track")
    other.names.create(text="Канал", language="ru")
    hidden = make.negotiation(name="Secret talks", review_status="draft")
    town = make.city("Talksville")
    for number in range(30):
        make.round_(
            negotiation=other if number % 4 == 3 else peace,
            dates=DATES[number % len(DATES)],
            city=town if number % 8 == 7 else None,
            title="Talking" if number % 9 else "More talks",
            slug=f"named-{number}",
            review_status="draft" if number == 4 else "published",
        )
    make.round_(negotiation=hidden, dates="2017")


CALLED = ["q=talks", "q=TALKS", "q=канал", "q=talks&dates=2017", "q=more+talks", "q=none"]


@pytest.mark.parametrize("most", [1_000, 0], ids=["few", "many"])
@pytest.mark.parametrize("asked", CALLED)
def test_rounds_by_a_common_name_are_the_same(named, monkeypatch, asked, most):
    text = QueryDict(asked)["q"].lower()
    rounds = Round.objects.published()
    wanted = {
        round_.pk
        for round_ in rounds.select_related("negotiation", "city")
        if text in round_.title.lower()
        or text in round_.negotiation.name.lower()
        or (round_.city and text in round_.city.name.lower())
        or (text == "канал" and round_.negotiation.name == "Other track")
    }
    monkeypatch.setattr("core.querysets.MOST_NAMED", most)
    filterset = RoundFilter(QueryDict(asked))
    found = set(RoundFilter(QueryDict(f"q={text}")).rows.values_list("pk", flat=True))
    assert found == wanted
    assert set(filterset.few(Q())) == set(filterset.rows)
    for ordering in ("date", "-date", "number"):
        check_pages(asked, ordering)
    if most:
        check_lists(filterset)


def test_what_most_rounds_are_called_is_asked_round_by_round(named):
    Round.objects.exclude(slug__startswith="named-").delete()

    def parts(asked):
        filterset = RoundFilter(QueryDict(asked))
        return filterset.queryset.called_in_order(filterset.values["q"], filterset.order).parts()

    assert len(parts("q=talks")) == 1
    assert len(parts("q=канал")) > 1
