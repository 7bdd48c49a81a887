"""The gap that the knee leaves to the wall: whether it touched, and whether its two ends can both be true."""

from __future__ import annotations

import math

from foundation.estimate import Estimate
from foundation.notice import Notice
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.settings import REPETITION


def before_the_wall(
    wall_distance: Estimate, toe_to_wall: Estimate
) -> tuple[Estimate | None, bool | None, tuple[Notice, ...]]:
    """Toe to wall as far as it can be true, whether the knee touched, and what is to be said of it.

    A knee inside the wall, by more than its own distance is unsure, shows that a shadow or a mat's edge was taken for
    the wall's.
    """
    through_cm = wall_distance.value - toe_to_wall.value
    if through_cm <= max(ESTIMATE.through_wall_cm, wall_distance.half_width):
        return toe_to_wall, touched(wall_distance, toe_to_wall), ()
    return None, None, (Notice("knee-through-wall", {"through_cm": through_cm}),)


def touched(wall_distance: Estimate, toe_to_wall: Estimate) -> bool | None:
    """Whether the knee came to the wall; None where the gap's own interval leaves that open."""
    gap = toe_to_wall.value - wall_distance.value
    half = math.hypot(wall_distance.half_width, toe_to_wall.half_width)
    if gap - half > REPETITION.touch_cm:
        return False
    return True if gap < REPETITION.touch_cm and half <= REPETITION.touch_doubt_cm else None
