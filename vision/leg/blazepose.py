"""The numbering of BlazePose's points; nothing else knows a point by its number."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose


class Landmark(IntEnum):
    """The points that are used; RIGHT is LEFT + 1."""

    NOSE = 0
    LEFT_EAR = 7
    RIGHT_EAR = 8
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_TOE = 31
    RIGHT_TOE = 32


_SHOULDERS = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]
_HIPS = [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
_HEAD = [Landmark.NOSE, Landmark.LEFT_EAR, Landmark.RIGHT_EAR]


def named(points_px: np.ndarray, visibility: np.ndarray, mask: np.ndarray, mask_scale: float) -> Pose:
    """The model's points (33, 2) and visibilities (33,) by name; mask and scale as in `Pose`."""
    left, right = (LegLandmarks(*(points_px[mark + off] for mark in (
        Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_TOE)))
        for off in (0, 1))
    return Pose(left, right, points_px[_HEAD], points_px[_SHOULDERS],
                float(np.median(visibility[_SHOULDERS + _HIPS])), mask, mask_scale)
