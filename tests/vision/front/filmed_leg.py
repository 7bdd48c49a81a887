"""A posed leg in the middle of two lunges, as rows of a film: what landmarks and outlines would show of it."""

from __future__ import annotations

import numpy as np

from calibration.vertical import Vertical
from tests.vision.front.posed_leg import SIZE, PosedLeg
from vision.front.foot_shape import FootShape
from vision.front.joints import (
    ANKLE_MARK,
    ANKLE_MIDDLE,
    HIP_MARK,
    KNEE_MARK,
    KNEE_MIDDLE,
    THIGH_MIDDLE,
    Beside,
)
from vision.front.leg_middles import LegMiddles
from vision.front.settings import FRONT, JOINTS
from vision.front.watching import FrontRow, WatchedFront, inwards_of
from vision.leg.landmarks import LegLandmarks
from vision.shin.settings import SHIN
from vision.trial import ClipInfo

LEVEL = Vertical(0.0, 0.5, ("upright edge",))
STEP_S, LUNGE_S = 0.12, 3.0


def depth_at(time_s: float) -> float:
    """0 upright, 1 in the deepest lunge, held for a third of each lunge."""
    return float(np.clip(1.5 * np.sin(np.pi * (time_s % LUNGE_S) / LUNGE_S) ** 2, 0, 1))


def row(leg: PosedLeg, time_s: float) -> FrontRow:
    """One look at it."""
    upright, deep = leg.pixels(False), leg.pixels(True)
    depth, inwards = depth_at(time_s), inwards_of(leg.side)
    hip, knee, ankle, toe = upright + depth * (deep - upright)
    shin = float(np.linalg.norm(upright[1] - upright[2]))

    def seen(point: np.ndarray, beside: Beside) -> np.ndarray:
        return point + beside.offset(depth, inwards, shin)

    marked = seen(ankle, ANKLE_MARK)
    landmarks = LegLandmarks(seen(hip, HIP_MARK), seen(knee, KNEE_MARK), marked, marked, toe)
    middles = LegMiddles(seen(ankle, ANKLE_MIDDLE), seen(knee, KNEE_MIDDLE),
                         seen(knee + 0.5 * (hip - knee), THIGH_MIDDLE), np.full((2, SHIN.rows_count, 2), np.nan))
    (inner, outer, tip), constant = JOINTS.toe_from_foot_weight, JOINTS.toe_from_foot_shins
    # A forefoot as wide as 0.22 shins whose borders and tip give the toe by those very weights.
    reach = inwards * (toe[0] - ankle[0]) / shin - constant
    middle = (reach - 0.11 * (inner - outer)) / (inner + outer + tip)
    columns = [ankle[0] + inwards * shin * (middle + aside) for aside in (0.11, -0.11, 0.0)]
    tip = np.array([columns[2], toe[1] + FRONT.toe_tip_down_shins * shin])
    foot = FootShape(np.zeros((1, 2)), columns[0], columns[1], tip)
    head = np.array([[360.0, 200.0], [400.0, 190.0], [320.0, 190.0]])
    return FrontRow(round(time_s * 25), time_s, landmarks, middles, foot, head, 0.0)


def film(leg: PosedLeg, seconds: float = 2 * LUNGE_S) -> WatchedFront:
    """The leg's lunges, looked at every `STEP_S`."""
    times = np.arange(0, seconds, STEP_S)
    rows = tuple(row(leg, float(t)) for t in times)
    clip = ClipInfo("drawn.mp4", "0" * 64, float(times[-1]), len(times), *SIZE)
    return WatchedFront(clip, times, {leg.side: rows}, len(rows), 1.0, LEVEL)
