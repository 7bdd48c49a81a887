"""What was done: an entry for each exercise, and the test right before and right after one. Kept in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from foundation.estimate import Estimate
from foundation.notice import Notice
from history.evidence import Quantity
from history.records import SCORE_MAX, check_text
from plan.errors import PlanRefusedError
from plan.plan import Level, Plan
from plan.programme import Programme
from plan.safety import ask_again
from vision.trial import Side

LOG, PAIR = "log", "pair"
Outcome = Literal["done", "part", "skipped"]
SORE_RISE, SORE_PAIN = 2, 4
"""A session is sore where pain rose by this much, or to this much and more than before, of 10. Ours."""
SETS_MAX = 20


@dataclass(frozen=True)
class LogEntry:
    """One exercise of a session. `exercise` is a plan line's key; pain runs from 0 to 10, None where it was not said.

    Raises:
        PlanRefusedError: a number is impossible.
    """

    exercise: str
    side: Side | Literal["both"]
    outcome: Outcome
    sets: int = 0
    level: Level = "usual"
    pain_before: int | None = None
    pain_after: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for name, most in (("sets", SETS_MAX), ("pain_before", SCORE_MAX), ("pain_after", SCORE_MAX)):
            number = getattr(self, name)
            if number is not None and (type(number) is not int or not 0 <= number <= most):
                raise PlanRefusedError("number-out-of-range", {"name": name, "given": str(number), "least": 0,
                                                               "most": most})
        check_text("note", self.note)
        check_text("exercise", self.exercise)


@dataclass(frozen=True)
class Pair:
    """The same test right before and right after one exercise, in the quantity's unit.

    `exercise` is None for a pair with a rest in between, which shows what testing twice does by itself.
    """

    exercise: str | None
    side: Side
    quantity: Quantity
    before: Estimate
    after: Estimate

    @property
    def difference(self) -> float:
        """After minus before, in the quantity's unit."""
        return self.after.value - self.before.value


@dataclass(frozen=True)
class Logged:
    """A log entry with its id and moment."""

    id: str
    at: datetime
    entry: LogEntry

    @property
    def day(self) -> date:
        """The calendar day where the person was."""
        return self.at.date()


def log_entries(programme: Programme) -> list[Logged]:
    """Everything that was done or skipped, oldest first."""
    return [Logged(k.id, k.at, k.record) for k in programme.kept_with_ids(LOG, LogEntry)]


def pairs(programme: Programme) -> list[tuple[datetime, Pair]]:
    """Every measurement right before and after an exercise, oldest first."""
    return programme.kept(PAIR, Pair)


def done(programme: Programme, entry: LogEntry, at: datetime | None = None) -> tuple[Notice, ...]:
    """Keep an entry; what comes back is what the person has to be told because of it."""
    programme.keep(LOG, entry, at)
    return ask_again(entry.pain_after, entry.pain_before)


def is_sore(entry: LogEntry) -> bool:
    """Whether an exercise left the ankle sorer than it was."""
    if entry.pain_after is None:
        return False
    rise = entry.pain_after - (entry.pain_before or 0)
    return rise >= SORE_RISE or (entry.pain_after >= SORE_PAIN and rise > 0)


def rest_advice(logged: Sequence[Logged], today: date) -> Notice | None:
    """The rest rule: after a sore session, a day without loading, then the easier form of what hurt."""
    recent = [e for e in logged if today - timedelta(days=1) <= e.day <= today]
    sore = sorted({e.entry.exercise for e in recent if is_sore(e.entry)})
    if not sore:
        return None
    hurt_today = any(is_sore(e.entry) for e in recent if e.day == today)
    names = ", ".join(name_of(key) for key in sore)
    return Notice("rest-tomorrow" if hurt_today else "rest-today", {"exercises": names})


def days_done(logged: Sequence[Logged], key: str, first: date, last: date) -> int:
    """On how many days from `first` to `last` an exercise was done, at least in part."""
    return len({e.day for e in logged
                if e.entry.exercise == key and e.entry.outcome != "skipped" and first <= e.day <= last})


def kept_share(plan: Plan, logged: Sequence[Logged], first: date, last: date) -> float | None:
    """Which part of what the plan asks for was done between two days, 0 to 1; None for less than a week."""
    weeks = ((last - first).days + 1) / 7
    if weeks < 1:
        return None
    asked = sum(line.days_a_week for line in plan.lines) * weeks
    did = sum(min(days_done(logged, line.key, first, last), line.days_a_week * weeks) for line in plan.lines)
    return did / asked


def name_of(key: str) -> str:
    """The name for people of what a plan line's key names."""
    from plan.exercise import exercises

    return exercises()[key].text().name if key in exercises() else key.removeprefix("own: ")
