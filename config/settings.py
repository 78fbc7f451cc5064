"""Settings: one file, read from the environment, the same in development and production.

With nothing set the project runs on one machine for one person: an embedded database under var/,
a secret key kept there, plain HTTP on this machine only. `.env.example` lists every variable.
Production sets DATABASE_URL, PARLEY_SECRET_KEY, PARLEY_HOSTS and PARLEY_HTTPS=1.
"""

import os
from pathlib import Path
from typing import Any

import pghistory

from config import environment

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = environment.folder("PARLEY_VAR", default=BASE_DIR / "var")

# --- Who may see what -------------------------------------------------------------------------
DEBUG = environment.flag("PARLEY_DEBUG")
HTTPS = environment.flag("PARLEY_HTTPS")
SECRET_KEY = environment.secret_key(VAR_DIR / "secret-key")
ALLOWED_HOSTS = environment.words("PARLEY_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
# Only a proxy that strips this header from what visitors send may be trusted to set it.
BEHIND_PROXY = environment.flag("PARLEY_BEHIND_PROXY")
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# --- What it is made of -----------------------------------------------------------------------
INSTALLED_APPS = [
    "config.apps.ConfigConfig",
    "intake",
    "events",
    "actors",
    "venues",
    "sources",
    "core",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_htmx",
    "config.apps.EditingConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
]

# Every line here is paid for on every request.
MIDDLEWARE = [
    "core.api.limits.RateLimit",
    "core.conditional.ConditionalReads",
    "django.middleware.security.SecurityMiddleware",
    "core.security.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "config.languages.reader.ReadersLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "core.api.limits.TooLong",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Where facts are kept ---------------------------------------------------------------------
DATABASES = {"default": environment.database(embedded_in=VAR_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Versions are looked up by the record they are of and by the edit that made them, by nothing else.
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False)
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(db_index=True)
# Reading leaves no history: no context goes with every query of a GET.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")
PGHISTORY_CONTEXT_FIELD = pghistory.ContextForeignKey(db_index=True)

# --- People who edit --------------------------------------------------------------------------
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"
# Where a login leads that was sent on to another site.
LOGIN_REDIRECT_URL = "admin:index"

# --- Languages and time -----------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# --- Files the pages need ---------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = VAR_DIR / "media"

# --- What a visitor may send ------------------------------------------------------------------
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
DATA_UPLOAD_MAX_NUMBER_FILES = 10
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

# --- What may be kept and how much may be asked -----------------------------------------------
API_PATHS = ("/api/v1/", "/api/schema/")
# Every other anonymous answer has an ETag and is kept in memory while the facts stand.
UNCONDITIONAL_PATHS = ("/admin/", "/health/", "/static/")
CACHE_MEGABYTES = environment.number("PARLEY_CACHE_MEGABYTES", default=64)
# Finished records, kept apart from answers, so that a new question about old facts is cheap too.
RECORD_MEGABYTES = environment.number("PARLEY_RECORD_MEGABYTES", default=64)
# Requests a minute, counted in each web process: 0 is no limit.
API_RATE = environment.number("PARLEY_API_RATE", default=3_000)
API_TOKEN_RATE = environment.number("PARLEY_API_TOKEN_RATE", default=30_000)
# Seconds that one query of a visitor may take: 0 is no limit.
QUERY_SECONDS = environment.number("PARLEY_QUERY_SECONDS", default=30)
# SHA-256 of each token in hexadecimal, so that the environment holds no secret.
API_TOKENS = frozenset(environment.words("PARLEY_API_TOKENS", default=[]))

# --- A language model that may suggest proposals: off unless an address is set -------------------
LLM_URL = environment.address("PARLEY_LLM_URL")
LLM_MODEL = os.environ.get("PARLEY_LLM_MODEL", "")
LLM_KEY = os.environ.get("PARLEY_LLM_KEY", "")

# --- The API ----------------------------------------------------------------------------------
REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_SCHEMA_CLASS": "core.api.schema.CollectionSchema",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Parley",
    "DESCRIPTION": "Negotiations: who met whom, as what, where, and which sentence says so.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "core.api.documents.define_codes",
    ],
    # Code lists are called what the code calls them.
    "ENUM_NAME_OVERRIDES": {
        name: f"{app}.choices.{name}"
        for app, names in {
            "sources": "SourceKind SourceOrigin CitationStance Perspective",
            "venues": "VenueKind",
            "actors": "ActorKind RelationKind StanceTopic",
            "events": "AgreementKind AgreementStage Attendance Level Method Mode NegotiationKind"
            " NegotiationStatus OutcomeKind Role RoundKind RoundLinkKind RoundStatus Track",
        }.items()
        for name in names.split()
    },
}

# --- What goes to the log ---------------------------------------------------------------------
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("PARLEY_LOG_LEVEL", "INFO")},
    # Django's own handler prints only when DEBUG is on; ours prints always, once.
    "loggers": {
        "django": {"handlers": [], "propagate": True},
    },
}
