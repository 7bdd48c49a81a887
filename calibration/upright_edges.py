"""Upright edges of the room above a person, however faint: there no shadow of theirs falls.

The corner of two walls of one colour is a step of a few grey levels, which no detector of line segments sees. Over
hundreds of rows it is the only thing that makes the same step at every height.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.room_settings import ROOM, UPRIGHT
from foundation.robust import NORMAL_SPREAD, robust_fit

Array = NDArray[Any]
_STRIPS_PER_BAND = 4
_SLOPES = np.tan(np.radians(np.arange(-ROOM.largest_lean_deg, ROOM.largest_lean_deg + 1e-9, UPRIGHT.turn_step_deg)))


def person_top_px(mask: NDArray[np.bool_] | None) -> float:
    """The row (px) above which a mask (H, W) shows nobody; 0 where it shows nobody at all, or there is none."""
    if mask is None:
        return 0.0
    rows = np.flatnonzero(mask.mean(axis=1) > UPRIGHT.person_row_share)
    return float(rows[0]) if len(rows) else 0.0


def upright_edges_above(image_bgr: NDArray[np.uint8], top_px: float) -> Array:
    """Nearly upright edges that run from the picture's upper border to a row.

    Args:
        image_bgr: picture (H, W, 3).
        top_px: the row; only what lies above it is looked at.

    Returns:
        (M, 4) as u1, v1, u2, v2 in px, the clearest first; empty where too little of the picture lies above.
    """
    height, width = image_bgr.shape[:2]
    rows = int(top_px - UPRIGHT.clear_share * height)
    scale = min(1.0, ROOM.working_px / max(height, width))
    fewest = max(UPRIGHT.least_height_share * max(height, width), _STRIPS_PER_BAND * UPRIGHT.bands_count / scale + 1)
    if rows < fewest:
        return np.empty((0, 4))
    part: Array = image_bgr[:rows].astype(np.float32)
    if scale < 1:
        part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strips, at_y = _steps_in_strips(part, UPRIGHT.reach_px)
    found = _clearest(strips, at_y)
    fine, _ = _steps_in_strips(part, 1)
    ends = [_refined(fine, at_y, *line) for line in found]
    low = (part.shape[0] - 1) / scale
    return np.array([[x0 / scale, 0.0, x1 / scale, low] for x0, x1 in ends]).reshape(-1, 4)


def _steps_in_strips(part: Array, reach_px: int) -> tuple[Array, Array]:
    """Steps of colour from left to right (strips, W, 3), the mean of each strip of rows; and the strips' middles.

    A step is that between means over so many px on either side; no single one counts for more than a clear edge.
    """
    box = cv2.blur(part, (reach_px, 1))
    gap = reach_px // 2 + 1
    step = np.zeros_like(part)
    step[:, gap:-gap] = box[:, 2 * gap :] - box[:, : -2 * gap]
    step = np.clip(step, -UPRIGHT.most_step_grey, UPRIGHT.most_step_grey)
    bounds = np.linspace(0, len(part), _STRIPS_PER_BAND * UPRIGHT.bands_count + 1).astype(int)
    mean = np.add.reduceat(step, bounds[:-1], axis=0) / np.diff(bounds)[:, None, None]
    return mean, (bounds[:-1] + bounds[1:] - 1) / 2


def _along(strips: Array, at_y: Array, x: Array, slope: Array | float) -> Array:
    """Steps (strips, k, 3) along lines through columns `x` (k,) at the middle of the rows, of a slope (k,) or one."""
    columns = (x + slope * (at_y - at_y.mean())[:, None]).astype(np.float32)
    rows = np.repeat(np.arange(len(strips), dtype=np.float32)[:, None], columns.shape[1], axis=1)
    return np.asarray(cv2.remap(strips, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))


def _in_bands(values: Array) -> Array:
    return np.asarray(values.reshape(UPRIGHT.bands_count, _STRIPS_PER_BAND, *values.shape[1:]).mean(axis=1))


def _clearest(strips: Array, at_y: Array) -> list[tuple[float, float]]:
    """The column in the middle, and the slope, of the lines along which the same step is made in nearly all bands."""
    columns = np.arange(strips.shape[1], dtype=np.float32)
    bands = np.stack([_in_bands(_along(strips, at_y, columns, slope)) for slope in _SLOPES])
    noise = np.maximum(NORMAL_SPREAD * np.median(np.abs(bands), axis=(0, 1, 2)), UPRIGHT.least_noise_grey)
    total = (bands / noise).sum(axis=1)
    size = np.sqrt(np.einsum("swc,swc->sw", total, total))
    same = np.einsum("sbwc,swc->sbw", bands / noise, total / np.maximum(size, 1e-9)[..., None])
    agree = (same > UPRIGHT.agree_share * (size / UPRIGHT.bands_count)[:, None]).mean(axis=1)
    clear = np.where(agree >= UPRIGHT.agreeing_bands_share, size / np.sqrt(UPRIGHT.bands_count), 0.0)
    found: list[tuple[float, float]] = []
    while len(found) < UPRIGHT.edges_count:
        turn, x = np.unravel_index(int(np.argmax(clear)), clear.shape)
        if clear[turn, x] < UPRIGHT.clear_scales:
            break
        found.append((float(x), float(_SLOPES[turn])))
        clear[:, max(int(x) - UPRIGHT.apart_px, 0) : int(x) + UPRIGHT.apart_px + 1] = 0
    return found


def _refined(strips: Array, at_y: Array, x: float, slope: float) -> tuple[float, float]:
    """Columns at the uppermost and the lowest row of a line, put band by band where its step is."""
    offsets = np.arange(-UPRIGHT.refine_px, UPRIGHT.refine_px + 1e-9, 0.5)
    y = _in_bands(at_y) - at_y.mean()
    for _ in range(UPRIGHT.rounds_count):
        profile = _in_bands(_along(strips, at_y, x + offsets, slope))
        near = np.exp(-0.5 * (offsets / (0.5 * UPRIGHT.refine_px)) ** 2)
        direction = (profile * near[:, None]).sum(axis=(0, 1))
        size = np.clip(profile @ direction, 0, None) ** 2 * near
        off = (size * offsets).sum(axis=1) / np.maximum(size.sum(axis=1), 1e-9)
        line = robust_fit(np.column_stack([np.ones(len(y)), y]), off, least_scale=UPRIGHT.least_scatter_px).coefficients
        x, slope = x + float(line[0]), slope + float(line[1])
    half = float(at_y.mean())
    return x - slope * half, x + slope * half
