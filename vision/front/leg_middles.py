"""The middles of shin, knee and thigh in a picture from the front: half-way between the outlines left and right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.front.settings import FRONT
from vision.leg.landmarks import LegLandmarks
from vision.shin.outline import trace
from vision.shin.settings import SHIN


@dataclass(frozen=True)
class LegMiddles:
    """Middles of one leg in px of the frame; NaN where an outline was not seen.

    Attributes:
        ankle_px: (2,) of the shin's middle line, at the height of the ankle joint.
        knee_px: (2,) between the outlines beside the kneecap.
        thigh_px: (2,) about two fifths of the way from the knee to the hip.
        outline_px: (2, ROWS, 2) outline of the shin on the inner and the outer side, ankle end first.
    """

    ankle_px: np.ndarray
    knee_px: np.ndarray
    thigh_px: np.ndarray
    outline_px: np.ndarray


def find_middles(image: np.ndarray, leg: LegLandmarks, inwards: int) -> LegMiddles:
    """Trace both outlines of a leg.

    Args:
        image: BGR, uint8, (height, width, 3).
        leg: landmarks in px.
        inwards: +1 where the person's other leg is to the right of this one in the picture, -1 to the left.
    """
    shin = leg.knee - leg.ankle
    lower, outline, clear = _both_sides(image, leg.ankle, leg.knee, inwards)
    upper, _, knee_clear = _both_sides(image, leg.ankle + FRONT.ankle_short_shins * shin,
                                       leg.knee + FRONT.knee_beyond_shins * shin, inwards)
    thigh, _, thigh_clear = _both_sides(image, leg.knee, leg.knee + FRONT.thigh_share * (leg.hip - leg.knee), inwards)
    return LegMiddles(_at_ankle(lower, clear, leg), _middle(upper, knee_clear, FRONT.knee_rows_share),
                      _middle(thigh, thigh_clear, FRONT.thigh_rows_share), outline)


_SHARES = np.linspace(SHIN.low_shins, SHIN.high_shins, SHIN.rows_count)


def _both_sides(image: np.ndarray, low: np.ndarray, high: np.ndarray,
                inwards: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Middles (ROWS, 2), outlines (2, ROWS, 2) and which rows (ROWS,) are clear on both sides, between two points."""
    sides = [trace(image, low, high, towards) for towards in (inwards, -inwards)]
    if sides[0] is None or sides[1] is None:
        rows = SHIN.rows_count
        return np.full((rows, 2), np.nan), np.full((2, rows, 2), np.nan), np.zeros(rows, bool)
    outlines = np.stack([side.points_px for side in sides if side is not None])
    clear = np.min([side.contrast for side in sides if side is not None], axis=0) > FRONT.contrast_lab
    middles = outlines.mean(axis=0)
    return middles, outlines, clear & np.isfinite(middles).all(axis=1)


def _rows(clear: np.ndarray, between: tuple[float, float]) -> np.ndarray:
    return clear & (between[0] <= _SHARES) & (between[1] >= _SHARES)


def _middle(middles: np.ndarray, clear: np.ndarray, between: tuple[float, float]) -> np.ndarray:
    rows = _rows(clear, between)
    return np.median(middles[rows], axis=0) if rows.sum() >= FRONT.fewest_outline_rows_count else np.full(2, np.nan)


def _at_ankle(middles: np.ndarray, clear: np.ndarray, leg: LegLandmarks) -> np.ndarray:
    """Where the line through the lower shin's middles passes the ankle joint's height along the shin."""
    rows = _rows(clear, FRONT.ankle_rows_share)
    if rows.sum() < FRONT.fewest_outline_rows_count:
        return np.full(2, np.nan)
    joint = leg.ankle_joint()
    shin = leg.knee - leg.ankle
    along = shin / np.linalg.norm(shin)
    across = np.array([-along[1], along[0]])
    run, off = (middles[rows] - joint) @ along, (middles[rows] - joint) @ across
    # Only half of the slope is believed: the middles bend with the calf, and the joint lies beyond the last of them.
    slope = 0.5 * float(np.polyfit(run, off, 1)[0])
    level = float(np.median(off - slope * run))
    return np.asarray(joint + level * across)
