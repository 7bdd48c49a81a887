"""The weekly check as a calendar file (iCalendar, RFC 5545), so that the person's own calendar reminds of it.

Nothing is sent, and the file names neither a result nor the person.
"""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta, timezone

from icalendar import Alarm, Calendar, Event

from foundation.texts.catalogue import sentence
from foundation.texts.language import language
from history.records import Person
from history.store import Store
from history.trend import CHECK_EVERY_DAYS, next_check

WEEKS = 26
"""The series ends after half a year; a new file goes on."""
_ALARM_AT = timedelta(hours=9)
_NAMESPACE = uuid.UUID("5f0f6dd4-6a2e-4b5c-9a7e-0f1d6b9c2a11")


def first_day(store: Store, person: Person, today: date) -> date:
    """The day of the next weekly check: a week after the newest session, today where that is past or none is kept."""
    newest = store.sessions(person, newest=1)
    return max(next_check(newest[0].day, today).due, today) if newest else today


def weekly_checks(person: Person, first: date, *, weeks: int = WEEKS, made_at: datetime | None = None) -> bytes:
    """The calendar file, in the language in force.

    Args:
        person: whose; a second file for the same person takes the place of the first in most calendars.
        first: the day of the first check.
        weeks: so many checks, a week apart.
        made_at: when the file was made, with its zone; now if None.

    Raises:
        ValueError: there is no week.
    """
    if weeks < 1:
        raise ValueError(f"expected one week or more, got {weeks}")
    calendar = Calendar()
    calendar.add("prodid", f"-//Kneewall//{language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    event = Event()
    event.add("uid", f"{uuid.uuid5(_NAMESPACE, person.id)}@kneewall")
    event.add("dtstamp", (made_at or datetime.now(timezone.utc)).astimezone(timezone.utc))
    event.add("dtstart", first)
    event.add("duration", timedelta(days=1))
    event.add("rrule", {"freq": "weekly", "interval": CHECK_EVERY_DAYS // 7, "count": weeks})
    event.add("summary", sentence("reminder-summary"))
    event.add("description", sentence("reminder-description"))
    # All day, and the day stays free.
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", sentence("reminder-summary"))
    alarm.add("trigger", _ALARM_AT)
    event.add_component(alarm)
    calendar.add_component(event)
    return bytes(calendar.to_ical())
