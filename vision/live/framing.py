"""What is wrong with how the person stands in a live picture."""

from __future__ import annotations

import math
from collections import deque
from statistics import median

import cv2
import numpy as np

from vision.capture.framing_check import DARK_LEVEL, EDGE_SHARE, MIN_SHIN_PX
from vision.leg.landmarks import OBLIQUE_SHARE, LegLandmarks, side_on_share
from vision.leg.pose import Pose
from vision.live.state import Framing

_TURNED_S = 1.5
"""A person who reaches for the wall is seen askew for a moment: the median over so long counts."""
_SOON = 3
"""Pictures that have to agree before a turned camera is believed."""
_BODY = 0.5


class FramingWatch:
    """Judges each picture; remembers only how far side-on the last ones were.

    Args:
        scale: pixels of the live picture for each of the recording, since what counts is how large the leg is there.
    """

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale
        self._side_on: deque[tuple[float, float]] = deque()

    def see(self, image: np.ndarray, pose: Pose | None, leg: LegLandmarks | None, time_s: float,
            rolled: bool) -> tuple[Framing, ...]:
        """What is wrong, most important first.

        Args:
            image: BGR, uint8, (height, width, 3).
            pose: the person; None where nobody is.
            leg: the tested leg; None where it was not found.
            time_s: seconds.
            rolled: the camera leans.
        """
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        tail: tuple[Framing, ...] = ("camera-rolled",) if rolled else ()
        if pose is None:
            return ("too-dark" if np.median(grey) < 0.7 * DARK_LEVEL else "nobody", *tail)
        found: list[Framing] = []
        body = pose.mask > _BODY
        around = cv2.resize(body.astype(np.uint8), (image.shape[1], image.shape[0])) > 0
        if around.any() and np.percentile(grey[around], 75) < DARK_LEVEL:
            found.append("too-dark")
        cut_off = int(body[-2:].any(0).sum()) > EDGE_SHARE * body.shape[1]
        if cut_off or (leg is not None and not leg.inside(image.shape[1], image.shape[0])):
            found.append("feet-not-in-picture")
        self._side_on.append((time_s, side_on_share(pose)))
        while self._side_on[0][0] < time_s - _TURNED_S:
            self._side_on.popleft()
        lately = median(share for _, share in self._side_on) if len(self._side_on) >= _SOON else math.inf
        if lately < OBLIQUE_SHARE:
            found.append("camera-turned")
        if leg is not None and "feet-not-in-picture" not in found and leg.shin_length_px < MIN_SHIN_PX * self._scale:
            found.append("too-far")
        return (*found, *tail)
