"""One meeting: planned and actual days, place, whether it happened, and what came of it."""

from __future__ import annotations

import hashlib
from typing import ClassVar

import pgtrigger
from django.contrib.postgres.indexes import GinIndex, GistIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfField, date_span, lower_bound, upper_bound
from core.models import Dated, Record, one_of, slug_from, tracked
from core.pagination import nulls_last
from core.search import Trigrams
from events.choices import (
    Level,
    Method,
    Mode,
    OutcomeKind,
    RoundKind,
    RoundLinkKind,
    RoundStatus,
    Track,
)
from events.models.negotiations import Negotiation
from events.querysets import OutcomeQuerySet, RoundLinkQuerySet, RoundQuerySet, StatusChangeQuerySet
from venues.models import City, Country, Venue

SMALL = "PositiveSmallIntegerField"


@tracked
class Round(Record, Dated):
    """One meeting, numbered in its format or not; also one only proposed, put off or called off.

    `country` is the country of the venue: the host in the plain sense. `dates` are the days it
    was held, or was to be held when it was not; `planned_dates` what was announced beforehand.
    """

    negotiation = models.ForeignKey(Negotiation, on_delete=models.PROTECT, related_name="rounds")
    number = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("Its number in the format, if it has one.")
    )
    title = models.CharField(max_length=300)
    span = date_span("dates")
    planned_dates = EdtfField(
        blank=True, help_text=_("The days announced beforehand, if a source gives them.")
    )
    planned_starts = lower_bound("planned_dates")
    planned_ends = upper_bound("planned_dates")
    planned_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("The length announced beforehand, in days.")
    )
    status = models.CharField(max_length=12, choices=RoundStatus)
    status_reason = models.TextField(
        blank=True, max_length=1000, help_text=_("Why it was put off, called off or cut short.")
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="rounds",
        help_text=_("The country of the venue."),
    )
    city = models.ForeignKey(
        City,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="rounds",
    )
    venue = models.ForeignKey(
        Venue,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="rounds",
    )
    kind = models.CharField(max_length=14, choices=RoundKind)
    level = models.CharField(max_length=28, choices=Level, blank=True)
    track = models.CharField(max_length=3, choices=Track, blank=True)
    mode = models.CharField(max_length=10, choices=Mode, default=Mode.IN_PERSON)
    method = models.CharField(max_length=12, choices=Method, default=Method.UNKNOWN)

    objects = RoundQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["starts", "ends", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            *Dated.Meta.constraints,
            models.CheckConstraint(
                condition=Func(
                    "planned_dates", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="events_round_planned_dates_edtf",
                violation_error_message=_("Planned dates: not a valid EDTF date or interval."),
            ),
            models.UniqueConstraint(
                fields=["negotiation", "number"],
                name="events_round_number_once",
                violation_error_message=_(
                    "Number: this negotiation already has a round so numbered."
                ),
            ),
            one_of(RoundStatus, "status", _("Status: choose one of the list.")),
            one_of(RoundKind, "kind", _("Kind: choose one of the list.")),
            one_of(Level, "level", _("Level: choose one of the list."), blank=True),
            one_of(Track, "track", _("Track: choose one of the list."), blank=True),
            one_of(Mode, "mode", _("Mode: choose one of the list.")),
            one_of(Method, "method", _("Method: choose one of the list.")),
            models.CheckConstraint(
                condition=Q(city__isnull=True) | Q(country__isnull=False),
                name="events_round_city_has_country",
                violation_error_message=_("Country: give the country of the city."),
            ),
            models.CheckConstraint(
                condition=Q(venue__isnull=True) | Q(city__isnull=False),
                name="events_round_venue_has_city",
                violation_error_message=_("City: give the city of the venue."),
            ),
        ]
        indexes: ClassVar = [
            *RoundQuerySet.searched.indexes("events_round"),
            # /rounds/ and every chronology, in order of time
            models.Index(fields=["starts", "ends", "id"], name="events_round_by_date"),
            # pages of /api/v1/rounds/ by cursor, oldest first and newest first
            models.Index(
                nulls_last("starts"), nulls_last("ends"), "id", name="events_round_oldest"
            ),
            models.Index(
                nulls_last("starts", descending=True),
                nulls_last("ends", descending=True),
                "id",
                name="events_round_newest",
            ),
            # ?ordering=title
            models.Index(fields=["title", "id"], name="events_round_by_title"),
            # ?ordering=number and ?ordering=-number
            models.Index(nulls_last("number", SMALL), "id", name="events_round_by_no"),
            models.Index(
                nulls_last("number", SMALL, descending=True), "id", name="events_round_by_no_down"
            ),
            # ?number=
            models.Index(
                fields=["number"],
                condition=Q(number__isnull=False),
                name="events_round_of_number",
            ),
            # ?city= and ?venue=, and their facets, drawn from the ids in the index
            models.Index(fields=["city", "id"], name="events_round_of_city"),
            models.Index(fields=["venue", "id"], name="events_round_of_venue"),
            # ?kind=, when few rounds have it
            models.Index(fields=["kind"], name="events_round_by_kind"),
            # ?level=, when few rounds have it
            models.Index(fields=["level"], name="events_round_by_level"),
            # ?track=, when few rounds have it
            models.Index(fields=["track"], name="events_round_by_track"),
            # ?mode=, when few rounds have it
            models.Index(fields=["mode"], name="events_round_by_mode"),
            # ?method=, when few rounds have it
            models.Index(fields=["method"], name="events_round_by_method"),
            # rounds of a negotiation in order (/negotiations/<slug>/)
            models.Index(
                fields=["negotiation", "starts", "ends", "id"], name="events_round_of_neg"
            ),
            # rounds of a host in order, held or not (/hosts/<iso2>/)
            models.Index(fields=["country", "status", "starts", "id"], name="events_round_of_host"),
            # ?country= in order of time, also with ?dates=
            models.Index(
                "country",
                nulls_last("starts"),
                nulls_last("ends"),
                "id",
                name="events_round_country_oldest",
            ),
            models.Index(
                "country",
                nulls_last("starts", descending=True),
                nulls_last("ends", descending=True),
                "id",
                name="events_round_country_newest",
            ),
            # ?status= in order of time
            models.Index(fields=["status", "starts", "ends", "id"], name="events_round_by_status"),
            # ?q=: part of the title
            GinIndex(Trigrams("title"), name="events_round_title_parts"),
            # ?dates=: overlap
            GistIndex(fields=["span"], name="events_round_by_span"),
            # ?dates= in order of time: the few of which only the end is known
            models.Index(
                fields=["ends", "id"],
                condition=Q(starts__isnull=True, ends__isnull=False),
                name="events_round_open_beginning",
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="place_agrees",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf("country_id", "city_id", "venue_id"),
                condition=pgtrigger.Q(new__city__isnull=False),
                func="""
                    IF NOT EXISTS (
                        SELECT FROM venues_city c
                        WHERE c.id = NEW.city_id AND c.country_id = NEW.country_id
                    ) THEN
                        RAISE EXCEPTION 'Country: the city lies in another country.'
                        USING ERRCODE = 'check_violation',
                              CONSTRAINT = 'events_round_place_agrees';
                    END IF;
                    IF NEW.venue_id IS NOT NULL AND NOT EXISTS (
                        SELECT FROM venues_venue v
                        WHERE v.id = NEW.venue_id AND v.city_id = NEW.city_id
                    ) THEN
                        RAISE EXCEPTION 'Venue: the venue lies in another city.'
                        USING ERRCODE = 'check_violation',
                              CONSTRAINT = 'events_round_place_agrees';
                    END IF;
                    RETURN NULL;
                """,
            )
        ]

    def __str__(self) -> str:
        return self.local_name or self.title

    @property
    def local_name(self) -> str:
        """Its number in its negotiation, where that has a name in the reader's language."""
        negotiation = self._state.fields_cache.get("negotiation")
        if self.number is None or negotiation is None or not negotiation.local_name:
            return ""
        return gettext("%(negotiation)s, round %(number)d") % {
            "negotiation": negotiation,
            "number": self.number,
        }

    def natural_slug(self) -> str:
        if self.number is not None:
            return f"{self.negotiation.slug}-r{self.number:02d}"
        return slug_from(self.title, self.dates.split("/")[0].rstrip("~?%"))

    def get_absolute_url(self) -> str:
        return f"/rounds/{self.slug}/"

    def clean(self) -> None:
        super().clean()
        if self.venue and not self.city:
            self.city = self.venue.city
        if self.city and not self.country:
            self.country = self.city.country
        wrong = {}
        if self.venue and self.venue.city_id != self.city_id:
            wrong["venue"] = _("This venue is in %(city)s.") % {"city": self.venue.city}
        if self.city and self.city.country_id != self.country_id:
            wrong["country"] = _("%(city)s is in %(country)s.") % {
                "city": self.city,
                "country": self.city.country,
            }
        if wrong:
            raise ValidationError(wrong)


@tracked
class StatusChange(Record):
    """One step of a round's life: announced, put off, moved, held. Slippage is measured by it."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="status_changes")
    status = models.CharField(max_length=12, choices=RoundStatus)
    on = EdtfField(blank=True, help_text=_("When this was said or done (EDTF or plainly)."))
    starts = lower_bound("on")
    ends = upper_bound("on")
    dates_then = EdtfField(blank=True, help_text=_("The days it was to be held, as said then."))
    place_then = models.CharField(
        max_length=200, blank=True, help_text=_("The place it was to be held in, as said then.")
    )
    reason = models.TextField(blank=True, max_length=1000)

    objects = StatusChangeQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["starts", "ends", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Func("on", function="edtf_is_valid", output_field=models.BooleanField()),
                name="events_statuschange_on_edtf",
                violation_error_message=_("On: not a valid EDTF date."),
            ),
            models.CheckConstraint(
                condition=Func(
                    "dates_then", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="events_statuschange_dates_then_edtf",
                violation_error_message=_("Dates then: not a valid EDTF date or interval."),
            ),
            one_of(RoundStatus, "status", _("Status: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return f"{self.round}: {self.get_status_display().lower()}"

    def get_absolute_url(self) -> str:
        return f"{self.round.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        mark = slug_from(
            self.status, self.on.replace("/", "-"), digest_of=self.dates_then or self.reason
        )
        return f"{self.round.slug}.{mark}"


@tracked
class Outcome(Record):
    """What came of a round; a round may have several."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="outcomes")
    kind = models.CharField(max_length=28, choices=OutcomeKind)

    objects = OutcomeQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["round", "kind", "summary"],
                name="events_outcome_once",
                violation_error_message=_("Kind: this outcome is already recorded."),
            ),
            one_of(OutcomeKind, "kind", _("Kind: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    def get_absolute_url(self) -> str:
        return f"{self.round.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        mark = hashlib.sha256(self.summary.encode()).hexdigest()[:6]
        return f"{self.round.slug}.{slug_from(self.kind)}-{mark}"


@tracked
class RoundLink(Record):
    """How one meeting stands to another: prologue to, prepared, replaced by."""

    from_round = models.ForeignKey(
        Round,
        on_delete=models.CASCADE,
        related_name="links",
        help_text=_("The round of which it is told: the one that prepared, or was replaced."),
    )
    to_round = models.ForeignKey(
        Round,
        on_delete=models.CASCADE,
        related_name="links_to",
        help_text=_("The other round: the one prepared, or held instead."),
    )
    kind = models.CharField(max_length=14, choices=RoundLinkKind)

    objects = RoundLinkQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["kind", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(from_round=F("to_round")),
                name="events_roundlink_not_self",
                violation_error_message=_("To round: a link needs two different rounds."),
            ),
            models.UniqueConstraint(
                fields=["from_round", "to_round", "kind"],
                name="events_roundlink_once",
                violation_error_message=_("This link is already recorded."),
            ),
            one_of(RoundLinkKind, "kind", _("Kind: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return f"{self.from_round} {self.get_kind_display().lower()} {self.to_round}"

    def get_absolute_url(self) -> str:
        return f"{self.from_round.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        return f"{self.from_round.slug}.{slug_from(self.kind)}.{self.to_round.slug}"
