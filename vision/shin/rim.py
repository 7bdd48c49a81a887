"""The rim of a shin, row by row to a fraction of a pixel: the sharp step of colour, not the shade before it.

A shin is round: towards its rim it grows dark over several pixels, and there it is often as dark as the wall behind.
The half-way colour between the lit skin and the wall then lies inside the shin, further where the wall is darker, and
tilts the outline by degrees. But shade is a ramp, while a rim is a step as sharp as the picture itself, however small.
So each place is asked how much of a step, beyond any straight ramp, its surroundings hold; the path along the shin with
the most of it is the rim.
"""

from __future__ import annotations

import cv2
import numpy as np
from scipy.special import erf

from vision.shin.settings import SHIN


def step_sizes(profile: np.ndarray, blur: float) -> np.ndarray:
    """How large a step (rows, cols, channels) there is at each place of rows of samples `SHIN.rim_step_px` apart.

    Positive where the channel grows; a straight ramp is none. 0 near the ends, where the surroundings are not known.

    Args:
        profile: (rows, cols, channels) colours.
        blur: standard deviation in px of how a sharp edge is blurred.
    """
    kernel = _kernel(round(blur / SHIN.rim_step_px, 3))
    half = len(kernel) // 2
    out: np.ndarray = cv2.filter2D(profile, -1, kernel[None])
    out[:, :half] = out[:, -half:] = 0
    return out


def lengths(vectors: np.ndarray) -> np.ndarray:
    """Euclidean lengths (...) of many short vectors (..., c): `numpy.linalg.norm` takes several times as long."""
    return np.asarray(np.sqrt(np.einsum("...c,...c->...", vectors, vectors)))


def _kernel(blur: float) -> np.ndarray:
    """Weights that give the height of a blurred step in the middle of samples, and 0 of any straight line."""
    half = int(np.ceil(SHIN.span_factor * blur))
    x = np.arange(-half, half + 1, dtype=float)
    step = 0.5 * erf(x / (np.sqrt(2) * blur))
    line = x / np.sqrt((x * x).sum())
    alone = step - (step @ line) * line
    return (alone / (alone @ step)).astype(np.float32)


def are_echoes(step: np.ndarray, place_px: np.ndarray, blur: float) -> np.ndarray:
    """Which of k steps a row (rows, k, channels) at `place_px` (rows, k) are but echoes of larger ones nearby.

    Taking out the straight line leaves beside each step two of the other sign, up to half as large.
    """
    size = lengths(step)
    against = step @ step.transpose(0, 2, 1) < -SHIN.alike_share * size[:, :, None] * size[:, None, :]
    near = np.abs(place_px[:, :, None] - place_px[:, None, :]) < 2 * SHIN.span_factor * blur
    return np.asarray((against & near & (size[:, :, None] < SHIN.echo_share * size[:, None, :])).any(2))


def edge_blur_px(length: float) -> float:
    """Blur of a sharp edge in the picture of a shin of so many px."""
    return max(SHIN.sharp_edge_px, SHIN.sharp_edge_shins * length)


def is_told(size: np.ndarray, step: np.ndarray) -> bool:
    """Whether the steps (rows,) along a path stand out from those of its surroundings (rows, cols, channels)."""
    return float(np.median(size)) > SHIN.stands_out_factor * float(np.median(lengths(step)))


def best_path(step: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The path along the rows (rows, cols, channels) with the most of a step, in columns (rows,), and its steps' sizes.

    Sub-column by a parabola.
    """
    size = lengths(step)
    gain = size**2 / (size**2 + SHIN.step_noise_lab**2)
    cols = gain.shape[1]
    gain = gain - SHIN.pull_weight * ((np.arange(cols) - cols // 2) / (cols / 2)) ** 2
    # Neighbouring rows share their noise already: every other one tells the path.
    coarse = np.arange(0, len(gain), 2)
    pairs = gain[coarse] + gain[np.minimum(coarse + 1, len(gain) - 1)]
    path = np.interp(np.arange(len(gain)), coarse, cheapest(pairs))
    at, inner = np.arange(len(gain)), np.clip(np.round(path).astype(int), 1, cols - 2)
    before, here, after = size[at, inner - 1], size[at, inner], size[at, inner + 1]
    bend = before - 2 * here + after
    shift = np.where(bend < -1e-6, 0.5 * (before - after) / np.minimum(bend, -1e-6), 0.0)
    return inner + np.clip(shift, -1, 1), here


def cheapest(gain: np.ndarray) -> np.ndarray:
    """Columns (rows,) of the stiff path along the rows (rows, cols) that gains most."""
    rows, cols = gain.shape
    turn = SHIN.most_turn_count
    moves = np.arange(-turn, turn + 1)
    dear = SHIN.stiff_weight * (SHIN.stiff_share[0] * np.abs(moves) + SHIN.stiff_share[1] * moves**2)
    came = np.zeros((rows, cols), int)
    padded = np.full(cols + 2 * turn, -np.inf)
    total = padded[turn:-turn]
    total[:] = gain[0]
    # (moves, cols), a view of the totals so far, and what each move to each column offers.
    before, offers = np.lib.stride_tricks.sliding_window_view(padded, cols), np.empty((len(moves), cols))
    for k in range(1, rows):
        np.subtract(before, dear[:, None], out=offers)
        offers.argmax(0, out=came[k])
        np.add(gain[k], offers.max(0), out=total)
    path = np.empty(rows, int)
    path[-1] = int(total.argmax())
    for k in range(rows - 1, 0, -1):
        path[k - 1] = path[k] + moves[came[k, path[k]]]
    return path
