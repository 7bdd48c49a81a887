"""What each exercise does for this one person (n of 1): at once, and over the weeks. Both models are linear.

At once: the change from right before to right after an exercise is this exercise's own mean plus a normal error that
is the same for all of this person's pairs,

    difference[i] = effect[exercise of i] + error[i],

so that every pair, of whatever exercise, tells how well this person repeats the test. Intervals are Student's t with
the pooled degrees of freedom (`statsmodels` OLS): exact for normal errors, however few there are. Where pairs with a
rest in between were kept, effects are counted from theirs, since testing twice may gain range by itself.

Over the weeks: the level at the weekly check is a start, a steady course that would have come anyway, and a gain for
each session of each exercise,

    level[week] = start + course * week + sum(gain[exercise] * sessions so far[exercise, week]) + error[week].

A gain can be told only where an exercise was done in some weeks and not in others; where it goes along with time or
with another exercise, that is said instead. On 1,000 simulated people (`benchmarks/effects.py`) intervals hold 94.8 %
at once and 94.3 % over the weeks, 91.4 % where the errors of neighbouring weeks are correlated by 0.3; and a gain of
0.3 cm in ten sessions is hardly ever seen in 24 weeks: for most people the second model will say "not shown".

An effect is called real at few, fixed numbers of pairs or weeks (`LOOKS`), each with its share of 5 %, shared among the
exercises: so that of people whom nothing helps, at most 1 in 20 is ever told that something does, however often they
look.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from foundation.estimate import Estimate
from foundation.notice import Notice
from history.evidence import UNIT, Quantity

EffectVerdict = Literal["real", "not shown", "not enough yet", "cannot be told apart"]
PAIR_LOOKS: tuple[int, ...] = (3, 6, 12, 24)
"""Numbers of pairs of one exercise at which a verdict is worked out; after the last one, at each doubling of it."""
WEEK_LOOKS: tuple[int, ...] = (8, 12, 24)
ERROR_SHARE: dict[Literal["at once", "stayed"], float] = {"at once": 0.025, "stayed": 0.025}
"""How much of the 5 % of false effects each of the two questions may use up."""
LEAST_FREEDOM = 3
"""Fewer degrees of freedom give intervals too wide to be of use; they are not shown."""
MOST_INFLATION = 100.0
"""Variance inflation factor beyond which an exercise goes along with time or the others. Sessions so far always grow
with time, so this only catches what is hopeless; below it, the width of the interval tells."""


@dataclass(frozen=True)
class Effect:
    """What one exercise did, in the quantity's unit: at once, or for ten sessions of it.

    `effect` is None where nothing can be said yet; `more` is how many more pairs or weeks the next verdict needs.
    `count` is the number of pairs, or of weekly checks, so far.
    """

    exercise: str
    quantity: Quantity
    verdict: EffectVerdict
    effect: Estimate | None
    count: int
    more: int

    @property
    def notice(self) -> Notice:
        """The effect in one sentence that says no more than the data."""
        from plan.log import name_of

        values: dict[str, float | int | str] = {"exercise": name_of(self.exercise)}
        if self.verdict == "not enough yet":
            values["more"] = self.more
        elif self.effect is not None:
            values |= {"effect": self.effect.value, "low": self.effect.low, "high": self.effect.high,
                       "unit": UNIT[self.quantity]}
        return Notice(f"effect-{self.verdict.replace(' ', '-')}", values)


def told_effects(found: Sequence[Effect]) -> list[Notice]:
    """The effects in sentences; those that cannot be told apart share one."""
    from plan.log import name_of

    apart = [e for e in found if e.verdict == "cannot be told apart"]
    out = [e.notice for e in found if e.verdict != "cannot be told apart"]
    if apart:
        names = ", ".join(name_of(e.exercise) for e in apart)
        out.append(Notice("effect-cannot-be-told-apart", {"exercise": names}))
    return out


@dataclass(frozen=True)
class Differences:
    """Pairs of one person as they were made; `exercise` is None for a rest, `difference` is after minus before."""

    exercise: tuple[str | None, ...]
    difference: NDArray[np.float64]

    def __post_init__(self) -> None:
        if len(self.exercise) != len(self.difference):
            raise ValueError(f"expected as many exercises as differences, got {len(self.exercise)} and "
                             f"{len(self.difference)}")

    def up_to(self, end: int) -> Differences:
        """The first so many."""
        return Differences(self.exercise[:end], self.difference[:end])


def effects_at_once(data: Differences, quantity: Quantity) -> list[Effect]:
    """The immediate effect of every exercise with a pair, in the order of their first pair."""
    tried = list(dict.fromkeys(e for e in data.exercise if e is not None))
    return [_at_once(data, exercise, len(tried), quantity) for exercise in tried]


def _at_once(data: Differences, exercise: str, tried: int, quantity: Quantity) -> Effect:
    count = data.exercise.count(exercise)
    looks = [n for n in pair_looks(count) if n <= count]
    more = next(n for n in pair_looks(count + 1) if n > count) - count
    now = _contrast(data, exercise)
    if not looks or now is None:
        return Effect(exercise, quantity, "not enough yet", None if now is None else now.interval(), count, more)
    # A verdict stands from one look to the next, so that looking after every pair cannot make one by chance.
    share = ERROR_SHARE["at once"] / len(PAIR_LOOKS) / tried
    at_look = _contrast(data.up_to(_end(data.exercise, exercise, looks[-1])), exercise)
    real = at_look is not None and at_look.p_value < share
    return Effect(exercise, quantity, "real" if real else "not shown", now.interval(), count, more)


def pair_looks(count: int) -> list[int]:
    """The numbers of pairs at which a verdict is worked out, up to the first beyond `count`."""
    looks = list(PAIR_LOOKS)
    while looks[-1] <= count:
        looks.append(2 * looks[-1])
    return looks


@dataclass(frozen=True)
class _Contrast:
    """An estimate with its standard error and degrees of freedom."""

    value: float
    error: float
    freedom: int

    def interval(self, scale: float = 1.0) -> Estimate:
        """The 95 % interval of the value times `scale`."""
        value, half = self.value * scale, float(stats.t.ppf(0.975, self.freedom)) * self.error * scale
        return Estimate(value, value - half, value + half)

    @property
    def p_value(self) -> float:
        """Two-sided, against no effect; one of no error at all counts as certain."""
        if self.error == 0:
            return 0.0 if self.value else 1.0
        return float(2 * stats.t.sf(abs(self.value) / self.error, self.freedom))


def _contrast(data: Differences, exercise: str) -> _Contrast | None:
    names = list(dict.fromkeys(data.exercise))
    columns = np.array([[float(e == name) for name in names] for e in data.exercise])
    weights = np.array([float(name == exercise) for name in names])
    if data.exercise.count(None) >= 2:
        weights -= np.array([float(name is None) for name in names])
    return _fitted(columns, data.difference, weights)


def _fitted(columns: NDArray[np.float64], values: NDArray[np.float64],
            weights: NDArray[np.float64]) -> _Contrast | None:
    """The weighted sum of the coefficients of an ordinary regression; None with too few degrees of freedom."""
    # Imported late: statsmodels takes a second to load.
    from statsmodels.regression.linear_model import OLS

    freedom = len(values) - columns.shape[1]
    if freedom < LEAST_FREEDOM:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a perfect fit divides by nothing in figures that are not used here
        fit = OLS(values, columns).fit()
        told = fit.t_test(weights)
    return _Contrast(float(np.squeeze(told.effect)), float(np.squeeze(told.sd)), round(fit.df_resid))


def _end(exercises: Sequence[str | None], exercise: str, count: int) -> int:
    """How many pairs there were when the exercise had its `count`-th."""
    seen = 0
    for i, name in enumerate(exercises):
        seen += name == exercise
        if seen == count:
            return i + 1
    raise ValueError(f"{exercise} has fewer than {count} pairs")


@dataclass(frozen=True)
class Weeks:
    """Weekly checks of one ankle, oldest first: the day, the level, and how often each exercise was done by then."""

    day: NDArray[np.int64]
    level: NDArray[np.float64]
    sessions: Mapping[str, NDArray[np.float64]]

    def up_to(self, end: int) -> Weeks:
        """The first so many."""
        return Weeks(self.day[:end], self.level[:end], {k: v[:end] for k, v in self.sessions.items()})


def weeks_of(days: Sequence[date], levels: Sequence[float], done_on: Mapping[str, Sequence[date]]) -> Weeks:
    """Weekly checks with the sessions of each exercise on the days before each check."""
    ordinals = np.array([d.toordinal() for d in days], dtype=np.int64)
    sessions = {key: np.searchsorted(np.sort([d.toordinal() for d in dates]), ordinals).astype(float)
                for key, dates in done_on.items()}
    return Weeks(ordinals, np.asarray(levels, dtype=float), sessions)


SESSIONS_SHOWN = 10
"""A lasting gain is told for this many sessions."""


def effects_that_stayed(data: Weeks, quantity: Quantity) -> list[Effect]:
    """The lasting gain of every exercise that was done, for ten sessions of it."""
    tried = [key for key, sessions in data.sessions.items() if len(sessions) and sessions[-1] > 0]
    count = len(data.level)
    looks = [n for n in week_looks(count) if n <= count]
    more = next(n for n in week_looks(count + 1) if n > count) - count
    share = ERROR_SHARE["stayed"] / len(WEEK_LOOKS) / max(len(tried), 1)
    out = []
    for key in tried:
        if not looks:
            out.append(Effect(key, quantity, "not enough yet", None, count, more))
            continue
        if inflation(data, tried, key) > MOST_INFLATION:
            out.append(Effect(key, quantity, "cannot be told apart", None, count, more))
            continue
        now, at_look = _gain(data, tried, key), _gain(data.up_to(looks[-1]), tried, key)
        if now is None:
            out.append(Effect(key, quantity, "not enough yet", None, count, more))
            continue
        real = at_look is not None and at_look.p_value < share
        out.append(Effect(key, quantity, "real" if real else "not shown", now.interval(SESSIONS_SHOWN), count, more))
    return out


def week_looks(count: int) -> list[int]:
    """The numbers of weekly checks at which a verdict is worked out, up to the first beyond `count`."""
    looks = list(WEEK_LOOKS)
    while looks[-1] <= count:
        looks.append(2 * looks[-1])
    return looks


def inflation(data: Weeks, tried: Sequence[str], key: str) -> float:
    """The variance inflation factor of an exercise: how much time and the other exercises say of it already."""
    columns = _columns(data, tried)
    at = 2 + list(tried).index(key)
    own, others = columns[:, at], np.delete(columns, at, axis=1)
    left = own - others @ np.linalg.lstsq(others, own, rcond=None)[0]
    total = float(np.sum((own - own.mean()) ** 2))
    remaining = float(np.sum(left**2))
    return math.inf if remaining <= 1e-9 * max(total, 1.0) else total / remaining


def _gain(data: Weeks, tried: Sequence[str], key: str) -> _Contrast | None:
    columns = _columns(data, tried)
    if np.linalg.matrix_rank(columns) < columns.shape[1]:
        return None
    weights = np.zeros(columns.shape[1])
    weights[2 + list(tried).index(key)] = 1.0
    return _fitted(columns, data.level, weights)


def _columns(data: Weeks, tried: Sequence[str]) -> NDArray[np.float64]:
    weeks = (data.day - data.day[0]) / 7
    return np.column_stack([np.ones(len(weeks)), weeks, *(data.sessions[key] for key in tried)])


@cache
def pairs_needed(effect: float, sd_of_difference: float, exercises: int = 1, power: float = 0.8) -> int | None:
    """How many pairs of an exercise it takes to be called real with this probability, if its effect is this large.

    Args:
        effect: the true immediate effect, in any unit.
        sd_of_difference: this person's standard deviation of after minus before without any effect, in the same unit.
        exercises: how many are compared, each with as many pairs.
        power: the probability wanted.

    Returns:
        The first number of pairs at a look that gives it; None if 96 do not.
    """
    share = ERROR_SHARE["at once"] / len(PAIR_LOOKS) / exercises
    for pairs in pair_looks(96):
        freedom = exercises * (pairs - 1)
        if freedom < LEAST_FREEDOM:
            continue
        limit = stats.t.ppf(1 - share / 2, freedom)
        shift = effect / (sd_of_difference / math.sqrt(pairs))
        if stats.nct.sf(limit, freedom, shift) >= power:
            return pairs
    return None


def repeat_sd(data: Differences) -> tuple[float, int] | None:
    """This person's standard deviation of after minus before, pooled over all exercises, and its degrees of freedom."""
    names = list(dict.fromkeys(data.exercise))
    freedom = len(data.difference) - len(names)
    if freedom < LEAST_FREEDOM:
        return None
    left = 0.0
    for name in names:
        own = data.difference[[e == name for e in data.exercise]]
        left += float(np.sum((own - own.mean()) ** 2))
    return math.sqrt(left / freedom), freedom
