"""Rounds: a query string in, slugs out."""

import pytest
from django.db import transaction
from django.http import QueryDict

from core.filters import QueryError
from events.choices import Attendance, Level, Mode, OutcomeKind, Role, RoundKind, RoundStatus
from events.filters import RoundFilter
from tests import factories as make

HELD_IN_ASTANA = ["astana-r01", "astana-r02", "astana-r03"]


@pytest.fixture(scope="module")
def all_talks(django_db_setup, django_db_blocker):
    """The records of `_talks` while this module's tests run."""
    with django_db_blocker.unblock(), transaction.atomic():
        _talks()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def talks(all_talks, db):
    """Three rounds of a format and what surrounds them."""


def _talks():
    """Three rounds of a format and what surrounds them; slugs say which is which."""
    syria, other = make.conflict("Syria war"), make.conflict("Other war")
    astana = make.negotiation("Astana", slug="astana")
    geneva = make.negotiation("Geneva", slug="geneva")
    astana.conflicts.add(syria)
    geneva.conflicts.add(other)
    russia, iran, armed = make.actor("Russia"), make.actor("Iran"), make.actor("Armed opposition")
    lavrentyev = make.person("Alexander Lavrentyev")
    hall = make.venue()
    swiss = make.city("Geneva", country=make.country("CH"))
    first = make.round_(
        negotiation=astana, number=1, dates="2017-01-23/2017-01-24", venue=hall, level=Level.ENVOY
    )
    second = make.round_(negotiation=astana, number=2, dates="2017-02", city=make.city())
    third = make.round_(
        negotiation=astana, number=3, dates="2017-03-14/..", mode=Mode.HYBRID, city=make.city()
    )
    make.round_(
        negotiation=geneva,
        slug="geneva-offer",
        status=RoundStatus.OFFERED,
        city=swiss,
        kind=RoundKind.SUMMIT,
        dates="2018",
    )
    make.round_(negotiation=geneva, slug="geneva-cut", status=RoundStatus.PARTLY_HELD, city=swiss)
    make.round_(negotiation=geneva, slug="draft", review_status="draft", city=swiss)
    guarantor = make.participation(round=first, actor=russia, role=Role.GUARANTOR)
    make.delegate(participation=guarantor, person=lavrentyev, is_head=True)
    make.participation(round=first, actor=iran, role=Role.GUARANTOR)
    make.participation(round=second, actor=russia, role=Role.OBSERVER)
    make.participation(round=third, actor=iran, role=Role.GUARANTOR)
    make.participation(round=third, actor=armed, attendance=Attendance.BOYCOTTED)
    make.outcome(round=first, kind=OutcomeKind.CEASEFIRE)
    make.outcome(round=second, kind=OutcomeKind.DEADLOCK)
    quoted = make.source(slug="report")
    make.cite(first, passage=make.passage(source=quoted))
    make.cite(second, stance="disputes", passage=make.passage(source=quoted))
    make.disagreement().rounds.add(third)


def slugs(query: str) -> list[str]:
    return [one.slug for one in RoundFilter(QueryDict(query)).qs]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [*HELD_IN_ASTANA, "geneva-offer", "geneva-cut"]),
        ("negotiation=astana", HELD_IN_ASTANA),
        ("negotiation=astana&negotiation=geneva&status=offered", ["geneva-offer"]),
        ("conflict=syria-war", HELD_IN_ASTANA),
        ("country=kz", HELD_IN_ASTANA),
        ("country=KZ&status=held", HELD_IN_ASTANA),
        ("country=CH&status=held", []),
        ("country=CH&happened=true", ["geneva-cut"]),
        ("country=CH&happened=false", ["geneva-offer"]),
        ("status=held&status=partly_held", [*HELD_IN_ASTANA, "geneva-cut"]),
        ("city=geneva", ["geneva-offer", "geneva-cut"]),
        ("venue=rixos-president-astana-astana", ["astana-r01"]),
        ("actor=russia", ["astana-r01", "astana-r02"]),
        ("actor=russia&actor=iran", ["astana-r01"]),
        ("actor=armed-opposition", []),
        ("absent=armed-opposition", ["astana-r03"]),
        ("actor=alexander-lavrentyev", ["astana-r01"]),
        ("person=alexander-lavrentyev&actor=russia", ["astana-r01"]),
        ("role=guarantor", ["astana-r01", "astana-r03"]),
        ("role=guarantor&role=observer", HELD_IN_ASTANA),
        ("actor_role=russia:guarantor", ["astana-r01"]),
        ("actor_role=russia:guarantor&actor_role=iran:guarantor", ["astana-r01"]),
        ("actor_role=russia:observer&actor_role=iran:guarantor", []),
        ("actor_role=alexander-lavrentyev:guarantor", ["astana-r01"]),
        ("level=envoy", ["astana-r01"]),
        ("mode=hybrid", ["astana-r03"]),
        ("kind=summit", ["geneva-offer"]),
        ("outcome=ceasefire&outcome=deadlock", ["astana-r01", "astana-r02"]),
        ("number=1&number=3", ["astana-r01", "astana-r03"]),
        ("dates=2017-01", ["astana-r01"]),
        ("dates=2017-02-10/2017-02-11", ["astana-r02"]),
        ("dates=2017-02-10/2017-02-11&certain=true", []),
        ("dates=2017&certain=true", ["astana-r01", "astana-r02"]),
        ("dates=January+2017", ["astana-r01"]),
        ("after=2017-02-05", ["astana-r02", "astana-r03", "geneva-offer"]),
        ("after=2017-02-05&certain=true", ["astana-r03", "geneva-offer"]),
        ("before=2017-02", ["astana-r01", "astana-r02"]),
        ("source=report", ["astana-r01", "astana-r02"]),
        ("needs_source=false", ["astana-r01"]),
        ("disputed=true", ["astana-r02", "astana-r03"]),
        ("q=GENEV", ["geneva-offer", "geneva-cut"]),
        ("ordering=-number", [*reversed(HELD_IN_ASTANA), "geneva-cut", "geneva-offer"]),
        ("ordering=-date", ["geneva-offer", *reversed(HELD_IN_ASTANA), "geneva-cut"]),
        (
            "status=&country=&q=&dates=&certain=&actor=&number=",
            [*HELD_IN_ASTANA, "geneva-offer", "geneva-cut"],
        ),
    ],
)
def test_query_string_in_slugs_out(talks, query, expected):
    assert slugs(query) == expected


@pytest.mark.parametrize(
    ("query", "parameter", "nearest"),
    [
        ("contry=kz", "contry", "country"),
        ("zzzzzz=1", "zzzzzz", ""),
        ("status=hold", "status", "held"),
        ("status=held&status=heldd", "status", "held"),
        ("actor=rusia", "actor", "russia"),
        ("negotiation=astna", "negotiation", "astana"),
        ("country=kzz", "country", "kz"),
        ("actor_role=russia", "actor_role", ""),
        ("actor_role=russia:garantor", "actor_role", "russia:guarantor"),
        ("actor_role=rusia:guarantor", "actor_role", "russia"),
        ("number=two", "number", ""),
        ("number=99999999999", "number", ""),
        ("number=1_0", "number", ""),
        ("happened=maybe", "happened", ""),
        ("dates=2017-13", "dates", "2017-12"),
        ("dates=2018/2017", "dates", "2017/2018"),
        ("after=2017/2018", "after", "2017"),
        ("after=2017&after=2018", "after", ""),
        ("ordering=dat", "ordering", "date"),
        ("q=" + "a" * 201, "q", ""),
        ("actor=%00", "actor", ""),
        ("q=%00", "q", ""),
        ("&".join(f"number={n}" for n in range(21)), "number", ""),
    ],
)
def test_what_is_unknown_or_invalid_is_named(talks, query, parameter, nearest):
    filterset = RoundFilter(QueryDict(query))
    problem, *others = filterset.problems
    assert (problem.parameter, problem.nearest, others) == (parameter, nearest, [])
    assert parameter in problem.detail
    assert not filterset.is_valid()
    with pytest.raises(QueryError):
        filterset.qs.count()


def test_a_query_longer_than_the_cap_is_not_read(talks):
    [problem] = RoundFilter(QueryDict("q=" + "a" * 4001)).problems
    assert "4000" in problem.detail


@pytest.mark.parametrize(
    ("query", "count", "sentence"),
    [
        ("", 1, "1 round"),
        ("country=kz", 12, "12 rounds hosted by Kazakhstan"),
        (
            "country=kz&country=ch&after=2017",
            2,
            "2 rounds since 2017 hosted by Kazakhstan or Switzerland",
        ),
        ("actor=russia&actor=iran", 3, "3 rounds with Russia and Iran at the table"),
        ("actor_role=russia:guarantor", 3, "3 rounds, with Russia as guarantor"),
        ("status=held", 3, "3 rounds, held"),
        ("ordering=-date", 3, "3 rounds"),
    ],
)
def test_the_filters_in_force_are_a_sentence(talks, query, count, sentence):
    assert RoundFilter(QueryDict(query)).in_words(count) == sentence


def test_each_active_filter_can_be_dropped_alone(talks):
    filterset = RoundFilter(QueryDict("country=KZ&actor=russia&actor=iran&page=3&ordering=-date"))
    assert [(one.label, one.value, one.without) for one in filterset.active()] == [
        ("Host", "Kazakhstan", "actor=russia&actor=iran&ordering=-date"),
        ("Actor", "Russia", "country=KZ&actor=iran&ordering=-date"),
        ("Actor", "Iran", "country=KZ&actor=russia&ordering=-date"),
    ]


def test_the_form_shows_what_was_asked_and_what_is_wrong(talks):
    form = RoundFilter(QueryDict("status=held&actor=russia&contry=kz&dates=2017-13")).form
    html = form.as_p()
    assert '<option value="held" selected>' in html
    assert 'value="russia"' in html
    assert '<option value="iran">Iran</option>' in html
    assert "contry" in form.non_field_errors()[0]
    assert "2017-13" in html
    assert "dates" in form.errors
