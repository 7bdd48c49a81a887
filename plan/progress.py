"""The weekly check: what this person's own error is, where the trend leads, and what a gain takes to show."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from foundation.estimate import Z_95, Estimate
from history.change import detectable
from history.evidence import Quantity
from history.quantity_series import QuantitySeries, Results
from history.trend import unchanged_days
from vision.trial import Side

FOLLOWED: tuple[Quantity, ...] = ("wall_distance_cm", "tibial_inclination_deg")
"""What a plan is judged by: the distance where it was measured, else the angle."""
OWN_ERROR_FREEDOM = 8
"""Degrees of freedom from which on a person's own error stands beside the published one; fewer would guess it badly."""
FORECAST_DAYS = 182
"""A straight line says nothing of what lies further ahead than half a year."""
PROGRAMME_GAINS_DEG = (2.1, 5.2)
"""What weeks of stretching brought: 2.1 deg (Radford 2006, PMID 16926259) to 5.2 deg (Medeiros & Martini 2018, PMID
29223884, second-hand)."""
PROGRAMME_GAINS_CM = (0.6, 2.2)
"""Treatment effects reported in the test itself: 6 to 22 mm."""
POWER = 0.8


@dataclass(frozen=True)
class OwnError:
    """The smallest change that is more than error, in the quantity's unit: the published one, and this person's own.

    `own` is None until there are enough sessions; `sessions` counts them. `sd` is this person's standard deviation
    around their own straight line, None below `OWN_ERROR_FREEDOM` degrees of freedom.
    """

    published: float
    source: str
    own: Estimate | None
    sd: float | None
    sessions: int

    @property
    def used(self) -> float:
        """The one to go by: the person's own once there is one, in either direction."""
        return self.published if self.own is None else self.own.value


@dataclass(frozen=True)
class Forecast:
    """When the straight line through the sessions reaches a value.

    `earliest` and `latest` bound the day on which the true line does (95 %, by Fieller's method); `latest` is None
    where the line may never get there within half a year.
    """

    verdict: Literal["reached", "told", "not before", "cannot be told"]
    earliest: date | None = None
    latest: date | None = None


def followed_series(results: Results, side: Side) -> QuantitySeries | None:
    """The series by which an ankle's plan is judged: knee bent, the distance before the angle; None without any."""
    for quantity in FOLLOWED:
        for condition in results.conditions(quantity):
            if condition.protocol.knee == "bent":
                series = results.series(quantity, side, condition)
                if len(series):
                    return series
    return None


def weeks_without_change(results: Results, side: Side) -> int | None:
    """Whole weeks since the last real change of an ankle, up to its newest session; None where that cannot be told."""
    series = followed_series(results, side)
    unchanged = None if series is None else unchanged_days(series)
    return None if unchanged is None else unchanged[0] // 7


def own_error(series: QuantitySeries) -> OwnError:
    """This person's own minimal detectable change, from the scatter of the sessions around their straight line.

    1.96 root 2 standard deviations; its interval is that of the standard deviation (chi-squared). A course that is
    bent rather than straight makes it larger, never smaller.
    """
    published = detectable(series.quantity, series.line)
    fit = _line(series)
    if fit is None or fit.freedom < OWN_ERROR_FREEDOM:
        return OwnError(published.value, published.source, None, None, len(series))
    change = Z_95 * math.sqrt(2) * fit.sd
    low, high = (change * math.sqrt(fit.freedom / stats.chi2.ppf(p, fit.freedom)) for p in (0.975, 0.025))
    return OwnError(published.value, published.source, Estimate(change, low, high), fit.sd, len(series))


def forecast(series: QuantitySeries, goal: float) -> Forecast:
    """When the goal (in the quantity's unit, above the present level) is reached, if things go on as they did.

    "Not before" gives the earliest day only: the latest cannot be told. Fewer than five sessions, or no slope beyond
    its error, cannot tell anything.
    """
    fit = _line(series)
    if fit is None:
        return Forecast("cannot be told")
    last = float(series.day[-1])
    days = np.arange(last, last + FORECAST_DAYS + 1)
    low, high = fit.bounds(days)
    # A course that is not straight makes the line unsure; two checks that both lie beyond it say it as well.
    both = series.value[-2:] - series.half_width[-2:] >= goal
    if low[0] >= goal or bool(np.all(both)):
        return Forecast("reached", date.fromordinal(int(last)))
    earliest, latest = _first(days, high >= goal), _first(days, low >= goal)
    if earliest is None or fit.slope <= float(stats.t.ppf(0.975, fit.freedom)) * fit.slope_error:
        return Forecast("cannot be told")
    return Forecast("told" if latest is not None else "not before", earliest, latest)


@cache
def weeks_to_show(gain: float, sd: float, most: int = 52) -> int | None:
    """After how many weekly checks a gain that comes evenly over them shows, with 80 % probability; None beyond `most`.

    Args:
        gain: the whole gain, in any unit.
        sd: the standard deviation of one check, in the same unit.
        most: the most checks looked at.
    """
    for checks in range(5, most + 1):
        spread = math.sqrt(checks * (checks**2 - 1) / 12)
        slope = gain / (checks - 1)
        limit = stats.t.ppf(0.975, checks - 2)
        if stats.nct.sf(limit, checks - 2, slope * spread / sd) >= POWER:
            return checks
    return None


@dataclass(frozen=True)
class _Line:
    """A straight line by least squares: value at `middle`, slope per day, and their errors."""

    middle: float
    level: float
    slope: float
    slope_error: float
    sd: float
    freedom: int
    count: int

    def bounds(self, day: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The 95 % bounds of the true line on each of some days."""
        ahead = day - self.middle
        half = stats.t.ppf(0.975, self.freedom) * np.hypot(self.sd / math.sqrt(self.count), self.slope_error * ahead)
        line = self.level + self.slope * ahead
        return line - half, line + half


def _line(series: QuantitySeries) -> _Line | None:
    count = len(series)
    if count < 5 or series.day[0] == series.day[-1]:
        return None
    middle = float(np.mean(series.day))
    away = series.day - middle
    spread = float(np.sum(away**2))
    slope = float(np.sum(away * series.value)) / spread
    level = float(np.mean(series.value))
    freedom = count - 2
    sd = math.sqrt(float(np.sum((series.value - level - slope * away) ** 2)) / freedom)
    return _Line(middle, level, slope, sd / math.sqrt(spread), sd, freedom, count)


def _first(days: NDArray[np.float64], reached: NDArray[np.bool_]) -> date | None:
    hits = np.flatnonzero(reached)
    return None if not len(hits) else date.fromordinal(int(days[hits[0]]))


