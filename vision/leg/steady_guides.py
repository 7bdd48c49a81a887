"""Holds the square that is looked at steady from one picture to the next."""

from __future__ import annotations

import math

import numpy as np

from vision.leg.region import Region
from vision.leg.settings import FINDER


class SteadyGuides:
    """The 1-euro filter (Casiez, Roussel and Vogel 2012) on a body's two guides, which place the square about it."""

    def __init__(self) -> None:
        self._raw: np.ndarray | None = None
        self._steady = np.zeros((2, 2))
        self._speed = np.zeros((2, 2))

    def region(self, guides_px: np.ndarray) -> Region:
        """The square for the next picture, from the guides (2, 2) read in this one."""
        if self._raw is None:
            self._steady = guides_px
        else:
            size = max(2 * float(np.linalg.norm(guides_px[1] - guides_px[0])), 1.0)
            speed = (guides_px - self._raw) / size * FINDER.looks_hz
            self._speed = self._speed + _share(np.array(FINDER.steady_speed_hz)) * (speed - self._speed)
            share = _share(FINDER.steady_hz + FINDER.steady_per_speed_factor * np.abs(self._speed))
            self._steady = self._steady + share * (guides_px - self._steady)
        self._raw = guides_px
        return Region.about_body(*self._steady)

    def forget(self) -> None:
        """The next guides are another body's."""
        self._raw, self._speed = None, np.zeros((2, 2))


def _share(cutoff_hz: np.ndarray) -> np.ndarray:
    """How much of a new value a low-pass filter of this cutoff takes."""
    return np.asarray(1 / (1 + FINDER.looks_hz / (2 * math.pi * cutoff_hz)))
