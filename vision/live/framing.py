"""What is wrong with how the person stands in a live picture."""

from __future__ import annotations

import math
from collections import deque
from statistics import median

import cv2
import numpy as np

from vision.capture.framing_check import in_the_dark, second_person, why_nobody
from vision.capture.settings import CAPTURE, FRAMING
from vision.leg.finder import LegFinder, SeenLeg
from vision.leg.pose import Pose, as_large
from vision.leg.settings import TRAITS
from vision.live.settings import LIVE
from vision.live.state import Framing


class FramingWatch:
    """Judges each picture by itself and by the last few.

    Args:
        scale: pixels of the live picture for each of the recording, since what counts is how large the leg is there.
    """

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale
        self._side_on: deque[tuple[float, float]] = deque()
        self._alone = True
        self._next_crowd_s = -math.inf
        self._crowd: LegFinder | None = None

    def see(self, image: np.ndarray, pose: Pose | None, seen: SeenLeg | None, time_s: float,
            rolled: bool) -> tuple[Framing, ...]:
        """What is wrong, most important first.

        Args:
            image: BGR, uint8, (height, width, 3).
            pose: the person; None where nobody is.
            seen: the tested leg; None where it was not found.
            time_s: seconds.
            rolled: the camera leans.
        """
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        tail: tuple[Framing, ...] = ("camera-rolled",) if rolled else ()
        if pose is None:
            return (why_nobody(grey), *tail)
        found: list[Framing] = []
        body = as_large(pose.body, image)
        if in_the_dark(grey[body]):
            found.append("too-dark")
        cut_off = int(pose.body[-2:].any(0).sum()) > FRAMING.cut_off_share * pose.body.shape[1]
        if cut_off or (seen is not None and not seen.leg.inside(image.shape[1], image.shape[0])):
            found.append("feet-not-in-picture")
        if self._is_turned(pose, time_s):
            found.append("camera-turned")
        if not self._is_alone(image, pose, body, time_s):
            found.append("second-person")
        small = seen is not None and seen.leg.shin_length_px < CAPTURE.shortest_shin_px * self._scale
        if small and "feet-not-in-picture" not in found:
            found.append("too-far")
        return (*found, *tail)

    def _is_turned(self, pose: Pose, time_s: float) -> bool:
        self._side_on.append((time_s, pose.side_on_share))
        while self._side_on[0][0] < time_s - LIVE.turned_s:
            self._side_on.popleft()
        enough = len(self._side_on) >= LIVE.turned_count
        return enough and median(share for _, share in self._side_on) < TRAITS.oblique_share

    def _is_alone(self, image: np.ndarray, pose: Pose, body: np.ndarray, time_s: float) -> bool:
        """Whether nobody else was in the picture when that was looked for last."""
        if time_s >= self._next_crowd_s:
            self._next_crowd_s = time_s + LIVE.others_every_s
            if self._crowd is None:
                self._crowd = LegFinder(still=True)
            reach = np.ones((LIVE.around_person_px, LIVE.around_person_px), np.uint8)
            around = cv2.dilate(body.astype(np.uint8), reach) > 0
            self._alone = not second_person(image, pose, around, self._crowd)
        return self._alone

    def close(self) -> None:
        """Free the model that looks for others."""
        if self._crowd is not None:
            self._crowd.close()
