"""The n-of-1 models on simulated people: `python -m benchmarks.effects [PEOPLE]`.

Each person has an own test-retest error (standard error 0.3 to 0.7 cm), 1 to 5 exercises measured before and after in
turn, and weeks in which an exercise is done or not. Half of the runs have no effect at all, looked at at every look;
the others have random effects, looked at at a random moment. Errors are normal, then heavier-tailed (Student's t with
5 degrees of freedom), then correlated from week to week.
"""

from __future__ import annotations

import math
import sys
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from plan.effects import (
    PAIR_LOOKS,
    SESSIONS_SHOWN,
    WEEK_LOOKS,
    Differences,
    effects_at_once,
    effects_that_stayed,
    pairs_needed,
    weeks_of,
)

CM = "wall_distance_cm"
ROUNDS, WEEKS = 12, 24
GAIN_PER_SESSION_CM, COURSE_CM_PER_WEEK = 0.03, 0.03
MONDAY = date(2026, 1, 5)


def at_once(people: int, rng: np.random.Generator, freedom: float | None) -> str:
    """Coverage, false effects, and how often a true 1 cm is called real, at once; errors normal or Student's t."""
    held, fooled = [], 0
    found = dict.fromkeys((n for n in PAIR_LOOKS if n <= ROUNDS), 0)
    for _ in range(people):
        names = [f"e{i}" for i in range(int(rng.integers(1, 6)))]
        order = names * ROUNDS
        unit = (rng.standard_normal(len(order)) if freedom is None
                else rng.standard_t(freedom, len(order)) / math.sqrt(freedom / (freedom - 2)))
        error = rng.uniform(0.3, 0.7) * math.sqrt(2) * unit
        null = Differences(tuple(order), error)
        fooled += any(e.verdict == "real" for n in found for e in effects_at_once(null.up_to(n * len(names)), CM))
        truth = {n: float(rng.normal(0.6, 0.5)) for n in names} | {names[0]: 1.0}
        data = Differences(tuple(order), np.array([truth[n] for n in order]) + error)
        seen = int(rng.integers(3, ROUNDS + 1)) * len(names)
        held += [e.effect.low <= truth[e.exercise] <= e.effect.high
                 for e in effects_at_once(data.up_to(seen), CM) if e.effect is not None]
        for n in found:
            found[n] += effects_at_once(data.up_to(n * len(names)), CM)[0].verdict == "real"
    power = ", ".join(f"{100 * v / people:.0f} % after {n} pairs" for n, v in found.items())
    return (f"intervals hold {100 * np.mean(held):.1f} % of {len(held)}; told of an effect without one: "
            f"{100 * fooled / people:.1f} % of people; 1 cm called real: {power}")


def stayed(people: int, rng: np.random.Generator, correlation: float) -> str:
    """Coverage, false effects, and how often a true gain of 0.3 cm in ten sessions is called real, over 24 weeks."""
    held, fooled, found = [], 0, 0
    days = [MONDAY + timedelta(weeks=i) for i in range(WEEKS)]
    for _ in range(people):
        names = [f"e{i}" for i in range(int(rng.integers(1, 4)))]
        done: dict[str, list[date]] = {n: [] for n in names}
        for monday in days[:-1]:
            for dates in done.values():
                if rng.random() < 0.5:
                    dates += [monday + timedelta(days=1 + i) for i in range(int(rng.integers(2, 6)))]
        error = rng.uniform(0.3, 0.7) * _correlated(rng, correlation)
        sessions = weeks_of(days, [0.0] * WEEKS, done).sessions
        start = 8 + COURSE_CM_PER_WEEK * np.arange(WEEKS) + error
        null = weeks_of(days, list(start), done)
        fooled += any(e.verdict == "real" for n in WEEK_LOOKS for e in effects_that_stayed(null.up_to(n), CM))
        data = weeks_of(days, list(start + sum(GAIN_PER_SESSION_CM * s for s in sessions.values())), done)
        truth = GAIN_PER_SESSION_CM * SESSIONS_SHOWN
        held += [e.effect.low <= truth <= e.effect.high
                 for e in effects_that_stayed(data.up_to(int(rng.integers(8, WEEKS + 1))), CM) if e.effect is not None]
        found += any(e.verdict == "real" for e in effects_that_stayed(data, CM)[:1])
    return (f"intervals hold {100 * np.mean(held):.1f} % of {len(held)}; told of an effect without one: "
            f"{100 * fooled / people:.1f} % of people; 0.3 cm in ten sessions called real: {100 * found / people:.1f} "
            "% of people")


def _correlated(rng: np.random.Generator, correlation: float) -> NDArray[np.float64]:
    fresh = rng.standard_normal(WEEKS)
    out = fresh.copy()
    for i in range(1, WEEKS):
        out[i] = correlation * out[i - 1] + math.sqrt(1 - correlation**2) * fresh[i]
    return out


def main() -> None:
    """Print the figures."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rng = np.random.default_rng(18)
    for label, freedom in (("normal errors", None), ("heavy-tailed errors", 5.0)):
        sys.stdout.write(f"at once, {label}: {at_once(people, rng, freedom)}\n")
    for correlation in (0.0, 0.3):
        sys.stdout.write(f"stayed, errors correlated {correlation:g}: {stayed(people, rng, correlation)}\n")
    for sem in (0.3, 0.5, 0.7):
        needed = [pairs_needed(1.0, sem * math.sqrt(2), n) for n in (1, 3, 5)]
        sys.stdout.write(f"pairs needed to see 1 cm at a standard error of {sem} cm, 1, 3, 5 exercises: {needed}\n")


if __name__ == "__main__":
    main()
