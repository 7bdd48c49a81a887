"""Whether the tested foot stands, and where: each new place is a new stance."""

from __future__ import annotations

from collections import deque

import numpy as np

from vision.leg.landmarks import LegLandmarks

STILL_S = 0.35
"""A foot seen in one place for so long stands there."""
STILL_SHARE = 0.08
"""Landmarks of a standing ankle wander by less than this, in shin lengths."""
ELSEWHERE_SHARE = 0.22
"""An ankle this far from its place has left it; a heel that comes up moves it by half as much."""
ELSEWHERE_S = 0.5


class FootPlace:
    """Told of each picture's leg, says whether its foot stands and counts the places where it stood."""

    def __init__(self) -> None:
        self.stance = 0
        self._anchor: np.ndarray | None = None
        self._recent: deque[tuple[float, np.ndarray]] = deque()
        self._away_s: float | None = None

    def see(self, time_s: float, leg: LegLandmarks | None) -> bool:
        """Whether the foot stands in this picture."""
        if leg is None:
            return False
        self._recent.append((time_s, leg.ankle))
        while self._recent[0][0] < time_s - STILL_S - 0.15:
            self._recent.popleft()
        shin = leg.shin_length_px
        if self._anchor is not None:
            if float(np.linalg.norm(leg.ankle - self._anchor)) < ELSEWHERE_SHARE * shin:
                self._away_s = None
                self._anchor = 0.9 * self._anchor + 0.1 * leg.ankle
                return True
            self._away_s = time_s if self._away_s is None else self._away_s
            if time_s - self._away_s < ELSEWHERE_S:
                return False
            self._anchor = None
        if self._is_still(time_s, shin):
            self._anchor, self._away_s = np.median([at for _, at in self._recent], axis=0), None
            self.stance += 1
            return True
        return False

    def _is_still(self, time_s: float, shin: float) -> bool:
        if time_s - self._recent[0][0] < STILL_S:
            return False
        places = np.array([at for _, at in self._recent])
        return bool(np.linalg.norm(places - np.median(places, axis=0), axis=1).max() < STILL_SHARE * shin)
