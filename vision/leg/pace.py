"""Which frames of a film are looked at, and where the tested leg is in them.

A lunge takes seconds, so the model need not see thirty pictures of each. It looks about eight times a second while the
leg moves, less often while the person stands upright. Of the frames between two looks the leg's part is held for a
moment: where something turns out to have happened between them (the heel came up, the shin turned back), the
measurement goes through them too.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from calibration.stability import STILL_SHARE, CameraWatch
from vision.film.video import Frame
from vision.leg.finder import LegFinder
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose, as_large

FRAME_S = 0.03
"""Frames closer than this to the one before (films of more than about 30 a second) are passed over."""
BUSY_S, QUIET_S, SHAKEN_S = 0.125, 0.25, 0.06
"""From one look to the next while the leg moves or leans; while it stands upright; while the camera shakes."""
UPRIGHT_DEG = 6.0
"""A shin that leans less than this beyond the least lean of the last `_MEMORY_S` stands upright."""
MOVING_DEG = 2.0
"""Landmarks of a leg at rest wander by less than this within `_REST_S`."""
_REST_S, _MEMORY_S = 0.6, 20.0
_MARGIN = 0.6
"""Of the frames between looks the leg is kept with this much around it, in shin lengths: what every tracer reaches."""
_STEP_PX = 32
IDENTITY = np.eye(2, 3)
_SLACK_S = 1e-3


@dataclass(frozen=True)
class Cutout:
    """The leg's part of a frame between two looks: `image` (h, w, 3) from column and row `corner` on."""

    index: int
    time_s: float
    corner: tuple[int, int]
    image: np.ndarray

    def pasted(self, around: np.ndarray) -> np.ndarray:
        """A whole picture: this part, and the rest from the picture (height, width, 3) of a frame nearby."""
        picture = around.copy()
        x, y = self.corner
        picture[y : y + self.image.shape[0], x : x + self.image.shape[1]] = self.image
        return picture


@dataclass(frozen=True)
class Look:
    """A frame that the model looked at.

    Attributes:
        frame: the picture.
        pose: the person, None where nobody was found.
        leg: the tested leg, None where it was not found.
        motion: (2, 3) from this frame's pixels to the reference picture's: the camera's own motion.
        between: the leg in the frames since the look before, in order.
    """

    frame: Frame
    pose: Pose | None
    leg: LegLandmarks | None
    motion: np.ndarray = field(default_factory=lambda: IDENTITY)
    between: tuple[Cutout, ...] = ()

    @property
    def shaken(self) -> bool:
        """Whether the camera had moved."""
        return self.motion is not IDENTITY


class Background:
    """The room behind the person, against which the camera's own motion shows."""

    def __init__(self, reference: np.ndarray | None) -> None:
        self.reference = reference
        self.mask: np.ndarray | None = None
        self.camera: CameraWatch | None = None
        self._last = IDENTITY

    def motion(self, image: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
        """The map (2, 3) from a frame's pixels to the reference's; `IDENTITY` itself while the camera stands."""
        if self.camera is None or self.reference is None:
            if self.reference is None or self.reference.shape != image.shape:
                self.reference, self.mask = image.copy(), None if mask is None else as_large(mask, image)
            self.camera = CameraWatch(self.reference, self.mask)
        motion = self.camera.motion(image, mask)
        if motion.seen:
            still = motion.shift_px <= STILL_SHARE * max(image.shape)
            self._last = IDENTITY if still else motion.matrix
        # Where too little of the room shows, the camera is likeliest where it was last seen.
        return self._last


class Pace:
    """Decides from the landmarks alone when to look, so that a film is always looked at in the same frames."""

    def __init__(self) -> None:
        self._next_frame_s = self._next_look_s = -math.inf
        self._leans: deque[tuple[float, float]] = deque()
        self.busy = True

    def wanted(self, time_s: float) -> bool:
        """Whether the picture of the frame at this time is needed at all."""
        if time_s < self._next_frame_s - _SLACK_S or not (self.busy or self.due(time_s)):
            return False
        self._next_frame_s = time_s + FRAME_S
        return True

    def due(self, time_s: float) -> bool:
        """Whether the model is to look at the frame at this time."""
        return time_s >= self._next_look_s - _SLACK_S

    def looked(self, time_s: float, leg: LegLandmarks | None, shaken: bool) -> None:
        """Say what the look at this time showed."""
        if leg is not None:
            self._leans.append((time_s, leg.inclination_deg))
        while self._leans and self._leans[0][0] < time_s - _MEMORY_S:
            self._leans.popleft()
        recent = [lean for at, lean in self._leans if at >= time_s - _REST_S]
        self.busy = leg is not None and (
            max(recent) - min(recent) > MOVING_DEG
            or recent[-1] > min(lean for _, lean in self._leans) + UPRIGHT_DEG)
        gap_s = BUSY_S if self.busy else QUIET_S
        self._next_look_s = time_s + (SHAKEN_S if shaken and leg is not None else gap_s)


def look_through(frames: Iterable[Frame], pace: Pace, finder: LegFinder, background: Background) -> Iterator[Look]:
    """Look at a film's frames as `pace` says; `frames` are those that it wanted."""
    between: list[Cutout] = []
    box: tuple[slice, slice] | None = None
    for frame in frames:
        if not pace.due(frame.time_s):
            if box is not None:
                corner = box[1].start, box[0].start
                between.append(Cutout(frame.index, frame.time_s, corner, frame.part(*box)))
            continue
        seen = finder.see(frame)
        leg, pose = None if seen is None else seen.leg, finder.person
        look = Look(frame, pose, leg, background.motion(frame.image, person_in(pose)), tuple(between))
        pace.looked(frame.time_s, leg, look.shaken)
        box = None if leg is None or look.shaken else _around(leg, frame.image.shape)
        between.clear()
        yield look


def person_in(pose: Pose | None) -> np.ndarray | None:
    """Where the person is, (h, w) bool at the mask's size; None where nobody is."""
    return None if pose is None else pose.near_body


def leg_between(before: LegLandmarks, after: LegLandmarks, share: float) -> LegLandmarks:
    """The leg `share` (0 to 1) of the way from one look to the next."""
    return LegLandmarks(**{name: getattr(before, name) * (1 - share) + getattr(after, name) * share
                           for name in ("hip", "knee", "ankle", "heel", "toe")}, forward=after.forward)


def _around(leg: LegLandmarks, shape: tuple[int, ...]) -> tuple[slice, slice] | None:
    """Rows and columns around the leg, in whole steps, so that they often stay the same from look to look."""
    points = np.stack([leg.knee, leg.ankle, leg.heel, leg.toe])
    margin = _MARGIN * leg.shin_length_px
    size = np.array([shape[1], shape[0]])
    low = np.floor((points.min(0) - margin) / _STEP_PX) * _STEP_PX
    high = np.ceil((points.max(0) + margin) / _STEP_PX) * _STEP_PX
    (x0, y0), (x1, y1) = np.clip([low, high], 0, size).astype(int).tolist()
    return (slice(y0, y1), slice(x0, x1)) if x1 > x0 and y1 > y0 else None
