"""The square of a picture that the landmark network looks at."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from vision.leg.settings import FINDER


@dataclass(frozen=True)
class Region:
    """A square of `side_px` about `centre_px` (2,), turned clockwise by `turn_rad` in the picture.

    Raises:
        ValueError: it has no size.
    """

    centre_px: np.ndarray
    side_px: float
    turn_rad: float = 0.0

    def __post_init__(self) -> None:
        if not (np.all(np.isfinite(self.centre_px)) and math.isfinite(self.turn_rad) and 0 < self.side_px < math.inf):
            raise ValueError(f"a region needs a finite place and a size above 0, got {self}")

    @classmethod
    def about_body(cls, hips_px: np.ndarray, reach_px: np.ndarray) -> Region:
        """The square about a body: `hips_px` (2,) is its middle, `reach_px` (2,) lies above it on its outer circle."""
        along = np.asarray(reach_px, float) - hips_px
        side = max(2 * FINDER.room_factor * float(np.hypot(*along)), 1.0)
        return cls(np.asarray(hips_px, float), side, math.atan2(along[0], -along[1]))

    def matrix(self, size: int) -> np.ndarray:
        """The map (2, 3) from the picture's pixels to those of the square drawn `size` pixels wide."""
        scale = size / self.side_px
        cos, sin = scale * math.cos(self.turn_rad), scale * math.sin(self.turn_rad)
        turn = np.array([[cos, sin], [-sin, cos]])
        return np.column_stack([turn, size / 2 - turn @ self.centre_px])

    def cut(self, image: np.ndarray, size: int) -> np.ndarray:
        """The square as a picture (size, size, ...); beyond the picture's edge its outermost pixels go on."""
        return cv2.warpAffine(image, self.matrix(size), (size, size), flags=cv2.INTER_LINEAR,
                              borderMode=cv2.BORDER_REPLICATE)
