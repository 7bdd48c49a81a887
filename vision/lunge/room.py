"""What does not move in a film: sheet, lines of the room, reference picture; and the camera's own motion."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from calibration.camera_motion import STANDING, CameraMotion
from calibration.errors import CalibrationError
from calibration.room_settings import MOTION
from calibration.sheet_collector import SheetCollector
from calibration.stability import CameraWatch
from calibration.vertical import Vertical, VerticalCollector
from foundation.aside import Aside
from vision.leg.pose import Pose, as_large
from vision.lunge.settings import LOOKING


@dataclass(frozen=True)
class Room:
    """What does not move in the film.

    Attributes:
        sheet: every sighting of the calibration sheet; `sheet_seen_s` and `sheet_looked_s` tell when.
        vertical: roll of the camera from the lines of the room.
        sheet_trouble: why a sheet that is in the picture cannot be used.
        picture: the reference picture (height, width, 3), in whose pixels the plane holds.
        person_mask: (height, width) bool, where a person hides the room in it; None where nobody does.
        camera: what the background says of the camera's own motion.
    """

    sheet: SheetCollector
    sheet_seen_s: tuple[float, ...]
    sheet_looked_s: tuple[float, ...]
    vertical: Vertical
    sheet_trouble: CalibrationError | None
    picture: np.ndarray
    person_mask: np.ndarray | None
    camera: CameraWatch


class Background:
    """The room behind the person, against which the camera's own motion shows.

    Args:
        reference: the picture (height, width, 3) in which a calibration was made; the first frame if None.
    """

    def __init__(self, reference: np.ndarray | None) -> None:
        self.reference = reference
        self.mask: np.ndarray | None = None
        self.camera: CameraWatch | None = None
        self._last = STANDING

    def motion(self, image: np.ndarray, person: Pose | None) -> CameraMotion:
        """The camera's motion in a frame; `STANDING` itself while the camera stands.

        Raises:
            ValueError: the frame is not of the reference's size; `plane_choice.refuse_other_size` tells a person.
        """
        mask = None if person is None else person.near_body
        if self.reference is None:
            self.reference, self.mask = image.copy(), None if mask is None else as_large(mask, image)
        if self.reference.shape != image.shape:
            raise ValueError(f"expected a picture of {self.reference.shape} as the reference, got {image.shape}")
        if self.camera is None:
            self.camera = CameraWatch(self.reference, self.mask)
        motion = self.camera.motion(image, mask)
        if motion.seen:
            self._last = STANDING if motion.shift_px <= MOTION.still_share * max(image.shape) else motion
        # Where too little of the room shows, the camera is likeliest where it was last seen.
        return self._last


class RoomWatch:
    """Looks around in a few frames of the film.

    Args:
        wanted: whether sheet and lines are needed: a calibration made beforehand takes their place.
        executor: looks beside the rest; nothing waits for it but the end.
    """

    def __init__(self, wanted: bool, executor: Executor | None = None) -> None:
        self._wanted = wanted
        self._looks = Aside(executor)
        self._sheet = SheetCollector()
        self._vertical = VerticalCollector()
        self._seen_s: list[float] = []
        self._looked_s: list[float] = []
        self._trouble: CalibrationError | None = None

    def see(self, time_s: float, image: np.ndarray, person: Pose | None, motion: CameraMotion) -> None:
        """Look around in this frame, if it is time for it."""
        pause_s = LOOKING.room_every_s * max(1, len(self._looked_s) // LOOKING.room_looks_count)
        if not self._wanted or (self._looked_s and time_s - self._looked_s[-1] < pause_s):
            return
        self._looked_s.append(time_s)
        number = len(self._looked_s)
        self._looks.do(lambda: self._look(number, time_s, image, person, motion))

    def _look(self, number: int, time_s: float, image: np.ndarray, person: Pose | None, motion: CameraMotion) -> None:
        try:
            if self._sheet.add(image, motion) is not None:
                self._seen_s.append(time_s)
        except CalibrationError as error:
            self._trouble = error
        # The sheet tells the vertical better than the room does.
        if not self._seen_s and number <= LOOKING.room_looks_count and number % 2:
            self._vertical.add(image, None if person is None else as_large(person.near_body, image))

    def finish(self, background: Background) -> Room:
        """What was found, once the film has been seen."""
        self._looks.wait()
        assert background.reference is not None and background.camera is not None
        return Room(self._sheet, tuple(self._seen_s), tuple(self._looked_s), self._vertical.vertical(), self._trouble,
                    background.reference, background.mask, background.camera)
