"""Watches one standing foot, frame by frame: cuts its outline out, follows it, finds it again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from calibration.camera_motion import CameraMotion
from calibration.plane import SagittalPlane
from foundation.aside import Aside
from vision.foot.outline import FootOutline, find_foot_outline
from vision.foot.settings import FOOT
from vision.foot.standing import FootPlace, StandingFoot
from vision.foot.track import FootTrack, foot_track
from vision.foot.two_cuts import likelier
from vision.leg.landmarks import LegLandmarks
from vision.leg.leg_picture import LegPicture


@dataclass(frozen=True)
class FootSighting:
    """The foot in one frame.

    Attributes:
        number: which of the observer's outlines it was followed by.
        place: where its ends are.
        motion: of the camera in that frame.
        foot_px: length of that outline.
        rise_share: how far the heel stands above where it first stood, as a share of the foot's length in the picture;
            NaN where it was not recognised.
    """

    number: int
    place: FootPlace
    motion: CameraMotion
    foot_px: float
    rise_share: float


class FootObserver:
    """Watches one foot through a stance.

    Holds the outline and a thin band of colours of each place where it was cut out, and
    `FOOT.cuts_waiting_count` frames at most, until a foot is cut out of them.

    Args:
        executor: cuts the foot out once more beside the rest, which goes on until so many frames wait.
    """

    def __init__(self, executor: Executor | None = None) -> None:
        self._cuts = Aside(executor, FOOT.cuts_waiting_count)
        self._asked: list[int] = []
        self._feet: list[StandingFoot] = []
        self._current: int | None = None
        self._good_s = -math.inf
        self._before: tuple[float, LegLandmarks] | None = None
        self._next_try_s = -math.inf
        self._patience_s = FOOT.try_again_s
        self._tip_s = -math.inf

    def see(self, picture: LegPicture) -> FootSighting | None:
        """Where the foot is in one more frame; None where none has been cut out yet, or it was lost."""
        leg, before = picture.leg, self._before
        self._before = None if leg is None else (picture.time_s, leg)
        if self._current is None and self._feet and leg is not None:
            self._resume(picture)
        if self._current is None and leg is not None and picture.time_s >= self._next_try_s and (
                before is None or _still(before[1], leg, picture.time_s - before[0])):
            self._find(picture, leg)
        if self._current is None:
            return None
        number, foot = self._current, self._feet[self._current]
        place = foot.follow(picture.image, picture.motion)
        rise_share = math.nan
        # A heel found without its forefoot is something else: the foot may have been moved.
        if place.agreement > FOOT.trust_agreement:
            self._good_s = picture.time_s
            rise_share = float(foot.contact_px[:, 1].mean() - place.heel_px[1]) / foot.outline.length_px
            if abs(rise_share) < FOOT.down_feet:
                self._look_at_the_toes(picture, number, place)
        elif picture.time_s - self._good_s > FOOT.lost_after_s:
            self._current, self._next_try_s = None, -math.inf
        return FootSighting(number, place, picture.motion, foot.outline.length_px, rise_share)

    def finish(self, sightings: Sequence[FootSighting | None], plane: SagittalPlane,
               rest: np.ndarray | None = None) -> FootTrack:
        """What was seen in n frames, in order of time, in the plane of the reference picture's pixels.

        Args:
            sightings: one per frame, None where the foot was not followed.
            plane: the sagittal plane.
            rest: optional (n,) bool: the leg stands upright, so that the heel is on the floor; everywhere if None.
        """
        self._cuts.wait()
        known = [None if s is None else (s.number, s.place, s.motion) for s in sightings]
        return foot_track(self._feet, known, plane, np.ones(len(known), bool) if rest is None else rest)

    def _look_at_the_toes(self, picture: LegPicture, number: int, place: FootPlace) -> None:
        """Cut the foot out once more, if it is time for it, to see where its toes end now."""
        leg, foot = picture.leg, self._feet[number]
        if leg is None or picture.time_s < self._tip_s + FOOT.tip_pause_s:
            return
        # Each cut asked for, and the first, finds two tips at most: before so many there is nothing to wait for.
        if self._asked[number] >= FOOT.tip_cuts_count - 1:
            self._cuts.wait()
            if foot.tips >= 2 * FOOT.tip_cuts_count:
                return
        self._tip_s = picture.time_s
        self._asked[number] += 1

        def cut() -> None:
            for shade_is_floor in (False, True):
                outline = find_foot_outline(picture.image, leg, picture.person, shade_is_floor)
                if outline is not None:
                    tip = foot.motion.from_reference(picture.motion.to_reference(outline.toe_px)) - place.fore.shift_px
                    foot.add_tip(tip, _ahead(outline, leg), shade_is_floor)

        self._cuts.do(cut)

    def _resume(self, picture: LegPicture) -> None:
        """Go on with an outline lost lately if the foot stands there again: something had been before it."""
        for number in range(len(self._feet) - 1, max(len(self._feet) - 3, -1), -1):
            if self._feet[number].follow(picture.image, picture.motion).agreement > FOOT.resume_agreement:
                self._current, self._good_s = number, picture.time_s
                return

    def _find(self, picture: LegPicture, leg: LegLandmarks) -> None:
        cuts = {shade: find_foot_outline(picture.image, leg, picture.person, shade) for shade in (True, False)}
        found = {shade: cut for shade, cut in cuts.items() if cut is not None}
        foot = None if not found else StandingFoot(picture.image, likelier([*found.values()], leg), picture.motion)
        if foot is None or not foot.usable:
            self._next_try_s = picture.time_s + self._patience_s
            self._patience_s = min(2 * self._patience_s, FOOT.try_again_most_s)
            return
        for shade_is_floor, cut in found.items():
            foot.add_tip(cut.toe_px, _ahead(cut, leg), shade_is_floor)
        self._patience_s, self._tip_s = FOOT.try_again_s, picture.time_s
        self._feet.append(foot)
        self._asked.append(0)
        self._current, self._good_s = len(self._feet) - 1, picture.time_s


def _ahead(outline: FootOutline, leg: LegLandmarks) -> float:
    """How far the outline's tip lies ahead of the model's toe landmark, in foot lengths as the landmarks have them."""
    return float((outline.toe_px - leg.toe) @ outline.along) / (FOOT.foot_per_span_factor * leg.foot_length_px)


def _still(before: LegLandmarks, now: LegLandmarks, gap_s: float) -> bool:
    reach = FOOT.still_feet * now.foot_length_px * max(abs(gap_s) / FOOT.still_within_s, 1.0)
    return bool(max(np.hypot(*(now.heel - before.heel)), np.hypot(*(now.toe - before.toe))) < reach)
