"""The heel of one stance, picture by picture: how far it stands above the lowest place where it rested."""

from __future__ import annotations

import math
from collections import deque
from statistics import median

import numpy as np

from calibration.plane import SagittalPlane
from vision.foot.heel_colours import with_colours
from vision.foot.observer import FootObserver, FootSighting
from vision.foot.settings import FOOT
from vision.leg.leg_picture import LegPicture
from vision.live.settings import LIVE
from vision.lunge.settings import REPETITION


class LiveHeel:
    """Follows one foot from where it was first seen to stand."""

    def __init__(self) -> None:
        self._foot = FootObserver()
        self._recent: deque[float] = deque(maxlen=LIVE.rested_count)
        self._stood: deque[FootSighting] = deque(maxlen=LIVE.rested_count)
        self._outline: int | None = None
        self._floor = 0.0
        self._length_mm: float | None = None

    def see(self, picture: LegPicture, plane: SagittalPlane) -> tuple[float, np.ndarray | None]:
        """Follow the heel into one more picture.

        Returns:
            Its lift in mm, of a foot of `REPETITION.nominal_foot_mm` where the plane has no scale (NaN where it was not
            seen), and its lowest point (2,) in px, or None.
        """
        seen = self._foot.see(picture)
        if seen is None or not math.isfinite(seen.rise_share):
            return math.nan, None
        if seen.number != self._outline:
            # Another outline of the same foot stands on a floor of its own.
            self._outline, self._floor = seen.number, 0.0
            self._recent.clear()
            self._stood.clear()
        rise = self._with_colours(seen)
        if abs(rise - self._floor) < FOOT.down_feet:
            # By both, or a heel up over its shadow would soon be what the next looks are held against.
            self._stood.append(seen)
        self._recent.append(rise)
        if len(self._recent) == LIVE.rested_count and median(self._recent) < self._floor - LIVE.lower_feet:
            # It was found with the heel up: a heel cannot rest lower than on the floor.
            self._floor = median(self._recent)
        return (rise - self._floor) * self._foot_mm(seen, plane), seen.place.heel_px

    def _with_colours(self, seen: FootSighting) -> float:
        """The rise as a share of the foot's length, its colours held against those of the last looks at it standing."""
        looks = [*self._stood, seen]
        rises = np.array([look.rise_share * look.foot_px for look in looks])
        sigmas = np.array([look.place.heel_sigma_px for look in looks])
        rest = np.arange(len(looks)) < len(self._stood)
        risen, _ = with_colours(rises, sigmas, [look.place.colours for look in looks], rest, seen.foot_px)
        return float(risen[-1]) / seen.foot_px

    def _foot_mm(self, seen: FootSighting, plane: SagittalPlane) -> float:
        if plane.unit != "cm":
            return REPETITION.nominal_foot_mm
        if self._length_mm is None:
            length_mm = 10 * self._foot.finish([seen], plane).foot_length
            least, most = LIVE.possible_foot_mm
            self._length_mm = length_mm if least <= length_mm <= most else REPETITION.nominal_foot_mm
        return self._length_mm
