"""The lean of the shin in one live picture, with the measured stretch tied to what the pictures before it showed."""

from __future__ import annotations

import math
from collections import deque
from statistics import median

import cv2
import numpy as np

from calibration.plane import SagittalPlane
from foundation.robust import robust_fit
from vision.leg.landmarks import LegLandmarks
from vision.live.settings import LIVE
from vision.shin.outline import trace
from vision.shin.settings import SHIN


class LiveShin:
    """Traces the front of the shin of one stance.

    On a shin that is convex in front, a window that slides by 5 % changes the angle by 1 to 3 degrees. The measurement
    fits one shin to the whole film; here the ankle of the standing foot and the shin's length are the medians of the
    last pictures, which holds the window nearly as still.
    """

    def __init__(self) -> None:
        self._ankles: deque[np.ndarray] = deque(maxlen=LIVE.remembered_count)
        self._lengths: deque[float] = deque(maxlen=LIVE.remembered_count)
        self._usual = UsualLean()

    def see(self, image: np.ndarray, leg: LegLandmarks, plane: SagittalPlane) -> tuple[float, np.ndarray | None]:
        """Trace one picture.

        Returns:
            The tibial inclination (deg, positive with the knee ahead; NaN where not seen) and the ends (2, 2) of the
            line in px, ankle end first, or None.
        """
        outline_px = _traced(image, leg)
        if outline_px is None:
            return math.nan, None
        ankle, knee = plane.to_plane(np.stack([leg.ankle_joint(), leg.knee_joint()]))
        self._ankles.append(leg.ankle_joint())
        self._lengths.append(float(np.linalg.norm(knee - ankle)))
        ankle = plane.to_plane(np.median(self._ankles, axis=0)[None])[0]
        length = float(np.median(self._lengths))
        # The knee turns about the ankle that stands: only its direction is this picture's own.
        along = (knee - ankle) / max(float(np.linalg.norm(knee - ankle)), 1e-9)
        points = plane.to_plane(outline_px)
        share = (points - ankle) @ along / length
        inside = (share >= SHIN.window_shins[0]) & (share <= SHIN.window_shins[1]) & np.isfinite(share)
        line = _line(points[inside], LIVE.stray_shins * length)
        if line is None:
            return math.nan, None
        by_joints_deg = math.degrees(math.atan2(along[0], along[1]))
        lean_deg = self._usual.checked(by_joints_deg, math.degrees(math.atan(line[0])))
        slope = math.tan(math.radians(lean_deg))
        ends_y = ankle[1] + np.array(SHIN.window_shins) * length * along[1]
        # The line passes through the middle of what was traced, whatever its lean turned out to be.
        middle_y = float(np.median(points[inside, 1]))
        at = line[1] + line[0] * middle_y - slope * middle_y
        return lean_deg, plane.to_image(np.column_stack([at + slope * ends_y, ends_y]))


def _traced(image: np.ndarray, leg: LegLandmarks) -> np.ndarray | None:
    """The outline's points (m, 2) in px, NaN where a row has no clear edge; None where there is no shin to trace."""
    zoom = min(LIVE.most_zoom_factor, LIVE.traced_shin_px / max(leg.shin_length_px, 1.0))
    if zoom <= 1:
        outline = trace(image, leg.ankle, leg.knee, leg.forward)
        return None if outline is None else outline.points_px
    ends = np.stack([leg.ankle, leg.knee])
    margin = LIVE.traced_margin_shins * leg.shin_length_px
    low = np.maximum(np.floor(ends.min(0) - margin), 0).astype(int)
    high = np.ceil(ends.max(0) + margin).astype(int)
    part = image[low[1] : high[1], low[0] : high[0]]
    if min(part.shape[:2]) < 2:
        return None
    large = cv2.resize(part, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_CUBIC)
    ankle, knee = (ends - low + 0.5) * zoom - 0.5
    outline = trace(large, ankle, knee, leg.forward)
    return None if outline is None else (outline.points_px + 0.5) / zoom - 0.5 + low


class UsualLean:
    """How the outline leans where the line from ankle to knee leans so much, learned in the stance itself.

    Where the knee all but touches the wall, or its shadow, single outlines are drawn off by the wall's edge, by 8
    degrees in a rendered film; the joints are seen less exactly, but never so far off. So an outline that leans
    otherwise than its neighbours taught is set aside for what they taught, and one that leans as no shin does for what
    is usual, before anything was taught.
    """

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque(maxlen=LIVE.taught_count)
        self._possible: deque[bool] = deque(maxlen=LIVE.judged_count)

    def checked(self, by_joints_deg: float, by_outline_deg: float) -> float:
        """The lean of this picture: the outline's, or the usual one at this lean of the joints where it is far off."""
        possible = self._is_possible(by_outline_deg - LIVE.usual_slope_factor * by_joints_deg)
        if possible:
            # Those that lean otherwise are remembered as well: were they the first ones, they would be right for ever.
            self._seen.append((by_joints_deg, by_outline_deg))
        known = self._line()
        if known is not None:
            usual_deg = known[0] * by_joints_deg + known[1]
            return by_outline_deg if abs(by_outline_deg - usual_deg) <= LIVE.otherwise_deg else usual_deg
        return by_outline_deg if possible else LIVE.usual_slope_factor * by_joints_deg + self._beside_deg()

    def _is_possible(self, beside_deg: float) -> bool:
        """Whether an outline may be a shin's front, which leans so much more than the joints' usual share."""
        possible = abs(beside_deg - LIVE.usual_beside_deg) <= LIVE.possible_beside_deg
        self._possible.append(possible)
        judged = len(self._possible) == LIVE.judged_count
        return possible or (judged and sum(self._possible) < LIVE.least_possible_share * LIVE.judged_count)

    def _beside_deg(self) -> float:
        """How much more than the joints' usual share the outline leans in this stance."""
        if not self._seen:
            return LIVE.usual_beside_deg
        return median(outline - LIVE.usual_slope_factor * joints for joints, outline in self._seen)

    def _line(self) -> tuple[float, float] | None:
        if len(self._seen) < LIVE.fewest_taught_count:
            return None
        joints, outline = np.array(self._seen).T
        beside = outline - LIVE.usual_slope_factor * joints
        near = np.abs(beside - np.median(beside)) <= LIVE.usual_within_deg
        joints, outline = joints[near], outline[near]
        if len(joints) < LIVE.fewest_taught_count or np.ptp(joints) < LIVE.taught_range_deg:
            return None
        middle = float(joints.mean())
        fit = robust_fit(np.column_stack([joints - middle, np.ones(len(joints))]), outline, least_scale=LIVE.unrest_deg)
        slope, at = (float(c) for c in fit.coefficients)
        least, most = LIVE.possible_slope_factor
        return (slope, at - slope * middle) if least < slope < most else None


def _line(points: np.ndarray, stray: float) -> tuple[float, float] | None:
    """The line x = at + slope * y through points (m, 2), those further off than `stray` count less; None if too few."""
    if len(points) < LIVE.fewest_rows_count:
        return None
    x, y = points.T
    slope, middle = robust_fit(np.column_stack([y - y.mean(), np.ones(len(y))]), x, least_scale=stray).coefficients
    return float(slope), float(middle - slope * y.mean())
