"""Instants with their zone, as text and back; identifiers."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta, timezone

from history.errors import RefusedError

YEARS = (1900, 2200)
"""Years in which somebody can have been measured; they leave room for every sum of days."""


def new_id() -> str:
    """A new identifier, 32 hexadecimal digits, unique in the world."""
    return uuid.uuid4().hex


def now() -> datetime:
    """The present instant in this computer's zone."""
    return datetime.now().astimezone()


def check_aware(when: datetime) -> datetime:
    """`when` itself.

    Raises:
        RefusedError: it has no time zone, or a year outside `YEARS`.
    """
    if when.tzinfo is None or when.utcoffset() is None:
        raise RefusedError("zone-missing")
    if not YEARS[0] <= when.year <= YEARS[1]:
        raise RefusedError("year-odd", {"year": str(when.year)})
    return when


def zone_name(when: datetime) -> str:
    """The name of the instant's zone, such as Europe/Paris, or its offset where it has none."""
    return getattr(when.tzinfo, "key", None) or when.strftime("%z")[:3] + ":" + when.strftime("%z")[3:5]


def utc(when: datetime) -> datetime:
    """The same instant in UTC without a zone, for ordering in every database alike."""
    return check_aware(when).astimezone(timezone.utc).replace(tzinfo=None)


def after(previous: datetime | None) -> datetime:
    """Now, but always later than `previous`, even where the computer's clock was set back."""
    present = now()
    if previous is not None and present <= previous:
        return previous + timedelta(microseconds=1)
    return present
