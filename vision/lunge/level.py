"""Levels of a lean or a lift: what it was for as long as counts, never what a single frame showed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import fdtri, stdtrit

from foundation.estimate import Z_95
from foundation.robust import RobustFit, robust_fit, robust_lines, robust_spread
from vision.lunge.settings import LEVEL


@dataclass(frozen=True)
class Level:
    """A robust mean of the frames in which a value was held.

    Attributes:
        value: in the values' unit.
        sigma: its standard error from the frames' noise, widened for few frames so that 1.96 of it bound 95 %.
        frames: indices of the frames that were averaged, ascending.
    """

    value: float
    sigma: float
    frames: np.ndarray


def local_level(time_s: np.ndarray, value: np.ndarray, reach_s: float = LEVEL.reach_s) -> np.ndarray:
    """Each frame's value by a robust straight line through its neighbours within `reach_s`; NaN where not measured.

    Takes out single-frame noise, so that the largest of many frames is not the luckiest one.
    """
    known = np.flatnonzero(np.isfinite(value))
    out = np.full(len(value), np.nan)
    if len(known) == 0:
        return out
    y, at = value[known], time_s[known]
    # Row k holds the frames around frame k that may lie near it, each row as wide as the widest.
    first = np.searchsorted(at, at - reach_s, side="left") - 1
    widest = int(np.max(np.searchsorted(at, at + reach_s, side="right") - first)) + 1
    near = first[:, None] + np.arange(widest)
    inside = (near >= 0) & (near < len(known))
    near = np.clip(near, 0, len(known) - 1)
    x = at[near] - at[:, None]
    inside &= np.abs(x) <= reach_s
    level, _, _ = robust_lines(np.where(inside, x, 0.0), y[near], inside.astype(float),
                               least_scale=LEVEL.rounding_deg, passes=LEVEL.line_passes_count, fewest=4)
    few = np.isnan(level)
    level[few] = y[few]
    for k in np.flatnonzero(inside.sum(1) == 3):
        three = x[k][inside[k]]
        # The middle of three looks tells an outlier; of looks to one side only, the median is of another moment.
        if three[0] < 0 < three[-1]:
            level[k] = np.median(y[near[k]][inside[k]])
    out[known] = level
    return out


def sustained(time_s: np.ndarray, values: np.ndarray, window_s: float = LEVEL.sustained_s) -> np.ndarray:
    """Median over the frames within half of `window_s` each side, (n,); NaN where the frame itself is NaN.

    A peak of one frame vanishes, a level that lasts stays what it is, at any frame rate: where a film is so slow that
    fewer than three frames lie in the window, the frame before and the one after are asked too.
    """
    known = np.flatnonzero(np.isfinite(values))
    out = np.full(len(values), np.nan)
    if len(known) == 0:
        return out
    half = window_s / 2 + 1e-9
    at = time_s[known]
    first = np.searchsorted(at, at - half, side="left")
    last = np.searchsorted(at, at + half, side="right")
    for k, (a, b) in enumerate(zip(first, last, strict=True)):
        if b - a < 3 and 0 < k < len(known) - 1 and at[k + 1] - at[k - 1] <= LEVEL.sparse_s:
            a, b = min(a, k - 1), max(b, k + 2)
        out[known[k]] = np.median(values[known[a:b]])
    return out


def for_a_while(time_s: np.ndarray, which: np.ndarray) -> np.ndarray:
    """(n,) bool: what is so in most of the frames within half of `LEVEL.sustained_s` each side."""
    return np.asarray(sustained(time_s, which.astype(float)) > 0.5)


def highest_mean(time_s: np.ndarray, value: np.ndarray, counts: np.ndarray,
                 lasting_s: float = LEVEL.lasting_s) -> float:
    """Mean of the highest values that were reached for so long in all; NaN where none counts.

    Each frame stands for the time that is nearest to it, in which the value goes on to those of neighbours that count,
    so that one on its way counts alike at any frame rate.

    Args:
        time_s: (n,) increasing.
        value: (n,) NaN where not measured.
        counts: (n,) bool, the frames that count.
        lasting_s: for so long; the mean of all that count where those are fewer.
    """
    known = np.flatnonzero(np.isfinite(value))
    which = counts[known]
    if not which.any():
        return math.nan
    at, y = time_s[known], value[known]
    gap_s = np.diff(at)
    # Each gap in small steps, the first half of them the earlier frame's time, the other half the later one's.
    step = (np.arange(LEVEL.gap_steps_count) + 0.5) / LEVEL.gap_steps_count
    between = ((gap_s <= LEVEL.longest_gap_s) & which[:-1] & which[1:])[:, None]
    passed = y[:-1, None] + np.where(between, step, step > 0.5) * np.diff(y)[:, None]
    lasted_s = np.repeat(np.minimum(gap_s, LEVEL.longest_gap_s) / len(step), len(step))
    theirs = np.where(step < 0.5, which[:-1, None], which[1:, None]).ravel()
    values, lasted_s = passed.ravel()[theirs], lasted_s[theirs]
    if not len(values):
        return float(y[which].max())
    order = np.argsort(-values, kind="stable")
    values, lasted_s = values[order], lasted_s[order]
    taken = np.clip(lasting_s - (np.cumsum(lasted_s) - lasted_s), 0.0, lasted_s)
    return float(np.average(values, weights=taken)) if taken.any() else float(values[0])


def held_level(time_s: np.ndarray, value: np.ndarray, at: int, allowed: np.ndarray, frame_sigma: np.ndarray) -> Level:
    """The level at a frame: of the whole stretch around it over which the value did not demonstrably change.

    The largest of many short levels is the luckiest one. So frames are added before and after for as long as theirs may
    be the same level seen with noise, and taken away again where a parabola through them tells a change. Where nothing
    was held, it is the robust line through the frames within `LEVEL.reach_s`.

    Args:
        time_s: (n,) increasing.
        value: (n,) NaN where not measured.
        at: the frame; its value is known.
        allowed: (n,) bool, the frames that a hold may reach to (heel down, same repetition).
        frame_sigma: (n,) what each frame's fit says of its own error, one standard deviation.
    """
    smooth = local_level(time_s, value)
    near = np.flatnonzero(np.isfinite(value) & (np.abs(time_s - time_s[at]) <= LEVEL.reach_s))
    formal = float(np.median(frame_sigma[near]))
    line = np.stack([np.ones(len(near)), time_s[near] - time_s[at]], 1)[:, : 2 if len(near) > 3 else 1]
    moment = Level(float(smooth[at]), _mean_sigma(value[near], line, formal), near)
    # Few frames whose errors are alike agree with each other: at first any of them may be as far off as one frame.
    held, sigma, alike = near, max(moment.sigma, formal), 1.0
    for _ in range(LEVEL.passes_count):
        # How far errors are alike from frame to frame, and with it how far levels may err, shows in a longer stretch.
        held = _stretch(time_s, smooth, at, allowed, moment.value - LEVEL.same_sigmas * max(sigma, LEVEL.rounding_deg))
        sigma, alike = _moment_sigma(time_s[held], value[held], len(near), formal)
    while len(held) >= LEVEL.fewest_held_count and time_s[held[-1]] - time_s[held[0]] >= LEVEL.shortest_hold_s:
        x = (time_s[held] - time_s[held].mean()) / np.ptp(time_s[held])
        start, end = _change(x, value[held], formal, alike)
        if max(start, end) == 0:
            flat = np.ones((len(held), 1))
            return Level(float(_fit(flat, value[held]).coefficients[0]),
                         _mean_sigma(value[held], flat, formal, alike), held)
        cut = max(1, len(held) // 8)
        held = held[cut:] if start > end else held[:-cut]
    return replace(moment, sigma=max(moment.sigma, sigma))


def _stretch(time_s: np.ndarray, smooth: np.ndarray, at: int, allowed: np.ndarray, least: float) -> np.ndarray:
    """Indices of the frames around `at`, without a long gap, whose level is at least `least`."""
    known = np.flatnonzero(np.isfinite(smooth) & allowed & (np.abs(time_s - time_s[at]) <= LEVEL.longest_hold_s / 2))
    if at not in known:
        return np.array([at])
    apart = (smooth[known] < least) | (np.diff(time_s[known], prepend=time_s[known[0]]) > LEVEL.longest_gap_s)
    here = int(np.searchsorted(known, at))
    before, after = np.flatnonzero(smooth[known[:here]] < least), np.flatnonzero(apart[here + 1 :])
    gaps = np.flatnonzero(np.diff(time_s[known[: here + 1]]) > LEVEL.longest_gap_s)
    first = max(before[-1] + 1 if len(before) else 0, gaps[-1] + 1 if len(gaps) else 0)
    last = here + int(after[0]) if len(after) else len(known) - 1
    return known[first : last + 1]


def _change(x: np.ndarray, y: np.ndarray, formal: float, alike: float) -> tuple[float, float]:
    """How far the start and the end of a stretch demonstrably lie below its top; (0, 0) where it may be constant.

    `x` (n,) runs from about -0.5 to 0.5; `alike` is as of `_correlation_factor`, from a longer stretch.
    """
    curve = np.stack([np.ones(len(x)), x, x * x], 1)
    fit = _fit(curve, y)
    scale, freedom = _scatter(fit.residual, 3, formal)
    factor = max(_correlation_factor(fit.residual, 3), alike)
    course = curve @ fit.coefficients
    told = float(((course - course.mean()) ** 2).sum()) / 2
    independent = max(freedom / factor, LEVEL.formal_freedom)
    if told < scale**2 * factor * fdtri(2, independent, LEVEL.certain_share):
        return 0.0, 0.0
    return float(course.max() - course[0]), float(course.max() - course[-1])


def _moment_sigma(time_s: np.ndarray, value: np.ndarray, frames: int, formal: float) -> tuple[float, float]:
    """Standard error of the level of as many neighbouring frames, as a stretch (n,) tells it, and its factor."""
    x = time_s - time_s.mean()
    curve = np.stack([np.ones(len(x)), x, x * x], 1)[:, : max(1, min(3, len(x) - 1))]
    residual = _fit(curve, value).residual
    scale, _ = _scatter(residual, curve.shape[1], formal)
    factor = _correlation_factor(residual, curve.shape[1])
    return scale * math.sqrt(min(factor / max(frames, 1), 1.0)), factor


def _fit(columns: np.ndarray, y: np.ndarray) -> RobustFit:
    return robust_fit(columns, y, least_scale=LEVEL.rounding_deg)


def _scatter(residual: np.ndarray, parameters: int, formal: float) -> tuple[float, float]:
    """Standard deviation of one frame, and its degrees of freedom, from residuals and from the fits' own word."""
    robust = robust_spread(residual)
    limit = 3 * max(robust, LEVEL.rounding_deg) if len(residual) > 4 else np.inf
    squares = float((np.clip(residual, -limit, limit) ** 2).sum())
    freedom = max(len(residual) - parameters, 0)
    total = freedom + LEVEL.formal_freedom
    return math.sqrt((squares + LEVEL.formal_freedom * formal**2) / total), total


def _correlation_factor(residual: np.ndarray, parameters: int) -> float:
    """How many times the variance of the mean is that of as many independent frames: (1 + r) / (1 - r), at least 1."""
    n = len(residual)
    power = float((residual**2).sum())
    if n < LEVEL.fewest_to_correlate_count or power == 0:
        return 1.0
    r = float((residual[1:] * residual[:-1]).sum()) / power
    # A short stretch's own curve hides a part of the correlation (Kendall 1954, for a mean; more for more parameters).
    r += (parameters + (parameters + 3) * r) / n
    r = min(max(r, 0.0), LEVEL.most_alike_share)
    return (1 + r) / (1 - r)


def _mean_sigma(y: np.ndarray, columns: np.ndarray, formal: float, alike: float = 1.0) -> float:
    """Standard error of the first coefficient of a robust fit of y on columns whose others are centred about there."""
    residual = _fit(columns, y).residual
    scale, freedom = _scatter(residual, columns.shape[1], formal)
    factor = min(max(_correlation_factor(residual, columns.shape[1]), alike), len(y))
    share = float(np.linalg.pinv(columns.T @ columns)[0, 0])
    widened = float(stdtrit(max(freedom / factor, LEVEL.formal_freedom), 0.975)) / Z_95
    return LEVEL.efficiency_factor * widened * scale * math.sqrt(share * factor)
