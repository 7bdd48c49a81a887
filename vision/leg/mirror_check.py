"""The model does not see a leg and its mirror image alike; half of the difference is taken out of the landmarks."""

from __future__ import annotations

import cv2
import numpy as np

from vision.film.video import Frame
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose, PoseModel
from vision.leg.settings import FINDER


class MirrorCheck:
    """What the model says of a few mirrored frames, so that a clip and its mirror image measure alike."""

    def __init__(self) -> None:
        self._next_s = 0.0
        self._shifts: list[np.ndarray] = []

    def look(self, frame: Frame, pose: Pose | None, leg: LegLandmarks | None, model: PoseModel) -> None:
        """Compare one frame's leg, if it is time for it; `model` is the one that found the pose."""
        # Legs alone are followed by where they were, so that a mirrored picture would lead astray.
        enough = len(self._shifts) >= FINDER.mirrored_count
        if pose is None or pose.legs_only or leg is None or frame.time_s < self._next_s or enough:
            return
        self._next_s = frame.time_s + FINDER.mirrored_every_s
        # About the person's own middle, where the finder looks next.
        middle = float(pose.hips_px[:, 0].mean())
        mirror = np.array([[-1, 0, 2 * middle], [0, 1, 0.0]])
        size = frame.image.shape[1], frame.image.shape[0]
        other = model.find(cv2.warpAffine(frame.image, mirror, size, borderMode=cv2.BORDER_REPLICATE))
        if other is None:
            return
        length = leg.shin_length_px
        along = (leg.knee - leg.ankle) / length
        found = [np.stack([seen.ankle, seen.knee]) * [-1, 1] + [2 * middle, 0] for seen in (other.left, other.right)]
        nearest = min(found, key=lambda ends: float(np.linalg.norm(ends - [leg.ankle, leg.knee])))
        away = nearest - [leg.ankle, leg.knee]
        if np.linalg.norm(away, axis=1).max() < FINDER.same_when_mirrored_shins * length:
            self._shifts.append(away @ along / length)

    def corrected(self, ends_px: np.ndarray) -> np.ndarray:
        """Ankle and knee (n, 2, 2) moved along the shin by half of the median difference."""
        if len(self._shifts) < FINDER.fewest_mirrored_count:
            return ends_px
        shift = 0.5 * np.median(self._shifts, axis=0)
        shin = ends_px[:, 1] - ends_px[:, 0]
        return np.stack([ends_px[:, 0] + shift[0] * shin, ends_px[:, 1] + shift[1] * shin], 1)
