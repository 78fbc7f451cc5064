"""The environment variables, read into what settings need, refused in plain words when wrong."""

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

CONNECTION_SECONDS = 600


def flag(name: str) -> bool:
    """True for `1`, False for `0`, empty or unset; anything else is refused."""
    value = os.environ.get(name, "")
    if value not in {"", "0", "1"}:
        raise ImproperlyConfigured(f"{name} is {value!r}: write 1 for yes or 0 for no.")
    return value == "1"


def number(name: str, default: int) -> int:
    """A whole number, not negative."""
    value = os.environ.get(name, "") or str(default)
    if not (value.isascii() and value.isdigit()):
        raise ImproperlyConfigured(f"{name} is {value!r}: write a whole number, 0 or more.")
    return int(value)


def address(name: str) -> str:
    """An http or https address, or nothing."""
    value = os.environ.get(name, "").strip()
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ImproperlyConfigured(
            f"{name} is {value!r}: write an address with http:// or https://."
        )
    return value


def words(name: str, default: list[str]) -> list[str]:
    """A list written with commas."""
    value = os.environ.get(name, "")
    return [word.strip() for word in value.split(",") if word.strip()] or default


def folder(name: str, default: Path) -> Path:
    """An absolute path."""
    return Path(os.environ.get(name) or default).resolve()


def secret_key(kept_in: Path) -> str:
    """PARLEY_SECRET_KEY; with the embedded database a random one, made once and kept in a file."""
    key = os.environ.get("PARLEY_SECRET_KEY", "")
    if key:
        return key
    if os.environ.get("DATABASE_URL"):
        raise ImproperlyConfigured(
            "PARLEY_SECRET_KEY is not set. With DATABASE_URL set, it must be: 50 random characters "
            "or more, the same on every web process. Make one with: "
            "python3 -c 'import secrets; print(secrets.token_urlsafe(50))'"
        )
    try:
        return _kept_key(kept_in)
    except OSError as error:
        raise ImproperlyConfigured(
            f"Cannot keep the secret key in {kept_in}: {error.strerror}. Run the command as the "
            f"account that owns the folder, or choose a folder of your own with PARLEY_VAR."
        ) from error


def _kept_key(path: Path) -> str:
    """The key in the file, put there first when there is none."""
    if path.exists():
        return path.read_text(encoding="ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    draft.touch(mode=0o600, exist_ok=False)
    draft.write_text(secrets.token_urlsafe(50), encoding="ascii")
    try:
        # A hard link fails when the file is there: two processes at once keep one key.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text(encoding="ascii")


def database(embedded_in: Path) -> dict[str, Any]:
    """Django's settings for DATABASE_URL, or for the embedded server when it is unset."""
    shared = {"CONN_MAX_AGE": CONNECTION_SECONDS, "CONN_HEALTH_CHECKS": True}
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        return {"ENGINE": "config.embedded", "NAME": "parley", "EMBEDDED_IN": embedded_in, **shared}
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/") or port == -1:
        raise ImproperlyConfigured(
            "DATABASE_URL must read postgresql://user:password@host:port/database "
            "(special characters in the password written as %XX)."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
        **shared,
    }
