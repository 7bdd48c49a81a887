"""How sharp and how noisy the picture of the leg is."""

from __future__ import annotations

import math

import cv2
import numpy as np

from foundation.robust import robust_spread
from vision.capture.settings import CAPTURE
from vision.film.video import Frame
from vision.leg.landmarks import LegLandmarks
from vision.leg.trousers import profiles_across

_RIPPLE = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
"""Blind to flat and evenly sloping ground (Immerkaer 1996, "Fast noise variance estimation")."""


def sharpness(grey: np.ndarray, leg: LegLandmarks) -> float:
    """Steepest step across the leg's sides as a share of the whole step, per 1/200 of a shin; infinite if none is seen.

    Args:
        grey: (height, width), uint8.
        leg: where the leg is.
    """
    rows = profiles_across(grey, leg, CAPTURE.sharp_profile_shins).astype(float)
    step = np.abs(np.diff(rows, axis=1)).max(1)
    height = np.percentile(rows, 95, axis=1) - np.percentile(rows, 5, axis=1)
    clear = height > CAPTURE.clear_step_grey
    if clear.sum() < CAPTURE.fewest_clear_rows_count:
        return math.inf
    return float(np.median(step[clear] / height[clear]))


def noise_level(grey: np.ndarray, leg: LegLandmarks) -> float:
    """Standard deviation of the noise around the shin in grey levels; NaN where it is not in the picture."""
    ends = np.stack([leg.knee, leg.ankle])
    margin = CAPTURE.noise_margin_shins * leg.shin_length_px
    x0, y0 = np.clip(ends.min(0) - margin, 0, None).astype(int)
    x1, y1 = np.clip(ends.max(0) + margin, 0, None).astype(int)
    part = grey[y0:y1, x0:x1]
    if min(part.shape) < 8:
        return math.nan
    ripple = cv2.filter2D(part.astype(np.float32), -1, _RIPPLE)[1:-1, 1:-1]
    return robust_spread(ripple) / 6


class PictureQuality:
    """Gathers both over a film, from a few frames."""

    def __init__(self) -> None:
        self._next_s = -math.inf
        self._seen: list[tuple[float, float]] = []

    def look(self, frame: Frame, leg: LegLandmarks | None) -> None:
        """Take this frame in, if it is time for it."""
        if leg is None or frame.time_s < self._next_s or len(self._seen) >= CAPTURE.quality_looks_count:
            return
        self._next_s = frame.time_s + CAPTURE.quality_every_s
        grey = cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY)
        self._seen.append((sharpness(grey, leg), noise_level(grey, leg)))

    @property
    def sharpness(self) -> float:
        """As `sharpness` has it, the median of the frames; infinite where none was seen."""
        return float(np.median([s for s, _ in self._seen])) if self._seen else math.inf

    @property
    def blurred(self) -> bool:
        """Whether most frames are out of focus or smeared."""
        return self.sharpness < CAPTURE.blurred_weight

    @property
    def noise(self) -> float:
        """Median standard deviation of the noise in grey levels; 0 where none was seen."""
        levels = [n for _, n in self._seen if math.isfinite(n)]
        return float(np.median(levels)) if levels else 0.0

    @property
    def noisy(self) -> bool:
        """Whether most frames are full of noise."""
        return self.noise > CAPTURE.noisy_grey

    @property
    def drowned(self) -> bool:
        """Whether most frames hold so much noise that the foot cannot be told from the floor."""
        return self.noise > CAPTURE.drowned_grey
