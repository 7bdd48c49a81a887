"""Corners of dark squares on white, refined far below a pixel by straight lines through their edges."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.settings import SHEET
from foundation.robust import weighted_lines
from foundation.sampling import edge_place, sample

_ALONG = np.linspace(0.1, 0.9, 25)


def refine_squares(grey: NDArray[np.uint8], corners_px: Array) -> Array:
    """Refine the corners (M, 4, 2) of dark squares; shape and order are kept.

    Across each side the place of the edge is the centroid of the brightness gradient; a line is fitted through it
    along the side, and neighbouring lines are cut. Corners that would move further than the reach stay where they were.

    Args:
        grey: picture (H, W).
        corners_px: rough corners, good to about a pixel and a half.
    """
    corners = np.asarray(corners_px, dtype=float)
    side = float(np.mean(np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2)))
    reach = float(np.clip(SHEET.edge_reach_share * side, *SHEET.edge_reach_px))
    smooth = cv2.GaussianBlur(grey, (0, 0), SHEET.edge_blur_px).astype(np.float32)
    refined = corners
    for _ in range(3):
        candidate = _cut(_edge_lines(smooth, refined, reach))
        moved = np.linalg.norm(candidate - corners, axis=2, keepdims=True)
        refined = np.where(np.isfinite(moved) & (moved <= reach), candidate, corners)
    return refined


def unhidden_corners(grey: NDArray[np.uint8], corners_px: Array) -> NDArray[np.bool_]:
    """Which corners (M, 4) of dark squares (M, 4, 2) have white paper beyond both their sides, all along.

    A thing before the sheet hides the paper there; a shadow's rim, too, may be taken for one.

    Args:
        grey: picture (H, W).
        corners_px: (M, 4, 2), M at least 1.
    """
    start, end = corners_px, np.roll(corners_px, -1, axis=1)
    outwards = np.stack([(end - start)[..., 1], -(end - start)[..., 0]], axis=2)
    base = start[..., None, :] + _ALONG[:, None] * (end - start)[..., None, :]
    beyond, within = (sample(grey, base + side * SHEET.beside_share * outwards[..., None, :]) for side in (1, -1))
    white, black = np.percentile(beyond, 75), np.median(within)
    side_is_clear = (beyond > (white + black) / 2).mean(axis=2) >= SHEET.clear_share
    return np.asarray(side_is_clear & np.roll(side_is_clear, 1, axis=1))


def _edge_lines(grey: NDArray[np.float32], corners: Array, reach: float) -> tuple[Array, Array]:
    """A point and a direction, each (M, 4, 2), of the line along every side (from its corner to the next)."""
    start, end = corners, np.roll(corners, -1, axis=1)
    along = (end - start) / np.linalg.norm(end - start, axis=2, keepdims=True)
    outwards = np.stack([along[..., 1], -along[..., 0]], axis=2)
    offsets = np.arange(-reach, reach + 1e-9, 0.5)
    base = start[..., None, :] + _ALONG[:, None] * (end - start)[..., None, :]
    points = base[..., None, :] + offsets[:, None] * outwards[:, :, None, None, :]
    steps = np.clip(np.diff(sample(grey, points).astype(float), axis=-1), 0, None)
    # The weakest third of the gradient is texture and noise, which would pull the centroid to the middle of the reach.
    steps = np.clip(steps - steps.max(axis=-1, keepdims=True) * SHEET.faint_share, 0, None)
    total = steps.sum(axis=-1)
    weight = np.where(total > SHEET.dim_edge_share * np.median(total, axis=-1, keepdims=True), 1.0, 0.0)
    shift = np.where(weight > 0, edge_place(steps, offsets[:-1] + 0.25), 0.0)
    for _ in range(3):
        offset, slope = weighted_lines(_ALONG - 0.5, shift, weight)
        miss = np.abs(shift - offset[..., None] - slope[..., None] * (_ALONG - 0.5))
        spread = np.median(miss, axis=-1, keepdims=True) + SHEET.edge_noise_px
        weight = np.where((total > 0) & (miss < SHEET.edge_stray_scales * spread), 1.0, 0.0)
    length = np.linalg.norm(end - start, axis=2)
    direction = along + outwards * (slope / length)[..., None]
    return (start + end) / 2 + outwards * offset[..., None], direction


def _cut(lines: tuple[Array, Array]) -> Array:
    """Corners (M, 4, 2): where each side's line meets that of the side before it."""
    point, direction = lines
    before_point, before_direction = np.roll(point, 1, axis=1), np.roll(direction, 1, axis=1)
    gap = before_point - point
    with np.errstate(invalid="ignore", divide="ignore"):
        cross = direction[..., 0] * before_direction[..., 1] - direction[..., 1] * before_direction[..., 0]
        t = (gap[..., 0] * before_direction[..., 1] - gap[..., 1] * before_direction[..., 0]) / cross
    return np.asarray(point + direction * t[..., None])
