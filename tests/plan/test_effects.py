"""The n-of-1 models on simulated people: intervals hold, nothing is found in people without an effect."""

from __future__ import annotations

import math
from datetime import date, timedelta

import numpy as np
import pytest

from plan.effects import (
    LEAST_FREEDOM,
    Differences,
    Effect,
    Weeks,
    effects_at_once,
    effects_that_stayed,
    inflation,
    pair_looks,
    pairs_needed,
    repeat_sd,
    weeks_of,
)

CM = "wall_distance_cm"
MONDAY = date(2026, 1, 5)


def people(count: int, seed: int) -> list[tuple[Differences, dict[str, float]]]:
    """People with 1 to 5 exercises of random effect, in turn, each with its own error; twelve pairs of each."""
    rng, out = np.random.default_rng(seed), []
    for _ in range(count):
        sem, names = rng.uniform(0.3, 0.7), [f"e{i}" for i in range(int(rng.integers(1, 6)))]
        truth = {n: float(rng.normal(0.6, 0.5)) for n in names}
        order = names * 12
        error = sem * math.sqrt(2) * rng.standard_normal(len(order))
        out.append((Differences(tuple(order), np.array([truth[n] for n in order]) + error), truth))
    return out


def test_intervals_hold_as_often_as_they_say() -> None:
    held = [e.effect.low <= truth[e.exercise] <= e.effect.high
            for i, (data, truth) in enumerate(people(250, 1))
            for e in effects_at_once(data.up_to(len(truth) * (3 + i % 10)), CM) if e.effect is not None]
    assert len(held) > 600 and 0.93 <= np.mean(held) <= 0.97


def test_nothing_is_found_in_people_whom_nothing_helps_however_often_they_look() -> None:
    fooled = 0
    for data, truth in people(150, 2):
        null = Differences(data.exercise, data.difference - np.array([truth[e] for e in data.exercise if e]))
        fooled += any(e.verdict == "real" for rounds in (3, 6, 12)
                      for e in effects_at_once(null.up_to(rounds * len(truth)), CM))
    assert fooled / 150 <= 0.05


def test_a_large_effect_is_found_and_a_rest_is_taken_off() -> None:
    rng = np.random.default_rng(3)
    order: list[str | None] = ["rock", None] * 12
    data = Differences(tuple(order), np.array([1.6 if e else 0.5 for e in order]) + 0.3 * rng.standard_normal(24))
    (found,) = effects_at_once(data, CM)
    assert found.verdict == "real" and found.effect is not None
    assert found.effect.low < 1.1 < found.effect.high and found.effect.low > 0.6
    assert "real" in found.notice.message


def test_verdict_changes_only_at_a_look() -> None:
    """Between looks a verdict stands, whatever the newest pair says; and what is missing is counted."""
    rng = np.random.default_rng(4)
    data = Differences(("rock",) * 14, 1.0 + 0.3 * rng.standard_normal(14))
    for count in range(1, 15):
        (found,) = effects_at_once(data.up_to(count), CM)
        assert found.count == count and count + found.more in pair_looks(count)
        if count - 1 < LEAST_FREEDOM:
            assert found.verdict == "not enough yet" and found.effect is None
    two = effects_at_once(data.up_to(2), CM)[0]
    assert two.notice.message.endswith("not enough yet: one more time.")
    wild = Differences(data.exercise[:7], np.append(data.difference[:6], -9.0))
    assert effects_at_once(wild, CM)[0].verdict == effects_at_once(data.up_to(6), CM)[0].verdict == "real"


def test_pairs_needed_grow_with_the_error_and_hold_in_simulation() -> None:
    counts = [pairs_needed(1.0, sem * math.sqrt(2), 3) for sem in (0.2, 0.3, 0.5, 0.7)]
    assert counts == sorted(counts) and counts[0] is not None  # type: ignore[type-var]
    assert pairs_needed(0.05, 1.0) is None
    needed = pairs_needed(1.0, 0.5 * math.sqrt(2), 1)
    assert needed is not None
    rng, found = np.random.default_rng(5), 0
    for _ in range(200):
        data = Differences(("rock",) * needed, 1.0 + 0.5 * math.sqrt(2) * rng.standard_normal(needed))
        found += effects_at_once(data, CM)[0].verdict == "real"
    assert found / 200 >= 0.75


def test_repeat_error_is_pooled_over_exercises() -> None:
    rng = np.random.default_rng(6)
    data = Differences(("a", "b") * 200, np.tile([0.0, 5.0], 200) + 0.7 * rng.standard_normal(400))
    told = repeat_sd(data)
    assert told is not None and told[0] == pytest.approx(0.7, rel=0.1) and told[1] == 398
    assert repeat_sd(data.up_to(4)) is None


def weekly(seed: int, weeks: int, gain: float, sem: float) -> Weeks:
    """Two exercises, each done in some weeks and not in others; only the first one gains, per session."""
    rng = np.random.default_rng(seed)
    days = [MONDAY + timedelta(weeks=i) for i in range(weeks)]
    done: dict[str, list[date]] = {"a": [], "b": []}
    for d in days[:-1]:
        for key, dates in done.items():
            if rng.random() < 0.5:
                dates += [d + timedelta(days=i) for i in range(1, 6)] if key in done else []
    data = weeks_of(days, [0.0] * weeks, done)
    level = 8 + 0.02 * np.arange(weeks) + gain * data.sessions["a"] + sem * rng.standard_normal(weeks)
    return weeks_of(days, [float(x) for x in level], done)


def test_lasting_gain_has_an_interval_that_holds() -> None:
    held, fooled = [], 0
    for seed in range(200):
        told = {e.exercise: e for e in effects_that_stayed(weekly(seed, 20, 0.05, 0.4), CM)}
        held += [e.effect.low <= (0.5 if key == "a" else 0.0) <= e.effect.high
                 for key, e in told.items() if e.effect is not None]
        fooled += "b" in told and told["b"].verdict == "real"
    assert len(held) > 300 and 0.92 <= np.mean(held) <= 0.98 and fooled <= 10


def test_strong_lasting_gain_is_found() -> None:
    told = {e.exercise: e for e in effects_that_stayed(weekly(7, 24, 0.1, 0.1), CM)}
    assert told["a"].verdict == "real" and told["b"].verdict == "not shown"


def test_what_goes_along_with_time_is_not_told_apart() -> None:
    days = [MONDAY + timedelta(weeks=i) for i in range(12)]
    always = [d + timedelta(days=i) for d in days for i in range(1, 6)]
    data = weeks_of(days, [8 + 0.2 * i for i in range(12)], {"a": always})
    assert inflation(data, ["a"], "a") > 1e6
    (told,) = effects_that_stayed(data, CM)
    assert told == Effect("a", CM, "cannot be told apart", None, 12, 12)
    assert effects_that_stayed(data.up_to(5), CM)[0].verdict == "not enough yet"
