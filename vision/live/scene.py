"""How the camera stands to the room while it films live: the sheet or the room's lines, looked for now and then."""

from __future__ import annotations

import contextlib
import math
from typing import Literal

import numpy as np

from calibration import ladder
from calibration.errors import CalibrationError
from calibration.plane import SagittalPlane
from calibration.sheet_collector import SheetCollector
from calibration.sheet_placement import with_wall_from_picture
from calibration.vertical import VerticalCollector
from vision.capture.settings import FRAMING
from vision.leg.pose import as_large
from vision.live.settings import LIVE


class SceneWatch:
    """Looks at the room in a few of the live pictures and keeps the best sagittal plane they carry."""

    def __init__(self) -> None:
        self._sheet, self._vertical = SheetCollector(), VerticalCollector()
        self._looks = self._missed = 0
        self._next_s = -math.inf
        self._walled: SagittalPlane | None = None
        self._wall_tries = self._inside_wall = 0
        self._has_wall = True
        self._planes: dict[int, SagittalPlane] = {}
        self._size = (0, 0)
        self._lines_px = 0

    @property
    def sheet_seen(self) -> bool:
        """Whether the calibration sheet was found."""
        return self._sheet.count > 0

    def look(self, image: np.ndarray, person: np.ndarray | None, time_s: float, forward: Literal[1, 0, -1],
             whole: np.ndarray | None = None) -> None:
        """Look at the room in this picture, if it is time for it.

        Args:
            image: BGR, uint8, (height, width, 3).
            person: (h, w) bool, where a person hides the room, of any size with the picture's proportions; None where
                nobody is.
            time_s: seconds.
            forward: which way the person faces; 0 where unknown.
            whole: the same picture in the size in which it is recorded, if it is at hand: the room's lines tell the
                vertical much better there.
        """
        size = (image.shape[1], image.shape[0])
        if size != self._size:
            # The phone was turned: nothing of what was known holds any longer.
            self.__init__()  # type: ignore[misc]
            self._size = size
        if time_s < self._next_s:
            return
        self._looks += 1
        self._next_s = time_s + (LIVE.room_every_s if self._looks < LIVE.room_looks_count else LIVE.room_later_s)
        seen = None
        # The measurement of the film will say what is wrong with a sheet; live it is as good as none.
        with contextlib.suppress(CalibrationError):
            seen = self._sheet.add(image)
        if self.sheet_seen:
            self._missed = 0 if seen is not None else self._missed + 1
        elif self._looks <= LIVE.room_looks_count:
            self._see_room(image if whole is None else whole, person)
        if self._looks <= LIVE.room_looks_count or self._missed == LIVE.gone_looks_count:
            self._planes.clear()
        sought = self._has_wall and self._walled is None and self._wall_tries < LIVE.wall_tries_count
        if sought and self.sheet_seen and forward:
            self._wall_tries += 1
            self._find_wall(image, None if person is None else as_large(person, image), forward)

    def _see_room(self, image: np.ndarray, person: np.ndarray | None) -> None:
        """Take the lines of one more picture; only those of one size can be compared."""
        if max(image.shape) > self._lines_px:
            self._lines_px, self._vertical = max(image.shape), VerticalCollector()
        if max(image.shape) == self._lines_px:
            mask = None if person is None else as_large(person, image)
            self._vertical.add(image, mask)

    def _find_wall(self, image: np.ndarray, person: np.ndarray | None, forward: Literal[1, -1]) -> None:
        walled = with_wall_from_picture(self._sheet.plane(), image, person, forward)
        if walled.wall_known:
            self._walled = walled
            self._planes.clear()

    def is_wall(self, toe_cm: float, knee_cm: float) -> bool:
        """Whether what is taken for the wall can be it, with toe and knee so far (cm) from it; told once a picture.

        One in which somebody keeps standing is forgotten: `plane` then has none.
        """
        inside = toe_cm < LIVE.toe_before_wall_cm[0] or knee_cm < LIVE.knee_before_wall_cm
        self._inside_wall = self._inside_wall + 1 if inside else 0
        if self._inside_wall == LIVE.disbelieved_count:
            self._has_wall = False
            self._planes.clear()
        return not inside and toe_cm <= LIVE.toe_before_wall_cm[1]

    def plane(self, forward: Literal[1, -1]) -> SagittalPlane:
        """The plane for somebody who faces right (+1) or left (-1); level with the picture where nothing is known."""
        if forward not in self._planes:
            self._planes[forward] = self._made(forward)
        return self._planes[forward]

    def _made(self, forward: Literal[1, -1]) -> SagittalPlane:
        with contextlib.suppress(CalibrationError):
            if self._has_wall and self._walled is not None and self._walled.towards_wall == forward:
                return self._walled
            if self._has_wall and self.sheet_seen and self._missed >= LIVE.gone_looks_count:
                return self._sheet.plane("against-wall-right" if forward > 0 else "against-wall-left")
            if self.sheet_seen:
                return self._sheet.plane().facing(forward)
        return ladder.without_scale(self._size, self._vertical.vertical()).facing(forward)

    @property
    def rolled(self) -> bool:
        """Whether the camera surely leans more than a phone should."""
        if not self._looks:
            return False
        if self.sheet_seen:
            return abs(self.plane(1).roll_deg) > FRAMING.largest_roll_deg
        room = self._vertical.vertical()
        return abs(room.roll_deg) - FRAMING.sure_roll_sigmas * room.sigma_deg > FRAMING.largest_roll_deg
