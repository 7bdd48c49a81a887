"""The lean of the shin in one live picture, with the measured stretch tied to what the pictures before it showed."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from calibration.plane import SagittalPlane
from vision.leg.landmarks import LegLandmarks
from vision.shin.outline import trace
from vision.shin.rigid_fit import WINDOW

_MEMORY = 40
"""Pictures, about four seconds, over which the ankle's place and the shin's length are evened out."""
_ROUNDS, _STRAY = 3, 0.012
"""The line through the outline is fitted so often, each time without rows further off than this share of the shin."""
_FEWEST = 10
"""Rows that a line needs."""


class LiveShin:
    """Traces the front of the shin of one stance.

    On a shin that is convex in front, a window that slides by 5 % changes the angle by 1 to 3 degrees. The measurement
    fits one shin to the whole film; here the ankle of the standing foot and the shin's length are the medians of the
    last pictures, which holds the window nearly as still.
    """

    def __init__(self) -> None:
        self._ankles: deque[np.ndarray] = deque(maxlen=_MEMORY)
        self._lengths: deque[float] = deque(maxlen=_MEMORY)

    def see(self, image: np.ndarray, leg: LegLandmarks, plane: SagittalPlane) -> tuple[float, np.ndarray | None]:
        """Trace one picture.

        Returns:
            The tibial inclination (deg, positive with the knee ahead; NaN where not seen) and the ends (2, 2) of the
            line in px, ankle end first, or None.
        """
        outline = trace(image, leg.ankle, leg.knee, leg.forward)
        if outline is None:
            return math.nan, None
        ankle, knee = plane.to_plane(np.stack([leg.ankle_joint(), leg.knee_joint()]))
        self._ankles.append(leg.ankle_joint())
        self._lengths.append(float(np.linalg.norm(knee - ankle)))
        ankle = plane.to_plane(np.median(self._ankles, axis=0)[None])[0]
        length = float(np.median(self._lengths))
        # The knee turns about the ankle that stands: only its direction is this picture's own.
        along = (knee - ankle) / max(float(np.linalg.norm(knee - ankle)), 1e-9)
        points = plane.to_plane(outline.points_px)
        share = (points - ankle) @ along / length
        inside = (share >= WINDOW[0]) & (share <= WINDOW[1]) & np.isfinite(share)
        line = _line(points[inside], _STRAY * length)
        if line is None:
            return math.nan, None
        slope, at = line
        ends_y = ankle[1] + np.array(WINDOW) * length * along[1]
        ends = np.column_stack([at + slope * ends_y, ends_y])
        return math.degrees(math.atan(slope)), plane.to_image(ends)


def _line(points: np.ndarray, stray: float) -> tuple[float, float] | None:
    """The line x = at + slope * y through points (m, 2), strays further off than `stray` left out; None if too few."""
    kept = np.ones(len(points), bool)
    for _ in range(_ROUNDS):
        if np.count_nonzero(kept) < _FEWEST:
            return None
        slope, at = np.polyfit(points[kept, 1], points[kept, 0], 1)
        off = np.abs(points[:, 0] - at - slope * points[:, 1])
        kept = off <= max(stray, float(np.median(off)))
    return (float(slope), float(at)) if np.count_nonzero(kept) >= _FEWEST else None
