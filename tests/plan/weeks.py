"""Made-up weeks of a programme: checks with a known course and error, exercises done, pairs with a known effect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import numpy as np

from foundation.estimate import Estimate
from history.records import Diary, Person
from history.store import Store
from plan.facts import Intake
from plan.log import LOG, PAIR, LogEntry, Pair
from plan.programme import Programme
from tests.history.diaries import START, make_trial


def day(week: int, extra: int = 0) -> datetime:
    return START + timedelta(weeks=week, days=extra)


def check(store: Store, person: Person, week: int, left: float | None, right: float | None,
          diary: Diary | None = None) -> None:
    """A weekly check with these wall distances in cm."""
    for side, cm in (("left", left), ("right", right)):
        if cm is not None:
            store.save_trial(person, make_trial(side, cm, 38 + 2 * (cm - 10), key=f"{person.name} {week}"),
                             when=day(week) + timedelta(minutes=side == "right"), diary=diary)


def exercise_week(programme: Programme, week: int, *, days: int = 5, pain: int = 1,
                  only: Callable[[str], bool] = lambda _key: True) -> None:
    """Every line of the plan done on so many days of a week, in the plan in force."""
    _intake, plan = programme.in_force()
    for extra in range(1, days + 1):
        for line in plan.lines:
            if only(line.key):
                programme.keep(LOG, LogEntry(line.key, plan.side, "done", line.dose.sets, "usual", pain, pain),
                               day(week, extra))


def pair(programme: Programme, week: int, exercise: str | None, before: float, effect: float, number: int = 0) -> None:
    """The test right before and right after an exercise, in cm."""
    def around(value: float) -> Estimate:
        return Estimate(value, value - 0.4, value + 0.4)

    programme.keep(PAIR, Pair(exercise, "right", "wall_distance_cm", around(before), around(before + effect)),
                   day(week, 1) + timedelta(minutes=number))


def begun(store: Store, name: str, intake: Intake | None = None) -> Programme:
    """Somebody with a first check of 8 cm and a plan."""
    person = store.add_person(name)
    check(store, person, 0, 10.0, 8.0)
    programme = Programme(store, person)
    programme.begin(intake or Intake("right", where_felt="front-of-ankle"), day(0) + timedelta(hours=1))
    return programme


def today(week: int) -> date:
    return day(week).date()


def noise(seed: int, count: int, sd: float) -> list[float]:
    return [float(x) for x in sd * np.random.default_rng(seed).standard_normal(count)]
