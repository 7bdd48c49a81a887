"""The front outlines of many frames side by side: each in its own shin's frame, sampled at the same shares along it.

What they have in common is the shin's shape; what is left of one beside it is a turn, a place, and rows that followed
another edge.
"""

from __future__ import annotations

import numpy as np

from foundation.robust import robust_lines
from vision.shin.settings import SHIN

GRID = np.linspace(*SHIN.shape_shins, SHIN.shape_points_count)
"""(49,) shares of the way from ankle to knee."""
IN_WINDOW = (SHIN.window_shins[0] - 1e-9 <= GRID) & (SHIN.window_shins[1] + 1e-9 >= GRID)
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
    return robust_lines(GRID[IN_WINDOW] - sum(SHIN.window_shins) / 2, values[:, IN_WINDOW], trust[:, IN_WINDOW],
                        least_scale=SHIN.rounding_shins)


def turns(values: np.ndarray, trust: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The same of a line through a longer stretch: what is left beside the common shape turns as a whole."""
    return robust_lines(GRID[_TURNING] - sum(SHIN.window_shins) / 2, values[:, _TURNING], trust[:, _TURNING],
                        least_scale=SHIN.rounding_shins)


def steadiness(values: np.ndarray, trust: np.ndarray, place: np.ndarray, turn: np.ndarray,
               counts: np.ndarray) -> np.ndarray:
    """What each row (49,) of the common shape counts, 0 to 1: less where the frames' outlines leave it now and then.

    A row that lies on the shape at one lean and beside it at another was another edge in some frames: the shade on the
    rim, a shadow behind it. It may be that in the others, too.
    """
    left = values - place[:, None] - turn[:, None] * (GRID - sum(SHIN.window_shins) / 2)
    weight = np.where(np.isfinite(left), trust, 0.0) * counts[:, None]
    # Twice what still agrees, at most: one wild frame does not decide.
    square = np.minimum(np.nan_to_num(left) ** 2, (2 * SHIN.agrees_shins) ** 2)
    mean = (weight * square).sum(0) / np.maximum(weight.sum(0), 1e-9)
    return np.asarray(1 / (1 + mean / SHIN.unsteady_shins**2))


def common_shape(offsets: np.ndarray, trust: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Median over all frames (49,) after taking out each frame's sideways place; gaps filled linearly."""
    known = np.where(trust > SHIN.least_trust_weight, offsets, np.nan)
    some = np.isfinite(known[:, IN_WINDOW]).any(1)
    known, counts = known[some], counts[some]
    if not len(known):
        return np.zeros(len(GRID))
    place = np.nanmedian(known[:, IN_WINDOW], axis=1)
    centred = known - place[:, None]
    good = np.isfinite(centred).any(0)
    shape = weighted_medians(centred[:, good], counts) + weighted_median(place, counts)
    return np.interp(GRID, GRID[good], shape)


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
