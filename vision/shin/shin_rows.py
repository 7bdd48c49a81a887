"""The front outlines of many frames side by side: each in its own shin's frame, sampled at the same shares along it.

What they have in common is the shin's shape; what is left of one beside it is a turn, a place, and rows that followed
another edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from foundation.robust import outlier_weight, robust_lines, robust_spread
from vision.shin.settings import SHIN

GRID = np.linspace(*SHIN.shape_shins, SHIN.shape_points_count)
"""(49,) shares of the way from ankle to knee."""
IN_WINDOW = (SHIN.window_shins[0] - 1e-9 <= GRID) & (SHIN.window_shins[1] + 1e-9 >= GRID)
_ALONG = GRID - sum(SHIN.window_shins) / 2
_LITTLE = 1e-9
_TURNING = (SHIN.turn_shins[0] - 1e-9 <= GRID) & (SHIN.turn_shins[1] + 1e-9 >= GRID)


def in_shin_frame(outline: np.ndarray, weight: np.ndarray, anchor: np.ndarray, axis_rad: np.ndarray,
                  length: float) -> tuple[np.ndarray, np.ndarray]:
    """Offset of the outline from the axis, in shin lengths, on the common grid (n, 49), and its weight."""
    along = np.stack([np.sin(axis_rad), np.cos(axis_rad)], 1)
    ahead = np.stack([along[:, 1], -along[:, 0]], 1)
    relative = (outline - anchor[:, None]) / length
    share = np.einsum("nmk,nk->nm", relative, along)
    offset = np.einsum("nmk,nk->nm", relative, ahead)
    offsets = np.full((len(outline), len(GRID)), np.nan)
    trust = np.zeros(offsets.shape)
    for k in range(len(outline)):
        good = np.isfinite(offset[k]) & (weight[k] > 0)
        if good.sum() < len(good) // 3:
            continue
        x, order = np.sort(share[k][good]), np.argsort(share[k][good])
        y, w = offset[k][good][order], weight[k][good][order]
        offsets[k] = np.interp(GRID, x, y, left=np.nan, right=np.nan)
        # A grid point far from any seen row carries no weight.
        nearest = np.abs(x[np.clip(np.searchsorted(x, GRID), 0, len(x) - 1)] - GRID)
        trust[k] = np.where(np.isfinite(offsets[k]) & (nearest < SHIN.far_row_shins), np.interp(GRID, x, w), 0.0)
    return offsets, trust


def window_lines(values: np.ndarray, trust: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Place at the window's middle, slope and residual scale (n,) of a line through each row (49,); NaN if unseen."""
    return robust_lines(_ALONG[IN_WINDOW], values[:, IN_WINDOW], trust[:, IN_WINDOW],
                        least_scale=SHIN.rounding_shins)


def turns(values: np.ndarray, trust: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The same of a line through a longer stretch: what is left beside the common shape turns as a whole."""
    return robust_lines(_ALONG[_TURNING], values[:, _TURNING], _weight(trust)[:, _TURNING],
                        least_scale=SHIN.rounding_shins, passes=SHIN.turn_passes_count)


def _weight(trust: np.ndarray) -> np.ndarray:
    """What rows weigh in least squares: one half as sure has twice the standard error."""
    return trust**2


@dataclass(frozen=True)
class CommonShape:
    """What n outlines have in common.

    Attributes:
        shape: (49,) offset from the shin's axis, in shin lengths.
        turn: (n,) slope by which each outline stands beside it, the middle one by none; NaN where too little was seen.
        steady: (49,) what each row counts, 0 to 1: less where the outlines leave the shape now and then.
    """

    shape: np.ndarray
    turn: np.ndarray
    steady: np.ndarray


def common_shape(offsets: np.ndarray, trust: np.ndarray, counts: np.ndarray) -> CommonShape:
    """The shape of n outlines and the turn of each, from all of them at once.

    Offsets are shape + place + turn along the shin, the first common to all outlines, the others each one's own. The
    least squares of that are solved exactly, again and again, and points that lie off lose their weight: were shape and
    turns told in turn, half of a shin that most frames saw on its shaded rim, inside the leg, would stay where it is.

    Args:
        offsets: (n, 49) from each shin's axis, in shin lengths; NaN where unseen.
        trust: (n, 49) what each row counts.
        counts: (n,) what each outline counts.
    """
    known = np.isfinite(offsets) & (trust > SHIN.least_trust_weight)
    enough = (known & _TURNING).sum(1) >= SHIN.fewest_turning_rows_count
    counted = _weight(np.where(known & enough[:, None], trust, 0.0)) * counts[:, None]
    if not enough.any():
        return CommonShape(np.zeros(len(GRID)), np.full(len(offsets), np.nan), np.ones(len(GRID)))
    counted *= np.where(_TURNING, 1.0, SHIN.beyond_weight)
    values = np.where(known, offsets, 0.0)
    line = np.stack([np.ones(len(GRID)), _ALONG], 1)
    squares = (line[:, :, None] * line[:, None, :]).reshape(len(GRID), 4)
    weight, steady = counted, np.ones(len(GRID))
    for number in range(SHIN.shape_rounds_count):
        now = weight * steady
        # Each outline's place and turn are eliminated first: what is left are 49 equations for the shape.
        inverse = np.linalg.inv((now @ squares).reshape(-1, 2, 2) + _LITTLE * np.eye(2))
        moments = now[:, :, None] * line
        taken = (moments @ inverse).transpose(1, 0, 2).reshape(len(GRID), -1)
        normal = np.diag(now.sum(0) + _LITTLE) - taken @ moments.transpose(1, 0, 2).reshape(len(GRID), -1).T
        right = (now * values).sum(0) - taken @ ((now * values) @ line).ravel()
        # What is a place or a turn of all outlines together stays free: the shortest solution is one of them.
        shape = np.linalg.lstsq(normal, right, rcond=None)[0]
        own = np.einsum("npq,nq->np", inverse, (now * (values - shape)) @ line)
        left = values - shape - own @ line.T
        weight = counted * outlier_weight(left, robust_spread(left[counted > 0]) + SHIN.rounding_shins)
        if number >= SHIN.all_steady_rounds_count:
            # By halves: rows that are taken for unsteady too soon leave the turn to those that are wrong.
            steady = 0.5 * (steady + _steadiness(left, counted))
    place, turn = np.where(enough[:, None], own, np.nan).T
    middle = [weighted_median(each[enough], counts[enough]) for each in (place, turn)]
    seen = counted.any(0)
    return CommonShape(np.interp(GRID, GRID[seen], (shape + line @ middle)[seen]), turn - middle[1], steady)


def _steadiness(left: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """What each row (49,) counts by what is `left` (n, 49) of it beside the shape, where it `counted` (n, 49).

    A row that lies on the shape at one lean and beside it at another was another edge in some frames: the shade on the
    rim, a shadow behind it. It may be that in the others, too.
    """
    # Twice what still agrees, at most: one wild frame does not decide.
    square = np.minimum(left**2, (2 * SHIN.agrees_shins) ** 2)
    mean = (counted * square).sum(0) / np.maximum(counted.sum(0), _LITTLE)
    return np.asarray(1 / (1 + mean / SHIN.unsteady_shins**2))


def lone_shape(offsets: np.ndarray, trust: np.ndarray) -> np.ndarray:
    """The shape (49,) that one outline (49,) alone has; gaps filled linearly."""
    known = np.isfinite(offsets) & (trust > SHIN.least_trust_weight)
    return np.interp(GRID, GRID[known], offsets[known]) if known.any() else np.zeros(len(GRID))


def weighted_median(values: np.ndarray, weight: np.ndarray) -> float:
    """Of the values (k,) that are known."""
    return float(weighted_medians(values[:, None], weight)[0])


def weighted_medians(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Median (m,) of each column of values (k, m), NaN where unknown; each column has a known one; `weight` is (k,)."""
    order = np.argsort(values, axis=0)
    known = np.where(np.isfinite(values), weight[:, None], 0.0)
    so_far = np.cumsum(np.take_along_axis(known, order, 0), axis=0)
    half = np.argmax(so_far >= so_far[-1] / 2, axis=0)
    return np.take_along_axis(values, order, 0)[half, np.arange(values.shape[1])]
