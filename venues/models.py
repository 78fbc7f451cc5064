"""Where meetings are held: countries that host, cities, and the rooms in them."""

from __future__ import annotations

from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from core.models import Located, Name, Named, one_of, slug_from, tracked
from core.search import NAMES
from sources.models import Citation
from venues.choices import VenueKind
from venues.querysets import CityQuerySet, CountryQuerySet, VenueQuerySet


@tracked
class Country(Named, Located):
    """A territory that hosts, by ISO 3166-1; its slug is its two-letter code in lower case.

    The country of a venue says where a meeting was, never who mediated it. The state as an actor
    at the table is an Actor whose `country` is this one.
    """

    iso2 = models.CharField(
        max_length=2,
        unique=True,
        validators=[RegexValidator(r"\A[A-Z]{2}\Z", _("Two capital letters, for example KZ."))],
        help_text=_("ISO 3166-1 alpha-2"),
    )
    iso3 = models.CharField(
        max_length=3,
        unique=True,
        validators=[RegexValidator(r"\A[A-Z]{3}\Z", _("Three capital letters, for example KAZ."))],
        help_text=_("ISO 3166-1 alpha-3"),
    )
    region = models.CharField(
        max_length=60,
        blank=True,
        help_text=_("UN M49 region or sub-region, for example Central Asia."),
    )

    objects = CountryQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name_plural = _("countries")
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [
            *Named.Meta.constraints,
            *Located.Meta.constraints,
            models.CheckConstraint(
                condition=Q(iso2__regex=r"^[A-Z]{2}$", iso3__regex=r"^[A-Z]{3}$"),
                name="venues_country_iso_form",
                violation_error_message=_("ISO codes: two and three capital letters."),
            ),
        ]
        indexes: ClassVar = [
            *CountryQuerySet.searched.indexes("venues_country"),
            # /hosts/ and every country list, by name
            models.Index(fields=["name", "id"], name="venues_country_by_name"),
        ]

    def natural_slug(self) -> str:
        return self.iso2.lower()

    def get_absolute_url(self) -> str:
        return f"/hosts/{self.slug}/"


@tracked
class City(Named, Located):
    """A place of meetings. Its names change with time and are kept with their periods."""

    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="cities")
    geonames_id = models.PositiveIntegerField(
        null=True, blank=True, unique=True, help_text=_("geonames.org, CC BY 4.0")
    )

    objects = CityQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name_plural = _("cities")
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [*Named.Meta.constraints, *Located.Meta.constraints]
        indexes: ClassVar = [
            *CityQuerySet.searched.indexes("venues_city"),
            # /venues/ grouped by city, and every city list, by name
            models.Index(fields=["name", "id"], name="venues_city_by_name"),
        ]

    def natural_slug(self) -> str:
        return slug_from(self.name)

    def get_absolute_url(self) -> str:
        return f"/cities/{self.slug}/"


@tracked
class Venue(Named, Located):
    """A hall, hotel, palace or residence in which a meeting was held."""

    city = models.ForeignKey(City, on_delete=models.PROTECT, related_name="venues")
    kind = models.CharField(max_length=20, choices=VenueKind, default=VenueKind.OTHER)

    objects = VenueQuerySet.as_manager()

    class Meta(Named.Meta):
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [
            *Named.Meta.constraints,
            *Located.Meta.constraints,
            models.UniqueConstraint(
                fields=["city", "name"],
                name="venues_venue_once_in_city",
                violation_error_message=_("Name: this city already has a venue of that name."),
            ),
            one_of(VenueKind, "kind", _("Kind: choose one of the list.")),
        ]
        indexes: ClassVar = [
            *VenueQuerySet.searched.indexes("venues_venue"),
            # /venues/ by name
            models.Index(fields=["name", "id"], name="venues_venue_by_name"),
        ]

    def natural_slug(self) -> str:
        return slug_from(self.name, self.city.name if self.city_id else "")

    def get_absolute_url(self) -> str:
        return f"/venues/{self.slug}/"


@tracked
class PlaceName(Name):
    """A name of a country, a city or a venue: exactly one of the three."""

    country = models.ForeignKey(
        Country, on_delete=models.CASCADE, null=True, blank=True, related_name="names"
    )
    city = models.ForeignKey(
        City, on_delete=models.CASCADE, null=True, blank=True, related_name="names"
    )
    venue = models.ForeignKey(
        Venue, on_delete=models.CASCADE, null=True, blank=True, related_name="names"
    )

    class Meta(Name.Meta):
        constraints: ClassVar = [
            *Name.Meta.constraints,
            models.CheckConstraint(
                condition=Q(country__isnull=False, city__isnull=True, venue__isnull=True)
                | Q(country__isnull=True, city__isnull=False, venue__isnull=True)
                | Q(country__isnull=True, city__isnull=True, venue__isnull=False),
                name="venues_placename_of_one",
                violation_error_message=_("A place name belongs to one country, city or venue."),
            ),
            models.UniqueConstraint(
                fields=["country", "city", "venue", "text", "language", "kind"],
                nulls_distinct=False,
                name="venues_placename_once",
                violation_error_message=_("This name is already recorded in this language."),
            ),
        ]
        indexes: ClassVar = [
            *NAMES.indexes("venues_placename"),
            # look-up by any name, whatever its case
            models.Index(Upper("text"), name="venues_placename_any_case"),
        ]


@tracked
class CountryCitation(Citation):
    """A passage cited on a country."""

    record = models.ForeignKey(Country, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class CityCitation(Citation):
    """A passage cited on a city."""

    record = models.ForeignKey(City, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class VenueCitation(Citation):
    """A passage cited on a venue."""

    record = models.ForeignKey(Venue, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
