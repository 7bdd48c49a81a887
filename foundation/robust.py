"""Straight lines and curves through values some of which are wrong: who lies far off loses its weight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NORMAL_SPREAD = 1.4826
"""Standard deviation of normal errors, in their median size."""
OUTLIER_SCALES = 2.0
"""From so many robust standard deviations on, a value counts half or less."""


@dataclass(frozen=True)
class RobustFit:
    """A curve through n values.

    Attributes:
        coefficients: (p,) of the columns.
        residual: (n,) the values less the curve.
        scale: robust standard deviation of the residuals.
    """

    coefficients: np.ndarray
    residual: np.ndarray
    scale: float


def robust_spread(residual: np.ndarray, counts: np.ndarray | None = None) -> float:
    """Standard deviation about 0 of residuals (n,) that are normal but for outliers; `counts` (n,) is what each is."""
    size = np.abs(residual)
    return NORMAL_SPREAD * (float(np.median(size)) if counts is None else _weighted_median(size, counts))


def outlier_weight(residual: np.ndarray, scale: float | np.ndarray) -> np.ndarray:
    """What values count by their residuals, 1 to 0: the weights of a Cauchy distribution of errors."""
    return np.asarray(1 / (1 + (residual / (OUTLIER_SCALES * scale)) ** 2))


def robust_fit(columns: np.ndarray, y: np.ndarray, *, least_scale: float, passes: int = 4,
               counts: np.ndarray | None = None, start: np.ndarray | None = None) -> RobustFit:
    """Least squares of y (n,) on columns (n, p), again and again, in which outliers lose their weight.

    Args:
        columns: (n, p) of the size of 1 to some hundreds; not necessarily independent.
        y: (n,) finite.
        least_scale: residuals below this, in y's unit, count alike: rounding is no outlier.
        passes: how often.
        counts: (n,) what each value counts beside its being an outlier or not; all alike if None.
        start: (n,) what each value counts in the first pass; as `counts` if None.
    """
    counted = np.ones(len(y)) if counts is None else counts
    weight = counted if start is None else start
    coefficients, residual, scale = np.zeros(columns.shape[1]), y, least_scale
    for _ in range(passes):
        weighted = columns * weight[:, None]
        coefficients = np.linalg.lstsq(weighted.T @ columns, weighted.T @ y, rcond=None)[0]
        residual = y - columns @ coefficients
        scale = max(robust_spread(residual, counts), least_scale)
        weight = counted * outlier_weight(residual, scale)
    return RobustFit(coefficients, residual, scale)


def weighted_lines(x: np.ndarray, values: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Least-squares lines through many rows at once.

    Args:
        x: (s,) common to all rows, or (..., s) each row's own.
        values: (..., s) finite.
        weight: (..., s) what each value counts.

    Returns:
        The value at x = 0 and the slope, each (...); NaN where what counts lies in one place.
    """
    s0, s1, s2 = weight.sum(-1), (weight * x).sum(-1), (weight * x * x).sum(-1)
    t0, t1 = (weight * values).sum(-1), (weight * values * x).sum(-1)
    determinant = s0 * s2 - s1**2
    determinant = np.where(np.abs(determinant) < 1e-12, np.nan, determinant)
    return (s2 * t0 - s1 * t1) / determinant, (s0 * t1 - s1 * t0) / determinant


def robust_lines(x: np.ndarray, values: np.ndarray, counts: np.ndarray, *, least_scale: float, passes: int = 12,
                 fewest: int = 10) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Lines through k rows of values some of which are wrong.

    Args:
        x: (s,) common to all rows, or (k, s) each row's own.
        values: (k, s), anything where `counts` is 0.
        counts: (k, s) what each value counts, 0 where there is none.
        least_scale: residuals below this, in the values' unit, count alike.
        passes: how often outliers lose weight.
        fewest: a row with fewer values has no line.

    Returns:
        The value at x = 0, the slope and the residuals' scale, each (k,); NaN where there is no line.
    """
    values = np.where(counts > 0, values, 0.0)
    enough = (counts > 0).sum(1) >= fewest
    weight = counts
    place = slope = scale = np.full(len(values), np.nan)
    if not enough.any():
        return place, slope, scale
    for _ in range(passes):
        place, slope = weighted_lines(x, values, weight)
        residual = values - place[:, None] - slope[:, None] * x
        scale = np.full(len(values), least_scale)
        scale[enough] = np.maximum(NORMAL_SPREAD * _medians(np.abs(residual[enough]), counts[enough] > 0), least_scale)
        weight = counts * outlier_weight(residual, scale[:, None])
    place, slope, scale = (np.where(enough, v, np.nan) for v in (place, slope, scale))
    return place, slope, scale


def _weighted_median(values: np.ndarray, weight: np.ndarray) -> float:
    order = np.argsort(values)
    half = np.searchsorted(np.cumsum(weight[order]), weight.sum() / 2)
    return float(values[order[min(int(half), len(values) - 1)]])


def _medians(values: np.ndarray, which: np.ndarray) -> np.ndarray:
    """Median (k,) of those of each row of `values` (k, s) that `which` names, at least one; nanmedian is slower."""
    ordered = np.sort(np.where(which, values, np.inf), axis=1)
    count, rows = which.sum(1), np.arange(len(values))
    return np.asarray((ordered[rows, (count - 1) // 2] + ordered[rows, count // 2]) / 2)
