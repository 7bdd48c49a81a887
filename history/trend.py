"""Over many sessions: the trend with its band, the plateau, and when the next weekly check is due."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from foundation.estimate import Estimate
from foundation.json_form import to_json
from foundation.notice import Notice
from foundation.robust import robust_spread
from foundation.texts.catalogue import day, sentence
from history.change import detectable, own_scatter_mdc
from history.evidence import UNIT
from history.quantity_series import QuantitySeries

Direction = Literal["rising", "falling", "no clear trend"]
MIN_SESSIONS = 4
PLATEAU_DAYS = 21
CHECK_EVERY_DAYS = 7
MAX_POINTS = 300
"""Longer histories are summed up in this many groups (their medians): robust regression looks at every pair."""


@dataclass(frozen=True)
class Trend:
    """A straight line through the sessions and the 95 % band in which the true line lies.

    `day` are ordinals, `line`, `low`, `high` are in the quantity's unit; `slope_per_week` is in that unit per week;
    `p_value` is that of Kendall's rank test for a steady rise or fall.
    """

    slope_per_week: Estimate
    direction: Direction
    p_value: float
    sessions: int
    day: NDArray[np.float64]
    line: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, without the points of the line."""
        return {"slope_per_week": to_json(self.slope_per_week), "direction": self.direction,
                "p_value": round(self.p_value, 4), "sessions": self.sessions}


@dataclass(frozen=True)
class NextCheck:
    """The day of the next weekly check; `days_left` is negative when it is overdue."""

    due: date
    days_left: int

    @property
    def sentence(self) -> str:
        """When to test again, in one plain sentence."""
        if self.days_left > 0:
            return sentence("next-check", day=day(self.due), days=self.days_left)
        if self.days_left == 0:
            return sentence("next-check-today")
        return sentence("next-check-overdue", day=day(self.due))


def trend(series: QuantitySeries) -> Trend | None:
    """The robust line through the sessions; None with fewer than four of them, or all on one day.

    Slope: Theil-Sen, the median slope over all pairs, with Sen's 95 % interval (scipy.stats.theilslopes); with fewer
    than ten sessions never narrower than that of ordinary regression, since Sen's is too narrow there. The band adds
    the uncertainty of the level in quadrature. A direction is named only if Kendall's rank test is significant at 5 %,
    which four sessions can never be.
    """
    count = len(series)
    if count < MIN_SESSIONS or series.day[0] == series.day[-1]:
        return None
    day, value = _grouped(series)
    fit = stats.theilslopes(value, day)
    slope, half = float(fit.slope), max(float(fit.high_slope - fit.slope), float(fit.slope - fit.low_slope))
    middle = float(np.median(day))
    level = float(np.median(value - slope * (day - middle)))
    residual = value - level - slope * (day - middle)
    sigma = max(robust_spread(residual), float(np.sqrt(np.sum(residual**2) / (len(day) - 2))))
    quantile = float(stats.t.ppf(0.975, len(day) - 2))
    if len(day) < 10:
        half = max(half, quantile * sigma / math.sqrt(float(np.sum((day - day.mean()) ** 2))))
    level_half = quantile * 1.2533 * sigma / math.sqrt(len(day))  # 1.2533: a median's error against a mean's
    shown = np.array([float(day[0]), middle, float(day[-1])]) if day[0] < middle < day[-1] else day[[0, -1]]
    shown = np.unique(np.concatenate([shown, np.linspace(day[0], day[-1], 25)]))
    line = level + slope * (shown - middle)
    width = np.hypot(level_half, half * np.abs(shown - middle))
    p_value = float(stats.kendalltau(day, value).pvalue)
    p_value = 1.0 if math.isnan(p_value) else p_value
    direction: Direction = "no clear trend"
    if p_value <= 0.05 and slope != 0:
        direction = "rising" if slope > 0 else "falling"
    return Trend(Estimate(7 * slope, 7 * (slope - half), 7 * (slope + half)), direction, p_value, count, shown, line,
                 line - width, line + width)


def _grouped(series: QuantitySeries) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    day, value = series.day.astype(float), series.value
    if len(value) <= MAX_POINTS:
        return day, value
    parts = np.array_split(np.arange(len(value)), MAX_POINTS)
    return np.array([np.median(day[p]) for p in parts]), np.array([np.median(value[p]) for p in parts])


def unchanged_days(series: QuantitySeries) -> tuple[int, float] | None:
    """For how many days up to the newest session nothing really changed, and beyond what a change would be real.

    A real change is dated where the median of three neighbouring sessions leaves the level it had at the last real
    change (or at the start) by more than the minimal detectable change; medians, so that one odd session neither makes
    nor hides one. A steady trend since then, even a slow one, is a change. None with fewer than four sessions since.
    """
    if len(series) < MIN_SESSIONS:
        return None
    band = max(detectable(series.quantity, series.line).value, own_scatter_mdc(series))
    medians = np.median(np.lib.stride_tricks.sliding_window_view(series.value, 3), axis=1)
    since = 0
    level = float(medians[0])
    for i in range(1, len(medians)):
        if abs(float(medians[i]) - level) > band:
            since, level = i + 1, float(medians[i])  # the middle of the three
    recent = slice(since, None)
    if len(series.value[recent]) < MIN_SESSIONS:
        return None
    if stats.kendalltau(series.day[recent][-MAX_POINTS:], series.value[recent][-MAX_POINTS:]).pvalue <= 0.05:
        return None
    return int(series.day[-1] - series.day[since]), band


def plateau(series: QuantitySeries) -> Notice | None:
    """A notice if three weeks or more have passed without real change (`unchanged_days`)."""
    unchanged = unchanged_days(series)
    if unchanged is None or unchanged[0] < PLATEAU_DAYS:
        return None
    days, band = unchanged
    return Notice("plateau", {"line": series.line, "quantity": series.quantity, "weeks": days // 7, "band": band,
                              "unit": UNIT[series.quantity]})


def next_check(newest: date, today: date) -> NextCheck:
    """When the next weekly check is due after the newest session."""
    due = newest + timedelta(days=CHECK_EVERY_DAYS)
    return NextCheck(due, (due - today).days)
