"""Every address of the site, in one list."""

from django.contrib import admin
from django.urls import include, path

from config.health import health

urlpatterns = [
    path("health/", health, name="health"),
    path("admin/", admin.site.urls),
    path("api/", include("config.api")),
    path("", include("events.urls")),
    path("", include("actors.urls")),
    path("", include("venues.urls")),
    path("", include("sources.urls")),
]
