"""BlazePose, the model: finds a person, follows them from picture to picture, gives its numbered points names."""

from __future__ import annotations

from enum import IntEnum

import cv2
import numpy as np

from vision.leg.landmarks import LegLandmarks
from vision.leg.legs_only import LegPair, LegsFollower
from vision.leg.networks import BodyReader, Reading, TorsoDetector
from vision.leg.pose import Pose
from vision.leg.region import Region
from vision.leg.settings import FINDER, TRAITS
from vision.leg.steady_guides import SteadyGuides


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


_LEGS = [[Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_TOE],
         [Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, Landmark.RIGHT_HEEL, Landmark.RIGHT_TOE]]
_SHOULDERS = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]
_HIPS = [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
_FEET = [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]
_HEAD = [Landmark.NOSE, Landmark.LEFT_EAR, Landmark.RIGHT_EAR]


def named(points_px: np.ndarray, visibility: np.ndarray, mask: np.ndarray, mask_scale: float,
          legs_only: bool = False) -> Pose:
    """The model's points (33, 2) and visibilities (33,) by name; the others as in `Pose`."""
    left, right = (LegLandmarks(*(points_px[mark + off] for mark in (
        Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_TOE)))
        for off in (0, 1))
    return Pose(left, right, points_px[_HEAD], points_px[_SHOULDERS],
                0.0 if legs_only else float(np.median(visibility[_SHOULDERS + _HIPS])), mask, mask_scale, legs_only)


def _pair(reading: Reading) -> LegPair:
    """The legs of a reading."""
    joints = reading.points_px[_LEGS]
    core = joints[:, 1:2] + np.linspace(*FINDER.core_share, 8)[:, None] * (joints[:, 0:1] - joints[:, 1:2])
    return LegPair(joints, reading.presence, (reading.mask_at(core) > TRAITS.body_share).mean(1))


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
        self._legs = LegsFollower(self._reader.read, _pair)
        self._looks = 0

    def find(self, image: np.ndarray, legs_too: bool = True) -> Pose | None:
        """The most prominent person of a BGR frame, or their legs where no more of them is in the picture, or None.

        Args:
            image: BGR, uint8, shape (height, width, 3).
            legs_too: look for legs alone where no torso is seen, which takes as long as twenty looks.
        """
        small, scale = _working_size(image)
        if self._still:
            self._forget()
        self._looks += 1
        reading = self._follow(small) if legs_too else self._new_body(small)
        if reading is None:
            return None
        height, width = small.shape[:2]
        return named(reading.points_px[:33] / scale, reading.visibility[:33], reading.mask_over(width, height), scale,
                     legs_only=self._legs.following)

    def _follow(self, small: np.ndarray) -> Reading | None:
        """The legs or the body where they were before; else wherever a torso is seen; else legs alone."""
        doubt = self._looks % FINDER.doubt_every_count == 0
        if self._legs.following:
            reading = self._legs.follow(small)
            if self._legs.following and reading is not None and not doubt:
                return reading
            body = self._new_body(small)
            # Legs that were lost may have been those of somebody who walked in, whole by now and a step further on.
            theirs = self._legs.may_be if reading is None else self._legs.shows
            if body is None or not _whole(body, small) or not theirs(body):
                return reading
            self._legs.forget()
            return self._kept(body)
        body = None if self._region is None else self._present(small, self._region)
        new = body is None
        if body is None:
            body = self._new_body(small)
        if body is None or ((new or doubt) and not _whole(body, small)):
            legs = self._legs.search(small, body, again=body is not None)
            if legs is not None and legs is not body:
                self._region = None
                return legs
        return self._kept(body)

    def _new_body(self, small: np.ndarray) -> Reading | None:
        self._guides.forget()
        region = self._detector.best(small)
        return None if region is None else self._present(small, region)

    def _kept(self, body: Reading | None) -> Reading | None:
        # Whoever stands on their head may be a misreading that would go on for as long as it is followed.
        self._region = None if body is None or _on_head(body) else self._guides.region(body.guides_px)
        return body

    def _present(self, small: np.ndarray, region: Region) -> Reading | None:
        reading = self._reader.read(small, region)
        return reading if reading.presence >= FINDER.present_share else None

    def _forget(self) -> None:
        self._region = None
        self._guides.forget()
        self._legs.forget()

    def close(self) -> None:
        """Nothing is held that Python does not free."""


def _on_head(body: Reading) -> bool:
    """Whether the feet are above the shoulders."""
    return bool(body.points_px[_FEET, 1].mean() < body.points_px[_SHOULDERS, 1].mean())


def _whole(reading: Reading, small: np.ndarray) -> bool:
    """Whether the torso is really in the picture: legs alone are sometimes read as a small or a squeezed body."""
    height, width = small.shape[:2]
    shoulders, hips = reading.points_px[_SHOULDERS].mean(0), reading.points_px[_HIPS].mean(0)
    shin = max(float(_pair(reading).shins_px.max()), 1.0)
    torso = hips + np.linspace(0, 0.9, 8)[:, None] * (shoulders - hips)
    edge = np.column_stack([np.linspace(0, width - 1, 64), np.full(64, 2.0)])
    head = reading.points_px[_HEAD].mean(0)
    return bool((shoulders > 0).all() and (shoulders < (width, height)).all()
                and float(reading.mask_at(head)) > TRAITS.body_share
                and FINDER.least_torso_shins < float(np.linalg.norm(shoulders - hips)) / shin < FINDER.most_torso_shins
                and (reading.mask_at(torso) > TRAITS.body_share).mean() > FINDER.torso_on_body_share
                and (reading.mask_at(edge) > TRAITS.body_share).mean() <= FINDER.cut_off_share)


def _working_size(image: np.ndarray) -> tuple[np.ndarray, float]:
    """An RGB picture no larger than the working size, and its scale."""
    scale = min(1.0, FINDER.working_long_side_px / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    return cv2.cvtColor(small, cv2.COLOR_BGR2RGB), scale
