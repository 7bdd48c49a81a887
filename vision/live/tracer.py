"""One live picture after another to live states: finds the leg, traces its shin, follows its heel, fits nothing."""

from __future__ import annotations

import math
from types import TracebackType
from typing import Literal

import cv2
import numpy as np

from calibration.plane import SagittalPlane
from vision.film.video import Frame
from vision.knee.front import trace_knee
from vision.leg.finder import LegFinder, SeenLeg
from vision.leg.leg_picture import LegPicture
from vision.live.framing import FramingWatch
from vision.live.heel import LiveHeel
from vision.live.scene import SceneWatch
from vision.live.settings import LIVE
from vision.live.shin import LiveShin
from vision.live.state import Drawing, Framing, LiveState, Point
from vision.protocols import BENT_KNEE, KindOfTest
from vision.quantities import WALL_DISTANCE
from vision.trial import Side


class LiveTracer:
    """Follows one person before one camera; `see` each picture in the order of time.

    Args:
        side: the leg to be tested first, where the person said so.
        scale: pixels of the live pictures for each of the recording.
        test: which test is done: it says which leg is looked at, and whether the wall matters.
    """

    def __init__(self, side: Side | None = None, scale: float = 1.0, test: KindOfTest = BENT_KNEE) -> None:
        self._finder = LegFinder(side or "auto", rear=test.tested_leg == "rear")
        self._test = test
        self._scene, self._framing = SceneWatch(), FramingWatch(scale)
        self._count = 0
        self._stance = -1
        self._heel, self._shin = LiveHeel(), LiveShin()

    def see(self, image: np.ndarray, time_s: float, whole: np.ndarray | None = None) -> LiveState:
        """The state of one picture.

        Args:
            image: BGR, uint8, (height, width, 3), no larger than `LIVE.long_side_px` or it takes long.
            time_s: when it was taken, seconds, growing.
            whole: the same picture as it is recorded, where it is at hand; it tells the vertical better.
        """
        seen, self._count = self._finder.see(Frame(self._count, time_s, image)), self._count + 1
        pose = self._finder.person
        forward: Literal[1, 0, -1] = 0 if seen is None else 1 if seen.leg.forward > 0 else -1
        self._scene.look(image, None if pose is None else pose.near_body, time_s, forward, whole)
        framing = self._framing.see(image, pose, seen, time_s, self._scene.rolled)
        if seen is None or forward == 0 or not seen.leg.inside(image.shape[1], image.shape[0]):
            return LiveState(time_s, framing, sheet_seen=self._scene.sheet_seen, stance=max(self._stance, 0))
        if seen.stance != self._stance:
            self._stance, self._heel, self._shin = seen.stance, LiveHeel(), LiveShin()
        return self._traced(image, time_s, seen, forward, framing)

    def _traced(self, image: np.ndarray, time_s: float, seen: SeenLeg, forward: Literal[1, -1],
                framing: tuple[Framing, ...]) -> LiveState:
        plane = self._scene.plane(forward)
        lean_deg, line_px = self._shin.see(image, seen.leg, plane)
        picture = LegPicture(self._count, time_s, image, seen.leg, seen.pose.mask)
        lift_mm, heel_px = self._heel.see(picture, plane)
        knee_px = _knee(image, seen, plane)
        walled, to_wall_cm = self._to_wall_cm(seen, knee_px, plane)
        size = np.array([image.shape[1], image.shape[0]])
        drawing = Drawing(None if line_px is None else (_share(line_px[0], size), _share(line_px[1], size)),
                          None if heel_px is None else _share(heel_px, size),
                          None if knee_px is None else _share(knee_px, size), _wall(plane, size) if walled else None)
        return LiveState(time_s, framing, True, self._finder.stances[seen.stance].likely_side, forward, True,
                         seen.stance, lean_deg, lift_mm, to_wall_cm, self._scene.sheet_seen, drawing)

    def _to_wall_cm(self, seen: SeenLeg, knee_px: np.ndarray | None, plane: SagittalPlane) -> tuple[bool, float]:
        """Whether there is a wall to be shown, and how far (cm) the knee is from it; NaN where either is not known."""
        if not (plane.wall_known and self._test.has(WALL_DISTANCE)):
            return False, math.nan
        toe_cm = -float(plane.to_plane(seen.leg.toe[None])[0, 0])
        knee_cm = math.nan if knee_px is None else -float(plane.to_plane(knee_px[None])[0, 0])
        return (True, knee_cm) if self._scene.is_wall(toe_cm, knee_cm) else (False, math.nan)

    def close(self) -> None:
        """Free the models."""
        self._finder.close()
        self._framing.close()

    def __enter__(self) -> LiveTracer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def shrunk(image: np.ndarray, long_side_px: int = LIVE.long_side_px) -> tuple[np.ndarray, float]:
    """A picture no larger than live ones are, and by how much it was shrunk (1 for not at all)."""
    scale = min(1.0, long_side_px / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    return small, scale


def _knee(image: np.ndarray, seen: SeenLeg, plane: SagittalPlane) -> np.ndarray | None:
    """The knee's foremost point (2,) in px."""
    traced = trace_knee(image, seen.leg, seen.pose.mask)
    if traced is None:
        return None
    ahead = int(np.argmax(plane.to_plane(traced[0])[:, 0]))
    return None if ahead in (0, len(traced[0]) - 1) else traced[0][ahead]


def _wall(plane: SagittalPlane, size: np.ndarray) -> tuple[Point, Point] | None:
    """The foot of the wall and a point `LIVE.wall_shown_cm` above it."""
    if not plane.wall_known:
        return None
    foot, above = plane.to_image([[0.0, 0.0], [0.0, LIVE.wall_shown_cm]])
    return _share(foot, size), _share(above, size)


def _share(point_px: np.ndarray, size: np.ndarray) -> Point:
    x, y = (np.asarray(point_px, float) + 0.5) / size
    return round(float(x), 4), round(float(y), 4)
