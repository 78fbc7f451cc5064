"""Verbs of rounds: when, where, who, whether it happened."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Self

from django.db.models import (
    Case,
    Count,
    Exists,
    F,
    Model,
    OuterRef,
    Prefetch,
    Q,
    Subquery,
    When,
)
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual
from psycopg2.extras import DateRange

from core.api.sampling import are_common
from core.dates import bounds
from core.naming import local_name
from core.pagination import Listing, Order, Stream, Stretch, queries, stand_in
from core.querysets import PUBLISHED, DatedQuerySet, any_of, unless_hidden
from core.search import Searched, Tier, Wanted, Years, containing, tier
from events.choices import HAPPENED, PRESENT
from events.querysets.attendance import AttendedQuerySet, by_date


class RoundQuerySet(AttendedQuerySet, DatedQuerySet):
    """Meetings, held or not."""

    stands_on = ("negotiation",)
    searched = Searched(
        title="title",
        beside=(Years("dates"),),
        body=("summary", "status_reason"),
        dated=True,
    )

    def found(self, wanted: Wanted, limit: int) -> list[Any]:
        """Also by number: “22nd round, Astana” says neither its title nor its summary."""
        ways = super().found(wanted, limit)
        if wanted.number is None:
            return ways
        rounds = self.filter(number=wanted.number)
        if not wanted.about:
            return [*ways, self.ranked(rounds, Tier.NUMBER, wanted)]
        negotiations = self.seen_at("negotiation")
        known = Q(negotiation__in=negotiations.known_as(wanted.about).values("pk"))
        begun = Q(negotiation__in=negotiations.known_as(wanted.about, begin=True).values("pk"))
        there = Q(city__in=self.seen_at("city").known_as(wanted.about).values("pk"))
        titled = Q(pk__in=self.worded(wanted.folded).values("pk"))
        sure = begun if wanted.as_round else begun & titled
        fits = Case(When(sure | (known & titled), then=tier(Tier.NUMBER)), default=tier(Tier.WORDS))
        return [*ways, self.ranked(rounds.filter(begun | known | there), fits, wanted)]

    def overlapping(self, edtf: str, certain: bool = False) -> Self:
        """Rounds whose days may meet those of the EDTF text; `certain`: surely lie within."""
        days = DateRange(*bounds(edtf), "[]")
        return self.filter(**{"span__contained_by" if certain else "span__overlap": days})

    def overlapping_in_order(self, edtf: str, order: Order, certain: bool = False) -> Stream | None:
        """The same in order of time: those that begin within, and the few that began before."""
        if not by_date(order):
            return None
        lower, upper = bounds(edtf)
        begun, rows = order.terms[0], self.model._default_manager.order_by()
        within = rows.filter(starts__isnull=False).values_list(*order.terms)
        if upper:
            within = within.filter(LessThanOrEqual(begun, upper))
        if lower:
            within = within.filter(GreaterThanOrEqual(begun, lower))
        open_, *before = self._begun_elsewhere(lower)
        # Few have an open beginning, and in whichever direction they come last, by their end.
        last = open_.values_list(stand_in(descending=order.descending), "ends", "id")
        others = [last, *(part.values_list(*order.terms) for part in before)]
        if certain:
            others = [] if lower else others
            if upper:
                within, *others = (part.filter(ends__lte=upper) for part in (within, *others))
        stretch = Stretch(lower, upper, complete=not certain, others=queries(others))
        return Stream(lambda: queries([within]), stretch)

    def overlapping_listed(self, edtf: str, certain: bool = False) -> Listing | None:
        """The ids of the same, and of what is not published; no index has the certain."""
        if certain:
            return None
        lower, upper = bounds(edtf)
        within = self.model._default_manager.order_by().filter(starts__isnull=False)
        if lower:
            within = within.filter(starts__gte=lower)
        if upper:
            within = within.filter(starts__lte=upper)
        others = (part.values("pk") for part in self._begun_elsewhere(lower))
        every = within.values("pk").union(*others, all=True)
        return Listing(every.query.sql_with_params())

    def _begun_elsewhere(self, lower: date | None) -> list[Any]:
        """Of rounds that meet a stretch of time those that do not begin in it: of which only the
        end is known, and which had begun before its first day, if it has one."""
        rows = self.model._default_manager.order_by()
        open_ = rows.filter(starts__isnull=True, ends__isnull=False)
        if lower is None:
            return [open_]
        return [open_.filter(ends__gte=lower), rows.filter(starts__lt=lower, span__contains=lower)]

    def since_in_order(self, day: str, order: Order, certain: bool = False) -> Stream | None:
        """The same from this day on."""
        return self.overlapping_in_order(f"{day}/..", order, certain)

    def since_listed(self, day: str, certain: bool = False) -> Listing | None:
        """The ids of the same."""
        return self.overlapping_listed(f"{day}/..", certain)

    def until_in_order(self, day: str, order: Order, certain: bool = False) -> Stream | None:
        """The same until this day."""
        return self.overlapping_in_order(f"../{day}", order, certain)

    def until_listed(self, day: str, certain: bool = False) -> Listing | None:
        """The ids of the same."""
        return self.overlapping_listed(f"../{day}", certain)

    def held(self, wanted: bool = True) -> Self:
        """Only those that happened, held or partly held; or only the others."""
        return self.filter(status__in=HAPPENED) if wanted else self.exclude(status__in=HAPPENED)

    def numbered(self) -> Self:
        """Only those with a number in their format."""
        return self.filter(number__isnull=False)

    def hosted_by(self, iso2: str) -> Self:
        """Rounds whose venue is, or was to be, in this country."""
        return self.filter(country__iso2=iso2.upper())

    def about(self, conflicts: Iterable[Model]) -> Self:
        """Rounds of negotiations about one of these conflicts."""
        return self.filter(
            negotiation__in=self.rows_of("negotiation").about(conflicts).values("pk")
        )

    def with_role(self, roles: Iterable[str]) -> Self:
        """Rounds at which someone had one of these roles."""
        return self.filter(Exists(self._seats().filter(round=OuterRef("pk"), role__in=roles)))

    def linked_to(self, negotiation: Any, kind: str) -> Self:
        """Rounds that are linked in this way to a round of a negotiation."""
        links = self.rows_of("links").filter(
            from_round=OuterRef("pk"),
            kind=kind,
            review_status=PUBLISHED,
            to_round__negotiation=negotiation,
        )
        return self.filter(Exists(links))

    def of_tracks(self, negotiation: Any) -> Self:
        """Rounds of the negotiations that are tracks of this one."""
        return self.filter(negotiation__parent=negotiation)

    def before(self, this: Any) -> Self:
        """Those of its negotiation before this one, by number or else by time, nearest first."""
        rows = self.filter(negotiation=this.negotiation_id).exclude(pk=this.pk)
        if this.number is not None:
            return rows.filter(number__lt=this.number).order_by("-number")
        return rows.filter(starts__lt=this.starts or date.min).in_time(newest_first=True)

    def after(self, this: Any) -> Self:
        """Those of its negotiation after this one, by number or else by time, nearest first."""
        rows = self.filter(negotiation=this.negotiation_id).exclude(pk=this.pk)
        if this.number is not None:
            return rows.filter(number__gt=this.number).order_by("number")
        return rows.filter(starts__gt=this.starts or date.max).in_time()

    def with_outcome(self, kinds: Iterable[str]) -> Self:
        """Rounds one of these came of."""
        came = self.rows_of("outcomes").filter(
            round=OuterRef("pk"), review_status=PUBLISHED, kind__in=kinds
        )
        return self.filter(Exists(came))

    def _seats(self) -> Any:
        """Participations of those who were there, as far as is known."""
        return (
            self.rows_of("participations")
            .filter(review_status=PUBLISHED, attendance__in=PRESENT)
            .order_by()
        )

    def called(self, text: str) -> Self:
        """Rounds whose title, negotiation or city contains the text in any of its names."""
        many = Q(negotiation__in=self.seen_at("negotiation").called_one_by_one(text).values("pk"))
        told = self._in_negotiation_called(text, many)
        return self.filter(containing("title", text) | told | self._in_city_called(text))

    def called_one_by_one(self, text: str) -> Self:
        """The same, each round asked: for a few, or for a page of what is common."""
        named = self.seen_at("negotiation").called_one_by_one(text)
        many = any_of(named.filter(pk=OuterRef("negotiation")))
        told = self._in_negotiation_called(text, many)
        titled = containing("title", text, by_index=told is not many)
        return self.filter(titled | told | self._in_city_called(text))

    def called_in_order(self, text: str, order: Order) -> Stream | None:
        """The same, in as many parts as there are ways to be so called: of each the planner can
        tell how many fit. Where most rounds are, each is asked until a page is full."""
        rows = self.order_by()
        titled = containing("title", text, by_index=False)
        told = containing("negotiation__name", text, by_index=False)
        if are_common(rows.filter(titled | told)):
            parts = [rows.called_one_by_one(text)]
        elif ways := self._ways_to_be_called(text):
            titled, told, there = ways
            # No part has a round of one before.
            apart = (there, told & ~there, titled & ~there & ~told)
            parts = [rows.filter(way) for way in apart]
        else:
            return None
        found = [one.values_list(*order.terms) for one in parts]
        return Stream(lambda: queries(found), asked=True)

    def called_listed(self, text: str) -> Listing | None:
        """The ids of the same, and of what is not published."""
        ways = self._ways_to_be_called(text)
        if ways is None:
            return None
        rows = self.model._default_manager.order_by()
        titled, *others = (rows.filter(way).values("pk") for way in ways)
        return Listing(titled.union(*others).query.sql_with_params())

    def _ways_to_be_called(self, text: str) -> tuple[Q, Q, Q] | None:
        """By title, by negotiation, by city, each to be found from its index; None where too many
        negotiations are called so."""
        many = Q()
        told = self._in_negotiation_called(text, many)
        if told is many:
            return None
        return containing("title", text), told, self._in_city_called(text)

    def _in_negotiation_called(self, text: str, many: Q) -> Q:
        return self.leading_to("negotiation", self.seen_at("negotiation").called(text), many)

    def _in_city_called(self, text: str) -> Q:
        return self.leading_to("city", self.seen_at("city").called(text))

    def with_place(self) -> Self:
        """With negotiation, country, city and venue in the same query."""
        places = ("negotiation", "country", "city", "venue")
        return self.select_related(
            *places, "city__country", "venue__city__country"
        ).with_local_names(*places)

    def with_table(self) -> Self:
        """With those at the table and who led them: two more queries, however many rounds."""
        return self.prefetch_related(
            Prefetch("participations", self.rows_of("participations").published().with_delegates())
        )

    def for_chronicle(self) -> Self:
        """A round with its place, who sat there, and the passages that say so: three queries."""
        return (
            self.with_place()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                Prefetch(
                    "participations",
                    self.rows_of("participations")
                    .published()
                    .with_needs_source()
                    .select_related("actor")
                    .with_local_names("actor")
                    .order_by("round_id", "role", "actor__name", "id"),
                )
            )
        )

    def counted_by_place(self) -> Any:
        """(country, city, year, count), as ids and numbers; rounds without a country left out."""
        return (
            self.filter(country__review_status=PUBLISHED, starts__isnull=False)
            .annotate(shown_city=unless_hidden(self.model, "city", F("city")))
            .order_by()
            .values_list("country", "shown_city", "starts__year")
            .annotate(count=Count("pk"))
        )

    def as_meetings(self) -> Any:
        """The few columns an overview of thousands needs: when, what, about what, where."""
        about = (
            self.rows_of("negotiation")
            .filter(pk=OuterRef("negotiation"), conflicts__review_status=PUBLISHED)
            .order_by("conflicts__name")
        )
        return self.annotate(
            conflict_slug=Subquery(about.values("conflicts__slug")[:1]),
            conflict_name=Subquery(about.values("conflicts__name")[:1]),
            negotiation_name=local_name(self.model, "negotiation"),
            country_slug=unless_hidden(self.model, "country", F("country__slug")),
            country_name=unless_hidden(self.model, "country", local_name(self.model, "country")),
        ).values(
            "slug",
            "title",
            "dates",
            "starts",
            "ends",
            "status",
            "negotiation__slug",
            "negotiation_name",
            "country_slug",
            "country_name",
            "conflict_slug",
            "conflict_name",
        )

    def for_hosting(self) -> Self:
        """A round with what it was about and who sat there: what a host is compared by."""
        return (
            self.with_place()
            .with_needs_source()
            .prefetch_related(
                Prefetch(
                    "negotiation__conflicts",
                    self.rows_of("negotiation").rows_of("conflicts").published(),
                ),
                Prefetch(
                    "participations",
                    self.rows_of("participations")
                    .published()
                    .select_related("actor")
                    .with_local_names("actor"),
                ),
            )
        )

    def for_list(self) -> Self:
        """A round with its place, those at the table and what came of it: four queries."""
        return (
            self.with_place()
            .with_needs_source()
            .with_table()
            .prefetch_related(Prefetch("outcomes", self.rows_of("outcomes").published()))
        )

    def for_detail(self) -> Self:
        """A round with all that is known of it and every passage that says so."""
        return (
            self.with_place()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                Prefetch(
                    "participations",
                    self.rows_of("participations").published().for_list().with_delegates(),
                ),
                Prefetch(
                    "outcomes",
                    self.rows_of("outcomes").published().with_needs_source().with_citations(),
                ),
                Prefetch(
                    "status_changes",
                    self.rows_of("status_changes").published().with_needs_source().with_citations(),
                ),
                Prefetch("links", self.rows_of("links").published().for_list()),
                Prefetch("links_to", self.rows_of("links").published().for_list()),
                Prefetch("agreements", self.rows_of("agreements").published().for_list()),
                Prefetch("statements", self.rows_of("statements").published().for_list()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )
