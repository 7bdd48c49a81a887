"""Watches one stance: look after look, and the frames between two looks where something happened there, or was held."""

from __future__ import annotations

import math
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from calibration.camera_motion import STANDING, CameraMotion
from vision.foot.observer import FootObserver
from vision.knee.front_track import KneeFrontObserver
from vision.leg.backdrop import Backdrop
from vision.leg.landmarks import LegLandmarks
from vision.leg.leg_picture import LegPicture
from vision.leg.pose import Pose
from vision.leg.trousers import lower_width
from vision.lunge.frame_row import FrameRow
from vision.lunge.looking import Look, leg_between
from vision.lunge.settings import LOOKING
from vision.shin.outline import lean_deg
from vision.shin.shin_track import ShinObserver


@dataclass(frozen=True)
class _Passed:
    """A look that was measured: what tells whether something happened since the one before."""

    look: Look
    lean_deg: float
    rise_share: float


class StanceWatch:
    """One leg while its foot stands in one place.

    Attributes:
        number: of the stance.
        rows: one per frame looked at, in no order.

    Args:
        number: of the stance.
        executor: does what nothing waits for beside the rest.
    """

    def __init__(self, number: int, executor: Executor | None = None) -> None:
        self.number = number
        self.rows: list[FrameRow] = []
        self.shin, self.foot, self.knee = ShinObserver(), FootObserver(executor), KneeFrontObserver()
        self._room: Backdrop | None = None
        self._passed: list[_Passed] = []
        self._filled = False
        self._least_deg = math.inf

    def see(self, look: Look) -> None:
        """Take one more look in."""
        frame = look.frame
        picture = self._picture(frame.index, frame.time_s, frame.image, look.leg, look.person, look.motion)
        row = self._row(picture, look.person)
        row = replace(row, knee=self.knee.see(picture))
        self.rows.append(row)
        if self._room is not None and look.leg is not None and look.person is not None and row.shin is not None:
            self._room.learn(frame.image, look.motion, look.leg, row.shin.points_px, look.person.mask)
        lean = math.nan if row.shin is None or look.leg is None else look.leg.forward * lean_deg(row.shin)
        rise = math.nan if row.foot is None else row.foot.rise_share
        self._least_deg = min(self._least_deg, math.inf if math.isnan(lean) else lean)
        self._passed = [*self._passed[-2:], _Passed(look, lean, rise)]
        self._go_back()

    def _picture(self, index: int, time_s: float, image: np.ndarray, leg: LegLandmarks | None, person: Pose | None,
                 motion: CameraMotion = STANDING) -> LegPicture:
        """A frame with what is known of the room behind the leg."""
        if self._room is None and leg is not None:
            self._room = Backdrop(leg, motion)
        return LegPicture(index, time_s, image, leg, None if person is None else person.mask, motion,
                          None if self._room is None else self._room.behind(motion))

    def _row(self, picture: LegPicture, person: Pose | None) -> FrameRow:
        """The shin and the foot of one frame."""
        leg, (height, width) = picture.leg, picture.image.shape[:2]
        row = FrameRow(picture.index, picture.time_s, picture.motion,
                       math.nan if person is None else person.side_on_share, foot=self.foot.see(picture))
        if person is None or leg is None:
            return row
        row = replace(row, leg=leg, in_frame=leg.inside(width, height), in_mask=person.shin_in_body(leg),
                      width=lower_width(person, leg))
        shown = row.in_frame and row.in_mask > LOOKING.in_body_share
        return replace(row, shin=self.shin.see(picture)) if shown else row

    def _go_back(self) -> None:
        """Measure the frames between the last looks if the heel moved there, or the shin turned back or was held."""
        if len(self._passed) < 2:
            return
        before, now = self._passed[-2:]
        first = self._passed[0]
        # A heel that goes out of sight, or comes back, may have moved meanwhile.
        moved = (math.isnan(now.rise_share) != math.isnan(before.rise_share)
                 or abs(now.rise_share - before.rise_share) > LOOKING.rise_step_feet)
        turned = (len(self._passed) == 3 and before.lean_deg >= max(first.lean_deg, now.lean_deg)
                  and before.lean_deg - min(first.lean_deg, now.lean_deg) > LOOKING.turn_deg)
        held = (abs(now.lean_deg - before.lean_deg) < LOOKING.held_deg
                and min(now.lean_deg, before.lean_deg) > self._least_deg + LOOKING.leaning_deg)
        if turned and not self._filled:
            self._fill(first.look, before.look)
        self._filled = moved or turned or held
        if self._filled:
            self._fill(before.look, now.look, 0.0 if moved or turned else LOOKING.held_pause_s)

    def _fill(self, before: Look, after: Look, pause_s: float = 0.0) -> None:
        if before.leg is None or after.leg is None or not (before.motion.stands and after.motion.stands):
            return
        span_s = after.frame.time_s - before.frame.time_s
        last_s = before.frame.time_s
        for cutout in after.between:
            frame = cutout.frame
            if min(frame.time_s - last_s, after.frame.time_s - frame.time_s) < pause_s:
                continue
            last_s = frame.time_s
            share = (frame.time_s - before.frame.time_s) / span_s
            person = before.person if share < 0.5 else after.person
            picture = self._picture(frame.index, frame.time_s, cutout.pasted(after.frame.image),
                                    leg_between(before.leg, after.leg, share), person)
            # The knee's front needs the model's own landmarks and mask, which only the looks have.
            self.rows.append(self._row(picture, person))
