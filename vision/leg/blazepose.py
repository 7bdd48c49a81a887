"""BlazePose, the model: finds a person, follows them from picture to picture, gives its numbered points names."""

from __future__ import annotations

from enum import IntEnum

import cv2
import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.networks import BodyReader, Reading, TorsoDetector
from vision.leg.pose import Pose
from vision.leg.region import Region
from vision.leg.steady_guides import SteadyGuides

WORKING_LONG_SIDE_PX = 960
"""Pictures are shrunk to this before they are looked at: the model sees a person at 256 x 256 in any case."""
PRESENT = 0.5
"""A reading less sure than this that a body is there shows none."""


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


class BlazePose:
    """Finds the person, frame after frame, following from one to the next unless `still`.

    The same networks, squares and steadying as MediaPipe's graph, so that both give the same points: on twelve rendered
    films the worst of ten leg points lay 0.002 shin lengths apart (median), 0.1 at most.

    Args:
        still: look at each picture by itself.
    """

    def __init__(self, still: bool = False) -> None:
        self._still = still
        self._detector, self._reader = TorsoDetector(), BodyReader()
        self._guides = SteadyGuides()
        self._region: Region | None = None

    def find(self, image: np.ndarray) -> Pose | None:
        """The most prominent person of a BGR frame, or None.

        Args:
            image: BGR, uint8, shape (height, width, 3).
        """
        small, scale = _working_size(image)
        reading = self._follow(small)
        if reading is None:
            return None
        height, width = small.shape[:2]
        return named(reading.points_px[:33] / scale, reading.visibility[:33], reading.mask_over(width, height), scale)

    def _follow(self, small: np.ndarray) -> Reading | None:
        """The body where it was before, else wherever a torso is seen."""
        reading = None if self._region is None or self._still else self._present(small, self._region)
        if reading is None:
            self._guides.forget()
            region = self._detector.best(small)
            reading = None if region is None else self._present(small, region)
        self._region = None if reading is None else self._guides.region(reading.guides_px)
        return reading

    def _present(self, small: np.ndarray, region: Region) -> Reading | None:
        reading = self._reader.read(small, region)
        return reading if reading.presence >= PRESENT else None

    def close(self) -> None:
        """Nothing is held that Python does not free."""


def _working_size(image: np.ndarray) -> tuple[np.ndarray, float]:
    """An RGB picture no larger than the working size, and its scale."""
    scale = min(1.0, WORKING_LONG_SIDE_PX / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    return cv2.cvtColor(small, cv2.COLOR_BGR2RGB), scale
