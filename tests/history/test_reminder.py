"""The calendar file is read back as calendars read it: a check a week, from the day on which it is due."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from foundation.texts.language import speaking
from history.records import Person
from history.reminder import first_day, weekly_checks
from history.store import Store
from tests.history.diaries import START, make_trial

MADE = datetime(2026, 11, 26, 12, tzinfo=timezone(timedelta(hours=1)))
ANNA = Person("0123456789abcdef" * 2, "Anna Müller", MADE)


def test_it_is_read_back_as_a_check_a_week() -> None:
    raw = weekly_checks(ANNA, date(2026, 12, 3), made_at=MADE)
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n") and raw.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75  # RFC 5545, 3.1
    calendar = Calendar.from_ical(raw)
    assert calendar["version"] == "2.0" and calendar["prodid"]
    (event,) = calendar.walk("VEVENT")
    assert event["dtstart"].dt == date(2026, 12, 3) and event["dtstamp"].dt == MADE
    rule = event["rrule"].to_ical().decode()
    days = list(rrulestr(rule, dtstart=datetime(2026, 12, 3)))
    assert len(days) == 26 and days[1].date() == date(2026, 12, 10) and days[-1].date() == date(2027, 5, 27)
    assert "heel" in str(event["description"]) and str(event["summary"]) == "Ankle: weekly check"
    (alarm,) = event.walk("VALARM")
    assert alarm["action"] == "DISPLAY" and alarm["trigger"].dt == timedelta(hours=9)


def test_a_second_file_takes_the_place_of_the_first_and_names_nobody() -> None:
    once, again = (Calendar.from_ical(weekly_checks(ANNA, day, made_at=MADE)).walk("VEVENT")[0]
                   for day in (date(2026, 12, 3), date(2026, 12, 10)))
    assert once["uid"] == again["uid"]
    other = Calendar.from_ical(weekly_checks(Person("f" * 32, "Bo", MADE), date(2026, 12, 3))).walk("VEVENT")[0]
    assert other["uid"] != once["uid"]
    assert "Anna" not in weekly_checks(ANNA, date(2026, 12, 3)).decode() and ANNA.id not in str(once["uid"])


def test_it_speaks_german() -> None:
    with speaking("de"):
        event = Calendar.from_ical(weekly_checks(ANNA, date(2026, 12, 3))).walk("VEVENT")[0]
    assert str(event["summary"]) == "Sprunggelenk: Wochenmessung" and "Ferse" in str(event["description"])


def test_no_week_is_refused() -> None:
    with pytest.raises(ValueError, match="one week or more"):
        weekly_checks(ANNA, date(2026, 12, 3), weeks=0)


def test_it_begins_a_week_after_the_newest_session_and_never_in_the_past(sqlite_store: Store) -> None:
    anna = sqlite_store.add_person("Anna")
    today = START.date() + timedelta(days=3)
    assert first_day(sqlite_store, anna, today) == today
    sqlite_store.save_trial(anna, make_trial("left"), when=START)
    assert first_day(sqlite_store, anna, today) == START.date() + timedelta(days=7)
    assert first_day(sqlite_store, anna, START.date() + timedelta(days=30)) == START.date() + timedelta(days=30)
