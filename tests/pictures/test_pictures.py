"""Pictures laid out from records: what is drawn, what is left out, what is counted."""

from datetime import date
from itertools import combinations

import pytest

from events.choices import Attendance, Role, RoundStatus
from events.models import Round
from events.pictures.cadence import cadence, length_in_words, slippages
from events.pictures.changes import changes
from events.pictures.forces import laid_out
from events.pictures.hosting import Comparison, Hosting
from events.pictures.hostmap import host_map
from events.pictures.matrix import matrix
from events.pictures.network import Actor, network
from events.pictures.swimlanes import EACH_AT_MOST, Meeting, swimlanes
from events.pictures.timeline import timeline
from tests import factories as make
from venues.projection import HEIGHT, WIDTH, project

pytestmark = pytest.mark.django_db


def rounds_of(*days: str, **fields):
    one = make.negotiation()
    for number, text in enumerate(days, start=1):
        make.round_(negotiation=one, number=number, dates=text, **fields)
    return list(Round.objects.filter(negotiation=one).with_place().with_table().order_by("number"))


class TestTimeline:
    def test_marks_keep_the_order_of_time_and_one_place_each(self):
        drawn = timeline([("Rounds", rounds_of("2017-01-23/2017-01-24", "2018-07-30", "2021-02"))])
        shares = [float(mark.at.rstrip("%")) for mark in drawn.marks]
        assert shares == sorted(shares)
        assert len(set(shares)) == 3

    def test_marks_too_near_each_other_leave_the_rail(self):
        near = rounds_of("2017-01-01", "2017-01-03", "2017-01-05", "2024-01-01")
        places = {(mark.at, mark.y) for mark in timeline([("Rounds", near)]).marks}
        assert len({y for _at, y in places}) == 3

    def test_undated_rounds_and_empty_lanes_are_left_out(self):
        drawn = timeline([("Rounds", rounds_of("2017", "")), ("Prologue", [])])
        assert [lane.name for lane in drawn.lanes] == ["Rounds"]
        assert len(drawn.marks) == 1

    def test_nothing_dated_makes_no_picture(self):
        assert timeline([("Rounds", rounds_of(""))]) is None

    def test_the_end_of_a_conflict_divides_it_only_within_its_time(self):
        rows = rounds_of("2017-01-23", "2024-11-11")
        turns = [(date(2020, 1, 1), "ends"), (date(1950, 1, 1), "long before")]
        assert [turn.label for turn in timeline([("Rounds", rows)], turns=turns).turns] == ["ends"]

    def test_months_are_as_long_as_they_are_not_known(self):
        day, month = timeline([("Rounds", rounds_of("2017-01-23", "2024-09"))]).marks
        assert float(month.width.rstrip("%")) > 20 * float(day.width.rstrip("%"))


def meeting(number: int, status: str = "held") -> Meeting:
    day = date(1990 + number % 30, 1 + number % 12, 1 + number % 28)
    return Meeting(
        slug=f"m{number}",
        title=f"Meeting {number}",
        dates=day.isoformat(),
        starts=day,
        ends=day,
        status=status,
        negotiation=(f"n{number % 7}", f"Negotiation {number % 7}"),
        conflict=(f"c{number % 3}", f"Conflict {number % 3}"),
        host=("kz", "Kazakhstan"),
    )


class TestSwimlanes:
    @pytest.mark.parametrize("lanes", ["negotiation", "conflict", "host"])
    @pytest.mark.parametrize("many", [40, EACH_AT_MOST + 300])
    def test_every_meeting_is_in_one_lane(self, lanes, many):
        drawn = swimlanes([meeting(n) for n in range(many)], lanes)
        assert sum(lane.count for lane in drawn.lanes) == many
        each = sum(len(lane.marks) for lane in drawn.lanes)
        assert each == (many if many <= EACH_AT_MOST else 0)

    def test_what_was_not_held_is_drawn_apart_in_a_dense_lane(self):
        held = [meeting(n) for n in range(EACH_AT_MOST)]
        off = [meeting(n, RoundStatus.CANCELLED) for n in range(50)]
        lanes = swimlanes(held + off, "host").lanes
        assert lanes[0].held_path.count("M") > lanes[0].other_path.count("M") > 0

    def test_lanes_stand_under_the_heading_of_their_conflict(self):
        drawn = swimlanes([meeting(n) for n in range(21)])
        assert sum(lane.is_heading for lane in drawn.lanes) == 3
        assert drawn.lanes[0].is_heading


class TestTable:
    def test_absence_is_drawn_and_told_apart_from_nothing_recorded(self):
        first, second = rounds_of("2017-01-23", "2017-02-15")
        there, away = make.actor("Russia"), make.actor("Opposition")
        for row in (first, second):
            make.participation(round=row, actor=there, role=Role.GUARANTOR)
        make.participation(
            round=second, actor=away, role=Role.CONFLICT_PARTY, attendance=Attendance.BOYCOTTED
        )
        rows = list(Round.objects.with_place().with_table().order_by("number"))
        drawn = {row.name: row for row in matrix(rows).rows}
        assert [bool(cell.seats) for cell in drawn["Opposition"].cells] == [False, True]
        assert drawn["Opposition"].seats[0].absent
        later = changes(rows)[1]
        assert later.away == [("Opposition", "boycotted")]
        assert later.joined == []

    def test_a_name_not_resolved_to_an_actor_has_a_row_of_its_own(self):
        (row,) = rounds_of("2017-01-23")
        make.participation(round=row, actor=None, name_as_recorded="Someone", role=Role.GUEST)
        (drawn,) = matrix(list(Round.objects.with_place().with_table())).rows
        assert (drawn.name, drawn.actor) == ("Someone", None)

    def test_who_came_left_and_changed_role_is_told(self):
        first, second = rounds_of("2017-01-23", "2017-02-15")
        stays, leaves, joins = make.actor("Stays"), make.actor("Leaves"), make.actor("Joins")
        make.participation(round=first, actor=stays, role=Role.OBSERVER)
        make.participation(round=first, actor=leaves, role=Role.OBSERVER)
        make.participation(round=second, actor=stays, role=Role.GUARANTOR)
        make.participation(round=second, actor=joins, role=Role.OBSERVER)
        rows = list(Round.objects.with_place().with_table().order_by("number"))
        change = changes(rows)[1]
        assert (change.joined, change.left) == (["Joins"], ["Leaves"])
        assert change.roles == [("Stays", "Observer", "Guarantor")]
        assert not changes(rows)[0]


class TestRhythm:
    def test_the_median_gap_and_the_longest_silence(self):
        found = cadence(rounds_of("2017-01-01", "2017-01-31", "2017-03-02", "2018-03-02"))
        assert (found.median_gap, found.longest_gap) == (30, 365)
        assert found.before_silence.number == 3

    def test_one_round_has_no_rhythm(self):
        assert cadence(rounds_of("2017-01-01")) is None

    @pytest.mark.parametrize(
        ("days", "words"),
        [(1, "1 day"), (45, "45 days"), (122, "4 months"), (425, "14 months"), (1100, "3 years")],
    )
    def test_lengths_are_said_as_a_reader_says_them(self, days, words):
        assert length_in_words(days) == words

    @pytest.mark.parametrize(
        ("planned", "held", "words"),
        [
            ("2017-02-08", "2017-02-15", "7 days later"),
            ("2017-02-15", "2017-02-15", "as announced"),
            ("2017-02-20", "2017-02-15", "5 days earlier"),
            ("2017", "2017-02-15", ""),
        ],
    )
    def test_what_was_announced_is_held_against_what_was(self, planned, held, words):
        (found,) = slippages(rounds_of(held, planned_dates=planned))
        assert found.in_words == words


class TestHosts:
    def test_only_rounds_held_are_counted_and_the_deepest_part_of_the_host(self):
        country = make.country("KZ")
        state = make.actor("Kazakhstan", country=country)
        for status, role in (
            (RoundStatus.HELD, Role.HOST),
            (RoundStatus.HELD, Role.MEDIATOR),
            (RoundStatus.HELD, Role.CONFLICT_PARTY),
            (RoundStatus.CANCELLED, Role.HOST),
        ):
            row = make.round_(country=country, status=status, dates="2017-01-23")
            make.participation(round=row, actor=state, role=role)
        rows = list(Round.objects.hosted_by("kz").for_hosting())
        hosting = Hosting(country, rows)
        assert len(hosting.held) == 3
        assert {code: n for code, _l, n in hosting.by_part} == {"host": 1, "mediator": 1, "side": 1}
        assert (hosting.third, hosting.room_only, hosting.as_side) == (1, 1, 1)
        assert Comparison([hosting]).most == 3

    def test_nothing_hosted_compares_as_nothing(self):
        comparison = Comparison([Hosting(make.country("CH"), [])])
        assert (comparison.years, comparison.bars, comparison.most) == ([], [], 0)

    def test_the_map_counts_by_year_and_places_cities(self):
        city = make.city("Astana")
        drawn = host_map([(city.country, city, 2017, 7), (city.country, city, 2018, 3)])
        assert (drawn.count, drawn.first, drawn.last) == (10, 2017, 2018)
        assert drawn.countries[0].by_year == "2017:7 2018:3"

    @pytest.mark.parametrize(("lat", "lon"), [(83, -60), (-56, 178), (0, -168.9), (51.1, 71.4)])
    def test_every_inhabited_place_is_on_the_map(self, lat, lon):
        x, y = project(lat, lon)
        assert 0 <= x <= WIDTH
        assert 0 <= y <= HEIGHT


class TestNetwork:
    ACTORS = {n: Actor(f"a{n}", f"Actor {n}", "state") for n in range(50)}

    def test_pairs_are_weighted_by_the_rounds_they_share(self):
        drawn = network([(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 3)], self.ACTORS)
        assert [(p.one.slug, p.other.slug, p.rounds) for p in drawn.pairs] == [
            ("a1", "a2", 2),
            ("a1", "a3", 1),
        ]

    def test_it_is_the_same_each_time_with_no_name_on_another(self):
        seats = [(r, a) for r in range(30) for a in range(50) if (r * a + r + a) % 7 < 2]
        drawn = network(seats, self.ACTORS)
        laid_out.cache_clear()
        assert network(seats, self.ACTORS) == drawn
        assert len(drawn.nodes) > 34
        names = [
            (float(n.x), float(n.y) + float(y), len(line) * 6.0)
            for n in drawn.nodes
            for y, line in n.lines
        ]
        for (x1, y1, wide1), (x2, y2, wide2) in combinations(names, 2):
            assert abs(x1 - x2) >= (wide1 + wide2) / 2 or abs(y1 - y2) >= 10

    def test_those_who_sit_together_stand_together(self):
        tables = [(r, a) for r in range(10) for a in ((1, 2, 3) if r % 2 else (4, 5, 6))]
        drawn = network([*tables, (20, 3), (20, 4)], self.ACTORS)
        at = {n.actor.slug: complex(float(n.x), float(n.y)) for n in drawn.nodes}
        assert abs(at["a1"] - at["a2"]) < abs(at["a1"] - at["a5"])
        assert abs(at["a5"] - at["a6"]) < abs(at["a6"] - at["a2"])

    def test_everyone_shown_has_a_line(self):
        seats = [(r, a) for r in range(40) for a in range(r % 50, r % 50 + 12)]
        drawn = network(seats, {n: Actor(f"a{n}", f"Actor {n}", "state") for n in range(60)})
        ends = {end.slug for tie in drawn.ties for end in (tie.one, tie.other)}
        assert {node.actor.slug for node in drawn.nodes} <= ends

    def test_those_left_out_are_counted(self):
        seats = [(r, a) for r in range(3) for a in range(50)]
        drawn = network(seats, self.ACTORS)
        assert len(drawn.nodes) + drawn.left_out == 50

    def test_nobody_met_makes_no_picture(self):
        assert network([(1, 1), (2, 2)], self.ACTORS) is None
