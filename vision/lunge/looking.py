"""One pass over a film: the looks, and the frames between two looks, held for a moment as they were decoded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from calibration.camera_motion import STANDING, CameraMotion
from vision.film.video import Frame
from vision.leg.finder import LegFinder, SeenLeg
from vision.leg.landmarks import LegLandmarks
from vision.leg.pace import Pace
from vision.leg.pose import Pose
from vision.lunge.room import Background
from vision.lunge.settings import LOOKING

_STEP_PX = 32


@dataclass(frozen=True)
class Cutout:
    """The leg's part of a frame between two looks: its `rows` and `columns`, made into a picture when asked for.

    Of a hundred such frames a few are asked for, and making the picture costs more than all else that is done to one.
    """

    frame: Frame
    rows: slice
    columns: slice

    def pasted(self, around: np.ndarray) -> np.ndarray:
        """A whole picture: this part, and the rest from the picture (height, width, 3) of a frame nearby."""
        picture = around.copy()
        picture[self.rows, self.columns] = self.frame.part(self.rows, self.columns)
        return picture


@dataclass(frozen=True)
class Look:
    """A frame that the model looked at.

    Attributes:
        frame: the picture.
        person: whoever was found, None where nobody was.
        seen: the tested leg, None where no foot is planted.
        motion: the camera's own.
        between: the leg in the frames since the look before, in order.
    """

    frame: Frame
    person: Pose | None
    seen: SeenLeg | None
    motion: CameraMotion = STANDING
    between: tuple[Cutout, ...] = ()

    @property
    def leg(self) -> LegLandmarks | None:
        """The tested leg's landmarks."""
        return None if self.seen is None else self.seen.leg


def look_through(frames: Iterable[Frame], pace: Pace, finder: LegFinder, background: Background) -> Iterator[Look]:
    """Look at a film's frames as `pace` says; `frames` are those that it wanted."""
    between: list[Cutout] = []
    box: tuple[slice, slice] | None = None
    for frame in frames:
        if not pace.due(frame.time_s):
            if box is not None:
                between.append(Cutout(frame, *box))
            continue
        seen = finder.see(frame)
        person = finder.person
        motion = background.motion(frame.image, person)
        look = Look(frame, person, seen, motion, tuple(between))
        pace.looked(frame.time_s, look.leg, not motion.stands, person is not None)
        box = None if look.leg is None or not motion.stands else _around(look.leg, frame.image.shape)
        between.clear()
        yield look


def leg_between(before: LegLandmarks, after: LegLandmarks, share: float) -> LegLandmarks:
    """The leg `share` (0 to 1) of the way from one look to the next."""
    return LegLandmarks(**{name: getattr(before, name) * (1 - share) + getattr(after, name) * share
                           for name in ("hip", "knee", "ankle", "heel", "toe")}, forward=after.forward)


def _around(leg: LegLandmarks, shape: tuple[int, ...]) -> tuple[slice, slice] | None:
    """Rows and columns around the leg, in whole steps, so that they often stay the same from look to look."""
    points = np.stack([leg.knee, leg.ankle, leg.heel, leg.toe])
    margin = LOOKING.margin_shins * leg.shin_length_px
    size = np.array([shape[1], shape[0]])
    low = np.floor((points.min(0) - margin) / _STEP_PX) * _STEP_PX
    high = np.ceil((points.max(0) + margin) / _STEP_PX) * _STEP_PX
    (x0, y0), (x1, y1) = np.clip([low, high], 0, size).astype(int).tolist()
    return (slice(y0, y1), slice(x0, x1)) if x1 > x0 and y1 > y0 else None
