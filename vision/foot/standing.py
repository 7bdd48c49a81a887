"""A foot that stands: one outline of it, and where its heel and forefoot have gone in other pictures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from calibration.camera_motion import CameraMotion
from foundation.robust import NORMAL_SPREAD
from vision.foot.edge_tracker import EdgeTracker, Pose2D
from vision.foot.heel_colours import ColourRise, HeelColours
from vision.foot.outline import FootOutline
from vision.foot.settings import FOOT


@dataclass(frozen=True)
class FootPlace:
    """Where the two ends of a standing foot are in one picture.

    Attributes:
        hind: the heel's motion since the outline was cut out.
        fore: the forefoot's.
        heel_px: (2,) the middle of the heel's contact with the floor, in px of the outline's own picture.
        heel_sigma_px: one standard deviation of its height.
        colours: how far the heel has risen by its colours.
        above: -1..1 how well it is recognised anew further up, at a peak of its own; -1 where there is none, or it
            looks as it should where it is.
    """

    hind: Pose2D
    fore: Pose2D
    heel_px: np.ndarray
    heel_sigma_px: float
    colours: ColourRise
    above: float = -1.0

    @property
    def agreement(self) -> float:
        """-1..1 how well the worse of the two was recognised."""
        return min(self.hind.agreement, self.fore.agreement)


class _Tip(NamedTuple):
    """Where one cut of the foot has its toes end: in px of the outline's picture, and ahead of the landmark in feet."""

    place_px: np.ndarray
    ahead: float
    shade_is_floor: bool


class StandingFoot:
    """One outline of the foot as it stood, and the trackers of its two ends.

    Args:
        image: BGR, uint8, the picture in which it was cut out.
        outline: the foot in it.
        motion: of the camera in that picture.
    """

    def __init__(self, image: np.ndarray, outline: FootOutline, motion: CameraMotion) -> None:
        self.outline = outline
        self.motion = motion
        self._tips: list[_Tip] = []
        length = outline.length_px
        place = outline.position(outline.points_px)
        along = outline.along
        up = np.array([along[1], -along[0]]) * outline.towards_wall
        # The upper side of the toes also lies low: it belongs to the forefoot only.
        downward = outline.normals @ up < FOOT.downward_share
        low = place[:, 1] < FOOT.sole_height_feet
        hind = low & downward & (place[:, 0] < FOOT.hind_feet)
        fore = low & (place[:, 0] > FOOT.fore_feet)
        self.usable = min(np.count_nonzero(hind), np.count_nonzero(fore)) >= FOOT.fewest_points_count
        if not self.usable:
            return
        floor = low & downward
        contact = floor & (place[:, 0] > FOOT.contact_feet[0]) & (place[:, 0] < FOOT.contact_feet[1])
        self.contact_px, self._contact_normals = outline.points_px[contact], outline.normals[contact]
        if len(self.contact_px) < FOOT.fewest_contact_count:
            self.usable = False
            return
        pivot = outline.points_px[np.argmin(np.abs(place[:, 0] - FOOT.pivot_feet) + 9.0 * ~floor)]
        run, rise = FOOT.hind_prior_feet
        self._colours = HeelColours(image, outline, self.contact_px, pivot)
        self.hind = self._tracker(image, hind, pivot,
                                  (run * length, rise * length, FOOT.hind_prior_rad))
        middle = outline.points_px[fore].mean(axis=0)
        self.fore = self._tracker(image, fore, middle,
                                  (FOOT.fore_prior_feet * length, FOOT.fore_prior_feet * length, FOOT.fore_prior_rad))
        self.last: tuple[Pose2D, Pose2D] | None = None
        unmoved = Pose2D(np.zeros(2), 0.0, 1.0, np.zeros((3, 3)))
        self._rest_offset = self.hind.edge_offset(image, unmoved, self.contact_px, self._contact_normals,
                                                  max(FOOT.edge_reach_feet * length, 2.0))[0]

    def add_tip(self, tip_px: np.ndarray, ahead: float, shade_is_floor: bool) -> None:
        """Take in where the toe tip was found when the foot was cut out once more, or the first time.

        Args:
            tip_px: (2,) in px of the outline's own picture, the forefoot's motion since then taken out.
            ahead: how far ahead of the model's toe landmark, in foot lengths.
            shade_is_floor: it was cut out so, as `find_foot_outline` has it.
        """
        self._tips.append(_Tip(tip_px, ahead, shade_is_floor))

    @property
    def tips(self) -> int:
        """How often the toe tip was looked for."""
        return len(self._tips)

    def toe_tip(self) -> tuple[np.ndarray, float]:
        """The toe tip (2,) in px of the outline's own picture, and its standard error in px.

        A cut may run on into a shadow or stop short of toes in the floor's colours, and does one or the other as light
        and shadow change with the lean. So the cuts that agree with each other vote together, each vote weighed by how
        likely the model's landmark makes it; what the other votes weigh is the doubt. Cuts that leave shade to the
        floor take no shadow and no dark tile for toes: where they agree with each other they weigh more. The edge of
        something round that is not quite sharp lies a little inside it: `FOOT.tip_fade_px`.
        """
        fade = FOOT.tip_fade_px * self.outline.along
        if not self._tips:
            return self.outline.toe_px + fade, 0.0
        tips = np.array([tip.place_px for tip in self._tips])
        along = tips @ self.outline.along / self.outline.length_px
        off = (np.array([tip.ahead for tip in self._tips]) - FOOT.tip_ahead_feet) / FOOT.tip_ahead_sigma_feet
        # Student's t: now and then the landmark itself is far off.
        likely = (1 + off**2 / FOOT.tip_freedom) ** (-0.5 * (FOOT.tip_freedom + 1))
        shade_left = np.array([tip.shade_is_floor for tip in self._tips])
        apart = along[shade_left] - np.median(along[shade_left]) if shade_left.any() else np.ones(1)
        if np.mean(np.abs(apart) < FOOT.same_tip_feet) >= FOOT.tips_agree_share:
            likely = np.where(shade_left, FOOT.shade_left_weight, 1.0) * likely
        alike = np.abs(along[:, None] - along) < FOOT.same_tip_feet
        votes = alike @ likely
        best = int(np.argmax(votes))
        tip = np.median(tips[alike[best]], axis=0)
        miss = along - float(tip @ self.outline.along) / self.outline.length_px
        # A cut that stands alone is doubted more than by its own weight: toes stay where they are, shadows do not.
        doubt = likely * np.sqrt(votes)
        sigma = math.sqrt(float(np.sum(doubt * miss**2) / np.sum(doubt)))
        # Where most cuts end elsewhere, the landmark that chose among them may be wrong itself.
        most = float(np.quantile(np.abs(miss), 0.5, method="lower"))
        if most > FOOT.same_tip_feet:
            sigma = math.hypot(sigma, NORMAL_SPREAD * most)
        return tip + fade, sigma * self.outline.length_px

    def _tracker(self, image: np.ndarray, which: np.ndarray, pivot: np.ndarray,
                 prior: tuple[float, float, float]) -> EdgeTracker:
        index = np.flatnonzero(which)
        index = index[np.linspace(0, len(index) - 1, min(FOOT.profiles_count, len(index))).round().astype(int)]
        size = self.outline.length_px
        return EdgeTracker(image, self.outline.points_px[index], self.outline.normals[index], pivot,
                           FOOT.inside_feet * size, max(FOOT.outside_feet * size, FOOT.outside_px), prior)

    def follow(self, image: np.ndarray, motion: CameraMotion) -> FootPlace:
        """Find the two ends again in a picture (height, width, 3) seen by a camera with this motion."""
        shake = self.motion.onto(motion)
        rest = (np.zeros(2), 0.0)
        was = self.last
        fore = self.fore.follow(image, [rest] if was is None else [rest, (was[1].shift_px, was[1].turn_rad)], shake)
        ground = fore.shift_px if fore.agreement > FOOT.trust_agreement else np.zeros(2)
        starts = [(ground, 0.0)] if was is None else [(ground, 0.0), (was[0].shift_px, was[0].turn_rad)]
        hind = self.hind.follow(image, starts, shake, ground)
        if hind.agreement < FOOT.search_again_agreement:
            sign = self.outline.towards_wall
            wide = [(ground, sign * a) for a in FOOT.search_turns_rad]
            other = self.hind.follow(image, wide, shake, ground)
            hind = other if other.agreement > hind.agreement + FOOT.better_agreement else hind
        risen, sigma = self._risen(image, hind, shake)
        self.last = (hind, fore) if hind.agreement > FOOT.trust_agreement else None
        above = -1.0 if hind.agreement >= FOOT.unlike_heel_share else self._above(image, ground, shake)
        return FootPlace(hind, fore, risen, sigma, self._colours.risen(image, ground, shake), above)

    def _above(self, image: np.ndarray, ground: np.ndarray, shake: np.ndarray | None) -> float:
        """The highest peak of the heel's agreement when it is turned up from the floor; -1 where there is none."""
        least, most = FOOT.above_turns_rad
        turns = self.outline.towards_wall * np.arange(least, most + FOOT.above_step_rad / 2, FOOT.above_step_rad)
        agreement = self.hind.agreements(image, [(ground, turn) for turn in turns], shake)
        inner = agreement[1:-1]
        peaks = inner[(inner >= agreement[:-2]) & (inner >= agreement[2:])]
        return float(np.max(peaks, initial=-1.0))

    def _risen(self, image: np.ndarray, hind: Pose2D, shake: np.ndarray | None) -> tuple[np.ndarray, float]:
        """Where the heel's contact (2,) has gone in the picture of the stance, and its height's standard deviation."""
        place = self.hind.place(self.contact_px, hind).mean(axis=0)
        row = np.array([0.0, 1.0, place[0] - self.hind.pivot_px[0] - hind.shift_px[0]])
        sigma = math.sqrt(float(row @ hind.covariance @ row))
        # Agreeing profiles are the finer measure, the bare edge is the surer one in changed light.
        share = float(np.interp(hind.agreement, [FOOT.edge_agreement, FOOT.full_agreement], [1.0, 0.0]))
        if share > 0 and hind.agreement > FOOT.trust_agreement:
            reach = max(FOOT.edge_reach_feet * self.outline.length_px, 2.0)
            offset, spread = self.hind.edge_offset(image, hind, self.contact_px, self._contact_normals, reach, shake)
            place = place + share * (offset - self._rest_offset) * self._contact_normals.mean(axis=0)
            sigma = (1 - share) * sigma + share * math.hypot(spread, FOOT.edge_sigma_px)
        unlike = FOOT.unlike_sigma_px * max(1 - hind.agreement, 0.0)
        return place, math.hypot(sigma, FOOT.floor_sigma_px, unlike)
