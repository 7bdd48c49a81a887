"""Joint centres in the picture, from what the outlines and the landmarks of several looks at one posture say.

Neither is the joint: outlines lie half-way across flesh, landmarks where a model puts them. Both lie beside the joint
by a share of the shin that is much the same in everybody; the shares and their spreads (`JOINTS`) were measured on 26
rendered people of both sexes, three builds and three origins, whose joints are known exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vision.front.body_fit import SeenPosture
from vision.front.settings import FRONT, JOINTS
from vision.front.watching import FrontRow


@dataclass(frozen=True)
class Beside:
    """How far a sighting lies beside the joint, in lengths of the upright shin: upright and in a deep lunge.

    `across` is positive to the inner side, `down` downwards; `sigma` is what is left across.
    """

    across: tuple[float, float]
    down: tuple[float, float]
    sigma: float

    @classmethod
    def of(cls, shins: tuple[float, ...]) -> Beside:
        """As `JOINTS` has it."""
        upright, deep, upright_down, deep_down, sigma = shins
        return cls((upright, deep), (upright_down, deep_down), sigma)

    def offset(self, depth: float, inwards: int, shin_px: float) -> np.ndarray:
        """(2,) px; `depth` is 0 upright, 1 in a deep lunge."""
        mix = [pair[0] + depth * (pair[1] - pair[0]) for pair in (self.across, self.down)]
        return shin_px * np.array([inwards * mix[0], mix[1]])


ANKLE_MIDDLE, ANKLE_MARK = Beside.of(JOINTS.ankle_middle_shins), Beside.of(JOINTS.ankle_mark_shins)
KNEE_MIDDLE, KNEE_MARK = Beside.of(JOINTS.knee_middle_shins), Beside.of(JOINTS.knee_mark_shins)
THIGH_MIDDLE, HIP_MARK = Beside.of(JOINTS.thigh_middle_shins), Beside.of(JOINTS.hip_mark_shins)
TOE_MARK = Beside.of(JOINTS.toe_mark_shins)


@dataclass(frozen=True)
class SeenToe:
    """Tip of the second toe, px, and its standard deviation, both (2,)."""

    tip_px: np.ndarray
    sigma_px: np.ndarray


def posture(rows: Sequence[FrontRow], inwards: int, shin_px: float, depth: float) -> SeenPosture:
    """The joints in one posture.

    Args:
        rows: looks at it, at least one.
        inwards: +1 where the person's other leg is to the right of this one in the picture, -1 to the left.
        shin_px: length of the upright shin.
        depth: 0 upright, 1 in a deep lunge.
    """
    def mark(name: str, beside: Beside) -> np.ndarray:
        seen = np.median([getattr(row.leg, name) for row in rows], axis=0)
        return np.asarray(seen - beside.offset(depth, inwards, shin_px))

    def middle(name: str, beside: Beside) -> np.ndarray:
        seen = np.array([getattr(row.middles, name) for row in rows])
        known = seen[np.isfinite(seen).all(axis=1)]
        if 2 * len(known) < len(rows):
            return np.full(2, np.nan)
        return np.asarray(np.median(known, axis=0) - beside.offset(depth, inwards, shin_px))

    sigma = np.column_stack([np.array([HIP_MARK.sigma, KNEE_MARK.sigma, ANKLE_MARK.sigma]), JOINTS.down_sigma_shins])
    ankle, ankle_middle = mark("ankle", ANKLE_MARK), middle("ankle_px", ANKLE_MIDDLE)
    if np.isfinite(ankle_middle).all():
        ankle[0], sigma[2, 0] = ankle_middle[0], ANKLE_MIDDLE.sigma
    knee = mark("knee", KNEE_MARK)
    hip, thigh = mark("hip", HIP_MARK), middle("thigh_px", THIGH_MIDDLE)
    knee_middle = _at_height(middle("knee_px", KNEE_MIDDLE), ankle, knee, hip)
    if np.isfinite(knee_middle):
        apart = abs(knee_middle - knee[0]) / shin_px
        trust = FRONT.knee_outline_weight / (1 + (apart / FRONT.dissent_shins) ** 2)
        knee[0] += trust * (knee_middle - knee[0])
        sigma[1, 0] = np.hypot(FRONT.knee_sigma_shins, FRONT.knee_dissent_factor * apart)
    share = (knee[1] - thigh[1]) / max(knee[1] - hip[1], 1.0)
    if np.isfinite(share) and share > FRONT.least_thigh_share:
        hip[0] += FRONT.hip_by_thigh_weight * (knee[0] + (thigh[0] - knee[0]) / share - hip[0])
        sigma[0, 0] = FRONT.hip_sigma_shins
    return SeenPosture(np.stack([hip, knee, ankle]), sigma * shin_px)


def _at_height(seen: np.ndarray, ankle: np.ndarray, knee: np.ndarray, hip: np.ndarray) -> float:
    """The column of a middle traced near the knee, slid to the knee's height; NaN where there is none.

    Above the knee it follows the thigh, below it the shin.
    """
    low, high = (knee, hip) if seen[1] < knee[1] else (ankle, knee)
    if low[1] - high[1] < 1.0:
        return float(seen[0])
    return float(seen[0] + (knee[1] - seen[1]) * (high[0] - low[0]) / (high[1] - low[1]))


def second_toe(rows: Sequence[FrontRow], ankle_px: np.ndarray, inwards: int, shin_px: float) -> SeenToe:
    """Tip of the second toe: from the foot's outline, or from the landmark where no look found the outline."""
    feet = [row.foot for row in rows if row.foot is not None]
    if not feet:
        mark = np.median([row.leg.toe for row in rows], axis=0) - TOE_MARK.offset(0.5, inwards, shin_px)
        return SeenToe(mark, shin_px * np.array([TOE_MARK.sigma, FRONT.landmark_toe_sigma_shins]))
    inner, outer, tip, lowest = np.median([(f.inner_px, f.outer_px, *f.tip_px) for f in feet], axis=0)
    reach = (np.array([inner, outer, tip]) - ankle_px[0]) * inwards / shin_px
    across = float(np.dot(JOINTS.toe_from_foot_weight, reach)) + JOINTS.toe_from_foot_shins
    column = ankle_px[0] + inwards * shin_px * across
    tip = np.array([column, lowest - FRONT.toe_tip_down_shins * shin_px])
    return SeenToe(tip, shin_px * np.array(JOINTS.toe_sigma_shins))
