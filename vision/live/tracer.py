"""One live picture after another to live states: finds the leg, traces its shin, follows its heel, fits nothing."""

from __future__ import annotations

import math
from types import TracebackType
from typing import Literal

import cv2
import numpy as np

from calibration.plane import SagittalPlane
from vision.knee.front import trace_knee
from vision.leg.landmarks import LegChooser, LegLandmarks
from vision.leg.pace import person_in
from vision.leg.pose import Landmark, Pose, PoseFinder
from vision.live.foot_place import FootPlace
from vision.live.framing import FramingWatch
from vision.live.heel import LiveHeel
from vision.live.scene import SceneWatch
from vision.live.shin import LiveShin
from vision.live.state import Drawing, LiveState, Point
from vision.trial import Side

LIVE_LONG_SIDE_PX = 640
"""Long side of the pictures that are looked at live: the model sees 256 x 256 in any case, and the heel is followed to
a tenth of a pixel."""


class LiveTracer:
    """Follows one person before one camera; `see` each picture in the order of time.

    Args:
        side: the leg to be tested first, where the person said so.
        scale: pixels of the live pictures for each of the recording.
    """

    def __init__(self, side: Side | None = None, scale: float = 1.0) -> None:
        self._finder = PoseFinder()
        self._chooser = LegChooser(side or "right")
        self._scene, self._framing, self._place = SceneWatch(), FramingWatch(scale), FootPlace()
        self._stance = -1
        self._heel, self._shin = LiveHeel(), LiveShin()

    def see(self, image: np.ndarray, time_s: float, whole: np.ndarray | None = None) -> LiveState:
        """The state of one picture.

        Args:
            image: BGR, uint8, (height, width, 3), no larger than `LIVE_LONG_SIDE_PX` or it takes long.
            time_s: when it was taken, seconds, growing.
            whole: the same picture as it is recorded, where it is at hand; it tells the vertical better.
        """
        pose = self._finder.find(image)
        leg = None if pose is None else self._chooser.choose(pose)
        forward: Literal[1, 0, -1] = 0 if leg is None else 1 if leg.forward > 0 else -1
        standing = self._place.see(time_s, leg)
        self._scene.look(image, person_in(pose), time_s, forward, whole)
        framing = self._framing.see(image, pose, leg, time_s, self._scene.rolled)
        found = leg is not None and leg.inside(image.shape[1], image.shape[0])
        if pose is None or leg is None or not found or forward == 0:
            return LiveState(time_s, framing, sheet_seen=self._scene.sheet_seen, stance=self._place.stance)
        if self._place.stance != self._stance:
            self._stance, self._heel, self._shin = self._place.stance, LiveHeel(), LiveShin()
        plane = self._scene.plane(forward)
        lean_deg, line_px = self._shin.see(image, leg, plane)
        lift_mm = self._heel.see(image, leg, pose.mask, plane) if standing else math.nan
        knee_px = _knee(image, leg, pose, plane)
        to_wall_cm = math.nan
        if knee_px is not None and plane.wall_known:
            to_wall_cm = -float(plane.to_plane(knee_px[None])[0, 0])
        size = np.array([image.shape[1], image.shape[0]])
        drawing = Drawing(None if line_px is None else (_share(line_px[0], size), _share(line_px[1], size)),
                          _share(leg.heel, size), None if knee_px is None else _share(knee_px, size),
                          _wall(plane, size))
        return LiveState(time_s, framing, True, _side(pose, leg), forward, standing, self._place.stance, lean_deg,
                         lift_mm, to_wall_cm, self._scene.sheet_seen, drawing)

    def close(self) -> None:
        """Free the model."""
        self._finder.close()

    def __enter__(self) -> LiveTracer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def shrunk(image: np.ndarray, long_side_px: int = LIVE_LONG_SIDE_PX) -> tuple[np.ndarray, float]:
    """A picture no larger than live ones are, and by how much it was shrunk (1 for not at all)."""
    scale = min(1.0, long_side_px / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    return small, scale


def _side(pose: Pose, leg: LegLandmarks) -> Side:
    """What the model calls the leg that was chosen."""
    left, right = pose.points_px[[Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]]
    return "left" if np.linalg.norm(left - leg.ankle) <= np.linalg.norm(right - leg.ankle) else "right"


def _knee(image: np.ndarray, leg: LegLandmarks, pose: Pose, plane: SagittalPlane) -> np.ndarray | None:
    """The knee's foremost point (2,) in px."""
    traced = trace_knee(image, leg, pose.mask)
    if traced is None:
        return None
    ahead = int(np.argmax(plane.to_plane(traced[0])[:, 0]))
    return None if ahead in (0, len(traced[0]) - 1) else traced[0][ahead]


def _wall(plane: SagittalPlane, size: np.ndarray) -> tuple[Point, Point] | None:
    """The foot of the wall and a point 80 cm above it."""
    if not plane.wall_known:
        return None
    foot, above = plane.to_image([[0.0, 0.0], [0.0, 80.0]])
    return _share(foot, size), _share(above, size)


def _share(point_px: np.ndarray, size: np.ndarray) -> Point:
    x, y = (np.asarray(point_px, float) + 0.5) / size
    return round(float(x), 4), round(float(y), 4)
